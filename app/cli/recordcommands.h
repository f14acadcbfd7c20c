// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace pax::cli {

/// `groups`, `members`, `timeline`: looking at what there is.
[[nodiscard]] core::Task<int> groups(Context &context);
[[nodiscard]] core::Task<int> members(Context &context);
[[nodiscard]] core::Task<int> timelineOf(Context &context);

} // namespace pax::cli
