// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/lanelayout.h"

#include <algorithm>
#include <cmath>

namespace pax::timeline {

using namespace core;

namespace {

constexpr double LeastBar = 6;      // a narrower period is drawn as a point
constexpr double RowGap = 6;
constexpr double PointHalf = 6;

bool isBand(const TimelineEvent &event)
{
    return !event.end && event.start && (event.start->precision() == FhirDate::Precision::Year || event.start->precision() == FhirDate::Precision::Month);
}

struct Placer
{
    const TimeAxis &axis;
    int mostRows;
    std::vector<double> ends{};   ///< right edge taken so far, by row

    /// The first row with room from \p left on, or −1.
    int place(double left, double right)
    {
        for (std::size_t row = 0; row < ends.size(); ++row) {
            if (ends[row] + RowGap <= left) {
                ends[row] = right;
                return static_cast<int>(row);
            }
        }
        if (static_cast<int>(ends.size()) >= mostRows)
            return -1;
        ends.push_back(right);
        return static_cast<int>(ends.size()) - 1;
    }
};

/// Gathers points that are too near, in order of place.
std::vector<LaneMark> gathered(std::vector<LaneMark> points, double gap)
{
    std::vector<LaneMark> marks;
    for (LaneMark &point : points) {
        const bool joins = !marks.empty() && marks.back().kind != LaneMark::Kind::Band && point.kind != LaneMark::Kind::Band && point.left - marks.back().right < gap;
        if (!joins) {
            marks.push_back(std::move(point));
            continue;
        }
        LaneMark &mark = marks.back();
        mark.kind = LaneMark::Kind::Cluster;
        mark.right = point.right;
        mark.events.insert(mark.events.end(), point.events.begin(), point.events.end());
    }
    return marks;
}

} // namespace

TimeRange extentOf(const TimelineEvent &event, std::int64_t today)
{
    if (!event.start)
        return {};
    const TimeRange start = spanOf(*event.start);
    if (event.isOpenEnded)
        return {start.from, std::max(start.to, today)};
    if (event.end && !event.endsBeforeStart && !event.isUntil)
        return {start.from, std::max(start.to, spanOf(*event.end).to)};
    return start;
}

LaneLayout layoutLane(const std::vector<TimelineEvent> &all, const std::vector<int> &events, const TimeAxis &axis, std::int64_t today, double gap, int mostRows,
                      const std::function<double(int event)> &labelWidth)
{
    LaneLayout layout;
    std::vector<LaneMark> points;
    std::vector<LaneMark> bars;
    const auto at = [&all](int index) -> const TimelineEvent & { return all[static_cast<std::size_t>(index)]; };
    // What begins after the view cannot touch it; what began before may still go on.
    const auto last = std::partition_point(events.begin(), events.end(), [&](int index) { return spanOf(*at(index).start).from < axis.range().to; });
    for (auto each = events.begin(); each != last; ++each) {
        const TimelineEvent &event = at(*each);
        const TimeRange extent = extentOf(event, today);
        if (extent.to <= axis.range().from)
            continue;
        const double left = axis.x(extent.from);
        const double right = axis.x(extent.to);
        LaneMark mark;
        mark.events = {*each};
        mark.isOpen = event.isOpenEnded;
        mark.goesOnLeft = extent.from < axis.range().from;
        const bool isPeriod = event.isOpenEnded || (event.end && !event.endsBeforeStart && !event.isUntil && !(*event.end == *event.start));
        if (isPeriod && right - left >= LeastBar) {
            mark.kind = LaneMark::Kind::Bar;
            mark.left = std::max(left, 0.0);
            mark.right = std::min(right, axis.width());
            bars.push_back(std::move(mark));
        } else if (isBand(event) && right - left >= 2 * PointHalf) {
            mark.kind = LaneMark::Kind::Band;
            mark.left = std::max(left, 0.0);
            mark.right = std::min(right, axis.width());
            points.push_back(std::move(mark));
        } else {
            mark.left = mark.right = (left + std::min(right, left + axis.pixelsPerDay())) / 2;
            if (mark.left < -PointHalf || mark.left > axis.width() + PointHalf)
                continue;
            points.push_back(std::move(mark));
        }
    }
    std::stable_sort(points.begin(), points.end(), [](const LaneMark &a, const LaneMark &b) { return a.left < b.left; });
    points = gathered(std::move(points), gap);

    Placer placer{axis, mostRows};
    if (!points.empty()) {
        // Points share the first row; a label is drawn where the next mark leaves room.
        placer.ends.push_back(points.back().right + PointHalf);
        for (std::size_t i = 0; i < points.size(); ++i) {
            LaneMark &mark = points[i];
            const double next = i + 1 < points.size() ? points[i + 1].left - PointHalf : axis.width();
            mark.labelRoom = next - mark.right - 2 * PointHalf;
            layout.marks.push_back(mark);
        }
        // Bars may use the first row only where no point is: simplest is below them.
        placer.ends.front() = axis.width() + RowGap;
    }
    for (LaneMark &bar : bars) {
        const double inside = bar.right - bar.left - 12;
        const double wanted = labelWidth(bar.events.front());
        const double taken = wanted <= inside ? bar.right : std::min(bar.right + wanted + 6, axis.width());
        bar.row = placer.place(bar.left, taken);
        if (bar.row < 0) {
            ++layout.folded;
            continue;
        }
        bar.labelRoom = wanted <= inside ? inside : std::max(inside, axis.width() - bar.right - 6);
        layout.marks.push_back(bar);
    }
    layout.rows = std::max<int>(1, static_cast<int>(placer.ends.size()));
    std::stable_sort(layout.marks.begin(), layout.marks.end(), [](const LaneMark &a, const LaneMark &b) { return a.left < b.left; });
    return layout;
}

std::vector<int> density(const std::vector<TimelineEvent> &all, const std::vector<int> &events, const TimeRange &range, int bins)
{
    std::vector<int> counts(static_cast<std::size_t>(std::max(bins, 0)), 0);
    if (bins <= 0 || range.length() <= 0)
        return counts;
    for (const int index : events) {
        const std::int64_t at = spanOf(*all[static_cast<std::size_t>(index)].start).from;
        if (!range.contains(at))
            continue;
        const auto bin = static_cast<std::size_t>(static_cast<double>(at - range.from) * bins / static_cast<double>(range.length()));
        ++counts[std::min(bin, counts.size() - 1)];
    }
    return counts;
}

} // namespace pax::timeline
