// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/timeline/event.h"

#include <QtCore/QHash>

namespace pax::timeline {

/// Whether a type has a lane: all others (Patient, Practitioner, Provenance, …) are support for what has one.
bool hasLane(const QString &type);

/// Reads one resource by its type's row of the table: lane, dates, title, status. Dates may still be missing where they come from
/// the visit; the builder fills these. Wrong types of elements count as absent. Source: timeline.md §3–§6.
/// \param medications  titles of Medication resources by "Medication/id"
TimelineEvent readEvent(const core::JsonValue &resource, const QString &type, const QHash<QString, QString> &medications);

/// Whether this type may take the date of its visit when it has none of its own.
bool takesVisitDate(const QString &type);

/// "Type/id" of a reference, relative or absolute, versions cut off; what is no such reference comes back as written.
QString normalReference(const QString &reference);

} // namespace pax::timeline
