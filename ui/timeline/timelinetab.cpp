// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetab.h"

#include "app/timeline/eventfilter.h"
#include "app/timeline/membersummary.h"
#include "app/words/timelinetext.h"
#include "ui/common/adaptivesplitter.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/timeline/eventtable.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/inspector.h"
#include "ui/timeline/summarycolumn.h"
#include "ui/timeline/timelineview.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>

#include <algorithm>
#include <array>
#include <cmath>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostFilteredHere = 20'000;
constexpr double ZoomStep = 1.6;

/// Dated events that pass, by start, then undated ones.
std::vector<int> passing(const MemberTimeline &timeline, const EventFilter &filter, const QSet<int> &sides, const TimelineChanges *changes, const Overlay *overlay)
{
    std::vector<int> shown;
    const auto look = [&](const TimelineEvent &event, int index) {
        const bool isSide = sides.isEmpty() || !overlay || sides.contains(static_cast<int>(overlay->side(event)));
        if (isSide && filter.matches(event, changes ? changes->of(index) : Change::Same))
            shown.push_back(index);
    };
    for (std::size_t i = 0; i < timeline.events.size(); ++i)
        look(timeline.events[i], static_cast<int>(i));
    for (std::size_t i = 0; i < timeline.undated.size(); ++i)
        look(timeline.undated[i], -1 - static_cast<int>(i));
    return shown;
}

} // namespace

TimelineTab::TimelineTab(Workers &workers, Settings *settings, QWidget *parent) : QWidget(parent), m_workers(workers), m_settings(settings), m_current(NoEvent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *left = pane("surface");
    left->setAccessibleName(tr("Summary"));
    left->setMinimumWidth(theme::scaled(180));
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    m_summary = new SummaryColumn;
    leftColumn->addWidget(scrolling(m_summary));
    m_inspector = new Inspector(workers);
    auto *inner = new AdaptiveSplitter(makeMiddle(), left, Qt::LeftEdge);
    inner->setSideWidth(theme::scaled(212));
    m_sides = new AdaptiveSplitter(inner, m_inspector);
    m_sides->setSideWidth(theme::scaled(312));
    column->addWidget(m_sides);
    connectParts();
    if (m_settings) {
        const LaneSetup setup = LaneSetup::fromText(m_settings->text(Setting::TimelineLanes));
        m_view->setSetup(setup);
        m_filter->setSetup(setup);
    }
}

TimelineTab::~TimelineTab() = default;

QWidget *TimelineTab::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(8, tools);
    row->setContentsMargins(8, 4, 8, 4);
    m_filter = new FilterBar;
    row->addWidget(m_filter);
    row->addStretch();
    m_dates = smallButton(tr("Show dates again"), u"close"_s, "chip");
    m_dates->setToolTip(tr("Days are counted from the chosen event; this shows dates again"));
    m_dates->hide();
    row->addWidget(m_dates);
    m_range = label({}, "small", Tone::TextSecondary);
    row->addWidget(m_range);
    m_back = iconButton(u"chevron-left"_s, tr("Back to the range before (Escape)"));
    m_forward = iconButton(u"chevron-right"_s, tr("Forward to the next range (Shift+Escape)"));
    Button *out = iconButton(u"minus"_s, tr("Zoom out (−)"));
    Button *in = iconButton(u"plus"_s, tr("Zoom in (+)"));
    auto *all = new Button(tr("All", "the whole history"));
    all->setToolTip(tr("Show the whole history (0)"));
    auto *buttons = new QWidget;
    auto *buttonRow = new QHBoxLayout(buttons);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    buttonRow->setSpacing(2);
    for (Button *button : {m_back, m_forward, out, in, all})
        buttonRow->addWidget(button);
    row->addWidget(buttons);
    connect(out, &QPushButton::clicked, this, [this] { m_view->zoom(ZoomStep); });
    connect(in, &QPushButton::clicked, this, [this] { m_view->zoom(1 / ZoomStep); });
    connect(all, &QPushButton::clicked, this, [this] { m_view->showAll(); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_view->goBack(); });
    connect(m_forward, &QPushButton::clicked, this, [this] { m_view->goForward(); });
    connect(m_dates, &QPushButton::clicked, this, [this] { align(-1); });
    return tools;
}

QWidget *TimelineTab::makeShelf()
{
    auto *shelf = new QWidget;
    auto *row = new QHBoxLayout(shelf);
    row->setContentsMargins(12, 2, 12, 2);
    m_undated = new Button({}, u"calendar"_s, "quiet");
    m_undated->setProperty("small", true);
    m_undated->setToolTip(tr("Go to the first event without a place on the line"));
    m_shelf = label({}, "small", Tone::TextSecondary);
    m_shelf->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_shelf->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_undated);
    row->addWidget(m_shelf, 1);
    return shelf;
}

