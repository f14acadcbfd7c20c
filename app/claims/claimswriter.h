// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimquery.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

namespace pax::claims {

/// Comma-separated rows, UTF-8, a header line, CRLF. Text that a spreadsheet would run as a formula gets an apostrophe before it.
/// Errors: StorageFull. Cost: linear.
core::Result<void> writeCsv(const ClaimTable &table, const Rows &rows, const std::vector<const Column *> &columns, const QStringList &heads, QIODevice &device);

/// A workbook: codes and dates as text, amounts as numbers where a spreadsheet can hold them exactly, else as text. An existing file
/// is replaced only when the new one is whole. Errors: StorageFull (cannot be written).
core::Result<void> writeXlsx(const ClaimTable &table, const Rows &rows, const std::vector<const Column *> &columns, const QStringList &heads, const QString &path);

} // namespace pax::claims
