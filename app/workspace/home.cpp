// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/home.h"

#include "app/core/keychain.h"
#include "app/workspace/connections.h"

#include <QtCore/QLockFile>

namespace pax::workspace {

using namespace core;
using namespace Qt::StringLiterals;

Home::Home(Folders folders, QObject *parent)
    : Home(std::move(folders), std::make_unique<Keychain>(), std::make_unique<SystemClock>(), parent)
{
}

Home::Home(Folders folders, std::unique_ptr<SecretStore> secrets, std::unique_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_settings(m_folders.config)
    , m_profiles(m_folders.config)
    , m_quirks(m_folders.config)
    , m_secrets(std::move(secrets))
    , m_clock(std::move(clock))
    , m_jobsLock(std::make_shared<QLockFile>(m_folders.data + u"/jobs.lock"_s))
{
    m_jobsLock->setStaleLockTime(0);
    m_reasons = std::make_shared<audit::ReasonBook>();
    readPolicy(policy::policyPath());
    m_letGo.setInterval(20);
    connect(&m_letGo, &QTimer::timeout, this, [this] {
        m_retired.remove_if([this](const auto &each) { return m_workers.running() == 0 && each.second(); });
        if (m_retired.empty())
            m_letGo.stop();
    });
}

void Home::retire(std::unique_ptr<QObject> rooms, std::function<bool()> isIdle)
{
    m_retired.emplace_back(std::move(rooms), std::move(isIdle));
    m_letGo.start();
}

Home::~Home() = default;

const std::shared_ptr<const fhir::CodeNames> &Home::codeNames()
{
    if (!m_codeNames)
        m_codeNames = fhir::CodeNames::withOwn(m_folders.config + u"/codenames.tsv"_s);
    return m_codeNames;
}

void Home::readPolicy(const QString &path)
{
    policy::PolicyReading reading = policy::loadPolicy(path, policy::Person::current());
    m_policyProblems = std::move(reading.problems);
    m_policy = reading.policy.withRole(policy::roleFromName(m_settings.text(Setting::Role)).value_or(policy::Role::Coordinator));
    m_profiles.setManaged(managedConnections(m_policy), m_policy.onlyManagedConnections());
    Q_EMIT policyChanged();
}

void Home::setRole(policy::Role role)
{
    m_settings.set(Setting::Role, policy::roleName(role));
    m_policy = m_policy.withRole(role);
    Q_EMIT policyChanged();
}

void Home::forgetKeys()
{
    if (m_vault && !m_vault->isSessionOnly())
        m_vault.reset();
    m_reasons->close();
}

Task<Result<std::shared_ptr<vault::Vault>>> Home::vault(std::stop_token stop)
{
    if (m_vault)
        co_return copyOf(m_vault);
    Result<std::shared_ptr<vault::Vault>> opened = co_await vault::Vault::open(m_folders.data, m_secrets.get(), stop);
    // Two callers may have waited at once; the first one's store serves both.
    if (opened && !m_vault)
        m_vault = *opened;
    if (m_vault)
        co_return copyOf(m_vault);
    co_return opened;
}

} // namespace pax::workspace
