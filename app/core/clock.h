// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <chrono>
#include <functional>

namespace pax::core {

/// Where every part of the application gets the time from, so that tests can move it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    virtual QDateTime now() const = 0;
    /// Today's calendar day on this computer.
    virtual QDate today() const { return now().toLocalTime().date(); }
};

/// A clock that only counts.
using Ticks = std::function<std::chrono::milliseconds()>;
/// Since the computer was started, its sleep included; nobody can set it.
std::chrono::milliseconds bootTicks();

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace pax::core
