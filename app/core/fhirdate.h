// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace pax::core {

/// A FHIR date, dateTime or instant with the precision it came with. Never shifted by a time zone, never made more precise.
/// Source: timeline.md §5 (own reader: Qt's is stricter and shifts).
class FhirDate
{
public:
    enum class Precision { Year, Month, Day, Time };

    /// Reads YYYY, YYYY-MM, YYYY-MM-DD and dateTimes with 0–9 digits of fraction, Z, an offset or (invalid but met) none,
    /// 24:00 and second 60. Empty when it is none of these or the day does not exist.
    static std::optional<FhirDate> parse(std::string_view text);
    static FhirDate fromDate(QDate date);

    Precision precision() const { return m_precision; }
    int year() const { return m_year; }
    int month() const { return m_month; }   ///< 1–12; 0 if only a year is known
    int day() const { return m_day; }       ///< 1–31; 0 if unknown
    int hour() const { return m_hour; }     ///< clock time as written; 0 unless precision is Time
    int minute() const { return m_minute; }
    int second() const { return m_second; }
    bool hasOffset() const { return m_hasOffset; }
    int offsetMinutes() const { return m_offsetMinutes; }
    /// Before 1900, or 9999: a placeholder, not a day of care.
    bool isSentinel() const { return m_year < 1900 || m_year >= 9999; }

    /// As written.
    const QByteArray &text() const { return m_text; }
    /// First and last calendar day this date may mean, as written (no zone), as days since 1970-01-01.
    std::int32_t firstDay() const;
    std::int32_t lastDay() const;
    /// Milliseconds since 1970-01-01T00:00: the instant (UTC) for a time with offset, else the start as written. For sorting
    /// and placing only.
    std::int64_t sortKey() const;
    /// "2019", "2019-03", "2019-03-05": date part with its own precision.
    QString dateText() const;
    /// "year", "month", "day", "time".
    QString precisionName() const;

    bool operator==(const FhirDate &other) const { return m_text == other.m_text; }

private:
    QByteArray m_text;
    std::int16_t m_year = 0;
    std::int8_t m_month = 0;
    std::int8_t m_day = 0;
    std::int8_t m_hour = 0;
    std::int8_t m_minute = 0;
    std::int8_t m_second = 0;
    std::int16_t m_millisecond = 0;
    std::int16_t m_offsetMinutes = 0;
    bool m_hasOffset = false;
    Precision m_precision = Precision::Year;
};

/// Days since 1970-01-01 of a calendar day (proleptic Gregorian), and back.
std::int32_t dayNumber(int year, int month, int day);
QDate dateOfDay(std::int32_t day);

} // namespace pax::core
