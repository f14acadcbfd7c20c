// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/common/format.h"
#include "ui/timeline/eventtext.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Gutter = 124;
constexpr int OverviewHeight = 52;
constexpr int AxisHeight = 30;
constexpr int LaneRowHeight = 22;
constexpr int MostRows = 4;
constexpr double ClusterGap = 16;
constexpr int TickSpacing = 56;
constexpr double ZoomStep = 1.25;
constexpr double PointSide = 10;

QString tickText(const Tick &tick)
{
    const QDate day = dateOfDay(static_cast<std::int32_t>(std::floor(static_cast<double>(tick.at) / static_cast<double>(DayMs))));
    const QLocale locale;
    switch (tick.unit) {
    case TickUnit::Hours:
        return locale.toString(QTime::fromMSecsSinceStartOfDay(static_cast<int>(((tick.at % DayMs) + DayMs) % DayMs)), QLocale::ShortFormat);
    case TickUnit::Days:
        //: day and month on the time line's axis; a pattern of QLocale::toString
        return locale.toString(day, TimelineView::tr("MMM d"));
    case TickUnit::Months:
        return locale.toString(day, u"MMM"_s);
    case TickUnit::Years:
        break;
    }
    return QString::number(day.year());
}

} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Arrow keys step from event to event; the table below shows the same events."));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(theme::scaled(LaneRowHeight));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize TimelineView::minimumSizeHint() const
{
    return {theme::scaled(360), theme::scaled(OverviewHeight + AxisHeight + 3 * LaneRowHeight)};
}

int TimelineView::gutter() const
{
    return theme::scaled(Gutter);
}

int TimelineView::lanesTop() const
{
    return theme::scaled(OverviewHeight) + theme::scaled(AxisHeight);
}

std::int64_t TimelineView::todayMs() const
{
    return (static_cast<std::int64_t>(dayNumber(m_today.year(), m_today.month(), m_today.day())) + 1) * DayMs;
}

TimeAxis TimelineView::axis() const
{
    return TimeAxis(m_range, std::max(1, viewport()->width() - gutter() - 8));
}

TimeAxis TimelineView::overviewAxis() const
{
    return TimeAxis(m_whole, std::max(1, viewport()->width() - gutter() - 8));
}

void TimelineView::setTimeline(TimelinePtr timeline, QDate today)
{
    m_timeline = std::move(timeline);
    m_today = today;
    m_current = -1;
    m_range = {};
    rebuild();
}

void TimelineView::setFilter(std::function<bool(const TimelineEvent &)> shows)
{
    m_shows = std::move(shows);
    rebuild();
}

void TimelineView::rebuild()
{
    m_shown.clear();
    m_byLane.assign(LaneCount, {});
    if (!m_timeline) {
        layoutLanes();
        return;
    }
    std::int64_t first = todayMs();
    std::int64_t last = todayMs();
    for (std::size_t i = 0; i < m_timeline->events.size(); ++i) {
        const TimelineEvent &event = m_timeline->events[i];
        const TimeRange extent = extentOf(event, todayMs());
        first = std::min(first, extent.from);
        last = std::max(last, extent.to);
        if (m_shows && !m_shows(event))
            continue;
        m_shown.push_back(static_cast<int>(i));
        m_byLane[static_cast<std::size_t>(event.lane)].push_back(static_cast<int>(i));
    }
    for (std::vector<int> &lane : m_byLane) {
        std::stable_sort(lane.begin(), lane.end(), [this](int a, int b) {
            return spanOf(*m_timeline->events[static_cast<std::size_t>(a)].start).from < spanOf(*m_timeline->events[static_cast<std::size_t>(b)].start).from;
        });
    }
    // Room at both ends, so that the first and the last mark stand free.
    const std::int64_t room = std::max<std::int64_t>((last - first) / 40, 20 * DayMs);
    m_whole = {first - room, last + room};
    if (m_range.length() <= 0) {
        // The last twelve months are what a visit is prepared with; all of it is one key away.
        const std::int64_t year = 366 * DayMs;
        m_range = kept({todayMs() - year, todayMs() + 30 * DayMs}, m_whole);
        if (m_whole.length() < year)
            m_range = m_whole;
    }
    layoutLanes();
}

