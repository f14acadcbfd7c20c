// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/doctor.h"

#include "app/core/notifier.h"

#include <QtCore/QElapsedTimer>
#include <QtNetwork/QHostInfo>

#include <array>
#include <cstdlib>

namespace pax::access {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TellingSeconds = 60;

/// The list while it is filled: every check is there from the start, as not tried.
class Findings
{
public:
    Findings()
    {
        for (int i = 0; i < CheckCount; ++i) {
            Check check;
            check.id = static_cast<CheckId>(i);
            m_checks.append(check);
        }
        m_timer.start();
    }
    void set(CheckId id, CheckStatus status, Finding finding, const QString &value = {})
    {
        Check &check = at(id);
        check.status = status;
        check.finding = finding;
        check.value = value;
        check.ms = m_timer.restart();
    }
    void fail(CheckId id, const Error &error)
    {
        Check &check = at(id);
        check.status = CheckStatus::Failed;
        check.finding = Finding::None;
        check.error = error;
        check.ms = m_timer.restart();
    }
    const QList<Check> &checks() const { return m_checks; }

private:
    Check &at(CheckId id) { return m_checks[static_cast<qsizetype>(id)]; }

    QList<Check> m_checks;
    QElapsedTimer m_timer;
};

Task<int> addressesOf(QString host)
{
    Notifier done;
    int found = 0;
    QHostInfo::lookupHost(host, &done, [&done, &found](const QHostInfo &info) {
        found = static_cast<int>(info.addresses().size());
        done.notify();
    });
    co_await done.next();
    co_return found;
}

void judgeScopes(const auth::TokenState &state, Findings &findings)
{
    QStringList missing;
    for (const QString &scope : state.asked) {
        if (!state.granted.contains(scope))
            missing << scope;
    }
    if (state.granted.isEmpty())
        findings.set(CheckId::Scopes, CheckStatus::Ok, Finding::GrantNotSaid);
    else if (missing.isEmpty())
        findings.set(CheckId::Scopes, CheckStatus::Ok, Finding::AllGranted);
    else
        findings.set(CheckId::Scopes, CheckStatus::Warning, Finding::FewerGranted, missing.join(u' '));
}

} // namespace

QString checkName(CheckId id)
{
    static const std::array<QString, CheckCount> names{u"name"_s, u"connect"_s, u"tls"_s, u"clock"_s, u"registration"_s, u"token"_s, u"scopes"_s, u"metadata"_s, u"group"_s, u"export"_s};
    return names[static_cast<std::size_t>(id)];
}

QString statusName(CheckStatus status)
{
    static const std::array<QString, 4> names{u"ok"_s, u"warning"_s, u"failed"_s, u"skipped"_s};
    return names[static_cast<std::size_t>(status)];
}

