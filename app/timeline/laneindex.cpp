// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/laneindex.h"

#include <algorithm>

namespace pax::timeline {

using namespace core;

namespace {

bool isCoarse(const FhirDate &date)
{
    return date.precision() == FhirDate::Precision::Year || date.precision() == FhirDate::Precision::Month;
}

bool hasPeriod(const TimelineEvent &event)
{
    return event.isOpenEnded || (event.end && !event.endsBeforeStart && !event.isUntil && !(*event.end == *event.start));
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

LaneIndex::LaneIndex(const std::vector<TimelineEvent> &all, const std::vector<int> &events, std::int64_t today, const std::vector<bool> &isPair)
{
    m_entries.reserve(events.size());
    for (const int index : events) {
        const TimelineEvent &event = all[static_cast<std::size_t>(index)];
        if (!event.start)
            continue;
        const TimeRange extent = extentOf(event, today);
        const Shape shape = hasPeriod(event) ? Shape::Period : isCoarse(*event.start) ? Shape::Band : Shape::Moment;
        m_entries.push_back({extent.from, extent.to, index, shape, event.isOpenEnded, !isPair.empty() && isPair[static_cast<std::size_t>(index)]});
    }
    // Events come by instant; on the line they stand where their clock time was written, which offsets can put in another order.
    const auto isEarlier = [](const Entry &a, const Entry &b) { return a.from < b.from; };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), isEarlier))
        std::stable_sort(m_entries.begin(), m_entries.end(), isEarlier);
    m_reach.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        m_reach.push_back(m_reach.empty() ? entry.to : std::max(m_reach.back(), entry.to));
}

LaneIndex::Slice LaneIndex::touching(const TimeRange &range) const
{
    const auto first = std::upper_bound(m_reach.begin(), m_reach.end(), range.from);
    const auto last = std::partition_point(m_entries.begin(), m_entries.end(), [&range](const Entry &entry) { return entry.from < range.to; });
    const auto begin = static_cast<std::size_t>(first - m_reach.begin());
    const auto end = static_cast<std::size_t>(last - m_entries.begin());
    return {std::min(begin, end), end};
}

void addDensity(const LaneIndex &lane, const TimeRange &range, std::vector<int> &bins)
{
    if (bins.empty() || range.length() <= 0)
        return;
    const double perBin = static_cast<double>(bins.size()) / static_cast<double>(range.length());
    const LaneIndex::Slice slice = lane.touching(range);
    for (std::size_t i = slice.begin; i < slice.end; ++i) {
        const std::int64_t at = lane.entries()[i].from;
        if (at < range.from)
            continue;
        ++bins[std::min(static_cast<std::size_t>(static_cast<double>(at - range.from) * perBin), bins.size() - 1)];
    }
}

} // namespace pax::timeline
