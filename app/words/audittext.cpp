// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/audittext.h"

#include <QtCore/QCoreApplication>

namespace pax::words {

using namespace audit;

namespace {

/// Translation context for everything in this file.
struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)

public:
    /// %1 is the user, %2 the member, panel or export.
    static QString sentence(AuditAction action);
};

QString AuditWords::sentence(AuditAction action)
{
    switch (action) {
    case AuditAction::SignedIn:
        return tr("%1 signed in to %2");
    case AuditAction::ViewedPanel:
        return tr("%1 looked at the panel %2");
    case AuditAction::ViewedMember:
        return tr("%1 opened the record of %2");
    case AuditAction::ViewedClaims:
        return tr("%1 looked at the claims of %2");
    case AuditAction::StartedExport:
        return tr("%1 started an export of %2");
    case AuditAction::CancelledExport:
        return tr("%1 cancelled the export of %2");
    case AuditAction::DeletedExport:
        return tr("%1 destroyed the export of %2 with its key");
    case AuditAction::WroteExport:
        return tr("%1 handed over readable files of %2");
    case AuditAction::WroteClaims:
        return tr("%1 saved claims of %2 as a file");
    case AuditAction::Printed:
        return tr("%1 printed something of %2");
    case AuditAction::Copied:
        return tr("%1 copied something of %2");
    case AuditAction::ChangedProfile:
        return tr("%1 changed the connection %2");
    case AuditAction::Searched:
        return tr("%1 searched at the payer: %2");
    case AuditAction::OpenedFile:
        return tr("%1 opened a file: %2");
    case AuditAction::SavedDocument:
        return tr("%1 saved a document of %2");
    case AuditAction::CheckedAccess:
        return tr("%1 checked the access to %2");
    case AuditAction::TriedExport:
        return tr("%1 started an export of %2 as a check and cancelled it");
    case AuditAction::SavedBundle:
        return tr("%1 saved a support bundle about %2");
    case AuditAction::ViewedAudit:
        return tr("%1 looked at this record");
    case AuditAction::SavedAudit:
        return tr("%1 saved this record as a file");
    case AuditAction::Locked:
        return tr("The window of %1 was locked");
    case AuditAction::Unlocked:
        return tr("%1 unlocked the window");
    case AuditAction::Refused:
        return tr("A rule kept %1 from something about %2");
    case AuditAction::ChangedRole:
        return tr("%1 changed their role");
    case AuditAction::FoundBroken:
        return tr("This record did not hold when it was continued by %1");
    }
    return {};
}

} // namespace

QString auditActionText(AuditAction action)
{
    switch (action) {
    case AuditAction::SignedIn:
        return AuditWords::tr("Signed in");
    case AuditAction::ViewedPanel:
        return AuditWords::tr("Viewed panel");
    case AuditAction::ViewedMember:
        return AuditWords::tr("Viewed member");
    case AuditAction::ViewedClaims:
        return AuditWords::tr("Viewed claims");
    case AuditAction::StartedExport:
        return AuditWords::tr("Exported");
    case AuditAction::CancelledExport:
        return AuditWords::tr("Cancelled export");
    case AuditAction::DeletedExport:
        return AuditWords::tr("Deleted export");
    case AuditAction::WroteExport:
        return AuditWords::tr("Wrote files");
    case AuditAction::WroteClaims:
        return AuditWords::tr("Saved claims");
    case AuditAction::Printed:
        return AuditWords::tr("Printed");
    case AuditAction::Copied:
        return AuditWords::tr("Copied");
    case AuditAction::ChangedProfile:
        return AuditWords::tr("Changed connection");
    case AuditAction::Searched:
        return AuditWords::tr("Searched");
    case AuditAction::OpenedFile:
        return AuditWords::tr("Opened file");
    case AuditAction::SavedDocument:
        return AuditWords::tr("Saved document");
    case AuditAction::CheckedAccess:
        return AuditWords::tr("Access check");
    case AuditAction::TriedExport:
        return AuditWords::tr("Real export check");
    case AuditAction::SavedBundle:
        return AuditWords::tr("Support bundle");
    case AuditAction::ViewedAudit:
        return AuditWords::tr("Viewed audit");
    case AuditAction::SavedAudit:
        return AuditWords::tr("Saved audit");
    case AuditAction::Locked:
        return AuditWords::tr("Locked");
    case AuditAction::Unlocked:
        return AuditWords::tr("Unlocked");
    case AuditAction::Refused:
        return AuditWords::tr("Refused");
    case AuditAction::ChangedRole:
        return AuditWords::tr("Changed role");
    case AuditAction::FoundBroken:
        return AuditWords::tr("Found broken");
    }
    return {};
}

QString auditSentence(const AuditEntry &entry, const QString &subject)
{
    QString text = AuditWords::sentence(entry.action);
    // One pass, so that a name with a place holder in it stays what it is.
    return text.contains(QLatin1String("%2")) ? text.arg(entry.user, subject) : text.arg(entry.user);
}

QString breakText(BreakKind kind)
{
    switch (kind) {
    case BreakKind::None:
        return {};
    case BreakKind::Changed:
        return AuditWords::tr("It is not what was written.");
    case BreakKind::Missing:
        return AuditWords::tr("It is not there any more.");
    case BreakKind::Moved:
        return AuditWords::tr("It lies in another place than it was written in.");
    case BreakKind::Unreadable:
        return AuditWords::tr("It cannot be opened: it was changed, or it comes from another installation.");
    case BreakKind::Cut:
        return AuditWords::tr("From here on the end is missing.");
    }
    return {};
}

} // namespace pax::words
