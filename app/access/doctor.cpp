// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/doctor.h"

#include "app/auth/scopes.h"
#include "app/auth/signingkey.h"
#include "app/core/json.h"
#include "app/net/probe.h"
#include "app/net/tls.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QUrlQuery>

#include <cstdlib>

namespace pax::access {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TellingSeconds = 60;
/// A sign-in this young need not be made again to be believed.
constexpr qint64 FreshSeconds = 20;

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == u"https"_s ? 443 : 80));
}

bool isSamePlace(const QUrl &a, const QUrl &b)
{
    return a.host() == b.host() && portOf(a) == portOf(b);
}

/// What the checks want to know of a Group; who is in it is not kept.
struct PanelFacts
{
    bool isActive = true;
    std::optional<qint64> members;   ///< nothing: not said
};

Result<PanelFacts> readPanelFacts(const QByteArray &json)
{
    const Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (!parsed)
        return parsed.error();
    const JsonValue group = parsed->root();
    if (group["resourceType"].utf8() != "Group")
        return Error::of(ErrorKind::Malformed, ErrorReason::NotFhir, Operation::GroupRead);
    PanelFacts facts;
    facts.isActive = group["active"].boolean().value_or(true);
    const auto listed = static_cast<qint64>(group["member"].size());
    const std::string_view quantity = group["quantity"].number();
    if (listed > 0)
        facts.members = listed;
    else if (!quantity.empty())
        facts.members = QByteArray(quantity.data(), static_cast<qsizetype>(quantity.size())).toLongLong();
    return facts;
}

/// One run. Lives in the frame of examine(), so whatever it waits for finds it alive.
class Examiner
{
public:
    Examiner(Patient patient, Examination how, std::stop_token stop) : m_patient(patient), m_how(std::move(how)), m_stop(std::move(stop)), m_profile(patient.client.profile())
    {
        for (int i = 0; i < CheckCount; ++i) {
            Check check;
            check.id = static_cast<CheckId>(i);
            m_checks.append(check);
        }
        m_around.method = m_profile.method;
    }

    [[nodiscard]] Task<void> run();
    const QList<Check> &checks() const { return m_checks; }

private:
    [[nodiscard]] Task<void> reach();
    [[nodiscard]] Task<void> lookAtRegistration();
    [[nodiscard]] Task<void> signIn();
    [[nodiscard]] Task<Result<std::shared_ptr<const Secret>>> freshToken();
    [[nodiscard]] Task<void> readDescription();
    [[nodiscard]] Task<Result<fhir::Capability>> describe();
    [[nodiscard]] Task<void> readPanel();
    [[nodiscard]] Task<std::optional<PanelId>> firstListed();
    [[nodiscard]] Task<void> askForExport();
    [[nodiscard]] Task<void> tryRealExport();
    [[nodiscard]] Task<Result<net::HttpReply>> get(QUrl url, Operation operation, bool isSignedIn);

    bool isStopped() const { return m_stop.stop_requested(); }
    Check &at(CheckId id) { return m_checks[static_cast<qsizetype>(id)]; }
    bool passed(CheckId id) const { return m_checks[static_cast<qsizetype>(id)].status == CheckStatus::Ok || m_checks[static_cast<qsizetype>(id)].status == CheckStatus::Warning; }
    void begin(CheckId id)
    {
        m_timer.start();
        if (m_how.began)
            m_how.began(id);
    }
    void say(CheckId id, FactId fact, const QString &value)
    {
        if (!value.isEmpty())
            at(id).evidence.append({fact, value});
    }
    void end(CheckId id, CheckStatus status, Finding finding, const QString &value = {}, Cause cause = Cause::None);
    void fail(CheckId id, const Error &error);
    void sayCertificate(const std::shared_ptr<const CertificateFacts> &facts);
    void judgeTls(const net::HttpReply &reply);
    void judgeClock(const net::HttpReply &reply);
    void judgeScopes();
    [[nodiscard]] Task<void> judgePanel(net::HttpReply reply, bool isOwn);

