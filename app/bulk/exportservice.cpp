// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/exportservice.h"

#include "app/bulk/importer.h"
#include "app/bulk/jobrunner.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLockFile>
#include <QtCore/QUuid>

#include <algorithm>
#include <map>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString Prefix = u"export-"_s;

/// Copies one sealed file out, plain; existing files are never written over.
Result<void> copyOut(vault::SealedSet &set, const JobFile &file, const QString &path, const std::stop_token &stop)
{
    const Result<std::unique_ptr<vault::SealedReader>> reader = set.read(file.name);
    if (!reader)
        return reader.error();
    QFile out(path);
    const Error failed = Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::WriteVault).withSubject(QFileInfo(path).fileName());
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed;
    for (qint64 at = 0; at < (*reader)->plainSize();) {
        if (stop.stop_requested())
            return Error::cancelled();
        const Result<QByteArray> piece = (*reader)->read(at, 1024 * 1024);
        if (!piece)
            return piece.error();
        if (out.write(*piece) != piece->size())
            return failed.withReason(ErrorReason::DiskFull);
        at += piece->size();
    }
    if (!out.flush())
        return failed.withReason(ErrorReason::DiskFull);
    return {};
}

Result<void> writeFolder(const Job &job, vault::SealedSet &set, const QString &folder, const std::stop_token &stop)
{
    if (!QDir().mkpath(folder))
        return Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::WriteVault);
    QJsonArray files;
    for (const JobFile &file : job.files) {
        if (file.state != FileState::Imported && file.state != FileState::Damaged)
            continue;
        const QString name = file.name + u".ndjson"_s;
        const Result<void> copied = copyOut(set, file, folder + u'/' + name, stop);
        if (!copied)
            return copied;
        files.append(QJsonObject{{u"file"_s, name}, {u"type"_s, file.type}, {u"count"_s, file.lines}, {u"bytes"_s, file.bytes}, {u"sha256"_s, file.sha256}, {u"grade"_s, gradeName(file.grade)},
                                 {u"kind"_s, file.isMessages ? u"messages"_s : file.isDeleted ? u"deleted"_s : u"output"_s}});
    }
    QFile manifest(folder + u"/manifest.json"_s);
    if (!manifest.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::WriteVault).withSubject(u"manifest.json"_s);
    const QJsonDocument json(QJsonObject{{u"export"_s, job.id.text()}, {u"group"_s, job.spec.panel.text()}, {u"state"_s, publicName(job.state, false)}, {u"transactionTime"_s, job.transactionTime}, {u"files"_s, files}});
    manifest.write(json.toJson());
    return {};
}

} // namespace

struct ExportService::Private
{
    Rooms rooms;
    std::map<ExportId, std::unique_ptr<JobRunner>> runners;

    /// The one process that may run jobs here.
    Result<void> own()
    {
        if (rooms.jobsLock->isLocked() || rooms.jobsLock->tryLock(0))
            return {};
        qint64 pid = 0;
        QString host;
        QString program;
        rooms.jobsLock->getLockInfo(&pid, &host, &program);
        return Error::of(ErrorKind::PolicyDenied, ErrorReason::OwnedByOther).withSubject(u"%1 (%2)"_s.arg(program).arg(pid));
    }
    Result<std::shared_ptr<vault::SealedSet>> set(const ExportId &id) const
    {
        if (!rooms.vault->sets().contains(Prefix + id.text()))
            return Error::of(ErrorKind::NotFound, ErrorReason::JobGone, Operation::ReadVault).withSubject(id.text());
        return rooms.vault->set(Prefix + id.text());
    }
    Result<Job> stored(const ExportId &id) const
    {
        const Result<std::shared_ptr<vault::SealedSet>> opened = set(id);
        if (!opened)
            return opened.error();
        const Result<QByteArray> json = (*opened)->get(u"job"_s);
        if (!json)
            return json.error();
        std::optional<Job> job = jobFromJson(*json);
        if (!job)
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::NotSealed, Operation::ReadVault);
        return *job;
    }
    Result<void> record(audit::AuditAction action, const Job &job, const QString &detail)
    {
        audit::AuditEntry entry;
        entry.action = action;
        entry.panel = Phi<QString>(job.spec.panel.text());
        entry.exportId = job.id.text();
        entry.detail = detail;
        return rooms.audit.record(entry);
    }
};

