// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/inspector.h"

#include "app/core/json.h"
#include "app/fhir/codenames.h"
#include "app/timeline/documenttext.h"
#include "app/timeline/recorddiff.h"
#include "app/words/eventwords.h"
#include "app/words/timelinetext.h"
#include "ui/common/clipboard.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
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

constexpr int DetailsPage = 0;
constexpr int LinksPage = 1;
constexpr int RawPage = 2;
constexpr qsizetype MostBelonging = 5;

QLabel *paragraph(const QString &text, Tone tone = Tone::TextSecondary)
{
    QLabel *made = label(text, "small", tone);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

Inspector::Inspector(Workers &workers, QWidget *parent) : QFrame(parent), m_workers(workers)
{
    setProperty("pane", u"surface"_s);
    setAccessibleName(tr("Details of the event"));
    setMinimumWidth(theme::scaled(240));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
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
    const auto page = [this](QVBoxLayout *&into) {
        auto *content = new QWidget;
        into = new QVBoxLayout(content);
        into->setContentsMargins(12, 12, 12, 12);
        m_pages->addWidget(scrolling(content));
    };
    page(m_detailColumn);
    page(m_linkColumn);
    auto *raw = new QWidget;
    auto *rawColumn = new QVBoxLayout(raw);
    rawColumn->setContentsMargins(12, 8, 4, 8);
    m_json = new JsonView;
    connect(m_json, &JsonView::copied, this, &Inspector::copied);
    rawColumn->addWidget(m_json);
    m_pages->addWidget(raw);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_belongColumn = nullptr;
    showNothing();
}

QWidget *Inspector::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 10, 8, 8);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_badges = new QWidget;
    m_badgeRow = new FlowLayout(6, m_badges);
    m_badgeRow->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_badges, 1);
    Button *align = iconButton(u"clock"_s, tr("Count days from this event"), "bare");
    connect(align, &QPushButton::clicked, this, [this] {
        if (m_index >= 0)
            Q_EMIT alignWanted(m_index);
    });
    Button *copy = iconButton(u"copy"_s, tr("Copy these details"), "bare");
    connect(copy, &QPushButton::clicked, this, &Inspector::copyText);
    Button *close = iconButton(u"close"_s, tr("Close details"), "bare");
    connect(close, &QPushButton::clicked, this, &Inspector::closeWanted);
    for (Button *button : {align, copy, close})
        row->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(row);
    m_title = label({}, "heading");
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    m_chips = new QWidget;
    m_chipRow = new FlowLayout(6, m_chips);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    return head;
}

void Inspector::setTimeline(TimelinePtr timeline)
{
    m_timeline = std::move(timeline);
    m_changes.reset();
    m_overlay.reset();
    showNothing();
}

void Inspector::showNothing()
{
    m_looking.stop();
    m_index = NoEvent;
    m_text.clear();
    m_belongColumn = nullptr;
    clearLayout(m_badgeRow);
    clearLayout(m_chipRow);
    clearLayout(m_detailColumn);
    clearLayout(m_linkColumn);
    m_chips->hide();
    m_json->clear();
    m_tabs->setTabText(LinksPage, tr("Links"));
    m_title->setText(tr("Choose an event"));
    m_detailColumn->addWidget(paragraph(tr("Its details, links and raw record show here.")));
    m_detailColumn->addStretch();
}

void Inspector::show(int index)
{
    if (!m_timeline || !m_timeline->has(index))
        return;
    m_index = index;
    m_text.clear();
    const TimelineEvent &event = m_timeline->at(index);
    const EventDetail detail = detailOf(*m_timeline, event);
    fillHead(event, detail);
    fillDetails(event, detail);
    clearLayout(m_linkColumn);
    m_linkColumn->addWidget(paragraph(tr("Looking for what belongs to it…")));
    m_linkColumn->addStretch();
    m_tabs->setTabText(LinksPage, tr("Links"));
    const qint64 end = event.origin.offset + event.origin.length;
    m_json->setJson(m_timeline->record(event).toByteArray(), tr("%1, bytes %2 – %3. Shown as received.").arg(words::originText(event.origin), format::count(event.origin.offset), format::count(end)));
    m_looking.start(
        this,
        [this, index](std::stop_token stop) {
            const auto work = [timeline = m_timeline, index, stop] { return linksOf(*timeline, index, stop); };
            return m_workers.run(work);
        },
        [this](const Result<QList<EventLink>> &links) {
            if (links)
                fillLinks(*links);
        });
}

void Inspector::showRaw(const QString &path)
{
    m_tabs->setCurrentIndex(RawPage);
    m_json->showPath(path);
    m_json->setFocus();
}

