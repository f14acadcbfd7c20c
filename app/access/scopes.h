// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace pax::access {

/// The asked scopes that the granted ones do not cover, in whichever of the two spellings either came: system/Group.read is covered by
/// system/*.rs. What is no such scope has to be there word for word. Pure. Source: auth.md §4.
QStringList missingScopes(const QStringList &asked, const QStringList &granted);

} // namespace pax::access
