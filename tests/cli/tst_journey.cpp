// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/json.h"
#include "tests/cli/program.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace pax::sandbox;
using namespace pax::tests;
using namespace Qt::StringLiterals;

/// Sign in, list, open, export, look again: the whole way through the real programs.
class TstJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void synthetic_data();
    void synthetic();
    void realRecordsComeBackRecordForRecord();
    void badInputIsNamed();
    void claimsOfFilesNeedNoConnection();

private:
    void leavesNothingReadable(const QString &folder, const QByteArrayList &canaries);
};

void TstJourney::leavesNothingReadable(const QString &folder, const QByteArrayList &canaries)
{
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &canary : canaries)
            QVERIFY2(!bytes.contains(canary), qPrintable(file.fileName()));
    }
}

void TstJourney::synthetic_data()
{
    QTest::addColumn<bool>("strict");
    QTest::newRow("described by the server") << false;
    QTest::newRow("strict") << true;
}

void TstJourney::synthetic()
{
    PAX_REQUIRE_KEYRING();
    QFETCH(bool, strict);
    SandboxOptions options;
    options.members = 40;
    options.strict = strict;
    options.pageSize = 30;
    SandboxServer server(options);
    QVERIFY(server.start());
    const QTemporaryDir dir;
    const Program program(dir.path());
    const QString group = u"riverside-family"_s;
    const QString profile = strict ? u"journey-strict"_s : u"journey"_s;
    const Ran added = program.addProfile(server, profile, strict ? QStringList{u"--strict"_s, u"--group"_s, group} : QStringList());
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"hasSecret"_s].toBool(), true);

    const Ran healthy = program.run({u"doctor"_s, u"--json"_s});
    QCOMPARE(healthy.code, 0);
    QCOMPARE(healthy.json()[u"verdict"_s].toString(), u"ok"_s);
    QCOMPARE(healthy.json()[u"steps"_s].toArray().size(), 10);
    QCOMPARE(healthy.json()[u"steps"_s][8][u"status"_s].toString(), strict ? u"skipped"_s : u"ok"_s);
    QCOMPARE(server.count("GET", u"$export"), 0);   // looking starts nothing

    const Ran groups = program.run({u"groups"_s, u"--json"_s});
    QCOMPARE(groups.code, 0);
    QCOMPARE(groups.json().array().size(), strict ? 1 : 4);
    QCOMPARE(groups.json()[0][u"id"_s].toString(), group);

    const Ran members = program.run({u"members"_s, group, u"--json"_s});
    QCOMPARE(members.code, 0);
    QCOMPARE(members.json()[u"source"_s].toString(), strict ? u"full-export"_s : u"roster-export"_s);
    QCOMPARE(members.json()[u"members"_s].toArray().size(), 40);
    QCOMPARE(members.json()[u"members"_s][0][u"name"_s].toString(), u"Marisol Núñez Ortega"_s);

    const Ran live = program.run({u"timeline"_s, u"m0001"_s, u"--json"_s});
    QCOMPARE(live.code, 0);
    QVERIFY(live.json()[u"pages"_s].toInt() > 2);
    QVERIFY(live.json()[u"events"_s].toArray().size() > 40);

    const Ran exported = program.run({u"export"_s, u"start"_s, group, u"--json"_s, u"--out"_s, dir.filePath(u"out"_s)});
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.json()[u"state"_s].toString(), u"complete"_s);
    QCOMPARE(exported.json()[u"resources"_s][u"Patient"_s].toInt(), 40);
    const QString id = exported.json()[u"id"_s].toString();
    for (const QJsonValue file : exported.json()[u"files"_s].toArray()) {
        QFile plain(dir.filePath(u"out/"_s + file[u"name"_s].toString() + u".ndjson"_s));
        QVERIFY(plain.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(plain.readAll(), QCryptographicHash::Sha256).toHex()), file[u"sha256"_s].toString());
    }

    // Offline from the export it is the same history.
    const Ran offline = program.run({u"timeline"_s, u"--from-export"_s, id, u"m0001"_s, u"--json"_s});
    QCOMPARE(offline.code, 0);
    QCOMPARE(offline.json()[u"events"_s].toArray().size(), live.json()[u"events"_s].toArray().size());
    QCOMPARE(offline.json()[u"resources"_s][u"Encounter"_s], live.json()[u"resources"_s][u"Encounter"_s]);

    // The same claims from the sealed store and from the files handed over.
    const Ran claims = program.run({u"claims"_s, u"summary"_s, u"--export"_s, id, u"--by"_s, u"type,month"_s, u"--json"_s});
    QCOMPARE(claims.code, 0);
    const Ran fromFiles = program.run({u"claims"_s, u"summary"_s, dir.filePath(u"out"_s), u"--by"_s, u"type,month"_s, u"--json"_s});
    QCOMPARE(fromFiles.code, 0);
    const Ran every = program.run({u"claims"_s, u"summary"_s, u"--export"_s, id, u"--all-versions"_s, u"--json"_s});
    QCOMPARE(every.json()[u"claims"_s], exported.json()[u"resources"_s][u"ExplanationOfBenefit"_s]);
    QVERIFY(claims.json()[u"claims"_s].toInt() < every.json()[u"claims"_s].toInt());
    QCOMPARE(claims.json()[u"totals"_s], fromFiles.json()[u"totals"_s]);
    QCOMPARE(claims.json()[u"groups"_s], fromFiles.json()[u"groups"_s]);
    int grouped = 0;
    for (const QJsonValue each : claims.json()[u"groups"_s].toArray())
        grouped += each[u"claims"_s].toInt();
    QCOMPARE(grouped, claims.json()[u"claims"_s].toInt());
    const Ran rows = program.run({u"claims"_s, u"rows"_s, u"--export"_s, id, u"--columns"_s, u"id,billed"_s, u"--sort"_s, u"-billed"_s, u"--limit"_s, u"3"_s});
    QCOMPARE(rows.code, 0);
    QCOMPARE(rows.out.trimmed().split('\n').size(), 4);
    QVERIFY(program.run({u"audit"_s, u"list"_s, u"--json"_s}).out.contains("rote"));

    const Ran verified = program.run({u"audit"_s, u"verify"_s, u"--json"_s});
    QCOMPARE(verified.code, 0);
    QVERIFY(verified.json()[u"entries"_s].toInt() >= 5);
    leavesNothingReadable(dir.filePath(u"d"_s), {"Marisol", "Okonkwo", "m0001", server.secret().toUtf8()});
    leavesNothingReadable(dir.filePath(u"c"_s), {"Marisol", server.secret().toUtf8()});

    QCOMPARE(program.run({u"export"_s, u"delete"_s, id}).code, 0);
    QCOMPARE(program.run({u"export"_s, u"show"_s, id}).code, 5);
    QCOMPARE(program.run({u"profile"_s, u"remove"_s, profile}).code, 0);
    QCOMPARE(program.run({u"groups"_s}).code, 2);
}

