// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/timeline/readertable.h"

namespace pax::timeline {

/// A start, an end, or why there is none.
struct Dates
{
    std::optional<core::FhirDate> start;
    std::optional<core::FhirDate> end;
    Undated undated = Undated::NotSent;
    QString absentReason;
    QString text;               ///< words where a date could stand
    bool endsBeforeStart = false;
};

/// The dates of a resource by its type's row: the first element that has any. A period that ends in the year 9999 has no end; one
/// that ends before it starts keeps its start. Source: timeline.md §3, §5.
Dates datesOf(const core::JsonValue &resource, const TypeRow &row);

} // namespace pax::timeline
