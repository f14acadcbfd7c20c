// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/axis.h"
#include "app/timeline/event.h"

#include <cstdint>
#include <vector>

namespace pax::timeline {

/// Time an event takes on the line: its dates as written; open ones to \p today.
TimeRange extentOf(const TimelineEvent &event, std::int64_t today);

/// One lane's events as numbers, by start: what placing and painting touch at every frame. Thread: any; immutable once made.
class LaneIndex
{
public:
    enum class Shape : std::uint8_t { Moment, Band, Period };
    struct Entry
    {
        std::int64_t from = 0;
        std::int64_t to = 0;
        int event = 0;             ///< index into the timeline's events
        Shape shape = Shape::Moment;
        bool isOpen = false;       ///< goes on; \a to is today
        bool isPair = false;       ///< drawn together with another one below it
    };

    LaneIndex() = default;
    /// \param events  indexes into \p all; \p isPair tells, by index into \p all, which are drawn in pairs (empty: none)
    LaneIndex(const std::vector<TimelineEvent> &all, const std::vector<int> &events, std::int64_t today, const std::vector<bool> &isPair = {});

    const std::vector<Entry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }
    /// Entries that may touch \p range: all others end before it or begin after it. Cost: two binary searches.
    struct Slice
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    Slice touching(const TimeRange &range) const;

private:
    std::vector<Entry> m_entries;
    std::vector<std::int64_t> m_reach;   ///< the latest end up to here
};

/// How many entries begin in each of \p bins equal parts of the range. Cost: linear in those in the range.
void addDensity(const LaneIndex &lane, const TimeRange &range, std::vector<int> &bins);

} // namespace pax::timeline
