// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/rangehistory.h"

namespace pax::timeline {

namespace {

constexpr std::size_t MostKept = 100;

}

void RangeHistory::clear()
{
    m_ranges.clear();
    m_place = 0;
}

void RangeHistory::visit(const TimeRange &range, bool goesOn)
{
    if (!m_ranges.empty() && m_ranges[m_place] == range)
        return;
    // What was ahead is forgotten: from here another way is taken.
    if (m_place + 1 < m_ranges.size())
        m_ranges.resize(m_place + 1);
    if (goesOn && m_ranges.size() > 1) {
        m_ranges.back() = range;
        return;
    }
    if (m_ranges.size() == MostKept)
        m_ranges.erase(m_ranges.begin());
    m_ranges.push_back(range);
    m_place = m_ranges.size() - 1;
}

TimeRange RangeHistory::back()
{
    if (canGoBack())
        --m_place;
    return m_ranges.empty() ? TimeRange() : m_ranges[m_place];
}

TimeRange RangeHistory::forward()
{
    if (canGoForward())
        ++m_place;
    return m_ranges.empty() ? TimeRange() : m_ranges[m_place];
}

} // namespace pax::timeline
