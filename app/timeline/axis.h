// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/fhirdate.h"

#include <cstdint>
#include <vector>

namespace pax::timeline {

/// A stretch of time as placed on the time line: milliseconds since 1970-01-01 of clock time as written.
struct TimeRange
{
    std::int64_t from = 0;
    std::int64_t to = 0;

    std::int64_t length() const { return to - from; }
    bool contains(std::int64_t at) const { return at >= from && at < to; }
    bool operator==(const TimeRange &) const = default;
};

constexpr std::int64_t HourMs = 3'600'000;
constexpr std::int64_t DayMs = 24 * HourMs;

/// What a date may mean: a whole year, a month, a day, or the minute of a clock time. Never shifted by an offset: an event stands on
/// the day that was written.
TimeRange spanOf(const core::FhirDate &date);

/// Between time and pixels, linear. Thread: any; a value.
class TimeAxis
{
public:
    TimeAxis(TimeRange range, double width) : m_range(range), m_width(width) {}
    const TimeRange &range() const { return m_range; }
    double width() const { return m_width; }
    double x(std::int64_t at) const;
    std::int64_t at(double x) const;
    double pixelsPerDay() const;

private:
    TimeRange m_range;
    double m_width;
};

enum class TickUnit { Hours, Days, Months, Years };

/// A line across the lanes and the calendar step that begins there.
struct Tick
{
    std::int64_t at = 0;
    TickUnit unit = TickUnit::Years;
    bool isMajor = false;   ///< begins the next coarser unit (a year among months)
};

/// Ticks at calendar steps, at least \p spacing pixels apart: hours, days, months, years, decades.
std::vector<Tick> ticks(const TimeAxis &axis, double spacing);

/// Ticks counted in whole days from the day that begins at \p zero: −30, 0, +30. \a isMajor is the day itself.
std::vector<Tick> ticksFrom(const TimeAxis &axis, std::int64_t zero, double spacing);
/// Whole days from the day that begins at \p zero to the day of \p at.
int daysFrom(std::int64_t zero, std::int64_t at);

/// The range zoomed by \p factor about a point that keeps its place; never shorter than an hour nor longer than 150 years.
TimeRange zoomed(const TimeRange &range, std::int64_t about, double factor);
/// The range moved so that it stays inside \p whole as far as it fits.
TimeRange kept(const TimeRange &range, const TimeRange &whole);

} // namespace pax::timeline
