// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/jobbook.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMutex>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString HeaderFile = u"job"_s;
const QString ListFile = u"files"_s;
const QString JournalFile = u"journal"_s;
constexpr int AnnounceEveryMs = 120;
constexpr qsizetype FrameBytes = 200 * 1024;      ///< of a journal entry: below a sealed frame
constexpr qsizetype MostLogLines = 2000;

/// The list: a line with its generation, then a line a file. Journal entries of another generation are void.
QByteArray listText(const JobFiles &files, qint64 generation)
{
    QByteArray text = QByteArray::number(generation) + '\n';
    for (const JobFile &file : files)
        text += QJsonDocument(QJsonArray{announcedJson(file), progressJson(file)}).toJson(QJsonDocument::Compact) + '\n';
    return text;
}

} // namespace

/// What the storing tasks share: they may outlive the book.
struct JobBook::Shelf
{
    std::shared_ptr<vault::SealedSet> set;
    QMutex mutex;                       ///< guards all below; one writes at a time
    quint64 headerStored = 0;           ///< number of the newest header on disk
    qint64 journalEnd = -1;
    qint64 generation = 0;

    /// Numbers of headers, given out on the GUI thread.
    quint64 headersMade = 0;
};

JobBook::JobBook(std::shared_ptr<vault::SealedSet> set, Workers &workers, const Clock &clock, Job job, JobFiles files, QObject *parent)
    : QObject(parent), m_set(std::move(set)), m_workers(workers), m_clock(clock), m_job(std::move(job)), m_files(std::move(files)), m_shelf(std::make_shared<Shelf>())
{
    m_shelf->set = m_set;
    const Result<QByteArray> list = m_set->get(ListFile);
    m_shelf->generation = list ? list->left(list->indexOf('\n')).toLongLong() : 0;
    m_soon.setSingleShot(true);
    m_soon.setInterval(AnnounceEveryMs);
    connect(&m_soon, &QTimer::timeout, this, &JobBook::announce);
}

JobBook::~JobBook() = default;

Result<Job> JobBook::readHeader(const vault::SealedSet &set)
{
    const Result<QByteArray> json = set.get(HeaderFile);
    if (!json)
        return json.error();
    std::optional<Job> job = jobFromJson(*json);
    if (!job)
        return Error::of(ErrorKind::StorageCorrupt, ErrorReason::NotSealed, Operation::ReadVault);
    return *job;
}

Result<JobFiles> JobBook::readFiles(const vault::SealedSet &set)
{
    JobFiles files;
    if (!set.contains(ListFile))
        return files;
    const Result<QByteArray> text = set.get(ListFile);
    if (!text)
        return text.error();
    const QByteArrayList lines = text->split('\n');
    const qint64 generation = lines.first().toLongLong();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QJsonArray fields = QJsonDocument::fromJson(lines[i]).array();
        if (fields.isEmpty())
            continue;
        files.push_back(fileFromJson(fields[0]));
        applyProgress(fields[1], files.back());
    }
    const Result<QList<QByteArray>> journal = set.frames(JournalFile);
    if (!journal)
        return journal.error();
    for (const QByteArray &frame : *journal) {
        const QJsonObject entry = QJsonDocument::fromJson(frame).object();
        if (entry[u"generation"_s].toInteger() != generation)
            continue;
        for (const QJsonValue change : entry[u"files"_s].toArray()) {
            const qint64 index = change[0].toInteger(-1);
            if (index >= 0 && index < static_cast<qint64>(files.size()))
                applyProgress(change[1], files[static_cast<std::size_t>(index)]);
        }
    }
    return files;
}

Result<void> JobBook::create(vault::SealedSet &set, const Job &job)
{
    return set.put(HeaderFile, toJson(job));
}

JobFile &JobBook::edit(std::size_t index)
{
    m_changed.insert(index);
    touch();
    return m_files[index];
}

