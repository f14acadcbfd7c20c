// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimquery.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

#include <stop_token>

namespace pax::claims {

/// A column of a file: what it holds and what stands above it.
struct OutColumn
{
    const Column *column;
    QString head;
    bool isName = false;   ///< the member's name instead of what the column holds
};

/// What a workbook says about itself, in the words of whoever writes it.
struct WorkbookNotes
{
    QString claimsSheet{};
    QString notesSheet{};
    QList<std::pair<QString, QString>> notes{};   ///< none: no such sheet
};

/// Comma-separated rows, UTF-8, a header line, CRLF. Text that a spreadsheet would run as a formula gets an apostrophe before it.
/// Errors: StorageFull, Cancelled. Cost: linear.
core::Result<void> writeCsv(const ClaimSet &set, const Rows &rows, const std::vector<OutColumn> &columns, QIODevice &device, const std::stop_token &stop = {});

/// A workbook: codes and dates as text, amounts as numbers where a spreadsheet can hold them exactly, else as text; as many sheets
/// as the rows need. An existing file is replaced only when the new one is whole. Errors: StorageFull (cannot be written), Cancelled.
core::Result<void> writeXlsx(const ClaimSet &set, const Rows &rows, const std::vector<OutColumn> &columns, const WorkbookNotes &notes, const QString &path, const std::stop_token &stop = {});

} // namespace pax::claims
