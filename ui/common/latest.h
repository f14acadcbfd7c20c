// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"

#include <QtCore/QObject>

#include <memory>
#include <stop_token>
#include <utility>

namespace pax::ui {

/// Runs one task at a time for a page: starting another, or dying, stops the former, whose answer is then never delivered.
/// Thread: GUI.
class Latest
{
public:
    Latest() = default;
    ~Latest() { stop(); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    /// \p make takes a std::stop_token and gives a core::Task<T>; \p deliver takes the T and runs only while \p context lives and
    /// nothing newer was started.
    template <class Make, class Deliver>
    void start(QObject *context, Make make, Deliver deliver)
    {
        stop();
        const auto run = std::make_shared<Run>();
        m_run = run;
        auto task = make(run->source.get_token());
        const auto kept = std::make_shared<Deliver>(std::move(deliver));
        QCoro::connect(std::move(task), context, [run, kept](auto answer) {
            if (run->isOver)
                return;
            run->isOver = true;
            (*kept)(std::move(answer));
        });
    }
    bool isRunning() const { return m_run && !m_run->isOver; }
    /// Asks the running task to end; its answer is dropped.
    void stop()
    {
        const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
        if (!run || run->isOver)
            return;
        run->isOver = true;
        run->source.request_stop();
    }

private:
    struct Run
    {
        std::stop_source source;
        bool isOver = false;
    };
    std::shared_ptr<Run> m_run;
};

} // namespace pax::ui
