// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpserver.h"

#include "app/core/httpdate.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace pax::tests {

namespace {

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QSslConfiguration configurationFor(const ServerTls &tls)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(tls.identity.certificate));
    const QSsl::KeyAlgorithm kind = configuration.localCertificate().publicKey().algorithm();
    configuration.setPrivateKey(QSslKey(tls.identity.key, kind));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!tls.clientAuthority.isEmpty()) {
        configuration.setCaCertificates(QSslCertificate::fromData(tls.clientAuthority));
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    return configuration;
}

/// The request if all of it is there.
std::optional<SeenHttp> complete(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QByteArrayList lines = bytes.left(end).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    SeenHttp seen;
    seen.method = first.value(0);
    seen.target = first.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    seen.body = bytes.mid(end + 4);
    if (seen.body.size() < seen.headers.value("content-length").toLongLong())
        return std::nullopt;
    return seen;
}

} // namespace

QByteArray SeenHttp::field(const QByteArray &name) const
{
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && decoded(pair.left(equals)) == name)
            return decoded(pair.mid(equals + 1));
    }
    return {};
}

HttpServer::HttpServer(Handler handler, const std::optional<ServerTls> &tls, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_isTls(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configurationFor(*tls));
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

HttpServer::~HttpServer() = default;

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

QUrl HttpServer::url(const QString &path, const QString &host) const
{
    QUrl url(path);
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port());
    return url;
}

int HttpServer::count(QByteArrayView target) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(), [target](const SeenHttp &seen) { return seen.target == target; }));
}

void HttpServer::serve(QTcpSocket *socket)
{
    const auto bytes = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket, bytes] {
        *bytes += socket->readAll();
        if (bytes->startsWith('\x16')) {
            // A TLS greeting at a plain port: what web servers say to that.
            socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        std::optional<SeenHttp> seen = complete(*bytes);
        if (!seen)
            return;
        bytes->clear();
        if (const auto *secure = qobject_cast<QSslSocket *>(socket))
            seen->clientName = secure->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0).toUtf8();
        m_requests.append(*seen);
        const HttpAnswer given = m_handler(*seen);
        const QPointer<QTcpSocket> alive(socket);
        QTimer::singleShot(given.delay, this, [this, alive, given] {
            if (alive)
                answer(alive, given);
        });
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    // What came with the last bytes of the handshake is there already.
    if (socket->bytesAvailable() > 0)
        read();
}

void HttpServer::answer(QTcpSocket *socket, const HttpAnswer &given)
{
    if (given.hangs)
        return;
    if (given.closes) {
        socket->disconnectFromHost();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(given.status) + " Answer\r\nConnection: close\r\n";
    const QDateTime date = given.date.value_or(QDateTime::currentDateTimeUtc());
    if (date.isValid())
        head += "Date: " + core::httpDate(date) + "\r\n";
    head += "Content-Length: " + QByteArray::number(given.announcedLength.value_or(given.body.size())) + "\r\n";
    for (const auto &[name, value] : given.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" + given.body);
    socket->disconnectFromHost();
}

} // namespace pax::tests
