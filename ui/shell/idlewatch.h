// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace pax::ui {

/// Tells when nobody has touched keyboard or pointer for a while. Counts by a clock that goes on while the computer sleeps and that
/// nobody can set; the touch that comes too late is swallowed. Thread: GUI.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(core::Ticks ticks = core::bootTicks, QObject *parent = nullptr);

    /// 0: never.
    void setLimit(std::chrono::minutes limit);
    /// Begins to count anew.
    void touch();
    /// Looks whether the time is over; the watch does so by itself every few seconds.
    bool check();

Q_SIGNALS:
    void idled();
    /// Ctrl+L, wherever the keyboard is.
    void lockAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    core::Ticks m_ticks;
    QTimer m_timer;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_touched{0};
    bool m_isTold = false;
};

} // namespace pax::ui