void TstJourney::realRecordsComeBackRecordForRecord()
{
    PAX_REQUIRE_KEYRING();
    PAX_REQUIRE_SAMPLES();
    SandboxOptions options;
    options.strict = true;
    options.dataDir = samplesDir() + u"/members"_s;
    SandboxServer server(options);
    QVERIFY(server.start());
    const QTemporaryDir dir;
    const Program program(dir.path());
    QCOMPARE(program.addProfile(server, u"journey-real"_s, {u"--strict"_s}).code, 0);
    const Ran exported = program.run({u"export"_s, u"start"_s, u"all-members"_s, u"--json"_s, u"--out"_s, dir.filePath(u"out"_s)});
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.json()[u"state"_s].toString(), u"complete"_s);

    // Every record of every member, once per type/id, with the very bytes of its file.
    QHash<QByteArray, int> expected;
    QSet<QString> seen;
    for (const SandboxMember &member : server.data().members) {
        for (const SandboxResource &resource : member.resources) {
            const QString key = resource.type + u'/' + resource.id;
            if (!resource.id.isEmpty() && seen.contains(key))
                continue;
            seen.insert(key);
            QByteArray line = resource.json;
            ++expected[line.replace('\n', "").replace('\r', "")];
        }
    }
    QHash<QByteArray, int> received;
    QDirIterator walk(dir.filePath(u"out"_s), {u"*.ndjson"_s}, QDir::Files);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (!line.startsWith("{\"resourceType\":\"Group\""))
                ++received[line];
        }
    }
    QCOMPARE(received.size(), expected.size());
    QVERIFY(received == expected);
    QVERIFY(expected.size() > 8000);
    QCOMPARE(program.run({u"profile"_s, u"remove"_s, u"journey-real"_s}).code, 0);
}

