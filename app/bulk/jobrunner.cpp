// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/jobrunner.h"

#include "app/bulk/importer.h"
#include "app/core/httpdate.h"
#include "app/net/retryrule.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace pax::bulk {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostAtOnce = 3;
constexpr int MostTries = 3;
constexpr int MostPollFaults = 10;
constexpr int MostBusyAnswers = 20;
const QString JournalFile = u"job"_s;

double jitter()
{
    return QRandomGenerator::global()->generateDouble() * 2.0 - 1.0;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool passesByItself(const Error &error)
{
    return error.kind() == ErrorKind::Offline || error.kind() == ErrorKind::TimedOut || error.kind() == ErrorKind::Throttled || error.reason() == ErrorReason::TruncatedBody;
}

QByteArray parametersBody(const ExportSpec &spec, const QString &exportType)
{
    QJsonArray parameters;
    const auto add = [&parameters](const char *name, const char *kind, const QJsonValue &value) { parameters.append(QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {QString::fromLatin1(kind), value}}); };
    if (!exportType.isEmpty())
        add("exportType", "valueCanonical", exportType);
    if (!spec.types.isEmpty())
        add("_type", "valueString", spec.types.join(u','));
    if (!spec.since.isEmpty())
        add("_since", "valueInstant", spec.since);
    if (!spec.until.isEmpty())
        add("_until", "valueInstant", spec.until);
    for (const QString &patient : spec.patients)
        add("patient", "valueReference", QJsonObject{{u"reference"_s, u"Patient/"_s + patient}});
    return QJsonDocument(QJsonObject{{u"resourceType"_s, u"Parameters"_s}, {u"parameter"_s, parameters}}).toJson(QJsonDocument::Compact);
}

QUrlQuery queryOf(const ExportSpec &spec)
{
    QUrlQuery query;
    if (!spec.types.isEmpty())
        query.addQueryItem(u"_type"_s, spec.types.join(u','));
    if (!spec.since.isEmpty())
        query.addQueryItem(u"_since"_s, QString::fromLatin1(QUrl::toPercentEncoding(spec.since)));
    if (!spec.until.isEmpty())
        query.addQueryItem(u"_until"_s, QString::fromLatin1(QUrl::toPercentEncoding(spec.until)));
    return query;
}

/// Streams one file's bytes into its sealed file, off the GUI thread.
class FileSink final : public net::DownloadSink
{
public:
    FileSink(Workers &workers, vault::SealedSet &set, QString name, std::unique_ptr<vault::SealedWriter> writer)
        : m_workers(workers), m_set(set), m_name(std::move(name)), m_writer(std::move(writer))
    {
    }

    Result<void> begin(const net::HttpReply &head) override
    {
        if (head.headers.value("Content-Type").toLower().contains("html"))
            return Error::of(ErrorKind::Malformed, ErrorReason::HtmlInsteadOfData, Operation::ExportFile).withHttpStatus(head.status);
        const qint64 have = m_writer->safeBytes();
        const bool continues = head.status == 206 && head.headers.value("Content-Range").startsWith("bytes " + QByteArray::number(have) + '-');
        if (have > 0 && !continues) {
            // Another file, or a server without ranges: from the beginning.
            Result<std::unique_ptr<vault::SealedWriter>> fresh = m_set.write(m_name, false);
            if (!fresh)
                return fresh.error();
            m_writer = std::move(*fresh);
            if (head.status == 206)
                return Error::of(ErrorKind::Malformed, ErrorReason::TruncatedBody, Operation::ExportFile);
        }
        const QByteArray tag = head.headers.value("ETag");
        m_etag = tag.startsWith('"') ? QString::fromLatin1(tag) : QString();
        m_announcedLength = head.headers.contains("Content-Length") ? head.headers.value("Content-Length").toLongLong() : -1;
        return {};
    }
    Task<Result<void>> write(QByteArray bytes) override
    {
        vault::SealedWriter *writer = m_writer.get();
        const auto work = [writer, bytes] { return writer->write(bytes); };
        Task<Result<void>> writing = m_workers.run(work);
        Result<void> written = co_await writing;
        co_return written;
    }

