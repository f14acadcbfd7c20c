// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace pax::core {

/// How many threads work on one big job: one a core.
int coreCount();

/// Runs \p work(0) … \p work(n−1) with n = min(\p most, cores), the calling thread included, and returns when all have ended.
/// For work that already left the GUI thread and is too big for one core. What one throws ends the program: work must not throw.
void onAllCores(int most, const std::function<void(int index)> &work);

} // namespace pax::core
