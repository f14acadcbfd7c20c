// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/downloader.h"

#include "app/bulk/filesink.h"
#include "app/net/retryrule.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace pax::bulk {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressEveryMs = 200;

QString reasonText(const Error &error)
{
    return error.reason() == ErrorReason::None ? kindName(error.kind()) : reasonName(error.reason());
}

/// Nothing is wrong with the file: the whole job waits.
bool stopsTheJob(const Error &error)
{
    return error.kind() == ErrorKind::StorageFull || error.operation() == Operation::Keychain || error.operation() == Operation::Token || error.reason() == ErrorReason::TokenHostNotAllowed;
}

bool isNetwork(const Error &error)
{
    return error.kind() == ErrorKind::Offline || error.kind() == ErrorKind::TimedOut;
}

std::chrono::milliseconds backOff(int tries)
{
    const double spread = 1.0 + 0.2 * (QRandomGenerator::global()->generateDouble() * 2.0 - 1.0);
    return std::chrono::milliseconds(static_cast<qint64>(1000.0 * static_cast<double>(1 << std::min(tries, 5)) / 2.0 * spread));
}

} // namespace

QString tokenHostQuirk(const QString &host)
{
    return u"token-host:"_s + host;
}

Downloader::Downloader(Rooms &rooms, JobBook &book, RecordIndexWriter &records, std::function<Task<Result<void>>()> refreshAddresses, std::stop_token stop)
    : m_rooms(rooms), m_book(book), m_records(records), m_refreshAddresses(std::move(refreshAddresses)), m_stop(std::move(stop)), m_attempts(book.files().size(), 0)
{
    m_progress.setInterval(ProgressEveryMs);
    connect(&m_progress, &QTimer::timeout, this, &Downloader::showProgress);
}

Downloader::~Downloader() = default;

std::uint16_t Downloader::attemptOf(std::uint32_t file) const
{
    const JobFile &each = m_book.file(file);
    return each.state == FileState::Imported || each.state == FileState::Damaged ? m_attempts[file] : std::uint16_t{0};
}

void Downloader::showProgress()
{
    for (const auto &[index, sink] : m_active) {
        if (m_book.file(index).bytes != sink->received())
            m_book.edit(index).bytes = sink->received();
    }
}

Task<Result<void>> Downloader::run()
{
    std::vector<std::size_t> again;
    for (const std::size_t index : fetchOrder(m_book.files())) {
        const JobFile &file = m_book.file(index);
        if (file.state == FileState::Waiting || file.state == FileState::Downloading)
            m_queue.push_back(index);
        else if (file.state != FileState::Failed)
            again.push_back(index);
    }
    m_progress.start();
    do {
        std::vector<Task<void>> lanes;
        for (int i = 0; i < MostAtOnce; ++i)
            lanes.push_back(lane(i));
        for (Task<void> &each : lanes)
            co_await each;
        // What an earlier run brought; a file that is no longer whole joins the queue.
        for (const std::size_t index : std::exchange(again, {})) {
            if (m_halt || m_stop.stop_requested())
                break;
            const Result<void> read = co_await readAgain(index);
            if (!read)
                m_halt = read.error();
        }
    } while (!m_queue.empty() && !m_halt && !m_stop.stop_requested());
    m_progress.stop();
    if (m_stop.stop_requested())
        co_return Error::cancelled();
    if (m_halt)
        co_return copyOf(*m_halt);
    const std::shared_ptr<vault::SealedSet> set = m_book.sharedSet();
    const auto sync = [set] { return set->syncAll(); };
    Task<Result<void>> syncing = m_rooms.workers.run(sync);
    const Result<void> synced = co_await syncing;
    if (!synced)
        co_return synced;
    const Result<void> kept = co_await m_book.keepFiles();
    co_return kept;
}

Task<void> Downloader::lane(int number)
{
    while (!m_queue.empty() && !m_stop.stop_requested() && !m_halt) {
        if (number >= m_atOnce) {
            // No place for this lane now; another file's end may make one.
            co_await m_room.next();
            continue;
        }
        const std::size_t index = m_queue.front();
        m_queue.pop_front();
        const Result<void> fetched = co_await fetchFile(index);
        if (!fetched && !fetched.error().isCancelled() && !m_halt)
            m_halt = fetched.error();
        m_room.notify();
    }
    m_room.notify();
}