    Patient m_patient;
    Examination m_how;
    std::stop_token m_stop;
    const auth::ConnectionProfile m_profile;
    Circumstances m_around;
    QList<Check> m_checks;
    QElapsedTimer m_timer;
    bool m_isReached = false;
    int m_plainStatus = 0;        ///< of the description asked for without a sign-in
    bool m_isPlainPage = false;   ///< and it was a page for people
    std::optional<fhir::Capability> m_capability;
    PanelId m_panel;
};

void Examiner::end(CheckId id, CheckStatus status, Finding finding, const QString &value, Cause cause)
{
    Check &check = at(id);
    check.status = status;
    check.finding = finding;
    check.value = value;
    check.cause = cause;
    check.ms = m_timer.isValid() ? m_timer.restart() : 0;
    if (m_how.ended)
        m_how.ended(check);
}

void Examiner::fail(CheckId id, const Error &error)
{
    Check &check = at(id);
    check.status = CheckStatus::Failed;
    check.finding = Finding::None;
    check.cause = causeOf(id, error, m_around);
    if (error.httpStatus())
        say(id, FactId::HttpStatus, QString::number(*error.httpStatus()));
    say(id, FactId::IssueCodes, error.issueCodes().join(u", "_s));
    say(id, FactId::RequestId, error.requestId());
    if (error.retryAfter())
        say(id, FactId::RetryAfter, QString::number(error.retryAfter()->count()));
    check.error = error;
    check.ms = m_timer.isValid() ? m_timer.restart() : 0;
    if (m_how.ended)
        m_how.ended(check);
}

Task<Result<net::HttpReply>> Examiner::get(QUrl url, Operation operation, bool isSignedIn)
{
    net::HttpRequest request("GET", url, operation);
    request.headers.add("Accept", "application/fhir+json");
    request.totalTimeout = 3 * m_how.patience;
    if (isSignedIn)
        co_return co_await m_patient.client.send(request, m_stop);
    co_return co_await m_patient.client.transport().send(request, m_stop);
}

Task<void> Examiner::reach()
{
    const QUrl base = m_profile.baseUrl;
    begin(CheckId::Name);
    say(CheckId::Name, FactId::Host, base.host());
    const QString proxy = co_await m_patient.client.transport().proxyFor(base, m_stop);
    if (isStopped())
        co_return;
    if (proxy.isEmpty()) {
        const Result<QStringList> addresses = co_await net::lookUp(base.host(), m_how.patience, m_stop);
        if (isStopped())
            co_return;
        if (!addresses) {
            fail(CheckId::Name, addresses.error().withOperation(Operation::Metadata));
            co_return;
        }
        say(CheckId::Name, FactId::Addresses, addresses->mid(0, 8).join(u", "_s));
        end(CheckId::Name, CheckStatus::Ok, Finding::Resolved, QString::number(addresses->size()));
    } else {
        say(CheckId::Name, FactId::Proxy, proxy);
        end(CheckId::Name, CheckStatus::Skipped, Finding::LeftToProxy, proxy);
    }

    begin(CheckId::Connect);
    say(CheckId::Connect, FactId::Host, base.host());
    say(CheckId::Connect, FactId::Port, QString::number(portOf(base)));
    say(CheckId::Connect, FactId::Proxy, proxy);
    if (proxy.isEmpty()) {
        const Result<QString> touched = co_await net::touch(base.host(), portOf(base), m_how.patience, m_stop);
        if (isStopped())
            co_return;
        if (!touched) {
            fail(CheckId::Connect, touched.error().withOperation(Operation::Metadata));
            co_return;
        }
        m_around.isConnected = true;
    }
    // One request without sign-in tells of connection, certificate and clock; any status will do.
    const QUrl metadata = m_patient.client.url({u"metadata"_s});
    const Result<net::HttpReply> reply = co_await get(metadata, Operation::Metadata, false);
    if (isStopped())
        co_return;
    const bool isUnsafe = !reply && reply.error().kind() == ErrorKind::TlsRejected;
    if (!reply && !isUnsafe && reply.error().reason() != ErrorReason::RedirectRefused && !reply.error().httpStatus()) {
        fail(CheckId::Connect, reply.error());
        co_return;
    }
    end(CheckId::Connect, CheckStatus::Ok, proxy.isEmpty() ? Finding::Answered : Finding::AnsweredByProxy, proxy.isEmpty() ? QString::number(portOf(base)) : proxy);
    begin(CheckId::Tls);
    say(CheckId::Tls, FactId::Host, base.host());
    if (isUnsafe) {
        sayCertificate(reply.error().certificate());
        fail(CheckId::Tls, reply.error());
        co_return;
    }
    m_isReached = true;
    const net::HttpReply seen = reply ? *reply : net::HttpReply();
    m_plainStatus = seen.status;
    m_isPlainPage = fhir::statusError(seen, Operation::Metadata).reason() == ErrorReason::HtmlInsteadOfData;
    judgeTls(seen);
    begin(CheckId::Clock);
    judgeClock(seen);
}

