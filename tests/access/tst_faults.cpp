// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/supportbundle.h"
#include "app/words/checktext.h"
#include "app/words/helpdesktext.h"
#include "tests/access/accessrig.h"
#include "tests/support/testmain.h"

#include <QtCore/QScopeGuard>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

#include <functional>
#include <map>

using namespace pax;
using namespace pax::access;
using namespace pax::core;
using namespace pax::tests;
using namespace Qt::StringLiterals;

namespace {

/// A member whom the server's words name; nothing that is kept or given away may.
const QString Canary = u"Zqcanary"_s;
QStringList said;
QtMessageHandler before = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text.contains(Canary))
        said << text;
    before(type, context, text);
}

using Break = std::function<void(AccessRig &rig)>;

/// One thing that is wrong, where it should be found, and what it should be called.
struct Fault
{
    const char *name;
    CheckId check;
    Cause cause;
    Break before;   ///< the embedded server starts
    Break after;
};

const QString Page = u"<!DOCTYPE html><html><head><title>Notice</title></head><body>Please sign in to the guest network, Ann Zqcanary.</body></html>"_s;

QString outcome(const QString &code, const QString &text = u"no"_s)
{
    return u"{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"%1\",\"details\":{\"text\":\"%2, Ann Zqcanary\"},\"diagnostics\":\"Patient/Zqcanary\"}]}"_s.arg(code, text);
}

QString oauth(const QString &error, const QString &words = {})
{
    return u"{\"error\":\"%1\",\"error_description\":\"%2 Zqcanary\"}"_s.arg(error, words);
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

CertificateWish wishFor(const QDateTime &from, const QDateTime &until)
{
    CertificateWish wish;
    wish.from = from;
    wish.until = until;
    return wish;
}

const QString Metadata = u"^GET /fhir/metadata$"_s;
const QString Token = u"^POST /oauth/token$"_s;
const QString Group = u"^GET /fhir/Group/"_s;
const QString Groups = u"^GET /fhir/Group$"_s;
const QString Export = u"^(GET|POST) /fhir/Group/[^/]+/\\$(davinci-data-)?export$"_s;

std::vector<Fault> wayFaults()
{
    return {
        {"unknown host", CheckId::Name, Cause::UnknownHost, {}, [](AccessRig &rig) { rig.profile.baseUrl = QUrl(u"https://payer.invalid/fhir"_s); }},
        {"closed port", CheckId::Connect, Cause::ConnectionRefused, {}, [](AccessRig &rig) { rig.profile.baseUrl.setPort(closedPort()); }},
        {"black hole", CheckId::Connect, Cause::NoAnswer, {},
         [](AccessRig &rig) {
             rig.hole = std::make_unique<BlackHole>();
             rig.profile.baseUrl.setPort(rig.hole->port());
         }},
        {"takes the connection and hangs", CheckId::Connect, Cause::ServerSilent, {},
         [](AccessRig &rig) {
             rig.useServer([](const SeenHttp &) {
                 HttpAnswer answer;
                 answer.hangs = true;
                 return answer;
             });
         }},
        {"closes without a word", CheckId::Connect, Cause::ConnectionCut, {},
         [](AccessRig &rig) {
             rig.useServer([](const SeenHttp &) {
                 HttpAnswer answer;
                 answer.closes = true;
                 return answer;
             });
         }},
        {"stalls in the middle", CheckId::Connect, Cause::ServerSilent, {},
         [](AccessRig &rig) {
             rig.relay = std::make_unique<Relay>(static_cast<quint16>(rig.profile.baseUrl.port()));
             RelayRule rule;
             rule.action = RelayRule::Action::Stall;
             rule.after = 60;
             rig.relay->setRule(rule);
             rig.profile.baseUrl = rig.relay->through(rig.profile.baseUrl);
         }},
        {"reset in the middle", CheckId::Connect, Cause::ConnectionCut, {},
         [](AccessRig &rig) {
             rig.relay = std::make_unique<Relay>(static_cast<quint16>(rig.profile.baseUrl.port()));
             RelayRule rule;
             rule.action = RelayRule::Action::Reset;
             rule.after = 60;
             rig.relay->setRule(rule);
             rig.profile.baseUrl = rig.relay->through(rig.profile.baseUrl);
         }},
        {"proxy is not there", CheckId::Connect, Cause::ProxyUnreachable, {},
         [](AccessRig &rig) {
             qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(closedPort()));
             rig.profile.baseUrl = QUrl(u"https://payer.example/fhir"_s);
         }},
        {"proxy wants a sign-in", CheckId::Connect, Cause::ProxyWantsSignIn, {},
         [](AccessRig &rig) {
             rig.proxy = std::make_unique<ConnectProxy>();
             rig.proxy->setWantsSignIn(true);
             qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(rig.proxy->port()));
             rig.profile.baseUrl = QUrl(u"https://payer.example/fhir"_s);
         }},
    };
}

