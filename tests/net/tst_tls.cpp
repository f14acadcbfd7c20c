// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/tls.h"
#include "app/net/transport.h"
#include "tests/support/await.h"
#include "tests/support/httpserver.h"
#include "tests/support/opensslserver.h"
#include "tests/support/relay.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::core;
using namespace pax::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

enum class Server { Good, Expired, NotYet, WrongName, SelfSigned, UnknownIssuer, Intercepted, ShortKey, Sha1, OldTls, WantsCertificate, PlainHttp, Nonsense };

CertificateWish wishFor(Server kind)
{
    CertificateWish wish;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (kind == Server::Expired)
        wish.from = now.addDays(-40), wish.until = now.addDays(-2);
    if (kind == Server::NotYet)
        wish.from = now.addDays(5);
    if (kind == Server::WrongName)
        wish.commonName = u"other.example"_s, wish.names = {u"other.example"_s, u"www.other.example"_s};
    if (kind == Server::ShortKey)
        wish.rsaBits = 1024;
    wish.sha1 = kind == Server::Sha1;
    return wish;
}

} // namespace

/// Real handshakes with real certificates: every failure has its own name, and the authority that issued the certificate is told.
class TstTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handshake_data();
    void handshake();
    void tellsWhatItChecked();
    void clientCertificate_data();
    void clientCertificate();
    void interceptors_data();
    void interceptors();
    void throughTheProxy_data();
    void throughTheProxy();

private:
    QTemporaryDir m_dir;
    TestAuthority m_authority{u"Payer Root CA"_s, u"Payer"_s};
    TestAuthority m_stranger{u"Stranger CA"_s, u"Strangers"_s};
    TestAuthority m_interceptor{u"Zscaler Intermediate Root CA"_s, u"Zscaler Inc."_s};
    QString m_caFile;
};

void TstTls::initTestCase()
{
    m_caFile = m_dir.filePath(u"ca.pem"_s);
    QFile file(m_caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority.certificate());
}

void TstTls::handshake_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("issuer");
    const auto row = [](const char *name, Server server, const QString &reason, const QString &issuer) {
        QTest::newRow(name) << static_cast<int>(server) << reason << issuer;
    };
    row("good", Server::Good, {}, u"Payer Root CA"_s);
    row("expired", Server::Expired, u"certificate-expired"_s, u"Payer Root CA"_s);
    row("not valid yet", Server::NotYet, u"certificate-not-yet-valid"_s, u"Payer Root CA"_s);
    row("made for another name", Server::WrongName, u"certificate-wrong-name"_s, u"Payer Root CA"_s);
    row("self-signed", Server::SelfSigned, u"certificate-self-signed"_s, u"localhost"_s);
    row("unknown authority", Server::UnknownIssuer, u"certificate-unknown-issuer"_s, u"Stranger CA"_s);
    row("read on the way", Server::Intercepted, u"certificate-intercepted"_s, u"Zscaler Intermediate Root CA"_s);
    row("short key", Server::ShortKey, u"certificate-weak"_s, u"Payer Root CA"_s);
    row("SHA-1", Server::Sha1, u"certificate-weak"_s, u"Payer Root CA"_s);
    row("nothing newer than TLS 1.1", Server::OldTls, u"tls-too-old"_s, {});
    row("wants our certificate", Server::WantsCertificate, u"client-certificate-wanted"_s, {});
    row("plain HTTP", Server::PlainHttp, u"not-tls"_s, {});
    row("nonsense", Server::Nonsense, u"not-tls"_s, {});
}

