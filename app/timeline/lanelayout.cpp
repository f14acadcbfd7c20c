// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/lanelayout.h"

#include <algorithm>
#include <cmath>

namespace pax::timeline {

namespace {

constexpr double WideDay = 12;   // pixels; a narrower day is one place

/// What is taken of each row, as intervals that do not overlap.
class Rows
{
public:
    Rows(double gap, int most) : m_gap(gap), m_most(most) {}

    int count() const { return static_cast<int>(m_rows.size()); }
    bool isFree(int row, double left, double right) const
    {
        if (row >= count())
            return row < m_most;
        const auto &taken = m_rows[static_cast<std::size_t>(row)];
        const auto next = std::partition_point(taken.begin(), taken.end(), [&](const Interval &each) { return each.left < right + m_gap; });
        return next == taken.begin() || std::prev(next)->right + m_gap <= left;
    }
    void take(int row, double left, double right)
    {
        if (row >= count())
            m_rows.resize(static_cast<std::size_t>(row) + 1);
        auto &taken = m_rows[static_cast<std::size_t>(row)];
        taken.insert(std::partition_point(taken.begin(), taken.end(), [left](const Interval &each) { return each.left < left; }), {left, right});
    }
    /// Where the next thing right of \p x begins, or \p end.
    double nextAfter(int row, double x, double end) const
    {
        const auto &taken = m_rows[static_cast<std::size_t>(row)];
        const auto next = std::partition_point(taken.begin(), taken.end(), [x](const Interval &each) { return each.left <= x; });
        return next == taken.end() ? end : next->left;
    }
    double lastBefore(int row, double x) const
    {
        const auto &taken = m_rows[static_cast<std::size_t>(row)];
        const auto next = std::partition_point(taken.begin(), taken.end(), [x](const Interval &each) { return each.left < x; });
        return next == taken.begin() ? 0 : std::prev(next)->right;
    }

private:
    struct Interval
    {
        double left;
        double right;
    };
    double m_gap;
    int m_most;
    std::vector<std::vector<Interval>> m_rows;
};

struct Point
{
    double x;
    std::int64_t cell;
    int event;
    bool isPair;
};

class Layout
{
public:
    Layout(const LaneIndex &lane, const TimeAxis &axis, const LaneMeasures &measures, const std::function<double(int)> &labelWidth)
        : m_lane(lane), m_axis(axis), m_measures(measures), m_labelWidth(labelWidth), m_rows(measures.gap, measures.mostRows)
    {
    }

    LaneLayout run()
    {
        sortOut();
        gather();
        placePeriods();
        labelPoints();
        m_layout.rows = std::max(1, m_rows.count());
        std::stable_sort(m_layout.marks.begin(), m_layout.marks.end(), [](const LaneMark &a, const LaneMark &b) { return a.left < b.left; });
        return std::move(m_layout);
    }

private:
    /// What is wide enough is a period of its own; all else is a point.
    void sortOut()
    {
        const LaneIndex::Slice slice = m_lane.touching(m_axis.range());
        const double perMs = m_axis.width() / static_cast<double>(std::max<std::int64_t>(m_axis.range().length(), 1));
        const double perDay = m_axis.pixelsPerDay();
        const double dayShift = perDay >= WideDay ? perDay / 2 : 0;
        const auto cell = static_cast<std::int64_t>(std::max(m_measures.cell / perMs, 1.0));
        for (std::size_t i = slice.begin; i < slice.end; ++i) {
            const LaneIndex::Entry &entry = m_lane.entries()[i];
            if (entry.to <= m_axis.range().from)
                continue;
            const double width = static_cast<double>(entry.to - entry.from) * perMs;
            const bool isBar = entry.shape == LaneIndex::Shape::Period && width >= m_measures.leastBar;
            const bool isBand = entry.shape == LaneIndex::Shape::Band && width >= 2 * m_measures.pointHalf;
            if (isBar || isBand) {
                m_periods.push_back(i);
                continue;
            }
            const double shift = std::min(dayShift, width / 2);
            const double x = static_cast<double>(entry.from - m_axis.range().from) * perMs + shift;
            if (x < -m_measures.pointHalf || x > m_axis.width() + m_measures.pointHalf)
                continue;
            const std::int64_t number = entry.from >= 0 ? entry.from / cell : -1 - (-1 - entry.from) / cell;
            m_points.push_back({x, number, entry.event, entry.isPair});
        }
        if (dayShift > 0)
            std::stable_sort(m_points.begin(), m_points.end(), [](const Point &a, const Point &b) { return a.x < b.x; });
    }

    void gather()
    {
        m_layout.events.reserve(m_points.size() + m_periods.size());
        const double side = 2 * m_measures.pointHalf;
        std::size_t i = 0;
        double taken = -1e9;
        while (i < m_points.size()) {
            std::size_t end = i + 1;
            // Cells stand at fixed times, so that nothing regroups while the view moves.
            while (end < m_points.size() && m_points[end].x - m_points[end - 1].x < side + m_measures.gap && (m_points[end].cell == m_points[i].cell || m_points[end].x - m_points[i].x < side))
                ++end;
            LaneMark mark;
            mark.first = static_cast<std::uint32_t>(m_layout.events.size());
            mark.count = static_cast<std::uint32_t>(end - i);
            for (std::size_t each = i; each < end; ++each)
                m_layout.events.push_back(m_points[each].event);
            mark.kind = mark.count > 1 ? LaneMark::Kind::Cluster : LaneMark::Kind::Point;
            mark.isPair = mark.count == 1 && m_points[i].isPair;
            const double half = mark.count > 1 ? pillWidth(mark.count) / 2 : m_measures.pointHalf;
            double middle = (m_points[i].x + m_points[end - 1].x) / 2;
            middle = std::max(middle, taken + half + 1);
            mark.left = middle - half;
            mark.right = middle + half;
            taken = mark.right;
            m_rows.take(0, mark.left, mark.right);
            if (mark.isPair)
                m_rows.take(1, mark.left, mark.right);
            m_layout.marks.push_back(mark);
            i = end;
        }
    }

