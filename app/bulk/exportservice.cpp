// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/exportservice.h"

#include "app/bulk/exportrecords.h"
#include "app/bulk/handoff.h"
#include "app/bulk/jobrunner.h"
#include "app/vault/frames.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLockFile>
#include <QtCore/QTimer>
#include <QtCore/QUuid>

#include <algorithm>
#include <map>

namespace pax::bulk {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString Prefix = u"export-"_s;
const QString ReceiptSet = u"receipts"_s;
constexpr auto TryAgainEvery = 30s;
constexpr qint64 ForeignReadMs = 1000;            ///< between two looks at jobs that another process runs

Hold heldBy(const Job &job)
{
    return isEnded(job.state) ? Hold::None : job.hold;
}

bool mayTryAgain(Hold hold)
{
    return hold == Hold::Network || hold == Hold::Disk || hold == Hold::Keychain || hold == Hold::None || hold == Hold::Busy;
}

/// Reads a whole sealed file again: as long and of the same hash as when it was stored.
bool isAsStored(vault::SealedSet &set, const JobFile &file, const std::stop_token &stop)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    const Result<std::unique_ptr<vault::SealedReader>> reader = set.read(file.name());
    if (!reader || !(*reader)->isFinished() || (*reader)->plainSize() != file.bytes)
        return false;
    vault::RunningHash hash;
    for (qint64 at = 0; at < file.bytes;) {
        const Result<QByteArray> piece = (*reader)->read(at, pieceSize);
        if (!piece || piece->isEmpty() || stop.stop_requested())
            return false;
        hash.add(*piece);
        at += piece->size();
    }
    return hash.value().toHex() == file.sha256;
}

/// A job that was told to stop may still wait for a worker when its service goes: the runner stays until that has come back.
Task<void> runToEnd(std::shared_ptr<JobRunner> runner)
{
    co_await runner->run();
}

} // namespace

struct ExportService::Private
{
    explicit Private(Rooms given) : rooms(std::move(given)) {}

    Rooms rooms;
    std::map<ExportId, std::shared_ptr<JobRunner>> runners;
    mutable std::map<ExportId, Job> headers;        ///< of jobs that do not run, while this process owns them
    mutable bool hasHeaders = false;
    mutable QElapsedTimer sinceRead;
    mutable std::map<ExportId, JobFiles> files;     ///< of jobs that do not run, as far as asked for
    QTimer tryAgain;

