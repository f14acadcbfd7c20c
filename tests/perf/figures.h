// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace pax::tests {

/// Milliseconds that one call takes.
template <class F>
double millisecondsOf(F work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The quickest of several calls and the one in the middle: others may use the machine at the same time.
struct Timing
{
    double best = 0;
    double median = 0;
    double p95 = 0;
};

inline Timing timingOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2], times[std::min(times.size() - 1, times.size() * 95 / 100)]};
}

template <class F>
Timing timed(int runs, F work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(millisecondsOf(work));
    return timingOf(std::move(times));
}

inline void printHead(const char *title)
{
    std::printf("\n%s\n%-58s %10s %10s %10s  %s\n", title, "", "best", "median", "p95", "aim");
}

inline void print(const char *what, const Timing &timing, const char *aim = "")
{
    std::printf("%-58s %7.2f ms %7.2f ms %7.2f ms  %s\n", what, timing.best, timing.median, timing.p95, aim);
    std::fflush(stdout);
}

inline void printFigure(const char *what, double figure, const char *unit, const char *aim = "")
{
    std::printf("%-58s %10.2f %s  %s\n", what, figure, unit, aim);
    std::fflush(stdout);
}

} // namespace pax::tests
