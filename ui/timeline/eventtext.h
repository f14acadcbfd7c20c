// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"
#include "app/words/timelinetext.h"

#include <QtCore/QString>

namespace pax::ui {

using words::eventStatus;
using words::eventTitle;
using words::laneTitle;
using words::originText;
using words::undatedReason;

/// Data mark of a lane, 1–8.
int laneMark(timeline::Lane lane);
/// "Apr 2 – 6, 2026", "2014, goes on", "—".
QString eventWhen(const timeline::TimelineEvent &event);

} // namespace pax::ui