QWidget *TimelineTab::makeMiddle()
{
    QFrame *middle = pane("surface");
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(rule(Qt::Horizontal));
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    auto *drawing = new QWidget;
    auto *drawingColumn = new QVBoxLayout(drawing);
    drawingColumn->setContentsMargins(0, 0, 0, 0);
    drawingColumn->setSpacing(0);
    m_view = new TimelineView;
    drawingColumn->addWidget(m_view, 1);
    drawingColumn->addWidget(rule(Qt::Horizontal));
    drawingColumn->addWidget(makeShelf());
    halves->addWidget(drawing);
    m_table = new EventTable(m_workers);
    halves->addWidget(m_table);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 1);
    halves->setSizes({theme::scaled(470), theme::scaled(150)});
    column->addWidget(halves, 1);
    return middle;
}

void TimelineTab::connectParts()
{
    connect(m_filter, &FilterBar::filterChanged, this, &TimelineTab::applyFilter);
    connect(m_filter, &FilterBar::setupChanged, this, [this](const LaneSetup &setup) {
        m_view->setSetup(setup);
        keepSetup(setup);
    });
    connect(m_view, &TimelineView::setupChanged, this, [this](const LaneSetup &setup) {
        m_filter->setSetup(setup);
        keepSetup(setup);
    });
    connect(m_view, &TimelineView::rangeChanged, this, &TimelineTab::showRange);
    connect(m_view, &TimelineView::currentChanged, this, [this](int event) {
        if (event >= 0)
            select(event);
    });
    connect(m_view, &TimelineView::opened, this, [this](int event) {
        select(event);
        openInspector();
    });
    connect(m_view, &TimelineView::menuWanted, this, &TimelineTab::showMenu);
    connect(m_table, &EventTable::currentChanged, this, &TimelineTab::select);
    connect(m_table, &EventTable::opened, this, [this](int event) {
        select(event);
        openInspector();
    });
    connect(m_summary, &SummaryColumn::chosen, this, &TimelineTab::select);
    connect(m_inspector, &Inspector::linkChosen, this, &TimelineTab::select);
    connect(m_inspector, &Inspector::recordChosen, this, &TimelineTab::recordChosen);
    connect(m_inspector, &Inspector::alignWanted, this, &TimelineTab::align);
    connect(m_inspector, &Inspector::copied, this, &TimelineTab::copied);
    connect(m_inspector, &Inspector::closeWanted, this, [this] { m_sides->closeSide(); });
    connect(m_undated, &QPushButton::clicked, this, [this] {
        const auto first = std::find_if(m_shown.begin(), m_shown.end(), [](int event) { return event < 0; });
        if (first != m_shown.end())
            select(*first);
    });
}

void TimelineTab::keepSetup(const LaneSetup &setup)
{
    if (m_settings)
        m_settings->set(Setting::TimelineLanes, setup.text());
    applyFilter();
}

void TimelineTab::clear()
{
    setTimeline(nullptr, {}, false);
    m_summary->clear();
    m_filter->clear();
}

void TimelineTab::setTimeline(TimelinePtr timeline, QDate today, bool keepsView)
{
    const QString current = keepsView && m_timeline && m_timeline->has(m_current) ? m_timeline->at(m_current).reference : QString();
    m_filtering.stop();
    m_timeline = std::move(timeline);
    m_changes.reset();
    m_overlay.reset();
    m_today = today;
    m_current = NoEvent;
    m_table->setTimeline(m_timeline);
    m_view->setTimeline(m_timeline, today, keepsView);
    m_inspector->setTimeline(m_timeline);
    m_dates->setVisible(m_view->isAligned());
    if (!m_timeline)
        return;
    m_filter->setChoices(choicesOf(*m_timeline));
    m_filter->setSides(0, 0, 0);
    m_summary->show(summarize(*m_timeline, today), *m_timeline, today);
    applyFilter();
    showRange();
    for (std::size_t i = 0; i < m_timeline->events.size() && !current.isEmpty(); ++i) {
        if (m_timeline->events[i].reference == current)
            select(static_cast<int>(i));
    }
}

void TimelineTab::setChanges(std::shared_ptr<const TimelineChanges> changes)
{
    m_changes = std::move(changes);
    m_view->setChanges(m_changes);
    m_table->setChanges(m_changes);
    m_inspector->setChanges(m_changes);
    m_filter->setChanged(m_changes ? m_changes->fresh : 0, m_changes ? m_changes->changed : 0);
    applyFilter();
}

void TimelineTab::setOverlay(std::shared_ptr<const Overlay> overlay)
{
    m_overlay = std::move(overlay);
    m_view->setOverlay(m_overlay);
    m_table->setOverlay(m_overlay);
    m_inspector->setOverlay(m_overlay);
    if (m_overlay)
        m_filter->setSides(m_overlay->onlyFirst, m_overlay->onlySecond, m_overlay->differing);
    applyFilter();
}

