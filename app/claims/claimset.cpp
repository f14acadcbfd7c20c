// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimset.h"

#include "app/claims/claimreader.h"
#include "app/core/linereader.h"
#include "app/core/parallel.h"
#include "app/fhir/displayname.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <condition_variable>
#include <deque>
#include <map>
#include <thread>
#include <unordered_map>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Whose names the claims refer to.
const QStringList &namedTypes()
{
    static const QStringList types{u"Patient"_s, u"Practitioner"_s, u"Organization"_s, u"Location"_s};
    return types;
}

constexpr qsizetype FirstBatch = 32 * 1024;      ///< small, so that first rows show early
constexpr qsizetype LargestBatch = 2 * 1024 * 1024;
constexpr std::uint32_t MostPreviewRows = 400'000;

/// A record waiting to be read: a piece of its batch's bytes.
struct Record
{
    qsizetype at = 0;
    qsizetype size = 0;
    qint64 line = 0;
    qint64 offset = 0;
    bool isTooLong = false;
};

/// Records of one file that are read at one go, by whichever thread is free.
struct Batch
{
    std::size_t number = 0;
    QString source;
    QString file;
    QByteArray bytes;
    std::vector<Record> records;
};

/// Sums totals as supplied; the same few categories come again and again, byte for byte.
class SuppliedSums
{
public:
    void add(const JsonValue &eob)
    {
        for (const JsonValue total : eob["total"]) {
            const JsonValue money = total["amount"];
            const std::optional<Decimal> value = amountValue(money, nullptr);
            if (!value)
                continue;
            const JsonValue category = total["category"];
            m_raw.assign(category.raw());
            auto known = m_keys.find(m_raw);
            if (known == m_keys.end())
                known = m_keys.emplace(m_raw, conceptKey(category)).first;
            const QByteArray currency = amountCurrency(money);
            SuppliedTotal &sum = m_sums[{known->second, currency}];
            ++sum.count;
            sum.sum.add(*value);
        }
    }
    void putInto(SuppliedTotals &totals) const
    {
        for (const auto &[key, sum] : m_sums) {
            SuppliedTotal &total = totals[key.first][key.second.isEmpty() ? u"(none)"_s : QString::fromLatin1(key.second)];
            total.count += sum.count;
            total.sum.add(sum.sum);
        }
    }

private:
    std::string m_raw;
    std::unordered_map<std::string, QString> m_keys;
    std::map<std::pair<QString, QByteArray>, SuppliedTotal> m_sums;
};

/// Reads one batch into a set of its own.
class BatchReader
{
public:
    std::unique_ptr<ClaimSet> read(const Batch &batch)
    {
        for (const Record &record : batch.records)
            readRecord(batch, record);
        m_supplied.putInto(m_set->supplied);
        return std::move(m_set);
    }

private:
    void readRecord(const Batch &batch, const Record &record)
    {
        const QString &where = batch.file.isEmpty() ? batch.source : batch.file;
        const auto reject = [&](const QString &reason) { m_set->rejected.append({where, record.line, reason}); };
        if (record.isTooLong)
            return reject(u"too-long"_s);
        const Result<JsonDocument> document = JsonDocument::parse(QByteArrayView(batch.bytes).sliced(record.at, record.size));
        if (!document)
            return reject(u"not-json"_s);
        const JsonValue resource = document->root();
        const std::string_view type = resource["resourceType"].utf8();
        if (type.empty() || type == "Bundle")
            return reject(type.empty() ? u"not-a-resource"_s : u"bundle"_s);
        if (type != "ExplanationOfBenefit") {
            const QString name = QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
            if (namedTypes().contains(name))
                m_set->names.insert(name + u'/' + resource["id"].string(), fhir::displayName(resource));
            ++m_set->otherResources[name];
            return;
        }
        m_supplied.add(resource);
        int unreadable = 0;
        readClaim(resource, RecordOrigin{batch.source, batch.file, record.line, record.offset, record.size}, m_claim, unreadable);
        for (int i = 0; i < unreadable; ++i)
            reject(u"amount"_s);
        m_set->lifecycle.note(m_set->table.rows(), m_claim);
        if (!m_set->table.append(m_claim))
            reject(u"too-long"_s);
    }

    std::unique_ptr<ClaimSet> m_set = std::make_unique<ClaimSet>();
    SuppliedSums m_supplied;
    Claim m_claim;
};

