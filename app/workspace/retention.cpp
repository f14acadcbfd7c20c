// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/retention.h"

#include "app/bulk/exportservice.h"

#include <QtCore/QLockFile>

namespace pax::workspace {

using namespace core;

ExportRetention exportRetention(Home &home)
{
    if (const std::optional<int> ruled = home.policy().retention().exportDays)
        return {*ruled, true};
    return {home.settings().number(Setting::ExportDays), false};
}

Result<int> applyRetention(Home &home, bulk::ExportService &exports)
{
    const int days = exportRetention(home).days;
    if (days <= 0)
        return 0;
    // Held for this moment only where nothing runs here: the command line may want it next.
    QLockFile &lock = *home.jobsLock();
    const bool wasLocked = lock.isLocked();
    if (!wasLocked && !lock.tryLock(0))
        return 0;
    Result<int> removed = exports.removeOlderThan(days);
    if (!wasLocked)
        lock.unlock();
    return removed;
}

} // namespace pax::workspace
