// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/filterbar.h"

#include "app/core/fold.h"
#include "app/timeline/overlay.h"
#include "app/words/timelinetext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/timeline/datesdialog.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>

namespace pax::ui {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostChoices = 30;

QString sideText(Side side)
{
    switch (side) {
    case Side::OnlyFirst:
        return FilterBar::tr("Only in the first source");
    case Side::OnlySecond:
        return FilterBar::tr("Only in the second source");
    case Side::Differs:
        return FilterBar::tr("Differs between the sources");
    case Side::Both:
        break;
    }
    return {};
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_search = new SearchField(tr("Find an event"));
    m_search->setMinimumWidth(theme::scaled(110));
    m_search->setMaximumWidth(theme::scaled(180));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.words = core::folded(text).split(u' ', Qt::SkipEmptyParts);
        Q_EMIT filterChanged();
    });
    row->addWidget(m_search);
    m_lanes = new Button({}, u"chevron-down"_s, "chip");
    m_lanes->setLayoutDirection(Qt::RightToLeft);
    connect(m_lanes, &QPushButton::clicked, this, &FilterBar::showLanes);
    row->addWidget(m_lanes);
    m_more = new Button(tr("Filter"), u"chevron-down"_s, "chip");
    m_more->setLayoutDirection(Qt::RightToLeft);
    connect(m_more, &QPushButton::clicked, this, &FilterBar::showFilters);
    row->addWidget(m_more);
    m_hideDoubles = new Chip(tr("Hide claim duplicates"));
    m_hideDoubles->setToolTip(tr("Leaves out claims that tell of a visit or an act which is shown itself"));
    connect(m_hideDoubles, &QPushButton::toggled, this, [this](bool on) {
        m_filter.hidesDoubles = on;
        Q_EMIT filterChanged();
    });
    row->addWidget(m_hideDoubles);
    column->addLayout(row);
    m_chips = new QWidget;
    m_chipRow = new FlowLayout(6, m_chips);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chips->hide();
    column->addWidget(m_chips);
    setSetup(m_setup);
}

void FilterBar::setChoices(const FilterChoices &choices)
{
    m_choices = choices;
}

void FilterBar::setChanged(int fresh, int changed)
{
    m_fresh = fresh;
    m_changedCount = changed;
    if (fresh + changed == 0)
        m_filter.onlyChanged = false;
    showChips();
}

void FilterBar::setSides(int onlyFirst, int onlySecond, int differing)
{
    m_isOverlaid = onlyFirst + onlySecond + differing > 0;
    m_sideCounts[0] = onlyFirst;
    m_sideCounts[1] = onlySecond;
    m_sideCounts[2] = differing;
    m_sides.clear();
    showChips();
}

void FilterBar::setSetup(const LaneSetup &setup)
{
    m_setup = setup;
    m_filter.hiddenLanes = setup.hidden();
    m_lanes->setText(setup.hidden().isEmpty() ? tr("All lanes") : tr("Lanes %1 of %2").arg(LaneCount - setup.hidden().size()).arg(LaneCount));
}

void FilterBar::clear()
{
    const EventFilter former = m_filter;
    m_filter = EventFilter();
    m_filter.hiddenLanes = former.hiddenLanes;
    m_filter.hidesDoubles = former.hidesDoubles;
    m_sides.clear();
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    change();
}

void FilterBar::showOnlyChanged()
{
    m_filter.onlyChanged = m_fresh + m_changedCount > 0;
    change();
}

void FilterBar::change()
{
    showChips();
    Q_EMIT filterChanged();
}

void FilterBar::showLanes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto set = [this](const LaneSetup &setup) {
        setSetup(setup);
        Q_EMIT setupChanged(setup);
    };
    menu->addAction(tr("Show all lanes"), this, [this, set] {
        LaneSetup setup = m_setup;
        setup.showAll();
        set(setup);
    });
    menu->addAction(tr("Lanes in their first order"), this, [set] { set(LaneSetup()); });
    menu->addSeparator();
    for (const int lane : m_setup.order()) {
        QAction *action = menu->addAction(words::laneTitle(static_cast<Lane>(lane)));
        action->setCheckable(true);
        action->setChecked(!m_setup.isHidden(lane));
        connect(action, &QAction::toggled, this, [this, set, lane](bool on) {
            LaneSetup setup = m_setup;
            setup.setHidden(lane, !on);
            set(setup);
        });
    }
    menu->popup(m_lanes->mapToGlobal(QPoint(0, m_lanes->height() + 2)));
}

