// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/guardedlog.h"
#include "app/auth/tokenservice.h"
#include "app/bulk/exportservice.h"
#include "app/claims/claimservice.h"
#include "app/fhir/client.h"
#include "app/net/transport.h"
#include "app/panel/panelservice.h"
#include "app/timeline/lookbook.h"
#include "app/timeline/timelineservice.h"
#include "app/workspace/auditanchor.h"
#include "app/workspace/exporttrial.h"
#include "app/workspace/home.h"

#include <memory>
#include <stop_token>

namespace pax::workspace {

/// All rooms for one connection, built in order and joined: the only place that knows every room. Thread: GUI.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens the vault and the audit record, then builds the rooms. \p home outlives the workspace.
    /// Errors: PolicyDenied (BadPolicy); those of the vault; BadInput (the connection's CA file).
    [[nodiscard]] static core::Task<core::Result<std::unique_ptr<Workspace>>> open(Home &home, auth::ConnectionProfile profile, std::stop_token stop);
    ~Workspace() override;

    /// Ends the workspace: its exports stop without the payer being told, and its rooms go once nothing of theirs runs.
    static void close(std::unique_ptr<Workspace> workspace);

    Home &home() { return m_home; }
    const auth::ConnectionProfile &profile() const;
    vault::Vault &vault() { return *m_vault; }
    audit::GuardedLog &audit() { return *m_audit; }
    net::Transport &transport() { return *m_transport; }
    auth::TokenService &tokens() { return *m_tokens; }
    fhir::FhirClient &client() { return *m_client; }
    panel::PanelService &panels() { return *m_panels; }
    timeline::TimelineService &timelines() { return *m_timelines; }
    /// What this user saw of each member last; shared, for workers write it.
    const std::shared_ptr<timeline::LookBook> &looks() const { return m_looks; }
    bulk::ExportService &exports() { return *m_exports; }
    claims::ClaimService &claims() { return *m_claims; }
    /// An export as a source of claims, also while it is still being downloaded. Errors: NotFound, StorageCorrupt.
    core::Result<claims::ClaimSources::Export> claimsOf(const core::ExportId &id) const;
    /// The real form of the export check.
    access::TryExport exportTrial();

    /// Destroys everything saved of this connection together with its keys; the audit record stays and tells of each export. The rooms
    /// are of no use afterwards. \return exports destroyed. Errors: PolicyDenied, AuditUnavailable, those of the vault.
    core::Result<int> destroyData();

Q_SIGNALS:
    /// Something was refused that a rule allows to whoever says why: told to Home::reasons(), it goes. \p member  its id, or empty
    void reasonWanted(pax::policy::Action act, const QString &member, const QStringList &choices);

private:
    explicit Workspace(Home &home);
    static core::Result<std::unique_ptr<audit::AuditLog>> openRecord(Workspace &made, const auth::ConnectionProfile &profile, const audit::AuditHead &known, bool isKept);

    Home &m_home;
    std::shared_ptr<vault::Vault> m_vault;
    std::unique_ptr<AuditAnchor> m_anchor;
    std::unique_ptr<audit::GuardedLog> m_audit;
    std::unique_ptr<net::Transport> m_transport;
    std::unique_ptr<auth::TokenService> m_tokens;
    std::unique_ptr<fhir::FhirClient> m_client;
    std::unique_ptr<bulk::ExportService> m_exports;
    std::unique_ptr<ExportTrials> m_trials;
    std::unique_ptr<panel::PanelExports> m_panelExports;
    std::unique_ptr<panel::PanelService> m_panels;
    std::unique_ptr<timeline::TimelineService> m_timelines;
    std::shared_ptr<timeline::LookBook> m_looks;
    std::unique_ptr<claims::ClaimService> m_claims;
};

} // namespace pax::workspace
