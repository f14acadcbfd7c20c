// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimset.h"

#include "app/claims/claimreader.h"
#include "app/core/linereader.h"
#include "app/fhir/displayname.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Whose names the claims refer to.
const QStringList NamedTypes{u"Patient"_s, u"Practitioner"_s, u"Organization"_s, u"Location"_s};

}

void ClaimReader::add(QByteArrayView json, const RecordOrigin &origin)
{
    const QString where = origin.file.isEmpty() ? origin.source : origin.file;
    const Result<JsonDocument> document = JsonDocument::parse(json);
    if (!document) {
        m_set->rejected.append({where, origin.line, u"not-json"_s});
        return;
    }
    const JsonValue resource = document->root();
    const QString type = resource["resourceType"].string();
    if (type == u"Bundle"_s || type.isEmpty()) {
        m_set->rejected.append({where, origin.line, type.isEmpty() ? u"not-a-resource"_s : u"bundle"_s});
        return;
    }
    if (NamedTypes.contains(type))
        m_set->names.insert(type + u'/' + resource["id"].string(), fhir::displayName(resource));
    if (type != u"ExplanationOfBenefit"_s) {
        ++m_set->otherResources[type];
        return;
    }
    addSuppliedTotals(resource, m_set->supplied);
    int unreadable = 0;
    const Claim claim = readClaim(resource, origin, unreadable);
    for (int i = 0; i < unreadable; ++i)
        m_set->rejected.append({where, origin.line, u"amount"_s});
    m_set->lifecycle.note(m_set->table.rows(), claim);
    m_set->table.append(claim);
}

Result<void> ClaimReader::addRecords(RecordSource &records, std::stop_token stop)
{
    const RecordVisitor visitor = [this](QByteArrayView json, const RecordOrigin &origin) {
        add(json, origin);
        return Visit::Continue;
    };
    return records.visitAll(QStringList{u"ExplanationOfBenefit"_s} + NamedTypes, visitor, stop);
}

Result<void> ClaimReader::addPath(const QString &path, std::stop_token stop)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(info.fileName());
    if (!info.isDir())
        return addFile(path, stop);
    const QFileInfoList files = QDir(path).entryInfoList({u"*.ndjson"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const Result<void> added = addFile(file.filePath(), stop);
        if (!added)
            return added;
    }
    return {};
}

Result<void> ClaimReader::addFile(const QString &path, const std::stop_token &stop)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
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
        if ((*line)->isTooLong)
            m_set->rejected.append({name, (*line)->number, u"too-long"_s});
        else
            add((*line)->json, RecordOrigin{path, name, (*line)->number, (*line)->offset, (*line)->json.size()});
    }
}

ClaimSetPtr ClaimReader::finish()
{
    m_set->lifecycle.mark(m_set->table);
    m_set->table.nameProviders(m_set->names);
    return std::exchange(m_set, std::make_shared<ClaimSet>());
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
