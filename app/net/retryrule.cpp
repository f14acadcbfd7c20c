// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/retryrule.h"

#include <algorithm>
#include <cmath>

namespace pax::net {

using namespace core;
using namespace std::chrono_literals;

namespace {

int triesFor(const Attempt &attempt)
{
    if (!attempt.isGet)
        return 1;
    if (attempt.status == 0) {
        const bool passes = attempt.problem == ErrorKind::Offline || attempt.problem == ErrorKind::TimedOut;
        return passes ? 3 : 1;
    }
    switch (attempt.status) {
    case 408:
    case 425:
    case 429:
        return 3;
    case 500:
        return 3;
    case 502:
    case 503:
    case 504:
        return 5;
    default:
        return 1;
    }
}

} // namespace

std::chrono::seconds clampedRetryAfter(std::optional<std::chrono::seconds> sent, std::chrono::seconds fallback)
{
    if (!sent || *sent <= 0s)
        return fallback;
    return std::min<std::chrono::seconds>(*sent, 10min);
}

std::optional<std::chrono::milliseconds> waitBeforeRetry(const Attempt &attempt, double jitter)
{
    if (attempt.number >= triesFor(attempt))
        return std::nullopt;
    if (attempt.retryAfter)
        return clampedRetryAfter(attempt.retryAfter, 5s);
    const double base = attempt.status == 429 ? 30'000.0 : 1'000.0;
    const double wait = std::min(base * std::pow(2.0, attempt.number - 1), 60'000.0);
    return std::chrono::milliseconds(std::llround(wait * (1.0 + 0.2 * std::clamp(jitter, -1.0, 1.0))));
}

} // namespace pax::net
