// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pax::ui {

class TimelineView;

/// Makes timelines readable to screen readers: a list whose children are the lanes, each with its events in view. Once is enough.
void installTimelineAccess();
/// Tells a screen reader which event is current now.
void announceCurrent(TimelineView &view);

} // namespace pax::ui
