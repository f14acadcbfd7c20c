// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/supportbundle.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtCore/QSysInfo>

#include <zip.h>

#include <cerrno>
#include <memory>
#include <utility>

namespace pax::access {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray textOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

/// A server's free text of a few words, without anything that could be an id or a name put into it.
QString softwareName(const QString &text)
{
    QString plain;
    for (const QChar c : text.left(60))
        plain += c.isLetterOrNumber() || QStringView(u" .-_+()").contains(c) ? c : QChar(u'?');
    return plain;
}

QByteArray aboutFile(const BundleFacts &facts)
{
    return textOf({{u"program"_s, u"Provider Access Explorer"_s},
                   {u"version"_s, QStringLiteral(PAX_VERSION)},
                   {u"made"_s, facts.now.toUTC().toString(Qt::ISODate)},
                   {u"system"_s, QSysInfo::prettyProductName()},
                   {u"processor"_s, QSysInfo::currentCpuArchitecture()},
                   {u"qt"_s, QString::fromLatin1(qVersion())},
                   {u"language"_s, QLocale().name()},
                   {u"savedData"_s, facts.isSessionOnly ? u"session-only"_s : u"sealed"_s},
                   {u"policyFile"_s, facts.isManaged}});
}

QByteArray connectionFile(const auth::ConnectionProfile &profile)
{
    const auto environment = [&profile] {
        switch (profile.environment) {
        case auth::Environment::Production:
            return u"production"_s;
        case auth::Environment::Test:
            return u"test"_s;
        case auth::Environment::Demo:
            return u"demo"_s;
        }
        return QString();
    };
    return textOf({{u"baseUrl"_s, profile.baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)},
                   {u"tokenUrl"_s, orNull(profile.tokenUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment))},
                   {u"clientId"_s, profile.clientId},
                   {u"method"_s, auth::methodName(profile.method)},
                   {u"algorithm"_s, orNull(profile.algorithm)},
                   {u"keyId"_s, orNull(profile.keyId)},
                   {u"scopes"_s, QJsonArray::fromStringList(profile.scopes)},
                   {u"groupIds"_s, profile.panels.size()},
                   {u"strict"_s, profile.strict},
                   {u"environment"_s, environment()},
                   {u"ownAuthority"_s, !profile.caFile.isEmpty()}});
}

QByteArray checksFile(const QList<Check> &checks)
{
    QJsonArray all;
    for (const Check &check : checks) {
        QJsonObject seen;
        for (const Fact &fact : check.evidence)
            seen[factName(fact.id)] = fact.id == FactId::Software ? softwareName(fact.value) : fact.value;
        all.append(QJsonObject{{u"id"_s, checkName(check.id)},
                               {u"status"_s, statusName(check.status)},
                               {u"cause"_s, check.cause == Cause::None ? QJsonValue() : QJsonValue(causeName(check.cause))},
                               {u"error"_s, check.error ? QJsonValue(kindName(check.error->kind())) : QJsonValue()},
                               {u"reason"_s, check.error && check.error->reason() != ErrorReason::None ? QJsonValue(reasonName(check.error->reason())) : QJsonValue()},
                               {u"ms"_s, check.ms},
                               {u"seen"_s, seen}});
    }
    const std::optional<CheckId> problem = firstProblem(checks);
    return textOf({{u"verdict"_s, verdict(checks)}, {u"firstProblem"_s, problem ? QJsonValue(checkName(*problem)) : QJsonValue()}, {u"checks"_s, all}});
}

QByteArray serverFile(const fhir::Capability &capability)
{
    return textOf({{u"fhirVersion"_s, capability.fhirVersion.left(20)},
                   {u"software"_s, softwareName(capability.softwareName)},
                   {u"softwareVersion"_s, softwareName(capability.softwareVersion)},
                   {u"resourceTypes"_s, capability.resourceTypes.size()},
                   {u"groupRead"_s, capability.groupRead},
                   {u"groupSearch"_s, capability.groupSearch},
                   {u"groupExport"_s, capability.groupExport},
                   {u"davinciExport"_s, capability.davinciExport},
                   {u"everything"_s, capability.everything},
                   {u"memberMatch"_s, capability.memberMatch}});
}

