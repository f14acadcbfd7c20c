// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/jobrunner.h"

#include "app/bulk/pollrule.h"
#include "app/core/httpdate.h"
#include "app/core/json.h"
#include "app/net/retryrule.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

#include <algorithm>

namespace pax::bulk {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostPollFaults = 10;
constexpr int MostStartFaults = 3;
constexpr int MostGarbledManifests = 2;
constexpr int MostManifestPages = 10'000;
constexpr qint64 LongWaitSeconds = 24 * 3600;

double jitter()
{
    return QRandomGenerator::global()->generateDouble() * 2.0 - 1.0;
}

bool passesByItself(const Error &error)
{
    return error.kind() == ErrorKind::Offline || error.kind() == ErrorKind::TimedOut || error.kind() == ErrorKind::Throttled || error.reason() == ErrorReason::TruncatedBody;
}

/// The server never got the question, so it started nothing.
bool neverArrived(const Error &error)
{
    return error.reason() == ErrorReason::ConnectionRefused || error.reason() == ErrorReason::HostNotFound;
}

Hold holdOf(const Error &error)
{
    if (error.reason() == ErrorReason::TokenHostNotAllowed)
        return Hold::Permission;
    if (error.kind() == ErrorKind::StorageFull)
        return Hold::Disk;
    if (error.operation() == Operation::Keychain || error.kind() == ErrorKind::KeychainDenied || error.kind() == ErrorKind::KeychainUnavailable)
        return Hold::Keychain;
    return passesByItself(error) ? Hold::Network : Hold::None;
}

QString reasonText(const Error &error)
{
    return error.reason() == ErrorReason::None ? kindName(error.kind()) : reasonName(error.reason());
}

/// The records of a Bundle, one a line.
QByteArray linesOf(const JsonValue &bundle)
{
    QByteArray lines;
    for (const JsonValue entry : bundle["entry"]) {
        const std::string_view raw = entry["resource"].raw();
        if (raw.empty())
            continue;
        QByteArray line(raw.data(), static_cast<qsizetype>(raw.size()));
        // A line break in a JSON text lies between tokens, never inside one.
        line.replace('\n', ' ').replace('\r', ' ');
        lines += line + '\n';
    }
    return lines;
}

} // namespace

JobRunner::JobRunner(Rooms rooms, std::unique_ptr<JobBook> book, QObject *parent) : QObject(parent), m_rooms(std::move(rooms)), m_book(std::move(book)) {}

JobRunner::~JobRunner() = default;

void JobRunner::giveUp(const Error &error)
{
    Job &job = m_book->edit();
    job.problem = reasonText(error);
    job.problemSubject = error.subject();
    job.httpStatus = error.httpStatus();
    if (!error.serverText().reveal().isEmpty())
        addMessage(job.messages, {u"error"_s, error.issueCodes().value(0), error.serverText().reveal(), QString(), 1});
    m_book->note(u"failed: "_s + job.problem);
}

/// What may pass leaves the job where it is, to be resumed; anything else ends it.
Task<void> JobRunner::stopBecause(Error error)
{
    m_stoppedBy = error;
    const Hold hold = holdOf(error);
    const bool stays = hold != Hold::None && !(job().state == JobState::Requesting && neverArrived(error));
    Job &job = m_book->edit();
    if (stays) {
        m_book->note(u"stopped: "_s + reasonText(error));
        job.hold = hold;
        job.problemSubject = error.subject();
        const Result<void> kept = co_await m_book->keep();
        (void)kept;   // a disk that takes nothing is why it stopped
        co_return;
    }
    giveUp(error);
    const Result<void> ended = co_await m_book->apply(JobEvent::GaveUp);
    (void)ended;
}

Task<void> JobRunner::run()
{
    m_running = true;
    m_stoppedBy.reset();
    m_book->edit().hold = Hold::None;
    while (!isEnded(job().state) && !m_stop.stop_requested()) {
        const Result<void> stepped = co_await step();
        if (stepped)
            continue;
        if (!stepped.error().isCancelled()) {
            const Error error = stepped.error();
            co_await stopBecause(error);
        }
        break;
    }
    m_downloader.reset();
    m_records.reset();
    m_running = false;
    m_book->touch();
    m_book->news().notify();
}

