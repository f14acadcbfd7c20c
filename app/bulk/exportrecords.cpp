// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/exportrecords.h"

#include "app/bulk/recordindex.h"
#include "app/core/json.h"
#include "app/core/linereader.h"

#include <QtCore/QSet>

#include <algorithm>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int FurthestStep = 3;
constexpr qsizetype MostReferences = 20'000;

bool isRead(const JobFile &file)
{
    return file.state == FileState::Imported || file.state == FileState::Damaged;
}

LineReader linesOf(vault::SealedReader &file)
{
    const LineReader::Read read = [&file](qint64 offset, qint64 size) { return file.read(offset, size); };
    return LineReader(read, file.plainSize());
}

/// "Type/id" of every reference in a record, and its own.
void collectReferences(const JsonValue &value, QSet<QString> &found)
{
    for (const JsonValue each : value) {
        if (each.name() == "reference" && each.isString()) {
            const QString text = each.string().section(u"/_history/"_s, 0, 0);
            const QString tail = text.section(u'/', -2);
            if (tail.contains(u'/') && !text.startsWith(u'#'))
                found.insert(tail);
        } else if (each.isArray() || each.isObject()) {
            collectReferences(each, found);
        }
    }
}

/// Walks one member's records and what they lead to, each record once.
class MemberWalk
{
public:
    MemberWalk(const ExportId &id, const JobFiles &files, vault::SealedSet &set, RecordIndex &index, const RecordVisitor &visitor, const std::stop_token &stop)
        : m_id(id), m_files(files), m_set(set), m_index(index), m_visitor(visitor), m_stop(stop)
    {
    }

    /// Visits what is about \p references; gives back what those records refer to. Stops early when the visitor says so.
    Result<QSet<QString>> step(const QSet<QString> &references)
    {
        std::vector<RecordIndex::Place> places;
        for (const QString &reference : references) {
            m_asked.insert(reference);
            const Result<std::vector<RecordIndex::Place>> found = m_index.about(reference);
            if (!found)
                return found.error();
            places.insert(places.end(), found->begin(), found->end());
        }
        // In file order, so that each sealed frame is opened once.
        std::sort(places.begin(), places.end());
        QSet<QString> next;
        for (const RecordIndex::Place &place : places) {
            if (m_stop.stop_requested())
                return Error::cancelled();
            const Result<void> visited = visit(place, next);
            if (!visited)
                return visited.error();
            if (m_isStopped)
                return QSet<QString>();
        }
        next.subtract(m_asked);
        return next;
    }
    qsizetype visited() const { return m_seen.size(); }

private:
    Result<void> visit(const RecordIndex::Place &place, QSet<QString> &next)
    {
        const QPair<quint32, quint64> identity(place.file, place.offset);
        if (m_seen.contains(identity))
            return {};
        m_seen.insert(identity);
        if (place.file >= m_files.size())
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::NotSealed, Operation::ReadVault);
        const QString name = m_files[place.file].name();
        if (m_openName != name) {
            Result<std::unique_ptr<vault::SealedReader>> opened = m_set.read(name);
            if (!opened)
                return opened.error();
            m_open = std::move(*opened);
            m_openName = name;
        }
        const Result<QByteArray> json = m_open->read(static_cast<qint64>(place.offset), place.length);
        if (!json)
            return json.error();
        const Result<JsonDocument> parsed = JsonDocument::parse(*json);
        if (parsed && next.size() < MostReferences) {
            // Everybody's panel is no part of one member's history.
            if (parsed->root()["resourceType"].utf8() == "Group")
                return {};
            next.insert(parsed->root()["resourceType"].string() + u'/' + parsed->root()["id"].string());
            collectReferences(parsed->root(), next);
        }
        m_isStopped = m_visitor(*json, {m_id.text(), name, place.line, static_cast<qint64>(place.offset), place.length}) == Visit::Stop;
        return {};
    }

    const ExportId &m_id;
    const JobFiles &m_files;
    vault::SealedSet &m_set;
    RecordIndex &m_index;
    const RecordVisitor &m_visitor;
    const std::stop_token &m_stop;
    std::unique_ptr<vault::SealedReader> m_open;
    QString m_openName;
    QSet<QString> m_asked;
    QSet<QPair<quint32, quint64>> m_seen;
    bool m_isStopped = false;
};

} // namespace

