// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace pax::ui::format {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    //: date with day, as in Mar 14, 1958; a pattern of QLocale::toString
    return QLocale().toString(day, QCoreApplication::translate("Format", "MMM d, yyyy"));
}

QString dayOfYear(QDate day)
{
    //: date of this year, as in Nov 10; a pattern of QLocale::toString
    return QLocale().toString(day, QCoreApplication::translate("Format", "MMM d"));
}

std::optional<FhirDate> read(const QString &fhir)
{
    return FhirDate::parse(fhir.toStdString());
}

QDate dayOf(const FhirDate &when)
{
    return QDate(when.year(), when.month(), when.day());
}

QString twoDigits(int value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString clockText(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

QString absent()
{
    return u"—"_s;
}

QString date(const QString &fhir)
{
    const std::optional<FhirDate> when = read(fhir);
    if (!when)
        return fhir;
    switch (when->precision()) {
    case FhirDate::Precision::Year:
        return QString::number(when->year());
    case FhirDate::Precision::Month:
        //: month and year, as in Mar 2019; a pattern of QLocale::toString
        return QLocale().toString(QDate(when->year(), when->month(), 1), QCoreApplication::translate("Format", "MMM yyyy"));
    case FhirDate::Precision::Day:
    case FhirDate::Precision::Time:
        break;
    }
    return dayText(dayOf(*when));
}

QString shortDate(const QString &fhir, QDate today)
{
    const std::optional<FhirDate> when = read(fhir);
    const bool isThisYear = when && when->day() > 0 && when->year() == today.year();
    return isThisYear ? dayOfYear(dayOf(*when)) : date(fhir);
}

QString period(const QString &from, const QString &to)
{
    if (from.isEmpty() && to.isEmpty())
        return absent();
    if (to.isEmpty())
        return QCoreApplication::translate("Format", "since %1").arg(date(from));
    if (from.isEmpty())
        return QCoreApplication::translate("Format", "until %1").arg(date(to));
    const std::optional<FhirDate> first = read(from);
    const std::optional<FhirDate> last = read(to);
    if (!first || !last || first->day() == 0 || last->day() == 0)
        return date(from) == date(to) ? date(from) : date(from) + u" – "_s + date(to);
    const QDate start = dayOf(*first);
    const QDate end = dayOf(*last);
    if (start == end)
        return dayText(start);
    if (start.year() == end.year())
        return dayOfYear(start) + u" – "_s + dayText(end);
    return dayText(start) + u" – "_s + dayText(end);
}

QString dateTime(const FhirDate &when)
{
    const QString day = date(QString::fromLatin1(when.text()));
    if (when.precision() != FhirDate::Precision::Time)
        return day;
    // 24:00 belongs to the day that ends: as midnight it would seem to be its beginning.
    QString text = day + u", "_s + (when.hour() == 24 ? u"24:00"_s : clockText(QTime(when.hour(), when.minute())));
    if (when.hasOffset()) {
        const int minutes = std::abs(when.offsetMinutes());
        text += u" (%1%2:%3)"_s.arg(when.offsetMinutes() < 0 ? u"−"_s : u"+"_s, twoDigits(minutes / 60), twoDigits(minutes % 60));
    }
    return text;
}

QString instant(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return absent();
    const QDateTime local = when.toLocalTime();
    const QString clock = clockText(local.time());
    if (local.date() == now.toLocalTime().date())
        return QCoreApplication::translate("Format", "today %1").arg(clock);
    return dayText(local.date()) + u", "_s + clock;
}

QString count(qint64 value)
{
    return QLocale().toString(value);
}

QString bytes(qint64 value)
{
    return QLocale().formattedDataSize(value, value < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString milliseconds(qint64 value)
{
    return value < 1000 ? QCoreApplication::translate("Format", "%1 ms").arg(value) : QCoreApplication::translate("Format", "%1 s").arg(QLocale().toString(static_cast<double>(value) / 1000.0, 'f', 1));
}

QString money(const DecimalSum &amount, const QString &currency)
{
    QString digits = amount.toMoneyString();
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative)
        digits.remove(0, 1);
    const QLocale locale;
    const qsizetype point = digits.indexOf(u'.');
    QString whole = digits.left(point);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, locale.groupSeparator());
    const QString plain = whole + locale.decimalPoint() + digits.mid(point + 1);
    const QString sign = isNegative ? u"−"_s : QString();
    return currency.isEmpty() || currency == u"USD"_s ? sign + u'$' + plain : sign + currency + u' ' + plain;
}

QString roughMoney(double amount, const QString &currency)
{
    const QString unit = currency.isEmpty() || currency == u"USD"_s ? u"$"_s : currency + u' ';
    const QString sign = amount < 0 ? u"−"_s : QString();
    const double size = std::abs(amount);
    const QLocale locale;
    if (size >= 999'500)
        return sign + unit + locale.toString(size / 1e6, 'f', size < 9'950'000 ? 1 : 0) + u'M';
    if (size >= 9'950)
        return sign + unit + locale.toString(size / 1e3, 'f', 0) + u'k';
    if (size >= 1000)
        return sign + unit + locale.toString(size / 1e3, 'f', 1) + u'k';
    return sign + unit + locale.toString(size, 'f', 0);
}

} // namespace pax::ui::format
