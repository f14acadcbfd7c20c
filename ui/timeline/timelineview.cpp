// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "app/timeline/eventfilter.h"
#include "app/words/timelinetext.h"
#include "ui/common/theme.h"
#include "ui/timeline/eventtext.h"
#include "ui/timeline/lanepainter.h"
#include "ui/timeline/rulerpainter.h"
#include "ui/timeline/timelineaccess.h"
#include "ui/timeline/timelinepointer.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace pax::ui {

using namespace core;
using namespace timeline;

namespace {

constexpr double ZoomStep = 1.25;
constexpr int DensityBins = 64;
constexpr int FewRows = 3;
constexpr int ManyRows = 24;

TimeRange spanOfEvent(const TimelineEvent &event)
{
    return spanOf(*event.start);
}

} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent), m_pointer(std::make_unique<TimelinePointer>(*this))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Left and right step from event to event, up and down from lane to lane; the table below shows the same events."));
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    verticalScrollBar()->setSingleStep(timelinesizes::rowHeight());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_scene.scroll = value;
        viewport()->update();
    });
    installTimelineAccess();
}

TimelineView::~TimelineView() = default;

QSize TimelineView::minimumSizeHint() const
{
    return {theme::scaled(360), timelinesizes::lanesTop() + 3 * timelinesizes::rowHeight()};
}

void TimelineView::setTimeline(TimelinePtr timeline, QDate today, bool keepsView)
{
    const QString current = keepsView && m_scene.current >= 0 ? m_scene.event(m_scene.current).reference : QString();
    m_scene.timeline = std::move(timeline);
    m_scene.changes.reset();
    m_scene.overlay.reset();
    m_today = today;
    m_scene.today = today.isValid() ? (static_cast<std::int64_t>(dayNumber(today.year(), today.month(), today.day())) + 1) * DayMs : 0;
    m_scene.current = -1;
    m_scene.groups.clear();
    m_labelWidths.clear();
    m_shown.clear();
    if (m_scene.timeline) {
        m_scene.groups = groupsOf(*m_scene.timeline);
        m_labelWidths.assign(m_scene.timeline->events.size(), -1.0F);
        for (std::size_t i = 0; i < m_scene.timeline->events.size(); ++i) {
            m_shown.push_back(static_cast<int>(i));
            if (!current.isEmpty() && m_scene.timeline->events[i].reference == current)
                m_scene.current = static_cast<int>(i);
        }
    }
    if (!keepsView) {
        m_scene.range = {};
        m_scene.zero.reset();
        m_history.clear();
        m_expanded.clear();
    }
    measureWhole();
    rebuild();
}

void TimelineView::setShown(std::vector<int> events)
{
    m_shown = std::move(events);
    rebuild();
}

void TimelineView::setSetup(const LaneSetup &setup)
{
    m_setup = setup;
    layoutLanes();
}

void TimelineView::setChanges(std::shared_ptr<const TimelineChanges> changes)
{
    m_scene.changes = std::move(changes);
    viewport()->update();
}

void TimelineView::setOverlay(std::shared_ptr<const Overlay> overlay)
{
    m_scene.overlay = std::move(overlay);
    viewport()->update();
}

void TimelineView::alignOn(int event)
{
    if (event < 0)
        m_scene.zero.reset();
    else
        m_scene.zero = static_cast<std::int64_t>(m_scene.event(event).start->firstDay()) * DayMs;
    viewport()->update();
    Q_EMIT rangeChanged();
}