void TstTls::handshake()
{
    QFETCH(int, server);
    QFETCH(QString, reason);
    QFETCH(QString, issuer);
    const auto kind = static_cast<Server>(server);
    ServerTls tls;
    const CertificateWish wish = wishFor(kind);
    tls.identity = kind == Server::SelfSigned      ? selfSigned(wish)
                   : kind == Server::UnknownIssuer ? m_stranger.issue(wish)
                   : kind == Server::Intercepted   ? m_interceptor.issue(wish)
                                                   : m_authority.issue(wish);
    const HttpServer::Handler handler = [](const SeenHttp &) { return HttpAnswer::json("{}"); };
    HttpServer https(handler, kind == Server::PlainHttp ? std::nullopt : std::optional<ServerTls>(tls));
    Relay relay(https.port());
    RelayRule rule;
    rule.action = kind == Server::Nonsense ? RelayRule::Action::Nonsense : RelayRule::Action::Pass;
    relay.setRule(rule);
    QUrl url = relay.through(https.url(u"/metadata"_s));
    url.setScheme(u"https"_s);
    std::optional<OpensslServer> other;
    if (kind == Server::ShortKey || kind == Server::Sha1)
        other.emplace(tls.identity, QStringList{u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s});
    else if (kind == Server::OldTls)
        other.emplace(tls.identity, QStringList{u"-tls1_1"_s, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s});
    else if (kind == Server::WantsCertificate)
        other.emplace(tls.identity, QStringList(), m_authority.certificate());
    if (other) {
        QVERIFY(other->port() != 0);
        url = other->url(u"/"_s);
    }

    net::Transport transport;
    QVERIFY(transport.setExtraAuthorities(m_caFile));
    net::HttpRequest request("GET", url, Operation::Metadata);
    request.bearer = std::make_shared<const Secret>(QByteArrayView("canary-token"));
    request.idleTimeout = 3s;
    const Result<net::HttpReply> reply = await(transport.send(request, {}));
    if (reason.isEmpty()) {
        QVERIFY(reply);
        QVERIFY(reply->tls);
        QCOMPARE(reply->tls->certificate->issuer, issuer);
        return;
    }
    QVERIFY(!reply);
    QCOMPARE(reasonName(reply.error().reason()), reason);
    QCOMPARE(kindName(reply.error().kind()), u"tls-rejected"_s);
    QCOMPARE(reply.error().subject(), u"localhost"_s);
    if (!issuer.isEmpty()) {
        QVERIFY(reply.error().certificate());
        QCOMPARE(reply.error().certificate()->issuer, issuer);
    }
    QVERIFY(https.requests().isEmpty());   // nothing was said, least of all the token
}

void TstTls::tellsWhatItChecked()
{
    const HttpServer https([](const SeenHttp &) { return HttpAnswer::json("{}"); }, ServerTls{m_authority.issue({}), {}});
    net::Transport transport;
    QVERIFY(transport.setExtraAuthorities(m_caFile));
    const Result<net::HttpReply> reply = await(transport.send(net::HttpRequest("GET", https.url(u"/"_s), Operation::Metadata), {}));
    QVERIFY(reply);
    QCOMPARE(reply->tls->protocol, u"TLS 1.3"_s);
    QVERIFY(!reply->tls->isIntercepted);
    QVERIFY(reply->tls->certificate->names.contains(u"localhost"_s));
    QVERIFY(reply->tls->certificate->until > QDateTime::currentDateTimeUtc());
    QVERIFY(!transport.setExtraAuthorities(m_dir.filePath(u"missing.pem"_s)));
}

void TstTls::clientCertificate_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the right one") << u"right"_s << u"localhost"_s << QString();
    QTest::newRow("of another authority") << u"stranger"_s << u"localhost"_s << u"client-certificate-refused"_s;
    QTest::newRow("expired") << u"expired"_s << u"localhost"_s << u"client-certificate-refused"_s;
    QTest::newRow("for another host only") << u"right"_s << u"payer.example"_s << u"client-certificate-wanted"_s;
}