Task<Result<void>> JobRunner::step()
{
    switch (job().state) {
    case JobState::Drafted: {
        const Result<void> moved = co_await m_book->apply(JobEvent::Started);
        if (!moved)
            co_return moved;
        const Result<void> sent = co_await kickOff();
        co_return sent;
    }
    case JobState::Requesting: {
        // We died between asking and storing the answer: the server may or may not have started.
        if (job().kickOffs > 0) {
            ++m_book->edit().uncertainStarts;
            m_book->note(u"start uncertain: asked before, the answer was not stored"_s);
        }
        const Result<void> sent = co_await kickOff();
        co_return sent;
    }
    case JobState::Accepted: {
        const Result<void> polled = co_await poll();
        co_return polled;
    }
    case JobState::Ready: {
        const Result<void> moved = co_await m_book->apply(JobEvent::Started);
        co_return moved;
    }
    case JobState::Downloading: {
        const Result<void> fetched = co_await download();
        co_return fetched;
    }
    case JobState::Importing: {
        const Result<void> imported = co_await importAll();
        co_return imported;
    }
    case JobState::Complete:
    case JobState::Partial:
    case JobState::Empty:
    case JobState::Failed:
    case JobState::Cancelled:
        break;
    }
    co_return Result<void>();
}

Task<Result<void>> JobRunner::waitFor(std::chrono::milliseconds wait, Hold hold)
{
    {
        Job &job = m_book->edit();
        job.isWaiting = true;
        job.hold = hold;
        job.holdUntil = m_rooms.clock.now().toUTC().addMSecs(wait.count());
    }
    m_book->touch();
    co_await sleepUnlessStopped(wait, m_stop.get_token());
    Job &job = m_book->edit();
    job.isWaiting = false;
    job.hold = Hold::None;
    job.holdUntil = QDateTime();
    if (m_stop.stop_requested())
        co_return Error::cancelled();
    noticeLongWait();
    co_return Result<void>();
}

/// A job that runs for a day is lawful; it is said once, and nothing is stopped.
void JobRunner::noticeLongWait()
{
    Job &job = m_book->edit();
    if (job.created.secsTo(m_rooms.clock.now()) < LongWaitSeconds)
        return;
    const JobMessage notice{u"information"_s, u"still-running"_s, u"the payer has worked on this export for more than a day"_s, QString(), 1, true};
    const bool isSaid = std::any_of(job.messages.begin(), job.messages.end(), [&notice](const JobMessage &each) { return each.code == notice.code; });
    if (!isSaid)
        job.messages.append(notice);
}

Refusals JobRunner::refusals() const
{
    Refusals known;
    for (const auth::Quirk &quirk : m_rooms.quirks.of(m_rooms.client.profile().name))
        known.insert(quirk.key);
    return known;
}

void JobRunner::remember(const QString &refusal)
{
    // Forgetting costs one question more next time.
    (void)m_rooms.quirks.remember(m_rooms.client.profile().name, refusal, m_rooms.clock.now());
}

Task<Result<std::optional<fhir::Capability>>> JobRunner::description()
{
    if (m_rooms.client.profile().strict || job().spec.operation != u"auto"_s)
        co_return std::optional<fhir::Capability>();
    Result<fhir::Capability> capability = co_await m_rooms.client.capability(false, m_stop.get_token());
    if (m_stop.stop_requested())
        co_return Error::cancelled();
    co_return capability ? std::optional<fhir::Capability>(*capability) : std::nullopt;
}

net::HttpRequest JobRunner::requestOf(const KickOff &plan) const
{
    QUrl url = m_rooms.client.url({u"Group"_s, job().spec.panel.text(), plan.operation});
    if (!plan.query.isEmpty())
        url.setQuery(plan.query);
    net::HttpRequest request(plan.method, url, Operation::KickOff);
    request.headers.add("Accept", "application/fhir+json");
    request.headers.add("Prefer", "respond-async");
    if (!plan.body.isEmpty()) {
        request.headers.add("Content-Type", "application/fhir+json");
        request.body = plan.body;
    }
    return request;
}

