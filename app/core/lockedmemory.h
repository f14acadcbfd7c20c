// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace pax::core {

/// Memory for secrets: kept out of swap where the system's limit allows, out of core dumps, and out of child processes. Small
/// pieces share pages that stay locked as long as the program runs, so that freeing one never unlocks another.
/// \return never null; std::bad_alloc as operator new. Thread: any.
char *allocateLocked(std::size_t size);
/// Overwrites and gives back. \p size as it was asked for.
void releaseLocked(char *memory, std::size_t size) noexcept;

/// A crash must not leave a secret in a core file, and no other process of this user may look into this one: called first thing
/// by every program.
void forbidCoreDumps();

} // namespace pax::core
