// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/syntheticrecord.h"

namespace pax::sandbox {

/// CARIN Blue Button claims of the five kinds for a member's visits and medicines, with and without amounts, adjusted and
/// cancelled ones, and PDex prior authorizations.
void addClaims(RecordBuilder &record);

} // namespace pax::sandbox
