// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

using namespace pax::sandbox;
using namespace pax::tests;
using namespace Qt::StringLiterals;

/// A real SIGKILL at the worst moments; the next start carries on with the same job.
class TstKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesOn_data();
    void carriesOn();
};

void TstKilled::carriesOn_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("killAfter");
    QTest::addColumn<int>("seen");
    QTest::addColumn<int>("kickOffs");
    QTest::addColumn<bool>("uncertain");
    // The answer to the kick-off is held back: it is killed between asking and storing the answer.
    QTest::newRow("between asking and storing") << QByteArray(R"([{"match":"GET /fhir/Group/.*export","delayMs":3000}])") << QByteArray("GET") << u"$export"_s << 1 << 2 << true;
    QTest::newRow("while polling") << QByteArray("[]") << QByteArray("GET") << u"/_jobs/"_s << 1 << 1 << false;
    QTest::newRow("in mid-download") << QByteArray(R"([{"match":"GET /fhir/_files/.*ExplanationOfBenefit","delayMs":1500}])") << QByteArray("GET") << u"/_files/"_s << 6 << 1 << false;
}

void TstKilled::carriesOn()
{
    PAX_REQUIRE_KEYRING();
    QFETCH(QByteArray, faults);
    QFETCH(QByteArray, method);
    QFETCH(QString, killAfter);
    QFETCH(int, seen);
    QFETCH(int, kickOffs);
    QFETCH(bool, uncertain);
    const QTemporaryDir dir;
    QFile rules(dir.filePath(u"faults.json"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(faults);
    rules.close();
    SandboxOptions options;
    options.members = 60;
    options.filesOf = 200;
    options.pollsBeforeReady = 2;
    options.faultsFile = rules.fileName();
    SandboxServer server(options);
    QVERIFY(server.start());
    const Program program(dir.path());
    const QString profile = u"killed-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()).remove(u' '));
    QCOMPARE(program.addProfile(server, profile).code, 0);

    QProcess child;
    program.startProcess(child, {u"export"_s, u"start"_s, u"riverside-family"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.count(method, killAfter) >= seen || child.state() == QProcess::NotRunning, 30'000);
    QCOMPARE(child.state(), QProcess::Running);
    child.kill();
    QVERIFY(QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 10'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    const Ran list = program.run({u"export"_s, u"list"_s, u"--json"_s});
    QCOMPARE(list.json().array().size(), 1);
    const QString id = list.json()[0][u"id"_s].toString();
    const Ran resumed = program.run({u"export"_s, u"resume"_s, id, u"--json"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.json()[u"state"_s].toString(), u"complete"_s);
    QCOMPARE(resumed.json()[u"resources"_s][u"Patient"_s].toInt(), 60);
    QCOMPARE(server.count("GET", u"$export"), kickOffs);
    QCOMPARE(resumed.json()[u"uncertainStarts"_s].toInt(), uncertain ? 1 : 0);
    if (uncertain) {
        const QString log = QString::fromUtf8(QJsonDocument(resumed.json()[u"log"_s].toArray()).toJson());
        QVERIFY(log.contains(u"start uncertain"_s));
    }
    // What came in two pieces is what the server has.
    const Ran written = program.run({u"export"_s, u"write"_s, id, u"--out"_s, dir.filePath(u"out"_s), u"--json"_s});
    QCOMPARE(written.code, 0);
    for (const QJsonValue file : written.json()[u"files"_s].toArray())
        QCOMPARE(file[u"count"_s].toInt(), file[u"announced"_s].toInt());
    QCOMPARE(program.run({u"profile"_s, u"remove"_s, profile}).code, 0);
}

PAX_TEST(TstKilled)
#include "tst_killed.moc"
