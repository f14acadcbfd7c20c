// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timelineservice.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/httpserver.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using namespace pax::tests;
using namespace Qt::StringLiterals;

namespace {

/// A Bundle with the Patient on the first page and one Flag a page, leading on to \p next.
QByteArray page(int number, const QByteArray &next, const QByteArray &patient = "p")
{
    QByteArray body = R"({"resourceType":"Bundle","type":"searchset",)";
    if (!next.isEmpty())
        body += R"("link":[{"relation":"next","url":")" + next + R"("}],)";
    body += R"("entry":[)";
    if (number == 1)
        body += R"({"resource":{"resourceType":"Patient","id":")" + patient + R"("}},)";
    const QByteArray id = QByteArray::number(number);
    return body + R"({"resource":{"resourceType":"Flag","id":"f)" + id + R"(","status":"active","period":{"start":"20)" + id.rightJustified(2, '0') + R"("}}}]})";
}

/// Client, tokens and service against one server.
struct Rig
{
    explicit Rig(HttpServer::Handler pages)
        : server([this, pages = std::move(pages)](const SeenHttp &request) {
              if (request.target == "/token")
                  return HttpAnswer::json(R"({"access_token":"t","token_type":"bearer","expires_in":300})");
              return pages(request);
          })
    {
        profile.name = ProfileName(u"x"_s);
        profile.baseUrl = server.url(u"/fhir"_s, u"127.0.0.1"_s);
        profile.tokenUrl = server.url(u"/token"_s, u"127.0.0.1"_s);
        profile.clientId = u"c"_s;
        (void)await(secrets.write(profile.secretKey(), Secret(QByteArrayView("s")), {}));
        tokens = std::make_unique<pax::auth::TokenService>(profile, transport, secrets, clock);
        client = std::make_unique<pax::fhir::FhirClient>(transport, *tokens, workers);
    }
    std::shared_ptr<LiveRead> begin() { return std::make_shared<LiveRead>(MemberId(u"p"_s), client->url({u"Patient"_s, u"p"_s, u"$everything"_s}), pax::fhir::CodeNames::bundled()); }
    Result<TimelinePtr> go(const std::shared_ptr<LiveRead> &read, LiveWatch watch = {}, std::stop_token stop = {}) { return await(read->go(*client, workers, clock, watch, stop), std::chrono::seconds(30)); }
    QByteArray address(const QByteArray &path) const { return server.url(QString::fromLatin1(path), u"127.0.0.1"_s).toEncoded(); }

    ManualClock clock;
    FakeSecretStore secrets;
    Workers workers;
    HttpServer server;
    pax::auth::ConnectionProfile profile;
    pax::net::Transport transport;
    std::unique_ptr<pax::auth::TokenService> tokens;
    std::unique_ptr<pax::fhir::FhirClient> client;
};

int numberOf(const SeenHttp &request)
{
    return request.target.contains("everything") ? 1 : request.target.mid(request.target.lastIndexOf('/') + 1).toInt();
}

} // namespace

/// A record that comes from the payer in pages, with everything that goes wrong on the way. Source: timeline.md §2, errors.md §4.
class TstLiveRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsThereWhileTheRestComes();
    void keepsWhatCame_data();
    void keepsWhatCame();
    void goesOnWhereItStopped();
    void stopsAtOnceAndGoesOn();
    void nothingCame_data();
    void nothingCame();
    void somebodyElseIsRefused();
    void emptyPagesAndRepeats();
    void needsAnAudit();
};

