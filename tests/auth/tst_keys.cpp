// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/assertion.h"
#include "app/auth/clientcertificate.h"
#include "app/auth/keyimport.h"
#include "app/auth/keyservice.h"
#include "app/auth/publickey.h"
#include "app/auth/signingkey.h"
#include "tests/support/await.h"
#include "tests/support/certificates.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::auth;
using namespace pax::core;
using namespace pax::tests;
using namespace Qt::StringLiterals;

namespace {

/// What the command line of OpenSSL makes: keys from another hand than ours.
QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QByteArray ecKey(const QString &curve)
{
    return openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + curve});
}

QByteArray rsaKey(int bits)
{
    return openssl({u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:%1"_s.arg(bits)});
}

QByteArray privateJwk(const QByteArray &pem)
{
    const Result<std::vector<PrivateKey>> keys = importKeys(Secret(QByteArrayView(pem)), Secret());
    return keys ? keys->front().jwk.view().toByteArray() : QByteArray();
}

/// Without a program of its own each: many are made.
QByteArray derOfNewKey()
{
    EVP_PKEY *key = EVP_EC_gen("P-384");
    QByteArray der(i2d_PrivateKey(key, nullptr), '\0');
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    (void)i2d_PrivateKey(key, &at);
    EVP_PKEY_free(key);
    return der;
}

QByteArray edited(const QByteArray &jwk, const QString &member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(jwk).object();
    object[member] = value;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// Keys in every form they come in, and every way they can be wrong; signatures verified by another implementation than ours.
class TstKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void import_data();
    void import();
    void publicFormsAgreeWithOpenssl_data();
    void publicFormsAgreeWithOpenssl();
    void pyjwtVerifies_data();
    void pyjwtVerifies();
    void rulesAreChecked_data();
    void rulesAreChecked();
    void severalKeysTakeTurns();
    void rotation_data();
    void rotation();
    void clientCertificates_data();
    void clientCertificates();

private:
    QByteArray m_ec;
    QByteArray m_rsa;
    QByteArray m_p256;
};

void TstKeys::initTestCase()
{
    m_ec = ecKey(u"P-384"_s);
    m_rsa = rsaKey(2048);
    m_p256 = ecKey(u"P-256"_s);
    QVERIFY2(!m_ec.isEmpty() && !m_rsa.isEmpty(), "the openssl program is missing");
}

void TstKeys::import_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("expected");   // algorithms of the keys, or the reason and its subject
    const auto row = [](const char *name, const QByteArray &file, const QByteArray &passphrase, const QString &expected) { QTest::newRow(name) << file << passphrase << expected; };
    const QByteArray ec = m_ec;
    const QByteArray rsa = m_rsa;
    const QByteArray ecJwk = privateJwk(ec);
    const QByteArray rsaJwk = privateJwk(rsa);
    row("PKCS#8, EC", ec, {}, u"ES384"_s);
    row("PKCS#8, RSA", rsa, {}, u"RS384"_s);
    row("SEC1", openssl({u"ec"_s}, ec), {}, u"ES384"_s);
    row("SEC1 after its parameters", openssl({u"ecparam"_s, u"-name"_s, u"secp384r1"_s, u"-genkey"_s}), {}, u"ES384"_s);
    row("PKCS#1", openssl({u"rsa"_s, u"-traditional"_s}, rsa), {}, u"RS384"_s);
    row("Windows line ends", QByteArray(ec).replace('\n', "\r\n"), {}, u"ES384"_s);
    QByteArray spaced;
    for (int i = 0; i < 2000 && (spaced.isEmpty() || !QByteArray(" \t\n\v\f\r").contains(spaced.back())); ++i)
        spaced = derOfNewKey();
    row("DER that ends like text", spaced, {}, u"ES384"_s);
    row("DER", openssl({u"pkey"_s, u"-outform"_s, u"DER"_s}, ec), {}, u"ES384"_s);
    const QByteArray locked = openssl({u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes256"_s, u"-passout"_s, u"pass:ñandú 7"_s}, ec);
    row("PKCS#8 under a passphrase", locked, "ñandú 7", u"ES384"_s);
    row("SEC1 under a passphrase", openssl({u"ec"_s, u"-aes256"_s, u"-passout"_s, u"pass:word"_s}, ec), "word", u"ES384"_s);
    row("PKCS#1 under a passphrase", openssl({u"rsa"_s, u"-traditional"_s, u"-aes128"_s, u"-passout"_s, u"pass:word"_s}, rsa), "word", u"RS384"_s);
    row("JWK, EC", ecJwk, {}, u"ES384"_s);
    row("JWK, RSA", rsaJwk, {}, u"RS384"_s);
    row("JWKS", "{\"keys\":[" + ecJwk + "," + rsaJwk + "]}", {}, u"ES384 RS384"_s);
    row("JWKS with one of use", "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}," + ecJwk + "]}", {}, u"ES384"_s);
    row("no passphrase", locked, {}, u"key-encrypted"_s);
    row("wrong passphrase", locked, "word", u"wrong-passphrase"_s);
    row("short RSA", rsaKey(1024), {}, u"key-too-short 1024"_s);
    row("P-256", m_p256, {}, u"key-wrong-kind EC prime256v1"_s);
    row("Ed25519", openssl({u"genpkey"_s, u"-algorithm"_s, u"ED25519"_s}), {}, u"key-wrong-kind ED25519"_s);
    row("OpenSSH", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n", {}, u"key-wrong-kind OpenSSH"_s);
    row("public half", openssl({u"pkey"_s, u"-pubout"_s}, ec), {}, u"key-is-public"_s);
    row("certificate", selfSigned(CertificateWish()).certificate, {}, u"key-is-public"_s);
    row("public JWK", edited(ecJwk, u"d"_s, QJsonValue(QJsonValue::Undefined)), {}, u"key-is-public"_s);
    row("symmetric JWK", R"({"kty":"oct","k":"AAAA"})", {}, u"key-wrong-kind oct"_s);
    row("JWK on P-256", edited(ecJwk, u"crv"_s, u"P-256"_s), {}, u"key-wrong-kind EC P-256"_s);
    row("halves of two keys", edited(ecJwk, u"d"_s, QJsonDocument::fromJson(privateJwk(ecKey(u"P-384"_s)))[u"d"_s]), {}, u"bad-key"_s);
    row("cut PEM", ec.left(ec.size() / 2), {}, u"bad-key"_s);
    row("flipped PEM", QByteArray(ec).replace(80, 4, "AAAA"), {}, u"bad-key"_s);
    row("empty", {}, {}, u"bad-key"_s);
    row("web page", "<!DOCTYPE html><html></html>", {}, u"bad-key"_s);
    row("JSON of something else", R"({"resourceType":"Patient"})", {}, u"bad-key"_s);
    row("far too large", QByteArray(1'000'000, 'x'), {}, u"bad-key"_s);
}

void TstKeys::import()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, passphrase);
    QFETCH(QString, expected);
    const Result<std::vector<PrivateKey>> keys = importKeys(Secret(QByteArrayView(file)), Secret(QByteArrayView(passphrase)));
    QStringList got;
    if (keys) {
        for (const PrivateKey &key : *keys) {
            got << key.algorithm;
            QVERIFY(!key.publicJwk.contains(u"d"_s) && !key.publicJwk.contains(u"p"_s));
        }
    } else {
        QCOMPARE(kindName(keys.error().kind()), u"bad-input"_s);
        got << reasonName(keys.error().reason());
        if (!keys.error().subject().isEmpty())
            got << keys.error().subject();
    }
    QCOMPARE(got.join(u' '), expected);
}

void TstKeys::publicFormsAgreeWithOpenssl_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("EC") << m_ec;
    QTest::newRow("RSA") << m_rsa;
}

void TstKeys::publicFormsAgreeWithOpenssl()
{
    QFETCH(QByteArray, pem);
    const Result<std::vector<PrivateKey>> keys = importKeys(Secret(QByteArrayView(pem)), Secret());
    QVERIFY(keys);
    const QJsonObject jwk = keys->front().publicJwk;
    QCOMPARE(publicPem(jwk), openssl({u"pkey"_s, u"-pubout"_s}, pem));
    const QByteArray hash = openssl({u"dgst"_s, u"-sha256"_s, u"-r"_s}, openssl({u"pkey"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s}, pem)).left(64);
    QCOMPARE(fingerprint(jwk).remove(u':').toLower(), QString::fromLatin1(hash));
    // RFC 7638, §3.1: the example of the standard itself.
    const QJsonObject example = QJsonDocument::fromJson(R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"})").object();
    QCOMPARE(thumbprint(example), u"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_s);
    QCOMPARE(publicPem(QJsonObject{{u"kty"_s, u"EC"_s}, {u"x"_s, u"AA"_s}, {u"y"_s, u"AA"_s}}), QByteArray());
}

void TstKeys::pyjwtVerifies_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("ES384") << u"ES384"_s;
    QTest::newRow("RS384") << u"RS384"_s;
}

void TstKeys::pyjwtVerifies()
{
    QFETCH(QString, algorithm);
    const Result<PrivateKey> made = createKey(algorithm);
    QVERIFY(made);
    ConnectionProfile profile;
    profile.clientId = u"client:ñ"_s;
    profile.method = AuthMethod::PrivateKeyJwt;
    profile.algorithm = algorithm;
    profile.keyId = u"key-1"_s;
    const QUrl tokenUrl(u"https://login.example/oauth2/token?x=%20y"_s);
    // Enough of them that one begins with a zero byte, which must not be dropped.
    QJsonArray tokens;
    QSet<QString> ids;
    const int count = algorithm == u"ES384"_s ? 400 : 5;
    for (int i = 0; i < count; ++i) {
        const Result<Assertion> assertion = signAssertion(profile, tokenUrl, made->jwk, QDateTime::currentDateTimeUtc());
        QVERIFY(assertion);
        tokens.append(QString::fromLatin1(assertion->compact));
        ids.insert(assertion->facts.id);
    }
    QCOMPARE(ids.size(), count);
    const QJsonObject question{{u"jwk"_s, registeredJwk(made->publicJwk, profile.keyId, algorithm)},
                               {u"pem"_s, QString::fromLatin1(publicPem(made->publicJwk))},
                               {u"tokens"_s, tokens},
                               {u"aud"_s, tokenUrl.toString(QUrl::FullyEncoded)},
                               {u"iss"_s, profile.clientId}};
    static const QByteArray script = R"(
import json, sys, jwt
q = json.load(sys.stdin)
for key in (jwt.PyJWK(q["jwk"]).key, q["pem"]):
    for token in q["tokens"]:
        header = jwt.get_unverified_header(token)
        assert header["typ"] == "JWT" and header["kid"] == q["jwk"]["kid"], header
        claims = jwt.decode(token, key, algorithms=[q["jwk"]["alg"]], audience=q["aud"], issuer=q["iss"],
                            options={"require": ["exp", "iat", "iss", "sub", "aud", "jti"]})
        assert claims["sub"] == q["iss"] and 0 < claims["exp"] - claims["iat"] <= 300, claims
        assert "nbf" not in claims
print("verified", len(q["tokens"]))
)";
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromLatin1(script)});
    python.write(QJsonDocument(question).toJson());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    const QByteArray complaint = python.readAllStandardError();
    if (complaint.contains("No module named 'jwt'"))
        QSKIP("python3-jwt is not installed");
    QVERIFY2(python.exitCode() == 0, complaint.constData());
    QCOMPARE(python.readAllStandardOutput().trimmed(), "verified " + QByteArray::number(count));
}

