// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace pax::tests {

/// A D-Bus session of its own with a real, unlocked keyring, for tests that lock, freeze or stop it: others are not disturbed.
/// Made before anything in the process talks to a session bus; the environment then leads there, for children too.
class Keyring
{
public:
    Keyring();
    ~Keyring();

    /// False where the programs are missing or did not start.
    bool isRunning() const { return m_daemon.state() == QProcess::Running; }
    /// Locks the keyring as a screen lock would; nobody is there to answer its prompt.
    bool lock();
    bool isLocked();
    /// The daemon keeps its place on the bus and says nothing, until thawed.
    void freeze();
    void thaw();

private:
    bool startDaemon();

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace pax::tests
