// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>

namespace pax::ui {

using namespace std::chrono_literals;

namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(core::Ticks ticks, QObject *parent) : QObject(parent), m_ticks(std::move(ticks))
{
    m_timer.setInterval(3s);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    qApp->installEventFilter(this);
    touch();
}

void IdleWatch::setLimit(std::chrono::minutes limit)
{
    m_limit = limit;
    touch();
    if (m_limit > 0ms)
        m_timer.start();
    else
        m_timer.stop();
}

void IdleWatch::touch()
{
    m_touched = m_ticks();
    m_isTold = false;
}

bool IdleWatch::check()
{
    const bool isOver = m_limit > 0ms && m_ticks() - m_touched >= m_limit;
    // Queued: what locks deletes windows, and one of them may be about to take an event.
    if (isOver && !m_isTold) {
        m_isTold = true;
        QMetaObject::invokeMethod(this, &IdleWatch::idled, Qt::QueuedConnection);
    }
    return isOver;
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier) {
            if (event->type() == QEvent::ShortcutOverride) {
                event->accept();
                return true;
            }
            // It passes window and widgets on its way; once is enough.
            if (!key->isAutoRepeat())
                QMetaObject::invokeMethod(this, &IdleWatch::lockAsked, Qt::QueuedConnection);
            return true;
        }
    }
    if (!isTouch(event->type()))
        return false;
    if (check())
        return true;
    touch();
    return false;
}

} // namespace pax::ui
