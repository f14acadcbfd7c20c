// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusUnixFileDescriptor>

namespace pax::ui {

/// Hears from the desktop that the computer goes to sleep or that its screen is locked. Holds sleep back (for the moment logind allows)
/// until what has to be hidden is hidden. Without a bus it hears nothing. Thread: GUI.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    /// \p system  where logind is   \p session  where the desktop's screen saver is
    SessionWatch(QDBusConnection system, QDBusConnection session, QObject *parent = nullptr);

Q_SIGNALS:
    /// What is connected directly is done before the computer sleeps.
    void sleepComes();
    void screenLocked();

private Q_SLOTS:
    void prepareForSleep(bool isComing);
    void screenSaverChanged(bool isActive);
    void lockSession();

private:
    void holdSleep();
    void findSession();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_hold;
};

} // namespace pax::ui