void TimelineTab::applyFilter()
{
    if (!m_timeline)
        return;
    const auto show = [this](const std::vector<int> &shown) {
        m_shown = shown;
        const auto dated = std::partition_point(shown.begin(), shown.end(), [](int event) { return event >= 0; });
        m_view->setShown(std::vector<int>(shown.begin(), dated));
        m_table->setShown(shown);
        showShelf(static_cast<int>(dated - shown.begin()), static_cast<int>(shown.end() - dated));
        if (m_timeline->has(m_current))
            m_table->select(m_current);
    };
    const EventFilter filter = m_filter->filter();
    if (filter.words.isEmpty() || m_timeline->size() <= MostFilteredHere) {
        m_filtering.stop();
        show(passing(*m_timeline, filter, m_filter->sides(), m_changes.get(), m_overlay.get()));
        return;
    }
    m_filtering.start(
        this,
        [this, filter](std::stop_token) {
            const auto work = [timeline = m_timeline, filter, sides = m_filter->sides(), changes = m_changes, overlay = m_overlay]() -> Result<std::vector<int>> {
                return passing(*timeline, filter, sides, changes.get(), overlay.get());
            };
            return m_workers.run(work);
        },
        [show](const Result<std::vector<int>> &shown) {
            if (shown)
                show(*shown);
        });
}

void TimelineTab::showShelf(int dated, int undated)
{
    m_undated->setVisible(undated > 0);
    std::array<int, LaneCount> byLane{};
    for (const int event : m_shown) {
        if (event < 0)
            ++byLane[static_cast<std::size_t>(m_timeline->at(event).lane)];
    }
    QStringList lanes;
    for (std::size_t lane = 0; lane < byLane.size(); ++lane) {
        if (byLane[lane] > 0)
            lanes << words::laneTitle(static_cast<Lane>(lane)) + u' ' + format::count(byLane[lane]);
    }
    m_undated->setText(tr("Undated %1").arg(format::count(undated)));
    m_undated->setToolTip(lanes.join(u", "_s));
    QStringList notes;
    if (undated > 0)
        notes << lanes.join(u", "_s);
    const auto all = static_cast<int>(m_timeline->events.size() + m_timeline->undated.size());
    if (dated + undated < all)
        notes << tr("%1 of %n shown", nullptr, all).arg(format::count(dated + undated));
    notes << tr("%n lane(s) are empty", nullptr, m_view->emptyLanes());
    m_shelf->setText(notes.join(u"  ·  "_s));
    m_shelf->setToolTip(m_shelf->text());
}

void TimelineTab::showRange()
{
    const TimeRange &range = m_view->range();
    const bool isShort = range.length() < 62 * DayMs;
    const auto text = [isShort](std::int64_t at) {
        const QDate day = dateOfDay(static_cast<std::int32_t>(std::floor(static_cast<double>(at) / static_cast<double>(DayMs))));
        return format::date(day.toString(isShort ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s));
    };
    m_range->setText(text(range.from) + u" – "_s + text(range.to));
    m_back->setEnabled(m_view->canGoBack());
    m_forward->setEnabled(m_view->canGoForward());
}

void TimelineTab::align(int event)
{
    m_view->alignOn(event);
    m_dates->setVisible(event >= 0);
    m_table->setZero(event >= 0 ? std::optional<std::int32_t>(m_timeline->at(event).start->firstDay()) : std::nullopt);
}

void TimelineTab::showMenu(int event, int lane, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (event >= 0) {
        menu->addAction(tr("Show details"), this, &TimelineTab::openInspector);
        menu->addAction(tr("Count days from this event"), this, [this, event] { align(event); });
        if (m_view->isAligned())
            menu->addAction(tr("Show dates again"), this, [this] { align(-1); });
        menu->addSeparator();
    }
    if (lane >= 0) {
        LaneSetup setup = m_view->setup();
        const QString title = words::laneTitle(static_cast<Lane>(lane));
        const auto change = [this](LaneSetup changed) {
            m_view->setSetup(changed);
            m_filter->setSetup(changed);
            keepSetup(changed);
        };
        menu->addAction(setup.isFolded(lane) ? tr("Unfold %1").arg(title) : tr("Fold %1").arg(title), this, [setup, lane, change]() mutable {
            setup.setFolded(lane, !setup.isFolded(lane));
            change(setup);
        });
        menu->addAction(tr("Hide %1").arg(title), this, [setup, lane, change]() mutable {
            setup.setHidden(lane, true);
            change(setup);
        });
        menu->addAction(tr("Show all lanes"), this, [setup, change]() mutable {
            setup.showAll();
            change(setup);
        });
    }
    menu->popup(at);
}

void TimelineTab::openInspector()
{
    m_sides->openSide(true);
}

void TimelineTab::findEvent()
{
    m_filter->search()->setFocus();
}

void TimelineTab::showOnlyChanged()
{
    m_filter->showOnlyChanged();
}

void TimelineTab::select(int index)
{
    if (!m_timeline || !m_timeline->has(index) || m_isSelecting)
        return;
    m_isSelecting = true;
    m_current = index;
    m_inspector->show(index);
    m_view->setCurrent(index >= 0 ? index : -1);
    m_table->select(index);
    m_isSelecting = false;
    Q_EMIT selected(index);
}

} // namespace pax::ui