void Examiner::sayCertificate(const std::shared_ptr<const CertificateFacts> &facts)
{
    if (!facts)
        return;
    say(CheckId::Tls, FactId::CertificateSubject, facts->subject);
    say(CheckId::Tls, FactId::CertificateNames, facts->names.mid(0, 5).join(u", "_s));
    say(CheckId::Tls, FactId::CertificateIssuer, facts->issuer);
    say(CheckId::Tls, FactId::CertificateFrom, facts->from.toString(Qt::ISODate));
    say(CheckId::Tls, FactId::CertificateUntil, facts->until.toString(Qt::ISODate));
}

void Examiner::judgeTls(const net::HttpReply &reply)
{
    if (m_profile.baseUrl.scheme() != u"https"_s) {
        end(CheckId::Tls, CheckStatus::Ok, Finding::NoTlsNeeded);
        return;
    }
    const QString version = reply.tls ? reply.tls->protocol : QString();
    say(CheckId::Tls, FactId::TlsVersion, version);
    sayCertificate(reply.tls ? reply.tls->certificate : nullptr);
    // The computer trusts it, because somebody told it to: the payer's own certificate it is not.
    if (reply.tls && reply.tls->isIntercepted)
        end(CheckId::Tls, CheckStatus::Warning, Finding::ReadOnTheWay, reply.tls->certificate ? reply.tls->certificate->issuer : QString(), Cause::Intercepted);
    else
        end(CheckId::Tls, CheckStatus::Ok, Finding::CertificateGood, version);
}

void Examiner::judgeClock(const net::HttpReply &reply)
{
    if (!reply.serverDate.isValid()) {
        end(CheckId::Clock, CheckStatus::Skipped, Finding::ClockUnknown);
        return;
    }
    const QDateTime now = m_patient.clock.now();
    const qint64 ahead = reply.serverDate.secsTo(now);
    say(CheckId::Clock, FactId::OwnTime, now.toUTC().toString(Qt::ISODate));
    say(CheckId::Clock, FactId::ServerTime, reply.serverDate.toString(Qt::ISODate));
    say(CheckId::Clock, FactId::SecondsAhead, QString::number(ahead));
    m_around.isClockOff = std::abs(ahead) > TellingSeconds;
    if (m_around.isClockOff)
        end(CheckId::Clock, CheckStatus::Warning, Finding::ClockOff, QString::number(ahead), Cause::ClockOff);
    else
        end(CheckId::Clock, CheckStatus::Ok, Finding::ClockAgrees, QString::number(ahead));
}

Task<void> Examiner::lookAtRegistration()
{
    begin(CheckId::Registration);
    say(CheckId::Registration, FactId::ClientId, m_profile.clientId);
    say(CheckId::Registration, FactId::Method, auth::methodName(m_profile.method));
    say(CheckId::Registration, FactId::SignInHost, m_profile.tokenUrl.host());
    const Result<Secret> secret = co_await m_patient.secrets.read(m_profile.secretKey(), m_stop);
    if (isStopped())
        co_return;
    if (!secret) {
        fail(CheckId::Registration, secret.error().kind() == ErrorKind::NotFound ? secret.error().withReason(ErrorReason::MissingSecret) : secret.error());
        co_return;
    }
    const Result<void> whole = auth::checkProfile(m_profile);
    if (!whole) {
        fail(CheckId::Registration, whole.error());
        co_return;
    }
    if (m_profile.method == auth::AuthMethod::PrivateKeyJwt) {
        say(CheckId::Registration, FactId::Algorithm, m_profile.signingAlgorithm());
        say(CheckId::Registration, FactId::KeyId, m_profile.signingKeyId());
        const Result<auth::SigningKey> key = auth::SigningKey::read(*secret, m_profile.signingAlgorithm(), m_profile.signingKeyId());
        if (!key) {
            fail(CheckId::Registration, key.error());
            co_return;
        }
    }
    end(CheckId::Registration, CheckStatus::Ok, Finding::RegisteredHere);
}

