// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimquery.h"

namespace pax::claims {

/// One field that differs between two versions of a claim, as the columns hold it; the empty text is "not sent".
struct FieldChange
{
    QString column;      ///< id of the column
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// What changed from one version to the next, column by column, in the columns' order; what tells versions apart by nature (id, claim
/// number) and what follows from other columns is left out. Thread: any. Cost: the columns.
QList<FieldChange> changesBetween(const ClaimTable &table, std::uint32_t older, std::uint32_t newer);

} // namespace pax::claims
