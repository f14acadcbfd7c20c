// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditentry.h"
#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/vault/vault.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <memory>

namespace pax::audit {

/// Append-only, sealed, hash-chained record of who saw what. Written before data shows: when record() fails, nothing is shown.
/// Entries of every profile of a data folder share one chain; several processes may append (a lock file orders them). A chain that
/// does not hold is continued, never repaired: what was there stays as it is, and the break is found for ever after.
/// Errors: AuditUnavailable. Thread: any.
class AuditLog
{
public:
    virtual ~AuditLog() = default;

    /// Where the record is anchored outside its own folder, so that putting back an older copy of it is found: \a known is what was
    /// anchored last, \a moved is called with each new head.
    struct Anchor
    {
        AuditHead known{};
        std::function<void(const AuditHead &head)> moved{};
    };
    static core::Result<std::unique_ptr<AuditLog>> open(std::shared_ptr<vault::Vault> vault, const core::Clock &clock, QString profile, const QString &dataDir, Anchor anchor);

    /// number, when, user, computer, profile and links are filled in here.
    virtual core::Result<void> record(AuditEntry entry) = 0;
    /// Every entry that can be read, in the order they lie.
    virtual core::Result<QList<AuditEntry>> entries() const = 0;
    /// Walks the whole chain; a broken one is reported, never repaired.
    virtual core::Result<AuditCheck> verify() const = 0;
    /// How far it goes.
    virtual core::Result<AuditHead> end() = 0;
};

} // namespace pax::audit