void Inspector::fillHead(const TimelineEvent &event, const EventDetail &detail)
{
    clearLayout(m_badgeRow);
    m_badgeRow->addWidget(badge(words::laneTitle(event.lane), "accent"));
    const QString status = words::eventStatus(event);
    if (!status.isEmpty())
        m_badgeRow->addWidget(badge(status, event.isRetracted || event.isRefuted || event.didNotHappen ? "attention" : ""));
    const QString flag = words::flagText(event.flag);
    if (!flag.isEmpty())
        m_badgeRow->addWidget(badge(event.isFlagOurs ? tr("%1 by the range sent").arg(flag) : flag, words::isAlarming(event.flag) ? "attention" : ""));
    const Change change = m_changes ? m_changes->of(m_index) : Change::Same;
    if (change != Change::Same)
        m_badgeRow->addWidget(badge(change == Change::New ? tr("New") : tr("Changed"), "attention"));
    const QString when = event.start && event.undated == Undated::No ? eventWhen(event) : QString();
    //: an event in plain words and its date, as in "Stayed in the hospital for 4 nights, Apr 2 – 6, 2026"
    const QString title = inertText(when.isEmpty() ? words::eventSentence(event, detail) : tr("%1, %2").arg(words::eventSentence(event, detail), when));
    m_title->setText(title);
    m_text << title;
    clearLayout(m_chipRow);
    const auto chip = [this](const QString &text, const QString &tip, const char *kind = "") {
        QLabel *made = badge(text, kind);
        made->setToolTip(tip);
        m_chipRow->addWidget(made);
    };
    for (const QString &label : event.labels)
        chip(words::labelText(label), tr("A security label the payer put on this record: %1").arg(label), "attention");
    for (const QString &source : event.sources)
        chip(words::provenanceText(source), tr("The payer says that it has this record from there: %1").arg(source));
    if (event.isReported)
        chip(tr("Reported"), tr("Told by somebody, not done or ordered by the source"));
    if (event.isShortened)
        chip(tr("Shortened by the payer"), tr("The payer sent less of this record than it has"), "attention");
    chip(originChip(event.origin), words::originText(event.origin));
    m_chips->show();
}

void Inspector::fillDetails(const TimelineEvent &event, const EventDetail &detail)
{
    clearLayout(m_detailColumn);
    auto *grid = new FactGrid(96);
    const auto add = [this, grid](const QString &caption, const QString &text) {
        grid->add(caption, inertText(text));
        m_text << caption + u": "_s + inertText(text);
    };
    QString when = event.start ? format::dateTime(*event.start) : words::undatedReason(event);
    if (event.undated != Undated::No && event.start)
        when += u" ("_s + words::undatedReason(event) + u')';
    if (!event.dateText.isEmpty())
        when += u"\n"_s + event.dateText;
    add(tr("When"), when);
    if (event.end)
        add(event.endsBeforeStart ? tr("End, as sent") : tr("Until"), format::dateTime(*event.end));
    if (event.isOpenEnded)
        add(tr("Until"), tr("no end was sent"));
    if (event.hasNoOffset)
        add(tr("Time zone"), tr("not sent; shown as written"));
    for (const DetailLine &line : detail.lines)
        add(words::detailTitle(line.field), line.code.isEmpty() ? line.text : line.text + u"\n"_s + line.code);
    if (!event.statusReason.isEmpty())
        add(tr("Status reason"), event.statusReason);
    if (!event.status.isEmpty() && event.status.compare(words::eventStatus(event), Qt::CaseInsensitive) != 0)
        add(tr("Status, as sent"), event.status);
    if (event.hidden == Hidden::ClaimHasEob)
        add(tr("Not drawn"), tr("The payer’s decision about this claim is drawn instead"));
    add(tr("Record"), event.reference);
    m_detailColumn->addWidget(grid);
    if (!detail.datePath.isEmpty()) {
        auto *jump = smallButton(tr("Where the date stands"), u"json"_s, "quiet");
        connect(jump, &QPushButton::clicked, this, [this, path = detail.datePath] { showRaw(path); });
        m_detailColumn->addWidget(jump, 0, Qt::AlignLeft);
    }
    fillCodes(event, detail);
    fillDifferences(event);
    m_belongColumn = new QVBoxLayout;
    m_detailColumn->addLayout(m_belongColumn);
    fillOrigin(event);
    m_detailColumn->addStretch();
}

void Inspector::fillCodes(const TimelineEvent &event, const EventDetail &detail)
{
    if (detail.codes.isEmpty())
        return;
    m_detailColumn->addSpacing(8);
    m_detailColumn->addWidget(rule(Qt::Horizontal));
    m_detailColumn->addSpacing(4);
    m_detailColumn->addWidget(label(tr("Codes"), "smallstrong"));
    const QString said = words::nameSourceText(event.titleSource);
    if (!said.isEmpty())
        m_detailColumn->addWidget(paragraph(tr("Name: %1").arg(said)));
    for (const DetailCode &code : detail.codes) {
        const QString system = fhir::shortSystem(code.system);
        QString line = system.isEmpty() ? code.code : code.code + u"  "_s + system;
        line += code.display.isEmpty() ? u"\n"_s + tr("no name sent") : u"\n"_s + code.display;
        QLabel *text = paragraph(line, Tone::Text);
        text->setToolTip(code.system);
        m_detailColumn->addWidget(text);
        m_text << line.replace(u'\n', u' ');
    }
}

