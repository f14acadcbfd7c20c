// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/discovery.h"
#include "tests/support/await.h"
#include "tests/support/httpserver.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax;
using namespace pax::auth;
using namespace pax::core;
using namespace pax::tests;
using namespace Qt::StringLiterals;

namespace {

Task<Result<Discovery>> discovered(net::Transport *transport, QUrl base, bool onlyMetadata)
{
    const std::stop_token never;
    const Discovery found = co_await discover(transport, base, onlyMetadata, never);
    co_return found;
}

QString stepText(const DiscoveryStep &step)
{
    static const QStringList names{u"smart"_s, u"metadata"_s, u"udap"_s};
    QString text = names.value(static_cast<int>(step.source)) + u':';
    if (step.error)
        return text + kindName(step.error->kind()) + (step.error->reason() == ErrorReason::None ? QString() : u' ' + reasonName(step.error->reason()));
    return text + (step.hasTokenUrl ? u"token"_s : u"answered"_s);
}

} // namespace

/// What a server says of signing in, in the order of asking, whatever it answers with.
class TstDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void everythingIsTaken();
    void unreachable();
    void suggestions_data();
    void suggestions();
    void hosts_data();
    void hosts();
};

void TstDiscovery::steps_data()
{
    QTest::addColumn<QByteArray>("smart");
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QByteArray>("udap");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    const QByteArray statement = R"({"resourceType":"CapabilityStatement","rest":[]})";
    const QByteArray token = R"({"token_endpoint":"https://login.example/token"})";
    QTest::newRow("first word is enough") << token << statement << token << 404 << u"smart:token"_s;
    QTest::newRow("only UDAP") << QByteArray() << statement << token << 404 << u"smart:not-found, metadata:answered, udap:token"_s;
    QTest::newRow("behind a sign-in") << QByteArray() << QByteArray() << QByteArray() << 401 << u"smart:unauthorized, metadata:unauthorized, udap:unauthorized"_s;
    QTest::newRow("forbidden") << QByteArray() << QByteArray() << QByteArray() << 403 << u"smart:forbidden, metadata:forbidden, udap:forbidden"_s;
    QTest::newRow("broken server") << QByteArray() << QByteArray() << QByteArray() << 502 << u"smart:server-fault, metadata:server-fault, udap:server-fault"_s;
    QTest::newRow("web pages") << QByteArray("<!doctype HTML>") << QByteArray("  <html>") << QByteArray("<HTML>") << 404
                               << u"smart:malformed html-instead-of-data, metadata:malformed html-instead-of-data, udap:malformed html-instead-of-data"_s;
    QTest::newRow("other JSON") << QByteArray("[]") << QByteArray("{}") << QByteArray("nonsense") << 404 << u"smart:malformed not-json, metadata:malformed not-fhir, udap:malformed not-json"_s;
    QTest::newRow("odd types") << QByteArray(R"({"token_endpoint":7,"scopes_supported":"x","capabilities":[1,null]})") << QByteArray(R"({"resourceType":"CapabilityStatement","rest":{"security":[1]}})") << QByteArray() << 404
                               << u"smart:answered, metadata:answered, udap:not-found"_s;
}

void TstDiscovery::steps()
{
    QFETCH(QByteArray, smart);
    QFETCH(QByteArray, metadata);
    QFETCH(QByteArray, udap);
    QFETCH(int, status);
    QFETCH(QString, expected);
    HttpServer server([&](const SeenHttp &seen) {
        const QByteArray body = seen.target == "/r4/.well-known/smart-configuration" ? smart : seen.target == "/r4/metadata" ? metadata : seen.target == "/r4/.well-known/udap" ? udap : QByteArray();
        return HttpAnswer::json(body, body.isEmpty() ? status : 200);
    });
    net::Transport transport;
    const Result<Discovery> found = await(discovered(&transport, server.url(u"/r4"_s), false));
    QVERIFY(found);
    QStringList steps;
    for (const DiscoveryStep &step : found->steps)
        steps << stepText(step);
    QCOMPARE(steps.join(u", "_s), expected);
    for (const SeenHttp &seen : server.requests())
        QVERIFY(!seen.headers.contains("authorization"));
}

