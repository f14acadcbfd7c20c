// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/guardedlog.h"

namespace pax::audit {

using namespace core;
using policy::Action;
using namespace Qt::StringLiterals;

std::optional<Action> actOf(AuditAction action)
{
    switch (action) {
    case AuditAction::ViewedPanel:
    case AuditAction::ViewedMember:
    case AuditAction::Searched:
        return Action::ViewMembers;
    case AuditAction::ViewedClaims:
        return Action::ViewClaims;
    case AuditAction::StartedExport:
        return Action::Export;
    case AuditAction::DeletedExport:
        return Action::DeleteExports;
    case AuditAction::WroteExport:
        return Action::WriteFiles;
    case AuditAction::WroteClaims:
        return Action::SaveTables;
    case AuditAction::SavedDocument:
        return Action::SaveDocuments;
    case AuditAction::Printed:
        return Action::Print;
    case AuditAction::Copied:
        return Action::Copy;
    case AuditAction::OpenedFile:
        return Action::OpenFiles;
    case AuditAction::ChangedProfile:
        return Action::ChangeConnections;
    case AuditAction::TriedExport:
        return Action::TryExport;
    case AuditAction::SavedBundle:
        return Action::SupportBundle;
    case AuditAction::ViewedAudit:
        return Action::ViewAudit;
    case AuditAction::SavedAudit:
        return Action::SaveAudit;
    case AuditAction::SignedIn:
    case AuditAction::CancelledExport:
    case AuditAction::CheckedAccess:
    case AuditAction::Locked:
    case AuditAction::Unlocked:
    case AuditAction::Refused:
    case AuditAction::ChangedRole:
    case AuditAction::FoundBroken:
        return std::nullopt;
    }
    return std::nullopt;
}

GuardedLog::GuardedLog(std::unique_ptr<AuditLog> record, std::shared_ptr<ReasonBook> reasons, policy::Policy policy)
    : m_record(std::move(record)), m_reasons(std::move(reasons)), m_policy(std::move(policy))
{
}

void GuardedLog::setPolicy(policy::Policy policy)
{
    const QMutexLocker guard(&m_mutex);
    m_policy = std::move(policy);
}

void GuardedLog::setLocked(bool isLocked)
{
    const QMutexLocker guard(&m_mutex);
    m_isLocked = isLocked;
}

void GuardedLog::setAsker(Asker asker)
{
    const QMutexLocker guard(&m_mutex);
    m_asker = std::move(asker);
}

Error GuardedLog::refuse(const AuditEntry &entry, Action act, ErrorReason reason, const policy::Verdict &verdict)
{
    AuditEntry refused = entry;
    refused.action = AuditAction::Refused;
    refused.detail = verdict.rule.isEmpty() ? policy::actionName(act) : u"%1: %2"_s.arg(policy::actionName(act), verdict.rule);
    const Result<void> said = m_record->record(refused);
    if (!said)
        return said.error();
    return Error::of(ErrorKind::PolicyDenied, reason, Operation::Audit).withSubject(verdict.rule).withContact(verdict.setBy, verdict.contact);
}

Result<void> GuardedLog::record(AuditEntry entry)
{
    const std::optional<Action> act = actOf(entry.action);
    if (!act)
        return m_record->record(std::move(entry));
    QMutexLocker guard(&m_mutex);
    const bool isLocked = m_isLocked;
    const policy::Verdict verdict = m_policy.decide(*act);
    // Looking at a list of members is no act that wants a reason of its own; opening one of them is.
    const std::optional<policy::ReasonRule> wanted = entry.action == AuditAction::ViewedPanel ? std::nullopt : m_policy.reasonFor(*act);
    const Asker asker = m_asker;
    guard.unlock();
    if (isLocked)
        return refuse(entry, *act, ErrorReason::WindowLocked, {});
    if (!verdict.isAllowed)
        return refuse(entry, *act, ErrorReason::ForbiddenByRule, verdict);
    if (wanted && entry.reason.reveal().trimmed().isEmpty()) {
        const std::optional<QString> given = m_reasons->find(*act, entry.member.reveal());
        if (!given) {
            const Error refused = refuse(entry, *act, ErrorReason::ReasonWanted, {false, wanted->rule, {}, {}});
            if (asker)
                asker(*act, entry.member.reveal(), *wanted);
            return refused;
        }
        entry.reason = Phi<QString>(*given);
    }
    return m_record->record(std::move(entry));
}

} // namespace pax::audit