Task<Result<std::shared_ptr<const Secret>>> Examiner::freshToken()
{
    auth::TokenService &tokens = m_patient.client.tokens();
    const auth::TokenState state = tokens.state();
    if (state.present && state.obtained.secsTo(m_patient.clock.now()) > FreshSeconds) {
        const Result<std::shared_ptr<const Secret>> old = co_await tokens.bearer(m_stop);
        if (isStopped())
            co_return Error::cancelled();
        if (old)
            tokens.reject(*old);
    }
    co_return co_await tokens.bearer(m_stop);
}

Task<void> Examiner::signIn()
{
    const QUrl address = m_profile.tokenUrl;
    const bool isElsewhere = !address.isEmpty() && !isSamePlace(address, m_profile.baseUrl);
    if (!passed(CheckId::Registration) || (!m_isReached && !isElsewhere))
        co_return;
    begin(CheckId::Token);
    say(CheckId::Token, FactId::SignInHost, address.host());
    if (isElsewhere) {
        // Nothing secret is sent to a place that does not even take a connection.
        const QString proxy = co_await m_patient.client.transport().proxyFor(address, m_stop);
        Result<QString> touched = proxy;
        if (proxy.isEmpty() && !isStopped())
            touched = co_await net::touch(address.host(), portOf(address), m_how.patience, m_stop);
        if (isStopped())
            co_return;
        m_around.isConnected = touched.has_value();
        if (!touched) {
            fail(CheckId::Token, touched.error().withOperation(Operation::Token));
            co_return;
        }
    }
    const Result<std::shared_ptr<const Secret>> token = co_await freshToken();
    if (isStopped())
        co_return;
    if (!token) {
        fail(CheckId::Token, token.error());
        // The clock is the first cause, and its light comes first.
        if (at(CheckId::Token).cause == Cause::ClockOff && at(CheckId::Clock).cause == Cause::ClockOff) {
            at(CheckId::Clock).status = CheckStatus::Failed;
            if (m_how.ended)
                m_how.ended(at(CheckId::Clock));
        }
        co_return;
    }
    m_around.isSignedIn = true;
    end(CheckId::Token, CheckStatus::Ok, Finding::SignedIn);
    begin(CheckId::Scopes);
    judgeScopes();
}

void Examiner::judgeScopes()
{
    const auth::TokenState state = m_patient.client.tokens().state();
    say(CheckId::Scopes, FactId::ScopesAsked, state.asked.join(u' '));
    say(CheckId::Scopes, FactId::ScopesGranted, state.granted.join(u' '));
    const QStringList missing = auth::missingScopes(state.asked, state.granted);
    m_around.areScopesNarrowed = !state.granted.isEmpty() && !missing.isEmpty();
    if (state.granted.isEmpty())
        end(CheckId::Scopes, CheckStatus::Ok, Finding::GrantNotSaid);
    else if (missing.isEmpty())
        end(CheckId::Scopes, CheckStatus::Ok, Finding::AllGranted);
    else
        end(CheckId::Scopes, CheckStatus::Warning, Finding::FewerGranted, missing.join(u' '), Cause::ScopeNarrowed);
}

Task<Result<fhir::Capability>> Examiner::describe()
{
    if (m_plainStatus == 403 && m_isPlainPage && !m_around.isSignedIn)
        co_return Error::of(ErrorKind::Forbidden, ErrorReason::HtmlInsteadOfData, Operation::Metadata).withHttpStatus(m_plainStatus).withSubject(m_profile.baseUrl.host());
    co_return co_await m_patient.client.capability(true, m_stop);
}

