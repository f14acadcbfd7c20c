// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/fhirdate.h"

namespace pax::core {

namespace {

/// Walks a date text by fixed-width numbers; every step says whether it matched.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_at == m_text.size(); }
    bool accept(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool acceptAny(char a, char b) { return accept(a) || accept(b); }
    bool number(int digits, int &value)
    {
        if (m_at + static_cast<std::size_t>(digits) > m_text.size())
            return false;
        int read = 0;
        for (int i = 0; i < digits; ++i) {
            const char c = m_text[m_at + static_cast<std::size_t>(i)];
            if (c < '0' || c > '9')
                return false;
            read = read * 10 + (c - '0');
        }
        m_at += static_cast<std::size_t>(digits);
        value = read;
        return true;
    }
    /// Digits after the point, kept to milliseconds; at most nine are allowed.
    bool fraction(int &milliseconds)
    {
        int digits = 0;
        int read = 0;
        while (!atEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9') {
            if (digits < 3)
                read = read * 10 + (m_text[m_at] - '0');
            ++digits;
            ++m_at;
        }
        for (int i = digits; i < 3; ++i)
            read *= 10;
        milliseconds = read;
        return digits <= 9;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::int32_t dayNumber(int year, int month, int day)
{
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return static_cast<std::int32_t>(QDate(year, month, day).toJulianDay() - epoch);
}

QDate dateOfDay(std::int32_t day)
{
    return QDate(1970, 1, 1).addDays(day);
}

std::optional<FhirDate> FhirDate::parse(std::string_view text)
{
    FhirDate date;
    Scanner scan(text);
    int year = 0;
    int month = 0;
    int day = 0;
    if (!scan.number(4, year) || year == 0)
        return std::nullopt;
    date.m_year = static_cast<std::int16_t>(year);
    const auto finish = [&]() -> std::optional<FhirDate> {
        if (!scan.atEnd())
            return std::nullopt;
        date.m_text = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        return date;
    };
    if (!scan.accept('-'))
        return finish();
    if (!scan.number(2, month) || month < 1 || month > 12)
        return std::nullopt;
    date.m_month = static_cast<std::int8_t>(month);
    date.m_precision = Precision::Month;
    if (!scan.accept('-'))
        return finish();
    if (!scan.number(2, day) || !QDate::isValid(year, month, day))
        return std::nullopt;
    date.m_day = static_cast<std::int8_t>(day);
    date.m_precision = Precision::Day;
    if (!scan.acceptAny('T', 't'))
        return finish();

    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    if (!scan.number(2, hour) || !scan.accept(':') || !scan.number(2, minute))
        return std::nullopt;
    if (scan.accept(':')) {
        if (!scan.number(2, second))
            return std::nullopt;
        if (scan.accept('.') && !scan.fraction(millisecond))
            return std::nullopt;
    }
    const bool endOfDay = hour == 24 && minute == 0 && second == 0;
    if ((hour > 23 && !endOfDay) || minute > 59 || second > 60)
        return std::nullopt;
    if (scan.acceptAny('Z', 'z')) {
        date.m_hasOffset = true;
    } else if (!scan.atEnd()) {
        const bool west = scan.accept('-');
        int offsetHour = 0;
        int offsetMinute = 0;
        if ((!west && !scan.accept('+')) || !scan.number(2, offsetHour))
            return std::nullopt;
        scan.accept(':');
        if (!scan.number(2, offsetMinute) || offsetHour > 14 || offsetMinute > 59)
            return std::nullopt;
        date.m_hasOffset = true;
        date.m_offsetMinutes = static_cast<std::int16_t>((offsetHour * 60 + offsetMinute) * (west ? -1 : 1));
    }
    date.m_hour = static_cast<std::int8_t>(hour);
    date.m_minute = static_cast<std::int8_t>(minute);
    date.m_second = static_cast<std::int8_t>(second);
    date.m_millisecond = static_cast<std::int16_t>(millisecond);
    date.m_precision = Precision::Time;
    return finish();
}

FhirDate FhirDate::fromDate(QDate date)
{
    const QByteArray text = date.toString(Qt::ISODate).toLatin1();
    return parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))).value_or(FhirDate());
}

std::int32_t FhirDate::firstDay() const
{
    return dayNumber(m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day);
}

std::int32_t FhirDate::lastDay() const
{
    if (m_precision == Precision::Year)
        return dayNumber(m_year, 12, 31);
    if (m_precision == Precision::Month)
        return dayNumber(m_year, m_month, QDate(m_year, m_month, 1).daysInMonth());
    return firstDay();
}

std::int64_t FhirDate::sortKey() const
{
    std::int64_t key = static_cast<std::int64_t>(firstDay()) * 86'400'000;
    key += ((m_hour * 60 + m_minute) * 60 + m_second) * 1000LL + m_millisecond;
    return key - m_offsetMinutes * 60'000LL;
}

QString FhirDate::dateText() const
{
    const qsizetype length = m_precision == Precision::Year ? 4 : m_precision == Precision::Month ? 7 : 10;
    return QString::fromLatin1(m_text.left(length));
}

QString FhirDate::precisionName() const
{
    using namespace Qt::StringLiterals;
    switch (m_precision) {
    case Precision::Year:
        return u"year"_s;
    case Precision::Month:
        return u"month"_s;
    case Precision::Day:
        return u"day"_s;
    case Precision::Time:
        return u"time"_s;
    }
    return {};
}

} // namespace pax::core
