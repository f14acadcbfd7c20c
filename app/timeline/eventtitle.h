// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/timeline/codeabletext.h"
#include "app/timeline/readertable.h"

#include <QtCore/QHash>

namespace pax::timeline {

/// What reading one record needs from the others.
struct ReadContext
{
    const fhir::CodeNames *names = nullptr;
    QHash<QString, Name> medications;     ///< "Medication/id" → what it is called
    QHash<QString, QString> people;       ///< "Practitioner/id", "Organization/id", … → name
};

/// Fills title, subtitle, who and parts of an event by its type's row. Source: timeline.md §3, §4, §7.
void readTitles(const core::JsonValue &resource, const TypeRow &row, const ReadContext &context, TimelineEvent &event);

/// "Type/id" of a reference, relative or absolute, versions cut off; what is no such reference comes back as written.
QString normalReference(const QString &reference);

/// The name behind a reference: its display, what it is contained as, the record it leads to, its identifier, else its last part.
QString referenceName(const core::JsonValue &reference, const core::JsonValue &resource, const ReadContext &context);

} // namespace pax::timeline