    double pillWidth(std::uint32_t count) const
    {
        const double digits = 1 + std::floor(std::log10(static_cast<double>(count)));
        return std::max(2 * m_measures.pointHalf + 4, digits * m_measures.digit + 9);
    }

    int freeRow(double left, double right, bool isPair) const
    {
        for (int row = 0; row <= m_rows.count(); ++row) {
            if (m_rows.isFree(row, left, right) && (!isPair || m_rows.isFree(row + 1, left, right)))
                return row;
        }
        return -1;
    }

    void placePeriods()
    {
        for (const std::size_t place : m_periods) {
            const LaneIndex::Entry &entry = m_lane.entries()[place];
            LaneMark mark;
            mark.kind = entry.shape == LaneIndex::Shape::Band ? LaneMark::Kind::Band : LaneMark::Kind::Bar;
            mark.isOpen = entry.isOpen;
            mark.isPair = entry.isPair;
            mark.goesOnLeft = entry.from < m_axis.range().from;
            mark.left = std::max(m_axis.x(entry.from), 0.0);
            mark.right = std::min(m_axis.x(entry.to), m_axis.width());
            mark.row = freeRow(mark.left, mark.right, mark.isPair);
            if (mark.row < 0) {
                ++m_layout.folded;
                continue;
            }
            labelPeriod(entry.event, mark);
            const double end = mark.isLabelInside || mark.labelWidth <= 0 ? mark.right : mark.labelLeft + mark.labelWidth;
            m_rows.take(mark.row, mark.left, end);
            if (mark.isPair)
                m_rows.take(mark.row + 1, mark.left, end);
            mark.first = static_cast<std::uint32_t>(m_layout.events.size());
            m_layout.events.push_back(entry.event);
            m_layout.marks.push_back(mark);
        }
    }

    /// Inside where it fits, else behind it where another row or the rest of this one has room, else cut.
    void labelPeriod(int event, LaneMark &mark)
    {
        const double wanted = m_labelWidth(event);
        const double lead = mark.goesOnLeft ? 13 : 6;
        const double inside = mark.right - mark.left - lead - 4;
        const double behind = mark.right + 6;
        if (mark.kind == LaneMark::Kind::Bar && (wanted <= inside || inside >= 2 * m_measures.leastLabel)) {
            mark.isLabelInside = true;
            mark.labelLeft = mark.left + lead;
            mark.labelWidth = std::min(wanted, inside);
            return;
        }
        const int roomy = behind + wanted <= m_axis.width() ? freeRow(mark.left, behind + wanted, mark.isPair) : -1;
        mark.labelLeft = behind;
        if (roomy >= 0) {
            mark.row = roomy;
            mark.labelWidth = wanted;
            return;
        }
        const double end = mark.row < m_rows.count() ? m_rows.nextAfter(mark.row, mark.right, m_axis.width()) - m_measures.gap : m_axis.width();
        double room = end - behind;
        if (mark.isPair && mark.row + 1 < m_rows.count())
            room = std::min(room, m_rows.nextAfter(mark.row + 1, mark.right, m_axis.width()) - m_measures.gap - behind);
        if (room >= m_measures.leastLabel)
            mark.labelWidth = std::min(wanted, room);
        if (mark.labelWidth > 0)
            return;
        if (mark.kind == LaneMark::Kind::Bar && inside >= m_measures.leastLabel) {
            mark.isLabelInside = true;
            mark.labelLeft = mark.left + lead;
            mark.labelWidth = inside;
        }
    }

    /// Right of the mark, else left of it, else cut short.
    void labelPoints()
    {
        double labelled = 0;
        for (LaneMark &mark : m_layout.marks) {
            if (mark.kind != LaneMark::Kind::Point)
                continue;
            const double wanted = m_labelWidth(m_layout.events[mark.first]);
            const double right = mark.right + m_measures.gap;
            double room = m_rows.nextAfter(0, mark.left, m_axis.width() + m_measures.gap) - m_measures.gap - right;
            if (mark.isPair)
                room = std::min(room, m_rows.nextAfter(1, mark.left, m_axis.width() + m_measures.gap) - m_measures.gap - right);
            const double before = mark.left - m_measures.gap - std::max(m_rows.lastBefore(0, mark.left) + m_measures.gap, labelled);
            if (wanted > room && wanted <= before && !mark.isPair) {
                mark.labelLeft = mark.left - m_measures.gap - wanted;
                mark.labelWidth = wanted;
            } else if (wanted <= room || room >= m_measures.leastLabel) {
                mark.labelLeft = right;
                mark.labelWidth = std::min(wanted, room);
                labelled = right + mark.labelWidth + m_measures.gap;
            }
        }
    }

    const LaneIndex &m_lane;
    const TimeAxis &m_axis;
    const LaneMeasures &m_measures;
    const std::function<double(int)> &m_labelWidth;
    Rows m_rows;
    std::vector<Point> m_points;
    std::vector<std::size_t> m_periods;
    LaneLayout m_layout;
};

} // namespace

bool LaneLayout::holds(const LaneMark &mark, int event) const
{
    const auto begin = events.begin() + mark.first;
    return std::find(begin, begin + mark.count, event) != begin + mark.count;
}

LaneLayout layoutLane(const LaneIndex &lane, const TimeAxis &axis, const LaneMeasures &measures, const std::function<double(int event)> &labelWidth)
{
    return Layout(lane, axis, measures, labelWidth).run();
}

} // namespace pax::timeline
