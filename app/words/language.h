// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace pax::words {

/// Makes every text of the program speak \p language ("en", "es"; empty follows the system, English if it is neither) and
/// sets the default locale for numbers and dates. May be called again while running. Thread: GUI.
/// \return the language now spoken
QString speak(const QString &language);

} // namespace pax::words
