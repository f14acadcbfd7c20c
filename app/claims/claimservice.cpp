// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimservice.h"

#include <QtCore/QLoggingCategory>

namespace pax::claims {

using namespace core;

namespace {

Q_LOGGING_CATEGORY(claimsLog, "pax.claims", QtInfoMsg)

} // namespace

Result<void> ClaimService::record(const ClaimSources &sources, audit::AuditAction action, const QString &detail)
{
    if (!m_audit)
        return {};
    for (const ClaimSources::Export &each : sources.exports) {
        audit::AuditEntry entry;
        entry.action = action;
        entry.exportId = each.id;
        entry.detail = detail;
        const Result<void> recorded = m_audit->record(entry);
        if (!recorded)
            return recorded;
    }
    return {};
}

Result<void> ClaimService::recordLeaving(const ClaimSources &sources, audit::AuditAction action, const QString &detail)
{
    return record(sources, action, detail);
}

Task<Result<bool>> ClaimService::keep(std::shared_ptr<const std::vector<Unkept>> unkept, std::stop_token stop)
{
    const auto work = [unkept, stop]() -> Result<bool> {
        const Result<void> kept = keepClaims(*unkept, stop);
        if (!kept)
            return kept.error();
        return true;
    };
    Task<Result<bool>> keeping = m_workers.run(work);
    const Result<bool> kept = co_await keeping;
    // Nobody waits for it: columns that could not be kept are made again next time.
    if (!kept && kept.error().kind() != ErrorKind::Cancelled)
        qCWarning(claimsLog, "columns could not be kept (kind %d)", static_cast<int>(kept.error().kind()));
    co_return kept;
}

Task<Result<ClaimSetPtr>> ClaimService::load(ClaimSources sources, LoadProgressPtr progress, Keep when, std::stop_token stop)
{
    const Result<void> recorded = record(sources, audit::AuditAction::ViewedClaims, {});
    if (!recorded)
        co_return recorded.error();
    const auto work = [sources, progress, stop]() { return loadClaims(sources, progress, stop); };
    Task<Result<LoadedClaims>> reading = m_workers.run(work);
    Result<LoadedClaims> loaded = co_await reading;
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (!loaded)
        co_return loaded.error();
    if (!loaded->unkept.empty()) {
        const auto unkept = std::make_shared<const std::vector<Unkept>>(std::move(loaded->unkept));
        Task<Result<bool>> keeping = keep(unkept, m_keeping.token());
        if (when == Keep::First) {
            const Result<bool> kept = co_await keeping;
            Q_UNUSED(kept)
        } else {
            m_keeping.launch(std::move(keeping));
        }
    }
    co_return copyOf(loaded->set);
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
