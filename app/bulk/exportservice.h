// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/bulk/rooms.h"
#include "app/core/records.h"

#include <QtCore/QObject>

#include <memory>
#include <stop_token>

namespace pax::bulk {

/// What a look over everything an export holds found.
struct Verification
{
    qint64 files = 0;
    qint64 bytes = 0;                    ///< plain
    QStringList damaged;                 ///< names of files that are not what was stored
};

/// Export jobs of one connection. A job is on disk before its first request; what was started goes on after a crash with the
/// same server job and at most one kick-off whose answer was stored. Files stream straight into sealed files and resume where they
/// broke off. One process owns the jobs of a data folder; others may read.
/// Errors: PolicyDenied (OwnedByOther), AuditUnavailable, the client's, the vault's. Thread: GUI; sealing and reading run on the
/// workers.
class ExportService : public QObject
{
    Q_OBJECT

public:
    explicit ExportService(Rooms rooms, QObject *parent = nullptr);
    ~ExportService() override;

    /// Every job of this connection, newest first. Cost: one small sealed file a job the first time, then none.
    QList<Job> jobs() const;
    core::Result<Job> job(const core::ExportId &id) const;
    /// A job's files, up to date. The reference lives until control returns to the event loop. Cost: reading them once.
    const JobFiles &files(const core::ExportId &id) const;

    /// Drafts a job, stores it, and sets it going; it goes on by itself.
    [[nodiscard]] core::Task<core::Result<core::ExportId>> start(ExportSpec spec, std::stop_token stop);
    /// Sets a job going that is not: after a crash, a pause, or for files that failed.
    core::Result<void> resume(const core::ExportId &id);
    /// Every job that had not ended and is not paused. With \p patient, jobs held up by network, disk or keychain are tried again
    /// by themselves from now on.
    core::Result<void> resumeAll(bool patient);
    /// Holds a running job where it is; the payer is not told.
    core::Result<void> pause(const core::ExportId &id);
    /// Ends when the job has ended or the kick-off is stored, whichever is asked for; Cancelled leaves the job as it is.
    [[nodiscard]] core::Task<core::Result<Job>> wait(core::ExportId id, bool onlyKickOff, std::stop_token stop);
    /// Tells the server and stops.
    [[nodiscard]] core::Task<core::Result<Job>> cancel(core::ExportId id, std::stop_token stop);
    /// Remembers that the payer's token may go to \p host for its files.
    core::Result<void> allowTokenHost(const QString &host);
    /// Destroys the data with its key. The job must not be running.
    core::Result<void> remove(const core::ExportId &id);
    /// Removes ended jobs older than that; each is recorded. \return how many
    core::Result<int> removeOlderThan(int days);
    /// The records of a job that has any.
    core::Result<std::shared_ptr<core::RecordSource>> records(const core::ExportId &id) const;
    /// Where what is worked out from an export may be kept: sealed under its key, gone with it.
    core::Result<std::shared_ptr<vault::SealedSet>> sealedSet(const core::ExportId &id) const;
    /// Reads everything of an export again: every frame authentic, every file of the length and hash it had.
    [[nodiscard]] core::Task<core::Result<Verification>> verify(core::ExportId id, std::stop_token stop);
    /// Decrypted NDJSON, a manifest with SHA-256 and counts, a description of the fields and a receipt into a folder, which is made;
    /// existing files are not touched.
    [[nodiscard]] core::Task<core::Result<void>> writeOut(core::ExportId id, QString folder, std::stop_token stop);
    /// Compares a hand-off folder with its receipt. Errors: NotFound, StorageCorrupt (no receipt of this installation).
    [[nodiscard]] core::Task<core::Result<Verification>> verifyFolder(QString folder, std::stop_token stop);
    /// Stops what runs, without telling the server: it is resumed next time.
    void detach();
    /// Nothing runs any more: the service may go.
    bool isIdle() const;

Q_SIGNALS:
    void jobChanged(const pax::core::ExportId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pax::bulk
