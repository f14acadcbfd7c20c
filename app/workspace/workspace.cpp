// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "app/net/requestlog.h"
#include "app/workspace/connections.h"
#include "app/workspace/joinedexports.h"

#include <QtCore/QCryptographicHash>

namespace pax::workspace {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// What the names of a connection's own sets end on: a hash, for a name may hold anything.
QString ownEnding(const ProfileName &profile)
{
    return u'-' + QString::fromLatin1(QCryptographicHash::hash(profile.text().toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString setName(const QString &prefix, const ProfileName &profile)
{
    return prefix + ownEnding(profile);
}

Error badPolicy(const Home &home)
{
    const policy::Problem &first = home.policyProblems().first();
    const Error error = Error::of(ErrorKind::PolicyDenied, ErrorReason::BadPolicy, Operation::Audit).withContact(home.policy().setBy(), home.policy().contact());
    return first.line > 0 ? error.withSubject(u"%1, %2"_s.arg(first.line).arg(policy::problemName(first.kind))) : error.withSubject(policy::problemName(first.kind));
}

} // namespace

Workspace::Workspace(Home &home) : m_home(home) {}

Workspace::~Workspace() = default;

const auth::ConnectionProfile &Workspace::profile() const
{
    return m_tokens->profile();
}

access::TryExport Workspace::exportTrial()
{
    return [trials = m_trials.get()](PanelId panel, std::stop_token stop) { return trials->run(std::move(panel), std::move(stop)); };
}

Result<std::unique_ptr<audit::AuditLog>> Workspace::openRecord(Workspace &made, const auth::ConnectionProfile &profile, const audit::AuditHead &known, bool isKept)
{
    audit::AuditLog::Anchor anchor;
    anchor.known = known;
    if (isKept)
        anchor.moved = [kept = made.m_anchor.get()](const audit::AuditHead &head) { kept->moved(head); };
    return audit::AuditLog::open(made.m_vault, made.m_home.clock(), profile.name.text(), made.m_home.folders().data, std::move(anchor));
}

Result<claims::ClaimSources::Export> Workspace::claimsOf(const ExportId &id) const
{
    const Result<bulk::Job> job = m_exports->job(id);
    if (!job)
        return job.error();
    const Result<std::shared_ptr<RecordSource>> records = m_exports->records(id);
    if (!records)
        return records.error();
    const Result<std::shared_ptr<vault::SealedSet>> place = m_exports->sealedSet(id);
    if (!place)
        return place.error();
    const QDate taken = QDate::fromString(job->transactionTime.left(10), Qt::ISODate);
    return claims::ClaimSources::Export{id.text(), *records, *place, taken.isValid() ? taken : job->created.date()};
}

void Workspace::close(std::unique_ptr<Workspace> workspace)
{
    Home &home = workspace->home();
    workspace->exports().detach();
    const bulk::ExportService *exports = &workspace->exports();
    home.retire(std::move(workspace), [exports] { return exports->isIdle(); });
}

Task<Result<std::unique_ptr<Workspace>>> Workspace::open(Home &home, auth::ConnectionProfile profile, std::stop_token stop)
{
    if (!home.policyProblems().isEmpty())
        co_return badPolicy(home);
    Result<std::shared_ptr<vault::Vault>> vault = co_await home.vault(stop);
    if (!vault)
        co_return vault.error();
    std::unique_ptr<Workspace> made(new Workspace(home));
    made->m_vault = *vault;
    // The demo's and a session's record go with them: there is nothing to hold on to.
    const bool isKept = !made->m_vault->isSessionOnly() && profile.environment != auth::Environment::Demo;
    made->m_anchor = std::make_unique<AuditAnchor>(home.secrets(), home.folders().data);
    audit::AuditHead known;
    if (isKept)
        known = co_await made->m_anchor->read(stop);
    if (stop.stop_requested())
        co_return Error::cancelled();
    Result<std::unique_ptr<audit::AuditLog>> audit = openRecord(*made, profile, known, isKept);
    if (!audit)
        co_return audit.error();
    if (isKept) {
        // What programs that ended at once have added since.
        const Result<audit::AuditHead> end = (*audit)->end();
        if (end && end->count > known.count)
            (void)co_await made->m_anchor->write(*end, stop);
    }
    made->m_audit = std::make_unique<audit::GuardedLog>(std::move(*audit), home.reasons(), home.policy());
    made->m_audit->setAsker([rooms = made.get()](policy::Action act, const QString &member, const policy::ReasonRule &rule) {
        const auto tell = [rooms, act, member, choices = rule.choices] { Q_EMIT rooms->reasonWanted(act, member, choices); };
        QMetaObject::invokeMethod(rooms, tell, Qt::QueuedConnection);
    });
    connect(&home, &Home::policyChanged, made.get(), [log = made->m_audit.get(), &home] { log->setPolicy(home.policy()); });
    Result<std::shared_ptr<vault::SealedSet>> rosters = made->m_vault->set(setName(u"panels"_s, profile.name));
    if (!rosters)
        co_return rosters.error();
    made->m_transport = std::make_unique<net::Transport>();
    if (!profile.caFile.isEmpty()) {
        const Result<void> trusted = made->m_transport->setExtraAuthorities(profile.caFile);
        if (!trusted)
            co_return trusted.error();
    }
    made->m_transport->log().allow(profile.baseUrl);
    made->m_transport->log().allow(profile.tokenUrl);
    if (profile.certificate.isThere()) {
        // Without it what is saved can still be looked at; a server that wants to see it says so.
        const QString key = profile.certificateKey();
        const Result<Secret> pem = co_await home.secrets().read(key, stop);
        if (stop.stop_requested())
            co_return Error::cancelled();
        if (pem)
            (void)made->m_transport->setClientCertificate(*pem, certificateHosts(profile));
    }
    made->m_tokens = std::make_unique<auth::TokenService>(profile, *made->m_transport, home.secrets(), home.clock(), &home.quirks(), &home.profiles().keys());
    made->m_client = std::make_unique<fhir::FhirClient>(*made->m_transport, *made->m_tokens, home.workers());
    bulk::Rooms exportRooms{*made->m_client, home.workers(), *made->m_audit, made->m_vault, home.clock(), home.quirks(), home.jobsLock()};
    made->m_exports = std::make_unique<bulk::ExportService>(exportRooms);
    made->m_trials = std::make_unique<ExportTrials>(*made->m_client, *made->m_audit, home.quirks(), home.clock());
    made->m_panelExports = std::make_unique<JoinedExports>(*made->m_exports);
    panel::PanelService::Rooms rooms{*made->m_client, home.workers(), *made->m_audit, *rosters, home.clock(), home.quirks(), made->m_panelExports.get()};
    made->m_panels = std::make_unique<panel::PanelService>(rooms);
    made->m_claims = std::make_unique<claims::ClaimService>(home.workers(), made->m_audit.get());
    made->m_timelines = std::make_unique<timeline::TimelineService>(made->m_client.get(), home.workers(), made->m_audit.get(), home.clock(), home.codeNames());
    made->m_looks = std::make_shared<timeline::LookBook>(made->m_vault);
    co_return made;
}

Result<int> Workspace::destroyData()
{
    int exports = 0;
    m_exports->detach();
    for (const bulk::Job &job : m_exports->jobs()) {
        const Result<void> removed = m_exports->remove(job.id);
        if (!removed)
            return removed.error();
        ++exports;
    }
    for (const QString &name : m_vault->sets()) {
        const Result<void> destroyed = name.endsWith(ownEnding(profile().name)) ? m_vault->destroy(name) : Result<void>();
        if (!destroyed)
            return destroyed.error();
    }
    return exports;
}

} // namespace pax::workspace