void TstDiscovery::everythingIsTaken()
{
    HttpServer server([](const SeenHttp &seen) {
        return seen.target.endsWith("configuration") ? HttpAnswer::json(R"({"token_endpoint":"https://login.example/oauth2/token","grant_types_supported":["client_credentials"],
            "token_endpoint_auth_methods_supported":["private_key_jwt","client_secret_basic"],"token_endpoint_auth_signing_alg_values_supported":["RS384"],
            "scopes_supported":["system/*.rs"],"capabilities":["client-confidential-asymmetric","permission-v2"],"registration_endpoint":"register",
            "revocation_endpoint":"/revoke","introspection_endpoint":"https://login.example/introspect","jwks_uri":"http://login.example/keys"})")
                                                     : HttpAnswer::json("{}", 404);
    });
    net::Transport transport;
    const Result<Discovery> found = await(discovered(&transport, server.url(u"/r4"_s), false));
    QVERIFY(found);
    QCOMPARE(found->tokenUrl, QUrl(u"https://login.example/oauth2/token"_s));
    QVERIFY(found->tokenSource == DiscoverySource::SmartConfiguration);
    QCOMPARE(found->grantTypes, QStringList{u"client_credentials"_s});
    QCOMPARE(found->methods, (QStringList{u"private_key_jwt"_s, u"client_secret_basic"_s}));
    QCOMPARE(found->algorithms, QStringList{u"RS384"_s});
    QCOMPARE(found->scopes, QStringList{u"system/*.rs"_s});
    QCOMPARE(found->capabilities.size(), 2);
    QCOMPARE(found->registration, server.url(u"/r4/register"_s));
    QCOMPARE(found->revocation, server.url(u"/revoke"_s));
    QCOMPARE(found->introspection, QUrl(u"https://login.example/introspect"_s));
    QVERIFY(found->jwks.isEmpty());   // not safe
}

void TstDiscovery::unreachable()
{
    QUrl gone;
    {
        const HttpServer server([](const SeenHttp &) { return HttpAnswer::json("{}"); });
        gone = server.url(u"/r4"_s);
    }
    net::Transport transport;
    const Result<Discovery> found = await(discovered(&transport, gone, false));
    QVERIFY(found);
    QCOMPARE(found->steps.size(), 1);   // it is not asked three times
    QCOMPARE(stepText(found->steps.first()), u"smart:offline connection-refused"_s);
    QVERIFY(!found->hasAnswered());
}

void TstDiscovery::suggestions_data()
{
    QTest::addColumn<QString>("methods");
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *methods, const char *capabilities, bool hasKey, const char *expected) { QTest::newRow(name) << methods << capabilities << hasKey << expected; };
    row("a key where it is taken", "client_secret_basic private_key_jwt", "", true, "private-key-jwt");
    row("no key yet", "client_secret_basic private_key_jwt", "", false, "secret-basic");
    row("signed requests only", "private_key_jwt", "", false, "private-key-jwt");
    row("form only", "client_secret_post", "", true, "secret-post");
    row("by capability, signed", "", "client-confidential-asymmetric", false, "private-key-jwt");
    row("by capability, secret", "", "client-confidential-symmetric", false, "secret-basic");
    row("not said", "", "", true, "");
    row("nothing we know", "tls_client_auth", "", true, "");
}

void TstDiscovery::suggestions()
{
    QFETCH(QString, methods);
    QFETCH(QString, capabilities);
    QFETCH(bool, hasKey);
    QFETCH(QString, expected);
    Discovery found;
    found.methods = methods.split(u' ', Qt::SkipEmptyParts);
    found.capabilities = capabilities.split(u' ', Qt::SkipEmptyParts);
    const std::optional<AuthMethod> method = suggestedMethod(found, hasKey);
    QCOMPARE(method ? methodName(*method) : QString(), expected);
    found.algorithms = {u"PS256"_s, u"RS384"_s};
    QCOMPARE(suggestedAlgorithm(found), u"RS384"_s);
    found.algorithms << u"ES384"_s;
    QCOMPARE(suggestedAlgorithm(found), u"ES384"_s);
}

void TstDiscovery::hosts_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"https://a.example/t"_s << u"https://a.example/fhir"_s << true;
    QTest::newRow("case") << u"https://A.example/t"_s << u"https://a.EXAMPLE/fhir"_s << true;
    QTest::newRow("port") << u"https://a.example:8443/t"_s << u"https://a.example/fhir"_s << true;
    QTest::newRow("this computer") << u"http://127.0.0.1:1/t"_s << u"http://localhost:2/fhir"_s << true;
    QTest::newRow("subdomain") << u"https://login.a.example/t"_s << u"https://a.example/fhir"_s << false;
    QTest::newRow("other") << u"https://a.example.evil/t"_s << u"https://a.example/fhir"_s << false;
    QTest::newRow("this computer for a payer") << u"http://localhost/t"_s << u"https://a.example/fhir"_s << false;
}

void TstDiscovery::hosts()
{
    QFETCH(QString, token);
    QFETCH(QString, base);
    QFETCH(bool, same);
    QCOMPARE(isSameHost(QUrl(token), QUrl(base)), same);
}

PAX_TEST(TstDiscovery)
#include "tst_discovery.moc"