Task<void> Examiner::readDescription()
{
    if (!m_isReached)
        co_return;
    // Refused once, the sign-in is not tried again for a description that wants one: payers lock clients out.
    const bool wantsSignIn = m_plainStatus == 401 || (m_plainStatus == 403 && !m_isPlainPage);
    if (wantsSignIn && !m_around.isSignedIn)
        co_return;
    begin(CheckId::Metadata);
    const Result<fhir::Capability> read = co_await describe();
    if (isStopped())
        co_return;
    if (!read) {
        fail(CheckId::Metadata, read.error());
        co_return;
    }
    m_capability = *read;
    say(CheckId::Metadata, FactId::FhirVersion, read->fhirVersion);
    say(CheckId::Metadata, FactId::Software, (read->softwareName + u' ' + read->softwareVersion).simplified().left(120));
    if (read->isR4())
        end(CheckId::Metadata, CheckStatus::Ok, Finding::Described, read->fhirVersion);
    else
        end(CheckId::Metadata, CheckStatus::Warning, Finding::OtherFhir, read->fhirVersion, Cause::OtherFhirVersion);
}

Task<std::optional<PanelId>> Examiner::firstListed()
{
    QUrl url = m_patient.client.url({u"Group"_s});
    url.setQuery(u"_count=1"_s);
    const Result<net::HttpReply> reply = co_await get(url, Operation::GroupSearch, true);
    if (isStopped())
        co_return std::nullopt;
    if (!reply || reply->status < 200 || reply->status > 299) {
        const Error error = reply ? fhir::statusError(*reply, Operation::GroupSearch) : reply.error();
        const Cause cause = causeOf(CheckId::Group, error, m_around);
        if (cause != Cause::PanelsNotListed) {
            fail(CheckId::Group, error);
            co_return std::nullopt;
        }
        // Many payers list none: the ids they gave in writing work all the same.
        say(CheckId::Group, FactId::HttpStatus, QString::number(error.httpStatus().value_or(0)));
        end(CheckId::Group, CheckStatus::Skipped, Finding::NoPanelToTry, {}, Cause::PanelsNotListed);
        co_return std::nullopt;
    }
    const Result<JsonDocument> parsed = JsonDocument::parse(reply->body);
    if (!parsed || parsed->root()["resourceType"].utf8() != "Bundle") {
        fail(CheckId::Group, Error::of(ErrorKind::Malformed, ErrorReason::NotFhir, Operation::GroupSearch).withSubject(url.host()).withHttpStatus(reply->status));
        co_return std::nullopt;
    }
    for (const JsonValue entry : parsed->root()["entry"]) {
        if (entry["resource"]["resourceType"].utf8() == "Group")
            co_return PanelId(entry["resource"]["id"].string());
    }
    end(CheckId::Group, CheckStatus::Warning, Finding::NoPanelThere, {}, Cause::NoPanels);
    co_return std::nullopt;
}

Task<void> Examiner::readPanel()
{
    if (!m_around.isSignedIn || !m_isReached || at(CheckId::Metadata).status == CheckStatus::Failed)
        co_return;
    m_panel = m_how.panel;
    if (m_panel.isEmpty() && !m_profile.panels.isEmpty())
        m_panel = m_profile.panels.first().id;
    if (m_profile.strict) {
        end(CheckId::Group, CheckStatus::Skipped, Finding::NotPartOfStrict);
        co_return;
    }
    begin(CheckId::Group);
    const bool isOwn = !m_panel.isEmpty();
    if (!isOwn) {
        const std::optional<PanelId> listed = co_await firstListed();
        if (isStopped() || !listed)
            co_return;
        m_panel = *listed;
    }
    const QUrl url = m_patient.client.url({u"Group"_s, m_panel.text()});
    const Result<net::HttpReply> reply = co_await get(url, Operation::GroupRead, true);
    if (isStopped())
        co_return;
    if (!reply)
        fail(CheckId::Group, reply.error());
    else if (reply->status < 200 || reply->status > 299)
        fail(CheckId::Group, fhir::statusError(*reply, Operation::GroupRead));
    else
        co_await judgePanel(*reply, isOwn);
}