std::vector<Fault> tlsFaults()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {
        {"certificate expired", CheckId::Tls, Cause::CertificateExpired, {}, [now](AccessRig &rig) { rig.useTls(rig.authority.issue(wishFor(now.addDays(-40), now.addDays(-2)))); }},
        {"certificate not valid yet", CheckId::Tls, Cause::CertificateNotYetValid, {}, [now](AccessRig &rig) { rig.useTls(rig.authority.issue(wishFor(now.addDays(5), now.addDays(40)))); }},
        {"certificate of another name", CheckId::Tls, Cause::CertificateWrongName, {},
         [](AccessRig &rig) {
             CertificateWish wish;
             wish.commonName = u"other.example"_s;
             wish.names = {u"other.example"_s};
             rig.useTls(rig.authority.issue(wish));
         }},
        {"certificate self-signed", CheckId::Tls, Cause::CertificateSelfSigned, {}, [](AccessRig &rig) { rig.useTls(selfSigned({})); }},
        {"certificate of an unknown authority", CheckId::Tls, Cause::CertificateUnknownIssuer, {}, [](AccessRig &rig) { rig.useTls(rig.stranger.issue({})); }},
        {"traffic inspected, not trusted here", CheckId::Tls, Cause::Intercepted, {}, [](AccessRig &rig) { rig.useTls(rig.interceptor.issue({})); }},
        {"traffic inspected, trusted here", CheckId::Tls, Cause::Intercepted, {},
         [](AccessRig &rig) {
             rig.useTls(rig.interceptor.issue({}));
             rig.profile.caFile = rig.write(u"company.pem"_s, rig.interceptor.certificate());
         }},
        {"certificate with a short key", CheckId::Tls, Cause::CertificateWeak, {},
         [](AccessRig &rig) {
             CertificateWish wish;
             wish.rsaBits = 1024;
             rig.useOpenssl(rig.authority.issue(wish), {u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s});
         }},
        {"only TLS 1.1", CheckId::Tls, Cause::TlsTooOld, {}, [](AccessRig &rig) { rig.useOpenssl(rig.authority.issue({}), {u"-tls1_1"_s, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s}); }},
        {"wants a client certificate", CheckId::Tls, Cause::ClientCertificateWanted, {}, [](AccessRig &rig) { rig.useOpenssl(rig.authority.issue({}), {}, rig.authority.certificate()); }},
        {"no TLS at that port", CheckId::Tls, Cause::NotTls, {}, [](AccessRig &rig) { rig.useServer([](const SeenHttp &) { return HttpAnswer::json("{}"); }, true); }},
    };
}

