// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/requestlog.h"
#include "app/net/transport.h"
#include "tests/support/await.h"
#include "tests/support/httpserver.h"
#include "tests/support/relay.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax;
using namespace pax::core;
using namespace pax::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Secret> bearer()
{
    return std::make_shared<const Secret>(QByteArrayView("canary-token"));
}

} // namespace

/// The one door to the network against real servers and bad networks on loopback.
class TstTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badNetwork_data();
    void badNetwork();
    void slowIsNotBroken();
    void redirects_data();
    void redirects();
    void stopsWhenTold();
};

void TstTransport::badNetwork_data()
{
    using Action = RelayRule::Action;
    QTest::addColumn<int>("action");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Action action, qint64 after, const QString &kind, const QString &reason) {
        QTest::newRow(name) << static_cast<int>(action) << after << kind << reason;
    };
    row("untouched", Action::Pass, 0, {}, {});
    row("closed before a word", Action::Cut, 0, u"offline"_s, u"connection-cut"_s);
    row("closed in the head", Action::Cut, 40, u"offline"_s, u"connection-cut"_s);
    row("closed in the body", Action::Cut, 400, u"offline"_s, u"connection-cut"_s);
    row("reset before a word", Action::Reset, 0, u"offline"_s, u"connection-cut"_s);
    row("reset in the body", Action::Reset, 400, u"offline"_s, u"connection-cut"_s);
    row("silent from the start", Action::Stall, 0, u"timed-out"_s, u"none"_s);
    row("silent in the body", Action::Stall, 400, u"timed-out"_s, u"none"_s);
    row("no HTTP at all", Action::Nonsense, 0, u"offline"_s, u"connection-cut"_s);
}

void TstTransport::badNetwork()
{
    QFETCH(int, action);
    QFETCH(qint64, after);
    QFETCH(QString, kind);
    QFETCH(QString, reason);
    HttpServer server([](const SeenHttp &) { return HttpAnswer::json(QByteArray(2000, ' ') + "{}"); });
    Relay relay(server.port());
    RelayRule rule;
    rule.action = static_cast<RelayRule::Action>(action);
    rule.after = after;
    relay.setRule(rule);
    net::Transport transport;
    net::HttpRequest request("POST", relay.through(server.url(u"/x"_s)), Operation::Token);
    request.idleTimeout = 300ms;
    const Result<net::HttpReply> reply = await(transport.send(request, {}));
    if (kind.isEmpty()) {
        QVERIFY(reply);
        QCOMPARE(reply->body.size(), 2002);
        return;
    }
    QVERIFY(!reply);
    QCOMPARE(kindName(reply.error().kind()), kind);
    QCOMPARE(reasonName(reply.error().reason()), reason);
    QCOMPARE(transport.log().entries().size(), 1);
}

void TstTransport::slowIsNotBroken()
{
    HttpServer server([](const SeenHttp &) { return HttpAnswer::json(QByteArray(600, ' ') + "{}"); });
    Relay relay(server.port());
    RelayRule rule;
    rule.dripBytes = 20;
    rule.dripEvery = 10ms;
    relay.setRule(rule);
    net::Transport transport;
    net::HttpRequest request("GET", relay.through(server.url(u"/x"_s)), Operation::Metadata);
    request.idleTimeout = 2s;
    const Result<net::HttpReply> reply = await(transport.send(request, {}));
    QVERIFY(reply);
    QCOMPARE(reply->body.size(), 602);
    QVERIFY(relay.bytesToClient() > 602);
}

void TstTransport::redirects_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<bool>("sameOrigin");
    QTest::addColumn<bool>("isFollowed");
    QTest::addColumn<bool>("carriesToken");
    using net::RedirectRule;
    QTest::newRow("same origin") << static_cast<int>(RedirectRule::SameOrigin) << true << true << true;
    QTest::newRow("same origin, never") << static_cast<int>(RedirectRule::Never) << true << false << false;
    QTest::newRow("other origin, same only") << static_cast<int>(RedirectRule::SameOrigin) << false << false << false;
    QTest::newRow("other origin, never") << static_cast<int>(RedirectRule::Never) << false << false << false;
    QTest::newRow("other origin, without token") << static_cast<int>(RedirectRule::OtherOriginWithoutToken) << false << true << false;
}

void TstTransport::redirects()
{
    QFETCH(int, rule);
    QFETCH(bool, sameOrigin);
    QFETCH(bool, isFollowed);
    QFETCH(bool, carriesToken);
    HttpServer other([](const SeenHttp &) { return HttpAnswer::json("{}"); });
    QUrl target;
    HttpServer server([&target](const SeenHttp &seen) {
        HttpAnswer answer = HttpAnswer::json("{}");
        if (seen.target == "/start") {
            answer.status = 307;
            answer.headers.append({"Location", target.toEncoded()});
        }
        return answer;
    });
    target = sameOrigin ? server.url(u"/end"_s) : other.url(u"/end"_s);
    net::Transport transport;
    net::HttpRequest request("GET", server.url(u"/start"_s), Operation::Token);
    request.bearer = bearer();
    request.redirects = static_cast<net::RedirectRule>(rule);
    const Result<net::HttpReply> reply = await(transport.send(request, {}));
    QCOMPARE(reply.has_value(), isFollowed);
    const QList<SeenHttp> arrived = sameOrigin ? server.requests().mid(1) : other.requests();
    QCOMPARE(arrived.size(), isFollowed ? 1 : 0);
    if (isFollowed)
        QCOMPARE(arrived.first().headers.contains("authorization"), carriesToken);
    else
        QCOMPARE(reasonName(reply.error().reason()), u"redirect-refused"_s);
}

void TstTransport::stopsWhenTold()
{
    HttpServer server([](const SeenHttp &) {
        HttpAnswer never;
        never.hangs = true;
        return never;
    });
    net::Transport transport;
    std::stop_source stop;
    net::HttpRequest request("GET", server.url(u"/x"_s), Operation::Metadata);
    auto running = transport.send(request, stop.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    stop.request_stop();
    const Result<net::HttpReply> reply = await(std::move(running));
    QVERIFY(!reply);
    QVERIFY(reply.error().isCancelled());
}

PAX_TEST(TstTransport)
#include "tst_transport.moc"
