// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimquery.h"

namespace pax::claims {

struct SortBy
{
    const Column *column = nullptr;
    bool isDescending = false;
    bool operator==(const SortBy &) const = default;
};

/// Puts rows in the order of the first key, equals in that of the second, and so on; equals of all keep their order. Absent values
/// stand last either way. Members are ordered by name where \p names ("Patient/id" → name) has one; texts without regard to accents
/// and case. Thread: any. Cost: linear in rows (radix), n log n for ids and claim numbers.
void sortRows(const ClaimTable &table, const QHash<QString, QString> &names, Rows &rows, const std::vector<SortBy> &keys);

} // namespace pax::claims
