// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace pax::ui {

/// How fast an export comes in, seen over the last thirty seconds, so that a stall shows and a burst does not promise too much.
/// Times are of a clock that never goes back. Thread: any one at a time. Cost: constant.
class RateMeter
{
public:
    /// \p bytes and \p files  received so far in all; fewer than before (a file is fetched again) begins anew
    void sample(std::chrono::milliseconds at, qint64 bytes, qint64 files);
    /// Bytes a second; nothing before a second has passed.
    std::optional<double> bytesPerSecond() const;
    std::optional<double> filesPerSecond() const;

private:
    struct Sample
    {
        std::chrono::milliseconds at;
        qint64 bytes;
        qint64 files;
    };
    std::optional<double> perSecond(qint64 Sample::*figure) const;

    std::deque<Sample> m_samples;
};

/// What is left of an export, in seconds: by bytes where every file announced its length, else by files. Nothing while that
/// cannot be known, or while nothing moves.
struct WorkLeft
{
    qint64 bytes = 0;
    qint64 files = 0;
    bool areSizesKnown = false;
};
std::optional<std::chrono::seconds> timeLeft(const WorkLeft &left, const RateMeter &meter);

} // namespace pax::ui
