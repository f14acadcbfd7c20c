// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/timeline/event.h"
#include "app/timeline/eventtitle.h"

namespace pax::timeline {

/// Whether a type has a lane: all others (Patient, Practitioner, Provenance, …) are support for what has one.
bool hasLane(const QString &type);

/// Reads one resource by its type's row of the table: lane, dates, title, status. Dates may still be missing where they come from
/// the visit; the builder fills these. Wrong types of elements count as absent. Source: timeline.md §3–§7.
TimelineEvent readEvent(const core::JsonValue &resource, const QString &type, const ReadContext &context);

} // namespace pax::timeline
