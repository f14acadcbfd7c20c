// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/importer.h"

#include "app/core/json.h"
#include "app/core/linereader.h"
#include "app/fhir/outcome.h"

#include <QtCore/QDataStream>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <map>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString IndexFile = u"index"_s;
constexpr qsizetype MostNamedLines = 100;

/// Where one record lies.
struct Place
{
    qint32 file = 0;
    qint64 line = 0;
    qint64 offset = 0;
    qint64 length = 0;
};
using Index = std::map<QString, std::vector<Place>>;   // by Patient.id; "" for what belongs to nobody alone

QString patientIn(const JsonValue &reference)
{
    const QString text = reference["reference"].string().section(u"/_history/"_s, 0, 0);
    const QString tail = text.section(u'/', -2);
    return tail.startsWith(u"Patient/"_s) ? tail.mid(8) : QString();
}

QString ownerOf(const JsonValue &resource, const QString &type)
{
    if (type == u"Patient"_s)
        return resource["id"].string();
    for (const char *name : {"subject", "patient", "beneficiary", "for", "individual"}) {
        const QString patient = patientIn(resource[name]);
        if (!patient.isEmpty())
            return patient;
    }
    return {};
}

QByteArray packed(const Index &index)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << qint32(1) << qint32(index.size());
    for (const auto &[member, places] : index) {
        out << member << qint32(places.size());
        for (const Place &place : places)
            out << place.file << place.line << place.offset << place.length;
    }
    return bytes;
}

std::vector<Place> placesOf(const QByteArray &bytes, const QString &wanted)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    qint32 version = 0;
    qint32 members = 0;
    in >> version >> members;
    std::vector<Place> found;
    for (qint32 i = 0; i < members && in.status() == QDataStream::Ok; ++i) {
        QString member;
        qint32 count = 0;
        in >> member >> count;
        for (qint32 j = 0; j < count && in.status() == QDataStream::Ok; ++j) {
            Place place;
            in >> place.file >> place.line >> place.offset >> place.length;
            if (member == wanted)
                found.push_back(place);
        }
    }
    return found;
}

/// What reading all files adds up to.
struct Counting
{
    QSet<QByteArray> seen;   // "Type/id" of what was counted
    Index index;
};

void noteBadLine(JobFile &file, qint64 number)
{
    ++file.badLines;
    if (file.badLineNumbers.size() < MostNamedLines)
        file.badLineNumbers << number;
}

void readMessages(const JsonValue &outcome, const JobFile &file, Job &job)
{
    const auto issues = fhir::readOutcome(outcome);
    if (!issues)
        return;
    for (const fhir::OutcomeIssue &issue : *issues)
        job.messages.append({fhir::severityName(issue.severity), issue.code, issue.text.reveal(), file.name});
}

void readRecord(const JsonValue &root, const Line &line, qint32 fileIndex, JobFile &file, Job &job, Counting &counting)
{
    const QString type = root["resourceType"].string();
    if (type == u"OperationOutcome"_s) {
        readMessages(root, file, job);
        return;
    }
    if (file.isDeleted) {
        for (const JsonValue entry : root["entry"])
            job.deleted += entry["request"]["method"].utf8() == "DELETE" ? 1 : 0;
        return;
    }
    if (file.isMessages || type == u"Parameters"_s)
        return;
    const std::string_view id = root["id"].utf8();
    const QByteArray key = type.toUtf8() + '/' + QByteArray(id.data(), static_cast<qsizetype>(id.size()));
    if (!id.empty() && counting.seen.contains(key)) {
        ++job.repeats;
    } else {
        if (!id.empty())
            counting.seen.insert(key);
        ++job.resources[type];
    }
    if (type != u"Group"_s)
        counting.index[ownerOf(root, type)].push_back({fileIndex, line.number, line.offset, line.json.size()});
}

Grade gradeOf(const JobFile &file)
{
    if (!file.announcedSha256.isEmpty() && file.announcedSha256 == file.sha256)
        return Grade::Hash;
    const bool count = file.announced && *file.announced == file.lines;
    const bool length = file.lengthChecked || (file.announcedBytes && *file.announcedBytes == file.bytes);
    if (length && count)
        return Grade::LengthAndCount;
    if (length)
        return Grade::Length;
    return count ? Grade::Count : Grade::Lines;
}

void judge(JobFile &file)
{
    const bool hashWrong = !file.announcedSha256.isEmpty() && file.announcedSha256 != file.sha256;
    const bool countWrong = file.announced && *file.announced != file.lines;
    file.state = hashWrong || countWrong ? FileState::Damaged : FileState::Imported;
    file.problem = hashWrong ? reasonName(ErrorReason::HashMismatch) : countWrong ? reasonName(ErrorReason::CountMismatch) : QString();
    file.grade = file.state == FileState::Damaged ? Grade::Lines : gradeOf(file);
}

