// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/pollrule.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace pax::bulk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

std::chrono::milliseconds pollWait(int polls, std::optional<std::chrono::seconds> retryAfter, double jitter)
{
    constexpr std::array<int, 7> steps{5, 8, 12, 20, 30, 45, 60};
    const auto step = static_cast<std::size_t>(std::clamp<int>(polls - 1, 0, static_cast<int>(steps.size()) - 1));
    const bool asked = retryAfter && *retryAfter > 0s;
    const std::chrono::seconds base = asked ? std::min<std::chrono::seconds>(*retryAfter, 10min) : retryAfter ? std::chrono::seconds(5) : std::chrono::seconds(steps[step]);
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(base.count()) * 1000.0 * (1.0 + 0.1 * std::clamp(jitter, -1.0, 1.0))));
}

PollStep readPollAnswer(const PollAnswer &answer)
{
    int status = answer.status;
    const int separate = answer.exportStatus.trimmed().toInt();
    if (status == 200 && separate != 0)
        status = separate;
    switch (status) {
    case 200:
        return PollStep::Ready;
    case 202: {
        // One kind of server goes on saying "accepted" for a job that was cancelled or has failed.
        const bool isDead = answer.progress.contains(u"CANCELLED"_s) || answer.progress.contains(u"ERRORED"_s);
        return isDead ? PollStep::Dead : PollStep::Wait;
    }
    case 303:
        return PollStep::Elsewhere;
    case 404:
    case 410:
        return PollStep::Gone;
    case 429:
        return PollStep::SlowDown;
    case 408:
    case 425:
    case 502:
    case 503:
    case 504:
        return PollStep::TryAgain;
    default:
        return answer.issueCodes.contains(u"transient"_s) ? PollStep::TryAgain : PollStep::Failed;
    }
}

std::optional<double> progressShare(const QString &words)
{
    static const QRegularExpression percent(u"(\\d+(?:\\.\\d+)?)\\s*%"_s);
    const QRegularExpressionMatch found = percent.match(words);
    if (!found.hasMatch())
        return std::nullopt;
    const double share = found.captured(1).toDouble() / 100.0;
    return share <= 1.0 ? std::optional(share) : std::nullopt;
}

} // namespace pax::bulk
