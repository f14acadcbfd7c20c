// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/reasonbook.h"
#include "app/auth/profile.h"
#include "app/auth/quirks.h"
#include "app/core/clock.h"
#include "app/core/secretstore.h"
#include "app/core/settings.h"
#include "app/core/task.h"
#include "app/core/workers.h"
#include "app/fhir/codenames.h"
#include "app/policy/policyfile.h"
#include "app/vault/vault.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <list>
#include <memory>
#include <utility>
#include <stop_token>

class QLockFile;

namespace pax::workspace {

/// What all connections of one installation share: folders, settings, the list of connections, the keychain, the workers, and
/// the sealed store, which is opened when first needed (opening a file needs none of it). Thread: GUI.
class Home : public QObject
{
    Q_OBJECT

public:
    explicit Home(core::Folders folders, QObject *parent = nullptr);
    /// With a secret store and a clock of the caller's (tests).
    Home(core::Folders folders, std::unique_ptr<core::SecretStore> secrets, std::unique_ptr<core::Clock> clock, QObject *parent = nullptr);
    ~Home() override;

    const core::Folders &folders() const { return m_folders; }
    core::Settings &settings() { return m_settings; }
    auth::ProfileStore &profiles() { return m_profiles; }
    auth::QuirkStore &quirks() { return m_quirks; }
    core::SecretStore &secrets() { return *m_secrets; }
    const core::Clock &clock() const { return *m_clock; }
    core::Workers &workers() { return m_workers; }
    /// Names of codes: the program's own list and codenames.tsv of the configuration folder, read once.
    const std::shared_ptr<const fhir::CodeNames> &codeNames();
    /// The rules of this computer, seen by the role of whoever sits here.
    const policy::Policy &policy() const { return m_policy; }
    /// What is wrong with the policy file; with any of it nothing of a member is opened.
    const QList<policy::Problem> &policyProblems() const { return m_policyProblems; }
    /// Reads the policy file at \p path anew.
    void readPolicy(const QString &path);
    /// "I am a …": kept in the settings, unless the policy says who somebody is.
    void setRole(policy::Role role);
    /// The reasons given since the window was opened or unlocked.
    const std::shared_ptr<audit::ReasonBook> &reasons() const { return m_reasons; }
    /// Which process runs the export jobs of the data folder.
    const std::shared_ptr<QLockFile> &jobsLock() const { return m_jobsLock; }

    /// Takes rooms nobody needs any more and lets them go once nothing of theirs runs: a task that waits when its rooms die would
    /// wake up among ruins. \p isIdle  asked from the event loop
    void retire(std::unique_ptr<QObject> rooms, std::function<bool()> isIdle);
    /// Nothing retired is left, and the workers rest.
    bool isIdle() const { return m_retired.empty() && m_workers.running() == 0; }

    /// Forgets the keys of the sealed store and the reasons given: what is opened next asks the keychain again. A store that lies in memory
    /// alone stays, for it would be gone.
    void forgetKeys();
    /// The sealed store, opened once. Errors: as vault::Vault::open().
    [[nodiscard]] core::Task<core::Result<std::shared_ptr<vault::Vault>>> vault(std::stop_token stop);

Q_SIGNALS:
    void policyChanged();

private:
    core::Folders m_folders;
    core::Settings m_settings;
    auth::ProfileStore m_profiles;
    auth::QuirkStore m_quirks;
    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<core::Clock> m_clock;
    core::Workers m_workers;
    std::shared_ptr<const fhir::CodeNames> m_codeNames;
    std::shared_ptr<QLockFile> m_jobsLock;
    policy::Policy m_policy;
    QList<policy::Problem> m_policyProblems;
    std::shared_ptr<audit::ReasonBook> m_reasons;
    std::shared_ptr<vault::Vault> m_vault;
    std::list<std::pair<std::unique_ptr<QObject>, std::function<bool()>>> m_retired;
    QTimer m_letGo;
};

} // namespace pax::workspace