Task<Result<void>> Downloader::fetchFile(std::size_t index)
{
    int fruitless = 0;
    int renewals = 0;
    for (;;) {
        const qint64 wait = m_notBefore.isValid() ? m_rooms.clock.now().msecsTo(m_notBefore) : 0;
        if (wait > 0)
            co_await sleepUnlessStopped(std::chrono::milliseconds(wait), m_stop);
        if (m_stop.stop_requested())
            co_return Error::cancelled();
        if (m_book.file(index).requests >= MostRequests) {
            fail(index, Error::of(ErrorKind::ServerFault, ErrorReason::TruncatedBody, Operation::ExportFile));
            co_return co_await m_book.keepFiles();
        }
        const Fetched fetched = co_await fetchOnce(index);
        if (m_stop.stop_requested())
            co_return Error::cancelled();
        if (fetched.step == FileStep::Take) {
            const bool again = m_book.file(index).state == FileState::Waiting;
            const Result<void> kept = co_await m_book.keepFiles();
            if (!kept || !again)
                co_return kept;
            continue;
        }
        const Error error = fetched.error.value_or(Error::of(ErrorKind::ServerFault, ErrorReason::None, Operation::ExportFile));
        if (stopsTheJob(error))
            co_return error;
        fruitless = fetched.hasNewBytes ? 0 : fruitless + 1;
        bool goesOn = false;
        switch (fetched.step) {
        case FileStep::Wait:
            throttled(error.retryAfter());
            --fruitless;
            goesOn = true;
            break;
        case FileStep::RenewToken:
            goesOn = ++renewals <= 1;
            break;
        case FileStep::RereadManifest:
            if (!std::exchange(m_addressesRefreshed, true)) {
                const Result<void> refreshed = co_await m_refreshAddresses();
                goesOn = refreshed.has_value();
            }
            break;
        case FileStep::WrongKind:
            goesOn = m_book.file(index).refetches == 0;
            ++m_book.edit(index).refetches;
            break;
        case FileStep::Restart:
        case FileStep::TryAgain:
            goesOn = fruitless < MostFruitlessTries;
            if (goesOn)
                co_await sleepUnlessStopped(backOff(fruitless), m_stop);
            break;
        case FileStep::Take:
        case FileStep::Continue:
        case FileStep::Fail:
            break;
        }
        if (goesOn)
            continue;
        if (isNetwork(error))
            co_return error;
        const bool hasExpired = fetched.step == FileStep::RereadManifest && error.kind() != ErrorKind::Forbidden;
        fail(index, hasExpired ? error.withReason(ErrorReason::FileExpired) : error);
        co_return co_await m_book.keepFiles();
    }
}

Task<Result<net::HttpRequest>> Downloader::requestFor(std::size_t index, FileSink *sink)
{
    const JobFile file = m_book.file(index);
    net::HttpRequest request("GET", file.url, Operation::ExportFile);
    request.headers.add("Accept", "application/fhir+ndjson");
    request.redirects = net::RedirectRule::OtherOriginWithoutToken;
    const bool continues = sink->have() > 0 && !file.etag.isEmpty();
    if (continues) {
        request.headers.add("Range", "bytes=" + QByteArray::number(sink->have()) + '-');
        request.headers.add("If-Range", file.etag);
        // Ranges count plain bytes only where nothing is compressed.
        request.headers.add("Accept-Encoding", "identity");
    }
    TokenQuestion question;
    question.requiresToken = m_book.job().requiresToken;
    question.file = file.url;
    question.base = m_rooms.client.profile().baseUrl;
    if (m_rooms.quirks.has(m_rooms.client.profile().name, tokenHostQuirk(file.url.host())))
        question.allowedHosts << file.url.host();
    switch (tokenRule(question)) {
    case TokenRule::DoNotSend:
        break;
    case TokenRule::AskFirst:
        co_return Error::of(ErrorKind::PolicyDenied, ErrorReason::TokenHostNotAllowed, Operation::ExportFile).withSubject(file.url.host());
    case TokenRule::Send: {
        Result<std::shared_ptr<const Secret>> token = co_await m_rooms.client.tokens().bearer(m_stop);
        if (!token)
            co_return token.error();
        request.bearer = std::move(*token);
        break;
    }
    }
    sink->setAsked(continues ? file.etag : QByteArray(), request.bearer != nullptr);
    co_return request;
}

