// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/doctor.h"
#include "app/net/requestlog.h"
#include "app/sandbox/sandboxserver.h"
#include "app/workspace/exporttrial.h"
#include "tests/support/fakes.h"
#include "tests/support/httpserver.h"
#include "tests/support/opensslserver.h"
#include "tests/support/relay.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <memory>
#include <vector>

namespace pax::tests {

/// A port that takes no connection and refuses none, as behind a firewall that drops: a listener whose queue is full.
class BlackHole
{
public:
    BlackHole();
    ~BlackHole();
    quint16 port() const { return m_port; }

private:
    std::vector<int> m_sockets;
    quint16 m_port = 0;
};

/// This computer's clock with an error.
class WrongClock final : public core::Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); }
    void setAhead(qint64 seconds) { m_ahead = seconds; }

private:
    qint64 m_ahead = 0;
};

/// A connection to the embedded server that works, until a test breaks something of it; then the ten checks over it.
class AccessRig
{
public:
    AccessRig();
    ~AccessRig();

    /// Rules of the embedded server, before start(). \p rule  as in a faults file, without "match"; hits every time
    void fault(const QString &match, QJsonObject rule);
    void answer(const QString &match, int status, const QString &body, const QJsonObject &headers = {});
    /// The connection's key: known to the server as \p registeredAs, under that key id; empty: not at all.
    void useKey(const QString &keyId, const QString &registeredAs);
    /// As useKey(), but the server holds another key under that id.
    void useOtherKey(const QString &keyId);
    /// The records lie behind a safe connection of this identity.
    void useTls(const Identity &identity, const QByteArray &clientAuthority = {});
    void useOpenssl(const Identity &identity, const QStringList &options, const QByteArray &clientAuthority = {});
    void useServer(HttpServer::Handler handler, bool isTls = false);
    QString write(const QString &name, const QByteArray &bytes);

    /// Starts the embedded server and fills in the profile. Once.
    void start();
    QList<access::Check> examine();

    sandbox::SandboxOptions options;
    auth::ConnectionProfile profile;
    FakeSecretStore secrets;
    WrongClock clock;
    core::PanelId panel;
    bool isReal = false;              ///< with a real export
    TestAuthority authority{QStringLiteral("Payer Root CA"), QStringLiteral("Payer")};
    TestAuthority stranger{QStringLiteral("Stranger CA"), QStringLiteral("Strangers")};
    TestAuthority interceptor{QStringLiteral("Zscaler Intermediate Root CA"), QStringLiteral("Zscaler Inc.")};
    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<HttpServer> other;
    std::unique_ptr<OpensslServer> openssl;
    std::unique_ptr<BlackHole> hole;
    std::unique_ptr<Relay> relay;
    std::unique_ptr<ConnectProxy> proxy;
    std::vector<access::CheckId> begun;
    QList<access::Check> streamed;
    QList<net::RequestLogEntry> requests;

private:
    QTemporaryDir m_dir;
    QJsonArray m_faults;
    core::Workers m_workers;
};

} // namespace pax::tests
