// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/notifier.h"

#include <utility>

namespace pax::core {

void Notifier::notify()
{
    if (m_waiting.empty())
        return;
    if (m_due.empty())
        QMetaObject::invokeMethod(this, &Notifier::resumeDue, Qt::QueuedConnection);
    m_due.insert(m_due.end(), m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
}

void Notifier::resumeDue()
{
    // A resumed coroutine may destroy this object, so nothing of it is touched afterwards.
    const std::vector<std::coroutine_handle<>> due = std::exchange(m_due, {});
    for (const std::coroutine_handle<> &waiter : due)
        waiter.resume();
}

} // namespace pax::core