Task<Downloader::Fetched> Downloader::fetchOnce(std::size_t index)
{
    Fetched result;
    const auto stoppedBy = [&result](const Error &error) {
        result.error = error;
        result.step = isNetwork(error) || error.reason() == ErrorReason::TruncatedBody ? FileStep::TryAgain : FileStep::Fail;
        return result;
    };
    if (m_book.file(index).url.isEmpty())
        co_return stoppedBy(Error::of(ErrorKind::Malformed, ErrorReason::NoFileAddress, Operation::ExportFile));
    const bool resume = m_book.file(index).refetches == 0 || !m_book.file(index).etag.isEmpty();
    const auto sink = std::make_shared<FileSink>(m_book.sharedSet(), m_records, static_cast<std::uint32_t>(index), m_book.file(index), nextAttempt(index));
    const auto open = [sink, resume] { return sink->open(resume); };
    Task<Result<void>> opening = m_rooms.workers.run(open);
    const Result<void> opened = co_await opening;
    if (!opened)
        co_return stoppedBy(opened.error());
    if (sink->isWhole()) {
        const Result<void> finished = co_await finishFile(index, sink.get(), 0);
        if (!finished)
            co_return stoppedBy(finished.error());
        result.step = FileStep::Take;
        co_return result;
    }
    Result<net::HttpRequest> request = co_await requestFor(index, sink.get());
    if (!request)
        co_return stoppedBy(request.error());
    {
        JobFile &file = m_book.edit(index);
        file.state = FileState::Downloading;
        ++file.requests;
    }
    m_active[index] = sink.get();
    const net::HttpRequest ready = std::move(*request);
    const Result<net::DownloadEnd> end = co_await m_rooms.client.transport().download(ready, sink.get(), &m_rooms.workers, m_stop);
    m_active.erase(index);
    m_book.edit(index).etag = sink->etag();
    result.hasNewBytes = sink->received() > sink->have();
    if (!end) {
        // What came so far is worth keeping.
        const auto flush = [sink] { return sink->flush(); };
        Task<Result<void>> flushing = m_rooms.workers.run(flush);
        const Result<void> flushed = co_await flushing;
        if (!flushed)
            co_return stoppedBy(flushed.error());
        stoppedBy(end.error());
        const bool isWrongKind = end.error().reason() == ErrorReason::HtmlInsteadOfData || end.error().reason() == ErrorReason::XmlInsteadOfData;
        if (isWrongKind || sink->step() == FileStep::Restart) {
            result.step = isWrongKind ? FileStep::WrongKind : FileStep::Restart;
            // The beginning at hand belongs to another file.
            m_book.edit(index).etag.clear();
            const Result<void> removed = m_book.set().remove(m_book.file(index).name());
            if (!removed)
                co_return stoppedBy(removed.error());
        }
        co_return result;
    }
    const int status = end->reply.status;
    if (status != 200 && status != 206) {
        FileAnswer answer;
        answer.status = status;
        answer.asked = sink->have();
        answer.sentToken = ready.bearer != nullptr;
        result.step = readFileAnswer(answer);
        result.error = fhir::statusError(end->reply, Operation::ExportFile);
        if (result.step == FileStep::RenewToken)
            m_rooms.client.tokens().reject(ready.bearer);
        if (result.step == FileStep::Wait)
            --m_book.edit(index).requests;
        if (result.step == FileStep::Restart) {
            m_book.edit(index).etag.clear();
            const Result<void> removed = m_book.set().remove(m_book.file(index).name());
            if (!removed)
                co_return stoppedBy(removed.error());
        }
        co_return result;
    }
    const Result<void> finished = co_await finishFile(index, sink.get(), end->wireBytes);
    if (!finished)
        co_return stoppedBy(finished.error());
    ++m_goodInARow;
    m_atOnce = nextAtOnce(m_atOnce, false, m_goodInARow);
    result.step = FileStep::Take;
    co_return result;
}

Task<Result<void>> Downloader::finishFile(std::size_t index, FileSink *sink, qint64 wireBytes)
{
    const auto finish = [sink] { return sink->finish(); };
    Task<Result<void>> finishing = m_rooms.workers.run(finish);
    const Result<void> finished = co_await finishing;
    if (!finished)
        co_return finished;
    m_attempts[index] = sink->attempt();
    JobFile &file = m_book.edit(index);
    file.bytes = sink->plainBytes();
    file.sha256 = sink->sha256();
    if (!sink->isWhole()) {
        file.wireBytes = wireBytes + (sink->step() == FileStep::Continue ? sink->have() : 0);
        file.lengthChecked = sink->announcedLength() >= 0 && sink->announcedLength() == wireBytes;
    }
    take(index, sink->facts());
    co_return Result<void>();
}

