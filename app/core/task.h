// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <qcorotask.h>

#include <QtCore/QObject>

#include <chrono>
#include <stop_token>

namespace pax::core {

/// A coroutine of ours. It starts at once, runs on even if dropped, and never throws. Rules for writing one: parameters by
/// value, a std::stop_token last, no brace and no lambda inside a co_await expression.
template <class T>
using Task = QCoro::Task<T>;

/// What a coroutine returns of something that it must leave as it is: QCoro moves out of whatever co_return names, a member too.
template <class T>
T copyOf(const T &value)
{
    return value;
}

/// Resumes after \p duration, or at once when \p stop is requested; the caller then asks stop.stop_requested().
/// Thread: one with an event loop; the stop must be requested on the same thread.
[[nodiscard]] Task<void> sleepUnlessStopped(std::chrono::milliseconds duration, std::stop_token stop);

/// Owns the running tasks of a service: cancels what it launched when it dies or is told to, and says when all have ended.
/// Thread: the one it was made on.
class TaskScope : public QObject
{
    Q_OBJECT

public:
    explicit TaskScope(QObject *parent = nullptr);
    ~TaskScope() override;

    std::stop_token token() const { return m_stop.get_token(); }
    int running() const { return m_running; }
    bool isStopping() const { return m_stop.stop_requested(); }

    /// Runs \p task to its end and counts it. The task has taken token() itself.
    template <class T>
    void launch(Task<T> task)
    {
        started();
        // A dead context is skipped by QCoro, so a scope that dies early is safe.
        QCoro::connect(std::move(task), this, [this](auto &&...) { ended(); });
    }

    /// Asks every task to stop; drained() follows once the last has ended (at once if none runs).
    void stop();

Q_SIGNALS:
    void drained();

private:
    void started();
    void ended();

    std::stop_source m_stop;
    int m_running = 0;
};

} // namespace pax::core
