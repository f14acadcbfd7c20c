// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/records.h"
#include "app/core/task.h"
#include "app/vault/vault.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <memory>
#include <stop_token>

namespace pax::panel {

/// A finished export of a panel that lies on this computer.
struct ExportLayer
{
    QString id;
    QDateTime asOf;              ///< the payer's time of the data
    QStringList types;           ///< empty: all
    bool isWhole = false;        ///< all members, all times: who is not in it, is not shared
    bool isIntact = false;       ///< no file of it was lost
};

/// Exports of panels, fetched and at hand; joined to the export room by the workspace, so that neither room knows the other.
/// Thread: GUI; the sources and sets it gives out may be used on a worker.
class PanelExports
{
public:
    virtual ~PanelExports() = default;

    /// Newest first.
    virtual QList<ExportLayer> layers(const core::PanelId &panel) const = 0;
    virtual core::Result<std::shared_ptr<core::RecordSource>> open(const QString &exportId) const = 0;
    /// The sealed set of an export: what is derived from it and kept there goes when it goes.
    virtual core::Result<std::shared_ptr<vault::SealedSet>> folder(const QString &exportId) const = 0;
    /// Runs an export to its end; the job goes on by itself when \p stop ends the waiting.
    /// \param types  empty: everything. With types the server's refusal of them is an error; it is never asked for everything instead.
    [[nodiscard]] virtual core::Task<core::Result<ExportLayer>> fetch(core::PanelId panel, QStringList types, std::stop_token stop) = 0;
};

} // namespace pax::panel