std::vector<Fault> setUpFaults()
{
    return {
        {"clock ten minutes fast", CheckId::Clock, Cause::ClockOff, {}, [](AccessRig &rig) { rig.clock.setAhead(600); }},
        {"clock an hour slow, signed requests", CheckId::Clock, Cause::ClockOff, {},
         [](AccessRig &rig) {
             rig.useKey(u"key-1"_s, u"key-1"_s);
             rig.clock.setAhead(-3600);
         }},
        {"clock wrong and the payer refuses for it", CheckId::Clock, Cause::ClockOff, [](AccessRig &rig) { rig.answer(Token, 400, oauth(u"invalid_client"_s, u"exp must lie within five minutes"_s)); },
         [](AccessRig &rig) {
             rig.useKey(u"key-1"_s, u"key-1"_s);
             rig.clock.setAhead(900);
         }},
        {"no secret here", CheckId::Registration, Cause::NoSecret, {}, [](AccessRig &rig) { rig.secrets.forget(rig.profile.secretKey()); }},
        {"keychain not there", CheckId::Registration, Cause::NoKeychain, {}, [](AccessRig &rig) { rig.secrets.setUnavailable(true); }},
        {"keychain locked", CheckId::Registration, Cause::KeychainLocked, {}, [](AccessRig &rig) { rig.secrets.setDenied(true); }},
        {"key for another algorithm", CheckId::Registration, Cause::KeyUnusable, {},
         [](AccessRig &rig) {
             rig.useKey(u"key-1"_s, u"key-1"_s);
             rig.profile.algorithm = u"RS384"_s;
         }},
        {"key damaged", CheckId::Registration, Cause::KeyUnusable, {},
         [](AccessRig &rig) {
             rig.useKey(u"key-1"_s, u"key-1"_s);
             rig.secrets.put(rig.profile.secretKey(), "-----BEGIN PRIVATE KEY-----\nMIG2AgEA\n-----END PRIVATE KEY-----\n");
         }},
        {"no client id", CheckId::Registration, Cause::SettingsIncomplete, {}, [](AccessRig &rig) { rig.profile.clientId.clear(); }},
    };
}

std::vector<Fault> signInFaults()
{
    const auto token = [](const char *name, Cause cause, int status, const QString &body, const QJsonObject &headers = {}) {
        return Fault{name, CheckId::Token, cause, [=](AccessRig &rig) { rig.answer(Token, status, body, headers); }, {}};
    };
    const auto assertion = [](const char *name, Cause cause, const QString &words) {
        return Fault{name, CheckId::Token, cause, [=](AccessRig &rig) { rig.answer(Token, 400, oauth(u"invalid_client"_s, words)); }, [](AccessRig &rig) { rig.useKey(u"key-1"_s, u"key-1"_s); }};
    };
    return {
        {"wrong secret", CheckId::Token, Cause::WrongSecret, {}, [](AccessRig &rig) { rig.secrets.put(rig.profile.secretKey(), "wrong"); }},
        {"wrong client id", CheckId::Token, Cause::WrongSecret, {}, [](AccessRig &rig) { rig.profile.clientId = u"somebody-else"_s; }},
        {"key replaced here, the payer has the old one", CheckId::Token, Cause::KeyNotRegistered, {}, [](AccessRig &rig) { rig.useKey(u"key-2"_s, u"key-1"_s); }},
        {"key never registered", CheckId::Token, Cause::KeyNotRegistered, {}, [](AccessRig &rig) { rig.useKey(u"key-1"_s, {}); }},
        {"another key under that key id", CheckId::Token, Cause::AssertionSignature, {}, [](AccessRig &rig) { rig.useOtherKey(u"key-1"_s); }},
        {"sign-in address spelled differently", CheckId::Token, Cause::AssertionAudience, {},
         [](AccessRig &rig) {
             rig.useKey(u"key-1"_s, u"key-1"_s);
             rig.profile.tokenUrl.setHost(u"localhost"_s);
         }},
        {"key of another client", CheckId::Token, Cause::AssertionIssuer, {},
         [](AccessRig &rig) {
             rig.useKey(u"key-1"_s, u"key-1"_s);
             rig.profile.clientId = u"somebody-else"_s;
         }},
        assertion("refused for its lifetime", Cause::AssertionLifetime, u"exp must lie within five minutes"_s),
        assertion("refused as a repetition", Cause::AssertionRepeated, u"jti was used before"_s),
        assertion("refused for its algorithm", Cause::AssertionAlgorithm, u"Only RS384 is accepted"_s),
        assertion("refused without a word", Cause::KeyNotRegistered, {}),
        {"scope not granted", CheckId::Token, Cause::ScopeRefused, {}, [](AccessRig &rig) { rig.profile.scopes = QStringList{u"patient/*.read"_s}; }},
        token("client not enabled for this method", Cause::MethodNotEnabled, 400, oauth(u"unauthorized_client"_s)),
        token("no client credentials there", Cause::MethodNotEnabled, 400, oauth(u"unsupported_grant_type"_s)),
        token("nothing at the sign-in address", Cause::WrongSignInAddress, 404, u"Not Found"_s),
        token("an error page at the sign-in address", Cause::WrongSignInAddress, 404, Page),
        token("no token in the answer", Cause::WrongSignInAddress, 200, u"{\"status\":\"ok\"}"_s),
        token("sign-in moved elsewhere", Cause::WrongSignInAddress, 302, {}, {{u"Location"_s, u"https://elsewhere.invalid/token"_s}}),
        token("a web page instead of a token", Cause::WebPage, 200, Page),
        token("sign-in turned away by a gateway", Cause::TurnedAway, 403, Page),
        token("sign-in throttled", Cause::Throttled, 429, {}, {{u"Retry-After"_s, u"30"_s}}),
        token("sign-in out of order", Cause::Maintenance, 503, Page),
        token("sign-in fails", Cause::ServerFault, 500, u"oops"_s),
        {"sign-in host unknown", CheckId::Token, Cause::UnknownHost, {}, [](AccessRig &rig) { rig.profile.tokenUrl = QUrl(u"https://login.payer.invalid/token"_s); }},
        {"sign-in port closed", CheckId::Token, Cause::ConnectionRefused, {}, [](AccessRig &rig) { rig.profile.tokenUrl.setPort(closedPort()); }},
        {"sign-in behind a firewall that drops", CheckId::Token, Cause::NoAnswer, {},
         [](AccessRig &rig) {
             rig.hole = std::make_unique<BlackHole>();
             rig.profile.tokenUrl.setPort(rig.hole->port());
         }},
        {"fewer rights granted", CheckId::Scopes, Cause::ScopeNarrowed, [](AccessRig &rig) { rig.fault(Token, {{u"replace"_s, QJsonArray{u"system/*.read"_s, u"system/Group.read"_s}}}); }, {}},
    };
}