void TimelineView::layoutLanes()
{
    m_lanes.clear();
    m_density.clear();
    int top = 0;
    if (m_timeline) {
        const QFontMetrics metrics(theme::font(TextSize::Caption));
        const auto labelWidth = [this, &metrics](int event) { return static_cast<double>(metrics.horizontalAdvance(eventTitle(m_timeline->events[static_cast<std::size_t>(event)]))); };
        for (int lane = 0; lane < LaneCount; ++lane) {
            const std::vector<int> &events = m_byLane[static_cast<std::size_t>(lane)];
            if (events.empty())
                continue;
            LaneRow row;
            row.lane = static_cast<Lane>(lane);
            row.layout = layoutLane(m_timeline->events, events, axis(), todayMs(), theme::scaled(static_cast<int>(ClusterGap)), MostRows, labelWidth);
            row.top = top;
            const int rows = row.layout.rows + (row.layout.folded > 0 ? 1 : 0);
            row.height = rows * theme::scaled(LaneRowHeight);
            top += row.height;
            m_lanes.push_back(std::move(row));
        }
        m_density = density(m_timeline->events, m_shown, m_whole, 64);
    }
    const int visible = viewport()->height() - lanesTop();
    verticalScrollBar()->setRange(0, std::max(0, top - visible));
    verticalScrollBar()->setPageStep(std::max(1, visible));
    viewport()->update();
}

int TimelineView::emptyLanes() const
{
    return static_cast<int>(std::count_if(m_byLane.begin(), m_byLane.end(), [](const std::vector<int> &lane) { return lane.empty(); }));
}

void TimelineView::setRange(TimeRange range)
{
    range = kept(range, m_whole);
    if (range == m_range)
        return;
    m_range = range;
    layoutLanes();
    Q_EMIT rangeChanged();
}

void TimelineView::zoom(double factor)
{
    const TimeRange shown = m_range;
    const bool seesCurrent = m_current >= 0 && shown.contains(spanOf(*m_timeline->events[static_cast<std::size_t>(m_current)].start).from);
    const std::int64_t about = seesCurrent ? spanOf(*m_timeline->events[static_cast<std::size_t>(m_current)].start).from : shown.from + shown.length() / 2;
    setRange(zoomed(shown, about, factor));
}

void TimelineView::showAll()
{
    setRange(m_whole);
}

void TimelineView::setCurrent(int event)
{
    if (event == m_current)
        return;
    m_current = event;
    if (event >= 0)
        reveal(event);
    viewport()->update();
    Q_EMIT currentChanged(event);
}

void TimelineView::reveal(int event)
{
    const TimeRange extent = extentOf(m_timeline->events[static_cast<std::size_t>(event)], todayMs());
    if (extent.to < m_range.from || extent.from >= m_range.to)
        setRange({extent.from - m_range.length() / 2, extent.from + m_range.length() / 2});
    const Lane lane = m_timeline->events[static_cast<std::size_t>(event)].lane;
    for (const LaneRow &row : m_lanes) {
        if (row.lane != lane)
            continue;
        const int visible = viewport()->height() - lanesTop();
        if (row.top < verticalScrollBar()->value())
            verticalScrollBar()->setValue(row.top);
        else if (row.top + row.height > verticalScrollBar()->value() + visible)
            verticalScrollBar()->setValue(row.top + row.height - visible);
    }
}

