// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pax::auth {

/// Whether what was granted gives everything \p asked gives. Knows both spellings: v1 `system/Patient.read` and v2 `system/Patient.rs`,
/// any order of letters; a scope limited by a query gives only itself. Source: auth.md §4.
bool isCovered(const QString &asked, const QStringList &granted);
/// Those of \p asked that were not granted, in order; none where the server did not say what it granted.
QStringList missingScopes(const QStringList &asked, const QStringList &granted);
/// Whether the granted scopes allow reading every kind of record.
bool mayReadAll(const QStringList &granted);
/// What to offer after `invalid_scope`, in order and never by itself: system/*.read, system/*.rs, system/*.*, without the one just tried.
QStringList scopesToOffer(const QStringList &asked);

} // namespace pax::auth
