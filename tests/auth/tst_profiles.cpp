// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/presets.h"
#include "app/auth/profile.h"
#include "app/auth/profilefile.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::auth;
using namespace pax::core;
using namespace Qt::StringLiterals;

namespace {

ConnectionProfile payer()
{
    ConnectionProfile profile = *presetProfile(u"cigna"_s);
    profile.name = ProfileName(u"Cigna"_s);
    profile.clientId = u"clinic"_s;
    profile.panels = {{PanelId(u"GRP-1"_s), u"North"_s}};
    profile.secretSince = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    profile.certificate = {u"Riverside Clinic"_s, u"Payer CA"_s, QDateTime(QDate(2027, 3, 2), QTime(0, 0), Qt::UTC)};
    return profile;
}

QString problem(const Error &error)
{
    return kindName(error.kind()) + (error.reason() == ErrorReason::None ? QString() : u' ' + reasonName(error.reason())) + (error.subject().isEmpty() ? QString() : u' ' + error.subject());
}

} // namespace

/// Saved connections, what is known of payers, and files to hand on.
class TstProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedIsFound();
    void checks_data();
    void checks();
    void damagedFileIsNamed();
    void managedComeFirst();
    void presetsAreUsable();
    void filesCarryNoSecret();
    void badFiles_data();
    void badFiles();
};

void TstProfiles::savedIsFound()
{
    const QTemporaryDir dir;
    ProfileStore store(dir.path());
    QCOMPARE(problem(store.only().error()), u"bad-input no-profile"_s);
    const ConnectionProfile profile = payer();
    QVERIFY(store.save(profile));
    const Result<ConnectionProfile> found = ProfileStore(dir.path()).only();
    QVERIFY(found);
    QCOMPARE(profileToJson(*found), profileToJson(profile));
    QCOMPARE(found->secretKey(), u"profile/Cigna/secret"_s);
    QCOMPARE(found->support, u"https://developer.cigna.com/support"_s);

    // A key that was made before its connection is found with it.
    KeyRecord key;
    key.id = u"thumb"_s;
    key.keyId = u"kid-1"_s;
    key.algorithm = u"RS384"_s;
    ConnectionProfile second = profile;
    second.name = ProfileName(u"Signed"_s);
    second.method = AuthMethod::PrivateKeyJwt;
    second.algorithm = u"ES384"_s;
    QVERIFY(store.keys().add(second.name, key));
    QVERIFY(store.save(second));
    const Result<ConnectionProfile> signing = store.find(second.name);
    QVERIFY(signing);
    QCOMPARE(signing->secretKey(), u"profile/Signed/key/thumb"_s);
    QCOMPARE(signing->signingKeyId(), u"kid-1"_s);
    QCOMPARE(signing->signingAlgorithm(), u"RS384"_s);
    QFile file(dir.filePath(u"connections.json"_s));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());

    QVERIFY(store.remove(second.name));
    QVERIFY(store.keys().of(second.name)->all.isEmpty());
    QCOMPARE(problem(store.find(second.name).error()), u"not-found unknown-profile Signed"_s);
    QCOMPARE(problem(store.remove(second.name).error()), u"not-found unknown-profile Signed"_s);
}

void TstProfiles::checks_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *member, const QJsonValue &value, const char *expected) { QTest::newRow(name) << member << value << expected; };
    row("good", "name", u"Cigna"_s, "");
    row("loopback without TLS", "baseUrl", u"http://127.0.0.1:8080/fhir"_s, "");
    row("token address left out", "tokenUrl", u""_s, "");
    row("no name", "name", u""_s, "bad-input name");
    row("name with a slash", "name", u"a/b"_s, "bad-input name");
    row("name with space around", "name", u" a"_s, "bad-input name");
    row("no address", "baseUrl", u""_s, "bad-input baseUrl");
    row("without TLS", "baseUrl", u"http://payer.example/fhir"_s, "bad-input baseUrl");
    row("query", "baseUrl", u"https://payer.example/fhir?x=1"_s, "bad-input baseUrl");
    row("user in the address", "baseUrl", u"https://me:secret@payer.example/fhir"_s, "bad-input baseUrl");
    row("token without TLS", "tokenUrl", u"http://payer.example/token"_s, "bad-input tokenUrl");
    row("no client", "clientId", u" "_s, "bad-input clientId");
    row("scope of two words", "scopes", QJsonArray{u"a b"_s}, "bad-input scopes");
    row("panel with a slash", "panels", QJsonArray{QJsonObject{{u"id"_s, u"a/b"_s}}}, "bad-input panels");
    row("missing authorities", "caFile", u"/nowhere/ca.pem"_s, "bad-input caFile");
}

void TstProfiles::checks()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QJsonObject json = profileToJson(payer());
    json[member] = value;
    const Result<void> checked = checkProfile(profileFromJson(json));
    QCOMPARE(checked ? QString() : problem(checked.error()), expected);
}

void TstProfiles::damagedFileIsNamed()
{
    const QTemporaryDir dir;
    for (const QString &name : {u"keys.json"_s, u"connections.json"_s}) {
        ProfileStore store(dir.path());
        QFile::remove(dir.filePath(u"keys.json"_s));
        QVERIFY(store.save(payer()));
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"connections\":[");
        file.close();
        QCOMPARE(problem(store.list().error()), u"storage-corrupt "_s + name);
    }
    // What cannot be read is not overwritten.
    ProfileStore store(dir.path());
    QVERIFY(!store.save(payer()));
    QFile file(dir.filePath(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"connections\":["));
}

