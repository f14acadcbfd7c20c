// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace pax::bulk {

/// How long to wait before the next status request. \p polls: answers so far. A wait the server asks for is kept, within 10 minutes;
/// zero or a past date means 5 seconds. \p jitter in [-1, 1] spreads the wait by ±10 %. Pure. Source: bulk-export.md §4.
std::chrono::milliseconds pollWait(int polls, std::optional<std::chrono::seconds> retryAfter, double jitter);

enum class PollStep {
    Wait,        ///< it runs
    Ready,       ///< the manifest is there
    Elsewhere,   ///< done, at another address
    SlowDown,    ///< asked too often
    TryAgain,    ///< this question failed, not the job
    Gone,        ///< the payer no longer knows the job, or its files have expired
    Dead,        ///< a job that was cancelled or failed and yet goes on being "accepted"
    Failed,
};

/// What readPollAnswer() needs of an answer.
struct PollAnswer
{
    int status = 0;
    QByteArray exportStatus;   ///< X-Export-Status
    QString progress;          ///< X-Progress
    QStringList issueCodes;
};

/// Pure. Source: bulk-export.md §4, errors.md §2.
PollStep readPollAnswer(const PollAnswer &answer);

/// 0–1 of the server's own words ("33.5%", "In Progress (33%)"), or nothing.
std::optional<double> progressShare(const QString &words);

} // namespace pax::bulk