LineReader linesOf(vault::SealedReader &file)
{
    const LineReader::Read read = [&file](qint64 offset, qint64 size) { return file.read(offset, size); };
    return LineReader(read, file.plainSize());
}

Result<void> importFile(qint32 index, Job &job, vault::SealedSet &set, Counting &counting, const std::stop_token &stop)
{
    JobFile &file = job.files[index];
    const Result<std::unique_ptr<vault::SealedReader>> reader = set.read(file.name);
    if (!reader)
        return reader.error();
    file.lines = 0;
    file.badLines = 0;
    file.badLineNumbers.clear();
    LineReader lines = linesOf(**reader);
    for (;;) {
        if (stop.stop_requested())
            return Error::cancelled();
        const Result<std::optional<Line>> line = lines.next();
        if (!line)
            return line.error();
        if (!*line)
            break;
        ++file.lines;
        if ((*line)->isTooLong) {
            noteBadLine(file, (*line)->number);
            continue;
        }
        const Result<JsonDocument> parsed = JsonDocument::parse((*line)->json);
        if (!parsed || !parsed->root()["resourceType"].isString()) {
            noteBadLine(file, (*line)->number);
            continue;
        }
        readRecord(parsed->root(), **line, index, file, job, counting);
    }
    judge(file);
    return {};
}

QString lineList(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts << QString::number(number);
    return texts.join(u", "_s);
}

} // namespace

Result<Job> importFiles(Job job, vault::SealedSet &set, std::stop_token stop)
{
    job.resources.clear();
    job.repeats = 0;
    job.deleted = 0;
    job.messages.removeIf([](const JobMessage &message) { return !message.file.isEmpty(); });
    Counting counting;
    for (qint32 i = 0; i < job.files.size(); ++i) {
        const FileState state = job.files[i].state;
        if (state != FileState::Downloaded && state != FileState::Imported && state != FileState::Damaged)
            continue;
        const Result<void> imported = importFile(i, job, set, counting, stop);
        if (!imported)
            return imported.error();
        const JobFile &file = job.files[i];
        if (file.badLines > 0)
            job.messages.append({u"warning"_s, u"structure"_s, u"unreadable lines: %1 (%2)"_s.arg(file.badLines).arg(lineList(file.badLineNumbers)), file.name});
    }
    const Result<void> kept = set.put(IndexFile, packed(counting.index));
    if (!kept)
        return kept.error();
    return job;
}

ExportRecords::ExportRecords(Job job, std::shared_ptr<vault::SealedSet> set) : m_job(std::move(job)), m_set(std::move(set)) {}

Result<void> ExportRecords::visitAll(const QStringList &types, const RecordVisitor &visitor, std::stop_token stop)
{
    for (const JobFile &file : m_job.files) {
        const bool wanted = types.isEmpty() || types.contains(file.type) || file.type.isEmpty();
        const bool here = file.state == FileState::Imported || file.state == FileState::Damaged;
        if (!wanted || !here || file.isMessages || file.isDeleted)
            continue;
        const Result<std::unique_ptr<vault::SealedReader>> reader = m_set->read(file.name);
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
            const RecordOrigin origin{m_job.id.text(), file.name, (*line)->number, (*line)->offset, (*line)->json.size()};
            if (visitor((*line)->json, origin) == Visit::Stop)
                return {};
        }
    }
    return {};
}

Result<void> ExportRecords::visitMember(const MemberId &member, const RecordVisitor &visitor, std::stop_token stop)
{
    const Result<QByteArray> index = m_set->get(IndexFile);
    if (!index)
        return index.error();
    std::vector<Place> places = placesOf(*index, member.text());
    if (places.empty())
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::Everything);
    const std::vector<Place> shared = placesOf(*index, QString());
    places.insert(places.end(), shared.begin(), shared.end());
    // In file order, so that each sealed frame is opened once.
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return std::pair(a.file, a.offset) < std::pair(b.file, b.offset); });
    std::unique_ptr<vault::SealedReader> reader;
    qint32 opened = -1;
    for (const Place &place : places) {
        if (stop.stop_requested())
            return Error::cancelled();
        if (place.file < 0 || place.file >= m_job.files.size())
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::NotSealed, Operation::ReadVault);
        const JobFile &file = m_job.files[place.file];
        if (opened != place.file) {
            Result<std::unique_ptr<vault::SealedReader>> next = m_set->read(file.name);
            if (!next)
                return next.error();
            reader = std::move(*next);
            opened = place.file;
        }
        const Result<QByteArray> json = reader->read(place.offset, place.length);
        if (!json)
            return json.error();
        if (visitor(*json, {m_job.id.text(), file.name, place.line, place.offset, place.length}) == Visit::Stop)
            return {};
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

} // namespace pax::bulk