Task<Result<void>> JobRunner::kickOff()
{
    const Result<std::optional<fhir::Capability>> described = co_await description();
    if (!described)
        co_return described.error();
    const std::optional<fhir::Capability> capability = *described;
    int faults = 0;
    Refusals known = refusals();
    const auto learn = [this, &known](const QString &refusal) {
        known.insert(refusal);
        remember(refusal);
    };
    for (int busy = 0;;) {
        const KickOff plan = planKickOff(job().spec, m_rooms.client.profile().strict, capability, known);
        if (plan.needsPatients)
            co_return Error::of(ErrorKind::Unsupported, ErrorReason::MembersNotOffered, Operation::KickOff);
        const net::HttpRequest request = requestOf(plan);
        ++m_book->edit().kickOffs;
        m_book->edit().request = QString::fromLatin1(request.method) + u' ' + request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
        for (const QString &parameter : plan.dropped) {
            const QString why = m_rooms.client.profile().strict ? u"which this connection does not send"_s : u"which this server refused before"_s;
            const JobMessage message{u"information"_s, u"not-supported"_s, u"asked without %1, %2"_s.arg(parameter, why), QString(), 1, true};
            if (!job().messages.contains(message))
                addMessage(m_book->edit().messages, message);
        }
        const Result<void> kept = co_await m_book->keep();
        if (!kept)
            co_return kept;
        Result<net::HttpReply> reply = co_await m_rooms.client.send(request, m_stop.get_token());
        if (!reply) {
            const bool again = neverArrived(reply.error()) && ++faults < MostStartFaults;
            if (!again)
                co_return reply.error();
            const Result<void> waited = co_await waitFor(std::chrono::seconds(1 << faults), Hold::Network);
            if (!waited)
                co_return waited;
            continue;
        }
        const Error refusal = fhir::statusError(*reply, Operation::KickOff);
        const KickOffAnswer answer{reply->status, reply->headers.value("Content-Location"), reply->headers.value("Location"), reply->body.left(64 * 1024), refusal.issueCodes(), refusal.serverText().reveal()};
        const KickOffReading reading = readKickOffAnswer(answer, plan);
        switch (reading.step) {
        case KickOffStep::Poll: {
            m_book->edit().kickOffServerDate = reply->serverDate;
            m_book->edit().statusUrl = reply->url.resolved(QUrl(QString::fromUtf8(reading.address)));
            m_book->note(u"accepted"_s);
            const Result<void> moved = co_await m_book->apply(JobEvent::AcceptedByServer);
            co_return moved;
        }
        case KickOffStep::NoAddress:
            co_return Error::of(ErrorKind::Malformed, ErrorReason::NoStatusAddress, Operation::KickOff).withHttpStatus(202);
        case KickOffStep::TakeBody:
        case KickOffStep::TakeBundle: {
            m_book->edit().kickOffServerDate = reply->serverDate;
            const net::HttpReply body = *reply;
            Task<Result<void>> taking = reading.step == KickOffStep::TakeBundle ? takeBundle(body) : takeManifest(body);
            const Result<void> taken = co_await taking;
            co_return taken;
        }
        case KickOffStep::WaitForTwin:
        case KickOffStep::SlowDown: {
            if (reading.step == KickOffStep::WaitForTwin && !reading.address.isEmpty() && job().uncertainStarts > 0) {
                m_book->edit().statusUrl = reply->url.resolved(QUrl(QString::fromUtf8(reading.address.split(',').first().trimmed())));
                m_book->edit().kickOffServerDate = reply->serverDate;
                m_book->note(u"adopted the export that was already running"_s);
                const Result<void> moved = co_await m_book->apply(JobEvent::AcceptedByServer);
                co_return moved;
            }
            if (busy == 0)
                m_book->note(reading.step == KickOffStep::WaitForTwin ? u"another export runs for this client; waiting until it is over"_s : u"too many requests; waiting"_s);
            const Result<void> waited = co_await waitFor(pollWait(++busy, reply->retryAfter, jitter()), Hold::Busy);
            if (!waited)
                co_return waited;
            break;
        }
        case KickOffStep::OtherForm: {
            learn(refusalName(plan.form));
            const bool hasOther = !m_rooms.client.profile().strict && job().spec.operation == u"auto"_s && ++faults <= MostStartFaults
                && planKickOff(job().spec, false, capability, known).form != plan.form;
            m_book->note(u"%1 %2 is not offered here"_s.arg(QString::fromLatin1(plan.method), plan.operation));
            if (!hasOther)
                co_return refusal;
            break;
        }
        case KickOffStep::DropParameter:
            learn(refusalName(reading.parameter));
            if (reading.parameter == u"_type"_s && job().spec.exactTypes)
                co_return refusal;
            m_book->note(u"the server refused %1; asked again without it"_s.arg(reading.parameter));
            break;
        case KickOffStep::TryAgain: {
            if (++faults >= MostStartFaults)
                co_return refusal;
            const Result<void> waited = co_await waitFor(net::clampedRetryAfter(reply->retryAfter, std::chrono::seconds(1 << faults)), Hold::None);
            if (!waited)
                co_return waited;
            break;
        }
        case KickOffStep::NobodyThere:
            co_return refusal.withReason(ErrorReason::EmptyPanel);
        case KickOffStep::Refused:
            co_return refusal;
        }
    }
}

