// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/certificates.h"
#include "tests/support/httpserver.h"
#include "tests/support/testmain.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace pax::sandbox;
using namespace pax::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QString written(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes, bool isPrivate = true)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    file.setPermissions(isPrivate ? QFile::ReadOwner | QFile::WriteOwner : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    return file.fileName();
}

QString reason(const Ran &ran)
{
    return ran.json()[u"error"_s][u"reason"_s].toString();
}

QStringList sealedSets(const QTemporaryDir &dir)
{
    return QDir(dir.filePath(u"d/sealed"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

/// Connections and keys through the real program: made, imported, rotated, handed on, managed and removed, with a real keyring.
class TstConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreMadeUsedAndRotated();
    void keysOfFiles_data();
    void keysOfFiles();
    void settingsAreHandedOn();
    void organizationSetsItUp();
    void clientCertificate();
    void removingDestroys();
    void presetsAreListed();
};

void TstConnections::keysAreMadeUsedAndRotated()
{
    PAX_REQUIRE_KEYRING();
    SandboxServer server{SandboxOptions{}};
    QVERIFY(server.start());
    const QTemporaryDir dir;
    const Program program(dir.path());
    const QString name = u"keys"_s;
    // The key comes before its connection: the payer wants its public half first.
    const Ran made = program.run({u"key"_s, u"create"_s, name, u"--json"_s});
    QCOMPARE(made.code, 0);
    const QJsonObject first = made.json()[u"keys"_s][0].toObject();
    QCOMPARE(made.json()[u"keys"_s].toArray().size(), 1);
    QCOMPARE(first[u"alg"_s].toString(), u"ES384"_s);
    QCOMPARE(first[u"use"_s].toString(), u"sig"_s);
    for (const QString &secret : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s})
        QVERIFY2(!first.contains(secret), qPrintable(secret));
    QCOMPARE(program.run({u"key"_s, u"jwks"_s, name, u"--json"_s}).out, made.out);
    QVERIFY(program.run({u"key"_s, u"jwks"_s, name}).json() == made.json());
    QVERIFY(program.run({u"key"_s, u"pem"_s, name}).out.startsWith("-----BEGIN PUBLIC KEY-----"));

    const Ran added = program.run({u"profile"_s, u"add"_s, name, u"--base-url"_s, server.base().toString(), u"--token-url"_s, server.tokenUrl().toString(), u"--client-id"_s, server.clientId(),
                                   u"--auth"_s, u"private-key-jwt"_s, u"--json"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"hasSecret"_s].toBool(), true);
    QCOMPARE(added.json()[u"keyId"_s].toString(), first[u"kid"_s].toString());
    QCOMPARE(added.json()[u"algorithm"_s].toString(), u"ES384"_s);
    // Nobody told the payer yet: the refusal says so.
    const Ran early = program.run({u"groups"_s, u"--json"_s});
    QCOMPARE(early.code, 3);
    QCOMPARE(reason(early), u"key-replaced"_s);
    server.addClientKey(first);
    QCOMPARE(program.run({u"groups"_s, u"--json"_s}).code, 0);

    // Rotation: a second key waits until the payer knows it.
    const Ran both = program.run({u"key"_s, u"create"_s, name, u"--alg"_s, u"RS384"_s, u"--json"_s});
    QCOMPARE(both.json()[u"keys"_s].toArray().size(), 2);
    QCOMPARE(both.json()[u"keys"_s][0][u"kid"_s], first[u"kid"_s]);
    QCOMPARE(program.run({u"groups"_s, u"--json"_s}).code, 0);
    const QString kid = both.json()[u"keys"_s][1][u"kid"_s].toString();
    // The payer gives it an id of its own.
    QCOMPARE(program.run({u"key"_s, u"name"_s, name, kid, u"--kid"_s, u"payer-7"_s}).code, 0);
    QJsonObject second = both.json()[u"keys"_s][1].toObject();
    second[u"kid"_s] = u"payer-7"_s;
    server.addClientKey(second);
    QCOMPARE(program.run({u"key"_s, u"use"_s, name, u"payer-7"_s}).code, 0);
    QCOMPARE(program.run({u"groups"_s, u"--json"_s}).code, 0);
    QCOMPARE(program.run({u"profile"_s, u"show"_s, name, u"--json"_s}).json()[u"keyId"_s].toString(), u"payer-7"_s);
    QCOMPARE(program.run({u"key"_s, u"remove"_s, name, first[u"kid"_s].toString()}).code, 0);
    const Ran left = program.run({u"key"_s, u"list"_s, name, u"--json"_s});
    QCOMPARE(left.json().array().size(), 1);
    QCOMPARE(left.json()[0][u"kid"_s].toString(), u"payer-7"_s);
    QCOMPARE(left.json()[0][u"signs"_s].toBool(), true);
    QCOMPARE(left.json()[0][u"ageDays"_s].toInt(-1), 0);
    QCOMPARE(left.json()[0][u"rotateInDays"_s].toInt(), 90);
    QCOMPARE(left.json()[0][u"accepted"_s].isString(), true);
    // What was changed is in the record.
    const QByteArray record = program.run({u"audit"_s, u"list"_s, u"--json"_s}).out;
    for (const char *what : {"key created", "added", "key named", "key in use", "key removed"})
        QVERIFY2(record.contains(what), what);

    QCOMPARE(program.run({u"key"_s, u"use"_s, name, u"nobody"_s}).code, 5);
    QCOMPARE(program.run({u"key"_s, u"create"_s, name, u"--alg"_s, u"HS256"_s}).code, 1);
    QCOMPARE(program.run({u"key"_s, u"create"_s, u"a/b"_s}).code, 2);
    QCOMPARE(program.run({u"key"_s, u"jwks"_s, u"nobody"_s}).code, 2);
    QCOMPARE(program.run({u"profile"_s, u"remove"_s, name}).code, 0);
    QCOMPARE(program.run({u"key"_s, u"jwks"_s, name}).code, 2);
}

void TstConnections::keysOfFiles_data()
{
    // Every form of a key and every way it can be wrong is the auth room's; here it is about options and exit codes.
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("expected");   // "" or the reason
    const QByteArray ec = openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-384"_s});
    const auto locked = openssl({u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes256"_s, u"-passout"_s, u"pass:word"_s}, ec);
    QTest::newRow("PEM") << ec << QStringList() << QString();
    QTest::newRow("another id") << ec << QStringList{u"--kid"_s, u"mine-1"_s} << QString();
    QTest::newRow("under a passphrase") << locked << QStringList{u"--key-passphrase-file"_s, u"word"_s} << QString();
    QTest::newRow("another kind") << ec << QStringList{u"--alg"_s, u"RS384"_s} << u"key-wrong-kind"_s;
    QTest::newRow("wrong passphrase") << locked << QStringList{u"--key-passphrase-file"_s, u"wrong"_s} << u"wrong-passphrase"_s;
    QTest::newRow("corrupt") << QByteArray(ec).replace(40, 20, "AAAAAAAAAAAAAAAAAAAA") << QStringList() << u"bad-key"_s;
    QTest::newRow("others can read it") << ec << QStringList{u"shared"_s} << u"unsafe-secret-file"_s;
}

void TstConnections::keysOfFiles()
{
    PAX_REQUIRE_KEYRING();
    QFETCH(QByteArray, file);
    QFETCH(QStringList, options);
    QFETCH(QString, expected);
    const QTemporaryDir dir;
    written(dir, u"word"_s, "word\n");
    written(dir, u"wrong"_s, "other");
    const bool isShared = options.removeAll(u"shared"_s) > 0;
    for (QString &option : options) {
        if (option == u"word"_s || option == u"wrong"_s)
            option = dir.filePath(option);
    }
    const QString key = written(dir, u"key.pem"_s, file, !isShared);
    SandboxServer server{SandboxOptions{}};
    QVERIFY(server.start());
    const Program program(dir.path());
    const Ran added = program.run(QStringList{u"profile"_s, u"add"_s, u"file"_s, u"--base-url"_s, server.base().toString(), u"--token-url"_s, server.tokenUrl().toString(), u"--client-id"_s, server.clientId(),
                                              u"--key"_s, key, u"--json"_s}
                                  + options);
    QCOMPARE(reason(added), expected);
    if (!expected.isEmpty()) {
        QCOMPARE(added.code, 2);
        QCOMPARE(program.run({u"profile"_s, u"list"_s, u"--json"_s}).json().array().size(), 0);
        return;
    }
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"auth"_s].toString(), u"private-key-jwt"_s);
    const QJsonObject jwk = program.run({u"key"_s, u"jwks"_s, u"file"_s, u"--json"_s}).json()[u"keys"_s][0].toObject();
    if (options.contains(u"mine-1"_s))
        QCOMPARE(jwk[u"kid"_s].toString(), u"mine-1"_s);
    server.addClientKey(jwk);
    QCOMPARE(program.run({u"groups"_s}).code, 0);
    QCOMPARE(program.run({u"profile"_s, u"remove"_s, u"file"_s}).code, 0);
}

void TstConnections::settingsAreHandedOn()
{
    PAX_REQUIRE_KEYRING();
    SandboxServer server{SandboxOptions{}};
    QVERIFY(server.start());
    const QTemporaryDir dir;
    const Program program(dir.path());
    QCOMPARE(program.addProfile(server, u"one"_s, {u"--group"_s, u"riverside-family"_s, u"--environment"_s, u"test"_s}).code, 0);
    const QString file = dir.filePath(u"one.json"_s);
    QCOMPARE(program.run({u"profile"_s, u"export"_s, u"one"_s, u"--out"_s, file}).code, 0);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray text = read.readAll();
    QVERIFY(!text.contains(server.secret().toUtf8()));
    QCOMPARE(program.run({u"profile"_s, u"export"_s, u"one"_s}).out, text);

    QCOMPARE(reason(program.run({u"profile"_s, u"import"_s, file, u"--json"_s})), u"name-taken"_s);
    const Ran taken = program.run({u"profile"_s, u"import"_s, file, u"--name"_s, u"two"_s, u"--json"_s});
    QCOMPARE(taken.code, 0);
    QCOMPARE(taken.json()[u"hasSecret"_s].toBool(true), false);
    QCOMPARE(taken.json()[u"environment"_s].toString(), u"test"_s);
    QCOMPARE(taken.json()[u"groups"_s][0].toString(), u"riverside-family"_s);
    QCOMPARE(program.run({u"--profile"_s, u"two"_s, u"doctor"_s, u"--json"_s}).json()[u"firstProblem"_s].toString(), u"registration"_s);
    QCOMPARE(program.run({u"profile"_s, u"secret"_s, u"two"_s, u"--secret-stdin"_s}, server.secret().toUtf8() + '\n').code, 0);
    QCOMPARE(program.run({u"--profile"_s, u"two"_s, u"groups"_s, u"--json"_s}).code, 0);
    QCOMPARE(program.run({u"profile"_s, u"secret"_s, u"two"_s}).code, 1);

    const QString bad = written(dir, u"bad.json"_s, QByteArray(text).replace("\"clientId\"", "\"client_secret\": \"s3cret\", \"clientId\""));
    const Ran refused = program.run({u"profile"_s, u"import"_s, bad, u"--name"_s, u"three"_s, u"--json"_s});
    QCOMPARE(refused.code, 2);
    QCOMPARE(reason(refused), u"secret-in-file"_s);
    QVERIFY(!refused.out.contains("s3cret"));
    for (const QString &name : {u"one"_s, u"two"_s})
        QCOMPARE(program.run({u"profile"_s, u"remove"_s, name}).code, 0);
}

void TstConnections::organizationSetsItUp()
{
    PAX_REQUIRE_KEYRING();
    SandboxServer server{SandboxOptions{}};
    QVERIFY(server.start());
    const QTemporaryDir dir;
    const QByteArray policy = "[organization]\nname = Riverside IT\ncontact = it@riverside.example\n[connections]\nonly-managed = yes\n[connection \"Payer\"]\nbase-url = " + server.base().toEncoded() + "\ntoken-url = "
                              + server.tokenUrl().toEncoded() + "\nclient-id = " + server.clientId().toUtf8() + "\nenvironment = test\ngroup = riverside-family\n";
    Program program(dir.path());
    program.set(u"PAX_POLICY_FILE"_s, written(dir, u"policy.conf"_s, policy));
    const Ran listed = program.run({u"profile"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.json().array().size(), 1);
    QCOMPARE(listed.json()[0][u"managed"_s].toBool(), true);
    QCOMPARE(listed.json()[0][u"hasSecret"_s].toBool(true), false);
    // The secret is everybody's own.
    const Ran given = program.run({u"profile"_s, u"secret"_s, u"Payer"_s, u"--secret-stdin"_s, u"--json"_s}, server.secret().toUtf8());
    QCOMPARE(given.code, 0);
    QCOMPARE(given.json()[u"hasSecret"_s].toBool(), true);
    QCOMPARE(given.json()[u"secretSince"_s].isString(), true);
    QCOMPARE(program.run({u"groups"_s, u"--json"_s}).code, 0);
    const Ran kept = program.run({u"profile"_s, u"remove"_s, u"Payer"_s, u"--json"_s});
    QCOMPARE(kept.code, 8);
    QCOMPARE(reason(kept), u"managed-profile"_s);
    const Ran other = program.addProfile(server, u"other"_s);
    QCOMPARE(other.code, 8);
    QCOMPARE(reason(other), u"forbidden-by-rule"_s);
    // Where connections may not be changed, keys may not either.
    program.set(u"PAX_POLICY_FILE"_s, written(dir, u"rule.conf"_s, "[rule \"No changes\"]\nforbid = change-connections\n"));
    for (const QStringList &change : {QStringList{u"key"_s, u"create"_s, u"x"_s}, {u"profile"_s, u"add"_s, u"x"_s, u"--base-url"_s, server.base().toString(), u"--client-id"_s, u"x"_s}}) {
        const Ran refused = program.run(change + QStringList{u"--json"_s});
        QCOMPARE(refused.code, 8);
        QCOMPARE(reason(refused), u"forbidden-by-rule"_s);
    }
}

void TstConnections::clientCertificate()
{
    PAX_REQUIRE_KEYRING();
    const TestAuthority authority;
    const TestAuthority clients(u"Client CA"_s);
    CertificateWish wish;
    wish.commonName = u"Riverside Clinic"_s;
    const Identity client = clients.issue(wish);
    ServerTls tls{authority.issue(CertificateWish()), clients.certificate()};
    HttpServer server(
        [](const SeenHttp &seen) {
            if (seen.clientName != "Riverside Clinic")
                return HttpAnswer::json("{}", 403);
            return seen.target == "/token" ? HttpAnswer::json(R"({"access_token":"t","token_type":"bearer","expires_in":300})")
                                           : HttpAnswer::json(R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1"})");
        },
        tls);
    const QTemporaryDir dir;
    const QString ca = written(dir, u"ca.pem"_s, authority.certificate());
    const QString bag = written(dir, u"client.p12"_s, pkcs12(client, "bag word"));
    const QString word = written(dir, u"word"_s, "bag word\n");
    const Program program(dir.path());
    const QStringList add{u"profile"_s, u"add"_s, u"mtls"_s, u"--base-url"_s, server.url(u"/fhir"_s).toString(), u"--token-url"_s, server.url(u"/token"_s).toString(), u"--client-id"_s, u"clinic"_s, u"--strict"_s,
                          u"--ca-file"_s, ca, u"--secret-stdin"_s, u"--json"_s};
    QCOMPARE(reason(program.run(add + QStringList{u"--client-cert"_s, bag}, "s")), u"key-encrypted"_s);
    QCOMPARE(program.run(add, "s").code, 0);
    const Ran without = program.run({u"doctor"_s, u"--json"_s});
    QVERIFY(without.code != 0);
    QCOMPARE(without.json()[u"verdict"_s].toString(), u"problem"_s);
    QCOMPARE(server.requests().size(), 0);
    const Ran added = program.run({u"profile"_s, u"secret"_s, u"mtls"_s, u"--client-cert"_s, bag, u"--client-cert-passphrase-file"_s, word, u"--json"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"clientCertificate"_s][u"subject"_s].toString(), u"Riverside Clinic"_s);
    QCOMPARE(added.json()[u"clientCertificate"_s][u"issuer"_s].toString(), u"Client CA"_s);
    const Ran with = program.run({u"doctor"_s, u"--json"_s});
    QVERIFY2(with.json()[u"verdict"_s].toString() != u"problem"_s, with.out.constData());
    QVERIFY(server.count("/token") > 0);
    QCOMPARE(program.run({u"profile"_s, u"remove"_s, u"mtls"_s}).code, 0);
}

void TstConnections::removingDestroys()
{
    PAX_REQUIRE_KEYRING();
    SandboxServer server{SandboxOptions{}};
    QVERIFY(server.start());
    const QTemporaryDir dir;
    const Program program(dir.path());
    for (const QString &name : {u"goes"_s, u"stays"_s}) {
        QCOMPARE(program.addProfile(server, name).code, 0);
        QCOMPARE(program.run({u"--profile"_s, name, u"export"_s, u"start"_s, u"riverside-family"_s, u"--type"_s, u"Patient"_s}).code, 0);
    }
    QCOMPARE(sealedSets(dir).filter(u"export"_s).size(), 2);
    const Ran removed = program.run({u"profile"_s, u"remove"_s, u"goes"_s, u"--json"_s});
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.json()[u"exportsDestroyed"_s].toInt(), 1);
    QCOMPARE(removed.json()[u"secretsRemain"_s].toBool(true), false);
    QCOMPARE(sealedSets(dir).filter(u"export"_s).size(), 1);
    // One of the same name starts from nothing.
    const Ran again = program.run({u"profile"_s, u"add"_s, u"goes"_s, u"--base-url"_s, server.base().toString(), u"--client-id"_s, u"x"_s, u"--json"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()[u"hasSecret"_s].toBool(true), false);
    QCOMPARE(program.run({u"--profile"_s, u"goes"_s, u"export"_s, u"list"_s, u"--json"_s}).json().array().size(), 0);
    QCOMPARE(program.run({u"--profile"_s, u"stays"_s, u"export"_s, u"list"_s, u"--json"_s}).json().array().size(), 1);
    QVERIFY(program.run({u"--profile"_s, u"stays"_s, u"audit"_s, u"list"_s, u"--json"_s}).out.contains("removed"));
    QCOMPARE(program.run({u"--profile"_s, u"stays"_s, u"audit"_s, u"verify"_s}).code, 0);
    QCOMPARE(program.run({u"profile"_s, u"remove"_s, u"nobody"_s}).code, 2);
    for (const QString &name : {u"goes"_s, u"stays"_s})
        QCOMPARE(program.run({u"profile"_s, u"remove"_s, name}).code, 0);
}

void TstConnections::presetsAreListed()
{
    const QTemporaryDir dir;
    const Ran listed = Program(dir.path()).run({u"profile"_s, u"presets"_s, u"--json"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.json()[0][u"id"_s].toString(), u"cigna"_s);
    QCOMPARE(listed.json()[0][u"addresses"_s][0][u"baseUrl"_s].toString(), u"https://fhir.cigna.com/ProviderAccess/v1"_s);
}

PAX_TEST(TstConnections)
#include "tst_connections.moc"
