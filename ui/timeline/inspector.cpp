// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/inspector.h"

#include "app/core/json.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/jsonview.h"
#include "ui/timeline/eventtext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

/// Who did it, from the elements that name somebody: display, else reference.
QStringList peopleOf(const JsonValue &record)
{
    QStringList names;
    const auto add = [&names](const JsonValue &reference) {
        const QString display = reference["display"].string();
        const QString name = display.isEmpty() ? reference["reference"].string() : display;
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    };
    for (const char *single : {"performer", "author", "requester", "recorder", "asserter", "provider", "serviceProvider", "custodian", "informationSource"}) {
        const JsonValue value = record[single];
        if (value.isArray()) {
            for (const JsonValue each : value)
                add(each["actor"].isAbsent() ? each : each["actor"]);
        } else {
            add(value);
        }
    }
    for (const JsonValue participant : record["participant"])
        add(participant["individual"]);
    return names;
}

QString valueText(const JsonValue &record)
{
    const JsonValue quantity = record["valueQuantity"];
    if (quantity.isObject()) {
        const std::string_view number = quantity["value"].number();
        QString text = quantity["comparator"].string() + QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()));
        const QString unit = quantity["unit"].string();
        return unit.isEmpty() ? text : text + u' ' + unit;
    }
    const JsonValue codeable = record["valueCodeableConcept"];
    if (!codeable["text"].string().isEmpty())
        return codeable["text"].string();
    const QString display = codeable["coding"].at(0)["display"].string();
    return display.isEmpty() ? record["valueString"].string() : display;
}

} // namespace

Inspector::Inspector(QWidget *parent) : QFrame(parent)
{
    setProperty("pane", u"surface"_s);
    setMinimumWidth(theme::scaled(240));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->setSpacing(6);
    m_badges = new QVBoxLayout;
    head->addLayout(m_badges);
    m_title = label({}, "heading");
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_title);
    column->addLayout(head);
    m_tabs = new QTabBar;
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("Links"));
    m_tabs->addTab(tr("Raw JSON"));
    m_tabs->setAccessibleName(tr("Views of this event"));
    column->addWidget(m_tabs);
    column->addWidget(rule(Qt::Horizontal));
    m_pages = new QStackedWidget;
    auto *details = new QWidget;
    m_detailColumn = new QVBoxLayout(details);
    m_detailColumn->setContentsMargins(12, 12, 12, 12);
    m_pages->addWidget(scrolling(details));
    auto *links = new QWidget;
    m_linkColumn = new QVBoxLayout(links);
    m_linkColumn->setContentsMargins(12, 12, 12, 12);
    m_pages->addWidget(scrolling(links));
    auto *raw = new QWidget;
    auto *rawColumn = new QVBoxLayout(raw);
    rawColumn->setContentsMargins(12, 8, 4, 4);
    m_json = new JsonView;
    rawColumn->addWidget(m_json);
    m_pages->addWidget(raw);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    showNothing();
}

void Inspector::showNothing()
{
    clearLayout(m_badges);
    clearLayout(m_detailColumn);
    clearLayout(m_linkColumn);
    m_json->clear();
    m_title->setText(tr("Choose an event"));
    m_detailColumn->addWidget(label(tr("Its details, links and raw record show here."), "small", Tone::TextSecondary));
    m_detailColumn->addStretch();
}

void Inspector::show(const TimelinePtr &timeline, int index)
{
    m_timeline = timeline;
    const TimelineEvent &event = index >= 0 ? timeline->events[static_cast<std::size_t>(index)] : timeline->undated[static_cast<std::size_t>(-1 - index)];
    clearLayout(m_badges);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(badge(laneTitle(event.lane), "accent"));
    const QString status = eventStatus(event);
    if (!status.isEmpty())
        row->addWidget(badge(status, event.isRetracted || event.isRefuted ? "attention" : ""));
    row->addWidget(badge(event.type));
    row->addStretch();
    m_badges->addLayout(row);
    m_title->setText(event.start ? eventTitle(event) + u", "_s + eventWhen(event) : eventTitle(event));
    fillDetails(event);
    fillLinks(event, index);
    m_json->setJson(timeline->record(event).toByteArray());
}

