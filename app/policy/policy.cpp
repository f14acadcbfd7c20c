// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/policy.h"

#include <array>

namespace pax::policy {

using namespace Qt::StringLiterals;

QString roleName(Role role)
{
    switch (role) {
    case Role::Coordinator:
        return u"coordinator"_s;
    case Role::Admin:
        return u"admin"_s;
    case Role::Support:
        return u"support"_s;
    }
    return {};
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : {Role::Coordinator, Role::Admin, Role::Support}) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

QString actionName(Action action)
{
    switch (action) {
    case Action::ViewMembers:
        return u"view-members"_s;
    case Action::ViewClaims:
        return u"view-claims"_s;
    case Action::Export:
        return u"export"_s;
    case Action::WriteFiles:
        return u"write-files"_s;
    case Action::SaveTables:
        return u"save-tables"_s;
    case Action::SaveDocuments:
        return u"save-documents"_s;
    case Action::Print:
        return u"print"_s;
    case Action::Copy:
        return u"copy"_s;
    case Action::OpenFiles:
        return u"open-files"_s;
    case Action::DeleteExports:
        return u"delete-exports"_s;
    case Action::ChangeConnections:
        return u"change-connections"_s;
    case Action::TryExport:
        return u"try-export"_s;
    case Action::SupportBundle:
        return u"support-bundle"_s;
    case Action::ViewAudit:
        return u"view-audit"_s;
    case Action::SaveAudit:
        return u"save-audit"_s;
    }
    return {};
}

std::optional<Action> actionFromName(const QString &name)
{
    for (int i = 0; i < ActionCount; ++i) {
        if (actionName(static_cast<Action>(i)) == name)
            return static_cast<Action>(i);
    }
    return std::nullopt;
}

Verdict Policy::decide(Action action) const
{
    for (const Rule &rule : m_rules) {
        if (rule.concerns(m_role) && rule.forbidden.contains(action))
            return {false, rule.name, m_setBy, m_contact};
    }
    return {};
}

std::optional<ReasonRule> Policy::reasonFor(Action action) const
{
    for (const Rule &rule : m_rules) {
        if (rule.concerns(m_role) && rule.reasons.contains(action))
            return ReasonRule{rule.name, rule.choices};
    }
    return std::nullopt;
}

Policy Policy::withRole(Role role) const
{
    Policy copy = *this;
    if (m_mayChooseRole)
        copy.m_role = role;
    return copy;
}

} // namespace pax::policy
