// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pax::ui {

/// Puts text about members on the clipboard, marked for clipboard managers to leave alone, and takes it away after 30 s if it is
/// still there. Thread: GUI.
void copyConcealed(const QString &text);
/// Takes it away now, if it is still ours. Thread: GUI.
void clearOwnClipboard();

} // namespace pax::ui
