// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimquery.h"

#include <QtCore/QByteArray>

namespace pax::claims {

/// The command line's `claims summary` document. Source: design/cli.md.
QByteArray summaryJson(const ClaimSet &set, const Filter &filter, const QList<Key> &by);

/// Rows as one JSON array of objects; absent values are null, amounts strings with their exact decimals.
QByteArray rowsJson(const ClaimTable &table, const Rows &rows, const std::vector<const Column *> &columns);

} // namespace pax::claims
