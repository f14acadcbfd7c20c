// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fhir/client.h"

#include "app/net/retryrule.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

#include <optional>

namespace pax::fhir {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostPages = 2000;

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

double jitter()
{
    return QRandomGenerator::global()->generateDouble() * 2.0 - 1.0;
}

/// What paging needs of a Bundle; the whole text is validated on the way.
struct PageFacts
{
    std::shared_ptr<const JsonDocument> document;
    QUrl next;
};

Result<PageFacts> readPage(const net::HttpReply &reply, Operation operation)
{
    Result<JsonDocument> parsed = JsonDocument::parse(reply.body);
    const auto malformed = [&](ErrorReason reason) {
        return Error::of(ErrorKind::Malformed, reason, operation).withHttpStatus(reply.status).withSubject(reply.url.host()).withRequestId(reply.requestId);
    };
    if (!parsed) {
        const Error asStatus = statusError(reply, operation);
        return malformed(asStatus.reason() == ErrorReason::HtmlInsteadOfData ? ErrorReason::HtmlInsteadOfData : ErrorReason::NotJson);
    }
    if (parsed->root()["resourceType"].utf8() != "Bundle")
        return malformed(ErrorReason::NotFhir);
    PageFacts facts;
    for (const JsonValue link : parsed->root()["link"]) {
        if (link["relation"].utf8() == "next" && facts.next.isEmpty())
            facts.next = reply.url.resolved(QUrl(link["url"].string()));
    }
    facts.document = std::make_shared<const JsonDocument>(std::move(*parsed));
    return facts;
}

} // namespace

struct FhirClient::Private
{
    net::Transport &transport;
    auth::TokenService &tokens;
    Workers &workers;
    std::optional<Capability> capability;
    QDateTime capabilityRead;

    bool mayCarryToken(const QUrl &url) const { return sameOrigin(url, tokens.profile().baseUrl); }
};

FhirClient::FhirClient(net::Transport &transport, auth::TokenService &tokens, Workers &workers, QObject *parent)
    : QObject(parent), d(std::unique_ptr<Private>(new Private{transport, tokens, workers, std::nullopt, {}}))
{
}

FhirClient::~FhirClient() = default;

const auth::ConnectionProfile &FhirClient::profile() const
{
    return d->tokens.profile();
}

net::Transport &FhirClient::transport()
{
    return d->transport;
}

auth::TokenService &FhirClient::tokens()
{
    return d->tokens;
}

QUrl FhirClient::url(const QStringList &segments) const
{
    QUrl url = profile().baseUrl;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment, "$"));
    url.setPath(path, QUrl::StrictMode);
    return url;
}

Task<Result<net::HttpReply>> FhirClient::send(net::HttpRequest request, std::stop_token stop)
{
    const bool carry = d->mayCarryToken(request.url);
    for (int attempt = 1;; ++attempt) {
        if (carry) {
            Result<std::shared_ptr<const Secret>> token = co_await d->tokens.bearer(stop);
            if (!token)
                co_return token.error();
            request.bearer = std::move(*token);
        }
        Result<net::HttpReply> reply = co_await d->transport.send(request, stop);
        if (!reply || reply->status != 401 || !carry)
            co_return reply;
        d->tokens.reject(request.bearer);
        if (attempt == 2)
            co_return statusError(*reply, request.operation).withReason(ErrorReason::TokenNotAccepted);
    }
}

Task<Result<net::HttpReply>> FhirClient::get(QUrl url, Operation operation, std::stop_token stop)
{
    net::HttpRequest request("GET", url, operation);
    request.headers.add("Accept", "application/fhir+json");
    for (int number = 1;; ++number) {
        Result<net::HttpReply> reply = co_await send(request, stop);
        if (reply && reply->status >= 200 && reply->status <= 299)
            co_return reply;
        net::Attempt attempt;
        attempt.number = number;
        if (reply) {
            attempt.status = reply->status;
            attempt.retryAfter = reply->retryAfter;
        } else {
            if (reply.error().httpStatus() || reply.error().operation() == Operation::Token)
                co_return reply;
            attempt.problem = reply.error().kind();
        }
        const auto wait = net::waitBeforeRetry(attempt, jitter());
        if (!wait)
            co_return reply ? Result<net::HttpReply>(statusError(*reply, operation)) : reply;
        co_await sleepUnlessStopped(*wait, stop);
        if (stop.stop_requested())
            co_return Error::cancelled();
    }
}

Task<Result<Capability>> FhirClient::capability(bool fresh, std::stop_token stop)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!fresh && d->capability && d->capabilityRead.secsTo(now) < 24 * 3600)
        co_return copyOf(*d->capability);
    net::HttpRequest request("GET", url({u"metadata"_s}), Operation::Metadata);
    request.headers.add("Accept", "application/fhir+json");
    request.totalTimeout = 10s;
    Result<net::HttpReply> reply = co_await d->transport.send(request, stop);
    if (!reply)
        co_return reply.error();
    if (reply->status == 401 || reply->status == 403) {
        reply = co_await send(request, stop);
        if (!reply)
            co_return reply.error();
    }
    if (reply->status < 200 || reply->status > 299)
        co_return statusError(*reply, Operation::Metadata);
    Result<Capability> read = readCapability(reply->body);
    if (!read) {
        const Error asStatus = statusError(*reply, Operation::Metadata);
        if (asStatus.reason() == ErrorReason::HtmlInsteadOfData)
            co_return Error::of(ErrorKind::Malformed, ErrorReason::HtmlInsteadOfData, Operation::Metadata).withSubject(reply->url.host());
        co_return read.error().withSubject(reply->url.host());
    }
    d->capability = *read;
    d->capabilityRead = now;
    co_return read;
}

Task<Result<void>> FhirClient::pages(QUrl first, Operation operation, PageHandler handler, std::stop_token stop)
{
    QSet<QUrl> seen;
    QUrl next = first;
    for (int number = 1; number <= MostPages; ++number) {
        if (seen.contains(next))
            co_return Error::of(ErrorKind::Malformed, ErrorReason::PageLoop, operation).withSubject(next.host());
        seen.insert(next);
        Result<net::HttpReply> reply = co_await get(next, operation, stop);
        if (!reply) {
            const int status = reply.error().httpStatus().value_or(0);
            if (number > 1 && (status == 400 || status == 404 || status == 410))
                co_return reply.error().withReason(ErrorReason::PageExpired);
            co_return reply.error();
        }
        const auto shared = std::make_shared<const net::HttpReply>(std::move(*reply));
        const auto work = [shared, operation] { return readPage(*shared, operation); };
        Task<Result<PageFacts>> reading = d->workers.run(work);
        const Result<PageFacts> facts = co_await reading;
        if (!facts)
            co_return facts.error();
        BundlePage page;
        page.json = shared->body;
        page.number = number;
        page.url = next;
        page.serverDate = shared->serverDate;
        page.document = facts->document;
        page.next = facts->next;
        const Result<void> handled = handler(page);
        if (!handled)
            co_return handled;
        if (page.next.isEmpty())
            co_return Result<void>();
        if (!sameOrigin(facts->next, first))
            co_return Error::of(ErrorKind::Malformed, ErrorReason::ForeignPage, operation).withSubject(facts->next.host());
        next = facts->next;
    }
    co_return Error::of(ErrorKind::Malformed, ErrorReason::PageLoop, operation).withSubject(first.host());
}

} // namespace pax::fhir
