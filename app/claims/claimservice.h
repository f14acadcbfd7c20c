// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/claims/claimset.h"
#include "app/core/workers.h"

#include <stop_token>

namespace pax::claims {

/// Where claims come from: exports (by id, with their records) and files or folders of the user's own.
struct ClaimSources
{
    struct Export
    {
        QString id;
        std::shared_ptr<core::RecordSource> records;
    };
    QList<Export> exports;
    QStringList paths;
};

/// Opens claims for looking at. Looking at an export's claims is recorded before anything is given out.
/// Errors: AuditUnavailable, those of the sources, Cancelled. Thread: GUI; reading runs on the workers.
class ClaimService
{
public:
    /// \p audit may be null for files alone.
    ClaimService(core::Workers &workers, audit::AuditLog *audit) : m_workers(workers), m_audit(audit) {}

    [[nodiscard]] core::Task<core::Result<ClaimSetPtr>> load(ClaimSources sources, std::stop_token stop);
    /// Recorded before claims leave as a file. Errors: AuditUnavailable.
    core::Result<void> recordWriting(const ClaimSources &sources);
    /// One claim's bytes, from an export of \p sources or a file. Thread: any worker.
    static core::Result<QByteArray> record(const ClaimSources &sources, const core::RecordOrigin &origin);

private:
    core::Result<void> record(const ClaimSources &sources, audit::AuditAction action);

    core::Workers &m_workers;
    audit::AuditLog *m_audit;
};

} // namespace pax::claims