void TstTls::clientCertificate()
{
    QFETCH(QString, shown);
    QFETCH(QString, host);
    QFETCH(QString, reason);
    // Only OpenSSL's own server says why it refuses.
    const Identity own = m_authority.issue({});
    const OpensslServer strict(own, {}, m_authority.certificate());
    const HttpServer https([](const SeenHttp &) { return HttpAnswer::json("{}"); }, ServerTls{own, m_authority.certificate()});
    CertificateWish wish = shown == u"expired"_s ? wishFor(Server::Expired) : CertificateWish();
    wish.commonName = u"riverside-clinic"_s;
    const Identity identity = shown == u"stranger"_s ? m_stranger.issue(wish) : m_authority.issue(wish);
    net::Transport transport;
    QVERIFY(transport.setExtraAuthorities(m_caFile));
    QVERIFY(transport.setClientCertificate(Secret(QByteArrayView(identity.certificate + identity.key)), {host}));
    const Result<net::HttpReply> reply = await(transport.send(net::HttpRequest("GET", reason.isEmpty() ? https.url(u"/"_s) : strict.url(u"/"_s), Operation::Metadata), {}));
    if (reason.isEmpty()) {
        QVERIFY(reply);
        QCOMPARE(https.requests().first().clientName, "riverside-clinic");
        return;
    }
    QVERIFY(!reply);
    QCOMPARE(reasonName(reply.error().reason()), reason);
}

void TstTls::interceptors_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("intercepts");
    QTest::newRow("public authority") << u"DigiCert TLS RSA SHA256 2020 CA1"_s << false;
    QTest::newRow("payer's own") << u"Payer Root CA"_s << false;
    QTest::newRow("company proxy") << u"ZSCALER Root CA"_s << true;
    QTest::newRow("firewall") << u"FortiGate CA"_s << true;
    QTest::newRow("virus scanner") << u"Kaspersky Anti-Virus Personal Root Certificate"_s << true;
    QTest::newRow("debugging tool") << u"mitmproxy"_s << true;
}

void TstTls::interceptors()
{
    QFETCH(QString, issuer);
    QFETCH(bool, intercepts);
    const TestAuthority authority(issuer, {});
    QCOMPARE(net::isInterceptor(QSslCertificate(authority.issue({}).certificate)), intercepts);
}

void TstTls::throughTheProxy_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("wantsSignIn");
    QTest::addColumn<QString>("reason");
    QTest::newRow("lets through") << true << false << QString();
    QTest::newRow("wants a sign-in") << true << true << u"proxy-wants-sign-in"_s;
    QTest::newRow("is not there") << false << false << u"proxy-unreachable"_s;
}

void TstTls::throughTheProxy()
{
    QFETCH(bool, isThere);
    QFETCH(bool, wantsSignIn);
    QFETCH(QString, reason);
    CertificateWish wish;
    wish.names = {u"payer.example"_s};
    const HttpServer https([](const SeenHttp &) { return HttpAnswer::json("{}"); }, ServerTls{m_authority.issue(wish), {}});
    auto proxy = std::make_unique<ConnectProxy>();
    proxy->setWantsSignIn(wantsSignIn);
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy->port()));
    const auto forget = qScopeGuard([] { qunsetenv("https_proxy"); });
    const QString proxyAddress = u"127.0.0.1:"_s + QString::number(proxy->port());
    if (!isThere)
        proxy.reset();
    net::Transport transport;
    QVERIFY(transport.setExtraAuthorities(m_caFile));
    const QUrl url = https.url(u"/"_s, u"payer.example"_s);
    const Result<net::HttpReply> reply = await(transport.send(net::HttpRequest("GET", url, Operation::Metadata), {}));
    QCOMPARE(transport.proxyOf(url), proxyAddress);
    // This computer itself is never reached through a proxy.
    const HttpServer plain([](const SeenHttp &) { return HttpAnswer::json("{}"); });
    QVERIFY(await(transport.send(net::HttpRequest("GET", plain.url(u"/"_s), Operation::Metadata), {})));
    if (reason.isEmpty()) {
        QVERIFY(reply);
        QCOMPARE(proxy->targets(), QByteArrayList{"payer.example:" + QByteArray::number(https.port())});
        return;
    }
    QVERIFY(!reply);
    QCOMPARE(reasonName(reply.error().reason()), reason);
    QVERIFY(https.requests().isEmpty());
}

PAX_TEST(TstTls)
#include "tst_tls.moc"
