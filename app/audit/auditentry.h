// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/phi.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace pax::audit {

/// What happened. A new one is added at the end and gets a name and words.
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
    Searched,          ///< at the payer
    OpenedFile,        ///< records from a file of the user's own
    SavedDocument,     ///< an attachment, outside the sealed store
    CheckedAccess,     ///< the ten checks
    TriedExport,       ///< the real form of the export check
    SavedBundle,       ///< support bundle
    ViewedAudit,
    SavedAudit,
    Locked,
    Unlocked,
    Refused,           ///< a rule forbade it; detail names action and rule
    ChangedRole,
    FoundBroken,       ///< this record did not hold when it was continued
};
constexpr int AuditActionCount = static_cast<int>(AuditAction::FoundBroken) + 1;
QString actionName(AuditAction action);   ///< "viewed-member", …

/// One line of the record. Member, panel and export are ids, never names.
struct AuditEntry
{
    qint64 number = 0;           ///< 1-based, without gaps
    QDateTime when;              ///< UTC
    QString user;                ///< operating-system user
    QString computer;            ///< its name
    AuditAction action = AuditAction::ViewedPanel;
    QString profile;
    core::Phi<QString> panel;
    core::Phi<QString> member;
    QString exportId;
    QString detail;              ///< counts, digests, target kind; no health data
    core::Phi<QString> reason;   ///< why, in the user's words; empty where no rule asks
    QByteArray link;             ///< hash over this entry and the link before, in hex
    QByteArray linkBefore;       ///< empty for the first
};

/// The bytes of an entry as they are kept; sets its link.
QByteArray toLine(AuditEntry &entry);

/// An entry read back, and whether its link fits its content.
struct ReadEntry
{
    AuditEntry entry;
    bool isTrue = false;
};
ReadEntry readLine(const QByteArray &line);

/// How a chain is broken at its first bad place.
enum class BreakKind {
    None,
    Changed,      ///< the entry is not what was written
    Missing,      ///< it is not there any more
    Moved,        ///< it lies elsewhere
    Unreadable,   ///< changed so that it cannot be opened, or from another installation
    Cut,          ///< the end is missing
};
QString breakName(BreakKind kind);   ///< "changed", …

struct AuditCheck
{
    qint64 entries = 0;                    ///< readable ones
    bool intact = true;
    std::optional<qint64> firstBroken;     ///< number of the first entry that is not as it was written
    BreakKind kind = BreakKind::None;
};

/// How far the record is known to have gone, kept apart from it.
struct AuditHead
{
    qint64 count = 0;
    QByteArray link;
};

/// Walks a chain and finds its first break. \p lines  in the order they lie; nothing for one that cannot be opened.
/// \p heads  what the record must at least hold. Pure; cost: linear.
AuditCheck checkChain(const std::vector<std::optional<QByteArray>> &lines, const std::vector<AuditHead> &heads);

} // namespace pax::audit
