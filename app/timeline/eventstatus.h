// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/fhir/codenames.h"
#include "app/timeline/readertable.h"

namespace pax::timeline {

/// Fills an event's status and what follows from it: retracted, ruled out, not done, planned, not final, over. Words outside the
/// value sets are kept as they are and hide nothing. Source: timeline.md §6.
void readStatus(const core::JsonValue &resource, const TypeRow &row, const fhir::CodeNames *names, TimelineEvent &event);

} // namespace pax::timeline