    vault::SealedWriter &writer() { return *m_writer; }
    qint64 announcedLength() const { return m_announcedLength; }
    /// The strong ETag of what arrives; empty without one.
    QString etag() const { return m_etag; }

private:
    Workers &m_workers;
    vault::SealedSet &m_set;
    QString m_name;
    QString m_etag;
    std::unique_ptr<vault::SealedWriter> m_writer;
    qint64 m_announcedLength = -1;
};

} // namespace

std::chrono::milliseconds pollWait(int polls, std::optional<std::chrono::seconds> retryAfter, double spread)
{
    constexpr std::array<int, 7> steps{5, 8, 12, 20, 30, 45, 60};
    const auto step = static_cast<std::size_t>(std::clamp<int>(polls - 1, 0, static_cast<int>(steps.size()) - 1));
    const bool asked = retryAfter && *retryAfter > 0s;
    const std::chrono::seconds base = asked ? std::min<std::chrono::seconds>(*retryAfter, 10min) : retryAfter ? std::chrono::seconds(5) : std::chrono::seconds(steps[step]);
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(base.count()) * 1000.0 * (1.0 + 0.1 * std::clamp(spread, -1.0, 1.0))));
}

JobRunner::JobRunner(ExportService::Rooms rooms, Job job, std::shared_ptr<vault::SealedSet> set, QObject *parent)
    : QObject(parent), m_rooms(std::move(rooms)), m_job(std::move(job)), m_set(std::move(set))
{
}

Result<void> JobRunner::persist()
{
    const Result<void> stored = m_set->put(JournalFile, toJson(m_job));
    announce();
    return stored;
}

Result<void> JobRunner::apply(JobEvent event)
{
    const std::optional<JobState> to = next(m_job.state, event);
    if (!to)
        return Error::of(ErrorKind::Internal);
    m_job.state = *to;
    m_job.isWaiting = false;
    return persist();
}

void JobRunner::note(const QString &sentence)
{
    m_job.log << m_rooms.clock.now().toUTC().toString(Qt::ISODate) + u' ' + sentence;
}

void JobRunner::giveUp(const Error &error)
{
    m_job.problem = error.reason() == ErrorReason::None ? kindName(error.kind()) : reasonName(error.reason());
    m_job.httpStatus = error.httpStatus();
    if (!error.serverText().reveal().isEmpty())
        m_job.messages.append({u"error"_s, error.issueCodes().value(0), error.serverText().reveal(), QString()});
    note(u"failed: "_s + m_job.problem);
}

Task<void> JobRunner::run()
{
    m_running = true;
    m_stoppedBy.reset();
    while (!isEnded(m_job.state) && !m_stop.stop_requested()) {
        const Result<void> stepped = co_await step();
        if (stepped)
            continue;
        const Error &error = stepped.error();
        if (error.isCancelled())
            break;
        m_stoppedBy = error;
        // What may pass by itself leaves the job where it is, to be resumed; so does a full disk.
        const bool uncertain = m_job.state == JobState::Requesting && error.reason() != ErrorReason::ConnectionRefused && error.reason() != ErrorReason::HostNotFound;
        const bool resumable = (passesByItself(error) && (m_job.state != JobState::Requesting || uncertain)) || error.kind() == ErrorKind::StorageFull || error.kind() == ErrorKind::KeychainDenied
            || error.kind() == ErrorKind::KeychainUnavailable;
        if (resumable) {
            note(u"stopped: "_s + (error.reason() == ErrorReason::None ? kindName(error.kind()) : reasonName(error.reason())));
            (void)persist();
            break;
        }
        giveUp(error);
        (void)apply(JobEvent::GaveUp);
    }
    m_running = false;
    announce();
}

void JobRunner::announce()
{
    Q_EMIT changed();
    m_news.notify();
}