void TimelineView::step(int by)
{
    if (m_shown.empty())
        return;
    const auto place = std::find(m_shown.begin(), m_shown.end(), m_current);
    qsizetype next = place == m_shown.end() ? (by > 0 ? 0 : static_cast<qsizetype>(m_shown.size()) - 1) : place - m_shown.begin() + by;
    if (place == m_shown.end()) {
        // Begin with what is in view.
        const auto first = std::find_if(m_shown.begin(), m_shown.end(), [this](int event) { return spanOf(*m_timeline->events[static_cast<std::size_t>(event)].start).from >= m_range.from; });
        if (first != m_shown.end())
            next = first - m_shown.begin();
    }
    setCurrent(m_shown[static_cast<std::size_t>(std::clamp<qsizetype>(next, 0, static_cast<qsizetype>(m_shown.size()) - 1))]);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme::color(Tone::Surface));
    if (!m_timeline)
        return;
    paintLanes(painter);
    painter.fillRect(QRect(0, 0, viewport()->width(), lanesTop()), theme::color(Tone::Surface));
    paintOverview(painter);
    paintAxis(painter);
    paintToday(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineView::paintOverview(QPainter &painter)
{
    const int height = theme::scaled(OverviewHeight);
    const TimeAxis whole = overviewAxis();
    const int left = gutter();
    painter.setFont(theme::font(TextSize::Small));
    painter.setPen(theme::color(Tone::Text));
    painter.drawText(QRect(8, 4, left - 12, height / 2 - 2), static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), tr("All records"));
    painter.setPen(theme::color(Tone::TextSecondary));
    const QDate first = dateOfDay(static_cast<std::int32_t>(m_whole.from / DayMs));
    painter.drawText(QRect(8, height / 2 + 2, left - 12, height / 2 - 2), static_cast<int>(Qt::AlignLeft | Qt::AlignTop), tr("%1 – today").arg(first.year()));
    const int chart = height - theme::scaled(16);
    painter.fillRect(QRect(left, 4, static_cast<int>(whole.width()), chart - 4), theme::color(Tone::Header));
    const int most = m_density.empty() ? 0 : *std::max_element(m_density.begin(), m_density.end());
    if (most > 0) {
        const double step = whole.width() / static_cast<double>(m_density.size());
        for (std::size_t bin = 0; bin < m_density.size(); ++bin) {
            if (m_density[bin] == 0)
                continue;
            const double tall = std::max(2.0, (chart - 8) * std::sqrt(m_density[bin] / static_cast<double>(most)));
            const std::int64_t at = whole.at((static_cast<double>(bin) + 0.5) * step);
            painter.fillRect(QRectF(left + static_cast<double>(bin) * step + 0.5, chart - tall, std::max(1.0, step - 1), tall), theme::color(m_range.contains(at) ? Tone::TextSecondary : Tone::Border));
        }
    }
    painter.setPen(theme::color(Tone::TextSecondary));
    painter.setFont(theme::font(TextSize::Caption));
    painter.drawLine(left, chart, left + static_cast<int>(whole.width()), chart);
    for (const Tick &tick : ticks(whole, theme::scaled(TickSpacing))) {
        const int x = left + static_cast<int>(whole.x(tick.at));
        painter.drawLine(x, chart, x, chart + 4);
        painter.drawText(QRect(x + 3, chart, theme::scaled(60), height - chart), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tickText(tick));
    }
    // What is in view, with two handles.
    const double from = std::max(left + whole.x(m_range.from), static_cast<double>(left));
    const double to = std::min(left + whole.x(m_range.to), left + whole.width());
    painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = theme::color(Tone::Accent);
    soft.setAlphaF(0.12F);
    painter.setPen(QPen(theme::color(Tone::Accent), 1.5));
    painter.setBrush(soft);
    painter.drawRect(QRectF(from, 4, std::max(2.0, to - from), chart - 4));
    painter.setBrush(theme::color(Tone::Surface));
    for (const double edge : {from, to})
        painter.drawRoundedRect(QRectF(edge - 3, chart / 2.0 - 6, 6, 14), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(0, height - 1, viewport()->width(), 1), theme::color(Tone::Border));
}

void TimelineView::paintAxis(QPainter &painter)
{
    const int top = theme::scaled(OverviewHeight);
    const int height = theme::scaled(AxisHeight);
    painter.fillRect(QRect(0, top, viewport()->width(), height), theme::color(Tone::Header));
    const TimeAxis line = axis();
    const int half = height / 2;
    int lastYear = 0;
    double lastYearX = -1000;
    for (const Tick &tick : ticks(line, theme::scaled(TickSpacing))) {
        const int x = gutter() + static_cast<int>(line.x(tick.at));
        const QDate day = dateOfDay(static_cast<std::int32_t>(std::floor(static_cast<double>(tick.at) / static_cast<double>(DayMs))));
        if (tick.unit != TickUnit::Years && day.year() != lastYear && x - lastYearX > theme::scaled(40)) {
            painter.setFont(theme::font(TextSize::Caption, true));
            painter.setPen(theme::color(Tone::Text));
            painter.drawText(QRect(x + 3, top, theme::scaled(60), half), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), QString::number(day.year()));
            lastYear = day.year();
            lastYearX = x;
        }
        painter.setFont(theme::font(TextSize::Caption));
        painter.setPen(theme::color(Tone::TextSecondary));
        const int rowTop = tick.unit == TickUnit::Years ? top + half / 2 : top + half - 2;
        painter.drawText(QRect(x + 3, rowTop, theme::scaled(70), half), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tickText(tick));
    }
    painter.fillRect(QRect(0, top + height - 1, viewport()->width(), 1), theme::color(Tone::Border));
}

