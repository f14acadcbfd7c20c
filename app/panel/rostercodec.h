// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panel/roster.h"

#include <QtCore/QByteArray>

#include <optional>

namespace pax::panel {

/// A roster as bytes: every text once, rows as places in that table. 100,000 members take about 20 MB and a tenth of a second.
/// Thread: any.
QByteArray packRoster(const Roster &roster);
/// Empty when the bytes are no roster, cut, or of a later version.
std::optional<Roster> unpackRoster(const QByteArray &bytes);

/// What tells a roster's content apart, whenever it was read: SHA-256 over everything but the times.
QByteArray contentDigest(const Roster &roster);

} // namespace pax::panel
