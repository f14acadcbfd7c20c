// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace pax::cli {

/// `export start|list|show|resume|cancel|write|delete`.
[[nodiscard]] core::Task<int> exportStart(Context &context);
[[nodiscard]] core::Task<int> exportList(Context &context);
[[nodiscard]] core::Task<int> exportShow(Context &context);
[[nodiscard]] core::Task<int> exportResume(Context &context);
[[nodiscard]] core::Task<int> exportCancel(Context &context);
[[nodiscard]] core::Task<int> exportVerify(Context &context);
core::Task<int> exportWrite(Context &context);
[[nodiscard]] core::Task<int> exportDelete(Context &context);

} // namespace pax::cli
