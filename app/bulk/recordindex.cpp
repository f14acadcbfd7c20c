// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/recordindex.h"

#include "app/vault/frames.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cstring>
#include <queue>
#include <span>
#include <tuple>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString HeadFile = u"index-head"_s;
const QString EntriesFile = u"index"_s;
const QString RunPrefix = u"index-run-"_s;
constexpr std::size_t SpillAt = 64 * 1024;       ///< entries kept in memory before a run is written
constexpr qint64 ReadAhead = 128 * 1024;         ///< bytes of each run held while merging

/// An entry as it lies in the finished index: what a lookup needs.
struct StoredPlace
{
    std::uint64_t owner;
    std::uint64_t offset;
    std::uint32_t file;
    std::uint32_t line;
    std::uint32_t length;
    std::uint32_t unused;
};
static_assert(sizeof(StoredPlace) == 32 && sizeof(IndexEntry) == 48);
constexpr std::size_t PlacesPerBlock = 8192;     ///< one sealed frame

/// Record identities, to be counted: sorted, equal ones are repeats.
struct StoredKey
{
    vault::Hash128 key;
    std::uint32_t file;
    std::uint16_t type;
    std::uint16_t attempt;
};
static_assert(sizeof(StoredKey) == 24);

template <class T>
QByteArrayView bytesOf(std::span<const T> values)
{
    return QByteArrayView(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size_bytes()));
}

bool byOwner(const IndexEntry &a, const IndexEntry &b)
{
    return std::tie(a.owner, a.file, a.offset) < std::tie(b.owner, b.file, b.offset);
}

bool byKey(const StoredKey &a, const StoredKey &b)
{
    return std::tie(a.key, a.type) < std::tie(b.key, b.type);
}

/// A sorted run read in order.
template <class T>
class Run
{
public:
    explicit Run(std::unique_ptr<vault::SealedReader> reader) : m_reader(std::move(reader)) {}
    /// For what never went to disk.
    explicit Run(std::vector<T> values) : m_values(std::move(values)) {}

    Result<bool> advance()
    {
        ++m_at;
        if (m_at < m_values.size())
            return true;
        if (!m_reader || m_read >= m_reader->plainSize())
            return false;
        constexpr qint64 size = ReadAhead / static_cast<qint64>(sizeof(T)) * static_cast<qint64>(sizeof(T));
        const Result<QByteArray> bytes = m_reader->read(m_read, size);
        if (!bytes)
            return bytes.error();
        m_read += bytes->size();
        m_values.resize(static_cast<std::size_t>(bytes->size()) / sizeof(T));
        std::memcpy(m_values.data(), bytes->constData(), m_values.size() * sizeof(T));
        m_at = 0;
        return !m_values.empty();
    }
    const T &current() const { return m_values[m_at]; }

private:
    std::unique_ptr<vault::SealedReader> m_reader;
    std::vector<T> m_values;
    std::size_t m_at = static_cast<std::size_t>(-1);
    qint64 m_read = 0;
};

/// Visits the values of all runs in order.
template <class T, class Less, class Visit>
Result<void> merge(std::vector<Run<T>> &runs, Less less, const std::stop_token &stop, Visit visit)
{
    const auto later = [&](std::size_t a, std::size_t b) { return less(runs[b].current(), runs[a].current()); };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> next(later);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Result<bool> more = runs[i].advance();
        if (!more)
            return more.error();
        if (*more)
            next.push(i);
    }
    for (std::size_t seen = 0; !next.empty(); ++seen) {
        if (seen % 4096 == 0 && stop.stop_requested())
            return Error::cancelled();
        const std::size_t run = next.top();
        next.pop();
        const Result<void> visited = visit(runs[run].current());
        if (!visited)
            return visited;
        const Result<bool> more = runs[run].advance();
        if (!more)
            return more.error();
        if (*more)
            next.push(run);
    }
    return {};
}