void TimelineView::paintLanes(QPainter &painter)
{
    const int scroll = verticalScrollBar()->value();
    const int left = gutter();
    const TimeAxis line = axis();
    const std::vector<Tick> lines = ticks(line, theme::scaled(TickSpacing));
    for (const Tick &tick : lines)
        painter.fillRect(QRect(left + static_cast<int>(line.x(tick.at)), lanesTop(), 1, viewport()->height()), theme::color(Tone::Grid));
    for (const LaneRow &row : m_lanes) {
        const int y = lanesTop() + row.top - scroll;
        if (y > viewport()->height() || y + row.height < lanesTop())
            continue;
        painter.setClipRect(QRect(left, y, viewport()->width() - left, row.height));
        for (const LaneMark &mark : row.layout.marks)
            paintMark(painter, row, mark, y);
        painter.setClipping(false);
        // The lane's name over whatever sticks out.
        painter.fillRect(QRect(0, y, left - 1, row.height), theme::color(Tone::Surface));
        const int side = theme::scaled(8);
        const int text = theme::scaled(LaneRowHeight);
        const QRect square(8, y + text / 2 - side / 2, side, side);
        painter.fillRect(square, theme::mark(laneMark(row.lane)));
        painter.setFont(theme::font(TextSize::Small));
        painter.setPen(theme::color(Tone::Text));
        const QString count = format::count(static_cast<qint64>(m_byLane[static_cast<std::size_t>(row.lane)].size()));
        const int countWidth = painter.fontMetrics().horizontalAdvance(count);
        const QRect name(square.right() + 7, y, left - square.right() - 17 - countWidth, text);
        painter.drawText(name, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), painter.fontMetrics().elidedText(laneTitle(row.lane), Qt::ElideRight, name.width()));
        painter.setPen(theme::color(Tone::TextSecondary));
        painter.drawText(QRect(left - countWidth - 8, y, countWidth, text), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), count);
        if (row.layout.folded > 0)
            painter.drawText(QRect(name.left(), y + row.height - text, left - name.left() - 8, text), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tr("%n more", "periods in a lane", row.layout.folded));
        painter.fillRect(QRect(0, y + row.height - 1, viewport()->width(), 1), theme::color(Tone::Grid));
    }
    painter.fillRect(QRect(left - 1, lanesTop(), 1, viewport()->height()), theme::color(Tone::Grid));
}