/// All pages of a manifest, as one.
Task<Result<Manifest>> JobRunner::wholeManifest(net::HttpReply reply)
{
    Result<Manifest> manifest = readManifest(reply.body, reply.url);
    if (!manifest) {
        const Error asStatus = fhir::statusError(reply, Operation::ExportStatus);
        co_return asStatus.reason() == ErrorReason::HtmlInsteadOfData ? asStatus : manifest.error();
    }
    (void)m_book->set().put(u"raw-manifest-1"_s, reply.body);
    QSet<QUrl> seen{reply.url};
    for (int page = 2; !manifest->next.isEmpty() && page <= MostManifestPages; ++page) {
        const QUrl next = manifest->next;
        if (seen.contains(next) || !sameOrigin(next, reply.url))
            co_return Error::of(ErrorKind::Malformed, seen.contains(next) ? ErrorReason::PageLoop : ErrorReason::ForeignPage, Operation::ExportStatus).withSubject(next.host());
        seen.insert(next);
        const Result<net::HttpReply> more = co_await m_rooms.client.get(next, Operation::ExportStatus, m_stop.get_token());
        if (!more)
            co_return more.error();
        Result<Manifest> read = readManifest(more->body, more->url);
        if (!read)
            co_return read.error();
        append(*manifest, std::move(*read));
    }
    co_return manifest;
}

Task<Result<void>> JobRunner::takeManifest(net::HttpReply reply)
{
    Result<Manifest> manifest = co_await wholeManifest(reply);
    if (!manifest)
        co_return manifest.error();
    Job &job = m_book->edit();
    job.transactionTime = manifest->transactionTime;
    job.requiresToken = manifest->requiresAccessToken.value_or(true);
    job.expires = readHttpDate(reply.headers.value("Expires"));
    if (!job.expires.isValid() && reply.headers.contains("Expires"))
        m_book->note(u"the payer's expiry is no date: fetched at once"_s);
    m_book->note(u"ready: %1 files"_s.arg(manifest->files.size()));
    const Result<void> listed = co_await m_book->keepList(std::move(manifest->files));
    if (!listed)
        co_return listed;
    const Result<void> moved = co_await m_book->apply(JobEvent::ManifestArrived);
    co_return moved;
}

/// A server that answered at once sent the records themselves: they become a file of the export.
Task<Result<void>> JobRunner::takeBundle(net::HttpReply reply)
{
    const std::shared_ptr<vault::SealedSet> set = m_book->sharedSet();
    JobFile file;
    file.state = FileState::Downloaded;
    const QString name = file.name();
    const auto body = std::make_shared<const QByteArray>(std::move(reply.body));
    const auto work = [set, name, body]() -> Result<bool> {
        const Result<JsonDocument> parsed = JsonDocument::parse(*body);
        if (!parsed || parsed->root()["resourceType"].utf8() != "Bundle")
            return Error::of(ErrorKind::Malformed, ErrorReason::NotFhir, Operation::KickOff);
        // A first page is not the export; taking it for one would lose the rest.
        for (const JsonValue link : parsed->root()["link"]) {
            if (link["relation"].utf8() == "next")
                return Error::of(ErrorKind::Unsupported, ErrorReason::None, Operation::KickOff);
        }
        const QByteArray lines = linesOf(parsed->root());
        Result<std::unique_ptr<vault::SealedWriter>> writer = set->write(name, false);
        if (!writer)
            return writer.error();
        Result<void> done = (*writer)->write(lines);
        if (done)
            done = (*writer)->finish();
        return done ? Result<bool>(!lines.isEmpty()) : Result<bool>(done.error());
    };
    Task<Result<bool>> writing = m_rooms.workers.run(work);
    const Result<bool> hasRecords = co_await writing;
    if (!hasRecords)
        co_return hasRecords.error();
    m_book->note(u"the server answered at once with the records"_s);
    JobFiles files;
    if (*hasRecords)
        files.push_back(file);
    const Result<void> listed = co_await m_book->keepList(std::move(files));
    if (!listed)
        co_return listed;
    const Result<void> moved = co_await m_book->apply(JobEvent::ManifestArrived);
    co_return moved;
}