ClaimSetPtr finished(std::shared_ptr<ClaimSet> set, bool isPartial)
{
    set->lifecycle.mark(set->table);
    set->table.nameProviders(set->names);
    if (!isPartial)
        set->table.compact();
    set->isPartial = isPartial;
    return set;
}

} // namespace

QString ClaimSet::memberName(std::uint32_t row) const
{
    return names.value(table.text(TextField::Patient, row));
}

void ClaimSet::append(const ClaimSet &other, const std::vector<Lifecycle::Identifier> &identifiers)
{
    lifecycle.append(other.lifecycle, table.rows());
    lifecycle.append(identifiers, table.rows());
    table.append(other.table);
    for (auto category = other.supplied.cbegin(); category != other.supplied.cend(); ++category) {
        for (auto each = category->cbegin(); each != category->cend(); ++each) {
            SuppliedTotal &total = supplied[category.key()][each.key()];
            total.count += each->count;
            total.sum.add(each->sum);
        }
    }
    rejected += other.rejected;
    for (auto each = other.otherResources.cbegin(); each != other.otherResources.cend(); ++each)
        otherResources[each.key()] += each.value();
    names.insert(other.names);
}

void LoadProgress::offer(ClaimSetPtr preview)
{
    const std::lock_guard lock(m_mutex);
    m_preview = std::move(preview);
}

ClaimSetPtr LoadProgress::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_preview, nullptr);
}

/// Hands batches to the threads and puts what they read together in the order of the batches. The thread that fills batches reads
/// some itself when the others are busy, so the memory that waits is bounded.
class ClaimReader::Batches
{
public:
    explicit Batches(LoadProgressPtr progress) : m_progress(std::move(progress)) {}
    ~Batches()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
        }
        m_wake.notify_all();
    }

    void put(QByteArrayView json, const RecordOrigin &origin, bool isTooLong)
    {
        if (m_filling.source != origin.source || m_filling.file != origin.file)
            submit();
        m_filling.source = origin.source;
        m_filling.file = origin.file;
        m_filling.records.push_back({m_filling.bytes.size(), json.size(), origin.line, origin.offset, isTooLong});
        m_filling.bytes.append(json);
        if (m_filling.bytes.size() >= m_batchSize) {
            submit();
            m_batchSize = std::min(m_batchSize * 2, LargestBatch);
        }
    }

    void putSet(const ClaimSet &set, const std::vector<Lifecycle::Identifier> &identifiers)
    {
        drain();
        m_set->append(set, identifiers);
    }

    /// Everything that was put is in the set afterwards.
    void drain()
    {
        submit();
        while (readOne())
            ;
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return m_merged == m_submitted; });
    }

    std::shared_ptr<ClaimSet> take() { return std::exchange(m_set, std::make_shared<ClaimSet>()); }

private:
    void submit()
    {
        if (m_filling.records.empty())
            return;
        std::size_t waiting = 0;
        {
            const std::lock_guard lock(m_mutex);
            m_filling.number = m_submitted++;
            m_waiting.push_back(std::exchange(m_filling, {}));
            waiting = m_waiting.size();
        }
        m_filling.bytes.reserve(m_batchSize + m_batchSize / 4);
        m_wake.notify_one();
        // The first batch is read at once, and a single one needs no other thread.
        if (m_threads.empty() && waiting > 1) {
            for (int i = 1; i < coreCount(); ++i)
                m_threads.emplace_back([this] { work(); });
        }
        if (m_submitted == 1 || waiting > m_threads.size() * 2)
            readOne();
    }

    void work()
    {
        for (;;) {
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
                if (m_isEnding)
                    return;
            }
            readOne();
        }
    }

    bool readOne()
    {
        Batch batch;
        {
            const std::lock_guard lock(m_mutex);
            if (m_waiting.empty())
                return false;
            batch = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        BatchReader reader;
        std::unique_ptr<ClaimSet> part = reader.read(batch);
        if (m_progress)
            m_progress->add(batch.bytes.size());
        merge(batch.number, std::move(part));
        return true;
    }

    void merge(std::size_t number, std::unique_ptr<ClaimSet> part)
    {
        std::unique_lock lock(m_mutex);
        m_parts.emplace(number, std::move(part));
        // Whoever finds the next part first puts all that follow together; nobody waits for it.
        if (m_isMerging)
            return;
        m_isMerging = true;
        while (!m_parts.empty() && m_parts.begin()->first == m_merged) {
            const std::unique_ptr<ClaimSet> next = std::move(m_parts.begin()->second);
            m_parts.erase(m_parts.begin());
            lock.unlock();
            m_set->append(*next);
            preview();
            lock.lock();
            ++m_merged;
        }
        m_isMerging = false;
        lock.unlock();
        m_idle.notify_all();
    }

    void preview()
    {
        if (!m_progress)
            return;
        const std::uint32_t rows = m_set->table.rows();
        m_progress->setClaims(rows);
        if (rows < m_nextPreview || rows > MostPreviewRows)
            return;
        m_nextPreview = rows * 4;
        m_progress->offer(finished(std::make_shared<ClaimSet>(*m_set), true));
    }

    LoadProgressPtr m_progress;
    std::shared_ptr<ClaimSet> m_set = std::make_shared<ClaimSet>();
    Batch m_filling;
    qsizetype m_batchSize = FirstBatch;
    std::uint32_t m_nextPreview = 1;
    std::mutex m_mutex;   ///< guards what follows; m_set belongs to whoever set m_isMerging
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Batch> m_waiting;
    std::map<std::size_t, std::unique_ptr<ClaimSet>> m_parts;
    std::size_t m_submitted = 0;
    std::size_t m_merged = 0;
    bool m_isMerging = false;
    bool m_isEnding = false;
    std::vector<std::jthread> m_threads;   ///< last: they end before all else goes
};

