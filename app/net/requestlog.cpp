// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/requestlog.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace pax::net {

using namespace Qt::StringLiterals;

void RequestLog::add(RequestLogEntry entry)
{
    m_entries.append(std::move(entry));
    if (m_entries.size() > Capacity)
        m_entries.removeFirst();
    Q_EMIT added();
}

QString maskedPath(const QUrl &url)
{
    static const QRegularExpression version(u"^[vVrR]\\d{1,2}$|^oauth2?0?$|^oauth20$"_s);
    QStringList segments = url.path().split(u'/');
    bool afterType = false;
    for (QString &segment : segments) {
        const bool isOperation = segment.startsWith(u'$') || segment.startsWith(u'_') || segment.startsWith(u'.');
        const bool hasDigit = std::any_of(segment.begin(), segment.end(), [](QChar c) { return c.isDigit(); });
        const bool isType = !segment.isEmpty() && segment.at(0).isUpper() && !hasDigit;
        const bool mask = !segment.isEmpty() && !isOperation && !version.match(segment).hasMatch() && (afterType || hasDigit || segment.size() > 40);
        afterType = isType && !mask;
        if (mask)
            segment = u"•••"_s;
    }
    return segments.join(u'/');
}

} // namespace pax::net
