// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/task.h"

#include "app/core/notifier.h"

#include <QtCore/QTimer>

namespace pax::core {

Task<void> sleepUnlessStopped(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return;
    Notifier wake;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &wake, &Notifier::notify);
    timer.start(duration);
    const std::stop_callback wakeNow(stop, [&wake] { wake.notify(); });
    co_await wake.next();
}

TaskScope::TaskScope(QObject *parent) : QObject(parent) {}

TaskScope::~TaskScope()
{
    m_stop.request_stop();
}

void TaskScope::stop()
{
    m_stop.request_stop();
    if (m_running == 0)
        Q_EMIT drained();
}

void TaskScope::started()
{
    ++m_running;
}

void TaskScope::ended()
{
    --m_running;
    if (m_running == 0 && m_stop.stop_requested())
        Q_EMIT drained();
}

} // namespace pax::core
