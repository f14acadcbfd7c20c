// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace pax::cli {

/// `doctor [--group ID] [--real-export]`: the ten checks. `support-bundle --out F.zip`: what support needs, after the same checks.
[[nodiscard]] core::Task<int> doctor(Context &context);
[[nodiscard]] core::Task<int> supportBundle(Context &context);

} // namespace pax::cli