std::vector<Fault> serverFaults()
{
    const auto metadata = [](const char *name, Cause cause, int status, const QString &body, const QJsonObject &headers = {}) {
        return Fault{name, CheckId::Metadata, cause, [=](AccessRig &rig) { rig.answer(Metadata, status, body, headers); }, {}};
    };
    return {
        {"wrong path in the address", CheckId::Metadata, Cause::WrongBaseAddress, [](AccessRig &rig) { rig.answer(u"^GET /r4/"_s, 404, u"Not Found"_s); }, [](AccessRig &rig) { rig.profile.baseUrl.setPath(u"/r4"_s); }},
        metadata("nothing there, said in a page", Cause::WrongBaseAddress, 404, Page),
        metadata("moved to another host", Cause::WrongBaseAddress, 302, {}, {{u"Location"_s, u"https://elsewhere.invalid/fhir/metadata"_s}}),
        metadata("a sign-in page of the network", Cause::WebPage, 200, Page),
        metadata("a gateway turns us away", Cause::TurnedAway, 403, Page),
        metadata("JSON that is not FHIR", Cause::NotFhir, 200, u"{\"service\":\"claims\",\"version\":3}"_s),
        metadata("XML", Cause::NotFhir, 200, u"<CapabilityStatement xmlns=\"http://hl7.org/fhir\"/>"_s),
        metadata("STU3", Cause::OtherFhirVersion, 200, u"{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"3.0.2\",\"rest\":[]}"_s),
        metadata("down for maintenance", Cause::Maintenance, 503, Page, {{u"Retry-After"_s, u"3600"_s}}),
        metadata("throttled", Cause::Throttled, 429, {}),
        metadata("a fault of the server", Cause::ServerFault, 500, outcome(u"exception"_s)),
    };
}

