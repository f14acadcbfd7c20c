// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/claims/claimloader.h"
#include "app/core/workers.h"

#include <stop_token>

namespace pax::claims {

/// Opens claims for looking at. Looking at an export's claims is recorded before anything is given out. What was read of an export
/// is kept as columns beside its records, so that it opens at once next time.
/// Errors: AuditUnavailable, those of the sources, Cancelled. Thread: GUI; reading runs on the workers.
class ClaimService
{
public:
    /// When columns are kept: once the claims are given out, or before.
    enum class Keep { Afterwards, First };

    /// \p audit may be null for files alone.
    ClaimService(core::Workers &workers, audit::AuditLog *audit) : m_workers(workers), m_audit(audit) {}

    /// \p progress  may be null
    [[nodiscard]] core::Task<core::Result<ClaimSetPtr>> load(ClaimSources sources, LoadProgressPtr progress, Keep keep, std::stop_token stop);
    /// Recorded before claims leave: as a file, on the clipboard or on paper. \p detail  what and how many, no health data.
    /// Errors: AuditUnavailable.
    core::Result<void> recordLeaving(const ClaimSources &sources, audit::AuditAction action, const QString &detail);
    /// One claim's bytes, from an export of \p sources or a file. Thread: any worker.
    static core::Result<QByteArray> record(const ClaimSources &sources, const core::RecordOrigin &origin);

private:
    core::Result<void> record(const ClaimSources &sources, audit::AuditAction action, const QString &detail);
    [[nodiscard]] core::Task<core::Result<bool>> keep(std::shared_ptr<const std::vector<Unkept>> unkept, std::stop_token stop);

    core::Workers &m_workers;
    audit::AuditLog *m_audit;
    core::TaskScope m_keeping;
};

} // namespace pax::claims
