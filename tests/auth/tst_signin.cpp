// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keyservice.h"
#include "app/auth/quirks.h"
#include "app/auth/tokenservice.h"
#include "app/core/keychain.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/httpserver.h"
#include "tests/support/keyring.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::auth;
using namespace pax::core;
using namespace pax::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Token = std::shared_ptr<const Secret>;

Q_DECLARE_METATYPE(HttpAnswer)

namespace {

const QByteArray ClientSecret = "s3cr:t% +ñ";
const QByteArray Good = "{\"access_token\":\"canary-token\",\"token_type\":\"bearer\",\"expires_in\":300,\"scope\":\"system/*.read\"}";

HttpAnswer oauth(const char *error, int status = 400)
{
    return HttpAnswer::json(QByteArray(R"({"error":"CODE","error_description":"in the words of the server"})").replace("CODE", error), status);
}

HttpAnswer page(int status, const QByteArray &body = "<!DOCTYPE html><html><title>Sign in</title></html>")
{
    return {status, {{"Content-Type", "text/html"}}, body, false, false, {}, {}, {}};
}

HttpAnswer plain(int status, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    return {status, headers, body, false, false, {}, {}, {}};
}

/// What one sign-in comes to, in one line: a token's life, or kind, reason and status.
QString told(const Result<Token> &token, const TokenService &service)
{
    if (token)
        return u"token for %1"_s.arg(service.state().obtained.secsTo(service.state().expires));
    QString text = kindName(token.error().kind());
    if (token.error().reason() != ErrorReason::None)
        text += u' ' + reasonName(token.error().reason());
    return token.error().httpStatus() ? text + u' ' + QString::number(*token.error().httpStatus()) : text;
}

} // namespace

/// Each way of signing in against each behavior of a server, over HTTP and HTTPS on loopback with certificates made here; the secrets
/// lie in a real keyring.
class TstSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void server_data();
    void server();
    void credentialsAreSentAsChosen();
    void oneRenewalForAll();
    void renewsInTime_data();
    void renewsInTime();
    void otherEncodingIsRemembered();
    void serversClockIsTaken();
    void refusalIsExplained_data();
    void refusalIsExplained();
    void addressIsFound_data();
    void addressIsFound();
    void busyServerIsLeftAlone();
    void secretDoesNotFollowARedirect();
    void cancelEndsIt();
    void keychainIsNamed();

private:
    bool isSigned() const { return m_profile.method == AuthMethod::PrivateKeyJwt; }
    std::unique_ptr<HttpServer> startServer(HttpServer::Handler handler) const;
    std::unique_ptr<TokenService> service(const QUrl &tokenUrl, QuirkStore *quirks = nullptr, KeyBook *keys = nullptr);

    QTemporaryDir m_dir;
    std::unique_ptr<Keyring> m_keyring;
    Keychain m_keychain;
    Workers m_workers;
    ManualClock m_clock;
    TestAuthority m_authority;
    ServerTls m_tls;
    bool m_isSafe = false;
    net::Transport m_transport;
    ConnectionProfile m_profile;
};

void TstSignIn::initTestCase_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<bool>("safe");
    QTest::newRow("basic, http") << u"secret-basic"_s << QString() << false;
    QTest::newRow("basic, https") << u"secret-basic"_s << QString() << true;
    QTest::newRow("post, http") << u"secret-post"_s << QString() << false;
    QTest::newRow("post, https") << u"secret-post"_s << QString() << true;
    QTest::newRow("ES384, https") << u"private-key-jwt"_s << u"ES384"_s << true;
    QTest::newRow("RS384, http") << u"private-key-jwt"_s << u"RS384"_s << false;
}