Task<Result<void>> JobRunner::step()
{
    switch (m_job.state) {
    case JobState::Drafted: {
        const Result<void> moved = apply(JobEvent::Started);
        if (!moved)
            co_return moved;
        const Result<void> sent = co_await kickOff();
        co_return sent;
    }
    case JobState::Requesting: {
        // We died between asking and storing the answer: the server may or may not have started.
        ++m_job.uncertainStarts;
        note(u"start uncertain: asked before, the answer was not stored"_s);
        const Result<void> sent = co_await kickOff();
        co_return sent;
    }
    case JobState::Accepted: {
        const Result<void> polled = co_await poll();
        co_return polled;
    }
    case JobState::Ready:
        co_return apply(JobEvent::Started);
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

Task<Result<void>> JobRunner::waitFor(std::chrono::milliseconds wait)
{
    m_job.isWaiting = true;
    announce();
    co_await sleepUnlessStopped(wait, m_stop.get_token());
    m_job.isWaiting = false;
    if (m_stop.stop_requested())
        co_return Error::cancelled();
    co_return Result<void>();
}

/// The one value that says how an export starts: GET $export, POST $export, or POST $davinci-data-export.
Task<Result<net::HttpRequest>> JobRunner::kickOffRequest()
{
    QString operation = m_job.spec.operation;
    const bool strict = m_rooms.client.profile().strict;
    if (strict) {
        operation = u"get"_s;
    } else if (operation == u"auto"_s) {
        const Result<fhir::Capability> capability = co_await m_rooms.client.capability(false, m_stop.get_token());
        const bool onlyDavinci = capability && capability->davinciExport && !capability->groupExport;
        operation = onlyDavinci ? u"davinci"_s : m_job.spec.patients.isEmpty() ? u"get"_s : u"post"_s;
    }
    const QString name = operation == u"davinci"_s ? u"$davinci-data-export"_s : u"$export"_s;
    QUrl url = m_rooms.client.url({u"Group"_s, m_job.spec.panel.text(), name});
    const bool isGet = operation == u"get"_s;
    if (isGet && !strict && !queryOf(m_job.spec).isEmpty())
        url.setQuery(queryOf(m_job.spec));
    net::HttpRequest request(isGet ? "GET" : "POST", url, Operation::KickOff);
    request.headers.add("Accept", "application/fhir+json");
    request.headers.add("Prefer", "respond-async");
    if (!isGet) {
        QString exportType = m_job.spec.exportType;
        if (exportType.isEmpty() && operation == u"davinci"_s)
            exportType = m_job.spec.since.isEmpty() ? u"hl7.fhir.us.davinci-pdex#provider-download"_s : u"hl7.fhir.us.davinci-pdex#provider-delta"_s;
        request.headers.add("Content-Type", "application/fhir+json");
        request.body = parametersBody(m_job.spec, exportType);
    }
    m_job.request = QString::fromLatin1(request.method) + u' ' + url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    co_return request;
}

bool JobRunner::dropRefusedParameter(const Error &error)
{
    const QString text = error.serverText().reveal();
    if (text.contains(u"_since"_s) && !m_job.spec.since.isEmpty()) {
        m_job.spec.since.clear();
        note(u"the server refused _since; asked again without it"_s);
        return true;
    }
    if (text.contains(u"_type"_s) && !m_job.spec.types.isEmpty()) {
        m_job.spec.types.clear();
        note(u"the server refused _type; asked again without it"_s);
        return true;
    }
    return false;
}

Task<Result<void>> JobRunner::kickOff()
{
    for (int busy = 0; busy < MostBusyAnswers; ++busy) {
        Result<net::HttpRequest> request = co_await kickOffRequest();
        if (!request)
            co_return request.error();
        ++m_job.kickOffs;
        const Result<void> stored = persist();
        if (!stored)
            co_return stored;
        const net::HttpRequest ready = *request;
        Result<net::HttpReply> reply = co_await m_rooms.client.send(ready, m_stop.get_token());
        if (!reply)
            co_return reply.error();
        if (reply->status != 429) {
            net::HttpReply answer = std::move(*reply);
            Task<Result<void>> reading = kickOffAnswered(answer);
            const Result<void> answered = co_await reading;
            if (!answered && (answered.error().httpStatus() == 400 || answered.error().httpStatus() == 422) && dropRefusedParameter(answered.error()))
                continue;
            co_return answered;
        }
        const QByteArray running = reply->headers.value("Content-Location");
        if (!running.isEmpty() && m_job.uncertainStarts > 0) {
            m_job.statusUrl = reply->url.resolved(QUrl(QString::fromUtf8(running.split(',').first().trimmed())));
            note(u"adopted the export that was already running"_s);
            co_return apply(JobEvent::AcceptedByServer);
        }
        note(u"the server is busy with another export; waiting"_s);
        const Result<void> waited = co_await waitFor(pollWait(busy + 1, reply->retryAfter, jitter()));
        if (!waited)
            co_return waited;
    }
    co_return Error::of(ErrorKind::Throttled, ErrorReason::AlreadyRunning, Operation::KickOff).withHttpStatus(429);
}

Task<Result<void>> JobRunner::kickOffAnswered(net::HttpReply reply)
{
    m_job.kickOffServerDate = reply.serverDate;
    if (reply.status == 202) {
        QByteArray address = reply.headers.value("Content-Location");
        if (address.isEmpty())
            address = reply.headers.value("Location");
        if (address.isEmpty())
            co_return Error::of(ErrorKind::Malformed, ErrorReason::NoStatusAddress, Operation::KickOff).withHttpStatus(202);
        m_job.statusUrl = reply.url.resolved(QUrl(QString::fromUtf8(address)));
        note(u"accepted"_s);
        co_return apply(JobEvent::AcceptedByServer);
    }
    if (reply.status == 200)
        co_return takeManifest(reply);
    if (reply.status == 406)
        co_return fhir::statusError(reply, Operation::KickOff).withReason(ErrorReason::EmptyPanel);
    co_return fhir::statusError(reply, Operation::KickOff);
}

Result<void> JobRunner::takeManifest(const net::HttpReply &reply)
{
    const Result<Manifest> manifest = readManifest(reply.body, reply.url);
    if (!manifest) {
        const Error asStatus = fhir::statusError(reply, Operation::ExportStatus);
        return asStatus.reason() == ErrorReason::HtmlInsteadOfData ? asStatus : manifest.error();
    }
    m_job.transactionTime = manifest->transactionTime;
    m_job.files = manifest->files;
    m_job.requiresToken = manifest->requiresAccessToken.value_or(true);
    m_job.expires = readHttpDate(reply.headers.value("Expires"));
    note(u"ready: %1 files"_s.arg(m_job.files.size()));
    return apply(JobEvent::ManifestArrived);
}

Task<Result<void>> JobRunner::poll()
{
    int faults = 0;
    for (int polls = 1;; ++polls) {
        net::HttpRequest request("GET", m_job.statusUrl, Operation::ExportStatus);
        request.headers.add("Accept", "application/json");
        Result<net::HttpReply> reply = co_await m_rooms.client.send(request, m_stop.get_token());
        std::optional<std::chrono::seconds> retryAfter;
        if (reply) {
            int status = reply->status;
            const int separate = reply->headers.value("X-Export-Status").toInt();
            if (status == 200 && separate != 0)
                status = separate;
            retryAfter = reply->retryAfter;
            if (status == 200)
                co_return takeManifest(*reply);
            if (status == 202) {
                faults = 0;
                m_job.progress = QString::fromUtf8(reply->headers.value("X-Progress")).left(100);
            } else {
                const Error error = fhir::statusError(*reply, Operation::ExportStatus);
                const bool transient = error.issueCodes().contains(u"transient"_s) || status == 429 || status == 502 || status == 503 || status == 504;
                if (status == 404 || status == 410)
                    co_return error.withReason(ErrorReason::JobGone);
                if (!transient || ++faults > MostPollFaults)
                    co_return error;
            }
        } else {
            if (!passesByItself(reply.error()) || ++faults > MostPollFaults)
                co_return reply.error();
        }
        const Result<void> waited = co_await waitFor(pollWait(polls, retryAfter, jitter()));
        if (!waited)
            co_return waited;
    }
}

Task<Result<void>> JobRunner::download()
{
    m_queue.clear();
    m_fetchError.reset();
    for (qsizetype i = 0; i < m_job.files.size(); ++i) {
        const FileState state = m_job.files[i].state;
        if (state == FileState::Waiting || state == FileState::Downloading || state == FileState::Failed)
            m_queue.push_back(i);
    }
    std::vector<Task<void>> running;
    for (int i = 0; i < MostAtOnce; ++i)
        running.push_back(fetchFiles());
    for (Task<void> &each : running)
        co_await each;
    if (m_stop.stop_requested())
        co_return Error::cancelled();
    if (m_fetchError)
        co_return *m_fetchError;
    co_return apply(JobEvent::AllDownloaded);
}

Task<void> JobRunner::fetchFiles()
{
    while (!m_queue.empty() && !m_stop.stop_requested() && !m_fetchError) {
        const qsizetype index = m_queue.front();
        m_queue.pop_front();
        const Result<void> fetched = co_await fetchFile(index);
        if (m_stop.stop_requested())
            co_return;
        JobFile &file = m_job.files[index];
        if (fetched) {
            file.state = FileState::Downloaded;
            file.problem.clear();
        } else if (fetched.error().kind() == ErrorKind::StorageFull || passesByItself(fetched.error())) {
            // Nothing is wrong with this file: the whole job waits for the disk or the network.
            m_fetchError = fetched.error();
        } else {
            file.state = FileState::Failed;
            file.problem = fetched.error().reason() == ErrorReason::None ? kindName(fetched.error().kind()) : reasonName(fetched.error().reason());
            note(u"file %1 failed: %2"_s.arg(file.name, file.problem));
        }
        const Result<void> stored = persist();
        if (!stored)
            m_fetchError = stored.error();
    }
}

Task<Result<void>> JobRunner::fetchFile(qsizetype index)
{
    for (int attempt = 1;; ++attempt) {
        bool again = false;
        const Result<void> fetched = co_await fetchOnce(index, &again);
        if (fetched || m_stop.stop_requested())
            co_return fetched;
        const bool retry = again || passesByItself(fetched.error()) || fetched.error().kind() == ErrorKind::ServerFault
            || (fetched.error().reason() == ErrorReason::HtmlInsteadOfData && attempt < 2);
        if (!retry || attempt >= MostTries)
            co_return fetched;
        const auto wait = again ? 0ms : std::chrono::duration_cast<std::chrono::milliseconds>(net::clampedRetryAfter(fetched.error().retryAfter(), std::chrono::seconds(1 << attempt)));
        co_await sleepUnlessStopped(wait, m_stop.get_token());
        if (m_stop.stop_requested())
            co_return Error::cancelled();
    }
}

Task<Result<void>> JobRunner::fetchOnce(qsizetype index, bool *again)
{
    // Whoever looks at the job in between shares its list: a reference kept over a co_await would write into their copy.
    const auto file = [this, index]() -> JobFile & { return m_job.files[index]; };
    file().state = FileState::Downloading;
    ++file().tries;
    const std::shared_ptr<vault::SealedSet> set = m_set;
    const QString name = file().name;
    using Writer = std::shared_ptr<std::unique_ptr<vault::SealedWriter>>;
    const auto open = [set, name]() -> Result<Writer> {
        Result<std::unique_ptr<vault::SealedWriter>> writer = set->write(name, true);
        // A damaged beginning is no use: the file is fetched from its first byte.
        if (!writer && writer.error().kind() == ErrorKind::StorageCorrupt)
            writer = set->write(name, false);
        if (!writer)
            return writer.error();
        return std::make_shared<std::unique_ptr<vault::SealedWriter>>(std::move(*writer));
    };
    Task<Result<Writer>> opening = m_rooms.workers.run(open);
    const Result<Writer> opened = co_await opening;
    if (!opened)
        co_return opened.error();
    FileSink sink(m_rooms.workers, *m_set, name, std::move(**opened));

    net::HttpRequest request("GET", file().url, Operation::ExportFile);
    request.headers.add("Accept", "application/fhir+ndjson");
    request.redirects = net::RedirectRule::OtherOriginWithoutToken;
    const qint64 have = sink.writer().safeBytes();
    if (have > 0 && !file().etag.isEmpty()) {
        request.headers.add("Range", "bytes=" + QByteArray::number(have) + '-');
        request.headers.add("If-Range", file().etag.toLatin1());
        // Ranges count plain bytes only where nothing is compressed.
        request.headers.add("Accept-Encoding", "identity");
    }
    if (m_job.requiresToken && sameOrigin(file().url, m_rooms.client.profile().baseUrl)) {
        Result<std::shared_ptr<const Secret>> token = co_await m_rooms.client.tokens().bearer(m_stop.get_token());
        if (!token)
            co_return token.error();
        request.bearer = std::move(*token);
    }
    const Result<net::DownloadEnd> end = co_await m_rooms.client.transport().download(request, &sink, m_stop.get_token());
    file().etag = sink.etag();
    if (!end) {
        // What came so far is worth keeping.
        vault::SealedWriter *writer = &sink.writer();
        const auto flush = [writer] { return writer->flush(); };
        Task<Result<void>> flushing = m_rooms.workers.run(flush);
        const Result<void> flushed = co_await flushing;
        co_return flushed ? Result<void>(end.error()) : flushed;
    }
    const int status = end->reply.status;
    if (status == 401 && request.bearer) {
        m_rooms.client.tokens().reject(request.bearer);
        *again = file().tries < MostTries;
        co_return fhir::statusError(end->reply, Operation::ExportFile);
    }
    if ((status == 403 || status == 404 || status == 410) && !m_addressesRefreshed) {
        m_addressesRefreshed = true;
        const Result<void> refreshed = co_await refreshAddresses();
        *again = refreshed.has_value();
        co_return fhir::statusError(end->reply, Operation::ExportFile).withReason(ErrorReason::FileExpired);
    }
    if (status == 416 && have > 0) {
        // The file is shorter than what we have of it: it is another one.
        const Result<void> removed = m_set->remove(name);
        *again = removed.has_value();
        co_return fhir::statusError(end->reply, Operation::ExportFile);
    }
    if (status != 200 && status != 206)
        co_return fhir::statusError(end->reply, Operation::ExportFile);
    vault::SealedWriter *writer = &sink.writer();
    const auto finish = [writer] { return writer->finish(); };
    Task<Result<void>> finishing = m_rooms.workers.run(finish);
    const Result<void> finished = co_await finishing;
    if (!finished)
        co_return finished;
    file().bytes = sink.writer().plainBytes();
    file().sha256 = QString::fromLatin1(sink.writer().sha256().toHex());
    file().lengthChecked = sink.announcedLength() >= 0 && sink.announcedLength() == end->wireBytes;
    co_return Result<void>();
}

/// Links may have run out while the job has not: its manifest has fresh ones.
Task<Result<void>> JobRunner::refreshAddresses()
{
    net::HttpRequest request("GET", m_job.statusUrl, Operation::ExportStatus);
    request.headers.add("Accept", "application/json");
    const Result<net::HttpReply> reply = co_await m_rooms.client.send(request, m_stop.get_token());
    if (!reply)
        co_return reply.error();
    if (reply->status != 200)
        co_return fhir::statusError(*reply, Operation::ExportStatus);
    const Result<Manifest> manifest = readManifest(reply->body, reply->url);
    if (!manifest)
        co_return manifest.error();
    for (JobFile &file : m_job.files) {
        for (const JobFile &fresh : manifest->files) {
            if (fresh.name == file.name)
                file.url = fresh.url;
        }
    }
    note(u"read the manifest again for fresh addresses"_s);
    co_return persist();
}

Task<Result<void>> JobRunner::importAll()
{
    const std::shared_ptr<vault::SealedSet> set = m_set;
    const std::stop_token stop = m_stop.get_token();
    const Job before = m_job;
    const auto work = [set, stop, before] { return importFiles(before, *set, stop); };
    Task<Result<Job>> importing = m_rooms.workers.run(work);
    Result<Job> imported = co_await importing;
    if (!imported)
        co_return imported.error();
    m_job = std::move(*imported);
    bool refetch = false;
    for (JobFile &file : m_job.files) {
        if (file.state != FileState::Damaged || file.tries >= 2)
            continue;
        note(u"file %1 differs from what was announced (%2): fetched once more"_s.arg(file.name, file.problem));
        const Result<void> removed = m_set->remove(file.name);
        if (!removed)
            co_return removed;
        file.state = FileState::Waiting;
        refetch = true;
    }
    if (refetch)
        co_return apply(JobEvent::Refetch);
    const bool loss = std::any_of(m_job.files.begin(), m_job.files.end(), [](const JobFile &file) { return file.state != FileState::Imported; });
    const bool nothing = m_job.resources.isEmpty() && m_job.deleted == 0;
    note(loss ? u"ended with loss"_s : nothing ? u"ended with nothing received"_s : u"complete"_s);
    if (loss)
        m_job.problem = u"files-failed"_s;
    co_return apply(loss ? JobEvent::ImportedWithLoss : nothing ? JobEvent::ImportedNothing : JobEvent::Imported);
}

} // namespace pax::bulk
