// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/lanelayout.h"
#include "app/timeline/lookbook.h"
#include "app/timeline/overlay.h"

#include <QtCore/QSet>
#include <QtCore/QSize>

#include <memory>
#include <optional>
#include <vector>

namespace pax::ui {

/// One lane as it stands on the screen.
struct LaneRow
{
    timeline::Lane lane = timeline::Lane::Other;
    timeline::LaneLayout layout;
    int top = 0;                ///< within the lanes, before scrolling
    int height = 0;
    int total = 0;              ///< events shown in it, in view or not
    bool isCollapsed = false;
    bool isExpanded = false;    ///< all periods get a row
};

/// Everything that is drawn of a timeline, worked out; a painter only reads it. Measures are pixels.
struct TimelineScene
{
    timeline::TimelinePtr timeline;
    std::int64_t today = 0;                       ///< end of today
    timeline::TimeRange whole;                    ///< all there is, with room at both ends
    timeline::TimeRange range;                    ///< what is in view
    std::vector<LaneRow> lanes;
    std::vector<int> density;                     ///< of the whole
    std::vector<std::vector<int>> groups;         ///< by TimelineEvent::group
    std::vector<bool> shown;                      ///< by event
    std::shared_ptr<const timeline::TimelineChanges> changes;
    std::shared_ptr<const timeline::Overlay> overlay;
    std::optional<std::int64_t> zero;             ///< days are counted from here; the start of a day
    int current = -1;
    QSize size;
    int scroll = 0;
    bool hasFocus = false;

    const timeline::TimelineEvent &event(int index) const { return timeline->events[static_cast<std::size_t>(index)]; }
    timeline::TimeAxis axis() const;
    timeline::TimeAxis overviewAxis() const;
    /// A shown claim that tells of the same as \p visit, or −1; and the other way round.
    int partnerOf(int index) const;
};

/// Measures of the drawing, grown with the text.
namespace timelinesizes {
int gutter();
int overviewHeight();
int axisHeight();
int rowHeight();
int lanesTop();
timeline::LaneMeasures lanes();
}

} // namespace pax::ui
