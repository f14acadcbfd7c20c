// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/fold.h"

#include <algorithm>

namespace pax::core {

QString folded(const QString &text)
{
    // Most text needs no tables.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toCaseFolded();
    }
    // Letters that no decomposition takes apart.
    return plain.replace(QChar(0x00F8), u'o').replace(QChar(0x0142), u'l').replace(QChar(0x00DF), QStringLiteral("ss")).replace(QChar(0x0111), u'd').replace(QChar(0x0131), u'i');
}

} // namespace pax::core
