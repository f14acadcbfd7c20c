// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/transport.h"

#include "app/core/httpdate.h"
#include "app/core/notifier.h"
#include "app/net/inflater.h"
#include "app/net/proxytable.h"
#include "app/net/requestlog.h"
#include "app/net/tls.h"

#include <qcoronetworkreply.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>

namespace pax::net {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcNet, "pax.net", QtInfoMsg)

namespace {

constexpr qint64 PieceSize = 1024 * 1024;
constexpr int MostRedirects = 5;

struct DeleteLater
{
    // A reply resumes its coroutine from inside its own signal, so it must never die at once.
    void operator()(QNetworkReply *reply) const
    {
        // An aborted reply may still be told of an error that was on its way; whoever awaited it is gone by then.
        QObject::disconnect(reply, &QNetworkReply::errorOccurred, nullptr, nullptr);
        QObject::disconnect(reply, &QNetworkReply::finished, nullptr, nullptr);
        reply->deleteLater();
    }
};
using ReplyPtr = std::unique_ptr<QNetworkReply, DeleteLater>;

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// RFC 9110: seconds, or an HTTP date.
std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &value, const QDateTime &serverDate)
{
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max<qint64>(0, seconds));
    const QDateTime date = readHttpDate(value);
    if (!date.isValid())
        return std::nullopt;
    const QDateTime from = serverDate.isValid() ? serverDate : QDateTime::currentDateTimeUtc();
    return std::chrono::seconds(std::max<qint64>(0, from.secsTo(date)));
}

HttpReply headOf(const QNetworkReply &reply, std::chrono::milliseconds duration, std::shared_ptr<const TlsFacts> tls)
{
    HttpReply head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head.headers.add(name, value);
    head.url = reply.url();
    head.serverDate = readHttpDate(head.headers.value("Date"));
    const QByteArray id = head.headers.contains("X-Request-Id") ? head.headers.value("X-Request-Id") : head.headers.value("X-Correlation-Id");
    head.requestId = QString::fromLatin1(id.left(80));
    head.retryAfter = readRetryAfter(head.headers.value("Retry-After"), head.serverDate);
    head.duration = duration;
    head.tls = std::move(tls);
    return head;
}

/// What stopped a reply from our side, if anything did.
enum class Halt { None, TimedOut, TooLarge };

/// Empty when the server answered, whatever the status.
std::optional<Error> transportError(const QNetworkReply &reply, Halt halt, const QList<QSslError> &tlsErrors, bool isProxied, Operation operation)
{
    const auto error = [&](ErrorKind kind, ErrorReason reason = ErrorReason::None) {
        return Error::of(kind, reason, operation).withSubject(reply.url().host());
    };
    if (halt == Halt::TimedOut)
        return error(ErrorKind::TimedOut);
    if (halt == Halt::TooLarge)
        return error(ErrorKind::Malformed, ErrorReason::TooLarge);
    const bool isAnswered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0;
    const auto tls = [&] { return tlsError(tlsErrors, reply.sslConfiguration().peerCertificate(), reply.errorString(), operation, reply.url().host()); };
    const bool isUnreached = reply.error() == QNetworkReply::ConnectionRefusedError || reply.error() == QNetworkReply::HostNotFoundError || reply.error() == QNetworkReply::UnknownNetworkError;
    if (isProxied && !isAnswered && isUnreached)
        return error(ErrorKind::Offline, ErrorReason::ProxyUnreachable);
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::ConnectionRefusedError:
        return error(ErrorKind::Offline, ErrorReason::ConnectionRefused);
    case QNetworkReply::RemoteHostClosedError:
        return error(ErrorKind::Offline, ErrorReason::ConnectionCut);
    case QNetworkReply::HostNotFoundError:
        return error(ErrorKind::Offline, ErrorReason::HostNotFound);
    case QNetworkReply::TimeoutError:
        return error(ErrorKind::TimedOut);
    case QNetworkReply::SslHandshakeFailedError:
        return tls();
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return error(ErrorKind::Offline, ErrorReason::ProxyUnreachable);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return error(ErrorKind::Offline, ErrorReason::ProxyWantsSignIn);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        // Status 400 comes under this name too.
        return isAnswered ? std::optional<Error>() : error(ErrorKind::BadInput);
    default:
        break;
    }
    if (isAnswered && reply.error() >= QNetworkReply::ContentAccessDenied && reply.error() <= QNetworkReply::UnknownServerError)
        return std::nullopt;
    // With TLS 1.3 a client certificate that is wanted or refused shows only after the handshake.
    const Error safe = tls();
    if (!isAnswered && reply.url().scheme() == u"https"_s && safe.reason() != ErrorReason::None)
        return safe;
    return error(ErrorKind::Offline, isAnswered ? ErrorReason::ConnectionCut : ErrorReason::None);
}

