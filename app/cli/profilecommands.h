// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace pax::cli {

/// `profile add|list|show|remove`: connections in the configuration folder, their secrets in the keychain.
[[nodiscard]] core::Task<int> profileAdd(Context &context);
[[nodiscard]] core::Task<int> profileList(Context &context);
[[nodiscard]] core::Task<int> profileShow(Context &context);
[[nodiscard]] core::Task<int> profileRemove(Context &context);

} // namespace pax::cli
