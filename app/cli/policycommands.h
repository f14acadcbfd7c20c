// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace pax::cli {

/// `policy check [FILE]`: every mistake of a policy file, with its line. `policy show`: what the rules mean for whoever asks.
[[nodiscard]] core::Task<int> policyCheck(Context &context);
[[nodiscard]] core::Task<int> policyShow(Context &context);

} // namespace pax::cli