/// The stretch of time there is anything in, with room at both ends so that the first and the last mark stand free.
void TimelineView::measureWhole()
{
    std::int64_t first = m_scene.today;
    std::int64_t last = m_scene.today;
    if (m_scene.timeline) {
        for (const TimelineEvent &event : m_scene.timeline->events) {
            const TimeRange extent = extentOf(event, m_scene.today);
            first = std::min(first, extent.from);
            last = std::max(last, extent.to);
        }
    }
    const std::int64_t room = std::max<std::int64_t>((last - first) / 40, 20 * DayMs);
    m_scene.whole = {first - room, last + room};
    if (m_scene.range.length() > 0)
        return;
    // The last twelve months are what a visit is prepared with; all of it is one key away.
    const std::int64_t year = 366 * DayMs;
    m_scene.range = m_scene.whole.length() < year ? m_scene.whole : kept({m_scene.today - year, m_scene.today + 30 * DayMs}, m_scene.whole);
    if (m_scene.timeline)
        m_history.visit(m_scene.range, false);
}

void TimelineView::rebuild()
{
    std::array<std::vector<int>, LaneCount> lanes;
    const std::size_t count = m_scene.timeline ? m_scene.timeline->events.size() : 0;
    m_scene.shown.assign(count, false);
    for (const int event : m_shown) {
        m_scene.shown[static_cast<std::size_t>(event)] = true;
        lanes[static_cast<std::size_t>(m_scene.event(event).lane)].push_back(event);
    }
    std::vector<bool> pairs(count, false);
    for (const int event : lanes[static_cast<std::size_t>(Lane::Visits)])
        pairs[static_cast<std::size_t>(event)] = m_scene.partnerOf(event) >= 0;
    m_scene.density.assign(DensityBins, 0);
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        m_index[lane] = count > 0 ? LaneIndex(m_scene.timeline->events, lanes[lane], m_scene.today, pairs) : LaneIndex();
        addDensity(m_index[lane], m_scene.whole, m_scene.density);
    }
    layoutLanes();
}

double TimelineView::labelWidth(int event)
{
    float &width = m_labelWidths[static_cast<std::size_t>(event)];
    if (width < 0) {
        // Long ones are cut anyway; measuring them whole costs more than drawing them.
        constexpr qsizetype Longest = 80;
        width = static_cast<float>(QFontMetricsF(theme::font(TextSize::Caption)).horizontalAdvance(words::eventTitle(m_scene.event(event)).left(Longest))) + 2;
    }
    return static_cast<double>(width);
}

void TimelineView::layoutLanes()
{
    m_scene.lanes.clear();
    m_scene.size = viewport()->size();
    const TimeAxis axis = m_scene.axis();
    const auto measure = [this](int event) { return labelWidth(event); };
    LaneMeasures measures = timelinesizes::lanes();
    int top = 0;
    for (const int lane : m_setup.order()) {
        const LaneIndex &index = m_index[static_cast<std::size_t>(lane)];
        if (index.isEmpty())
            continue;
        LaneRow row;
        row.lane = static_cast<Lane>(lane);
        row.isCollapsed = m_setup.isFolded(lane);
        row.isExpanded = m_expanded.contains(lane);
        row.total = static_cast<int>(index.size());
        measures.mostRows = row.isCollapsed ? 1 : row.isExpanded ? ManyRows : FewRows;
        row.layout = layoutLane(index, axis, measures, measure);
        row.top = top;
        // Room under the name to say how many periods are not drawn.
        const int rows = std::max(row.layout.rows, !row.isCollapsed && row.layout.folded > 0 ? 2 : 1);
        row.height = rows * timelinesizes::rowHeight();
        top += row.height;
        m_scene.lanes.push_back(std::move(row));
    }
    const int visible = viewport()->height() - timelinesizes::lanesTop();
    verticalScrollBar()->setRange(0, std::max(0, top - visible));
    verticalScrollBar()->setPageStep(std::max(1, visible));
    viewport()->update();
}

int TimelineView::emptyLanes() const
{
    return static_cast<int>(std::count_if(m_index.begin(), m_index.end(), [](const LaneIndex &lane) { return lane.isEmpty(); }));
}

void TimelineView::applyRange(TimeRange range)
{
    m_scene.range = range;
    layoutLanes();
    Q_EMIT rangeChanged();
}

