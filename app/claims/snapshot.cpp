// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/snapshot.h"

#include "app/core/parallel.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QCborValue>

#include <atomic>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Grows with every change of what columns hold or how claims are read: older snapshots are then made anew.
constexpr int Version = 1;
const QString HeadFile = u"claims-columns"_s;

/// Sections of the table, then what is not a column, then identifiers.
constexpr int RestSection = ClaimTable::SectionCount;
constexpr int IdentifierSection = RestSection + 1;
constexpr int SectionCount = IdentifierSection + 1;
/// The heaviest first, so that no core waits for a late one.
constexpr std::array<int, SectionCount> BySize{2, 0, 1, 3, 4, RestSection, IdentifierSection};

QString fileOf(qint64 generation, int section)
{
    return HeadFile + u"-%1-%2"_s.arg(generation).arg(section);
}

class SealedSink final : public ColumnSink
{
public:
    explicit SealedSink(vault::SealedWriter &writer) : m_writer(writer) {}
    void bytes(const void *data, std::size_t size) override
    {
        if (m_done && size > 0)
            m_done = m_writer.write(QByteArrayView(static_cast<const char *>(data), static_cast<qsizetype>(size)));
    }
    const Result<void> &done() const { return m_done; }

private:
    vault::SealedWriter &m_writer;
    Result<void> m_done;
};

void saveTexts(ColumnSink &sink, std::initializer_list<QString> texts)
{
    for (const QString &text : texts)
        sink.text(text.toStdString());
}

QString loadText(ColumnSource &source)
{
    return QString::fromStdString(source.text());
}

/// What stands beside the table.
void saveRest(const ClaimSet &set, ColumnSink &sink)
{
    set.lifecycle.save(sink);
    sink.value(static_cast<std::uint64_t>(set.names.size()));
    for (auto each = set.names.cbegin(); each != set.names.cend(); ++each)
        saveTexts(sink, {each.key(), each.value()});
    sink.value(static_cast<std::uint64_t>(set.otherResources.size()));
    for (auto each = set.otherResources.cbegin(); each != set.otherResources.cend(); ++each) {
        saveTexts(sink, {each.key()});
        sink.value(each.value());
    }
    sink.value(static_cast<std::uint64_t>(set.rejected.size()));
    for (const RejectedLine &line : set.rejected) {
        saveTexts(sink, {line.file, line.reason});
        sink.value(line.line);
    }
    std::uint64_t sums = 0;
    for (const auto &currencies : set.supplied)
        sums += static_cast<std::uint64_t>(currencies.size());
    sink.value(sums);
    for (auto category = set.supplied.cbegin(); category != set.supplied.cend(); ++category) {
        for (auto each = category->cbegin(); each != category->cend(); ++each) {
            saveTexts(sink, {category.key(), each.key()});
            sink.value(each->count);
            sink.value(each->sum.highPart());
            sink.value(each->sum.lowPart());
            sink.value(static_cast<std::int32_t>(each->sum.scale()));
            sink.value(static_cast<std::int64_t>(each->sum.isExact() ? each->sum.count() : -1));
        }
    }
}

bool loadRest(ClaimSet &set, ColumnSource &source)
{
    set.lifecycle.load(source);
    const auto eachOf = [&source](auto use) {
        const auto count = source.value<std::uint64_t>();
        for (std::uint64_t i = 0; i < count && source.isGood(); ++i)
            use();
    };
    eachOf([&] {
        const QString key = loadText(source);
        set.names.insert(key, loadText(source));
    });
    eachOf([&] {
        const QString key = loadText(source);
        set.otherResources.insert(key, source.value<qint64>());
    });
    eachOf([&] {
        RejectedLine line;
        line.file = loadText(source);
        line.reason = loadText(source);
        line.line = source.value<qint64>();
        set.rejected.append(line);
    });
    bool isExact = true;
    eachOf([&] {
        const QString category = loadText(source);
        const QString currency = loadText(source);
        SuppliedTotal total;
        total.count = source.value<qint64>();
        const auto high = source.value<std::int64_t>();
        const auto low = source.value<std::uint64_t>();
        const auto scale = source.value<std::int32_t>();
        const auto count = source.value<std::int64_t>();
        isExact = isExact && count >= 0;
        total.sum = DecimalSum::fromParts(high, low, scale, count);
        set.supplied[category].insert(currency, total);
    });
    return source.isGood() && isExact;
}

/// Runs \p job for every section on all cores until one fails; gives that failure.
template <class Job>
Result<void> eachSection(int count, const std::stop_token &stop, Job job)
{
    std::atomic<int> next = 0;
    std::array<Result<void>, SectionCount> done;
    std::atomic<bool> isFailed = false;
    onAllCores(count, [&](int) {
        for (int i = next++; i < SectionCount && !isFailed && !stop.stop_requested(); i = next++) {
            const int section = BySize[static_cast<std::size_t>(i)];
            Result<void> result = job(section);
            if (!result)
                isFailed = true;
            done[static_cast<std::size_t>(section)] = std::move(result);
        }
    });
    if (stop.stop_requested())
        return Error::cancelled();
    for (const Result<void> &each : done) {
        if (!each)
            return each;
    }
    return {};
}