Task<Result<void>> JobRunner::poll()
{
    int faults = 0;
    for (int polls = 1;; ++polls) {
        net::HttpRequest request("GET", job().statusUrl, Operation::ExportStatus);
        request.headers.add("Accept", "application/json");
        Result<net::HttpReply> reply = co_await m_rooms.client.send(request, m_stop.get_token());
        std::optional<std::chrono::seconds> retryAfter;
        Hold hold = Hold::None;
        if (!reply) {
            if (!passesByItself(reply.error()) || ++faults > MostPollFaults)
                co_return reply.error();
            hold = Hold::Network;
        } else {
            const Error error = fhir::statusError(*reply, Operation::ExportStatus);
            const PollAnswer answer{reply->status, reply->headers.value("X-Export-Status"), QString::fromUtf8(reply->headers.value("X-Progress")).left(100), error.issueCodes()};
            retryAfter = reply->retryAfter;
            switch (readPollAnswer(answer)) {
            case PollStep::Ready: {
                const net::HttpReply ready = *reply;
                const Result<void> taken = co_await takeManifest(ready);
                // A manifest cut on the way, or a gateway's page in its place, is asked for again.
                const bool isGarbled = !taken && (taken.error().reason() == ErrorReason::NotJson || taken.error().reason() == ErrorReason::HtmlInsteadOfData);
                if (!isGarbled || ++faults > MostGarbledManifests)
                    co_return taken;
                break;
            }
            case PollStep::Wait:
                faults = 0;
                m_book->edit().progress = answer.progress;
                break;
            case PollStep::Elsewhere:
                m_book->edit().statusUrl = reply->url.resolved(QUrl(QString::fromUtf8(reply->headers.value("Location"))));
                continue;
            case PollStep::SlowDown:
                hold = Hold::Busy;
                ++polls;   // twice as far up the ladder
                break;
            case PollStep::TryAgain:
                // The job lives; whoever resumes it asks again.
                if (++faults > MostPollFaults)
                    co_return Error::of(ErrorKind::Throttled, ErrorReason::None, Operation::ExportStatus).withHttpStatus(reply->status).withSubject(reply->url.host());
                break;
            case PollStep::Gone:
                co_return error.withReason(ErrorReason::JobGone);
            case PollStep::Dead:
                co_return Error::of(ErrorKind::ServerFault, ErrorReason::JobGone, Operation::ExportStatus).withServerText(answer.progress);
            case PollStep::Failed:
                co_return error;
            }
        }
        const Result<void> waited = co_await waitFor(pollWait(polls, retryAfter, jitter()), hold);
        if (!waited)
            co_return waited;
    }
}

Task<Result<void>> JobRunner::download()
{
    m_records = std::make_unique<RecordIndexWriter>(m_book->sharedSet());
    const std::function<Task<Result<void>>()> refresh = [this] { return refreshAddresses(); };
    m_downloader = std::make_unique<Downloader>(m_rooms, *m_book, *m_records, refresh, m_stop.get_token());
    const Result<void> fetched = co_await m_downloader->run();
    if (!fetched)
        co_return fetched;
    const Result<void> moved = co_await m_book->apply(JobEvent::AllDownloaded);
    co_return moved;
}