void TimelineView::setRange(TimeRange range, bool goesOn)
{
    range = kept(range, m_scene.whole);
    if (range == m_scene.range || !m_scene.timeline)
        return;
    m_history.visit(range, goesOn);
    applyRange(range);
}

void TimelineView::goBack()
{
    if (canGoBack())
        applyRange(m_history.back());
}

void TimelineView::goForward()
{
    if (canGoForward())
        applyRange(m_history.forward());
}

void TimelineView::zoom(double factor)
{
    const TimeRange &shown = m_scene.range;
    std::int64_t about = shown.from + shown.length() / 2;
    if (m_scene.current >= 0 && shown.contains(spanOfEvent(m_scene.event(m_scene.current)).from))
        about = spanOfEvent(m_scene.event(m_scene.current)).from;
    setRange(zoomed(shown, about, factor));
}

void TimelineView::zoomAbout(double x, double factor)
{
    setRange(zoomed(m_scene.range, m_scene.axis().at(x - timelinesizes::gutter()), factor), true);
}

void TimelineView::zoomTo(const LaneRow &row, const LaneMark &mark)
{
    TimeRange all = spanOfEvent(m_scene.event(row.layout.eventOf(mark)));
    for (std::uint32_t i = 1; i < mark.count; ++i) {
        const TimeRange span = spanOfEvent(m_scene.event(row.layout.eventOf(mark, i)));
        all = {std::min(all.from, span.from), std::max(all.to, span.to)};
    }
    // Room for titles.
    const std::int64_t room = std::max<std::int64_t>(all.length() / 4, HourMs);
    setRange({all.from - room, all.to + room});
}

void TimelineView::showAll()
{
    setRange(m_scene.whole);
}

void TimelineView::setExpanded(int lane, bool on)
{
    if (on)
        m_expanded.insert(lane);
    else
        m_expanded.remove(lane);
    layoutLanes();
}

void TimelineView::setCurrent(int event)
{
    if (event == m_scene.current)
        return;
    m_scene.current = event;
    if (event >= 0)
        reveal(event);
    viewport()->update();
    announceCurrent(*this);
    Q_EMIT currentChanged(event);
}

void TimelineView::reveal(int event)
{
    const TimeRange extent = extentOf(m_scene.event(event), m_scene.today);
    if (extent.to < m_scene.range.from || extent.from >= m_scene.range.to)
        setRange({extent.from - m_scene.range.length() / 2, extent.from + m_scene.range.length() / 2});
    for (const LaneRow &row : m_scene.lanes) {
        if (row.lane != m_scene.event(event).lane)
            continue;
        const int visible = viewport()->height() - timelinesizes::lanesTop();
        if (row.top < verticalScrollBar()->value())
            verticalScrollBar()->setValue(row.top);
        else if (row.top + row.height > verticalScrollBar()->value() + visible)
            verticalScrollBar()->setValue(row.top + row.height - visible);
    }
}

const LaneRow *TimelineView::laneAt(const QPoint &at) const
{
    if (at.y() < timelinesizes::lanesTop())
        return nullptr;
    const int y = at.y() - timelinesizes::lanesTop() + m_scene.scroll;
    const auto found = std::find_if(m_scene.lanes.begin(), m_scene.lanes.end(), [y](const LaneRow &row) { return y >= row.top && y < row.top + row.height; });
    return found == m_scene.lanes.end() ? nullptr : &*found;
}

