// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <chrono>
#include <optional>

namespace pax::net {

/// What one attempt came to: a status, or an error of the transport.
struct Attempt
{
    bool isGet = true;
    int number = 1;                                     ///< 1 for the first attempt
    int status = 0;                                     ///< 0: no answer
    std::optional<core::ErrorKind> problem;             ///< when there was no answer
    std::optional<std::chrono::seconds> retryAfter;     ///< as the server sent it
};

/// How long to wait before the same request again, or nothing: give up. \p jitter in [-1, 1] spreads the wait by ±20 %.
/// A wait the server asked for is kept (floor 5 s where it is 0 or past, cap 10 min). Pure.
/// Source: errors.md, head and §3, §5.
std::optional<std::chrono::milliseconds> waitBeforeRetry(const Attempt &attempt, double jitter);

/// A server's Retry-After within sense: absent, 0 or past → \p fallback, never over 10 minutes.
std::chrono::seconds clampedRetryAfter(std::optional<std::chrono::seconds> sent, std::chrono::seconds fallback);

} // namespace pax::net
