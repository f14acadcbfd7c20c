// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/workspace/home.h"

namespace pax::bulk {
class ExportService;
}

namespace pax::workspace {

/// How long finished exports are kept, and who says so.
struct ExportRetention
{
    int days = 0;             ///< 0: until somebody deletes them
    bool isByPolicy = false;  ///< a rule of the organization; the setting is not asked
};
ExportRetention exportRetention(Home &home);

/// Destroys finished exports that are older than that, each one recorded; only where this process runs the jobs of the data folder.
/// \return how many. Errors: as bulk::ExportService::removeOlderThan(). Thread: GUI.
core::Result<int> applyRetention(Home &home, bulk::ExportService &exports);

} // namespace pax::workspace