void TstSignIn::initTestCase()
{
    m_keyring = std::make_unique<Keyring>();
    if (!m_keyring->isRunning())
        QSKIP("no keyring to test with (gnome-keyring, dbus-daemon)");
    m_tls.identity = m_authority.issue(CertificateWish());
    QFile file(m_dir.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority.certificate());
    file.close();
    QVERIFY(m_transport.setExtraAuthorities(file.fileName()));
    // One key of each kind serves all: making RSA keys takes its time.
    KeyBook book(m_dir.path());
    KeyService keys(book, m_keychain, m_workers, m_clock);
    for (const QString &algorithm : {u"ES384"_s, u"RS384"_s})
        QVERIFY(await(keys.create(ProfileName(algorithm), algorithm, {}), 60s));
    for (const QString &method : {u"secret-basic"_s, u"secret-post"_s})
        QVERIFY(await(m_keychain.write(u"profile/"_s + method + u"/secret"_s, Secret(QByteArrayView(ClientSecret)), {})));
}

void TstSignIn::init()
{
    QFETCH_GLOBAL(QString, method);
    QFETCH_GLOBAL(QString, algorithm);
    QFETCH_GLOBAL(bool, safe);
    m_isSafe = safe;
    m_clock.set(QDateTime::currentDateTimeUtc());
    m_profile = {};
    m_profile.method = *methodFromName(method);
    m_profile.name = ProfileName(isSigned() ? algorithm : method);
    m_profile.clientId = u"clinic ñ"_s;
    m_profile.algorithm = algorithm;
    if (isSigned())
        m_profile.keys = *KeyBook(m_dir.path()).of(m_profile.name);
}

std::unique_ptr<HttpServer> TstSignIn::startServer(HttpServer::Handler handler) const
{
    return std::make_unique<HttpServer>(std::move(handler), m_isSafe ? std::optional<ServerTls>(m_tls) : std::nullopt);
}

std::unique_ptr<TokenService> TstSignIn::service(const QUrl &tokenUrl, QuirkStore *quirks, KeyBook *keys)
{
    m_profile.tokenUrl = tokenUrl;
    if (m_profile.baseUrl.isEmpty()) {
        m_profile.baseUrl = tokenUrl;
        m_profile.baseUrl.setPath(u"/fhir"_s);
    }
    return std::make_unique<TokenService>(m_profile, m_transport, m_keychain, m_clock, quirks, keys);
}

