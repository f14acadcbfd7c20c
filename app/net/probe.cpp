// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/probe.h"

#include "app/core/notifier.h"

#include <QtCore/QTimer>
#include <QtNetwork/QHostInfo>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

#include <memory>
#include <optional>

namespace pax::net {

using namespace core;

namespace {

/// The end of a wait: an answer, whoever asked giving up, or patience running out.
struct Ending
{
    explicit Ending(std::chrono::milliseconds patience)
    {
        limit.setSingleShot(true);
        QObject::connect(&limit, &QTimer::timeout, &news, [this] {
            isLate = !isOver;
            end();
        });
        limit.start(patience);
    }
    void end()
    {
        isOver = true;
        news.notify();
    }

    Notifier news;
    QTimer limit;
    bool isOver = false;
    bool isLate = false;
};

} // namespace

Task<Result<QStringList>> lookUp(QString host, std::chrono::milliseconds patience, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error::cancelled();
    // The answer may come after whoever asked has gone.
    const auto answer = std::make_shared<std::optional<QHostInfo>>();
    Ending ending(patience);
    const int ticket = QHostInfo::lookupHost(host, &ending.news, [answer, &ending](const QHostInfo &info) {
        *answer = info;
        ending.end();
    });
    const std::stop_callback leave(stop, [&ending] { ending.end(); });
    while (!ending.isOver)
        co_await ending.news.next();
    QHostInfo::abortHostLookup(ticket);
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (!answer->has_value())
        co_return Error::of(ErrorKind::TimedOut).withSubject(host);
    QStringList addresses;
    for (const QHostAddress &address : (*answer)->addresses())
        addresses << address.toString();
    if (addresses.isEmpty())
        co_return Error::of(ErrorKind::Offline, ErrorReason::HostNotFound).withSubject(host);
    co_return addresses;
}

Task<Result<QString>> touch(QString host, quint16 port, std::chrono::milliseconds patience, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error::cancelled();
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    Ending ending(patience);
    QObject::connect(&socket, &QTcpSocket::connected, &ending.news, [&ending] { ending.end(); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &ending.news, [&ending] { ending.end(); });
    const std::stop_callback leave(stop, [&ending] { ending.end(); });
    socket.connectToHost(host, port);
    while (!ending.isOver)
        co_await ending.news.next();
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (socket.state() == QAbstractSocket::ConnectedState)
        co_return socket.peerAddress().toString();
    if (ending.isLate || socket.error() == QAbstractSocket::SocketTimeoutError)
        co_return Error::of(ErrorKind::TimedOut).withSubject(host);
    if (socket.error() == QAbstractSocket::HostNotFoundError)
        co_return Error::of(ErrorKind::Offline, ErrorReason::HostNotFound).withSubject(host);
    if (socket.error() == QAbstractSocket::ConnectionRefusedError)
        co_return Error::of(ErrorKind::Offline, ErrorReason::ConnectionRefused).withSubject(host);
    co_return Error::of(ErrorKind::Offline).withSubject(host);
}

} // namespace pax::net