void TstJourney::badInputIsNamed()
{
    PAX_REQUIRE_KEYRING();
    QTemporaryDir dir;
    // A web page instead of a record, a cut page, lines that are no JSON, a web page in a file's place.
    QFile rules(dir.filePath(u"faults.json"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"([{"match":"GET /fhir/Patient/m0002/.everything","times":-1,"status":200,"headers":{"Content-Type":"text/html"},"body":"<!DOCTYPE html><title>Sign in</title>"},
                    {"match":"GET /fhir/Patient/m0003/.everything","times":-1,"truncate":500},
                    {"match":"GET /fhir/_files/.*Condition-1","times":-1,"replace":["\"resourceType\":\"Condition\"","resourceType:\"Condition\""]},
                    {"match":"GET /fhir/_files/.*Device-1","times":-1,"status":200,"headers":{"Content-Type":"text/html"},"body":"<html></html>"}])");
    rules.close();
    SandboxOptions options;
    options.members = 12;
    options.faultsFile = rules.fileName();
    SandboxServer server(options);
    QVERIFY(server.start());
    const Program program(dir.path());
    QCOMPARE(program.addProfile(server, u"journey-bad"_s).code, 0);

    const Ran html = program.run({u"timeline"_s, u"m0002"_s, u"--json"_s});
    QCOMPARE(html.code, 5);
    QCOMPARE(html.json()[u"error"_s][u"reason"_s].toString(), u"html-instead-of-data"_s);
    const Ran cut = program.run({u"timeline"_s, u"m0003"_s, u"--json"_s});
    QCOMPARE(cut.code, 5);
    QCOMPARE(cut.json()[u"error"_s][u"reason"_s].toString(), u"not-json"_s);
    const Ran unknown = program.run({u"timeline"_s, u"nobody"_s, u"--json"_s});
    QCOMPARE(unknown.code, 5);
    QCOMPARE(unknown.json()[u"error"_s][u"operationOutcome"_s][u"resourceType"_s].toString(), u"OperationOutcome"_s);

    const Ran exported = program.run({u"export"_s, u"start"_s, u"riverside-family"_s, u"--json"_s});
    QCOMPARE(exported.code, 6);
    QCOMPARE(exported.json()[u"state"_s].toString(), u"partial"_s);
    for (const QJsonValue file : exported.json()[u"files"_s].toArray()) {
        if (file[u"type"_s].toString() == u"Device"_s)
            QCOMPARE(file[u"state"_s].toString(), u"failed"_s);
        if (file[u"type"_s].toString() == u"Condition"_s) {
            QVERIFY(file[u"badLines"_s].toInt() > 0);
            QCOMPARE(file[u"state"_s].toString(), u"imported"_s);
        }
    }
    const Ran empty = program.run({u"export"_s, u"start"_s, u"eastgate-2025"_s, u"--type"_s, u"Patient"_s, u"--json"_s});
    QCOMPARE(empty.code, 0);
    QCOMPARE(empty.json()[u"state"_s].toString(), u"empty"_s);

    QCOMPARE(program.run({u"profile"_s, u"add"_s, u"wrong"_s, u"--base-url"_s, server.base().toString(), u"--token-url"_s, server.tokenUrl().toString(), u"--client-id"_s, server.clientId(), u"--secret-stdin"_s}, "wrong").code, 0);
    const Ran refused = program.run({u"--profile"_s, u"wrong"_s, u"groups"_s, u"--json"_s});
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.json()[u"error"_s][u"reason"_s].toString(), u"invalid-client"_s);
    const Ran sick = program.run({u"--profile"_s, u"wrong"_s, u"doctor"_s, u"--json"_s});
    QCOMPARE(sick.code, 3);
    QCOMPARE(sick.json()[u"verdict"_s].toString(), u"problem"_s);
    QCOMPARE(sick.json()[u"firstProblem"_s].toString(), u"token"_s);
    QVERIFY(!sick.json()[u"steps"_s][5][u"nextStep"_s].toString().isEmpty());
    QCOMPARE(sick.json()[u"steps"_s][6][u"status"_s].toString(), u"skipped"_s);
    QVERIFY(!refused.out.contains("wrong\""));
    QCOMPARE(program.run({u"frobnicate"_s}).code, 1);
    QCOMPARE(program.run({u"--profile"_s, u"nobody"_s, u"groups"_s}).code, 2);
    for (const QString &name : {u"journey-bad"_s, u"wrong"_s})
        QCOMPARE(program.run({u"profile"_s, u"remove"_s, name}).code, 0);
}