std::vector<Fault> panelFaults()
{
    const auto group = [](const char *name, Cause cause, int status, const QString &body) {
        return Fault{name, CheckId::Group, cause, [=](AccessRig &rig) { rig.answer(Group, status, body); }, {}};
    };
    const auto list = [](const char *name, Cause cause, int status, const QString &body) {
        return Fault{name, CheckId::Group, cause, [=](AccessRig &rig) { rig.answer(Groups, status, body); }, [](AccessRig &rig) { rig.panel = PanelId(); }};
    };
    return {
        {"unknown panel", CheckId::Group, Cause::PanelUnknown, {}, [](AccessRig &rig) { rig.panel = PanelId(u"no-such-panel"_s); }},
        group("panel without members", Cause::PanelEmpty, 200, u"{\"resourceType\":\"Group\",\"type\":\"person\",\"actual\":true,\"quantity\":0}"_s),
        {"panel of last year", CheckId::Group, Cause::PanelExpired, {}, [](AccessRig &rig) { rig.panel = PanelId(u"eastgate-2025"_s); }},
        group("panel gone", Cause::PanelExpired, 410, outcome(u"deleted"_s)),
        group("panel ended", Cause::PanelExpired, 200, u"{\"resourceType\":\"Group\",\"active\":false,\"quantity\":4}"_s),
        group("panel of another client", Cause::PanelOfOther, 403, outcome(u"forbidden"_s)),
        group("right to read panels missing", Cause::ScopeMissing, 403, outcome(u"forbidden"_s, u"insufficient_scope"_s)),
        group("token issued and not accepted", Cause::TokenNotAccepted, 401, outcome(u"login"_s)),
        group("panel read throttled", Cause::Throttled, 429, {}),
        group("no panel in the answer", Cause::NotFhir, 200, u"{\"ok\":true}"_s),
        list("panels not listed", Cause::PanelsNotListed, 403, outcome(u"forbidden"_s)),
        list("panel search not offered", Cause::PanelsNotListed, 405, outcome(u"not-supported"_s)),
        list("no panels at all", Cause::NoPanels, 200, u"{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0}"_s),
    };
}

std::vector<Fault> exportFaults()
{
    const auto real = [](const char *name, Cause cause, int status, const QString &body, const QJsonObject &headers = {}) {
        return Fault{name, CheckId::Export, cause,
                     [=](AccessRig &rig) {
                         rig.isReal = true;
                         rig.answer(Export, status, body, headers);
                     },
                     {}};
    };
    return {
        real("export not permitted", Cause::ExportForbidden, 403, outcome(u"forbidden"_s)),
        real("right to export missing", Cause::ScopeMissing, 403, outcome(u"forbidden"_s, u"The scope of the token does not allow it"_s)),
        real("export not offered", Cause::ExportNotOffered, 404, outcome(u"not-supported"_s)),
        real("export not implemented", Cause::ExportNotOffered, 501, {}),
        real("another export runs", Cause::ExportRunning, 429, outcome(u"duplicate"_s), {{u"Content-Location"_s, u"https://payer.example/jobs/1"_s}}),
        real("export throttled", Cause::Throttled, 429, outcome(u"throttled"_s)),
        real("nobody in the panel", Cause::PanelEmpty, 406, {}),
        real("accepted without an address", Cause::NoStatusAddress, 202, {}),
        real("export out of order", Cause::Maintenance, 503, {}),
        real("export fails", Cause::ServerFault, 500, outcome(u"exception"_s)),
        real("export refused as asked", Cause::ExportRefused, 400, outcome(u"invalid"_s, u"Bad request"_s)),
        {"cancelling not confirmed", CheckId::Export, Cause::NotCancelled,
         [](AccessRig &rig) {
             rig.isReal = true;
             rig.answer(u"^DELETE "_s, 500, {});
         },
         {}},
    };
}

