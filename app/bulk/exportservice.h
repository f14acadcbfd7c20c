// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/bulk/job.h"
#include "app/core/records.h"
#include "app/core/workers.h"
#include "app/fhir/client.h"
#include "app/vault/vault.h"

#include <QtCore/QObject>

#include <memory>
#include <stop_token>

class QLockFile;

namespace pax::bulk {

/// How long to wait before the next status request. \p polls: answers so far. Source: bulk-export.md §4.
std::chrono::milliseconds pollWait(int polls, std::optional<std::chrono::seconds> retryAfter, double jitter);

/// Export jobs of one connection. A job is on disk before its first request; what was started goes on after a crash with the
/// same server job and at most one kick-off whose answer was stored. Files stream straight into sealed files and resume at
/// their last whole frame. One process owns the jobs of a data folder; others may read.
/// Errors: PolicyDenied (OwnedByOther), AuditUnavailable, the client's, the vault's. Thread: GUI; sealing and reading run on the
/// workers.
class ExportService : public QObject
{
    Q_OBJECT

public:
    struct Rooms
    {
        fhir::FhirClient &client;
        core::Workers &workers;
        audit::AuditLog &audit;
        std::shared_ptr<vault::Vault> vault;
        const core::Clock &clock;
        /// Held while this process runs jobs of the data folder; all connections share it.
        std::shared_ptr<QLockFile> jobsLock;
    };
    explicit ExportService(Rooms rooms, QObject *parent = nullptr);
    ~ExportService() override;

    /// Every job of this connection, newest first, as last stored.
    QList<Job> jobs() const;
    core::Result<Job> job(const core::ExportId &id) const;

    /// Drafts a job, stores it, and sets it going; it goes on by itself.
    [[nodiscard]] core::Task<core::Result<core::ExportId>> start(ExportSpec spec, std::stop_token stop);
    /// Sets a job going that is not: after a crash, a detach, or for files that failed.
    core::Result<void> resume(const core::ExportId &id);
    /// Every job that had not ended.
    core::Result<void> resumeAll();
    /// Ends when the job has ended or the kick-off is stored, whichever is asked for; Cancelled leaves the job as it is.
    [[nodiscard]] core::Task<core::Result<Job>> wait(core::ExportId id, bool onlyKickOff, std::stop_token stop);
    /// Tells the server and stops.
    [[nodiscard]] core::Task<core::Result<Job>> cancel(core::ExportId id, std::stop_token stop);
    /// Destroys the data with its key. The job must not be running.
    core::Result<void> remove(const core::ExportId &id);
    /// The records of a job that has any.
    core::Result<std::shared_ptr<core::RecordSource>> records(const core::ExportId &id) const;
    /// Decrypted NDJSON and a manifest with SHA-256 and counts into a folder, which is made; existing files are not touched.
    [[nodiscard]] core::Task<core::Result<void>> writeOut(core::ExportId id, QString folder, std::stop_token stop);
    /// Stops what runs, without telling the server: it is resumed next time.
    void detach();

Q_SIGNALS:
    void jobChanged(const pax::core::ExportId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pax::bulk