Task<void> Examiner::judgePanel(net::HttpReply reply, bool isOwn)
{
    const auto body = std::make_shared<const QByteArray>(reply.body);
    const auto work = [body] { return readPanelFacts(*body); };
    Task<Result<PanelFacts>> reading = m_patient.workers.run(work);
    const Result<PanelFacts> panel = co_await reading;
    if (isStopped())
        co_return;
    if (!panel) {
        const Error asStatus = fhir::statusError(reply, Operation::GroupRead);
        const bool isPage = asStatus.reason() == ErrorReason::HtmlInsteadOfData;
        fail(CheckId::Group, Error::of(ErrorKind::Malformed, isPage ? ErrorReason::HtmlInsteadOfData : ErrorReason::NotFhir, Operation::GroupRead).withSubject(reply.url.host()).withHttpStatus(reply.status));
        co_return;
    }
    const QString members = panel->members ? QString::number(*panel->members) : QString();
    say(CheckId::Group, FactId::Members, members);
    // Of the panels a payer lists, one may well be empty or over; of the one that is asked for it matters.
    if (isOwn && !panel->isActive)
        end(CheckId::Group, CheckStatus::Warning, Finding::PanelRead, members, Cause::PanelExpired);
    else if (isOwn && panel->members == std::optional<qint64>(0))
        end(CheckId::Group, CheckStatus::Warning, Finding::PanelHasNobody, {}, Cause::PanelEmpty);
    else
        end(CheckId::Group, CheckStatus::Ok, Finding::PanelRead, members);
}

Task<void> Examiner::askForExport()
{
    if (!m_around.isSignedIn || !m_isReached || at(CheckId::Metadata).status == CheckStatus::Failed || at(CheckId::Group).status == CheckStatus::Failed)
        co_return;
    if (m_how.tryExport && !m_panel.isEmpty()) {
        co_await tryRealExport();
        co_return;
    }
    m_timer.invalidate();
    if (m_profile.strict)
        end(CheckId::Export, CheckStatus::Skipped, Finding::NotPartOfStrict);
    else if (m_panel.isEmpty())
        end(CheckId::Export, CheckStatus::Skipped, Finding::NoPanelToTry);
    else if (m_capability && (m_capability->groupExport || m_capability->davinciExport))
        end(CheckId::Export, CheckStatus::Ok, Finding::ExportOffered);
    else
        end(CheckId::Export, CheckStatus::Skipped, Finding::ExportNotSaid);
}

Task<void> Examiner::tryRealExport()
{
    begin(CheckId::Export);
    const Result<ExportTrial> tried = co_await m_how.tryExport(m_panel, m_stop);
    if (isStopped())
        co_return;
    if (!tried) {
        fail(CheckId::Export, tried.error());
        co_return;
    }
    say(CheckId::Export, FactId::ExportForm, tried->form);
    say(CheckId::Export, FactId::HttpStatus, QString::number(tried->status));
    if (tried->isCancelled)
        end(CheckId::Export, CheckStatus::Ok, Finding::ExportTried, tried->form);
    else
        end(CheckId::Export, CheckStatus::Warning, Finding::ExportNotCancelled, tried->form, Cause::NotCancelled);
}

Task<void> Examiner::run()
{
    co_await reach();
    if (isStopped())
        co_return;   // whoever asked is gone, and maybe the rooms too
    co_await lookAtRegistration();
    if (isStopped())
        co_return;
    co_await signIn();
    if (isStopped())
        co_return;
    co_await readDescription();
    if (isStopped())
        co_return;
    co_await readPanel();
    if (isStopped())
        co_return;
    co_await askForExport();
}

} // namespace

Task<QList<Check>> examine(Patient patient, Examination how, std::stop_token stop)
{
    Examiner examiner(patient, std::move(how), std::move(stop));
    co_await examiner.run();
    co_return examiner.checks();
}

} // namespace pax::access
