// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyring.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <csignal>

namespace pax::tests {

using namespace Qt::StringLiterals;

namespace {

/// What the bus answered; empty for a failure.
QByteArray call(const QString &service, const QStringList &arguments)
{
    QProcess send;
    send.start(u"dbus-send"_s, QStringList{u"--session"_s, u"--print-reply"_s, u"--dest="_s + service} + arguments);
    return send.waitForFinished(10'000) && send.exitCode() == 0 ? send.readAllStandardOutput() : QByteArray();
}

} // namespace

Keyring::Keyring()
{
    // A locked keyring asks through a program that the bus starts: without a screen it gives up at once instead of waiting for somebody.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    m_bus.setProcessEnvironment(environment);
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QByteArray address;
    (void)QTest::qWaitFor(
        [this, &address] {
            address += m_bus.readAllStandardOutput();
            return address.endsWith('\n') || m_bus.state() == QProcess::NotRunning;
        },
        10'000);
    if (!address.endsWith('\n'))
        return;
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.trimmed());
    if (!startDaemon())
        m_daemon.kill();
}

Keyring::~Keyring()
{
    thaw();
    for (QProcess *process : {&m_daemon, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

bool Keyring::startDaemon()
{
    const QString keyrings = m_home.filePath(u".local/share/keyrings"_s);
    QDir().mkpath(keyrings);
    QDir().mkpath(m_home.filePath(u"runtime"_s));
    QFile::setPermissions(m_home.filePath(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Without this file the keyring would ask on screen for a first password.
    QFile first(keyrings + u"/default"_s);
    if (first.open(QIODevice::WriteOnly))
        first.write("login");
    first.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"runtime"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u".local/share"_s));
    m_daemon.setProcessEnvironment(environment);
    m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_daemon.write("test keyring");
    m_daemon.closeWriteChannel();
    // Asking the service itself too early would make the bus start another one.
    const QStringList owned{u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s};
    return QTest::qWaitFor([&owned] { return call(u"org.freedesktop.DBus"_s, owned).contains("true"); }, 10'000) && !isLocked();
}

bool Keyring::isLocked()
{
    const QStringList locked{u"/org/freedesktop/secrets/collection/login"_s, u"org.freedesktop.DBus.Properties.Get"_s, u"string:org.freedesktop.Secret.Collection"_s, u"string:Locked"_s};
    return !call(u"org.freedesktop.secrets"_s, locked).contains("false");
}

bool Keyring::lock()
{
    call(u"org.freedesktop.secrets"_s, {u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    return isLocked();
}

void Keyring::freeze()
{
    if (m_daemon.processId() > 0)
        ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void Keyring::thaw()
{
    if (m_daemon.processId() > 0)
        ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

} // namespace pax::tests
