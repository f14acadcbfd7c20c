// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditentry.h"
#include "app/core/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace pax::audit {

/// The record as a table for other programs: UTF-8 CSV, one line an entry with its links, no cell that a spreadsheet takes for a formula.
QByteArray auditCsv(const QList<AuditEntry> &entries);
/// Writes it to a file of its owner alone, replaced atomically. Errors: StorageFull. Thread: any worker.
core::Result<void> writeAuditCsv(const QString &path, const QList<AuditEntry> &entries);

} // namespace pax::audit