void TimelineView::paintMark(QPainter &painter, const LaneRow &row, const LaneMark &mark, int y)
{
    const int number = laneMark(row.lane);
    const int left = gutter();
    const int rowHeight = theme::scaled(LaneRowHeight);
    const double middle = y + mark.row * rowHeight + rowHeight / 2.0;
    const bool isCurrent = std::find(mark.events.begin(), mark.events.end(), m_current) != mark.events.end();
    const TimelineEvent &first = m_timeline->events[static_cast<std::size_t>(mark.events.front())];
    const bool isPale = first.isRetracted || first.isRefuted || first.didNotHappen || first.isCancelled || first.hidden != Hidden::No;
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor full = theme::mark(number);
    QColor soft = full;
    soft.setAlphaF(isPale ? 0.08F : 0.18F);
    const double half = theme::scaled(static_cast<int>(PointSide)) / 2.0;
    double labelLeft = left + mark.right + half + 4;
    painter.setFont(theme::font(TextSize::Caption));
    const QFontMetricsF metrics(painter.font());
    switch (mark.kind) {
    case LaneMark::Kind::Bar: {
        const QRectF bar(left + mark.left + 0.5, middle - half - 1.5, std::max(4.0, mark.right - mark.left - 1), 2 * half + 3);
        painter.setPen(QPen(full, 1, isPale ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(soft);
        painter.drawRoundedRect(bar, 3, 3);
        if (mark.isOpen)
            painter.fillRect(QRectF(bar.right() - 2, bar.top(), 3, bar.height()), full);
        if (mark.goesOnLeft) {
            QPainterPath chevron(QPointF(bar.left() + 8, middle - 3.5));
            chevron.lineTo(bar.left() + 4.5, middle);
            chevron.lineTo(bar.left() + 8, middle + 3.5);
            painter.strokePath(chevron, QPen(full, 1.5));
        }
        const double inside = bar.width() - 16;
        const bool fits = metrics.horizontalAdvance(eventTitle(first)) <= inside;
        labelLeft = fits || inside > 60 ? bar.left() + (mark.goesOnLeft ? 13 : 6) : bar.right() + 6;
        break;
    }
    case LaneMark::Kind::Band: {
        const QRectF band(left + mark.left + 0.5, middle - half - 1.5, std::max(4.0, mark.right - mark.left - 1), 2 * half + 3);
        painter.setPen(full);
        painter.setBrush(soft);
        painter.drawRect(band);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(full, Qt::BDiagPattern));
        painter.drawRect(band);
        labelLeft = band.right() + 6;
        break;
    }
    case LaneMark::Kind::Cluster: {
        const QString count = format::count(static_cast<qint64>(mark.events.size()));
        const double wide = std::max(metrics.horizontalAdvance(count) + 9, 2 * half + 5);
        const double place = left + (mark.left + mark.right) / 2;
        const QRectF pill(place - wide / 2, middle - half - 2.5, wide, 2 * half + 5);
        painter.setPen(QPen(full, 1.5));
        painter.setBrush(theme::color(isCurrent ? Tone::AccentSoft : Tone::Surface));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(theme::color(Tone::Text));
        painter.drawText(pill, Qt::AlignCenter, count);
        if (isCurrent) {
            painter.setPen(QPen(theme::color(Tone::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(pill.adjusted(-3, -2, 3, 2), 4, 4);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    case LaneMark::Kind::Point: {
        const QPointF at(left + mark.left, middle);
        painter.setPen(QPen(full, 1.5));
        painter.setBrush(isPale || first.isPlanned ? QBrush(theme::color(Tone::Surface)) : QBrush(full));
        const QRectF box(at.x() - half, at.y() - half, 2 * half, 2 * half);
        // The shape tells lanes apart without color: round, square, diamond.
        if (row.lane == Lane::Procedures || row.lane == Lane::Notes || row.lane == Lane::Claims) {
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        } else if (row.lane == Lane::Immunizations || row.lane == Lane::Allergies) {
            painter.drawPolygon(QPolygonF({QPointF(at.x(), box.top()), QPointF(box.right(), at.y()), QPointF(at.x(), box.bottom()), QPointF(box.left(), at.y())}));
        } else {
            painter.drawEllipse(box);
        }
        if (isCurrent) {
            painter.setPen(QPen(theme::color(Tone::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4);
        }
        break;
    }
    }
    if (isCurrent && (mark.kind == LaneMark::Kind::Bar || mark.kind == LaneMark::Kind::Band)) {
        painter.setPen(QPen(theme::color(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(left + mark.left - 1, middle - half - 3, mark.right - mark.left + 2, 2 * half + 6), 4, 4);
    }
    const double room = mark.kind == LaneMark::Kind::Bar ? left + axis().width() - labelLeft : mark.labelRoom - 4;
    QFont font = theme::font(TextSize::Caption, isCurrent);
    font.setStrikeOut(first.isRetracted || first.isRefuted);
    painter.setFont(font);
    painter.setPen(theme::color(isPale ? Tone::TextSecondary : Tone::Text));
    const bool isWhole = metrics.horizontalAdvance(eventTitle(first)) <= room;
    const double limit = mark.kind == LaneMark::Kind::Bar ? (labelLeft < left + mark.right ? left + mark.right - labelLeft - 4 : room) : room;
    if (isWhole || limit > theme::scaled(44))
        painter.drawText(QRectF(labelLeft, middle - rowHeight / 2.0, std::max(0.0, limit), rowHeight), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetricsF(font).elidedText(eventTitle(first), Qt::ElideRight, limit));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineView::paintToday(QPainter &painter)
{
    const std::int64_t now = todayMs();
    if (!m_range.contains(now))
        return;
    const int x = gutter() + static_cast<int>(axis().x(now));
    painter.fillRect(QRect(x, lanesTop() - 6, 2, viewport()->height()), theme::color(Tone::Bad));
    painter.setFont(theme::font(TextSize::Caption, true));
    const QString text = tr("Today");
    const int width = painter.fontMetrics().horizontalAdvance(text) + 10;
    const int height = theme::scaled(15);
    const int boxLeft = std::min(x - width / 2, viewport()->width() - width - 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Tone::Bad));
    const QRectF box(boxLeft, lanesTop() - theme::scaled(AxisHeight) + 1, width, height);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme::color(Tone::OnAccent));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

const LaneMark *TimelineView::markAt(const QPoint &at) const
{
    if (at.y() < lanesTop() || at.x() < gutter())
        return nullptr;
    const int y = at.y() - lanesTop() + verticalScrollBar()->value();
    const int rowHeight = theme::scaled(LaneRowHeight);
    const double x = at.x() - gutter();
    const LaneMark *best = nullptr;
    double bestDistance = theme::scaled(10);
    for (const LaneRow &row : m_lanes) {
        if (y < row.top || y >= row.top + row.height)
            continue;
        const int line = (y - row.top) / rowHeight;
        for (const LaneMark &mark : row.layout.marks) {
            if (mark.row != line)
                continue;
            const double distance = x < mark.left ? mark.left - x : x > mark.right ? x - mark.right : 0;
            if (distance <= bestDistance) {
                bestDistance = distance;
                best = &mark;
            }
        }
    }
    return best;
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutLanes();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    setRange(zoomed(m_range, axis().at(event->position().x() - gutter()), std::pow(ZoomStep, -steps)));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_timeline)
        return;
    m_pressed = event->pos();
    m_pressedRange = m_range;
    if (event->pos().y() < theme::scaled(OverviewHeight)) {
        m_drag = Drag::Brush;
        const std::int64_t at = overviewAxis().at(event->position().x() - gutter());
        if (!m_range.contains(at))
            setRange({at - m_range.length() / 2, at + m_range.length() / 2});
        m_pressedRange = m_range;
        return;
    }
    if (const LaneMark *mark = markAt(event->pos())) {
        // Clicking a counted mark again goes to its next event.
        const auto place = std::find(mark->events.begin(), mark->events.end(), m_current);
        const bool isNext = place != mark->events.end() && mark->events.size() > 1;
        setCurrent(isNext ? (std::next(place) == mark->events.end() ? mark->events.front() : *std::next(place)) : mark->events.front());
        return;
    }
    m_drag = Drag::Pan;
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const int moved = event->pos().x() - m_pressed.x();
    switch (m_drag) {
    case Drag::Brush: {
        const double perPixel = static_cast<double>(m_whole.length()) / overviewAxis().width();
        const auto by = static_cast<std::int64_t>(moved * perPixel);
        setRange({m_pressedRange.from + by, m_pressedRange.to + by});
        return;
    }
    case Drag::Pan: {
        const double perPixel = static_cast<double>(m_pressedRange.length()) / axis().width();
        const auto by = static_cast<std::int64_t>(-moved * perPixel);
        setRange({m_pressedRange.from + by, m_pressedRange.to + by});
        return;
    }
    case Drag::None:
        viewport()->setCursor(m_timeline && markAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_drag = Drag::None;
    viewport()->setCursor(Qt::ArrowCursor);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const LaneMark *mark = m_timeline ? markAt(event->pos()) : nullptr;
    if (!mark || mark->kind != LaneMark::Kind::Cluster)
        return;
    // Unfold: zoom to what the mark holds.
    std::int64_t from = INT64_MAX;
    std::int64_t to = INT64_MIN;
    for (const int each : mark->events) {
        const TimeRange span = spanOf(*m_timeline->events[static_cast<std::size_t>(each)].start);
        from = std::min(from, span.from);
        to = std::max(to, span.to);
    }
    const std::int64_t room = std::max<std::int64_t>((to - from) / 4, DayMs);
    setRange({from - room, to + room});
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Home:
        if (!m_shown.empty())
            setCurrent(m_shown.front());
        return;
    case Qt::Key_End:
        if (!m_shown.empty())
            setCurrent(m_shown.back());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / ZoomStep);
        return;
    case Qt::Key_Minus:
        zoom(ZoomStep);
        return;
    case Qt::Key_0:
        showAll();
        return;
    default:
        break;
    }
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < 9 && digit < static_cast<int>(m_lanes.size())) {
        Q_EMIT laneToggled(static_cast<int>(m_lanes[static_cast<std::size_t>(digit)].lane));
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layoutLanes();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_timeline)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const LaneMark *mark = markAt(help->pos());
    if (!mark) {
        QToolTip::hideText();
        return true;
    }
    constexpr std::size_t Listed = 6;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(Listed, mark->events.size()); ++i) {
        const TimelineEvent &each = m_timeline->events[static_cast<std::size_t>(mark->events[i])];
        lines << eventWhen(each) + u"  "_s + eventTitle(each);
    }
    if (mark->events.size() > Listed)
        lines << tr("and %n more", "events in a mark", static_cast<int>(mark->events.size() - Listed));
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
    return true;
}

} // namespace pax::ui
