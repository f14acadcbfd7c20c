// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/core/records.h"
#include "app/core/workers.h"
#include "app/fhir/client.h"
#include "app/panel/roster.h"
#include "app/vault/vault.h"

#include <QtCore/QObject>

#include <memory>
#include <stop_token>

namespace pax::panel {

/// Runs an export of a panel and gives back its records; joined to the export room by the workspace.
class RosterExporter
{
public:
    virtual ~RosterExporter() = default;
    /// \param types  empty: everything
    [[nodiscard]] virtual core::Task<core::Result<std::shared_ptr<core::RecordSource>>> exportPanel(core::PanelId panel, QStringList types, std::stop_token stop) = 0;
};

/// Panels and who is in them. A roster is kept sealed and shown with its age; a failed refresh removes nothing; a member who is
/// gone from a later roster stays, as no longer shared. Every roster given out is recorded first.
/// Errors: the client's; AuditUnavailable. Thread: GUI. Source: seed-api.md §4–5, panels.md.
class PanelService : public QObject
{
    Q_OBJECT

public:
    struct Rooms
    {
        fhir::FhirClient &client;
        core::Workers &workers;
        audit::AuditLog &audit;
        std::shared_ptr<vault::SealedSet> store;
        const core::Clock &clock;
        RosterExporter *exporter = nullptr;
    };
    explicit PanelService(Rooms rooms, QObject *parent = nullptr);
    ~PanelService() override;

    /// Search where the server offers it, then the panels typed into the connection. A server that lists none is no error.
    [[nodiscard]] core::Task<core::Result<QList<PanelHeader>>> panels(std::stop_token stop);
    /// Panels typed into the connection, from now on.
    void setTyped(QList<auth::TypedPanel> panels);
    /// The kept roster, or a new one by the ladder: Group read, roster export, full export.
    [[nodiscard]] core::Task<core::Result<Roster>> roster(core::PanelId panel, bool refresh, std::stop_token stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pax::panel
