// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimtable.h"

#include <QtCore/QDate>

namespace pax::claims {

/// Which months may still grow: claims come in with a delay.
struct Recency
{
    QDate asOf{};               ///< when the data was taken, else the newest day a claim was settled
    int usualDelay = 0;         ///< days within which nine of ten claims were settled after the service
    bool isMeasured = false;    ///< of these very claims; else the usual three months
    QDate completeUntil{};      ///< service after this day is too recent to be complete; invalid where nothing is known

    /// Whether service in that month ("2026-10") or year may still grow.
    bool isTooRecent(const QString &month) const;
};

/// \p asOf  when the data was taken, where known. Thread: any. Cost: linear in rows.
Recency recencyOf(const ClaimTable &table, QDate asOf);

} // namespace pax::claims