void Inspector::fillDetails(const TimelineEvent &event)
{
    clearLayout(m_detailColumn);
    auto *grid = new FactGrid(84);
    grid->add(tr("When"), event.start ? format::dateTime(*event.start) : undatedReason(event));
    if (event.end)
        grid->add(event.endsBeforeStart ? tr("End, as sent") : tr("Until"), format::dateTime(*event.end));
    if (event.isOpenEnded)
        grid->add(tr("Until"), tr("no end was sent"));
    if (!event.subtitle.isEmpty())
        grid->add(tr("More"), event.subtitle);
    if (!event.code.code.isEmpty())
        grid->add(tr("Code"), event.code.code + (event.code.system.isEmpty() ? QString() : u"\n"_s + event.code.system));
    const Result<JsonDocument> record = JsonDocument::parse(m_timeline->record(event));
    if (record) {
        const QString value = valueText(record->root());
        if (!value.isEmpty())
            grid->add(tr("Value"), value);
        const QStringList people = peopleOf(record->root());
        if (!people.isEmpty())
            grid->add(tr("By"), people.join(u'\n'));
    }
    if (!event.status.isEmpty())
        grid->add(tr("Status"), eventStatus(event) + (eventStatus(event).compare(event.status, Qt::CaseInsensitive) == 0 ? QString() : u" ("_s + event.status + u')'));
    if (event.hidden == Hidden::ClaimHasEob)
        grid->add(tr("Not drawn"), tr("The payer’s decision about this claim is drawn instead"));
    grid->add(tr("Reference"), event.reference);
    m_detailColumn->addWidget(grid);
    m_detailColumn->addSpacing(10);
    m_detailColumn->addWidget(rule(Qt::Horizontal));
    m_detailColumn->addSpacing(6);
    m_detailColumn->addWidget(label(tr("Where this came from"), "smallstrong"));
    QLabel *origin = label((m_timeline->source == u"live"_s ? tr("Sent by the payer just now.") : tr("Read from %1.").arg(m_timeline->source)) + u' ' + originText(event.origin) + u'.', "small", Tone::TextSecondary);
    origin->setWordWrap(true);
    m_detailColumn->addWidget(origin);
    m_detailColumn->addStretch();
}

void Inspector::fillLinks(const TimelineEvent &event, int index)
{
    clearLayout(m_linkColumn);
    int found = 0;
    const auto add = [&](int other, const QString &why) {
        const TimelineEvent &linked = other >= 0 ? m_timeline->events[static_cast<std::size_t>(other)] : m_timeline->undated[static_cast<std::size_t>(-1 - other)];
        auto *button = new Button(eventTitle(linked).left(60), u"link"_s, "quiet");
        button->setToolTip(eventTitle(linked));
        connect(button, &QPushButton::clicked, this, [this, other] { Q_EMIT linkChosen(other); });
        m_linkColumn->addWidget(button, 0, Qt::AlignLeft);
        m_linkColumn->addWidget(label(eventWhen(linked) + u" · "_s + laneTitle(linked.lane) + u" · "_s + why, "caption", Tone::TextSecondary));
        ++found;
    };
    constexpr int MostLinks = 60;
    for (std::size_t i = 0; i < m_timeline->events.size() && found < MostLinks; ++i) {
        const TimelineEvent &other = m_timeline->events[i];
        const int number = static_cast<int>(i);
        if (number == index)
            continue;
        if (event.group >= 0 && other.group == event.group)
            add(number, tr("one happening"));
        else if (event.visits.contains(other.reference))
            add(number, tr("during this visit"));
        else if (other.visits.contains(event.reference))
            add(number, tr("belongs to this visit"));
    }
    m_tabs->setTabText(1, found > 0 ? tr("Links %1").arg(found) : tr("Links"));
    if (found == 0)
        m_linkColumn->addWidget(label(tr("The payer links nothing to this record."), "small", Tone::TextSecondary));
    m_linkColumn->addStretch();
}

} // namespace pax::ui
