// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimservice.h"

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

Result<void> ClaimService::record(const ClaimSources &sources, audit::AuditAction action)
{
    for (const ClaimSources::Export &each : sources.exports) {
        if (!m_audit)
            return Error::of(ErrorKind::AuditUnavailable, ErrorReason::None, Operation::Audit);
        audit::AuditEntry entry;
        entry.action = action;
        entry.exportId = each.id;
        const Result<void> recorded = m_audit->record(entry);
        if (!recorded)
            return recorded;
    }
    return {};
}

Result<void> ClaimService::recordWriting(const ClaimSources &sources)
{
    return record(sources, audit::AuditAction::WroteClaims);
}

Task<Result<ClaimSetPtr>> ClaimService::load(ClaimSources sources, std::stop_token stop)
{
    const Result<void> recorded = record(sources, audit::AuditAction::ViewedClaims);
    if (!recorded)
        co_return recorded.error();
    const auto work = [sources, stop]() -> Result<ClaimSetPtr> {
        ClaimReader reader;
        for (const ClaimSources::Export &each : sources.exports) {
            const Result<void> added = reader.addRecords(*each.records, stop);
            if (!added)
                return added.error();
        }
        for (const QString &path : sources.paths) {
            const Result<void> added = reader.addPath(path, stop);
            if (!added)
                return added.error();
        }
        return reader.finish();
    };
    Task<Result<ClaimSetPtr>> reading = m_workers.run(work);
    Result<ClaimSetPtr> set = co_await reading;
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return set;
}

Result<QByteArray> ClaimService::record(const ClaimSources &sources, const RecordOrigin &origin)
{
    for (const ClaimSources::Export &each : sources.exports) {
        if (each.id == origin.source)
            return each.records->record(origin);
    }
    return recordOfFile(origin);
}

} // namespace pax::claims