/// Compares what came with what was announced; what differs is fetched once more.
void Downloader::take(std::size_t index, const FileFacts &facts)
{
    JobFile &file = m_book.edit(index);
    file.lines = facts.lines;
    file.badLines = facts.badLines;
    file.badLineNumbers = facts.badLineNumbers;
    const bool isComplaint = file.kind == FileKind::Output && facts.records == 0 && facts.outcomes > 0 && file.type != u"OperationOutcome"_s;
    judge(file);
    if (isComplaint) {
        file.state = FileState::Failed;
        file.problem = reasonName(ErrorReason::ErrorInsteadOfData);
    }
    const bool differs = file.state != FileState::Imported;
    if (differs && file.refetches == 0) {
        m_book.note(u"file %1 differs from what was announced (%2): fetched once more"_s.arg(file.name(), file.problem));
        ++file.refetches;
        file.state = FileState::Waiting;
        file.etag.clear();
        (void)m_book.set().remove(file.name());
        return;
    }
    Job &job = m_book.edit();
    for (const JobMessage &message : facts.messages)
        addMessage(job.messages, message);
    job.deleted += facts.deletions;
    const QString name = file.name();
    if (facts.badLines > 0) {
        QStringList numbers;
        for (const qint64 number : facts.badLineNumbers)
            numbers << QString::number(number);
        addMessage(job.messages, {u"warning"_s, u"structure"_s, u"unreadable lines: %1 (%2)"_s.arg(facts.badLines).arg(numbers.join(u", "_s)), name, 1, true});
    }
    if (facts.otherTypes > 0)
        addMessage(job.messages, {u"warning"_s, u"value"_s, u"records of another type than announced: %1"_s.arg(facts.otherTypes), name, 1, true});
    if (!differs)
        return;
    const QString figures = file.problem == reasonName(ErrorReason::CountMismatch) ? u"announced %1, read %2"_s.arg(file.announced.value_or(0)).arg(file.lines)
        : file.problem == reasonName(ErrorReason::LengthMismatch)                  ? u"announced %1 bytes, received %2"_s.arg(file.announcedBytes.value_or(0)).arg(file.bytes)
        : file.problem == reasonName(ErrorReason::HashMismatch)                    ? u"announced %1, computed %2"_s.arg(QString::fromLatin1(file.announcedSha256), QString::fromLatin1(file.sha256))
                                                                                   : QString();
    addMessage(job.messages, {u"error"_s, file.problem, figures, name, 1, true});
    m_book.note(u"file %1: %2 %3"_s.arg(name, file.problem, figures));
}

Task<Result<void>> Downloader::readAgain(std::size_t index)
{
    const auto sink = std::make_shared<FileSink>(m_book.sharedSet(), m_records, static_cast<std::uint32_t>(index), m_book.file(index), nextAttempt(index));
    const std::shared_ptr<vault::SealedSet> set = m_book.sharedSet();
    const QString name = m_book.file(index).name();
    const auto read = [sink, set, name]() -> Result<bool> {
        const Result<std::unique_ptr<vault::SealedReader>> there = set->read(name);
        if (!there || !(*there)->isFinished())
            return false;
        Result<void> done = sink->open(true);
        if (done)
            done = sink->finish();
        return done ? Result<bool>(true) : Result<bool>(done.error());
    };
    Task<Result<bool>> reading = m_rooms.workers.run(read);
    const Result<bool> done = co_await reading;
    if (!done && done.error().kind() != ErrorKind::StorageCorrupt)
        co_return done.error();
    if (!done || !*done) {
        m_book.note(u"file %1 is no longer whole here: fetched again"_s.arg(name));
        m_book.edit(index).state = FileState::Waiting;
        m_queue.push_back(index);
        co_return Result<void>();
    }
    m_attempts[index] = sink->attempt();
    if (m_book.file(index).state == FileState::Downloaded)
        take(index, sink->facts());
    co_return Result<void>();
}

void Downloader::fail(std::size_t index, const Error &error)
{
    JobFile &file = m_book.edit(index);
    file.state = FileState::Failed;
    file.problem = reasonText(error);
    m_book.note(u"file %1 failed: %2"_s.arg(file.name(), file.problem));
    if (!error.serverText().reveal().isEmpty())
        addMessage(m_book.edit().messages, {u"error"_s, error.issueCodes().value(0), error.serverText().reveal(), file.name(), 1});
}

void Downloader::throttled(std::optional<std::chrono::seconds> retryAfter)
{
    m_goodInARow = 0;
    m_atOnce = nextAtOnce(m_atOnce, true, 0);
    const std::chrono::seconds wait = net::clampedRetryAfter(retryAfter, 5s);
    m_notBefore = m_rooms.clock.now().addSecs(wait.count());
    m_book.note(u"the server asks for a pause of %1 s; %2 at once from here on"_s.arg(wait.count()).arg(m_atOnce));
}

} // namespace pax::bulk
