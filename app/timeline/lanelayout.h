// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/axis.h"
#include "app/timeline/event.h"

#include <functional>
#include <vector>

namespace pax::timeline {

/// What a lane draws at one place.
struct LaneMark
{
    enum class Kind {
        Point,     ///< a moment or a day
        Bar,       ///< a period
        Band,      ///< a date known only to the year or month
        Cluster,   ///< several points too near to tell apart
    };
    Kind kind = Kind::Point;
    double left = 0;              ///< pixels; a point's middle
    double right = 0;
    int row = 0;
    std::vector<int> events;      ///< indexes into the timeline's events
    bool goesOnLeft = false;      ///< begins before what is in view
    bool isOpen = false;          ///< goes on; drawn to today
    double labelRoom = 0;         ///< pixels free to the right of the mark (for a bar: inside it)
};

struct LaneLayout
{
    std::vector<LaneMark> marks;  ///< by left edge
    int rows = 1;
    int folded = 0;               ///< periods beyond the last row, not drawn
};

/// Time an event takes on the line: its dates as written; open ones to \p today.
TimeRange extentOf(const TimelineEvent &event, std::int64_t today);

/// Places one lane's events on an axis. Points nearer than \p gap pixels gather into one counted mark; periods are put into rows so
/// that none covers another, at most \p mostRows. \p labelWidth gives the pixels of an event's title.
/// \param events  indexes into the timeline's events, by start
/// Cost: linear in the events that touch the range, found by binary search.
LaneLayout layoutLane(const std::vector<TimelineEvent> &all, const std::vector<int> &events, const TimeAxis &axis, std::int64_t today, double gap, int mostRows,
                      const std::function<double(int event)> &labelWidth);

/// How many events begin in each of \p bins equal parts of the range. Cost: linear.
std::vector<int> density(const std::vector<TimelineEvent> &all, const std::vector<int> &events, const TimeRange &range, int bins);

} // namespace pax::timeline