QByteArray quirksFile(const QList<auth::Quirk> &quirks)
{
    QJsonArray all;
    for (const auth::Quirk &quirk : quirks)
        all.append(QJsonObject{{u"learned"_s, quirk.learned.toUTC().toString(Qt::ISODate)}, {u"quirk"_s, quirk.key}});
    return textOf({{u"quirks"_s, all}});
}

QByteArray requestsFile(const QList<net::RequestLogEntry> &requests)
{
    QJsonArray all;
    for (const net::RequestLogEntry &entry : requests) {
        all.append(QJsonObject{{u"when"_s, entry.when.toUTC().toString(Qt::ISODateWithMs)},
                               {u"method"_s, QString::fromLatin1(entry.method)},
                               {u"address"_s, entry.origin + entry.address},
                               {u"status"_s, entry.status > 0 ? QJsonValue(entry.status) : QJsonValue()},
                               {u"problem"_s, orNull(entry.problem)},
                               {u"ms"_s, static_cast<qint64>(entry.duration.count())},
                               {u"bytes"_s, entry.bytes},
                               {u"requestId"_s, orNull(entry.requestId)}});
    }
    return textOf({{u"requests"_s, all}});
}

struct Release
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

/// The archive's bytes; empty if it could not be made.
QByteArray zipped(const QList<BundleFile> &files, const QDateTime &now)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, Release> buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer)
        return {};
    zip_source_keep(buffer.get());   // the archive takes one, the other is ours
    std::unique_ptr<zip_t, Release> archive(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return {};
    for (const BundleFile &file : files) {
        zip_source_t *content = zip_source_buffer(archive.get(), file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const zip_int64_t index = content ? zip_file_add(archive.get(), file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0)
            return {};
        zip_file_set_mtime(archive.get(), static_cast<zip_uint64_t>(index), now.toSecsSinceEpoch(), 0);
    }
    if (zip_close(archive.get()) != 0)
        return {};
    (void)archive.release();   // closing it freed it
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(buffer.get(), &about) != 0 || zip_source_open(buffer.get()) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(buffer.get(), bytes.data(), about.size);
    zip_source_close(buffer.get());
    return read == static_cast<zip_int64_t>(about.size) ? bytes : QByteArray();
}

} // namespace

QList<BundleFile> bundleFiles(const BundleFacts &facts)
{
    QList<BundleFile> files{{u"about.json"_s, aboutFile(facts)}, {u"connection.json"_s, connectionFile(facts.profile)}};
    if (!facts.report.isEmpty())
        files.append({u"help-desk.txt"_s, facts.report.toUtf8()});
    if (!facts.checks.isEmpty())
        files.append({u"checks.json"_s, checksFile(facts.checks)});
    if (facts.capability)
        files.append({u"server.json"_s, serverFile(*facts.capability)});
    files.append({u"quirks.json"_s, quirksFile(facts.quirks)});
    files.append({u"requests.json"_s, requestsFile(facts.requests)});
    return files;
}

Result<void> writeZip(const QString &path, const QList<BundleFile> &files, const QDateTime &now)
{
    const QByteArray bytes = zipped(files, now);
    if (bytes.isEmpty())
        return Error::of(ErrorKind::Internal, ErrorReason::None, Operation::OpenFile);
    QSaveFile out(path);
    errno = 0;
    const bool isWritten = out.open(QIODevice::WriteOnly) && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && out.write(bytes) == bytes.size() && out.commit();
    if (isWritten)
        return {};
    const bool isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return Error::of(ErrorKind::StorageFull, isFull ? ErrorReason::DiskFull : ErrorReason::ReadOnly, Operation::OpenFile).withSubject(QFileInfo(path).fileName());
}

} // namespace pax::access