void Inspector::fillDifferences(const TimelineEvent &event)
{
    if (!m_overlay)
        return;
    const Side side = m_overlay->side(event);
    const auto other = m_overlay->others.constFind(event.record);
    if (side == Side::Both)
        return;
    m_detailColumn->addSpacing(8);
    m_detailColumn->addWidget(rule(Qt::Horizontal));
    m_detailColumn->addSpacing(4);
    m_detailColumn->addWidget(label(tr("Between the two sources"), "smallstrong"));
    const QString first = sourceText(m_overlay->firstSource);
    const QString second = sourceText(m_overlay->secondSource);
    if (side != Side::Differs || other == m_overlay->others.constEnd()) {
        m_detailColumn->addWidget(paragraph(tr("Only in %1.").arg(side == Side::OnlyFirst ? first : second)));
        return;
    }
    const Result<JsonDocument> left = JsonDocument::parse(m_timeline->record(event));
    const Result<JsonDocument> right = JsonDocument::parse(*other);
    if (!left || !right)
        return;
    auto *grid = new FactGrid(96);
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("not there") : inertText(text); };
    for (const RecordDifference &each : differencesOf(left->root(), right->root(), 20))
        grid->add(each.path, first + u": "_s + shown(each.left) + u"\n"_s + second + u": "_s + shown(each.right));
    m_detailColumn->addWidget(grid);
}

void Inspector::fillOrigin(const TimelineEvent &event)
{
    m_detailColumn->addSpacing(8);
    m_detailColumn->addWidget(rule(Qt::Horizontal));
    m_detailColumn->addSpacing(4);
    m_detailColumn->addWidget(label(tr("Where this came from"), "smallstrong"));
    const QString source = event.origin.source;
    QStringList sentences;
    sentences << (source == u"live"_s ? tr("Sent by the payer, %1.").arg(format::instant(m_timeline->asOf, QDateTime::currentDateTimeUtc())) : tr("Read from %1.").arg(sourceText(source)));
    for (const QString &code : event.sources)
        sentences << tr("The payer has it “%1”.").arg(words::provenanceText(code));
    sentences << words::originText(event.origin) + u'.';
    m_detailColumn->addWidget(paragraph(sentences.join(u' ')));
}

QWidget *Inspector::linkRow(const EventLink &link)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 2, 0, 4);
    column->setSpacing(0);
    const bool isEvent = link.event != NoEvent;
    const bool isRecord = link.record != EventLink::NoRecord;
    const QString title = inertText(isEvent ? words::eventTitle(m_timeline->at(link.event)) : link.name);
    QStringList note{words::linkReason(link)};
    if (isEvent) {
        const TimelineEvent &event = m_timeline->at(link.event);
        note = QStringList{eventWhen(event), words::laneTitle(event.lane), words::linkReason(link)};
    }
    if (isEvent || isRecord) {
        auto *button = smallButton(title.left(60), u"link"_s, "quiet");
        button->setToolTip(title);
        button->setAccessibleName(title + u", "_s + note.join(u", "_s));
        connect(button, &QPushButton::clicked, this, [this, link] {
            if (link.event != NoEvent)
                Q_EMIT linkChosen(link.event);
            else
                Q_EMIT recordChosen(link.record);
        });
        column->addWidget(button, 0, Qt::AlignLeft);
    } else {
        column->addWidget(paragraph(title, Tone::Text));
    }
    column->addWidget(paragraph(note.join(u" · "_s)));
    return row;
}

void Inspector::fillLinks(const QList<EventLink> &links)
{
    clearLayout(m_linkColumn);
    if (links.isEmpty())
        m_linkColumn->addWidget(paragraph(tr("The payer links nothing to this record.")));
    for (const EventLink &link : links)
        m_linkColumn->addWidget(linkRow(link));
    m_linkColumn->addStretch();
    m_tabs->setTabText(LinksPage, links.isEmpty() ? tr("Links") : tr("Links %1").arg(format::count(links.size())));
    QList<EventLink> belonging;
    for (const EventLink &link : links) {
        if (link.event != NoEvent)
            belonging << link;
    }
    if (belonging.isEmpty() || !m_belongColumn)
        return;
    clearLayout(m_belongColumn);
    m_belongColumn->addSpacing(8);
    m_belongColumn->addWidget(rule(Qt::Horizontal));
    m_belongColumn->addSpacing(4);
    m_belongColumn->addWidget(label(tr("Belongs together"), "smallstrong"));
    for (const EventLink &link : belonging.mid(0, MostBelonging))
        m_belongColumn->addWidget(linkRow(link));
    if (belonging.size() > MostBelonging) {
        auto *all = smallButton(tr("All %n links", nullptr, static_cast<int>(links.size())), {}, "quiet");
        connect(all, &QPushButton::clicked, this, [this] { m_tabs->setCurrentIndex(LinksPage); });
        m_belongColumn->addWidget(all, 0, Qt::AlignLeft);
    }
}

QString Inspector::text() const
{
    return m_text.join(u'\n');
}

void Inspector::copyText()
{
    if (m_text.isEmpty())
        return;
    copyConcealed(text());
    Q_EMIT copied();
}

} // namespace pax::ui