ExportRecords::ExportRecords(ExportId id, JobFiles files, std::shared_ptr<vault::SealedSet> set) : m_id(std::move(id)), m_files(std::move(files)), m_set(std::move(set)) {}

Result<bool> ExportRecords::visit(const QString &file, const RecordVisitor &visitor, const std::stop_token &stop)
{
    const Result<std::unique_ptr<vault::SealedReader>> reader = m_set->read(file);
    if (!reader)
        return reader.error();
    LineReader lines = linesOf(**reader);
    for (;;) {
        if (stop.stop_requested())
            return Error::cancelled();
        const Result<std::optional<Line>> line = lines.next();
        if (!line)
            return line.error();
        if (!*line)
            return true;
        const RecordOrigin origin{m_id.text(), file, (*line)->number, (*line)->offset, (*line)->json.size()};
        if (visitor((*line)->json, origin) == Visit::Stop)
            return false;
    }
}

Result<void> ExportRecords::visitAll(const QStringList &types, const RecordVisitor &visitor, std::stop_token stop)
{
    for (const RecordFile &file : files()) {
        if (!types.isEmpty() && !types.contains(file.type) && !file.type.isEmpty())
            continue;
        const Result<bool> wantsMore = visit(file.name, visitor, stop);
        if (!wantsMore)
            return wantsMore.error();
        if (!*wantsMore)
            return {};
    }
    return {};
}

QList<RecordFile> ExportRecords::files() const
{
    QList<RecordFile> all;
    for (const JobFile &file : m_files) {
        if (isRead(file) && file.kind == FileKind::Output)
            all.append({file.name(), file.type, file.bytes, file.sha256});
    }
    return all;
}

Result<void> ExportRecords::visitFile(const QString &name, const RecordVisitor &visitor, std::stop_token stop)
{
    const Result<bool> visited = visit(name, visitor, stop);
    return visited ? Result<void>() : Result<void>(visited.error());
}

Result<void> ExportRecords::visitMember(const MemberId &member, const RecordVisitor &visitor, std::stop_token stop)
{
    Result<std::unique_ptr<RecordIndex>> index = RecordIndex::open(*m_set);
    if (!index)
        return index.error();
    MemberWalk walk(m_id, m_files, *m_set, **index, visitor, stop);
    QSet<QString> references{u"Patient/"_s + member.text()};
    for (int step = 0; step < FurthestStep && !references.isEmpty(); ++step) {
        Result<QSet<QString>> next = walk.step(references);
        if (!next)
            return next.error();
        if (step == 0 && walk.visited() == 0)
            return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::Everything);
        references = std::move(*next);
        // Other people the record mentions keep their own histories.
        references.removeIf([](const QString &reference) { return reference.startsWith(u"Patient/"_s); });
    }
    return {};
}

Result<QByteArray> ExportRecords::record(const RecordOrigin &origin)
{
    const Result<std::unique_ptr<vault::SealedReader>> reader = m_set->read(origin.file);
    if (!reader)
        return reader.error();
    return (*reader)->read(origin.offset, origin.length);
}

Result<QStringList> ExportRecords::deletions(std::stop_token stop)
{
    QStringList all;
    for (const JobFile &file : m_files) {
        if (file.kind != FileKind::Deleted || !isRead(file))
            continue;
        const Result<std::unique_ptr<vault::SealedReader>> reader = m_set->read(file.name());
        if (!reader)
            return reader.error();
        LineReader lines = linesOf(**reader);
        for (;;) {
            if (stop.stop_requested())
                return Error::cancelled();
            const Result<std::optional<Line>> line = lines.next();
            if (!line)
                return line.error();
            if (!*line)
                break;
            const Result<JsonDocument> parsed = JsonDocument::parse((*line)->json);
            if (!parsed)
                continue;   // counted as a bad line when it arrived
            for (const JsonValue entry : parsed->root()["entry"]) {
                if (entry["request"]["method"].utf8() == "DELETE")
                    all << entry["request"]["url"].string().section(u'/', -2);
            }
        }
    }
    return all;
}

} // namespace pax::bulk