const std::vector<Fault> &allFaults()
{
    static const std::vector<Fault> all = [] {
        std::vector<Fault> joined;
        for (const auto &part : {wayFaults(), tlsFaults(), setUpFaults(), signInFaults(), serverFaults(), panelFaults(), exportFaults()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace

/// Everything that can be wrong between a clinic and a payer, made wrong on purpose: each is found at the right light, called by its
/// name, and never all is called good.
class TstFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { before = qInstallMessageHandler(hear); }
    void cleanupTestCase() { qInstallMessageHandler(before); }
    void fault_data();
    void fault();
    void mostAreNamedRight();
    void healthy_data();
    void healthy();
    void laterLightsThatNeedNothingAreTried();
    void streamsInOrder();
    void aRealExportIsCancelled();
    void signsInOnceOnly();

private:
    int m_tried = 0;
    int m_right = 0;
};

void TstFaults::fault_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < allFaults().size(); ++i)
        QTest::newRow(allFaults()[i].name) << static_cast<int>(i);
}

void TstFaults::fault()
{
    QFETCH(int, index);
    const Fault &seeded = allFaults()[static_cast<std::size_t>(index)];
    const auto forget = qScopeGuard([] { qunsetenv("https_proxy"); });
    said.clear();
    AccessRig rig;
    if (seeded.before)
        seeded.before(rig);
    rig.start();
    if (seeded.after)
        seeded.after(rig);
    const QList<Check> checks = rig.examine();
    QCOMPARE(checks.size(), CheckCount);
    QCOMPARE(verdict(checks), u"problem"_s);
    const std::optional<CheckId> first = firstProblem(checks);
    QVERIFY(first);
    const Check &found = checks[static_cast<qsizetype>(*first)];
    ++m_tried;
    m_right += *first == seeded.check && found.cause == seeded.cause ? 1 : 0;
    QCOMPARE(checkName(*first), checkName(seeded.check));
    QCOMPARE(causeName(found.cause), causeName(seeded.cause));
    // Whoever reads it knows what happened, what to do, and who can.
    const words::CheckText text = words::checkText(found);
    QVERIFY2(!text.summary.isEmpty() && !text.nextStep.isEmpty() && !text.whoFixes.isEmpty(), qPrintable(text.summary));
    const QByteArray json = words::doctorJson(checks);
    const QString report = words::helpDeskText(rig.profile, checks, {}, rig.clock.now());
    access::BundleFacts facts;
    facts.now = rig.clock.now();
    facts.profile = rig.profile;
    facts.checks = checks;
    facts.requests = rig.requests;
    facts.report = report;
    QVERIFY(!facts.requests.isEmpty() || seeded.check == CheckId::Name || seeded.check == CheckId::Connect);
    for (const QByteArray &secret : {rig.server->secret().toUtf8(), QByteArray("PRIVATE KEY"), Canary.toUtf8()}) {
        QVERIFY(!json.contains(secret));
        for (const access::BundleFile &file : access::bundleFiles(facts))
            QVERIFY2(!file.bytes.contains(secret), file.bytes.constData());
    }
    QCOMPARE(said, QStringList());
}

void TstFaults::mostAreNamedRight()
{
    qInfo("%d of %d seeded faults named right", m_right, m_tried);
    QVERIFY(m_tried >= 40);
    QVERIFY(m_right * 40 >= m_tried * 38);
}

void TstFaults::healthy_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("plain") << u"plain"_s << u"ok"_s;
    QTest::newRow("signed requests") << u"signed"_s << u"ok"_s;
    QTest::newRow("the other spelling of scopes") << u"scopes"_s << u"ok"_s;
    QTest::newRow("no panel named") << u"listed"_s << u"ok"_s;
    QTest::newRow("with a real export") << u"real"_s << u"ok"_s;
    QTest::newRow("a real export where only the documented operations are there") << u"strict real"_s << u"ok"_s;
    QTest::newRow("only the documented operations, nothing started") << u"strict"_s << u"ok"_s;
    QTest::newRow("a slow network") << u"slow"_s << u"ok"_s;
}