ExportService::ExportService(Rooms rooms, QObject *parent) : QObject(parent), d(std::unique_ptr<Private>(new Private{std::move(rooms), {}})) {}

ExportService::~ExportService()
{
    detach();
}

QList<Job> ExportService::jobs() const
{
    QList<Job> all;
    for (const QString &set : d->rooms.vault->sets()) {
        if (!set.startsWith(Prefix))
            continue;
        const Result<Job> each = job(ExportId(set.mid(Prefix.size())));
        if (each && each->profile == d->rooms.client.profile().name.text())
            all.append(*each);
    }
    std::sort(all.begin(), all.end(), [](const Job &a, const Job &b) { return a.created > b.created; });
    return all;
}

Result<Job> ExportService::job(const ExportId &id) const
{
    const auto runner = d->runners.find(id);
    if (runner != d->runners.end())
        return runner->second->job();
    return d->stored(id);
}

Task<Result<ExportId>> ExportService::start(ExportSpec spec, std::stop_token stop)
{
    const Result<void> owned = d->own();
    if (!owned)
        co_return owned.error();
    if (stop.stop_requested())
        co_return Error::cancelled();
    Job job;
    job.id = ExportId(d->rooms.clock.now().toUTC().toString(u"yyyyMMdd-hhmmss-"_s) + QUuid::createUuid().toString(QUuid::Id128).left(6));
    job.profile = d->rooms.client.profile().name.text();
    job.spec = std::move(spec);
    job.created = d->rooms.clock.now().toUTC();
    const Result<void> recorded = d->record(audit::AuditAction::StartedExport, job, QString());
    if (!recorded)
        co_return recorded.error();
    Result<std::shared_ptr<vault::SealedSet>> set = d->rooms.vault->set(Prefix + job.id.text());
    if (!set)
        co_return set.error();
    const ExportId id = job.id;
    const Result<void> stored = (*set)->put(u"job"_s, toJson(job));
    if (!stored)
        co_return stored.error();
    const Result<void> resumed = resume(id);
    if (!resumed)
        co_return resumed.error();
    co_return id;
}

Result<void> ExportService::resume(const ExportId &id)
{
    const Result<void> owned = d->own();
    if (!owned)
        return owned;
    const auto known = d->runners.find(id);
    if (known != d->runners.end() && known->second->isRunning())
        return {};
    Result<Job> stored = d->stored(id);
    if (!stored)
        return stored.error();
    const Result<std::shared_ptr<vault::SealedSet>> set = d->set(id);
    if (!set)
        return set.error();
    Job job = std::move(*stored);
    const bool again = job.state == JobState::Partial || (job.state == JobState::Failed && !job.files.isEmpty());
    if (again) {
        for (JobFile &file : job.files) {
            if (file.state == FileState::Failed || file.state == FileState::Damaged) {
                file.state = FileState::Waiting;
                file.tries = 0;
            }
        }
        job.state = *next(job.state, JobEvent::Started);
        job.problem.clear();
    }
    auto runner = std::make_unique<JobRunner>(d->rooms, std::move(job), *set);
    connect(runner.get(), &JobRunner::changed, this, [this, id] { Q_EMIT jobChanged(id); });
    JobRunner *running = runner.get();
    d->runners[id] = std::move(runner);
    Task<void> task = running->run();
    (void)task;   // it runs on by itself and announces its end
    return {};
}

Result<void> ExportService::resumeAll()
{
    for (const Job &each : jobs()) {
        if (isEnded(each.state))
            continue;
        const Result<void> resumed = resume(each.id);
        if (!resumed)
            return resumed;
    }
    return {};
}