void TstLiveRead::showsWhatIsThereWhileTheRestComes()
{
    Rig *self = nullptr;
    Rig rig([&self](const SeenHttp &request) {
        const int number = numberOf(request);
        return HttpAnswer::json(page(number, number < 9 ? self->address("/fhir/page/" + QByteArray::number(number + 1)) : QByteArray()));
    });
    self = &rig;
    QList<int> pages;
    QList<std::size_t> sizes;
    LiveWatch watch;
    watch.page = [&pages](int count) { pages << count; };
    watch.arrived = [&sizes](const TimelinePtr &timeline) {
        sizes << timeline->events.size();
        QVERIFY(timeline->isArriving && !timeline->isComplete);
        QVERIFY(timeline->patient.has_value());
    };
    const Result<TimelinePtr> timeline = rig.go(rig.begin(), watch);
    QVERIFY(timeline);
    QCOMPARE((*timeline)->events.size(), 9u);
    QCOMPARE((*timeline)->pages, 9);
    QVERIFY((*timeline)->isComplete && !(*timeline)->isArriving);
    QCOMPARE(pages, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    // The first page is usable before the others are here; later ones only as the record doubles.
    QVERIFY(!sizes.isEmpty());
    QCOMPARE(sizes.first(), 1u);
    QVERIFY(sizes.size() <= 4);
}

void TstLiveRead::keepsWhatCame_data()
{
    QTest::addColumn<HttpAnswer>("third");
    QTest::addColumn<ErrorReason>("reason");
    QTest::addColumn<bool>("canGoOn");
    QTest::newRow("expired") << HttpAnswer::json("{}", 410) << ErrorReason::PageExpired << false;
    QTest::newRow("not found") << HttpAnswer::json("{}", 404) << ErrorReason::PageExpired << false;
    QTest::newRow("forbidden") << HttpAnswer::json("{}", 403) << ErrorReason::None << true;
    QTest::newRow("sign-in refused") << HttpAnswer::json("{}", 401) << ErrorReason::TokenNotAccepted << true;
    QTest::newRow("a web page") << HttpAnswer{200, {{"Content-Type", "text/html"}}, "<!DOCTYPE html><title>Sign in</title>", false, false, {}, {}, {}} << ErrorReason::HtmlInsteadOfData << true;
    QTest::newRow("no JSON") << HttpAnswer::json("{\"resourceType\":") << ErrorReason::NotJson << true;
    QTest::newRow("no Bundle") << HttpAnswer::json("{\"x\":1}") << ErrorReason::NotFhir << true;
    QTest::newRow("loop") << HttpAnswer::json("loop") << ErrorReason::PageLoop << false;
    QTest::newRow("another origin") << HttpAnswer::json("foreign") << ErrorReason::ForeignPage << false;
}

void TstLiveRead::keepsWhatCame()
{
    QFETCH(HttpAnswer, third);
    QFETCH(ErrorReason, reason);
    QFETCH(bool, canGoOn);
    Rig *self = nullptr;
    Rig rig([&](const SeenHttp &request) {
        const int number = numberOf(request);
        if (number < 3 || (third.body != "loop" && third.body != "foreign"))
            return number == 3 ? third : HttpAnswer::json(page(number, self->address("/fhir/page/" + QByteArray::number(number + 1))));
        return HttpAnswer::json(page(3, third.body == "loop" ? self->address("/fhir/page/2") : QByteArray("https://elsewhere.example/page/4")));
    });
    self = &rig;
    const auto read = rig.begin();
    const Result<TimelinePtr> timeline = rig.go(read);
    QVERIFY(timeline);
    QVERIFY((*timeline)->events.size() >= 2);
    QVERIFY(!(*timeline)->isComplete);
    QVERIFY((*timeline)->endedBy);
    QCOMPARE((*timeline)->endedBy->reason(), reason);
    QCOMPARE((*timeline)->messages.last().code, u"incomplete"_s);
    QCOMPARE(read->canGoOn(), canGoOn);
    // No token went to another origin: nothing was asked of it at all.
    QVERIFY(rig.server.requests().size() <= 8);
}

void TstLiveRead::goesOnWhereItStopped()
{
    bool isBroken = true;
    Rig *self = nullptr;
    Rig rig([&](const SeenHttp &request) {
        const int number = numberOf(request);
        if (number == 3 && isBroken)
            return HttpAnswer::json("{}", 403);
        return HttpAnswer::json(page(number, number < 4 ? self->address("/fhir/page/" + QByteArray::number(number + 1)) : QByteArray()));
    });
    self = &rig;
    const auto read = rig.begin();
    const Result<TimelinePtr> part = rig.go(read);
    QCOMPARE((*part)->events.size(), 2u);
    isBroken = false;
    const Result<TimelinePtr> whole = rig.go(read);
    QCOMPARE((*whole)->events.size(), 4u);
    QVERIFY((*whole)->isComplete);
    QVERIFY((*whole)->messages.isEmpty());
    QVERIFY(!read->canGoOn());
    QCOMPARE(rig.server.count("/fhir/Patient/p/$everything"), 1);   // what was here is not asked for again
}

void TstLiveRead::stopsAtOnceAndGoesOn()
{
    bool hangs = true;
    Rig *self = nullptr;
    Rig rig([&](const SeenHttp &request) {
        const int number = numberOf(request);
        HttpAnswer answer = HttpAnswer::json(page(number, number < 3 ? self->address("/fhir/page/" + QByteArray::number(number + 1)) : QByteArray()));
        answer.hangs = number == 2 && hangs;
        return answer;
    });
    self = &rig;
    const auto read = rig.begin();
    std::stop_source stop;
    std::size_t shown = 0;
    LiveWatch watch;
    watch.arrived = [&](const TimelinePtr &timeline) {
        shown = timeline->events.size();
        QMetaObject::invokeMethod(qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
    };
    const Result<TimelinePtr> stopped = rig.go(read, watch, stop.get_token());
    QVERIFY(!stopped);
    QVERIFY(stopped.error().isCancelled());
    QCOMPARE(shown, 1u);
    hangs = false;
    const Result<TimelinePtr> whole = rig.go(read);
    QVERIFY(whole);
    QCOMPARE((*whole)->events.size(), 3u);
}

void TstLiveRead::nothingCame_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown member") << HttpAnswer::json("{}", 404) << ErrorKind::NotFound;
    QTest::newRow("no right") << HttpAnswer::json("{}", 403) << ErrorKind::Forbidden;
    QTest::newRow("sign-in refused") << HttpAnswer::json("{}", 401) << ErrorKind::Unauthorized;
    QTest::newRow("no JSON") << HttpAnswer::json("nonsense") << ErrorKind::Malformed;
}

void TstLiveRead::nothingCame()
{
    QFETCH(HttpAnswer, answer);
    Rig rig([&answer](const SeenHttp &) { return answer; });
    const Result<TimelinePtr> timeline = rig.go(rig.begin());
    QVERIFY(!timeline);
    QTEST(timeline.error().kind(), "kind");
}

void TstLiveRead::somebodyElseIsRefused()
{
    Rig *self = nullptr;
    Rig rig([&self](const SeenHttp &request) {
        const int number = numberOf(request);
        return HttpAnswer::json(page(number, self->address("/fhir/page/" + QByteArray::number(number + 1)), "q"));
    });
    self = &rig;
    int shown = 0;
    LiveWatch watch;
    watch.arrived = [&shown](const TimelinePtr &) { ++shown; };
    const Result<TimelinePtr> timeline = rig.go(rig.begin(), watch);
    QVERIFY(!timeline);
    QCOMPARE(timeline.error().reason(), ErrorReason::WrongPatient);
    QCOMPARE(shown, 0);
    // The pages would go on for ever; the walk ends when the first one is found to be somebody else's.
    QVERIFY(rig.server.requests().size() < 100);
}

void TstLiveRead::emptyPagesAndRepeats()
{
    Rig *self = nullptr;
    Rig rig([&self](const SeenHttp &request) {
        const int number = numberOf(request);
        const QByteArray next = number < 4 ? self->address("/fhir/page/" + QByteArray::number(number + 1)) : QByteArray();
        if (number == 2)
            return HttpAnswer::json(R"({"resourceType":"Bundle","link":[{"relation":"next","url":")" + next + R"("}]})");
        return HttpAnswer::json(page(number == 4 ? 3 : number, next));
    });
    self = &rig;
    const Result<TimelinePtr> timeline = rig.go(rig.begin());
    QCOMPARE((*timeline)->events.size(), 2u);
    QCOMPARE((*timeline)->duplicates, 1);
    QVERIFY((*timeline)->isComplete);
}

void TstLiveRead::needsAnAudit()
{
    Rig rig([](const SeenHttp &) { return HttpAnswer::json("{}"); });
    TimelineService service(rig.client.get(), rig.workers, nullptr, rig.clock);
    const Result<TimelinePtr> timeline = await(service.load(MemberId(u"p"_s), {}, {}));
    QCOMPARE(timeline.error().kind(), ErrorKind::AuditUnavailable);
    QVERIFY(rig.server.requests().isEmpty());   // nothing is asked for that may not be shown
}

PAX_TEST(TstLiveRead)
#include "tst_liveread.moc"