ClaimReader::ClaimReader(LoadProgressPtr progress) : m_batches(std::make_unique<Batches>(std::move(progress))) {}

ClaimReader::~ClaimReader() = default;

void ClaimReader::add(QByteArrayView json, const RecordOrigin &origin)
{
    m_batches->put(json, origin, false);
}

void ClaimReader::add(const ClaimSet &set, const std::vector<Lifecycle::Identifier> &identifiers)
{
    m_batches->putSet(set, identifiers);
}

Result<void> ClaimReader::addRecords(RecordSource &records, std::stop_token stop)
{
    const RecordVisitor visitor = [this](QByteArrayView json, const RecordOrigin &origin) {
        add(json, origin);
        return Visit::Continue;
    };
    return records.visitAll(readTypes(), visitor, stop);
}

Result<void> ClaimReader::addFile(RecordSource &records, const QString &name, std::stop_token stop)
{
    const RecordVisitor visitor = [this](QByteArrayView json, const RecordOrigin &origin) {
        add(json, origin);
        return Visit::Continue;
    };
    return records.visitFile(name, visitor, stop);
}

Result<void> ClaimReader::addPath(const QString &path, std::stop_token stop)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(info.fileName());
    if (!info.isDir())
        return addPlainFile(path, stop);
    const QFileInfoList files = QDir(path).entryInfoList({u"*.ndjson"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const Result<void> added = addPlainFile(file.filePath(), stop);
        if (!added)
            return added;
    }
    return {};
}

Result<void> ClaimReader::addPlainFile(const QString &path, const std::stop_token &stop)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(name);
    const LineReader::Read read = [&file, &name](qint64 offset, qint64 size) -> Result<QByteArray> {
        if (!file.seek(offset))
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::TruncatedBody, Operation::OpenFile).withSubject(name);
        return file.read(size);
    };
    LineReader lines(read, file.size());
    for (;;) {
        if (stop.stop_requested())
            return Error::cancelled();
        const Result<std::optional<Line>> line = lines.next();
        if (!line)
            return line.error();
        if (!*line)
            return {};
        m_batches->put((*line)->json, RecordOrigin{path, name, (*line)->number, (*line)->offset, (*line)->json.size()}, (*line)->isTooLong);
    }
}

ClaimSetPtr ClaimReader::finish()
{
    m_batches->drain();
    const std::shared_ptr<ClaimSet> set = m_batches->take();
    const ClaimSetPtr done = finished(set, false);
    m_identifiers = set->lifecycle.takeIdentifiers();
    return done;
}

const QStringList &readTypes()
{
    static const QStringList types = QStringList{u"ExplanationOfBenefit"_s} + namedTypes();
    return types;
}

Result<QByteArray> recordOfFile(const RecordOrigin &origin)
{
    QFile file(origin.source);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(origin.offset))
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(origin.file);
    const QByteArray json = file.read(origin.length);
    if (json.size() != origin.length)
        return Error::of(ErrorKind::StorageCorrupt, ErrorReason::TruncatedBody, Operation::OpenFile).withSubject(origin.file);
    return json;
}

} // namespace pax::claims
