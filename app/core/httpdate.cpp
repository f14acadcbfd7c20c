// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/httpdate.h"

#include <QtCore/QLocale>

#include <array>

namespace pax::core {

using namespace Qt::StringLiterals;

QDateTime readHttpDate(QByteArrayView bytes)
{
    const QString text = QString::fromLatin1(bytes).simplified();
    // Month and day names are English whatever the system speaks.
    const QLocale english = QLocale::c();
    const auto inUtc = [&english](const QString &date, const QString &format, int century) {
        const QDateTime read = english.toDateTime(date, format);
        if (!read.isValid())
            return QDateTime();
        QDateTime utc(read.date(), read.time(), Qt::UTC);
        // Two digits of a year mean the one nearest to now.
        if (century > 0 && utc.date().year() < century)
            utc = utc.addYears(100);
        return utc;
    };
    if (const QDateTime fixed = inUtc(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s, 0); fixed.isValid())
        return fixed;
    if (const QDateTime zoned = QDateTime::fromString(text, Qt::RFC2822Date); zoned.isValid())
        return zoned.toUTC();
    // The day's name fits one century only: it is left out.
    if (const QDateTime old = inUtc(text.section(u", "_s, 1), u"dd-MMM-yy hh:mm:ss 'GMT'"_s, 1970); old.isValid())
        return old;
    for (const QString &format : {u"ddd MMM d hh:mm:ss yyyy"_s, u"ddd MMM dd hh:mm:ss yyyy"_s}) {
        if (const QDateTime c = inUtc(text, format, 0); c.isValid())
            return c;
    }
    return {};
}

QByteArray httpDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace pax::core
