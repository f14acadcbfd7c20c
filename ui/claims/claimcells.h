// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimquery.h"
#include "ui/common/table.h"

namespace pax::ui {

class ClaimBrowser;

/// The columns of the claims table on screen, made of the columns of the claims room. Thread: GUI. Cost: a look-up a cell.
std::vector<TableColumn> claimColumns(const QStringList &ids, const ClaimBrowser &browser);
/// What the table opens with.
QStringList usualColumns(bool hasMoney);
/// All columns that can be shown: without amounts, none of money.
QStringList allColumns(bool hasMoney);
/// What a column can be filtered by.
std::optional<claims::Key> keyOfColumn(const QString &id);
/// One row's value of a column as people read it.
QString cellText(const ClaimBrowser &browser, const QString &id, std::uint32_t row);

} // namespace pax::ui
