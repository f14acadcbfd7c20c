// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <chrono>
#include <functional>

namespace pax::tests {

/// What a relay does to the bytes on their way from the server to the client.
struct RelayRule
{
    enum class Action {
        Pass,      ///< nothing is changed
        Cut,       ///< after \a after bytes the connection is closed as if all were said
        Reset,     ///< after \a after bytes the connection is reset
        Stall,     ///< after \a after bytes nothing more comes, and the connection stays open
        Nonsense,  ///< in place of the server's bytes: plain text, which is no TLS
    };
    Action action = Action::Pass;
    qint64 after = 0;                          ///< bytes of one connection that pass before the action
    int dripBytes = 0;                         ///< over 0: this many at a time …
    std::chrono::milliseconds dripEvery{0};    ///< … so often
    int connections = -1;                      ///< hits so many connections, later ones pass; negative: all
};

/// A byte relay on loopback between a client and a server of the test. It knows nothing of HTTP or TLS, so it does to a
/// connection what a bad network does: cut, drip, stall, reset, bad TLS. Thread: GUI.
class Relay : public QObject
{
    Q_OBJECT

public:
    /// \param serverPort  where the real server listens on loopback
    explicit Relay(quint16 serverPort, QObject *parent = nullptr);
    ~Relay() override;

    quint16 port() const { return m_server.serverPort(); }
    /// The same address, through the relay.
    QUrl through(QUrl url) const;
    /// For connections made from now on.
    void setRule(const RelayRule &rule);
    /// Closes every connection now, as a network that goes away.
    void dropAll();
    int connections() const { return m_connections; }
    qint64 bytesToClient() const { return m_bytesToClient; }

private:
    void accept();

    QTcpServer m_server;
    quint16 m_serverPort;
    RelayRule m_rule;
    int m_ruled = 0;
    int m_connections = 0;
    qint64 m_bytesToClient = 0;

    friend class RelayedConnection;
};

/// An HTTP proxy that knows CONNECT only and takes every name to loopback: for names that no resolver knows. Thread: GUI.
class ConnectProxy : public QObject
{
    Q_OBJECT

public:
    explicit ConnectProxy(QObject *parent = nullptr);
    quint16 port() const { return m_server.serverPort(); }
    /// Refuses everybody with 407.
    void setWantsSignIn(bool wants) { m_wantsSignIn = wants; }
    /// "host:port" as asked for, in order.
    const QByteArrayList &targets() const { return m_targets; }

private:
    void accept();

    QTcpServer m_server;
    bool m_wantsSignIn = false;
    QByteArrayList m_targets;
};

} // namespace pax::tests
