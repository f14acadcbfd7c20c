// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace pax::policy {

/// Who sits in front of it. Decides layout and, where a policy says so, what is allowed.
enum class Role { Coordinator, Admin, Support };
constexpr int RoleCount = static_cast<int>(Role::Support) + 1;
QString roleName(Role role);                                ///< "coordinator", "admin", "support"
std::optional<Role> roleFromName(const QString &name);

/// What a rule can forbid or ask a reason for. Names are part of the policy file: "view-members", "write-files", …
enum class Action {
    ViewMembers,        ///< panels and records of members
    ViewClaims,
    Export,             ///< start or resume an export
    WriteFiles,         ///< decrypted NDJSON handed over
    SaveTables,         ///< CSV, XLSX, pictures of charts
    SaveDocuments,      ///< attachments of a record as files
    Print,
    Copy,
    OpenFiles,          ///< records from files of the user's own
    DeleteExports,
    ChangeConnections,
    TryExport,          ///< the real form of the export check
    SupportBundle,
    ViewAudit,
    SaveAudit,
};
constexpr int ActionCount = static_cast<int>(Action::SaveAudit) + 1;
QString actionName(Action action);
std::optional<Action> actionFromName(const QString &name);

/// Whether something may be done and, if not, which rule says so and whom to ask.
struct Verdict
{
    bool isAllowed = true;
    QString rule;       ///< name of the rule
    QString setBy;      ///< who made the rules; may be empty
    QString contact;    ///< how to reach them; may be empty
};

/// A reason has to be given first.
struct ReasonRule
{
    QString rule;
    QStringList choices;   ///< offered; empty: free text only
};

struct LockRule
{
    std::optional<std::chrono::minutes> idle;   ///< nothing: the user's own setting
    bool onSleep = true;
    bool onScreenLock = true;
    bool exportsGoOn = true;                    ///< while locked
    bool isPassphraseRequired = false;          ///< before anything of a member shows
    int shortestPassphrase = 8;
};

struct RetentionRule
{
    std::optional<int> exportDays;   ///< finished exports older than this are destroyed
};

/// A connection that the organization set up; it cannot be changed here. Values as in the command line's `profile add`.
struct ManagedConnection
{
    QString name;
    QString baseUrl;
    QString tokenUrl;
    QString clientId;
    QString method;
    QString algorithm;
    QString keyId;
    QString environment;
    QStringList scopes;
    QStringList groups;
    bool strict = false;
    QString caFile;
    int line = 0;
};

/// One named rule: for these roles (empty: all), these actions are forbidden or want a reason.
struct Rule
{
    QString name;
    QList<Role> roles;
    QList<Action> forbidden;
    QList<Action> reasons;
    QStringList choices;
    int line = 0;

    bool concerns(Role role) const { return roles.isEmpty() || roles.contains(role); }
};

/// The rules of this computer, as read from its policy file, and what they mean for one role. Without a file everything is allowed
/// and the user says who they are. Thread: any; a value.
class Policy
{
public:
    Policy() = default;

    bool isManaged() const { return m_isManaged; }
    Role role() const { return m_role; }
    /// Whether the user may say who they are.
    bool mayChooseRole() const { return m_mayChooseRole; }
    QString setBy() const { return m_setBy; }
    QString contact() const { return m_contact; }

    Verdict decide(Action action) const;
    std::optional<ReasonRule> reasonFor(Action action) const;
    const LockRule &lock() const { return m_lock; }
    const RetentionRule &retention() const { return m_retention; }
    const QList<ManagedConnection> &connections() const { return m_connections; }
    bool onlyManagedConnections() const { return m_onlyManaged; }
    const std::vector<Rule> &rules() const { return m_rules; }

    /// The same rules seen by another role; ignored where the policy has set it.
    Policy withRole(Role role) const;

private:
    friend class PolicyReader;

    bool m_isManaged = false;
    bool m_mayChooseRole = true;
    Role m_role = Role::Coordinator;
    QString m_setBy;
    QString m_contact;
    LockRule m_lock;
    RetentionRule m_retention;
    bool m_onlyManaged = false;
    QList<ManagedConnection> m_connections;
    std::vector<Rule> m_rules;
};

} // namespace pax::policy