/// Links may have run out while the job has not: its manifest has fresh ones.
Task<Result<void>> JobRunner::refreshAddresses()
{
    net::HttpRequest request("GET", job().statusUrl, Operation::ExportStatus);
    request.headers.add("Accept", "application/json");
    const Result<net::HttpReply> reply = co_await m_rooms.client.send(request, m_stop.get_token());
    if (!reply)
        co_return reply.error();
    if (reply->status != 200)
        co_return fhir::statusError(*reply, Operation::ExportStatus);
    const net::HttpReply body = *reply;
    const Result<Manifest> manifest = co_await wholeManifest(body);
    if (!manifest)
        co_return manifest.error();
    QHash<QString, const JobFile *> fresh;
    for (const JobFile &file : manifest->files)
        fresh.insert(file.name(), &file);
    JobFiles files = m_book->files();
    for (JobFile &file : files) {
        const JobFile *now = fresh.value(file.name());
        if (!now || file.isOver())
            continue;
        file.url = now->url;
        file.expires = now->expires;
    }
    m_book->note(u"read the manifest again for fresh addresses"_s);
    const Result<void> kept = co_await m_book->keepList(std::move(files));
    co_return kept;
}

Task<Result<void>> JobRunner::importAll()
{
    // After a kill the index is made anew from what lies there.
    if (!m_downloader) {
        m_records = std::make_unique<RecordIndexWriter>(m_book->sharedSet());
        const std::function<Task<Result<void>>()> refresh = [this] { return refreshAddresses(); };
        m_downloader = std::make_unique<Downloader>(m_rooms, *m_book, *m_records, refresh, m_stop.get_token());
        const Result<void> read = co_await m_downloader->run();
        if (!read)
            co_return read;
    }
    // Values for the worker: it sees neither the book nor the downloader.
    std::vector<std::uint16_t> attempts(m_book->files().size(), 0);
    for (std::uint32_t i = 0; i < attempts.size(); ++i)
        attempts[i] = m_downloader->attemptOf(i);
    RecordIndexWriter *records = m_records.get();
    const std::stop_token stop = m_stop.get_token();
    const auto work = [records, attempts, stop] {
        const auto isCurrent = [&attempts](std::uint32_t file, std::uint16_t attempt) { return attempt != 0 && attempts[file] == attempt; };
        return records->finish(isCurrent, stop);
    };
    Task<Result<IndexSummary>> counting = m_rooms.workers.run(work);
    const Result<IndexSummary> summary = co_await counting;
    if (!summary)
        co_return summary.error();
    {
        Job &job = m_book->edit();
        job.resources = summary->resources;
        job.repeats = summary->repeats;
    }
    const JobFiles &files = m_book->files();
    const bool loss = std::any_of(files.begin(), files.end(), [](const JobFile &file) { return file.state != FileState::Imported; });
    const bool nothing = job().resources.isEmpty() && job().deleted == 0;
    m_book->edit().isVerified = !loss && !files.empty() && std::all_of(files.begin(), files.end(), [](const JobFile &file) { return file.grade >= Grade::Count && file.badLines == 0; });
    m_book->note(loss ? u"ended with loss"_s : nothing ? u"ended with nothing received"_s : u"complete"_s);
    if (loss)
        m_book->edit().problem = u"files-failed"_s;
    if (!loss && !nothing)
        co_await deleteAtServer();
    const Result<void> ended = co_await m_book->apply(loss ? JobEvent::ImportedWithLoss : nothing ? JobEvent::ImportedNothing : JobEvent::Imported);
    co_return ended;
}

/// A kindness to the payer's disks, once all is here and verified. Whatever comes of it, the export is complete.
Task<void> JobRunner::deleteAtServer()
{
    const bool mayDelete = job().spec.deleteWhenDone && job().isVerified && !m_rooms.client.profile().strict && !job().statusUrl.isEmpty();
    if (!mayDelete)
        co_return;
    net::HttpRequest request("DELETE", job().statusUrl, Operation::DeleteJob);
    request.totalTimeout = 20s;
    const Result<net::HttpReply> reply = co_await m_rooms.client.send(request, m_stop.get_token());
    const bool isTold = reply && (reply->status / 100 == 2 || reply->status == 404 || reply->status == 410);
    m_book->note(isTold ? u"the payer was told that its files are no longer needed"_s : u"the payer could not be told that its files are no longer needed"_s);
}

} // namespace pax::bulk
