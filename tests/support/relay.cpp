// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/relay.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <sys/socket.h>

namespace pax::tests {

namespace {

/// A close that the other side sees as "connection reset".
void reset(QTcpSocket &socket)
{
    const linger now{1, 0};
    (void)setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

void join(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
}

} // namespace

/// One client with its own connection to the server.
class RelayedConnection : public QObject
{
public:
    RelayedConnection(QTcpSocket *client, const RelayRule &rule, Relay &relay) : QObject(&relay), m_client(client), m_rule(rule), m_relay(relay)
    {
        m_client->setParent(this);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { m_server.write(m_client->readAll()); });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { take(); });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] {
            m_serverGone = true;
            move();
        });
        connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_drip, &QTimer::timeout, this, [this] { move(); });
        m_server.connectToHost(QHostAddress::LocalHost, m_relay.m_serverPort);
        if (m_rule.action == RelayRule::Action::Nonsense)
            m_client->write("220 this is no TLS at all\r\n");
        if (m_rule.dripBytes > 0)
            m_drip.start(m_rule.dripEvery);
    }

    ~RelayedConnection() override
    {
        // A socket that dies says so, to members that are gone by then.
        m_server.disconnect(this);
        m_client->disconnect(this);
    }

    void drop() { m_client->abort(); }

private:
    void take()
    {
        const QByteArray bytes = m_server.readAll();
        if (m_rule.action == RelayRule::Action::Nonsense)
            return;
        m_waiting += bytes;
        if (m_rule.dripBytes == 0)
            move();
    }
    void move()
    {
        if (m_isOver)
            return;
        qint64 size = m_rule.dripBytes > 0 ? std::min<qint64>(m_rule.dripBytes, m_waiting.size()) : m_waiting.size();
        const bool acts = m_rule.action == RelayRule::Action::Cut || m_rule.action == RelayRule::Action::Reset || m_rule.action == RelayRule::Action::Stall;
        if (acts)
            size = std::min(size, m_rule.after - m_sent);
        m_client->write(m_waiting.left(size));
        m_waiting.remove(0, size);
        m_sent += size;
        m_relay.m_bytesToClient += size;
        if (acts && m_sent >= m_rule.after)
            act();
        else if (m_serverGone && m_waiting.isEmpty())
            m_client->disconnectFromHost();
    }
    void act()
    {
        m_isOver = true;
        m_drip.stop();
        if (m_rule.action == RelayRule::Action::Cut) {
            m_client->disconnectFromHost();
        } else if (m_rule.action == RelayRule::Action::Reset) {
            m_client->flush();
            reset(*m_client);
        }
    }

    QTcpSocket *m_client;
    QTcpSocket m_server;
    RelayRule m_rule;
    Relay &m_relay;
    QTimer m_drip;
    QByteArray m_waiting;
    qint64 m_sent = 0;
    bool m_serverGone = false;
    bool m_isOver = false;
};

Relay::Relay(quint16 serverPort, QObject *parent) : QObject(parent), m_serverPort(serverPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    m_server.listen(QHostAddress::LocalHost);
}

Relay::~Relay()
{
    dropAll();
}

QUrl Relay::through(QUrl url) const
{
    url.setPort(port());
    return url;
}

void Relay::setRule(const RelayRule &rule)
{
    m_rule = rule;
    m_ruled = 0;
}

void Relay::dropAll()
{
    for (QObject *child : children()) {
        if (auto *connection = dynamic_cast<RelayedConnection *>(child))
            connection->drop();
    }
}

void Relay::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        const bool isHit = m_rule.connections < 0 || m_ruled < m_rule.connections;
        m_ruled += isHit ? 1 : 0;
        new RelayedConnection(client, isHit ? m_rule : RelayRule(), *this);
    }
}

ConnectProxy::ConnectProxy(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ConnectProxy::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void ConnectProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            if (!client->peek(8192).contains("\r\n\r\n"))
                return;
            const QByteArrayList words = client->readAll().split('\n').first().trimmed().split(' ');
            m_targets << words.value(1);
            client->disconnect(this);
            if (m_wantsSignIn || words.value(0) != "CONNECT") {
                client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"clinic\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                client->disconnectFromHost();
                return;
            }
            auto *server = new QTcpSocket(client);
            connect(server, &QTcpSocket::connected, client, [client, server] {
                client->write("HTTP/1.1 200 Connection established\r\n\r\n");
                join(client, server);
                join(server, client);
            });
            server->connectToHost(QHostAddress::LocalHost, words.value(1).split(':').value(1).toUShort());
        });
    }
}

} // namespace pax::tests