Task<Result<Job>> ExportService::wait(ExportId id, bool onlyKickOff, std::stop_token stop)
{
    const auto found = d->runners.find(id);
    if (found == d->runners.end())
        co_return d->stored(id);
    JobRunner *runner = found->second.get();
    // A stop wakes whoever waits for a change.
    const std::stop_callback wake(stop, [runner] { runner->news().notify(); });
    for (;;) {
        const Job &now = runner->job();
        const bool kickedOff = now.state != JobState::Drafted && now.state != JobState::Requesting;
        if (!runner->isRunning() || (onlyKickOff && kickedOff))
            break;
        if (stop.stop_requested())
            co_return Error::cancelled();
        co_await runner->news().next();
    }
    if (!runner->isRunning() && runner->stoppedBy() && !isEnded(runner->job().state))
        co_return *runner->stoppedBy();
    co_return runner->job();
}

Task<Result<Job>> ExportService::cancel(ExportId id, std::stop_token stop)
{
    const auto found = d->runners.find(id);
    if (found != d->runners.end() && found->second->isRunning()) {
        JobRunner *runner = found->second.get();
        runner->stopSource().request_stop();
        while (runner->isRunning())
            co_await runner->news().next();
    }
    d->runners.erase(id);
    Result<Job> stored = d->stored(id);
    if (!stored)
        co_return stored;
    Job job = std::move(*stored);
    const Result<void> recorded = d->record(audit::AuditAction::CancelledExport, job, QString());
    if (!recorded)
        co_return recorded.error();
    const std::optional<JobState> to = next(job.state, JobEvent::CancelledByUser);
    if (!to)
        co_return job;
    QString told = u"cancelled before the server knew of it"_s;
    if (!job.statusUrl.isEmpty()) {
        const net::HttpRequest request("DELETE", job.statusUrl, Operation::DeleteJob);
        const Result<net::HttpReply> reply = co_await d->rooms.client.send(request, stop);
        const bool good = reply && (reply->status / 100 == 2 || reply->status == 404 || reply->status == 410);
        told = good ? u"cancelled; the server was told"_s : u"cancelled; the server could not be told, watching stopped"_s;
    }
    job.state = *to;
    job.isWaiting = false;
    job.log << d->rooms.clock.now().toUTC().toString(Qt::ISODate) + u' ' + told;
    const Result<std::shared_ptr<vault::SealedSet>> set = d->set(id);
    if (!set)
        co_return set.error();
    const Result<void> kept = (*set)->put(u"job"_s, toJson(job));
    if (!kept)
        co_return kept.error();
    Q_EMIT jobChanged(id);
    co_return job;
}

Result<void> ExportService::remove(const ExportId &id)
{
    const auto found = d->runners.find(id);
    if (found != d->runners.end() && found->second->isRunning())
        return Error::of(ErrorKind::PolicyDenied, ErrorReason::AlreadyRunning);
    const Result<Job> stored = d->stored(id);
    if (!stored)
        return stored.error();
    const Result<void> recorded = d->record(audit::AuditAction::DeletedExport, *stored, QString());
    if (!recorded)
        return recorded;
    d->runners.erase(id);
    return d->rooms.vault->destroy(Prefix + id.text());
}

Result<std::shared_ptr<RecordSource>> ExportService::records(const ExportId &id) const
{
    const Result<Job> found = job(id);
    if (!found)
        return found.error();
    const Result<std::shared_ptr<vault::SealedSet>> set = d->set(id);
    if (!set)
        return set.error();
    return std::shared_ptr<RecordSource>(std::make_shared<ExportRecords>(*found, *set));
}

Task<Result<void>> ExportService::writeOut(ExportId id, QString folder, std::stop_token stop)
{
    const Result<Job> found = job(id);
    if (!found)
        co_return found.error();
    const Result<std::shared_ptr<vault::SealedSet>> set = d->set(id);
    if (!set)
        co_return set.error();
    const Result<void> recorded = d->record(audit::AuditAction::WroteExport, *found, u"%1 files"_s.arg(found->files.size()));
    if (!recorded)
        co_return recorded.error();
    const std::shared_ptr<vault::SealedSet> opened = *set;
    const Job job = *found;
    const auto work = [job, opened, folder, stop] { return writeFolder(job, *opened, folder, stop); };
    Task<Result<void>> writing = d->rooms.workers.run(work);
    Result<void> written = co_await writing;
    co_return written;
}

void ExportService::detach()
{
    for (auto &[id, runner] : d->runners)
        runner->stopSource().request_stop();
}

} // namespace pax::bulk
