// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QTcpSocket;

namespace pax::tests {

/// One request as it came in.
struct SeenHttp
{
    QByteArray method;
    QByteArray target;                         ///< path and query as sent
    QHash<QByteArray, QByteArray> headers;     ///< names in lower case
    QByteArray body;
    QByteArray clientName;                     ///< common name of the client's certificate, if it gave one

    /// A field of a form body, decoded.
    QByteArray field(const QByteArray &name) const;
};

/// What goes back, byte for byte: nothing is added but status line, Content-Length and Date where they are not given.
struct HttpAnswer
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool hangs = false;                        ///< nothing comes, the connection stays open
    bool closes = false;                       ///< the connection is closed without a word
    std::chrono::milliseconds delay{0};
    std::optional<qint64> announcedLength;     ///< Content-Length that is not the body's
    std::optional<QDateTime> date;             ///< of the Date header; invalid: none is sent

    static HttpAnswer json(const QByteArray &body, int status = 200) { return {status, {{"Content-Type", "application/json"}}, body, false, false, {}, {}, {}}; }
};

/// How an HTTPS server is set up.
struct ServerTls
{
    Identity identity;
    QByteArray clientAuthority;   ///< PEM; not empty: clients must show a certificate of it
};

/// A small HTTP/1.1 or HTTPS server on loopback that answers what the test says, for behavior no library would produce. One
/// request a connection. Thread: GUI.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpAnswer(const SeenHttp &)>;

    explicit HttpServer(Handler handler, const std::optional<ServerTls> &tls = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    quint16 port() const;
    QUrl url(const QString &path, const QString &host = QStringLiteral("localhost")) const;
    const QList<SeenHttp> &requests() const { return m_requests; }
    int count(QByteArrayView target) const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpAnswer &answer);

    Handler m_handler;
    bool m_isTls;
    std::unique_ptr<QTcpServer> m_server;
    QList<SeenHttp> m_requests;
};

} // namespace pax::tests