void TstFaults::healthy()
{
    QFETCH(QString, way);
    QFETCH(QString, verdict);
    AccessRig rig;
    rig.options.strict = rig.profile.strict = way.startsWith(u"strict"_s);
    rig.isReal = way.endsWith(u"real"_s);
    rig.start();
    if (way == u"signed"_s)
        rig.useKey(u"key-1"_s, u"key-1"_s);
    if (way == u"scopes"_s)
        rig.profile.scopes = QStringList{u"system/*.rs"_s};
    if (way == u"listed"_s)
        rig.panel = PanelId();
    if (way == u"slow"_s) {
        rig.relay = std::make_unique<Relay>(static_cast<quint16>(rig.profile.baseUrl.port()));
        RelayRule rule;
        rule.dripBytes = 400;
        rule.dripEvery = std::chrono::milliseconds(20);
        rig.relay->setRule(rule);
        rig.profile.baseUrl = rig.relay->through(rig.profile.baseUrl);
    }
    const QList<Check> checks = rig.examine();
    QStringList found;
    for (const Check &check : checks)
        found << checkName(check.id) + u' ' + statusName(check.status) + u' ' + causeName(check.cause);
    QVERIFY2(access::verdict(checks) == verdict, qPrintable(found.join(u", "_s)));
    QVERIFY(!firstProblem(checks));
    QCOMPARE(checks[9].status, way == u"strict"_s ? CheckStatus::Skipped : CheckStatus::Ok);
}

void TstFaults::laterLightsThatNeedNothingAreTried()
{
    AccessRig rig;
    rig.start();
    rig.secrets.put(rig.profile.secretKey(), "wrong");
    const QList<Check> refused = rig.examine();
    QCOMPARE(refused[5].status, CheckStatus::Failed);
    QCOMPARE(refused[7].status, CheckStatus::Ok);        // the description needs no sign-in
    QCOMPARE(refused[8].status, CheckStatus::Skipped);
    QCOMPARE(refused[9].status, CheckStatus::Skipped);

    AccessRig offline;
    offline.start();
    offline.profile.baseUrl.setPort(closedPort());
    const QList<Check> unreached = offline.examine();
    QCOMPARE(unreached[1].status, CheckStatus::Failed);
    QCOMPARE(unreached[2].status, CheckStatus::Skipped);
    QCOMPARE(unreached[4].status, CheckStatus::Ok);      // what is set up here can be looked at without a network
    QCOMPARE(unreached[5].status, CheckStatus::Ok);      // and the sign-in lies elsewhere
}

void TstFaults::streamsInOrder()
{
    AccessRig rig;
    rig.start();
    const QList<Check> checks = rig.examine();
    QCOMPARE(rig.streamed.size(), CheckCount);
    for (qsizetype i = 0; i < checks.size(); ++i) {
        QCOMPARE(rig.streamed[i].id, checks[i].id);
        QCOMPARE(rig.streamed[i].status, checks[i].status);
    }
    QVERIFY(std::is_sorted(rig.begun.begin(), rig.begun.end()));
}

void TstFaults::aRealExportIsCancelled()
{
    AccessRig rig;
    rig.isReal = true;
    rig.options.pollsBeforeReady = 1000;
    rig.start();
    const QList<Check> checks = rig.examine();
    QCOMPARE(checks[9].finding, Finding::ExportTried);
    QCOMPARE(rig.server->count("GET", u"$export"), 1);
    QCOMPARE(rig.server->count("DELETE", u"_jobs"), 1);
    // And it left no twin behind.
    QCOMPARE(rig.examine()[9].finding, Finding::ExportTried);
}

void TstFaults::signsInOnceOnly()
{
    AccessRig rig;
    rig.answer(Metadata, 401, outcome(u"login"_s));
    rig.start();
    rig.secrets.put(rig.profile.secretKey(), "wrong-but-plain");
    (void)rig.examine();
    // A description that wants a sign-in is no reason to try a refused one again: payers lock clients out.
    QVERIFY2(rig.server->count("POST", u"token") <= 2, qPrintable(QString::number(rig.server->count("POST", u"token"))));
}

PAX_TEST(TstFaults)
#include "tst_faults.moc"
