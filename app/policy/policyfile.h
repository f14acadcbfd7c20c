// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/policy.h"

#include <QtCore/QByteArray>

namespace pax::policy {

/// What can be wrong with a policy file; app/words says it.
enum class ProblemKind {
    NotReadable,        ///< the file is there and cannot be read
    NotText,            ///< no UTF-8, or far too large
    ChangeableByOthers, ///< the file, or a folder it lies in, can be written by others than its owner or root
    NoSection,          ///< a setting before the first [section]
    NotASetting,        ///< a line that is neither section, setting nor comment
    UnknownSection,
    UnknownSetting,
    UnknownValue,       ///< an action, role or word that is not known
    BadNumber,          ///< no number, or out of its range
    BadAddress,         ///< an address that is not https
    MissingValue,       ///< a setting without value, or a section without a setting it needs
    Repeated,           ///< the same setting or name a second time
    Contradiction,      ///< two settings that cannot hold together
};
QString problemName(ProblemKind kind);   ///< "unknown-setting", …

struct Problem
{
    int line = 0;            ///< 1-based; 0: the whole file
    ProblemKind kind = ProblemKind::NotASetting;
    QString text;            ///< the word that is wrong
    QString other;           ///< for contradictions: the other side

    bool operator==(const Problem &) const = default;
};

/// For whom the rules are read: the operating system's user and the names of their groups.
struct Person
{
    QString user;
    QStringList groups;

    static Person current();
};

struct PolicyReading
{
    Policy policy;
    QList<Problem> problems;   ///< by line; with any of them the policy is not to be used
};

/// Reads a policy text. Every problem is found, not only the first. Pure.
/// The text is UTF-8, one setting a line, `#` begins a comment:
///   [organization]  name, contact
///   [lock]          idle-minutes, on-sleep, on-screen-lock, exports-while-locked, passphrase, passphrase-length
///   [retention]     export-days
///   [roles]         coordinator, admin, support (user names, @group names), default, user-may-choose
///   [connections]   only-managed
///   [connection "NAME"]  base-url, token-url, client-id, auth, alg, kid, scope, group, environment, strict, ca-file
///   [rule "NAME"]   roles, forbid, ask-reason, reasons (parted by ;)
PolicyReading readPolicy(const QByteArray &text, const Person &person);

/// Reads the policy file at \p path; no file means no rules. A file that others can change is not trusted.
PolicyReading loadPolicy(const QString &path, const Person &person);

/// Where the policy of this computer lies: the system's place, or, only where there is none, the file PAX_POLICY_FILE names: so a user
/// can try rules on themselves but never put those of the organization aside.
QString policyPath();

} // namespace pax::policy
