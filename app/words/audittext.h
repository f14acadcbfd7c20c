// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditentry.h"

#include <QtCore/QString>

namespace pax::words {

/// One word or two for a list: "Viewed member".
QString auditActionText(audit::AuditAction action);
/// A whole sentence: who did what. \p subject  how the screen names member, panel or export; may be empty
QString auditSentence(const audit::AuditEntry &entry, const QString &subject);
/// How a record is broken; empty for one that is not.
QString breakText(audit::BreakKind kind);

} // namespace pax::words
