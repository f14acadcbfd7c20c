// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/axis.h"
#include "app/timeline/laneindex.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace pax::timeline {

/// What a lane draws at one place.
struct LaneMark
{
    enum class Kind : std::uint8_t {
        Point,     ///< a moment or a day
        Bar,       ///< a period
        Band,      ///< a date known only to the year or month
        Cluster,   ///< several points too near to tell apart, counted
    };
    Kind kind = Kind::Point;
    bool goesOnLeft = false;      ///< begins before what is in view
    bool isOpen = false;          ///< goes on; drawn to today
    bool isPair = false;          ///< two rows high: another event is drawn below this one
    bool isLabelInside = false;
    int row = 0;
    double left = 0;              ///< pixels of the mark itself
    double right = 0;
    double labelLeft = 0;
    double labelWidth = 0;        ///< room for the title; 0: none is drawn
    std::uint32_t first = 0;      ///< its events are LaneLayout::events[first] …
    std::uint32_t count = 1;

    double middle() const { return (left + right) / 2; }
};

struct LaneLayout
{
    std::vector<LaneMark> marks;  ///< by left edge
    std::vector<int> events;      ///< indexes into the timeline's events, by mark
    int rows = 1;
    int folded = 0;               ///< periods beyond the last row, not drawn

    int eventOf(const LaneMark &mark, std::uint32_t number = 0) const { return events[mark.first + number]; }
    bool holds(const LaneMark &mark, int event) const;
};

/// Pixels that grow with the text.
struct LaneMeasures
{
    double pointHalf = 5;     ///< half the side of a point
    double gap = 4;           ///< free pixels between things in a row
    double cell = 34;         ///< points in one such stretch of time, at fixed places, gather where they touch
    double digit = 7;         ///< width of one digit in a counted mark
    double leastBar = 6;      ///< a narrower period is drawn as a point
    double leastLabel = 44;   ///< a title cut shorter than this is left out
    int mostRows = 3;
};

/// Places one lane's events on an axis: marks and titles of a row never overlap. Points that would touch gather into a counted mark, the
/// same ones wherever the view stands; periods and coarse dates take rows. \p labelWidth gives the pixels of an event's title and is asked for
/// drawn marks only. Cost: linear in the events that touch the range.
LaneLayout layoutLane(const LaneIndex &lane, const TimeAxis &axis, const LaneMeasures &measures, const std::function<double(int event)> &labelWidth);

} // namespace pax::timeline
