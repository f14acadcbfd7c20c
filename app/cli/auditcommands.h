// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace pax::cli {

/// `audit list`, `audit verify`: who looked at what, and whether the record holds.
[[nodiscard]] core::Task<int> auditList(Context &context);
[[nodiscard]] core::Task<int> auditVerify(Context &context);

} // namespace pax::cli