const LaneMark *TimelineView::markAt(const QPoint &at, const LaneRow **row) const
{
    const LaneRow *lane = at.x() < timelinesizes::gutter() ? nullptr : laneAt(at);
    if (!lane)
        return nullptr;
    *row = lane;
    const int line = (at.y() - timelinesizes::lanesTop() + m_scene.scroll - lane->top) / timelinesizes::rowHeight();
    const double x = at.x() - timelinesizes::gutter();
    const LaneMark *best = nullptr;
    double nearest = theme::scaled(10);
    for (const LaneMark &mark : lane->layout.marks) {
        if (mark.row != line && !(mark.isPair && mark.row + 1 == line))
            continue;
        const double end = mark.isLabelInside || mark.labelWidth <= 0 ? mark.right : std::max(mark.right, mark.labelLeft + mark.labelWidth);
        const double begin = mark.labelWidth > 0 ? std::min(mark.left, mark.labelLeft) : mark.left;
        // The mark itself goes before a title that reaches up to it.
        const bool isOnTitle = x >= begin && x <= end;
        const double distance = x >= mark.left && x <= mark.right ? 0 : isOnTitle ? 0.5 : std::min(std::abs(x - mark.left), std::abs(x - mark.right));
        if (distance < nearest) {
            nearest = distance;
            best = &mark;
        }
    }
    return best;
}

QRect TimelineView::rectOf(int event) const
{
    for (const LaneRow &row : m_scene.lanes) {
        if (event < 0 || row.lane != m_scene.event(event).lane)
            continue;
        for (const LaneMark &mark : row.layout.marks) {
            if (row.layout.holds(mark, event))
                return LanePainter::markRect(row, mark, timelinesizes::lanesTop() + row.top - m_scene.scroll).toAlignedRect();
        }
    }
    return {};
}

void TimelineView::step(int by)
{
    if (m_shown.empty())
        return;
    const auto place = std::find(m_shown.begin(), m_shown.end(), m_scene.current);
    qsizetype next = place - m_shown.begin() + by;
    if (place == m_shown.end()) {
        // Begin with what is in view.
        const auto first = std::find_if(m_shown.begin(), m_shown.end(), [this](int event) { return spanOfEvent(m_scene.event(event)).from >= m_scene.range.from; });
        next = first == m_shown.end() ? static_cast<qsizetype>(m_shown.size()) - 1 : first - m_shown.begin();
    }
    setCurrent(m_shown[static_cast<std::size_t>(std::clamp<qsizetype>(next, 0, static_cast<qsizetype>(m_shown.size()) - 1))]);
}

/// To the event nearest in time in the next lane that has any.
void TimelineView::stepLane(int by)
{
    if (m_scene.current < 0 || m_scene.lanes.empty()) {
        step(1);
        return;
    }
    const Lane lane = m_scene.event(m_scene.current).lane;
    const auto place = std::find_if(m_scene.lanes.begin(), m_scene.lanes.end(), [lane](const LaneRow &row) { return row.lane == lane; });
    const qsizetype next = place - m_scene.lanes.begin() + by;
    if (place == m_scene.lanes.end() || next < 0 || next >= static_cast<qsizetype>(m_scene.lanes.size()))
        return;
    const auto &entries = m_index[static_cast<std::size_t>(m_scene.lanes[static_cast<std::size_t>(next)].lane)].entries();
    const std::int64_t at = spanOfEvent(m_scene.event(m_scene.current)).from;
    const auto nearest = std::min_element(entries.begin(), entries.end(), [at](const LaneIndex::Entry &a, const LaneIndex::Entry &b) { return std::abs(a.from - at) < std::abs(b.from - at); });
    if (nearest != entries.end())
        setCurrent(nearest->event);
}

int TimelineView::laneOfCurrent() const
{
    if (m_scene.current >= 0)
        return static_cast<int>(m_scene.event(m_scene.current).lane);
    return m_scene.lanes.empty() ? -1 : static_cast<int>(m_scene.lanes.front().lane);
}

void TimelineView::changeSetup(const LaneSetup &setup)
{
    setSetup(setup);
    Q_EMIT setupChanged(setup);
}

