// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace pax::timeline {

/// The text of a document as it may be shown: tags of HTML and XML taken out, lines kept, characters that control or turn around text
/// replaced by a visible mark. At most \p most characters. Thread: any. Cost: linear.
QString shownText(QByteArrayView bytes, const QString &contentType, qsizetype most = 2'000'000);

/// One line of outside text without characters that control, hide or turn around what stands beside it.
QString inertText(const QString &text);

} // namespace pax::timeline