void TstProfiles::managedComeFirst()
{
    const QTemporaryDir dir;
    ProfileStore store(dir.path());
    ConnectionProfile own = payer();
    own.clientId = u"own"_s;
    QVERIFY(store.save(own));
    ConnectionProfile managed = payer();
    managed.clientId = u"managed"_s;
    store.setManaged({managed});
    const Result<QList<ConnectionProfile>> all = store.list();
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().clientId, u"managed"_s);
    QVERIFY(all->first().isManaged);
    QCOMPARE(problem(store.save(own).error()), u"policy-denied managed-profile Cigna"_s);
    QCOMPARE(problem(store.remove(own.name).error()), u"policy-denied managed-profile Cigna"_s);
    store.setManaged({});
    QCOMPARE(store.only()->clientId, u"own"_s);
}

void TstProfiles::presetsAreUsable()
{
    QVERIFY(!presetProfile(u"nobody"_s));
    for (const Preset &preset : presets()) {
        for (const PresetAddress &address : preset.addresses) {
            ConnectionProfile profile = *presetProfile(preset.id, address.environment);
            profile.name = ProfileName(u"x"_s);
            profile.clientId = u"x"_s;
            if (profile.baseUrl.isEmpty())
                profile.baseUrl = QUrl(u"https://payer.example/fhir"_s);
            const Result<void> checked = checkProfile(profile);
            QVERIFY2(checked, qPrintable(preset.id));
        }
    }
    // The seed, to the letter.
    const ConnectionProfile cigna = *presetProfile(u"cigna"_s);
    QCOMPARE(cigna.baseUrl, QUrl(u"https://fhir.cigna.com/ProviderAccess/v1"_s));
    QCOMPARE(cigna.tokenUrl, QUrl(u"https://r-hi2.cigna.com/mga/sps/oauth/oauth20/token"_s));
    QCOMPARE(cigna.scopes, QStringList{u"system/*.read"_s});
    QVERIFY(cigna.strict && cigna.environment == Environment::Production);
    QCOMPARE(presetProfile(u"dpc"_s)->algorithm, u"RS384"_s);
    QVERIFY(presetProfile(u"bcda"_s)->scopes.isEmpty());
}

void TstProfiles::filesCarryNoSecret()
{
    const QTemporaryDir dir;
    QFile authorities(dir.filePath(u"ca.pem"_s));
    QVERIFY(authorities.open(QIODevice::WriteOnly));
    authorities.write("-----BEGIN CERTIFICATE-----\n");
    authorities.close();
    ConnectionProfile profile = payer();
    profile.caFile = authorities.fileName();
    const Result<QByteArray> text = writeProfileFile(profile);
    QVERIFY(text);
    QVERIFY(!text->contains(dir.path().toUtf8()));   // nothing of this computer
    QVERIFY(!text->contains("2026-11-01"));
    const Result<ProfileFile> read = readProfileFile(*text);
    QVERIFY(read);
    QCOMPARE(read->authorities, QByteArray("-----BEGIN CERTIFICATE-----\n"));
    QVERIFY(read->unknown.isEmpty());
    QVERIFY(!read->profile.secretSince.isValid() && !read->profile.certificate.isThere());
    profile.caFile.clear();
    profile.secretSince = {};
    profile.certificate = {};
    QCOMPARE(profileToJson(read->profile), profileToJson(profile));
    profile.caFile = dir.filePath(u"gone.pem"_s);
    QCOMPARE(problem(writeProfileFile(profile).error()), u"bad-input caFile"_s);
}

void TstProfiles::badFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto with = [](const QString &member, const QJsonValue &value) {
        QJsonObject root = QJsonDocument::fromJson(*writeProfileFile(payer())).object();
        QJsonObject connection = root[u"connection"_s].toObject();
        connection[member] = value;
        root[u"connection"_s] = connection;
        return QJsonDocument(root).toJson();
    };
    QTest::newRow("good") << with(u"name"_s, u"Other"_s) << QString();
    QTest::newRow("unknown member") << with(u"colour"_s, u"blue"_s) << u"unknown colour"_s;
    QTest::newRow("secret") << with(u"clientSecret"_s, u"s3cret"_s) << u"bad-input secret-in-file clientSecret"_s;
    QTest::newRow("secret, spelled otherwise") << with(u"client_secret"_s, u"s3cret"_s) << u"bad-input secret-in-file client_secret"_s;
    QTest::newRow("empty secret") << with(u"client_secret"_s, u""_s) << u"unknown client_secret"_s;
    QTest::newRow("token") << with(u"accessToken"_s, u"abc"_s) << u"bad-input secret-in-file accessToken"_s;
    QTest::newRow("private JWK") << with(u"keys"_s, QJsonArray{QJsonObject{{u"kty"_s, u"EC"_s}, {u"d"_s, u"x"_s}}}) << u"bad-input secret-in-file d"_s;
    QTest::newRow("private PEM") << with(u"key"_s, u"-----BEGIN PRIVATE KEY-----"_s) << u"bad-input secret-in-file key"_s;
    QTest::newRow("header") << with(u"note"_s, u"Basic abc="_s) << u"bad-input secret-in-file note"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"resourceType":"Patient"})") << u"bad-input not-json"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u"bad-input not-json"_s;
    QTest::newRow("empty") << QByteArray() << u"bad-input not-json"_s;
}

void TstProfiles::badFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const Result<ProfileFile> read = readProfileFile(text);
    QCOMPARE(!read ? problem(read.error()) : read->unknown.isEmpty() ? QString() : u"unknown "_s + read->unknown.join(u' '), expected);
}

PAX_TEST(TstProfiles)
#include "tst_profiles.moc"