/// The same request at the address a redirect names, if the rule allows it.
Result<HttpRequest> redirected(HttpRequest request, const HttpReply &reply, int hops)
{
    const Error refused = Error::of(ErrorKind::Unsupported, ErrorReason::RedirectRefused, request.operation)
                              .withHttpStatus(reply.status)
                              .withSubject(reply.url.host());
    const QByteArray location = reply.headers.value("Location");
    const QUrl target = reply.url.resolved(QUrl(QString::fromUtf8(location), QUrl::StrictMode));
    if (location.isEmpty() || !target.isValid() || hops > MostRedirects || request.redirects == RedirectRule::Never)
        return refused;
    const bool downgrade = request.url.scheme() == u"https"_s && target.scheme() != u"https"_s;
    if (downgrade || (target.scheme() != u"https"_s && target.scheme() != u"http"_s))
        return refused;
    if (!sameOrigin(request.url, target)) {
        if (request.redirects != RedirectRule::OtherOriginWithoutToken)
            return refused;
        request.bearer.reset();
    }
    if (reply.status == 303 && request.method != "HEAD") {
        request.method = "GET";
        request.body.clear();
    }
    request.url = target;
    return request;
}

} // namespace

/// Watches one reply: idle and total time, size, and a word for whoever waits on the next piece.
class ReplyWatch : public QObject
{
    Q_OBJECT

public:
    ReplyWatch(QNetworkReply &reply, const HttpRequest &request, qint64 mostBytes, bool isProxied) : m_reply(reply), m_mostBytes(mostBytes), m_isProxied(isProxied)
    {
        m_idle.setSingleShot(true);
        m_idle.setInterval(request.idleTimeout);
        connect(&m_idle, &QTimer::timeout, this, [this] { halt(Halt::TimedOut); });
        if (request.totalTimeout) {
            m_total.setSingleShot(true);
            connect(&m_total, &QTimer::timeout, this, [this] { halt(Halt::TimedOut); });
            m_total.start(*request.totalTimeout);
        }
        connect(&reply, &QNetworkReply::readyRead, this, &ReplyWatch::moved);
        connect(&reply, &QNetworkReply::metaDataChanged, this, &ReplyWatch::moved);
        connect(&reply, &QNetworkReply::uploadProgress, this, &ReplyWatch::moved);
        connect(&reply, &QNetworkReply::encrypted, this, &ReplyWatch::lookAtTls);
        connect(&reply, &QNetworkReply::metaDataChanged, this, &ReplyWatch::lookAtTls);
        connect(&reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
        connect(&reply, &QNetworkReply::finished, this, [this] {
            m_idle.stop();
            m_news.notify();
        });
        m_idle.start();
        m_clock.start();
    }

    /// What went wrong below HTTP; nothing when the server answered, whatever the status.
    std::optional<Error> problem(Operation operation) const { return transportError(m_reply, m_halt, m_tlsErrors, m_isProxied, operation); }
    const std::shared_ptr<const TlsFacts> &tls() const { return m_tls; }
    std::chrono::milliseconds duration() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    /// While the reader is busy, silence is not the server's fault.
    void pause() { m_idle.stop(); }
    void resume()
    {
        if (!m_reply.isFinished())
            m_idle.start();
    }
    bool hasNews() const { return m_reply.isFinished() || m_reply.bytesAvailable() > 0; }
    Notifier &news() { return m_news; }

private:
    /// While the connection stands: one that was closed no longer tells its version.
    void lookAtTls()
    {
        const QSslConfiguration session = m_reply.sslConfiguration();
        if (session.sessionProtocol() != QSsl::UnknownProtocol)
            m_tls = std::make_shared<const TlsFacts>(factsOf(session));
    }
    void halt(Halt why)
    {
        m_halt = why;
        m_reply.abort();
    }
    void moved()
    {
        if (m_idle.isActive())
            m_idle.start();
        if (m_mostBytes >= 0 && m_reply.bytesAvailable() > m_mostBytes)
            halt(Halt::TooLarge);
        else
            m_news.notify();
    }

    QNetworkReply &m_reply;
    Notifier m_news;
    qint64 m_mostBytes;
    bool m_isProxied;
    QTimer m_idle;
    QTimer m_total;
    QElapsedTimer m_clock;
    Halt m_halt = Halt::None;
    QList<QSslError> m_tlsErrors;
    std::shared_ptr<const TlsFacts> m_tls;
};

/// The manager asks this for every connection; what the system wants was learned before.
class LearnedProxies : public QNetworkProxyFactory
{
public:
    explicit LearnedProxies(const ProxyTable &table) : m_table(table) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return m_table.proxiesFor(query.url()); }

private:
    const ProxyTable &m_table;
};

