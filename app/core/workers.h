// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"

#include <QtCore/QThreadPool>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace pax::core {

/// The one pool for work that would hold up the window: parsing, sorting, sums, sealing. Size: cores − 1, at least 1.
class Workers
{
public:
    Workers();
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    /// Runs \p work (a callable without arguments that returns a Result) on the pool and resumes on the asking thread.
    /// The work sees no QObject of the asking thread and polls its own stop token. What it throws becomes Internal.
    template <class F>
    [[nodiscard]] Task<std::invoke_result_t<F &>> run(F work)
    {
        using R = std::invoke_result_t<F &>;
        auto answer = std::make_shared<std::optional<R>>();
        auto kept = std::make_shared<F>(std::move(work));
        std::function<void()> job = [answer, kept] {
            try {
                answer->emplace((*kept)());
            } catch (...) {
                answer->emplace(Error::of(ErrorKind::Internal));
            }
        };
        kept.reset();
        Task<void> running = runErased(std::move(job));
        co_await running;
        R result = std::move(**answer);
        co_return result;
    }

    /// Work whose answer has not been taken yet. Thread: the one that asked for it.
    int running() const { return *m_running; }

private:
    [[nodiscard]] Task<void> runErased(std::function<void()> job);

    QThreadPool m_pool;
    std::shared_ptr<int> m_running = std::make_shared<int>(0);
};

} // namespace pax::core
