// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/axis.h"

#include <vector>

namespace pax::timeline {

/// Which stretches of time were looked at, to go back and forward among them. A gesture (a drag, a turn of the wheel) is one step.
/// Thread: any; a value.
class RangeHistory
{
public:
    void clear();
    /// \p goesOn  part of the gesture before: replaces its range instead of adding one
    void visit(const TimeRange &range, bool goesOn);
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_ranges.size(); }
    /// The range to show; the current one where there is no other.
    TimeRange back();
    TimeRange forward();

private:
    std::vector<TimeRange> m_ranges;
    std::size_t m_place = 0;
};

} // namespace pax::timeline
