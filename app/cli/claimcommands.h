// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace pax::cli {

/// `claims summary`, `claims rows`: claims of exports and of files. Files alone need no connection.
[[nodiscard]] core::Task<int> claimsSummary(Context &context);
[[nodiscard]] core::Task<int> claimsRows(Context &context);

} // namespace pax::cli
