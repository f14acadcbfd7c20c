// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/ids.h"
#include "app/core/phi.h"
#include "app/core/result.h"
#include "app/vault/vault.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>

namespace pax::audit {

enum class AuditAction {
    SignedIn,
    ViewedPanel,
    ViewedMember,
    ViewedClaims,
    StartedExport,
    CancelledExport,
    DeletedExport,
    WroteExport,       ///< decrypted files handed over
    WroteClaims,       ///< CSV or XLSX
    Printed,
    Copied,
    ChangedProfile,
};

/// One line of the record. Member, panel and export are ids, never names.
struct AuditEntry
{
    qint64 number = 0;           ///< 1-based, without gaps
    QDateTime when;              ///< UTC
    QString user;                ///< operating-system user
    AuditAction action = AuditAction::ViewedPanel;
    QString profile;
    core::Phi<QString> panel;
    core::Phi<QString> member;
    QString exportId;
    QString detail;              ///< counts, digests, target kind; no health data
};

struct AuditCheck
{
    qint64 entries = 0;
    bool intact = true;
    std::optional<qint64> firstBroken;
};

/// Append-only, sealed, hash-chained record of who saw what. Written before data shows: when record() fails, nothing is shown.
/// Entries of every profile of a data folder share one chain; several processes may append (a lock file orders them).
/// Errors: AuditUnavailable. Thread: any.
class AuditLog
{
public:
    virtual ~AuditLog() = default;
    static core::Result<std::unique_ptr<AuditLog>> open(std::shared_ptr<vault::Vault> vault, const core::Clock &clock, QString profile, const QString &dataDir);

    /// number, when, user and profile are filled in here.
    virtual core::Result<void> record(AuditEntry entry) = 0;
    virtual core::Result<QList<AuditEntry>> entries() const = 0;
    /// Walks the whole chain; a broken one is reported, never repaired.
    virtual core::Result<AuditCheck> verify() const = 0;
};

QString actionName(AuditAction action);   ///< "viewed-member", …

} // namespace pax::audit