void TstJourney::claimsOfFilesNeedNoConnection()
{
    const QTemporaryDir dir;
    const Program program(dir.path());
    QFile file(dir.filePath(u"claims.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF{\"resourceType\":\"ExplanationOfBenefit\",\"id\":\"1\",\"status\":\"active\",\"use\":\"claim\"}\r\n\r\n{\"resourceType\":\"Bundle\"}\nnonsense\n");
    file.close();
    const Ran summary = program.run({u"claims"_s, u"summary"_s, file.fileName(), u"--json"_s});
    QCOMPARE(summary.code, 6);
    QCOMPARE(summary.json()[u"claims"_s].toInt(), 1);
    QCOMPARE(summary.json()[u"money"_s].toBool(true), false);
    QCOMPARE(summary.json()[u"rejected"_s][0][u"reason"_s].toString(), u"bundle"_s);
    QCOMPARE(summary.json()[u"rejected"_s][0][u"line"_s].toInt(), 3);
    QCOMPARE(summary.json()[u"rejected"_s][1][u"line"_s].toInt(), 4);
    QCOMPARE(program.run({u"claims"_s, u"summary"_s, dir.filePath(u"nothing.ndjson"_s), u"--json"_s}).code, 5);
    QCOMPARE(program.run({u"claims"_s, u"summary"_s}).code, 1);
    for (const QStringList &wrong : {QStringList{u"--by"_s, u"colour"_s}, {u"--where"_s, u"type"_s}, {u"--where"_s, u"colour=1"_s}})
        QCOMPARE(program.run(QStringList{u"claims"_s, u"summary"_s, file.fileName()} + wrong).code, 1);
    for (const QStringList &wrong : {QStringList{u"--columns"_s, u"colour"_s}, {u"--sort"_s, u"colour"_s}, {u"--limit"_s, u"x"_s}, {u"--format"_s, u"doc"_s}, {u"--format"_s, u"xlsx"_s}})
        QCOMPARE(program.run(QStringList{u"claims"_s, u"rows"_s, file.fileName()} + wrong).code, 1);
    const QString book = dir.filePath(u"rows.xlsx"_s);
    QCOMPARE(program.run({u"claims"_s, u"rows"_s, file.fileName(), u"--format"_s, u"xlsx"_s, u"--out"_s, book}).code, 6);
    QVERIFY(QFile::exists(book));
    QDirIterator walk(dir.filePath(u"d"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY2(!walk.hasNext(), qPrintable(walk.next()));   // looking at a file leaves no trace
}

PAX_TEST(TstJourney)
#include "tst_journey.moc"
