// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/fhir/codenames.h"
#include "app/timeline/event.h"

namespace pax::timeline {

/// What something is called, and who says so.
struct Name
{
    QString text;
    NameSource source = NameSource::None;
    bool isUnknown = false;   ///< the payer says that it is not known; text is then empty
};

/// The name of a CodeableConcept, a Coding, a list of either (first that has one), or a string: text → userSelected → display →
/// \p names → code with its system's short name. Source: timeline.md §4.
Name nameOf(const core::JsonValue &value, const fhir::CodeNames *names = nullptr);
/// Its text alone.
QString codeableText(const core::JsonValue &value, const fhir::CodeNames *names = nullptr);

/// Its first coding that has a code.
EventCode codeableCode(const core::JsonValue &value);

/// The code of a CodeableConcept's first coding, or a plain code.
QString plainCode(const core::JsonValue &value);
/// Whether any coding of a concept, or of any in a list, has \p code.
bool hasCode(const core::JsonValue &value, std::string_view code);

} // namespace pax::timeline
