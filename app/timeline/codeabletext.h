// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/timeline/event.h"

namespace pax::timeline {

/// The text of a CodeableConcept, a Coding, a list of either (first one), or a string: text → userSelected → display → code with
/// its system's short name. Empty when there is nothing. Source: timeline.md §4.
QString codeableText(const core::JsonValue &value);

/// Its first coding that has a code.
EventCode codeableCode(const core::JsonValue &value);

/// The code of a CodeableConcept's first coding, or a plain code.
QString plainCode(const core::JsonValue &value);

/// "ICD-10-CM" for a known system, else the last part of its address.
QString shortSystem(const QString &system);

} // namespace pax::timeline