/// Digits hide lanes; Ctrl with up and down moves the current one, C folds it.
bool TimelineView::handleLaneKey(const QKeyEvent &event)
{
    const int digit = event.key() - Qt::Key_1;
    if (digit >= 0 && digit < 9 && digit < static_cast<int>(m_scene.lanes.size())) {
        LaneSetup setup = m_setup;
        setup.setHidden(static_cast<int>(m_scene.lanes[static_cast<std::size_t>(digit)].lane), true);
        changeSetup(setup);
        return true;
    }
    const int lane = laneOfCurrent();
    if (lane < 0)
        return false;
    LaneSetup setup = m_setup;
    if (event.key() == Qt::Key_C && event.modifiers() == Qt::NoModifier) {
        setup.setFolded(lane, !setup.isFolded(lane));
        changeSetup(setup);
        return true;
    }
    const bool isMove = event.modifiers().testFlag(Qt::ControlModifier) && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
    if (!isMove)
        return false;
    const auto place = std::find_if(m_scene.lanes.begin(), m_scene.lanes.end(), [lane](const LaneRow &row) { return static_cast<int>(row.lane) == lane; });
    const qsizetype next = place - m_scene.lanes.begin() + (event.key() == Qt::Key_Up ? -1 : 1);
    if (place != m_scene.lanes.end() && next >= 0 && next < static_cast<qsizetype>(m_scene.lanes.size())) {
        setup.move(lane, static_cast<int>(m_scene.lanes[static_cast<std::size_t>(next)].lane));
        changeSetup(setup);
    }
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (handleLaneKey(*event))
        return;
    const std::int64_t page = m_scene.range.length() * 4 / 5;
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Down:
        return stepLane(1);
    case Qt::Key_Up:
        return stepLane(-1);
    case Qt::Key_PageDown:
        return setRange({m_scene.range.from + page, m_scene.range.to + page});
    case Qt::Key_PageUp:
        return setRange({m_scene.range.from - page, m_scene.range.to - page});
    case Qt::Key_Home:
        return m_shown.empty() ? void() : setCurrent(m_shown.front());
    case Qt::Key_End:
        return m_shown.empty() ? void() : setCurrent(m_shown.back());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / ZoomStep);
    case Qt::Key_Minus:
        return zoom(ZoomStep);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        if (event->modifiers().testFlag(Qt::ShiftModifier) ? canGoForward() : canGoBack())
            return event->modifiers().testFlag(Qt::ShiftModifier) ? goForward() : goBack();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene.current >= 0) {
            Q_EMIT opened(m_scene.current);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme::color(Tone::Surface));
    if (!m_scene.timeline)
        return;
    RulerPainter ruler(painter, m_scene);
    ruler.paintGrid();
    LanePainter(painter, m_scene).paint();
    ruler.paintOverview();
    ruler.paintAxis();
    ruler.paintToday();
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutLanes();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        std::fill(m_labelWidths.begin(), m_labelWidths.end(), -1.0F);
        layoutLanes();
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announceCurrent(*this);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!m_pointer->wheel(*event))
        QAbstractScrollArea::wheelEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pointer->press(*event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer->move(*event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer->release(*event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pointer->doubleClick(*event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        const QRect rect = rectOf(m_scene.current);
        Q_EMIT menuWanted(m_scene.current, laneOfCurrent(), viewport()->mapToGlobal(rect.isEmpty() ? QPoint(timelinesizes::gutter(), timelinesizes::lanesTop()) : rect.bottomLeft()));
        return;
    }
    const LaneRow *row = nullptr;
    const LaneMark *mark = m_scene.timeline ? markAt(event->pos(), &row) : nullptr;
    const LaneRow *lane = m_scene.timeline ? laneAt(event->pos()) : nullptr;
    const int at = mark ? row->layout.eventOf(*mark) : -1;
    if (at >= 0)
        setCurrent(at);
    Q_EMIT menuWanted(at, lane ? static_cast<int>(lane->lane) : -1, event->globalPos());
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (m_pointer->gesture(*event))
        return true;
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace pax::ui