void TstKeys::rulesAreChecked_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("broken");
    QTest::newRow("good") << QString() << QString();
    QTest::newRow("another kid") << u"kid"_s << u"key-id"_s;
    QTest::newRow("another client") << u"client"_s << u"client"_s;
    QTest::newRow("a slash more") << u"aud"_s << u"audience"_s;
    QTest::newRow("too late") << u"late"_s << u"lifetime"_s;
    QTest::newRow("made for later") << u"early"_s << u"lifetime"_s;
    QTest::newRow("sent twice") << u"used"_s << u"unique"_s;
    QTest::newRow("another key") << u"key"_s << u"signature"_s;
    QTest::newRow("cut") << u"cut"_s << u"form client audience lifetime unique signature"_s;
}

void TstKeys::rulesAreChecked()
{
    QFETCH(QString, change);
    QFETCH(QString, broken);
    const Result<PrivateKey> made = createKey(u"ES384"_s);
    const Result<PrivateKey> other = createKey(u"ES384"_s);
    QVERIFY(made && other);
    ConnectionProfile profile;
    profile.clientId = u"client"_s;
    profile.method = AuthMethod::PrivateKeyJwt;
    profile.algorithm = u"ES384"_s;
    profile.keyId = u"key-1"_s;
    QUrl tokenUrl(u"https://login.example/token"_s);
    QDateTime now(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    const Result<Assertion> assertion = signAssertion(profile, tokenUrl, made->jwk, now);
    QVERIFY(assertion);
    QJsonObject jwk = registeredJwk(made->publicJwk, u"key-1"_s, u"ES384"_s);
    QStringList used;
    QByteArray compact = assertion->compact;
    if (change == u"kid"_s)
        profile.keyId = u"key-2"_s;
    if (change == u"client"_s)
        profile.clientId = u"Client"_s;
    if (change == u"aud"_s)
        tokenUrl = QUrl(u"https://login.example/token/"_s);
    if (change == u"late"_s)
        now = now.addSecs(300);
    if (change == u"early"_s)
        now = now.addSecs(-120);
    if (change == u"used"_s)
        used << assertion->facts.id;
    if (change == u"key"_s)
        jwk = registeredJwk(other->publicJwk, u"key-1"_s, u"ES384"_s);
    if (change == u"cut"_s)
        compact = compact.left(compact.indexOf('.'));
    QStringList names;
    for (const AssertionRule rule : brokenRules(compact, profile, tokenUrl, jwk, now, used))
        names << ruleName(rule);
    QCOMPARE(names.join(u' '), broken);
}

void TstKeys::severalKeysTakeTurns()
{
    const QTemporaryDir dir;
    KeyBook book(dir.path());
    FakeSecretStore secrets;
    Workers workers;
    ManualClock clock;
    KeyService service(book, secrets, workers, clock);
    const ProfileName name(u"Payer"_s);

    const Result<KeyRecord> first = await(service.create(name, u"ES384"_s, {}));
    QVERIFY(first);
    QCOMPARE(first->keyId, first->id);
    clock.advance(std::chrono::hours(24 * 80));
    const auto file = std::make_shared<const Secret>(QByteArrayView(m_rsa));
    const Result<QList<KeyRecord>> second = await(service.import(name, file, {}, KeyChoice{u"registered-2"_s, {}}, {}));
    QVERIFY(second);
    QCOMPARE(second->size(), 1);
    QCOMPARE(second->first().algorithm, u"RS384"_s);

    // Both can be handed to the payer while the first one still signs.
    Result<ProfileKeys> keys = book.of(name);
    QVERIFY(keys);
    QCOMPARE(keys->current, first->id);
    QCOMPARE(keys->jwks()[u"keys"_s].toArray().size(), 2);
    for (const QJsonValue jwk : keys->jwks()[u"keys"_s].toArray()) {
        QVERIFY(!jwk[u"kid"_s].toString().isEmpty());
        QCOMPARE(jwk[u"use"_s].toString(), u"sig"_s);
        QCOMPARE(jwk[u"key_ops"_s].toArray(), QJsonArray{u"verify"_s});
        for (const QString &member : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s})
            QVERIFY(!jwk.toObject().contains(member));
    }
    QCOMPARE(rotationOf(keys->currentKey()->added, clock.now()).daysLeft, 10);
    QCOMPARE(secrets.contents().size(), 2U);

    QVERIFY(book.use(name, second->first().id));
    QVERIFY(await(service.remove(name, first->id, {})));
    keys = book.of(name);
    QCOMPARE(keys->currentKey()->keyId, u"registered-2"_s);
    QCOMPARE(secrets.contents().size(), 1U);
    QVERIFY(!await(service.remove(name, first->id, {})));

    // No private half in the file of the book.
    QFile written(dir.filePath(u"keys.json"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(!text.contains("\"d\""));
    QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    QVERIFY(await(service.removeAll(name, {})));
    QVERIFY(secrets.contents().empty());
    QVERIFY(book.of(name)->all.isEmpty());
    QVERIFY(!await(service.import(name, std::make_shared<const Secret>(QByteArrayView("nonsense")), {}, {}, {})));
    secrets.setUnavailable(true);
    const Result<KeyRecord> homeless = await(service.create(name, u"ES384"_s, {}));
    QCOMPARE(kindName(homeless.error().kind()), u"keychain-unavailable"_s);
    QVERIFY(book.of(name)->all.isEmpty());   // a key that is kept nowhere is not spoken of
}

void TstKeys::rotation_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("left");
    QTest::newRow("today") << 0 << 90;
    QTest::newRow("tomorrow") << 1 << 89;
    QTest::newRow("due") << 90 << 0;
    QTest::newRow("overdue") << 100 << -10;
    QTest::newRow("made in the future") << -3 << 90;
}

void TstKeys::rotation()
{
    QFETCH(int, days);
    QFETCH(int, left);
    const QDateTime made(QDate(2026, 8, 1), QTime(23, 59), Qt::UTC);
    QCOMPARE(rotationOf(made, made.addDays(days)).daysLeft, left);
}

void TstKeys::clientCertificates_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("expected");
    const TestAuthority authority;
    CertificateWish wish;
    wish.commonName = u"Riverside Clinic"_s;
    const Identity own = authority.issue(wish);
    const Identity other = authority.issue(CertificateWish());
    const QByteArray bag = pkcs12(own, "right");
    QTest::newRow("PKCS#12") << bag << QByteArray("right") << u"Riverside Clinic"_s;
    QTest::newRow("PEM") << own.certificate + own.key << QByteArray() << u"Riverside Clinic"_s;
    QTest::newRow("key before certificate") << own.key + own.certificate << QByteArray() << u"Riverside Clinic"_s;
    QTest::newRow("no passphrase") << bag << QByteArray() << u"key-encrypted"_s;
    QTest::newRow("wrong passphrase") << bag << QByteArray("wrong") << u"wrong-passphrase"_s;
    QTest::newRow("without key") << own.certificate << QByteArray() << u"key-is-public"_s;
    QTest::newRow("key of another") << own.certificate + other.key << QByteArray() << u"bad-key"_s;
    QTest::newRow("cut") << bag.left(bag.size() / 2) << QByteArray("right") << u"bad-key"_s;
    QTest::newRow("empty") << QByteArray() << QByteArray() << u"bad-key"_s;
}

void TstKeys::clientCertificates()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, passphrase);
    QFETCH(QString, expected);
    const Result<ClientCertificate> certificate = importClientCertificate(Secret(QByteArrayView(file)), Secret(QByteArrayView(passphrase)));
    QCOMPARE(certificate ? certificate->subject : reasonName(certificate.error().reason()), expected);
    if (certificate) {
        QCOMPARE(certificate->issuer, u"Test Root CA"_s);
        QVERIFY(certificate->until > QDateTime::currentDateTimeUtc());
        QVERIFY(certificate->pem.view().contains("PRIVATE KEY-----"));
    }
}

PAX_TEST(TstKeys)
#include "tst_keys.moc"
