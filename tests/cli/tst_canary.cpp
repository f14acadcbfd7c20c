// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/httpserver.h"
#include "tests/support/testmain.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace pax::tests;
using namespace Qt::StringLiterals;

namespace {

/// A secret in every form it could be left behind in.
QByteArrayList formsOf(const QByteArray &secret)
{
    QByteArrayList forms{secret, secret.toPercentEncoding(), secret.toHex(), secret.toBase64(), secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
    forms << ("clinic:" + secret).toBase64();
    return forms;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Secret, private key and token are planted, and looked for wherever a program can leave something: files, output, log, arguments,
/// environment; after sign-in, renewal, refusal and removal.
class TstCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftBehind_data();
    void nothingIsLeftBehind();

private:
    /// The first place a canary was found in; empty for none.
    QString foundIn(const QByteArray &bytes, const QString &place) const;
    QString foundInFiles(const QString &folder) const;

    QByteArrayList m_canaries;
};

QString TstCanary::foundIn(const QByteArray &bytes, const QString &place) const
{
    for (const QByteArray &canary : m_canaries) {
        if (bytes.contains(canary))
            return place + u": "_s + QString::fromLatin1(canary.left(12));
    }
    return {};
}

QString TstCanary::foundInFiles(const QString &folder) const
{
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString found = foundIn(readAll(path) + path.toUtf8(), path);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

void TstCanary::nothingIsLeftBehind_data()
{
    QTest::addColumn<QString>("method");
    for (const QString &method : {u"secret-basic"_s, u"secret-post"_s, u"private-key-jwt"_s})
        QTest::newRow(qPrintable(method)) << method;
}

void TstCanary::nothingIsLeftBehind()
{
    PAX_REQUIRE_KEYRING();
    QFETCH(QString, method);
    const bool isSigned = method == u"private-key-jwt"_s;
    const QTemporaryDir dir;
    const QTemporaryDir elsewhere;   // the program's temporary files

    const QByteArray secret = "canary-secret-9f2c71";
    const QByteArrayList tokens{"canary-token-first-31aa", "canary-token-second-77bd"};
    m_canaries = formsOf(secret);
    for (const QByteArray &token : tokens)
        m_canaries << formsOf(token);

    int issued = 0;
    bool isRefusing = false;
    bool isSilent = false;
    HttpServer server([&](const SeenHttp &seen) {
        HttpAnswer silent;
        silent.hangs = true;
        if (isSilent && seen.target == "/token")
            return silent;
        if (seen.target == "/token" && isRefusing)
            return HttpAnswer::json("{\"error\":\"invalid_client\",\"error_description\":\"refused\"}", 401);
        if (seen.target == "/token")
            return HttpAnswer::json("{\"access_token\":\"" + tokens[std::min<qsizetype>(issued++, 1)] + "\",\"token_type\":\"bearer\",\"expires_in\":300}");
        if (seen.target.startsWith("/fhir/metadata"))
            return HttpAnswer::json(R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":"server","resource":[{"type":"Group","interaction":[{"code":"search-type"},{"code":"read"}]}]}]})");
        // The first token is not accepted: it is renewed.
        if (seen.headers.value("authorization") != "Bearer " + tokens[1])
            return HttpAnswer::json(R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"login"}]})", 401);
        if (seen.target.startsWith("/fhir/Group/"))
            return HttpAnswer::json(R"({"resourceType":"Group","id":"g1","name":"One","type":"person","actual":true})");
        return HttpAnswer::json(R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Group","id":"g1","name":"One"}}]})");
    });

    Program program(dir.path());
    program.set(u"TMPDIR"_s, elsewhere.path());
    program.set(u"QT_LOGGING_RULES"_s, u"*=true"_s);   // everything that can be logged
    QByteArray said;
    const auto run = [&](const QStringList &arguments, const QByteArray &input = {}) {
        const Ran ran = program.run(arguments, input);
        said += ran.out + ran.err;
        return ran.code;
    };
    const QStringList add{u"profile"_s, u"add"_s, u"canary"_s, u"--base-url"_s, server.url(u"/fhir"_s).toString(), u"--token-url"_s, server.url(u"/token"_s).toString(), u"--client-id"_s, u"clinic"_s, u"--auth"_s, method};
    if (isSigned) {
        QProcess made;
        made.start(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-384"_s});
        QVERIFY(made.waitForFinished());
        const QByteArray pem = made.readAllStandardOutput();
        QProcess text;
        text.start(u"openssl"_s, {u"pkey"_s, u"-text"_s, u"-noout"_s});
        text.write(pem);
        text.closeWriteChannel();
        QVERIFY(text.waitForFinished());
        const QByteArray shown = text.readAllStandardOutput();
        const qsizetype from = shown.indexOf("priv:") + 5;
        const QByteArray number = QByteArray::fromHex(shown.mid(from, shown.indexOf("pub:") - from).replace(':', "").simplified().replace(' ', ""));
        QVERIFY(number.size() >= 48);
        m_canaries << formsOf(number.right(48)) << pem.mid(40, 40);
        QCOMPARE(run(add + QStringList{u"--secret-stdin"_s}, pem), 0);
    } else {
        QCOMPARE(run(add + QStringList{u"--secret-stdin"_s}, secret), 0);
    }
    QCOMPARE(run({u"groups"_s, u"--json"_s}), 0);   // signs in, and once more
    QCOMPARE(issued, 2);
    issued = 0;
    QCOMPARE(run({u"doctor"_s}), 0);
    isRefusing = true;
    QCOMPARE(run({u"groups"_s, u"--json"_s}), 3);
    QCOMPARE(run({u"groups"_s}), 3);
    isRefusing = false;

    // While it runs: what other programs of this computer can see of it.
    isSilent = true;
    const int before = server.count("/token");
    QProcess process;
    program.startProcess(process, {u"groups"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.count("/token") > before, 20'000);
    const QString proc = u"/proc/%1/"_s.arg(process.processId());
    QVERIFY(!readAll(proc + u"cmdline"_s).isEmpty());
    for (const QString &each : {u"cmdline"_s, u"environ"_s, u"comm"_s, u"status"_s})
        QCOMPARE(foundIn(readAll(proc + each), each), QString());
    // No core file can be made of it.
    QVERIFY(readAll(proc + u"limits"_s).contains("Max core file size        0"));
    process.terminate();
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000));
    said += process.readAllStandardOutput() + process.readAllStandardError();
    isSilent = false;

    QCOMPARE(foundInFiles(dir.path()), QString());
    QCOMPARE(foundInFiles(elsewhere.path()), QString());
    QCOMPARE(run({u"profile"_s, u"remove"_s, u"canary"_s}), 0);
    QCOMPARE(foundInFiles(dir.path()), QString());
    QCOMPARE(foundInFiles(elsewhere.path()), QString());
    QCOMPARE(foundIn(said, u"output"_s), QString());
    QVERIFY(said.contains("pax."));   // the log was on, so that this says something
}

PAX_TEST(TstCanary)
#include "tst_canary.moc"
