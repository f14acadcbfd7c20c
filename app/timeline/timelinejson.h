// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

namespace pax::timeline {

/// The command line's document of a timeline; absent values are null. Source: the command-line contract, `timeline`.
QByteArray timelineJson(const MemberTimeline &timeline);

} // namespace pax::timeline