void TstSignIn::server_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("secrets");   // requests that a secret is sent in
    QTest::addColumn<int>("signatures");
    const auto row = [](const char *name, const HttpAnswer &answer, const char *expected, int secrets = 1, int signatures = 1) { QTest::newRow(name) << answer << expected << secrets << signatures; };
    const auto json = [](const char *body) { return HttpAnswer::json(body); };
    row("good", HttpAnswer::json(Good), "token for 300");
    row("life as text", json(R"({"access_token":"t","token_type":"Bearer","expires_in":"1200"})"), "token for 1200");
    row("life not said", json(R"({"access_token":"t","token_type":"BEARER"})"), "token for 300");
    row("life of nothing", json(R"({"access_token":"t","expires_in":0})"), "token for 0");
    row("life below nothing", json(R"({"access_token":"t","expires_in":-5})"), "token for 0");
    row("life as nonsense", json(R"({"access_token":"t","expires_in":"soon"})"), "token for 300");
    row("life beyond reason", json(R"({"access_token":"t","expires_in":1e300})"), "token for 86400");
    row("unknown members", json(R"({"access_token":"t","refresh_token":"r","patient":null,"need_patient_banner":true,"expires_in":60.5})"), "token for 60");
    row("scopes as a list", json(R"({"access_token":"t","scope":["system/*.read"],"expires_in":300})"), "token for 300");
    row("invalid_request", oauth("invalid_request"), "unauthorized invalid-request 400");
    // The one repetition of a secret is in the other encoding; that of a signed request has a fresh jti.
    row("invalid_client", oauth("invalid_client"), "unauthorized invalid-client 400", 2);
    row("invalid_client, 401", oauth("invalid_client", 401), "unauthorized invalid-client 401", 2);
    row("invalid_grant", oauth("invalid_grant"), "unauthorized invalid-client 400", 2, 2);
    row("401 in plain words", plain(401, "Unauthorized"), "unauthorized invalid-client 401", 2);
    row("401 with a challenge", plain(401, {}, {{"WWW-Authenticate", "Basic realm=\"x\""}}), "unauthorized invalid-client 401", 2);
    row("403, empty", plain(403, {}), "unauthorized 403");
    row("unauthorized_client", oauth("unauthorized_client"), "unauthorized unauthorized-client 400");
    row("unsupported_grant_type", oauth("unsupported_grant_type"), "unauthorized grant-not-offered 400");
    row("invalid_scope", oauth("invalid_scope"), "unauthorized invalid-scope 400");
    row("an error of its own", oauth("x_maintenance"), "unauthorized 400");
    row("server_error", oauth("server_error"), "server-fault 400");
    row("404", plain(404, "no such page"), "not-found no-access-token 404");
    row("405", plain(405, {}), "not-found no-access-token 405");
    row("429, long", plain(429, {}, {{"Retry-After", "120"}}), "throttled 429");
    row("429, nothing said", plain(429, {}), "throttled 429");
    row("503, long", page(503), "throttled 503");
    row("500", plain(500, "java.lang.NullPointerException"), "server-fault 500");
    row("502, web page", page(502), "malformed html-instead-of-data 502");
    row("web page as success", page(200), "malformed html-instead-of-data 200");
    row("text as success", plain(200, "token=abc"), "malformed not-json 200");
    row("empty", plain(200, {}), "malformed no-access-token 200");
    row("no content", plain(204, {}), "malformed no-access-token 204");
    row("no token", json(R"({"token_type":"bearer"})"), "malformed no-access-token 200");
    row("empty token", json(R"({"access_token":""})"), "malformed no-access-token 200");
    row("token is no text", json(R"({"access_token":{"a":1}})"), "malformed no-access-token 200");
    row("token with a header in it", json(R"({"access_token":"t\r\nX-Evil: 1"})"), "malformed no-access-token 200");
    row("another type of token", json(R"({"access_token":"t","token_type":"mac"})"), "malformed unknown-token-type 200");
    row("list", json("[]"), "malformed no-access-token 200");
    row("huge", HttpAnswer::json("{\"access_token\":\"" + QByteArray(2'000'000, 't') + "\"}"), "malformed too-large");
    HttpAnswer cut = HttpAnswer::json(Good);
    cut.announcedLength = Good.size() + 100;
    row("cut short", cut, "offline connection-cut");
    row("redirect", plain(302, {}, {{"Location", "/elsewhere"}}), "unsupported redirect-refused 302");
}

void TstSignIn::server()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(QString, expected);
    QFETCH(int, secrets);
    QFETCH(int, signatures);
    const auto http = startServer([&answer](const SeenHttp &) { return answer; });
    m_profile.strict = true;   // nothing but the sign-in is asked for
    const auto tokens = service(http->url(u"/token"_s));
    const Result<Token> token = await(tokens->bearer({}), 20s);
    const QString got = told(token, *tokens);
    if (isSigned() && expected.contains(u"invalid-client"_s))
        expected.replace(u"invalid-client"_s, u"key-replaced"_s);
    QCOMPARE(got, expected);
    const bool isBasic = m_profile.method == AuthMethod::SecretBasic;
    QCOMPARE(http->requests().size(), isSigned() ? signatures : isBasic ? secrets : 1);
    for (const SeenHttp &seen : http->requests()) {
        QCOMPARE(seen.target, QByteArray("/token"));
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    }
    QCOMPARE(tokens->state().present, token.has_value());
    if (token) {
        QVERIFY(tokens->state().asked == m_profile.scopes);
        return;
    }
    QCOMPARE(token.error().subject().isEmpty(), false);
    QVERIFY(!token.error().serverText().reveal().contains(QString::fromUtf8(ClientSecret)));
    if (expected.endsWith(u"400"_s) && !expected.startsWith(u"server"_s))
        QCOMPARE(token.error().serverText().reveal(), u"in the words of the server"_s);
}

void TstSignIn::credentialsAreSentAsChosen()
{
    const auto http = startServer([](const SeenHttp &) { return HttpAnswer::json(Good); });
    m_profile.scopes = {u"system/*.read"_s, u"system/Group.rs"_s};
    const auto tokens = service(http->url(u"/token"_s));
    QVERIFY(await(tokens->bearer({})));
    const SeenHttp seen = http->requests().first();
    QCOMPARE(seen.field("grant_type"), QByteArray("client_credentials"));
    QCOMPARE(seen.field("scope"), QByteArray("system/*.read system/Group.rs"));
    const QByteArray pair = m_profile.clientId.toUtf8() + ':' + ClientSecret;
    QCOMPARE(seen.headers.value("authorization"), m_profile.method == AuthMethod::SecretBasic ? "Basic " + pair.toBase64() : QByteArray());
    QCOMPARE(seen.field("client_id"), m_profile.method == AuthMethod::SecretPost ? m_profile.clientId.toUtf8() : QByteArray());
    QCOMPARE(seen.field("client_secret"), m_profile.method == AuthMethod::SecretPost ? ClientSecret : QByteArray());
    QCOMPARE(seen.field("client_assertion_type"), isSigned() ? QByteArray("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") : QByteArray());
    if (isSigned()) {
        const QJsonObject jwk = m_profile.keys.jwks()[u"keys"_s][0].toObject();
        QCOMPARE(brokenRules(seen.field("client_assertion"), m_profile, http->url(u"/token"_s), jwk, m_clock.now(), {}), QList<AssertionRule>());
        QCOMPARE(tokens->state().assertion->keyId, m_profile.keys.currentKey()->keyId);
    }
    // No scope wanted: none is sent.
    m_profile.scopes.clear();
    const auto bare = service(http->url(u"/token"_s));
    QVERIFY(await(bare->bearer({})));
    QVERIFY(!http->requests().last().body.contains("scope"));
    // One payer wants no form at all.
    if (m_profile.method == AuthMethod::SecretBasic) {
        m_profile.preset = u"bcda"_s;
        const auto empty = service(http->url(u"/token"_s));
        QVERIFY(await(empty->bearer({})));
        QCOMPARE(http->requests().last().body, QByteArray());
    }
}

void TstSignIn::oneRenewalForAll()
{
    HttpAnswer slow = HttpAnswer::json(Good);
    slow.delay = 100ms;
    const auto http = startServer([&slow](const SeenHttp &) { return slow; });
    const auto tokens = service(http->url(u"/token"_s));
    auto first = tokens->bearer({});
    auto second = tokens->bearer({});
    std::stop_source stop;
    auto third = tokens->bearer(stop.get_token());
    stop.request_stop();
    const Result<Token> one = await(std::move(first));
    const Result<Token> two = await(std::move(second));
    const Result<Token> three = await(std::move(third));
    QVERIFY(one && two && *one == *two);
    QVERIFY(!three && three.error().isCancelled());
    QCOMPARE(http->requests().size(), 1);
    // Refused by the records' server: one new sign-in, however many say so.
    tokens->reject(*one);
    QVERIFY(!tokens->state().present);
    QVERIFY(tokens->state().ended.isValid());
    const Result<Token> fresh = await(tokens->bearer({}));
    QVERIFY(fresh && *fresh != *one);
    tokens->reject(*one);
    QVERIFY(tokens->state().present);
    QCOMPARE(http->requests().size(), 2);
    // A failure is shared as well: each waiting one trying again could lock the client out.
    tokens->reject(*fresh);
    slow = oauth("invalid_scope");
    slow.delay = 100ms;
    auto fourth = tokens->bearer({});
    auto fifth = tokens->bearer({});
    QVERIFY(!await(std::move(fourth)));
    QVERIFY(!await(std::move(fifth)));
    QCOMPARE(http->requests().size(), 3);
}

void TstSignIn::renewsInTime_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("renews");
    QTest::newRow("fresh") << 300 << 0 << false;
    QTest::newRow("30 s left") << 300 << 270 << false;
    QTest::newRow("29 s left") << 300 << 271 << true;
    QTest::newRow("a fifth left") << 60 << 48 << false;
    QTest::newRow("less than a fifth left") << 60 << 49 << true;
    QTest::newRow("over") << 60 << 61 << true;
    QTest::newRow("good for one use") << 0 << 0 << true;
    QTest::newRow("the clock jumps back") << 300 << -4000 << false;
}

void TstSignIn::renewsInTime()
{
    QFETCH(int, life);
    QFETCH(int, after);
    QFETCH(bool, renews);
    const auto http = startServer([life](const SeenHttp &) { return HttpAnswer::json("{\"access_token\":\"t\",\"expires_in\":" + QByteArray::number(life) + "}"); });
    const auto tokens = service(http->url(u"/token"_s));
    QVERIFY(await(tokens->bearer({})));
    m_clock.advance(std::chrono::seconds(after));
    QVERIFY(await(tokens->bearer({})));
    QCOMPARE(http->requests().size(), renews ? 2 : 1);
}

void TstSignIn::otherEncodingIsRemembered()
{
    if (m_profile.method != AuthMethod::SecretBasic)
        return;   // only a Basic header has two encodings
    const QTemporaryDir dir;
    const QByteArray encoded = "Basic " + QByteArray("clinic+%C3%B1:s3cr%3At%25+%2B%C3%B1").toBase64();
    bool wantsEncoded = true;
    const auto http = startServer([&](const SeenHttp &seen) { return (seen.headers.value("authorization") == encoded) == wantsEncoded ? HttpAnswer::json(Good) : oauth("invalid_client", 401); });
    {
        QuirkStore quirks(dir.path());
        const auto tokens = service(http->url(u"/token"_s), &quirks);
        QVERIFY(await(tokens->bearer({})));
        QCOMPARE(http->requests().size(), 2);
        QVERIFY(quirks.has(m_profile.name, u"token.basic-encoded"_s));
    }
    {
        QuirkStore quirks(dir.path());
        const auto tokens = service(http->url(u"/token"_s), &quirks);
        QVERIFY(await(tokens->bearer({})));
        QCOMPARE(http->requests().size(), 3);
        // The server was replaced by one of the other school.
        wantsEncoded = false;
        const auto later = service(http->url(u"/token"_s), &quirks);
        QVERIFY(await(later->bearer({})));
        QCOMPARE(http->requests().size(), 5);
        QVERIFY(!quirks.has(m_profile.name, u"token.basic-encoded"_s));
    }
}

void TstSignIn::serversClockIsTaken()
{
    const qint64 apart = 600;
    const auto http = startServer([&](const SeenHttp &seen) {
        const QDateTime theirs = m_clock.now().addSecs(apart);
        const QByteArray claims = QByteArray::fromBase64(seen.field("client_assertion").split('.').value(1), QByteArray::Base64UrlEncoding);
        const qint64 expires = QJsonDocument::fromJson(claims)[u"exp"_s].toInteger();
        const bool isGood = !isSigned() || (expires > theirs.toSecsSinceEpoch() && expires <= theirs.toSecsSinceEpoch() + 300);
        HttpAnswer answer = isGood ? HttpAnswer::json(Good) : oauth("invalid_client");
        answer.date = theirs;
        return answer;
    });
    const auto tokens = service(http->url(u"/token"_s));
    QVERIFY(await(tokens->bearer({})));
    QCOMPARE(http->requests().size(), isSigned() ? 2 : 1);
    QVERIFY(std::abs(tokens->state().clockSkew->count() - apart) <= 1);
    // How long the token is good is counted by our own clock.
    QCOMPARE(tokens->state().expires, m_clock.now().addSecs(300));
}

void TstSignIn::refusalIsExplained_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<int>("keyAge");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a young key") << QByteArray("{}") << 0 << false << u"key-replaced"_s;
    QTest::newRow("an old key") << QByteArray("{}") << 40 << false << u"key-not-registered"_s;
    QTest::newRow("accepted before") << QByteArray("{}") << 3 << true << u"key-not-registered"_s;
    QTest::newRow("signature not listed") << QByteArray(R"({"token_endpoint":"TOKEN","token_endpoint_auth_signing_alg_values_supported":["PS512"]})") << 0 << false << u"algorithm-not-offered"_s;
    QTest::newRow("called otherwise") << QByteArray(R"({"token_endpoint":"TOKEN/"})") << 40 << false << u"audience-differs"_s;
    QTest::newRow("called the same") << QByteArray(R"({"token_endpoint":"TOKEN"})") << 40 << false << u"key-not-registered"_s;
    QTest::newRow("web page") << QByteArray("<html></html>") << 40 << false << u"key-not-registered"_s;
}

void TstSignIn::refusalIsExplained()
{
    if (!isSigned())
        return;   // a wrong secret has no rules to break
    QFETCH(QByteArray, configuration);
    QFETCH(int, keyAge);
    QFETCH(bool, accepted);
    QFETCH(QString, reason);
    QByteArray address;
    const auto http = startServer([&](const SeenHttp &seen) {
        if (seen.target == "/token")
            return oauth("invalid_client");
        if (seen.target == "/fhir/.well-known/smart-configuration")
            return HttpAnswer::json(QByteArray(configuration).replace("TOKEN", address));
        return plain(404, {});
    });
    address = http->url(u"/token"_s).toEncoded();
    KeyRecord &key = m_profile.keys.all.first();
    key.added = m_clock.now().addDays(-keyAge);
    key.accepted = accepted ? m_clock.now().addDays(-1) : QDateTime();
    const auto tokens = service(http->url(u"/token"_s));
    const Result<Token> token = await(tokens->bearer({}));
    QVERIFY(!token);
    QCOMPARE(kindName(token.error().kind()), u"unauthorized"_s);
    QCOMPARE(reasonName(token.error().reason()), reason);
    QCOMPARE(http->count("/token"), 1);
    for (const SeenHttp &seen : http->requests())
        QVERIFY(seen.target == "/token" || !seen.headers.contains("authorization"));
}

void TstSignIn::addressIsFound_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<QString>("expected");
    const QByteArray statement = R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":"server","security":{"extension":[{"url":"http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris","extension":[{"url":"authorize","valueUri":"/no"},{"url":"token","valueUri":"TOKEN"}]}]}}]})";
    QTest::newRow("configuration") << QByteArray(R"({"token_endpoint":"TOKEN"})") << QByteArray() << false << u"token for 300"_s;
    QTest::newRow("relative") << QByteArray(R"({"token_endpoint":"../token"})") << QByteArray() << false << u"token for 300"_s;
    QTest::newRow("metadata") << QByteArray() << statement << false << u"token for 300"_s;
    QTest::newRow("configuration without it") << QByteArray(R"({"capabilities":[]})") << statement << false << u"token for 300"_s;
    QTest::newRow("strict asks the metadata alone") << QByteArray(R"({"token_endpoint":"https://other.example/token"})") << statement << true << u"token for 300"_s;
    QTest::newRow("another host") << QByteArray(R"({"token_endpoint":"https://login.example/token"})") << QByteArray() << false << u"bad-input token-host-unconfirmed"_s;
    QTest::newRow("not safe") << QByteArray(R"({"token_endpoint":"http://login.example/token"})") << QByteArray() << false << u"bad-input no-token-address"_s;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false << u"bad-input no-token-address"_s;
    QTest::newRow("nonsense") << QByteArray("[]") << QByteArray("<html>") << false << u"bad-input no-token-address"_s;
}

void TstSignIn::addressIsFound()
{
    QFETCH(QByteArray, configuration);
    QFETCH(QByteArray, metadata);
    QFETCH(bool, strict);
    QFETCH(QString, expected);
    QByteArray address;
    const auto http = startServer([&](const SeenHttp &seen) {
        const QByteArray &body = seen.target == "/fhir/.well-known/smart-configuration" ? configuration : seen.target == "/fhir/metadata" ? metadata : QByteArray();
        if (seen.target == "/token")
            return HttpAnswer::json(Good);
        return body.isEmpty() ? plain(404, "nothing here") : HttpAnswer::json(QByteArray(body).replace("TOKEN", address));
    });
    address = http->url(u"/token"_s).toEncoded();
    m_profile.baseUrl = http->url(u"/fhir"_s);
    m_profile.strict = strict;
    const auto tokens = service({});
    const Result<Token> token = await(tokens->bearer({}));
    QCOMPARE(told(token, *tokens), expected);
    QCOMPARE(http->count("/token"), token ? 1 : 0);
    if (strict)
        QCOMPARE(http->count("/fhir/.well-known/smart-configuration"), 0);
    if (!token)
        return;
    QCOMPARE(tokens->state().tokenUrl, http->url(u"/token"_s));
    // Found once, it is not asked for again.
    const qsizetype before = http->requests().size();
    tokens->reject(*token);
    QVERIFY(await(tokens->bearer({})));
    QCOMPARE(http->requests().size(), before + 1);
}

void TstSignIn::busyServerIsLeftAlone()
{
    bool isBusy = true;
    QByteArray wait = "1";
    const auto http = startServer([&](const SeenHttp &) {
        if (!isBusy)
            return HttpAnswer::json(Good);
        isBusy = wait != "1";
        return plain(429, {}, {{"Retry-After", wait}});
    });
    // A short wait is waited.
    const auto patient = service(http->url(u"/token"_s));
    QVERIFY(await(patient->bearer({})));
    QCOMPARE(http->requests().size(), 2);
    // A long one is said, and nobody asks again before it is over.
    isBusy = true;
    wait = "120";
    const auto tokens = service(http->url(u"/token"_s));
    for (int i = 0; i < 3; ++i) {
        const Result<Token> token = await(tokens->bearer({}));
        QVERIFY(!token);
        QCOMPARE(kindName(token.error().kind()), u"throttled"_s);
        QVERIFY(token.error().retryAfter() && *token.error().retryAfter() <= 120s);
    }
    QCOMPARE(http->requests().size(), 3);
    m_clock.advance(121s);
    isBusy = false;
    QVERIFY(await(tokens->bearer({})));
}

void TstSignIn::secretDoesNotFollowARedirect()
{
    const auto thief = startServer([](const SeenHttp &) { return HttpAnswer::json(Good); });
    const QByteArray target = thief->url(u"/token"_s).toEncoded();
    for (const int status : {301, 302, 303, 307, 308}) {
        const auto http = startServer([&](const SeenHttp &) { return plain(status, {}, {{"Location", target}}); });
        const auto tokens = service(http->url(u"/token"_s));
        const Result<Token> token = await(tokens->bearer({}));
        QVERIFY(!token);
        QCOMPARE(reasonName(token.error().reason()), u"redirect-refused"_s);
        QCOMPARE(http->requests().size(), 1);
    }
    QCOMPARE(thief->requests().size(), 0);
}

void TstSignIn::cancelEndsIt()
{
    HttpAnswer silent = HttpAnswer::json(Good);
    silent.hangs = true;
    const auto http = startServer([&silent](const SeenHttp &) { return silent; });
    const auto tokens = service(http->url(u"/token"_s));
    std::stop_source stop;
    auto signing = tokens->bearer(stop.get_token());
    QTRY_COMPARE(http->requests().size(), 1);
    auto waiting = tokens->bearer({});
    stop.request_stop();
    const Result<Token> stopped = await(std::move(signing));
    QVERIFY(!stopped && stopped.error().isCancelled());
    // Whoever waited for it signs in by themselves.
    silent.hangs = false;
    QVERIFY(await(std::move(waiting)));
    QCOMPARE(http->requests().size(), 2);
    std::stop_source late;
    late.request_stop();
    QVERIFY(await(tokens->bearer(late.get_token())).error().isCancelled());
}

void TstSignIn::keychainIsNamed()
{
    const auto http = startServer([](const SeenHttp &) { return HttpAnswer::json(Good); });
    const ProfileName known = m_profile.name;
    m_profile.name = ProfileName(u"nobody"_s);
    m_profile.keys = {};
    const auto missing = service(http->url(u"/token"_s));
    const Result<Token> none = await(missing->bearer({}));
    QVERIFY(!none);
    QCOMPARE(reasonName(none.error().reason()), u"missing-secret"_s);
    QCOMPARE(none.error().subject(), u"nobody"_s);
    m_profile.name = known;
    FakeSecretStore gone;
    gone.setUnavailable(true);
    TokenService without(m_profile, m_transport, gone, m_clock);
    const Result<Token> unavailable = await(without.bearer({}));
    QVERIFY(!unavailable);
    QCOMPARE(kindName(unavailable.error().kind()), u"keychain-unavailable"_s);
    QCOMPARE(http->requests().size(), 0);
}

PAX_TEST(TstSignIn)
#include "tst_signin.moc"
