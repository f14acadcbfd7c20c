// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionwatch.h"

#include <QtCore/QCoreApplication>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

const QString Logind = u"org.freedesktop.login1"_s;
const QString LogindPath = u"/org/freedesktop/login1"_s;
const QString Manager = u"org.freedesktop.login1.Manager"_s;

} // namespace

SessionWatch::SessionWatch(QDBusConnection system, QDBusConnection session, QObject *parent) : QObject(parent), m_system(std::move(system))
{
    if (m_system.isConnected()) {
        m_system.connect(Logind, LogindPath, Manager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
        holdSleep();
        findSession();
    }
    if (!session.isConnected())
        return;
    // Whoever of them is there: each desktop names its own.
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
        session.connect(QString(), QString(), name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
}

void SessionWatch::holdSleep()
{
    QDBusMessage call = QDBusMessage::createMethodCall(Logind, LogindPath, Manager, u"Inhibit"_s);
    call.setArguments({u"sleep"_s, QCoreApplication::applicationName(), u"Hides health data first"_s, u"delay"_s});
    auto *waiting = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *waiting;
        if (!reply.isError())
            m_hold = reply.value();
        waiting->deleteLater();
    });
}

void SessionWatch::findSession()
{
    QDBusMessage call = QDBusMessage::createMethodCall(Logind, LogindPath, Manager, u"GetSessionByPID"_s);
    call.setArguments({static_cast<uint>(QCoreApplication::applicationPid())});
    auto *waiting = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusObjectPath> reply = *waiting;
        if (!reply.isError())
            m_system.connect(Logind, reply.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(lockSession()));
        waiting->deleteLater();
    });
}

void SessionWatch::prepareForSleep(bool isComing)
{
    if (!isComing) {
        holdSleep();
        return;
    }
    Q_EMIT sleepComes();
    m_hold = QDBusUnixFileDescriptor();
}

void SessionWatch::screenSaverChanged(bool isActive)
{
    if (isActive)
        Q_EMIT screenLocked();
}

void SessionWatch::lockSession()
{
    Q_EMIT screenLocked();
}

} // namespace pax::ui
