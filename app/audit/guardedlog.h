// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/audit/reasonbook.h"
#include "app/policy/policy.h"

#include <QtCore/QMutex>

#include <functional>
#include <memory>
#include <optional>

namespace pax::audit {

/// The act of policy::Action that an entry records, if a rule can speak of it.
std::optional<policy::Action> actOf(AuditAction action);

/// The record as every room gets it: nothing that a rule forbids is ever recorded as done, and what is not recorded is not done, so
/// whatever a page forgets to ask, the rules hold. A refusal is recorded itself. Where a rule asks for a reason and none was
/// given, or while the window is locked, nothing is done either.
/// Errors: PolicyDenied (ForbiddenByRule, ReasonWanted, WindowLocked) with the rule as subject; those of the record. Thread: any.
class GuardedLog final : public AuditLog
{
public:
    GuardedLog(std::unique_ptr<AuditLog> record, std::shared_ptr<ReasonBook> reasons, policy::Policy policy);

    void setPolicy(policy::Policy policy);
    /// Locked: what a person does is refused, what runs by itself is still recorded.
    void setLocked(bool isLocked);

    /// Called where something was refused for want of a reason, on the thread that wanted it: somebody may be asked for one.
    using Asker = std::function<void(policy::Action act, const QString &member, const policy::ReasonRule &rule)>;
    void setAsker(Asker asker);

    core::Result<void> record(AuditEntry entry) override;
    core::Result<QList<AuditEntry>> entries() const override { return m_record->entries(); }
    core::Result<AuditCheck> verify() const override { return m_record->verify(); }
    core::Result<AuditHead> end() override { return m_record->end(); }

private:
    core::Error refuse(const AuditEntry &entry, policy::Action act, core::ErrorReason reason, const policy::Verdict &verdict);

    std::unique_ptr<AuditLog> m_record;
    std::shared_ptr<ReasonBook> m_reasons;
    QMutex m_mutex;   ///< guards what follows
    policy::Policy m_policy;
    Asker m_asker;
    bool m_isLocked = false;
};

} // namespace pax::audit
