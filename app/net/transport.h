// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/core/workers.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

class QNetworkAccessManager;

namespace pax::net {

class RequestLog;
struct TlsFacts;

/// Header fields of an answer or a request; names compare without case.
class HttpHeaders
{
public:
    void add(QByteArray name, QByteArray value) { m_fields.append({std::move(name), std::move(value)}); }
    /// First value of that name, or an empty array.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    const QList<std::pair<QByteArray, QByteArray>> &fields() const { return m_fields; }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

/// Where a redirect may lead. Never: a 3xx is an error (token endpoint). SameOrigin: up to 5, method kept. OtherOriginWithoutToken:
/// another origin too, but the Authorization header stays behind (bulk files, attachments).
enum class RedirectRule { Never, SameOrigin, OtherOriginWithoutToken };

/// One request. \a bearer goes out only to the URL's own origin; it is shared so that a retry need not copy the secret.
struct HttpRequest
{
    HttpRequest(QByteArray method, QUrl url, core::Operation operation);

    QByteArray method;
    QUrl url;
    core::Operation operation;
    HttpHeaders headers;
    QByteArray body;
    std::shared_ptr<const core::Secret> bearer;
    RedirectRule redirects = RedirectRule::SameOrigin;
    qint64 maxBytes = 500LL * 1000 * 1000;                       ///< inflated body, for send()
    std::chrono::milliseconds idleTimeout{120'000};              ///< no byte for so long → TimedOut
    std::optional<std::chrono::milliseconds> totalTimeout;
    bool isSecret = false;                                       ///< the answer holds a secret: its wire bytes are overwritten
};

/// What came back, whatever its status; the body is inflated.
struct HttpReply
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QUrl url;                                     ///< after redirects
    QDateTime serverDate;                         ///< Date header, UTC; invalid if absent
    QString requestId;                            ///< X-Request-Id or X-Correlation-Id
    std::optional<std::chrono::seconds> retryAfter;   ///< as sent; 0 for a past date, absent if unreadable
    std::chrono::milliseconds duration{0};
    std::shared_ptr<const TlsFacts> tls;          ///< of the connection it came over; null without TLS
};

/// Takes a file as it arrives. The transport reads one piece ahead while write() works, so a slow disk slows the network.
class DownloadSink
{
public:
    virtual ~DownloadSink() = default;
    /// Called once with status and headers (no body) before the first byte, on the GUI thread. An error stops the download.
    virtual core::Result<void> begin(const HttpReply &head) = 0;
    /// The next inflated bytes, at most 1 MiB; on a worker, never two at once. An error stops the download.
    virtual core::Result<void> write(QByteArrayView bytes) = 0;
};

/// How a download ended. For a status other than 200/206 nothing was written and \a reply has the body (≤ 1 MiB).
struct DownloadEnd
{
    HttpReply reply;
    qint64 wireBytes = 0;      ///< as transferred, before inflating
    qint64 plainBytes = 0;
};

/// The one door to the network: timeouts always set, own redirect rule, size caps, own inflating with the gzip trailer checked,
/// never a bearer to another origin, never ignoring a TLS error, the system's proxy honored, and a request log without health data.
/// Errors: Offline (HostNotFound, ConnectionRefused, ConnectionCut, ProxyUnreachable, ProxyWantsSignIn), TimedOut, TlsRejected (with
/// the certificate and what is wrong with it), Malformed (TooLarge, TruncatedBody), Unsupported (RedirectRefused), Cancelled. A
/// status of any kind is no error here.
/// Thread: the GUI thread.
class Transport : public QObject
{
    Q_OBJECT

public:
    explicit Transport(QObject *parent = nullptr);
    ~Transport() override;

    /// Certificates to trust besides the system's (PEM file of a connection); replaces the former extra ones.
    core::Result<void> setExtraAuthorities(const QString &pemFile);
    /// A certificate of our own to show to these hosts and to nobody else. \p pem: certificate, chain and private key.
    core::Result<void> setClientCertificate(const core::Secret &pem, const QStringList &hosts);
    /// "host:port" of the proxy that requests to \p url go through, as far as it was learned; empty for none.
    QString proxyOf(const QUrl &url) const;
    /// As proxyOf(), asking the system first if need be.
    [[nodiscard]] core::Task<QString> proxyFor(QUrl url, std::stop_token stop);

    [[nodiscard]] core::Task<core::Result<HttpReply>> send(HttpRequest request, std::stop_token stop);
    /// Inflating and writing run on \p workers. \p sink outlives the task.
    [[nodiscard]] core::Task<core::Result<DownloadEnd>> download(HttpRequest request, DownloadSink *sink, core::Workers *workers, std::stop_token stop);

    RequestLog &log() { return *m_log; }

private:
    struct Private;

    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<Private> d;
};

} // namespace pax::net