QByteArrayView viewOf(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct RecordIndexWriter::State
{
    std::shared_ptr<vault::SealedSet> set;
    Secret hashKey = vault::randomKey();
    QMutex mutex;                                   ///< guards all below
    QHash<QByteArray, std::uint16_t> typeCodes;
    QStringList types;
    std::vector<IndexEntry> pending;
    int runs = 0;

    std::uint16_t typeCode(QByteArrayView type);
    Result<void> spill(std::vector<IndexEntry> entries, int number);
    Result<void> write(const QString &file, QByteArrayView bytes);
    template <class T>
    Result<std::vector<Run<T>>> openRuns(const char *kind, std::vector<T> rest);
    Result<void> countKeys(const std::function<bool(std::uint32_t, std::uint16_t)> &isCurrent, const std::stop_token &stop, IndexSummary &summary);
    Result<qint64> writePlaces(const std::function<bool(std::uint32_t, std::uint16_t)> &isCurrent, const std::stop_token &stop, QJsonArray &firsts);
    void removeRuns();
};

std::uint16_t RecordIndexWriter::State::typeCode(QByteArrayView type)
{
    const QMutexLocker lock(&mutex);
    const QByteArray key = type.toByteArray();
    const auto known = typeCodes.constFind(key);
    if (known != typeCodes.constEnd())
        return *known;
    // Nobody has 65,535 resource types; what follows shares the last code's name.
    const auto code = static_cast<std::uint16_t>(std::min<qsizetype>(types.size(), 0xFFFE));
    typeCodes.insert(key, code);
    if (code == types.size())
        types << QString::fromUtf8(key);
    return code;
}

Result<void> RecordIndexWriter::State::write(const QString &file, QByteArrayView bytes)
{
    Result<std::unique_ptr<vault::SealedWriter>> writer = set->write(file, false);
    if (!writer)
        return writer.error();
    const Result<void> written = (*writer)->write(bytes);
    return written ? (*writer)->finish(vault::SealedWriter::Sync::Later) : written;
}

Result<void> RecordIndexWriter::State::spill(std::vector<IndexEntry> entries, int number)
{
    std::vector<StoredKey> keys;
    keys.reserve(entries.size());
    for (const IndexEntry &each : entries)
        keys.push_back({each.key, each.file, each.type, each.attempt});
    std::sort(keys.begin(), keys.end(), byKey);
    const Result<void> written = write(RunPrefix + u"k-"_s + QString::number(number), bytesOf(std::span<const StoredKey>(keys)));
    if (!written)
        return written;
    std::sort(entries.begin(), entries.end(), byOwner);
    return write(RunPrefix + u"o-"_s + QString::number(number), bytesOf(std::span<const IndexEntry>(entries)));
}

template <class T>
Result<std::vector<Run<T>>> RecordIndexWriter::State::openRuns(const char *kind, std::vector<T> rest)
{
    std::vector<Run<T>> opened;
    for (int i = 0; i < runs; ++i) {
        Result<std::unique_ptr<vault::SealedReader>> reader = set->read(RunPrefix + QString::fromLatin1(kind) + u'-' + QString::number(i));
        if (!reader)
            return reader.error();
        opened.emplace_back(std::move(*reader));
    }
    opened.emplace_back(std::move(rest));
    return opened;
}

Result<void> RecordIndexWriter::State::countKeys(const std::function<bool(std::uint32_t, std::uint16_t)> &isCurrent, const std::stop_token &stop, IndexSummary &summary)
{
    std::vector<StoredKey> rest;
    for (const IndexEntry &each : pending)
        rest.push_back({each.key, each.file, each.type, each.attempt});
    std::sort(rest.begin(), rest.end(), byKey);
    Result<std::vector<Run<StoredKey>>> opened = openRuns<StoredKey>("k", std::move(rest));
    if (!opened)
        return opened.error();
    std::vector<qint64> counts(static_cast<std::size_t>(types.size()), 0);
    vault::Hash128 last;
    const auto count = [&](const StoredKey &each) -> Result<void> {
        if (!isCurrent(each.file, each.attempt))
            return {};
        const bool hasId = each.key != vault::Hash128();
        if (hasId && each.key == last)
            ++summary.repeats;
        else
            ++counts[each.type];
        last = hasId ? each.key : last;
        return {};
    };
    const Result<void> merged = merge(*opened, byKey, stop, count);
    for (std::size_t i = 0; merged && i < counts.size(); ++i) {
        if (counts[i] > 0)
            summary.resources.insert(types[static_cast<qsizetype>(i)], counts[i]);
    }
    return merged;
}

Result<qint64> RecordIndexWriter::State::writePlaces(const std::function<bool(std::uint32_t, std::uint16_t)> &isCurrent, const std::stop_token &stop, QJsonArray &firsts)
{
    std::sort(pending.begin(), pending.end(), byOwner);
    Result<std::vector<Run<IndexEntry>>> opened = openRuns<IndexEntry>("o", std::move(pending));
    pending = {};
    if (!opened)
        return opened.error();
    Result<std::unique_ptr<vault::SealedWriter>> writer = set->write(EntriesFile, false);
    if (!writer)
        return writer.error();
    std::vector<StoredPlace> block;
    block.reserve(PlacesPerBlock);
    qint64 written = 0;
    const auto flush = [&]() -> Result<void> {
        if (block.empty())
            return {};
        // JSON numbers do not hold 64 bits.
        firsts.append(QString::number(block.front().owner, 16));
        written += static_cast<qint64>(block.size());
        const Result<void> done = (*writer)->write(bytesOf(std::span<const StoredPlace>(block)));
        block.clear();
        return done;
    };
    const auto take = [&](const IndexEntry &each) -> Result<void> {
        if (!isCurrent(each.file, each.attempt))
            return {};
        block.push_back({each.owner, each.offset, each.file, each.line, each.length, 0});
        return block.size() == PlacesPerBlock ? flush() : Result<void>();
    };
    Result<void> done = merge(*opened, byOwner, stop, take);
    if (done)
        done = flush();
    if (done)
        done = (*writer)->finish();
    return done ? Result<qint64>(written) : Result<qint64>(done.error());
}

void RecordIndexWriter::State::removeRuns()
{
    for (const QString &file : set->files()) {
        if (file.startsWith(RunPrefix))
            (void)set->remove(file);
    }
    runs = 0;
}

RecordIndexWriter::RecordIndexWriter(std::shared_ptr<vault::SealedSet> set) : m_state(std::make_unique<State>())
{
    m_state->set = std::move(set);
    // What a crash left behind is of no use: the index is made anew.
    m_state->removeRuns();
}

RecordIndexWriter::~RecordIndexWriter()
{
    m_state->removeRuns();
}

IndexEntry RecordIndexWriter::entryFor(const RecordHead &head)
{
    IndexEntry entry;
    entry.type = m_state->typeCode(viewOf(head.type));
    const auto hash = [this](QByteArrayView reference) { return vault::keyedHash(m_state->hashKey, reference); };
    if (!head.id.empty()) {
        QByteArray reference(head.type.data(), static_cast<qsizetype>(head.type.size()));
        reference += '/';
        reference += viewOf(head.id);
        entry.key = hash(reference);
        entry.owner = entry.key.high;
    }
    if (!head.patient.empty())
        entry.owner = hash(viewOf(head.patient)).high;
    else if (!head.target.empty())
        entry.owner = hash(viewOf(head.target)).high;
    return entry;
}

Result<void> RecordIndexWriter::add(std::vector<IndexEntry> entries)
{
    std::vector<IndexEntry> full;
    int number = 0;
    {
        const QMutexLocker lock(&m_state->mutex);
        if (m_state->pending.empty())
            m_state->pending = std::move(entries);
        else
            m_state->pending.insert(m_state->pending.end(), entries.begin(), entries.end());
        if (m_state->pending.size() < SpillAt)
            return {};
        full = std::move(m_state->pending);
        m_state->pending = {};
        number = m_state->runs++;
    }
    return m_state->spill(std::move(full), number);
}

Result<IndexSummary> RecordIndexWriter::finish(const std::function<bool(std::uint32_t, std::uint16_t)> &isCurrent, const std::stop_token &stop)
{
    IndexSummary summary;
    const Result<void> counted = m_state->countKeys(isCurrent, stop, summary);
    if (!counted)
        return counted.error();
    QJsonArray firsts;
    const Result<qint64> written = m_state->writePlaces(isCurrent, stop, firsts);
    if (!written)
        return written.error();
    const QJsonObject head{{u"version"_s, 1}, {u"key"_s, QString::fromLatin1(m_state->hashKey.view().toByteArray().toBase64())}, {u"entries"_s, *written}, {u"firsts"_s, firsts}};
    const Result<void> stored = m_state->set->put(HeadFile, QJsonDocument(head).toJson(QJsonDocument::Compact));
    if (!stored)
        return stored.error();
    m_state->removeRuns();
    return summary;
}

struct RecordIndex::State
{
    Secret hashKey;
    std::vector<std::uint64_t> firsts;               ///< owner of each block's first entry
    std::unique_ptr<vault::SealedReader> entries;
    std::size_t blockAt = static_cast<std::size_t>(-1);
    std::vector<StoredPlace> block;

    Result<void> load(std::size_t number);
};

Result<void> RecordIndex::State::load(std::size_t number)
{
    if (blockAt == number)
        return {};
    constexpr qint64 size = static_cast<qint64>(PlacesPerBlock * sizeof(StoredPlace));
    const Result<QByteArray> bytes = entries->read(static_cast<qint64>(number) * size, size);
    if (!bytes)
        return bytes.error();
    block.resize(static_cast<std::size_t>(bytes->size()) / sizeof(StoredPlace));
    std::memcpy(block.data(), bytes->constData(), block.size() * sizeof(StoredPlace));
    blockAt = number;
    return {};
}

RecordIndex::RecordIndex(std::unique_ptr<State> state) : m_state(std::move(state)) {}

RecordIndex::~RecordIndex() = default;

Result<std::unique_ptr<RecordIndex>> RecordIndex::open(const vault::SealedSet &set)
{
    const Result<QByteArray> json = set.get(HeadFile);
    if (!json)
        return json.error();
    const QJsonObject head = QJsonDocument::fromJson(*json).object();
    QByteArray key = QByteArray::fromBase64(head[u"key"_s].toString().toLatin1());
    Result<std::unique_ptr<vault::SealedReader>> entries = set.read(EntriesFile);
    if (!entries)
        return entries.error();
    const qint64 count = head[u"entries"_s].toInteger();
    if (key.size() != 32 || !(*entries)->isFinished() || (*entries)->plainSize() != count * static_cast<qint64>(sizeof(StoredPlace)))
        return Error::of(ErrorKind::StorageCorrupt, ErrorReason::NotSealed, Operation::ReadVault);
    auto state = std::make_unique<State>();
    state->hashKey = Secret::takeFrom(key);
    state->entries = std::move(*entries);
    for (const QJsonValue first : head[u"firsts"_s].toArray())
        state->firsts.push_back(first.toString().toULongLong(nullptr, 16));
    return std::unique_ptr<RecordIndex>(new RecordIndex(std::move(state)));
}

Result<std::vector<RecordIndex::Place>> RecordIndex::about(const QString &reference)
{
    std::vector<Place> places;
    const std::uint64_t owner = vault::keyedHash(m_state->hashKey, reference.toUtf8()).high;
    // The first block that may hold it is the one before the first that begins at or after it.
    const auto after = std::lower_bound(m_state->firsts.begin(), m_state->firsts.end(), owner);
    std::size_t number = after == m_state->firsts.begin() ? 0 : static_cast<std::size_t>(after - m_state->firsts.begin()) - 1;
    for (; number < m_state->firsts.size() && m_state->firsts[number] <= owner; ++number) {
        const Result<void> loaded = m_state->load(number);
        if (!loaded)
            return loaded.error();
        auto entry = std::lower_bound(m_state->block.begin(), m_state->block.end(), owner, [](const StoredPlace &place, std::uint64_t wanted) { return place.owner < wanted; });
        for (; entry != m_state->block.end() && entry->owner == owner; ++entry)
            places.push_back({entry->file, entry->line, entry->offset, entry->length});
    }
    return places;
}

} // namespace pax::bulk
