// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/doctor.h"
#include "app/audit/auditlog.h"
#include "app/auth/quirks.h"
#include "app/core/clock.h"
#include "app/core/task.h"
#include "app/fhir/client.h"

#include <stop_token>

namespace pax::workspace {

/// Starts a real export of a panel, the smallest there is (members only, changed since this moment), and cancels it at once: the proof
/// that exports are permitted. Recorded before it is asked for. What was started is cancelled even if whoever asked has left meanwhile.
/// Errors: those of the record (PolicyDenied among them) and of a kick-off. Thread: GUI. Source: bulk-export.md §3, §4.
class ExportTrials
{
public:
    ExportTrials(fhir::FhirClient &client, audit::AuditLog &audit, auth::QuirkStore &quirks, const core::Clock &clock);
    ~ExportTrials();

    [[nodiscard]] core::Task<core::Result<access::ExportTrial>> run(core::PanelId panel, std::stop_token stop);

private:
    [[nodiscard]] core::Task<core::Result<access::ExportTrial>> start(core::PanelId panel, std::stop_token end);
    [[nodiscard]] core::Task<bool> cancel(QUrl status, std::stop_token end);

    fhir::FhirClient &m_client;
    audit::AuditLog &m_audit;
    auth::QuirkStore &m_quirks;
    const core::Clock &m_clock;
    std::stop_source m_end;   ///< the rooms go
};

} // namespace pax::workspace