void FilterBar::addChoices(QMenu &menu, const QString &title, const QList<FilterChoices::Choice> &choices, QSet<QString> &chosen, const QString &none)
{
    QMenu *sub = menu.addMenu(title);
    for (const FilterChoices::Choice &choice : choices.mid(0, MostChoices)) {
        QAction *action = sub->addAction((choice.value.isEmpty() ? none : QString(choice.value).replace(u'&', u"&&"_s)) + u"  "_s + format::count(choice.count));
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.value));
        connect(action, &QAction::toggled, this, [this, &chosen, value = choice.value](bool on) {
            if (on)
                chosen.insert(value);
            else
                chosen.remove(value);
            change();
        });
    }
    if (choices.size() > MostChoices)
        sub->addAction(tr("%n more: find them by typing", nullptr, static_cast<int>(choices.size() - MostChoices)), m_search, qOverload<>(&QWidget::setFocus));
    sub->setEnabled(!choices.isEmpty());
}

void FilterBar::showFilters()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(*menu, tr("Kind of record"), m_choices.types, m_filter.types, tr("none"));
    addChoices(*menu, tr("Status"), m_choices.statuses, m_filter.statuses, tr("no status sent"));
    addChoices(*menu, tr("Who"), m_choices.people, m_filter.people, tr("nobody named"));
    menu->addAction(tr("Dates…"), this, &FilterBar::askDates);
    menu->addSeparator();
    const auto toggle = [this, menu](const QString &text, bool &flag, bool isEnabled) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(flag);
        action->setEnabled(isEnabled);
        connect(action, &QAction::toggled, this, [this, &flag](bool on) {
            flag = on;
            change();
        });
    };
    toggle(tr("New or changed since your last look"), m_filter.onlyChanged, m_fresh + m_changedCount > 0);
    for (const Side side : {Side::OnlyFirst, Side::OnlySecond, Side::Differs}) {
        if (!m_isOverlaid)
            break;
        const int number = static_cast<int>(side);
        QAction *action = menu->addAction(sideText(side) + u"  "_s + format::count(m_sideCounts[number - 1]));
        action->setCheckable(true);
        action->setChecked(m_sides.contains(number));
        connect(action, &QAction::toggled, this, [this, number](bool on) {
            if (on)
                m_sides.insert(number);
            else
                m_sides.remove(number);
            change();
        });
    }
    menu->addSeparator();
    toggle(tr("Show what was taken back"), m_filter.showsRetracted, true);
    toggle(tr("Show what was replaced"), m_filter.showsReplaced, true);
    menu->addSeparator();
    menu->addAction(tr("Clear filters"), this, &FilterBar::clear);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void FilterBar::askDates()
{
    auto *dialog = new DatesDialog(m_filter.from, m_filter.until, window());
    connect(dialog, &DatesDialog::chosen, this, [this](const std::optional<core::FhirDate> &from, const std::optional<core::FhirDate> &until) {
        m_filter.from = from;
        m_filter.until = until;
        change();
    });
    dialog->open();
}

void FilterBar::addChip(const QString &text, std::function<void()> drop)
{
    auto *chip = new Button(text, u"close"_s, "chip");
    chip->setLayoutDirection(Qt::RightToLeft);
    chip->setAccessibleName(tr("Filter %1; press to remove it").arg(text));
    connect(chip, &QPushButton::clicked, this, [this, drop = std::move(drop)] {
        drop();
        // The chip itself goes with the row.
        QMetaObject::invokeMethod(this, &FilterBar::change, Qt::QueuedConnection);
    });
    m_chipRow->addWidget(chip);
}

void FilterBar::showChips()
{
    clearLayout(m_chipRow);
    const auto addSet = [this](QSet<QString> &chosen, const QString &caption, const QString &none) {
        QStringList values(chosen.begin(), chosen.end());
        values.sort();
        for (const QString &value : values)
            addChip(caption.arg(value.isEmpty() ? none : value), [&chosen, value] { chosen.remove(value); });
    };
    addSet(m_filter.types, u"%1"_s, tr("none"));
    addSet(m_filter.statuses, tr("Status: %1"), tr("none", "no status"));
    addSet(m_filter.people, tr("By: %1"), tr("nobody named"));
    if (m_filter.from)
        addChip(tr("From %1").arg(format::date(QString::fromLatin1(m_filter.from->text()))), [this] { m_filter.from.reset(); });
    if (m_filter.until)
        addChip(tr("To %1").arg(format::date(QString::fromLatin1(m_filter.until->text()))), [this] { m_filter.until.reset(); });
    if (m_filter.onlyChanged)
        addChip(tr("New or changed"), [this] { m_filter.onlyChanged = false; });
    for (const Side side : {Side::OnlyFirst, Side::OnlySecond, Side::Differs}) {
        if (m_sides.contains(static_cast<int>(side)))
            addChip(sideText(side), [this, side] { m_sides.remove(static_cast<int>(side)); });
    }
    if (m_filter.showsRetracted)
        addChip(tr("With what was taken back"), [this] { m_filter.showsRetracted = false; });
    if (m_filter.showsReplaced)
        addChip(tr("With what was replaced"), [this] { m_filter.showsReplaced = false; });
    m_chips->setVisible(m_chipRow->count() > 0);
}

} // namespace pax::ui