struct Transport::Private
{
    Private()
    {
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        manager.setProxyFactory(new LearnedProxies(proxies));   // the manager owns it
    }

    ProxyTable proxies;
    QNetworkAccessManager manager;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    std::optional<QSslConfiguration> tlsWithCertificate;
    QStringList certificateHosts;

    const QSslConfiguration &tlsFor(const QUrl &url) const { return tlsWithCertificate && certificateHosts.contains(url.host()) ? *tlsWithCertificate : tls; }
    ReplyPtr start(const HttpRequest &request);
    void note(RequestLog &log, const HttpRequest &request, const HttpReply &reply, qint64 bytes, const std::optional<Error> &error) const;
};

ReplyPtr Transport::Private::start(const HttpRequest &request)
{
    QNetworkRequest outgoing(request.url);
    outgoing.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    outgoing.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    outgoing.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // A sign-in is ours to make: nothing remembered, nothing of the system's.
    outgoing.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    outgoing.setSslConfiguration(tlsFor(request.url));
    // Asked for by ourselves, the compressed bytes stay as they are and a cut body is noticed.
    outgoing.setRawHeader("Accept-Encoding", "gzip");
    outgoing.setRawHeader("User-Agent", "ProviderAccessExplorer/" PAX_VERSION);
    for (const auto &[name, value] : request.headers.fields())
        outgoing.setRawHeader(name, value);
    if (request.bearer) {
        QByteArray header = "Bearer ";
        header += request.bearer->view();
        outgoing.setRawHeader("Authorization", header);
        core::wipe(header);
    }
    return ReplyPtr(manager.sendCustomRequest(outgoing, request.method, request.body));
}