Task<QList<Check>> examine(Patient patient, PanelId group, std::stop_token stop)
{
    Findings findings;
    const auth::ConnectionProfile profile = patient.client.profile();
    const QString host = profile.baseUrl.host();
    const int addresses = co_await addressesOf(host);
    if (stop.stop_requested())
        co_return findings.checks();   // whoever asked is gone, and maybe the rooms too
    if (addresses == 0) {
        findings.fail(CheckId::Name, Error::of(ErrorKind::Offline, ErrorReason::HostNotFound, Operation::Metadata).withSubject(host));
        co_return findings.checks();
    }
    findings.set(CheckId::Name, CheckStatus::Ok, Finding::Resolved, QString::number(addresses));

    // One request without sign-in tells of connection, certificate and clock; any status will do.
    net::HttpRequest plain("GET", patient.client.url({u"metadata"_s}), Operation::Metadata);
    plain.totalTimeout = std::chrono::seconds(20);
    const Result<net::HttpReply> reply = co_await patient.client.transport().send(plain, stop);
    if (stop.stop_requested())
        co_return findings.checks();   // whoever asked is gone, and maybe the rooms too
    if (!reply && reply.error().kind() == ErrorKind::TlsRejected) {
        findings.set(CheckId::Connect, CheckStatus::Ok, Finding::Answered);
        findings.fail(CheckId::Tls, reply.error());
        co_return findings.checks();
    }
    if (!reply) {
        findings.fail(CheckId::Connect, reply.error());
        co_return findings.checks();
    }
    findings.set(CheckId::Connect, CheckStatus::Ok, Finding::Answered);
    findings.set(CheckId::Tls, CheckStatus::Ok, profile.baseUrl.scheme() == u"https"_s ? Finding::CertificateGood : Finding::NoTlsNeeded);
    const qint64 apart = reply->serverDate.isValid() ? std::abs(reply->serverDate.secsTo(patient.clock.now())) : 0;
    if (!reply->serverDate.isValid())
        findings.set(CheckId::Clock, CheckStatus::Skipped, Finding::ClockUnknown);
    else
        findings.set(CheckId::Clock, apart > TellingSeconds ? CheckStatus::Warning : CheckStatus::Ok, apart > TellingSeconds ? Finding::ClockOff : Finding::ClockAgrees, QString::number(apart));

    const Result<Secret> secret = co_await patient.secrets.read(profile.secretKey(), stop);
    if (stop.stop_requested())
        co_return findings.checks();   // whoever asked is gone, and maybe the rooms too
    const bool isRegistered = secret.has_value() && !profile.clientId.isEmpty();
    if (isRegistered)
        findings.set(CheckId::Registration, CheckStatus::Ok, Finding::RegisteredHere);
    else
        findings.fail(CheckId::Registration, secret ? Error::of(ErrorKind::BadInput).withSubject(u"clientId"_s) : secret.error().withReason(ErrorReason::MissingSecret));

    bool isSignedIn = false;
    if (isRegistered) {
        const Result<std::shared_ptr<const Secret>> token = co_await patient.client.tokens().bearer(stop);
        if (stop.stop_requested())
            co_return findings.checks();   // whoever asked is gone, and maybe the rooms too
        isSignedIn = token.has_value();
        if (isSignedIn) {
            findings.set(CheckId::Token, CheckStatus::Ok, Finding::SignedIn);
            judgeScopes(patient.client.tokens().state(), findings);
        } else {
            findings.fail(CheckId::Token, token.error());
        }
    }

    const Result<fhir::Capability> capability = co_await patient.client.capability(true, stop);
    if (stop.stop_requested())
        co_return findings.checks();   // whoever asked is gone, and maybe the rooms too
    if (!capability)
        findings.fail(CheckId::Metadata, capability.error());
    else
        findings.set(CheckId::Metadata, capability->isR4() ? CheckStatus::Ok : CheckStatus::Warning, capability->isR4() ? Finding::Described : Finding::OtherFhir, capability->fhirVersion);
    if (!isSignedIn)
        co_return findings.checks();

    if (group.isEmpty() && !profile.panels.isEmpty())
        group = profile.panels.first().id;
    if (profile.strict) {
        findings.set(CheckId::Group, CheckStatus::Skipped, Finding::NotPartOfStrict);
        findings.set(CheckId::Export, CheckStatus::Skipped, Finding::NotPartOfStrict);
        co_return findings.checks();
    }
    const bool canSearch = capability && capability->groupSearch;
    if (group.isEmpty() && !canSearch) {
        findings.set(CheckId::Group, CheckStatus::Skipped, Finding::NoPanelToTry);
    } else {
        QUrl url = group.isEmpty() ? patient.client.url({u"Group"_s}) : patient.client.url({u"Group"_s, group.text()});
        if (group.isEmpty())
            url.setQuery(u"_summary=true&_count=1"_s);
        const Result<net::HttpReply> read = co_await patient.client.get(url, Operation::GroupRead, stop);
        if (read)
            findings.set(CheckId::Group, CheckStatus::Ok, Finding::PanelRead);
        else
            findings.fail(CheckId::Group, read.error());
    }
    if (capability) {
        const bool isOffered = capability->groupExport || capability->davinciExport;
        findings.set(CheckId::Export, isOffered ? CheckStatus::Ok : CheckStatus::Warning, isOffered ? Finding::ExportOffered : Finding::ExportNotOffered);
    }
    co_return findings.checks();
}

std::optional<CheckId> firstProblem(const QList<Check> &checks)
{
    for (const Check &check : checks) {
        if (check.status == CheckStatus::Failed)
            return check.id;
    }
    return std::nullopt;
}

QString verdict(const QList<Check> &checks)
{
    if (firstProblem(checks))
        return u"problem"_s;
    const bool isCut = std::any_of(checks.begin(), checks.end(), [](const Check &check) { return check.status == CheckStatus::Skipped && check.finding == Finding::NeedsEarlier; });
    return isCut ? u"incomplete"_s : u"ok"_s;
}

} // namespace pax::access
