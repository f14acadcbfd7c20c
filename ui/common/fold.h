// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pax::ui {

/// \p text as it is searched: without accents and case, so that "munoz" finds "Muñoz". Cost: linear.
inline QString folded(const QString &text)
{
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

} // namespace pax::ui
