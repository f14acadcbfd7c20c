// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/workers.h"

#include <qcorofuture.h>

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace pax::core {

Workers::Workers()
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

Workers::~Workers()
{
    m_pool.waitForDone();
}

Task<void> Workers::runErased(std::function<void()> job)
{
    // Nobody else holds this future, so nobody can cancel it: awaiting a cancelled one crashes.
    QFuture<void> future = QtConcurrent::run(&m_pool, std::move(job));
    // The pool may be gone when its last answers are taken.
    const std::shared_ptr<int> running = m_running;
    ++*running;
    co_await future;
    --*running;
}

} // namespace pax::core
