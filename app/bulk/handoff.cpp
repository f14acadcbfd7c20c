// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/handoff.h"

#include "app/vault/frames.h"
#include "app/vault/keyedhash.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString ManifestName = u"manifest.json"_s;
const QString FieldsName = u"fields.json"_s;
const QString ReceiptName = u"receipt.json"_s;
constexpr qint64 PieceSize = 1024 * 1024;

Error cannotWrite(const QString &path, bool isFull)
{
    return Error::of(ErrorKind::StorageFull, isFull ? ErrorReason::DiskFull : ErrorReason::ReadOnly, Operation::WriteVault).withSubject(QFileInfo(path).fileName());
}

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(path, false);
    if (out.write(bytes) != bytes.size() || !out.flush())
        return cannotWrite(path, true);
    return {};
}

/// Copies one sealed file out, plain, and says what was written.
Result<QByteArray> copyOut(vault::SealedSet &set, const QString &name, const QString &path, const std::stop_token &stop)
{
    const Result<std::unique_ptr<vault::SealedReader>> reader = set.read(name);
    if (!reader)
        return reader.error();
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(path, false);
    vault::RunningHash hash;
    for (qint64 at = 0; at < (*reader)->plainSize();) {
        if (stop.stop_requested())
            return Error::cancelled();
        const Result<QByteArray> piece = (*reader)->read(at, PieceSize);
        if (!piece)
            return piece.error();
        hash.add(*piece);
        if (out.write(*piece) != piece->size())
            return cannotWrite(path, true);
        at += piece->size();
    }
    if (!out.flush())
        return cannotWrite(path, true);
    return hash.value().toHex();
}

QString kindText(FileKind kind)
{
    return kind == FileKind::Messages ? u"messages"_s : kind == FileKind::Deleted ? u"deleted"_s : u"output"_s;
}

/// What whoever receives the folder needs to know to read it.
QByteArray fieldsText()
{
    const auto field = [](const char *name, const char *meaning) { return QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {u"meaning"_s, QString::fromLatin1(meaning)}}; };
    const QJsonObject text{
        {u"files"_s, u"NDJSON: UTF-8, one FHIR resource a line, as the payer sent it; line ends as sent"_s},
        {u"manifest.json"_s, QJsonArray{field("export", "identifier of the export on the computer that made it"), field("group", "identifier of the panel (FHIR Group) on the payer's server"), field("state", "complete or partial"),
                                        field("transactionTime", "the payer's clock: the data is as of then"), field("files", "one entry a file"), field("resources", "records by type, repeats of the same type and id counted once")}},
        {u"manifest.json, files"_s, QJsonArray{field("file", "name in this folder"), field("type", "resource type announced by the payer"), field("kind", "output: records; messages: what the payer says about the export; deleted: records the payer removed"),
                                               field("count", "lines that are not blank"), field("bytes", "length"), field("sha256", "of the file's bytes, in hexadecimal"), field("grade", "how the download was verified: hash, length+count, length, count, lines"),
                                               field("badLines", "lines that are no resource")}},
        {u"receipt.json"_s, QJsonArray{field("manifestSha256", "of manifest.json"), field("tag", "lets the installation that wrote this folder recognize it")}}};
    return QJsonDocument(text).toJson();
}

Result<QByteArray> hashOf(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(QFileInfo(path).fileName());
    vault::RunningHash hash;
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return Error::cancelled();
        hash.add(file.read(PieceSize));
    }
    return hash.value().toHex();
}

Result<QByteArray> readSmall(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile).withSubject(QFileInfo(path).fileName());
    return file.readAll();
}

} // namespace

Result<void> writeHandOff(const Job &job, const JobFiles &files, vault::SealedSet &set, const Secret &receiptKey, const QString &folder, const std::stop_token &stop)
{
    if (!QDir().mkpath(folder))
        return cannotWrite(folder, false);
    QJsonArray list;
    for (const JobFile &file : files) {
        if (file.state != FileState::Imported && file.state != FileState::Damaged)
            continue;
        const QString name = file.name() + u".ndjson"_s;
        const Result<QByteArray> hash = copyOut(set, file.name(), folder + u'/' + name, stop);
        if (!hash)
            return hash.error();
        if (*hash != file.sha256)
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::HashMismatch, Operation::ReadVault).withSubject(file.name());
        list.append(QJsonObject{{u"file"_s, name}, {u"type"_s, file.type}, {u"kind"_s, kindText(file.kind)}, {u"count"_s, file.lines}, {u"bytes"_s, file.bytes}, {u"sha256"_s, QString::fromLatin1(*hash)},
                                {u"grade"_s, gradeName(file.grade)}, {u"badLines"_s, file.badLines}});
    }
    QJsonObject resources;
    for (auto type = job.resources.begin(); type != job.resources.end(); ++type)
        resources[type.key()] = type.value();
    const QByteArray manifest = QJsonDocument(QJsonObject{{u"export"_s, job.id.text()}, {u"group"_s, job.spec.panel.text()}, {u"state"_s, publicName(job.state, false)}, {u"transactionTime"_s, job.transactionTime}, {u"files"_s, list}, {u"resources"_s, resources}}).toJson();
    Result<void> written = writeNew(folder + u'/' + ManifestName, manifest);
    if (written)
        written = writeNew(folder + u'/' + FieldsName, fieldsText());
    if (!written)
        return written;
    vault::RunningHash hash;
    hash.add(manifest);
    const QByteArray digest = hash.value().toHex();
    const QJsonObject receipt{{u"manifestSha256"_s, QString::fromLatin1(digest)}, {u"tag"_s, QString::fromLatin1(vault::authTag(receiptKey, digest).toHex())}};
    return writeNew(folder + u'/' + ReceiptName, QJsonDocument(receipt).toJson());
}

Result<QStringList> verifyHandOff(const QString &folder, const Secret &receiptKey, const std::stop_token &stop)
{
    const Result<QByteArray> manifest = readSmall(folder + u'/' + ManifestName);
    if (!manifest)
        return manifest.error();
    const Result<QByteArray> receiptText = readSmall(folder + u'/' + ReceiptName);
    if (!receiptText)
        return receiptText.error();
    vault::RunningHash hash;
    hash.add(*manifest);
    const QByteArray digest = hash.value().toHex();
    const QJsonObject receipt = QJsonDocument::fromJson(*receiptText).object();
    const QByteArray tag = QByteArray::fromHex(receipt[u"tag"_s].toString().toLatin1());
    if (receipt[u"manifestSha256"_s].toString().toLatin1() != digest || !vault::isAuthentic(receiptKey, digest, tag))
        return Error::of(ErrorKind::StorageCorrupt, ErrorReason::NotSealed, Operation::OpenFile).withSubject(ReceiptName);
    QStringList damaged;
    for (const QJsonValue entry : QJsonDocument::fromJson(*manifest)[u"files"_s].toArray()) {
        const QString name = entry[u"file"_s].toString();
        // A name never leads out of the folder.
        const Result<QByteArray> found = name.contains(u'/') ? Result<QByteArray>(Error::of(ErrorKind::NotFound)) : hashOf(folder + u'/' + name, stop);
        if (!found && found.error().isCancelled())
            return found.error();
        if (!found || QString::fromLatin1(*found) != entry[u"sha256"_s].toString())
            damaged << name;
    }
    return damaged;
}

} // namespace pax::bulk
