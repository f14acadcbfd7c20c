// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <coroutine>
#include <vector>

namespace pax::core {

/// Something coroutines wait for and others announce: `co_await notifier.next()`. Waiters resume from the event loop, each
/// once, however often notify() is called meanwhile. (Awaiting a signal resumes once per emission, also a second time when two
/// emissions are queued before the first is seen, which crashes.) Whoever owns it keeps it until the waiters have resumed.
/// Thread: the one it was made on.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    class Awaiter
    {
    public:
        explicit Awaiter(Notifier &notifier) : m_notifier(notifier) {}
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiter) { m_notifier.m_waiting.push_back(waiter); }
        void await_resume() const noexcept {}

    private:
        Notifier &m_notifier;
    };

    [[nodiscard]] Awaiter next() { return Awaiter(*this); }
    void notify();

private:
    void resumeDue();

    std::vector<std::coroutine_handle<>> m_waiting;
    std::vector<std::coroutine_handle<>> m_due;
};

} // namespace pax::core
