// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace pax::cli {

/// `profile add|secret|list|show|remove|export|import|presets`: connections in the configuration folder, their secrets in the keychain.
[[nodiscard]] core::Task<int> profileAdd(Context &context);
[[nodiscard]] core::Task<int> profileSecret(Context &context);
[[nodiscard]] core::Task<int> profileList(Context &context);
[[nodiscard]] core::Task<int> profileShow(Context &context);
[[nodiscard]] core::Task<int> profileRemove(Context &context);
[[nodiscard]] core::Task<int> profileExport(Context &context);
[[nodiscard]] core::Task<int> profileImport(Context &context);
[[nodiscard]] core::Task<int> profilePresets(Context &context);

} // namespace pax::cli
