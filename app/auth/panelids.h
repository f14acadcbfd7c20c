// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace pax::auth {

/// Group ids as people write them down: one a line, or the first column of a table (comma, semicolon or tab, quotes allowed) with a
/// name of their own after it; a head line, "Group/" before an id, and repeated ids are left out.
QList<TypedPanel> panelsFromText(const QString &text);
/// The way back, for editing.
QString panelsToText(const QList<TypedPanel> &panels);

} // namespace pax::auth