void Transport::Private::note(RequestLog &log, const HttpRequest &request, const HttpReply &reply, qint64 bytes,
                              const std::optional<Error> &error) const
{
    RequestLogEntry entry;
    entry.when = QDateTime::currentDateTimeUtc();
    entry.method = request.method;
    entry.host = request.url.host();
    entry.origin = request.url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    entry.address = log.maskedPath(request.url);
    entry.operation = request.operation;
    entry.hadToken = request.bearer != nullptr;
    entry.status = reply.status;
    entry.duration = reply.duration;
    entry.bytes = bytes;
    entry.requestId = reply.requestId;
    if (error)
        entry.problem = kindName(error->kind());
    qCInfo(lcNet).noquote() << request.method << entry.host << "status" << entry.status << "bytes" << bytes << "ms" << reply.duration.count()
                            << "request" << entry.requestId << entry.problem;
    log.add(std::move(entry));
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    for (const auto &[each, value] : m_fields) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

HttpRequest::HttpRequest(QByteArray requestMethod, QUrl target, Operation what)
    : method(std::move(requestMethod)), url(std::move(target)), operation(what)
{
}

Transport::Transport(QObject *parent) : QObject(parent), m_log(std::make_unique<RequestLog>()), d(std::make_unique<Private>()) {}

Transport::~Transport() = default;

Result<void> Transport::setExtraAuthorities(const QString &pemFile)
{
    QSslConfiguration fresh = QSslConfiguration::defaultConfiguration();
    fresh.setProtocol(QSsl::TlsV1_2OrLater);
    if (!pemFile.isEmpty()) {
        const QList<QSslCertificate> extra = QSslCertificate::fromPath(pemFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (extra.isEmpty())
            return Error::of(ErrorKind::BadInput, ErrorReason::None, Operation::OpenFile).withSubject(u"caFile"_s);
        fresh.addCaCertificates(extra);
    }
    d->tls = fresh;
    if (d->tlsWithCertificate)
        d->tlsWithCertificate->setCaCertificates(fresh.caCertificates());
    return {};
}

Result<void> Transport::setClientCertificate(const Secret &pem, const QStringList &hosts)
{
    const Result<QSslConfiguration> made = withClientCertificate(d->tls, pem);
    if (!made)
        return made.error();
    d->tlsWithCertificate = *made;
    d->certificateHosts = hosts;
    return {};
}

QString Transport::proxyOf(const QUrl &url) const
{
    const QNetworkProxy first = d->proxies.proxiesFor(url).value(0);
    return first.type() == QNetworkProxy::NoProxy || first.hostName().isEmpty() ? QString() : first.hostName() + u':' + QString::number(first.port());
}

Task<QString> Transport::proxyFor(QUrl url, std::stop_token stop)
{
    co_await d->proxies.learn(url);
    if (stop.stop_requested())
        co_return QString();
    co_return proxyOf(url);
}

Task<Result<HttpReply>> Transport::send(HttpRequest request, std::stop_token stop)
{
    for (int hops = 1;; ++hops) {
        co_await d->proxies.learn(request.url);
        if (stop.stop_requested())
            co_return Error::cancelled();
        const ReplyPtr reply = d->start(request);
        ReplyWatch watch(*reply, request, request.maxBytes, !proxyOf(request.url).isEmpty());
        const std::stop_callback abortOnStop(stop, [r = reply.get()] { r->abort(); });
        co_await reply.get();
        if (stop.stop_requested())
            co_return Error::cancelled();
        HttpReply read = headOf(*reply, watch.duration(), watch.tls());
        const std::optional<Error> broken = watch.problem(request.operation);
        QByteArray wire = reply->isOpen() ? reply->readAll() : QByteArray();
        d->note(*m_log, request, read, wire.size(), broken);
        if (broken)
            co_return *broken;
        if (isRedirect(read.status)) {
            Result<HttpRequest> next = redirected(request, read, hops);
            if (!next)
                co_return next.error();
            request = std::move(*next);
            continue;
        }
        if (read.headers.value("Content-Encoding").trimmed().compare("gzip", Qt::CaseInsensitive) == 0) {
            Inflater inflater(request.maxBytes);
            const std::function<void(QByteArrayView)> take = [&read](QByteArrayView plain) { read.body.append(plain); };
            Result<void> inflated = inflater.feed(wire, take);
            if (inflated)
                inflated = inflater.finish();
            if (request.isSecret)
                core::wipe(wire);
            if (!inflated)
                co_return inflated.error().withOperation(request.operation).withSubject(request.url.host());
        } else {
            read.body = std::move(wire);
        }
        co_return read;
    }
}

/// Inflates (if need be) and hands on what one download brings. Thread: a worker, one piece at a time.
class DownloadFlow
{
public:
    DownloadFlow(DownloadSink &sink, bool isGzip) : m_sink(sink), m_inflater(-1), m_gzip(isGzip) {}

    Result<void> piece(QByteArray wire)
    {
        m_wireBytes += wire.size();
        if (!m_decided) {
            m_held += wire;
            if (m_held.size() < 2)
                return {};
            wire = std::exchange(m_held, {});
            // Some servers compress without saying so.
            m_gzip = m_gzip || wire.startsWith("\x1f\x8b");
            m_decided = true;
        }
        if (!m_gzip)
            return hand(wire);
        Result<void> handed;
        const std::function<void(QByteArrayView)> take = [this, &handed](QByteArrayView bytes) {
            if (handed)
                handed = hand(bytes);
        };
        const Result<void> inflated = m_inflater.feed(wire, take);
        if (!handed)
            return handed;
        if (!inflated)
            return inflated;
        // Real records shrink two hundred times at most; what grows far beyond that is meant to fill the disk.
        const bool isBomb = m_plainBytes > BombFloor && m_plainBytes > BombRatio * m_wireBytes;
        return isBomb ? Result<void>(Error::of(ErrorKind::Malformed, ErrorReason::TooLarge)) : Result<void>();
    }
    Result<void> end()
    {
        if (!m_decided && !m_held.isEmpty()) {
            m_decided = true;
            const Result<void> handed = hand(m_held);
            if (!handed)
                return handed;
        }
        return m_gzip ? m_inflater.finish() : Result<void>();
    }
    void fill(DownloadEnd &end) const
    {
        end.wireBytes = m_wireBytes;
        end.plainBytes = m_plainBytes;
    }

private:
    static constexpr qint64 BombFloor = 64LL * 1024 * 1024;
    static constexpr qint64 BombRatio = 700;

    Result<void> hand(QByteArrayView plain)
    {
        m_plainBytes += plain.size();
        for (qsizetype at = 0; at < plain.size(); at += PieceSize) {
            const Result<void> written = m_sink.write(plain.sliced(at, std::min<qsizetype>(PieceSize, plain.size() - at)));
            if (!written)
                return written;
        }
        return {};
    }

    DownloadSink &m_sink;
    Inflater m_inflater;
    QByteArray m_held;
    qint64 m_wireBytes = 0;
    qint64 m_plainBytes = 0;
    bool m_gzip;
    bool m_decided = false;
};

Task<Result<DownloadEnd>> Transport::download(HttpRequest request, DownloadSink *sink, Workers *workers, std::stop_token stop)
{
    for (int hops = 1;; ++hops) {
        co_await d->proxies.learn(request.url);
        if (stop.stop_requested())
            co_return Error::cancelled();
        const ReplyPtr reply = d->start(request);
        reply->setReadBufferSize(4 * PieceSize);
        ReplyWatch watch(*reply, request, -1, !proxyOf(request.url).isEmpty());
        const std::stop_callback abortOnStop(stop, [r = reply.get()] { r->abort(); });
        while (!watch.hasNews())
            co_await watch.news().next();

        DownloadEnd end;
        end.reply = headOf(*reply, watch.duration(), watch.tls());
        const bool wanted = end.reply.status == 200 || end.reply.status == 206;
        const bool isGzip = end.reply.headers.value("Content-Encoding").trimmed().compare("gzip", Qt::CaseInsensitive) == 0;
        const auto flow = std::make_shared<DownloadFlow>(*sink, isGzip);
        std::optional<Error> failed;
        if (wanted && !stop.stop_requested()) {
            const Result<void> begun = sink->begin(end.reply);
            if (!begun)
                failed = begun.error();
        }
        // One piece is worked on while the next one is read.
        std::optional<Task<Result<void>>> working;
        while (!failed && !stop.stop_requested()) {
            while (!watch.hasNews())
                co_await watch.news().next();
            QByteArray wire = reply->read(PieceSize);
            if (wire.isEmpty()) {
                if (reply->isFinished())
                    break;
                continue;
            }
            if (!wanted) {
                end.reply.body += wire.left(PieceSize - end.reply.body.size());
                continue;
            }
            if (working) {
                watch.pause();
                const Result<void> written = co_await *working;
                watch.resume();
                working.reset();
                if (!written)
                    failed = written.error();
            }
            if (!failed) {
                const auto work = [flow, wire] { return flow->piece(wire); };
                working.emplace(workers->run(work));
            }
        }
        if (working) {
            const Result<void> written = co_await *working;
            if (!written && !failed)
                failed = written.error();
        }
        if (!reply->isFinished())
            reply->abort();
        const std::optional<Error> broken = watch.problem(request.operation);
        flow->fill(end);
        end.reply.duration = watch.duration();
        d->note(*m_log, request, end.reply, end.wireBytes, stop.stop_requested() || failed ? std::nullopt : broken);
        if (stop.stop_requested())
            co_return Error::cancelled();
        if (failed)
            co_return failed->withOperation(request.operation);
        if (broken)
            co_return *broken;
        if (isRedirect(end.reply.status)) {
            Result<HttpRequest> next = redirected(request, end.reply, hops);
            if (!next)
                co_return next.error();
            request = std::move(*next);
            continue;
        }
        if (wanted) {
            const auto last = [flow] { return flow->end(); };
            Task<Result<void>> ending = workers->run(last);
            const Result<void> ended = co_await ending;
            if (!ended)
                co_return ended.error().withOperation(request.operation).withSubject(request.url.host());
            flow->fill(end);
        }
        co_return end;
    }
}

} // namespace pax::net

#include "transport.moc"