void JobBook::note(const QString &sentence)
{
    m_job.log << m_clock.now().toUTC().toString(Qt::ISODate) + u' ' + sentence;
    // A job of a hundred thousand failing files has its first and its last words.
    if (m_job.log.size() > MostLogLines)
        m_job.log.remove(MostLogLines / 2, 1);
}

void JobBook::touch()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void JobBook::announce()
{
    if (!m_files.empty())
        m_job.sums = sumsOf(m_files);
    Q_EMIT changed();
    m_news.notify();
}

Task<Result<void>> JobBook::keep()
{
    if (!m_files.empty())
        m_job.sums = sumsOf(m_files);
    const std::shared_ptr<Shelf> shelf = m_shelf;
    const quint64 number = ++shelf->headersMade;
    const QByteArray json = toJson(m_job);
    const auto work = [shelf, number, json]() -> Result<void> {
        const QMutexLocker lock(&shelf->mutex);
        // A newer header overtook this one.
        if (shelf->headerStored > number)
            return {};
        shelf->headerStored = number;
        return shelf->set->put(HeaderFile, json);
    };
    Task<Result<void>> storing = m_workers.run(work);
    announce();
    const Result<void> stored = co_await storing;
    co_return stored;
}

Task<Result<void>> JobBook::apply(JobEvent event)
{
    const std::optional<JobState> to = next(m_job.state, event);
    if (!to)
        co_return Error::of(ErrorKind::Internal);
    m_job.state = *to;
    m_job.isWaiting = false;
    m_job.hold = Hold::None;
    if (isEnded(*to))
        m_job.ended = m_clock.now().toUTC();
    const Result<void> kept = co_await keep();
    co_return kept;
}

Task<Result<void>> JobBook::keepList(JobFiles files)
{
    m_files = std::move(files);
    m_changed.clear();
    const std::shared_ptr<Shelf> shelf = m_shelf;
    const JobFiles listed = m_files;
    const auto work = [shelf, listed]() -> Result<void> {
        const QMutexLocker lock(&shelf->mutex);
        const Result<void> stored = shelf->set->put(ListFile, listText(listed, shelf->generation + 1));
        if (!stored)
            return stored;
        // From here on the old journal is void, whether or not it still lies there.
        ++shelf->generation;
        shelf->journalEnd = -1;
        return shelf->set->remove(JournalFile);
    };
    Task<Result<void>> storing = m_workers.run(work);
    const Result<void> stored = co_await storing;
    touch();
    co_return stored;
}

Task<Result<void>> JobBook::keepFiles()
{
    if (m_changed.empty())
        co_return Result<void>();
    QList<QJsonArray> frames{QJsonArray()};
    qsizetype bytes = 0;
    for (const std::size_t index : m_changed) {
        const QJsonArray change{static_cast<qint64>(index), progressJson(m_files[index])};
        const qsizetype size = QJsonDocument(change).toJson(QJsonDocument::Compact).size();
        if (bytes + size > FrameBytes) {
            frames.append(QJsonArray());
            bytes = 0;
        }
        frames.last().append(change);
        bytes += size + 1;
    }
    m_changed.clear();
    const std::shared_ptr<Shelf> shelf = m_shelf;
    const auto work = [shelf, frames]() -> Result<void> {
        const QMutexLocker lock(&shelf->mutex);
        for (const QJsonArray &frame : frames) {
            const QJsonObject entry{{u"generation"_s, shelf->generation}, {u"files"_s, frame}};
            const Result<qint64> end = shelf->set->append(JournalFile, QJsonDocument(entry).toJson(QJsonDocument::Compact), shelf->journalEnd);
            if (!end)
                return end.error();
            shelf->journalEnd = *end;
        }
        return {};
    };
    Task<Result<void>> storing = m_workers.run(work);
    const Result<void> stored = co_await storing;
    co_return stored;
}

} // namespace pax::bulk
