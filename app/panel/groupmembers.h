// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panel/group.h"

namespace pax::panel {

/// The first extension whose url ends with \p tail: guides moved their hosts, never the last part.
core::JsonValue extensionOf(const core::JsonValue &of, QStringView tail);

/// "Patient", "Practitioner", …: what a member entry is, by its reference, its type or the contained resource; empty: it does not say.
QString memberType(const core::JsonValue &group, const core::JsonValue &entity);

/// Fills members and the counts of what became no row of its own. Entries are one person when they share a reference or an
/// identifier; a display alone never joins two.
void readMembers(const core::JsonValue &group, Panel &panel);

} // namespace pax::panel
