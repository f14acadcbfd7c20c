// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include <QtCore/QCryptographicHash>

namespace pax::workspace {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A connection's own set: named by a hash, for a name may hold anything.
QString setName(const QString &prefix, const ProfileName &profile)
{
    return prefix + u'-' + QString::fromLatin1(QCryptographicHash::hash(profile.text().toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

Workspace::Workspace(Home &home) : m_home(home) {}

Workspace::~Workspace() = default;

const auth::ConnectionProfile &Workspace::profile() const
{
    return m_tokens->profile();
}

Task<Result<std::unique_ptr<Workspace>>> Workspace::open(Home &home, auth::ConnectionProfile profile, std::stop_token stop)
{
    Result<std::shared_ptr<vault::Vault>> vault = co_await home.vault(stop);
    if (!vault)
        co_return vault.error();
    std::unique_ptr<Workspace> made(new Workspace(home));
    made->m_vault = *vault;
    Result<std::unique_ptr<audit::AuditLog>> audit = audit::AuditLog::open(made->m_vault, home.clock(), profile.name.text(), home.folders().data);
    if (!audit)
        co_return audit.error();
    made->m_audit = std::move(*audit);
    Result<std::shared_ptr<vault::SealedSet>> rosters = made->m_vault->set(setName(u"panels"_s, profile.name));
    if (!rosters)
        co_return rosters.error();
    made->m_transport = std::make_unique<net::Transport>();
    if (!profile.caFile.isEmpty()) {
        const Result<void> trusted = made->m_transport->setExtraAuthorities(profile.caFile);
        if (!trusted)
            co_return trusted.error();
    }
    made->m_tokens = std::make_unique<auth::TokenService>(profile, *made->m_transport, home.secrets(), home.clock());
    made->m_client = std::make_unique<fhir::FhirClient>(*made->m_transport, *made->m_tokens, home.workers());
    panel::PanelService::Rooms rooms{*made->m_client, home.workers(), *made->m_audit, *rosters, home.clock(), nullptr};
    made->m_panels = std::make_unique<panel::PanelService>(rooms);
    made->m_timelines = std::make_unique<timeline::TimelineService>(made->m_client.get(), home.workers(), made->m_audit.get(), home.clock());
    co_return made;
}

} // namespace pax::workspace
