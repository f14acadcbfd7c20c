// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>

#include <chrono>
#include <optional>

namespace pax::tests {

/// Runs the event loop until \p task ends; Internal "timed out" after \p limit. The one place tests wait for a task.
template <class T>
core::Result<T> await(core::Task<core::Result<T>> task, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    auto answer = std::make_shared<std::optional<core::Result<T>>>();
    QObject context;
    QCoro::connect(std::move(task), &context, [answer](auto &&result) { answer->emplace(std::forward<decltype(result)>(result)); });
    QDeadlineTimer deadline(limit);
    while (!answer->has_value() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    if (!answer->has_value())
        return core::Error::of(core::ErrorKind::Internal).withSubject(QStringLiteral("the test's own time limit"));
    return std::move(**answer);
}

/// Runs the event loop until nothing of a home's runs any more.
template <class Home>
void drain(Home &home, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    QDeadlineTimer deadline(limit);
    while (!home.isIdle() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

} // namespace pax::tests
