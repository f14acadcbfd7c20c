// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pax::timeline {

using namespace core;

namespace {

constexpr std::int64_t ShortestRange = HourMs;
constexpr std::int64_t LongestRange = 150LL * 366 * DayMs;
constexpr double DaysAMonth = 30.44;
constexpr double DaysAYear = 365.25;

std::int64_t floorDiv(std::int64_t value, std::int64_t by)
{
    const std::int64_t quotient = value / by;
    return quotient * by > value ? quotient - 1 : quotient;
}

std::int64_t startOf(int year, int month, int day)
{
    return static_cast<std::int64_t>(dayNumber(year, month, day)) * DayMs;
}

/// A calendar step: how many of which unit.
struct Step
{
    TickUnit unit;
    int count;
    double days;
};

constexpr std::array<Step, 14> Steps{{
    {TickUnit::Hours, 1, 1.0 / 24},
    {TickUnit::Hours, 6, 6.0 / 24},
    {TickUnit::Days, 1, 1},
    {TickUnit::Days, 7, 7},
    {TickUnit::Months, 1, DaysAMonth},
    {TickUnit::Months, 3, 3 * DaysAMonth},
    {TickUnit::Months, 6, 6 * DaysAMonth},
    {TickUnit::Years, 1, DaysAYear},
    {TickUnit::Years, 2, 2 * DaysAYear},
    {TickUnit::Years, 5, 5 * DaysAYear},
    {TickUnit::Years, 10, 10 * DaysAYear},
    {TickUnit::Years, 20, 20 * DaysAYear},
    {TickUnit::Years, 50, 50 * DaysAYear},
    {TickUnit::Years, 100, 100 * DaysAYear},
}};

constexpr std::array<int, 12> DaySteps{1, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650, 7300};

} // namespace

TimeRange spanOf(const FhirDate &date)
{
    switch (date.precision()) {
    case FhirDate::Precision::Year:
        return {startOf(date.year(), 1, 1), startOf(date.year() + 1, 1, 1)};
    case FhirDate::Precision::Month:
        return {startOf(date.year(), date.month(), 1), date.month() == 12 ? startOf(date.year() + 1, 1, 1) : startOf(date.year(), date.month() + 1, 1)};
    case FhirDate::Precision::Day: {
        const std::int64_t start = static_cast<std::int64_t>(date.firstDay()) * DayMs;
        return {start, start + DayMs};
    }
    case FhirDate::Precision::Time:
        break;
    }
    const std::int64_t at = static_cast<std::int64_t>(date.firstDay()) * DayMs + date.hour() * HourMs + date.minute() * 60'000 + date.second() * 1000;
    return {at, at + 60'000};
}

double TimeAxis::x(std::int64_t at) const
{
    return m_range.length() <= 0 ? 0 : static_cast<double>(at - m_range.from) * m_width / static_cast<double>(m_range.length());
}

std::int64_t TimeAxis::at(double x) const
{
    return m_width <= 0 ? m_range.from : m_range.from + static_cast<std::int64_t>(std::llround(x * static_cast<double>(m_range.length()) / m_width));
}

double TimeAxis::pixelsPerDay() const
{
    return m_range.length() <= 0 ? 0 : m_width * static_cast<double>(DayMs) / static_cast<double>(m_range.length());
}

std::vector<Tick> ticks(const TimeAxis &axis, double spacing)
{
    std::vector<Tick> made;
    if (axis.width() <= 0 || axis.range().length() <= 0)
        return made;
    const double perDay = axis.pixelsPerDay();
    const auto wide = std::find_if(Steps.begin(), Steps.end(), [&](const Step &step) { return step.days * perDay >= spacing; });
    const Step step = wide == Steps.end() ? Steps.back() : *wide;
    const TimeRange &range = axis.range();
    if (step.unit == TickUnit::Hours || step.unit == TickUnit::Days) {
        const std::int64_t length = step.unit == TickUnit::Hours ? step.count * HourMs : step.count * DayMs;
        for (std::int64_t at = floorDiv(range.from + length - 1, length) * length; at < range.to; at += length) {
            const QDate day = dateOfDay(static_cast<std::int32_t>(floorDiv(at, DayMs)));
            const bool isMajor = step.unit == TickUnit::Hours ? at % DayMs == 0 : day.day() <= step.count;
            made.push_back({at, step.unit, isMajor});
        }
        return made;
    }
    const QDate first = dateOfDay(static_cast<std::int32_t>(floorDiv(range.from, DayMs)));
    if (step.unit == TickUnit::Months) {
        int month = first.year() * 12 + first.month() - 1;
        month = static_cast<int>(floorDiv(month, step.count)) * step.count;
        for (;; month += step.count) {
            const std::int64_t at = startOf(static_cast<int>(floorDiv(month, 12)), static_cast<int>(month - floorDiv(month, 12) * 12) + 1, 1);
            if (at >= range.to)
                return made;
            if (at >= range.from)
                made.push_back({at, TickUnit::Months, month % 12 == 0});
        }
    }
    for (int year = static_cast<int>(floorDiv(first.year(), step.count)) * step.count;; year += step.count) {
        const std::int64_t at = startOf(year, 1, 1);
        if (at >= range.to)
            return made;
        if (at >= range.from)
            made.push_back({at, TickUnit::Years, false});
    }
}

std::vector<Tick> ticksFrom(const TimeAxis &axis, std::int64_t zero, double spacing)
{
    std::vector<Tick> made;
    if (axis.width() <= 0 || axis.range().length() <= 0)
        return made;
    const double perDay = axis.pixelsPerDay();
    const auto wide = std::find_if(DaySteps.begin(), DaySteps.end(), [&](int days) { return days * perDay >= spacing; });
    const std::int64_t step = (wide == DaySteps.end() ? DaySteps.back() : *wide) * DayMs;
    for (std::int64_t number = floorDiv(axis.range().from - zero + step - 1, step); zero + number * step < axis.range().to; ++number)
        made.push_back({zero + number * step, TickUnit::Days, number == 0});
    return made;
}

int daysFrom(std::int64_t zero, std::int64_t at)
{
    return static_cast<int>(floorDiv(at - zero, DayMs));
}

TimeRange zoomed(const TimeRange &range, std::int64_t about, double factor)
{
    const double wanted = static_cast<double>(range.length()) * factor;
    const std::int64_t length = std::clamp(static_cast<std::int64_t>(std::llround(wanted)), ShortestRange, LongestRange);
    const double place = range.length() > 0 ? static_cast<double>(about - range.from) / static_cast<double>(range.length()) : 0.5;
    const std::int64_t from = about - static_cast<std::int64_t>(std::llround(place * static_cast<double>(length)));
    return {from, from + length};
}

TimeRange kept(const TimeRange &range, const TimeRange &whole)
{
    if (range.length() >= whole.length()) {
        const std::int64_t middle = whole.from + whole.length() / 2;
        return {middle - range.length() / 2, middle - range.length() / 2 + range.length()};
    }
    const std::int64_t from = std::clamp(range.from, whole.from, whole.to - range.length());
    return {from, from + range.length()};
}

} // namespace pax::timeline
