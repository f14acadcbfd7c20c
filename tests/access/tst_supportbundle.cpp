// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/supportbundle.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <zip.h>

using namespace pax;
using namespace pax::access;
using namespace pax::core;
using namespace Qt::StringLiterals;

class TstSupportBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsNamedAndNothingElse();
    void theArchiveHoldsThePreviewedBytes();
    void saysWhenItCannotBeWritten();

private:
    static BundleFacts facts();
};

BundleFacts TstSupportBundle::facts()
{
    BundleFacts facts;
    facts.now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    facts.profile.name = ProfileName(u"CANARY connection"_s);
    facts.profile.baseUrl = QUrl(u"https://user:CANARY@payer.example/fhir?key=CANARY"_s);
    facts.profile.tokenUrl = QUrl(u"https://login.payer.example/token?key=CANARY"_s);
    facts.profile.clientId = u"clinic-17"_s;
    facts.profile.panels = {{PanelId(u"CANARY-group"_s), u"CANARY panel"_s}};
    facts.profile.caFile = u"/CANARY/ca.pem"_s;
    Check failed;
    failed.id = CheckId::Token;
    failed.status = CheckStatus::Failed;
    failed.cause = Cause::WrongSecret;
    failed.error = Error::of(ErrorKind::Unauthorized, ErrorReason::InvalidClient, Operation::Token).withServerText(u"CANARY said the server"_s).withOperationOutcome("CANARY");
    failed.evidence = {{FactId::HttpStatus, u"401"_s}};
    facts.checks = {failed};
    fhir::Capability capability;
    capability.fhirVersion = u"4.0.1"_s;
    capability.softwareName = u"Payer Server"_s;
    capability.description = u"CANARY description"_s;
    capability.implementationGuides = QStringList{u"CANARY"_s};
    facts.capability = capability;
    facts.quirks = {{u"export.no-post"_s, facts.now}};
    net::RequestLogEntry entry;
    entry.when = facts.now;
    entry.method = "GET";
    entry.origin = u"https://payer.example"_s;
    entry.address = net::maskedPath(QUrl(u"https://payer.example/fhir/Patient/CANARY/$everything"_s));
    entry.status = 200;
    facts.requests = {entry};
    return facts;
}

void TstSupportBundle::holdsWhatIsNamedAndNothingElse()
{
    const QList<BundleFile> files = bundleFiles(facts());
    QStringList names;
    for (const BundleFile &file : files) {
        names << file.name;
        QVERIFY2(!file.bytes.contains("CANARY"), file.bytes.constData());
        QVERIFY(QJsonDocument::fromJson(file.bytes).isObject());
    }
    QCOMPARE(names, (QStringList{u"about.json"_s, u"connection.json"_s, u"checks.json"_s, u"server.json"_s, u"quirks.json"_s, u"requests.json"_s}));
    const QJsonObject connection = QJsonDocument::fromJson(files[1].bytes).object();
    QCOMPARE(connection[u"baseUrl"_s].toString(), u"https://payer.example/fhir"_s);
    QCOMPARE(connection[u"groupIds"_s].toInt(), 1);
    const QJsonObject checks = QJsonDocument::fromJson(files[2].bytes).object();
    QCOMPARE(checks[u"firstProblem"_s].toString(), u"token"_s);
    QCOMPARE(checks[u"checks"_s][0][u"cause"_s].toString(), u"wrong-secret"_s);
    QVERIFY(files[5].bytes.contains("/fhir/Patient/•••/$everything"));
}

void TstSupportBundle::theArchiveHoldsThePreviewedBytes()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"bundle.zip"_s);
    BundleFacts given = facts();
    given.report = u"Problem report\n"_s;
    const QList<BundleFile> files = bundleFiles(given);
    QVERIFY(writeZip(path, files, given.now));
    QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther), QFileDevice::Permissions());
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
    QVERIFY(archive);
    QCOMPARE(zip_get_num_entries(archive, 0), files.size());
    for (const BundleFile &file : files) {
        zip_file_t *entry = zip_fopen(archive, file.name.toUtf8().constData(), 0);
        QVERIFY(entry);
        QByteArray bytes(file.bytes.size() + 1, '\0');
        bytes.truncate(static_cast<qsizetype>(zip_fread(entry, bytes.data(), static_cast<zip_uint64_t>(bytes.size()))));
        zip_fclose(entry);
        QCOMPARE(bytes, file.bytes);
    }
    zip_discard(archive);
    // Again to the same place: the newer one is there, and nothing else.
    QVERIFY(writeZip(path, files.mid(0, 1), given.now));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
}

void TstSupportBundle::saysWhenItCannotBeWritten()
{
    const QTemporaryDir dir;
    const Result<void> nowhere = writeZip(dir.filePath(u"missing/bundle.zip"_s), bundleFiles(facts()), facts().now);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind(), ErrorKind::StorageFull);
    QCOMPARE(nowhere.error().subject(), u"bundle.zip"_s);
}

PAX_TEST(TstSupportBundle)
#include "tst_supportbundle.moc"
