// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"

#include <QtCore/QString>

namespace pax::fhir {

/// The name staff know somebody or something by: of a Patient, Practitioner or RelatedPerson the official name, else the usual one,
/// else the first that is neither old nor maiden (its text, else given and family names); of anything else `name`. Empty
/// where none was sent. Thread: any. Source: panels.md §9.
QString displayName(const core::JsonValue &resource);

} // namespace pax::fhir
