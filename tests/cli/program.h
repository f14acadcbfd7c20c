// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace pax::tests {

/// What a run of the command line gave.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// The command line with folders of its own. The server may live in this process: the event loop runs while the child does.
class Program
{
public:
    explicit Program(const QString &folder) : m_folder(folder) {}

    /// A variable of the child's environment alone.
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void startProcess(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(qEnvironmentVariable("PAX_BIN_DIR") + QStringLiteral("/provider-access-cli"),
                      QStringList{QStringLiteral("--config-dir"), m_folder + QStringLiteral("/c"), QStringLiteral("--data-dir"), m_folder + QStringLiteral("/d")} + arguments);
    }
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        startProcess(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        Ran ran;
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000)) {
            process.kill();
            return ran;
        }
        ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    Ran addProfile(const sandbox::SandboxServer &server, const QString &name, const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("profile"), QStringLiteral("add"), name, QStringLiteral("--base-url"), server.base().toString(), QStringLiteral("--token-url"), server.tokenUrl().toString(),
                               QStringLiteral("--client-id"), server.clientId(), QStringLiteral("--secret-stdin"), QStringLiteral("--json")}
                       + more,
                   server.secret().toUtf8());
    }

private:
    QString m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace pax::tests

/// Without a session bus there is no keyring to test with.
#define PAX_REQUIRE_KEYRING()                                                                                            \
    do {                                                                                                                 \
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))                                                     \
            QSKIP("no D-Bus session (tests/run brings one)");                                                            \
    } while (false)