    bool isOwner() const { return rooms.jobsLock->isLocked(); }
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
    JobRunner *runner(const ExportId &id) const
    {
        const auto found = runners.find(id);
        return found == runners.end() ? nullptr : found->second.get();
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
        return opened ? JobBook::readHeader(**opened) : Result<Job>(opened.error());
    }
    void readHeaders() const
    {
        // While another process runs the jobs, what was read a while ago may be old.
        if (hasHeaders && (isOwner() || !sinceRead.hasExpired(ForeignReadMs)))
            return;
        sinceRead.start();
        headers.clear();
        files.clear();
        for (const QString &name : rooms.vault->sets()) {
            if (!name.startsWith(Prefix))
                continue;
            const ExportId id(name.mid(Prefix.size()));
            const Result<Job> each = stored(id);
            if (each && each->profile == rooms.client.profile().name.text())
                headers[id] = *each;
        }
        hasHeaders = true;
    }
    void forget(const ExportId &id) const
    {
        headers.erase(id);
        files.erase(id);
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
    Result<Secret> receiptKey() const
    {
        const Result<std::shared_ptr<vault::SealedSet>> receipts = rooms.vault->set(ReceiptSet);
        if (!receipts)
            return receipts.error();
        const QString name = u"key"_s;
        if (!(*receipts)->contains(name)) {
            const Result<void> made = (*receipts)->put(name, vault::randomKey().view());
            if (!made)
                return made.error();
        }
        Result<QByteArray> key = (*receipts)->get(name);
        if (!key)
            return key.error();
        return Secret::takeFrom(*key);
    }
};

ExportService::ExportService(Rooms rooms, QObject *parent) : QObject(parent), d(std::make_unique<Private>(std::move(rooms)))
{
    d->tryAgain.setInterval(TryAgainEvery);
    connect(&d->tryAgain, &QTimer::timeout, this, [this] {
        for (const Job &each : jobs()) {
            const JobRunner *runner = d->runner(each.id);
            const bool isHeld = !isEnded(each.state) && runner && !runner->isRunning() && mayTryAgain(heldBy(each));
            if (isHeld)
                (void)resume(each.id);
        }
    });
}

ExportService::~ExportService()
{
    detach();
}

QList<Job> ExportService::jobs() const
{
    d->readHeaders();
    QList<Job> all;
    for (const auto &[id, header] : d->headers) {
        const JobRunner *runner = d->runner(id);
        all.append(runner ? runner->job() : header);
    }
    std::sort(all.begin(), all.end(), [](const Job &a, const Job &b) { return a.created != b.created ? a.created > b.created : a.id > b.id; });
    return all;
}

Result<Job> ExportService::job(const ExportId &id) const
{
    if (const JobRunner *runner = d->runner(id))
        return runner->job();
    return d->stored(id);
}

const JobFiles &ExportService::files(const ExportId &id) const
{
    if (JobRunner *runner = d->runner(id))
        return runner->book().files();
    d->readHeaders();
    const auto known = d->files.find(id);
    if (known != d->files.end())
        return known->second;
    const Result<std::shared_ptr<vault::SealedSet>> set = d->set(id);
    const Result<JobFiles> read = set ? JobBook::readFiles(**set) : Result<JobFiles>(set.error());
    return d->files[id] = read.value_or(JobFiles());
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
    job.user = qEnvironmentVariable("USER");
    job.spec = std::move(spec);
    job.created = d->rooms.clock.now().toUTC();
    const Result<void> recorded = d->record(audit::AuditAction::StartedExport, job, QString());
    if (!recorded)
        co_return recorded.error();
    Result<std::shared_ptr<vault::SealedSet>> set = d->rooms.vault->set(Prefix + job.id.text());
    if (!set)
        co_return set.error();
    const Result<void> stored = JobBook::create(**set, job);
    if (!stored)
        co_return stored.error();
    const ExportId id = job.id;
    d->readHeaders();
    d->headers[id] = job;
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
    if (const JobRunner *known = d->runner(id); known && known->isRunning())
        return {};
    const Result<std::shared_ptr<vault::SealedSet>> set = d->set(id);
    if (!set)
        return set.error();
    Result<Job> stored = JobBook::readHeader(**set);
    if (!stored)
        return stored.error();
    Result<JobFiles> files = JobBook::readFiles(**set);
    if (!files)
        return files.error();
    Job job = std::move(*stored);
    const bool again = job.state == JobState::Partial || (job.state == JobState::Failed && !files->empty());
    if (isEnded(job.state) && !again)
        return {};
    auto book = std::make_unique<JobBook>(*set, d->rooms.workers, d->rooms.clock, std::move(job), std::move(*files));
    if (again) {
        for (std::size_t i = 0; i < book->files().size(); ++i) {
            const FileState state = book->file(i).state;
            if (state == FileState::Imported)
                continue;
            JobFile &file = book->edit(i);
            file.state = FileState::Waiting;
            file.requests = 0;
            file.refetches = 0;
            file.problem.clear();
        }
        Job &edited = book->edit();
        edited.state = *next(edited.state, JobEvent::Started);
        edited.problem.clear();
        edited.messages.removeIf([](const JobMessage &message) { return message.severity == u"error"_s && message.code.endsWith(u"-mismatch"_s); });
    }
    auto runner = std::make_shared<JobRunner>(d->rooms, std::move(book));
    connect(&runner->book(), &JobBook::changed, this, [this, id] { Q_EMIT jobChanged(id); });
    d->files.erase(id);
    d->runners[id] = runner;
    Task<void> task = runToEnd(std::move(runner));
    (void)task;   // it runs on by itself and announces its end
    return {};
}

Result<void> ExportService::resumeAll(bool patient)
{
    for (const Job &each : jobs()) {
        const bool waitsForPerson = heldBy(each) == Hold::Person || heldBy(each) == Hold::Permission;
        if (isEnded(each.state) || waitsForPerson)
            continue;
        const Result<void> resumed = resume(each.id);
        if (!resumed)
            return resumed;
    }
    if (patient)
        d->tryAgain.start();
    return {};
}

Result<void> ExportService::pause(const ExportId &id)
{
    JobRunner *runner = d->runner(id);
    if (!runner || isEnded(runner->job().state))
        return {};
    runner->stopSource().request_stop();
    runner->book().edit().hold = Hold::Person;
    runner->book().note(u"paused"_s);
    Task<Result<void>> keeping = runner->book().keep();
    (void)keeping;   // a pause that is not kept ends with the process
    return {};
}

Task<Result<Job>> ExportService::wait(ExportId id, bool onlyKickOff, std::stop_token stop)
{
    JobRunner *runner = d->runner(id);
    if (!runner)
        co_return d->stored(id);
    // A stop wakes whoever waits for a change.
    const std::stop_callback wake(stop, [runner] { runner->book().news().notify(); });
    for (;;) {
        const JobState now = runner->job().state;
        const bool kickedOff = now != JobState::Drafted && now != JobState::Requesting;
        if (!runner->isRunning() || (onlyKickOff && kickedOff))
            break;
        if (stop.stop_requested())
            co_return Error::cancelled();
        co_await runner->book().news().next();
    }
    if (!runner->isRunning() && runner->stoppedBy() && !isEnded(runner->job().state))
        co_return *runner->stoppedBy();
    co_return runner->job();
}

Task<Result<Job>> ExportService::cancel(ExportId id, std::stop_token stop)
{
    if (JobRunner *runner = d->runner(id); runner && runner->isRunning()) {
        runner->stopSource().request_stop();
        while (runner->isRunning())
            co_await runner->book().news().next();
    }
    const Result<std::shared_ptr<vault::SealedSet>> set = d->set(id);
    if (!set)
        co_return set.error();
    Result<Job> stored = JobBook::readHeader(**set);
    if (!stored)
        co_return stored;
    const Result<void> recorded = d->record(audit::AuditAction::CancelledExport, *stored, QString());
    if (!recorded)
        co_return recorded.error();
    if (!next(stored->state, JobEvent::CancelledByUser))
        co_return stored;
    QString told = u"cancelled before the server knew of it"_s;
    if (!stored->statusUrl.isEmpty()) {
        const net::HttpRequest request("DELETE", stored->statusUrl, Operation::DeleteJob);
        const Result<net::HttpReply> reply = co_await d->rooms.client.send(request, stop);
        const bool good = reply && (reply->status / 100 == 2 || reply->status == 404 || reply->status == 410);
        told = good ? u"cancelled; the server was told"_s : u"cancelled; the server could not be told, watching stopped"_s;
    }
    Result<JobFiles> files = JobBook::readFiles(**set);
    JobBook book(*set, d->rooms.workers, d->rooms.clock, *stored, files ? std::move(*files) : JobFiles());
    book.note(told);
    const Result<void> kept = co_await book.apply(JobEvent::CancelledByUser);
    if (!kept)
        co_return kept.error();
    d->runners.erase(id);
    d->headers[id] = book.job();
    d->files.erase(id);
    Q_EMIT jobChanged(id);
    co_return book.job();
}

Result<void> ExportService::allowTokenHost(const QString &host)
{
    return d->rooms.quirks.remember(d->rooms.client.profile().name, tokenHostQuirk(host), d->rooms.clock.now());
}

Result<void> ExportService::remove(const ExportId &id)
{
    if (const JobRunner *runner = d->runner(id); runner && runner->isRunning())
        return Error::of(ErrorKind::PolicyDenied, ErrorReason::AlreadyRunning);
    const Result<Job> stored = d->stored(id);
    if (!stored)
        return stored.error();
    const Result<void> recorded = d->record(audit::AuditAction::DeletedExport, *stored, QString());
    if (!recorded)
        return recorded;
    d->runners.erase(id);
    d->forget(id);
    const Result<void> destroyed = d->rooms.vault->destroy(Prefix + id.text());
    Q_EMIT jobChanged(id);
    return destroyed;
}

Result<int> ExportService::removeOlderThan(int days)
{
    int removed = 0;
    const QDateTime before = d->rooms.clock.now().addDays(-days);
    for (const Job &each : jobs()) {
        const QDateTime since = each.ended.isValid() ? each.ended : each.created;
        if (!isEnded(each.state) || since >= before)
            continue;
        const Result<void> done = remove(each.id);
        if (!done)
            return done.error();
        ++removed;
    }
    return removed;
}

Result<std::shared_ptr<RecordSource>> ExportService::records(const ExportId &id) const
{
    const Result<std::shared_ptr<vault::SealedSet>> set = d->set(id);
    if (!set)
        return set.error();
    return std::shared_ptr<RecordSource>(std::make_shared<ExportRecords>(id, files(id), *set));
}

Result<std::shared_ptr<vault::SealedSet>> ExportService::sealedSet(const ExportId &id) const
{
    return d->set(id);
}

Task<Result<Verification>> ExportService::verify(ExportId id, std::stop_token stop)
{
    const Result<std::shared_ptr<vault::SealedSet>> opened = d->set(id);
    if (!opened)
        co_return opened.error();
    const std::shared_ptr<vault::SealedSet> set = *opened;
    const JobFiles all = files(id);
    const auto work = [set, all, stop]() -> Result<Verification> {
        Verification found;
        for (const JobFile &file : all) {
            if (stop.stop_requested())
                return Error::cancelled();
            if (file.state != FileState::Imported && file.state != FileState::Damaged)
                continue;
            ++found.files;
            found.bytes += file.bytes;
            if (!isAsStored(*set, file, stop))
                found.damaged << file.name();
        }
        return found;
    };
    Task<Result<Verification>> reading = d->rooms.workers.run(work);
    Result<Verification> found = co_await reading;
    co_return found;
}

Task<Result<void>> ExportService::writeOut(ExportId id, QString folder, std::stop_token stop)
{
    const Result<Job> found = job(id);
    if (!found)
        co_return found.error();
    const Result<std::shared_ptr<vault::SealedSet>> opened = d->set(id);
    if (!opened)
        co_return opened.error();
    Result<Secret> key = d->receiptKey();
    if (!key)
        co_return key.error();
    const Result<void> recorded = d->record(audit::AuditAction::WroteExport, *found, u"%1 files"_s.arg(found->sums.files));
    if (!recorded)
        co_return recorded.error();
    const std::shared_ptr<vault::SealedSet> set = *opened;
    const auto receiptKey = std::make_shared<const Secret>(std::move(*key));
    const Job header = *found;
    const JobFiles all = files(id);
    const auto work = [header, all, set, receiptKey, folder, stop] { return writeHandOff(header, all, *set, *receiptKey, folder, stop); };
    Task<Result<void>> writing = d->rooms.workers.run(work);
    const Result<void> written = co_await writing;
    co_return written;
}

Task<Result<Verification>> ExportService::verifyFolder(QString folder, std::stop_token stop)
{
    Result<Secret> key = d->receiptKey();
    if (!key)
        co_return key.error();
    const auto receiptKey = std::make_shared<const Secret>(std::move(*key));
    const auto work = [receiptKey, folder, stop] { return verifyHandOff(folder, *receiptKey, stop); };
    Task<Result<QStringList>> reading = d->rooms.workers.run(work);
    const Result<QStringList> damaged = co_await reading;
    if (!damaged)
        co_return damaged.error();
    Verification found;
    found.damaged = *damaged;
    co_return found;
}

void ExportService::detach()
{
    d->tryAgain.stop();
    for (auto &[id, runner] : d->runners)
        runner->stopSource().request_stop();
}

bool ExportService::isIdle() const
{
    return std::none_of(d->runners.begin(), d->runners.end(), [](const auto &each) { return each.second->isRunning(); });
}

} // namespace pax::bulk
