// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/ratemeter.h"

#include <algorithm>
#include <cmath>

namespace pax::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto Window = 30s;
constexpr auto ApartAtLeast = 500ms;   // keeps the list short however often somebody looks
constexpr auto KnownAfter = 1s;
constexpr double LongestSeconds = 30.0 * 24 * 3600;

} // namespace

void RateMeter::sample(std::chrono::milliseconds at, qint64 bytes, qint64 files)
{
    const bool isBack = !m_samples.empty() && (bytes < m_samples.back().bytes || files < m_samples.back().files || at < m_samples.back().at);
    if (isBack)
        m_samples.clear();
    // The newest sample moves along until it is far enough from the one before.
    if (m_samples.size() >= 2 && m_samples.back().at - m_samples[m_samples.size() - 2].at < ApartAtLeast)
        m_samples.back() = {at, bytes, files};
    else
        m_samples.push_back({at, bytes, files});
    while (m_samples.size() > 2 && m_samples[1].at <= at - Window)
        m_samples.pop_front();
}

std::optional<double> RateMeter::perSecond(qint64 Sample::*figure) const
{
    if (m_samples.size() < 2 || m_samples.back().at - m_samples.front().at < KnownAfter)
        return std::nullopt;
    const double seconds = std::chrono::duration<double>(m_samples.back().at - m_samples.front().at).count();
    return static_cast<double>(m_samples.back().*figure - m_samples.front().*figure) / seconds;
}

std::optional<double> RateMeter::bytesPerSecond() const
{
    return perSecond(&Sample::bytes);
}

std::optional<double> RateMeter::filesPerSecond() const
{
    return perSecond(&Sample::files);
}

std::optional<std::chrono::seconds> timeLeft(const WorkLeft &left, const RateMeter &meter)
{
    const std::optional<double> rate = left.areSizesKnown ? meter.bytesPerSecond() : meter.filesPerSecond();
    const qint64 work = left.areSizesKnown ? left.bytes : left.files;
    if (!rate || *rate <= 0 || work < 0)
        return std::nullopt;
    const double seconds = static_cast<double>(work) / *rate;
    if (seconds > LongestSeconds)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(std::ceil(seconds)));
}

} // namespace pax::ui
