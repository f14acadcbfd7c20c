// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescene.h"

#include "ui/common/theme.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace pax::ui {

using namespace timeline;

namespace {

constexpr int Gutter = 124;
constexpr int OverviewHeight = 52;
constexpr int AxisHeight = 30;
constexpr int RowHeight = 22;
constexpr int RightMargin = 8;

} // namespace

namespace timelinesizes {

int gutter()
{
    return theme::scaled(Gutter);
}

int overviewHeight()
{
    return theme::scaled(OverviewHeight);
}

int axisHeight()
{
    return theme::scaled(AxisHeight);
}

int rowHeight()
{
    return theme::scaled(RowHeight);
}

int lanesTop()
{
    return overviewHeight() + axisHeight();
}

LaneMeasures lanes()
{
    LaneMeasures measures;
    measures.pointHalf = theme::scaled(10) / 2.0;
    measures.cell = theme::scaled(34);
    measures.digit = QFontMetricsF(theme::font(TextSize::Caption)).horizontalAdvance(u'0');
    measures.leastLabel = theme::scaled(44);
    return measures;
}

} // namespace timelinesizes

TimeAxis TimelineScene::axis() const
{
    return TimeAxis(range, std::max(1, size.width() - timelinesizes::gutter() - RightMargin));
}

TimeAxis TimelineScene::overviewAxis() const
{
    return TimeAxis(whole, std::max(1, size.width() - timelinesizes::gutter() - RightMargin));
}

int TimelineScene::partnerOf(int index) const
{
    const TimelineEvent &about = event(index);
    if (about.group < 0 || static_cast<std::size_t>(about.group) >= groups.size() || (about.lane != Lane::Visits && !about.isDouble))
        return -1;
    for (const int other : groups[static_cast<std::size_t>(about.group)]) {
        const TimelineEvent &each = event(other);
        const bool isOther = about.isDouble ? each.lane == Lane::Visits : each.isDouble;
        if (isOther && shown[static_cast<std::size_t>(other)])
            return other;
    }
    return -1;
}

} // namespace pax::ui