QCborArray filesToCbor(const QList<RecordFile> &files)
{
    QCborArray all;
    for (const RecordFile &file : files)
        all.append(QCborArray{file.name, file.type, file.bytes, file.stamp});
    return all;
}

QList<RecordFile> filesFromCbor(const QCborArray &all)
{
    QList<RecordFile> files;
    for (const QCborValue &each : all) {
        const QCborArray file = each.toArray();
        files.append({file.at(0).toString(), file.at(1).toString(), file.at(2).toInteger(), file.at(3).toByteArray()});
    }
    return files;
}

Error noneUsable()
{
    return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::ReadVault);
}

Result<QCborMap> headOf(const vault::SealedSet &place)
{
    if (!place.contains(HeadFile))
        return noneUsable();
    const Result<QByteArray> bytes = place.get(HeadFile);
    if (!bytes)
        return noneUsable();
    const QCborMap head = QCborValue::fromCbor(*bytes).toMap();
    if (head[u"version"_s].toInteger() != Version)
        return noneUsable();
    return head;
}

Result<void> loadSection(const vault::SealedSet &place, const QString &file, int section, ClaimSet &set, std::vector<Lifecycle::Identifier> &identifiers)
{
    const Result<std::unique_ptr<vault::SealedReader>> reader = place.read(file);
    if (!reader || !(*reader)->isFinished())
        return noneUsable();
    qint64 offset = 0;
    QByteArray piece;
    const auto more = [&]() -> std::string_view {
        Result<QByteArray> read = (*reader)->read(offset, 256 * 1024);
        piece = read ? std::move(*read) : QByteArray();
        offset += piece.size();
        return {piece.constData(), static_cast<std::size_t>(piece.size())};
    };
    ColumnSource source(static_cast<std::uint64_t>((*reader)->plainSize()), more);
    bool isGood = true;
    if (section < ClaimTable::SectionCount)
        set.table.load(section, source);
    else if (section == RestSection)
        isGood = loadRest(set, source);
    else
        source.array(identifiers);
    return isGood && source.isGood() && source.isAtEnd() ? Result<void>() : Result<void>(noneUsable());
}

} // namespace

Result<Snapshot::Kept> Snapshot::load(bool toAppend, const std::stop_token &stop) const
{
    const Result<QCborMap> head = headOf(*m_place);
    if (!head)
        return head.error();
    Kept kept;
    kept.files = filesFromCbor((*head)[u"files"_s].toArray());
    const auto set = std::make_shared<ClaimSet>();
    const qint64 generation = (*head)[u"generation"_s].toInteger();
    const Result<void> loaded = eachSection(SectionCount, stop, [&](int section) -> Result<void> {
        if (section == IdentifierSection && !toAppend)
            return {};
        return loadSection(*m_place, fileOf(generation, section), section, *set, kept.identifiers);
    });
    if (!loaded)
        return loaded.error();
    if (!set->table.isWhole() || set->table.rows() != (*head)[u"rows"_s].toInteger())
        return noneUsable();
    kept.set = set;
    return kept;
}

Result<QList<RecordFile>> Snapshot::files() const
{
    const Result<QCborMap> head = headOf(*m_place);
    if (!head)
        return head.error();
    return filesFromCbor((*head)[u"files"_s].toArray());
}

Result<void> Snapshot::save(const ClaimSet &set, const std::vector<Lifecycle::Identifier> &identifiers, const QList<RecordFile> &files, const std::stop_token &stop) const
{
    // The new pieces stand beside the old ones until the head names them: a crash in between costs nothing.
    const Result<QCborMap> former = headOf(*m_place);
    const qint64 generation = former ? (*former)[u"generation"_s].toInteger() + 1 : 1;
    const Result<void> sealed = eachSection(SectionCount, stop, [&](int section) -> Result<void> {
        Result<std::unique_ptr<vault::SealedWriter>> writer = m_place->write(fileOf(generation, section), false);
        if (!writer)
            return writer.error();
        SealedSink sink(**writer);
        if (section < ClaimTable::SectionCount)
            set.table.save(section, sink);
        else if (section == RestSection)
            saveRest(set, sink);
        else
            sink.array(identifiers);
        return sink.done() ? (*writer)->finish(vault::SealedWriter::Sync::Later) : sink.done();
    });
    Result<void> done = sealed ? m_place->syncAll() : sealed;
    if (done) {
        const QCborMap head{{u"version"_s, Version}, {u"generation"_s, generation}, {u"rows"_s, set.table.rows()}, {u"files"_s, filesToCbor(files)}};
        done = m_place->put(HeadFile, QCborValue(head).toCbor());
    }
    // Whatever is not named any more goes, also what an earlier crash left behind.
    const qint64 kept = done ? generation : generation - 1;
    Result<void> removed;
    for (const QString &file : m_place->files()) {
        if (file.startsWith(HeadFile + u'-') && !file.startsWith(HeadFile + u"-%1-"_s.arg(kept)))
            removed = removed ? m_place->remove(file) : removed;
    }
    return done ? removed : done;
}

} // namespace pax::claims
