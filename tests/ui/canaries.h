// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

class QWidget;

namespace pax::tests {

/// Members nobody else is called like: where their mark turns up, a member has turned up.
inline const QString CanaryMark = QStringLiteral("Zqcanary");

/// Writes \p count member Bundles with marked names, ids and notes into \p folder, as the embedded server takes them.
void writeCanaries(const QString &folder, int count);
/// Everything a screen reader could be told that holds the mark, walked from the application down; tables are read as far as they show.
QStringList canariesSpoken();
/// Files below \p folder whose name or content holds the mark.
QStringList canariesOnDisk(const QString &folder);
/// Texts of every window and widget there is, seen or not, that hold the mark.
QStringList canariesInWidgets();

} // namespace pax::tests
