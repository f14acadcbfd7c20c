// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenservice.h"

#include "app/auth/signingkey.h"
#include "app/core/notifier.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

#include <algorithm>

namespace pax::auth {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AssumedLife = 300s;
constexpr auto TellingSkew = 60s;

/// application/x-www-form-urlencoded.
QByteArray formEncoded(QByteArrayView text)
{
    QByteArray encoded = text.toByteArray().toPercentEncoding("*", "~");
    return encoded.replace("%20", "+");
}

/// Characters that servers decode differently in a Basic header.
bool isAmbiguous(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        return !plain;
    });
}

/// How one attempt differs from the plain one.
struct Variant
{
    bool encodedBasic = false;
    std::chrono::seconds clockOffset{0};
};

struct Grant
{
    std::shared_ptr<const Secret> token;
    std::chrono::seconds life{AssumedLife};
    QStringList granted;
    std::optional<std::chrono::seconds> skew;
};

Result<QByteArray> assertionFor(const ConnectionProfile &profile, const Secret &key, const QDateTime &now)
{
    const Result<SigningKey> signer = SigningKey::read(key, profile.algorithm, profile.keyId);
    if (!signer)
        return signer.error();
    const qint64 issued = now.toSecsSinceEpoch();
    const QJsonObject claims{{u"iss"_s, profile.clientId},
                             {u"sub"_s, profile.clientId},
                             {u"aud"_s, profile.tokenUrl.toString(QUrl::FullyEncoded)},
                             {u"iat"_s, issued},
                             {u"exp"_s, issued + 240},
                             {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    return signer->sign(claims);
}

Result<net::HttpRequest> tokenRequest(const ConnectionProfile &profile, const Secret &secret, const QDateTime &now, Variant variant)
{
    net::HttpRequest request("POST", profile.tokenUrl, Operation::Token);
    request.redirects = net::RedirectRule::Never;
    request.maxBytes = 1'000'000;
    request.idleTimeout = 30s;
    request.totalTimeout = 60s;
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.headers.add("Accept", "application/json");
    request.body = "grant_type=client_credentials";
    if (!profile.scopes.isEmpty())
        request.body += "&scope=" + formEncoded(profile.scopes.join(u' ').toUtf8());
    const QByteArray id = profile.clientId.toUtf8();
    switch (profile.method) {
    case AuthMethod::SecretBasic: {
        QByteArray pair = variant.encodedBasic ? formEncoded(id) : id;
        pair += ':';
        pair += variant.encodedBasic ? formEncoded(secret.view()) : secret.view().toByteArray();
        request.headers.add("Authorization", "Basic " + pair.toBase64());
        core::wipe(pair);
        break;
    }
    case AuthMethod::SecretPost:
        request.body += "&client_id=" + formEncoded(id) + "&client_secret=" + formEncoded(secret.view());
        break;
    case AuthMethod::PrivateKeyJwt: {
        const Result<QByteArray> assertion = assertionFor(profile, secret, now.addSecs(variant.clockOffset.count()));
        if (!assertion)
            return assertion.error();
        request.body += "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=" + *assertion;
        break;
    }
    }
    return request;
}

Error refusal(const net::HttpReply &reply, const QJsonObject &json)
{
    const QString code = json[u"error"_s].toString();
    ErrorKind kind = ErrorKind::Unauthorized;
    ErrorReason reason = ErrorReason::None;
    if (code == u"invalid_client"_s || code == u"invalid_grant"_s || (code.isEmpty() && reply.status == 401))
        reason = ErrorReason::InvalidClient;
    else if (code == u"invalid_scope"_s)
        reason = ErrorReason::InvalidScope;
    else if (code == u"unauthorized_client"_s || code == u"unsupported_grant_type"_s)
        reason = ErrorReason::UnauthorizedClient;
    else if (reply.status == 429 || reply.status == 503)
        kind = ErrorKind::Throttled;
    else if (reply.status >= 500)
        kind = ErrorKind::ServerFault;
    else if (code.isEmpty() && (reply.status == 404 || reply.status == 405 || (reply.status >= 200 && reply.status < 300)))
        kind = ErrorKind::Malformed, reason = ErrorReason::NoAccessToken;
    const QByteArray start = reply.body.left(200).trimmed().toLower();
    if (code.isEmpty() && (start.startsWith("<!doctype") || start.startsWith("<html")))
        kind = ErrorKind::Malformed, reason = ErrorReason::HtmlInsteadOfData;
    const QString words = json[u"error_description"_s].toString();
    return Error::of(kind, reason, Operation::Token)
        .withHttpStatus(reply.status)
        .withRetryAfter(reply.retryAfter)
        .withRequestId(reply.requestId)
        .withSubject(reply.url.host())
        .withServerText(words.isEmpty() ? QString::fromUtf8(reply.body.left(200)) : words);
}

/// expires_in as a number, a numeric string, or missing.
std::chrono::seconds lifeOf(const QJsonValue &value)
{
    if (value.isDouble())
        return std::chrono::seconds(static_cast<qint64>(value.toDouble()));
    bool isNumber = false;
    const qint64 seconds = value.toString().toLongLong(&isNumber);
    return isNumber ? std::chrono::seconds(seconds) : std::chrono::seconds(AssumedLife);
}

Result<Grant> readGrant(net::HttpReply &reply, const QDateTime &now)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    QByteArray token = json[u"access_token"_s].toString().toUtf8();
    Grant grant;
    if (reply.serverDate.isValid())
        grant.skew = std::chrono::seconds(now.secsTo(reply.serverDate));
    if (reply.status < 200 || reply.status > 299 || token.isEmpty())
        return refusal(reply, json);
    grant.token = std::make_shared<const Secret>(Secret::takeFrom(token));
    grant.life = lifeOf(json[u"expires_in"_s]);
    grant.granted = json[u"scope"_s].toString().split(u' ', Qt::SkipEmptyParts);
    core::wipe(reply.body);
    return grant;
}

} // namespace

struct TokenService::Private
{
    Private(ConnectionProfile given, net::Transport &network, SecretStore &store, const Clock &time)
        : profile(std::move(given)), transport(network), secrets(store), clock(time)
    {
    }

    ConnectionProfile profile;
    net::Transport &transport;
    SecretStore &secrets;
    const Clock &clock;

    std::shared_ptr<const Secret> token;
    std::chrono::seconds life{0};
    bool used = false;
    TokenState state;
    bool encodedBasicWorked = false;

    Notifier renewalEnded;
    bool renewing = false;
    int renewals = 0;                    ///< ended ones
    std::optional<Error> lastFailure;    ///< of the last ended one

    bool isUsable() const;
    [[nodiscard]] Task<Result<Grant>> attempt(Variant variant, std::stop_token stop);
    [[nodiscard]] Task<Result<Grant>> signIn(std::stop_token stop);
    void keep(const Grant &grant);
};

bool TokenService::Private::isUsable() const
{
    if (!token)
        return false;
    if (!used)
        return true;
    const auto remains = std::chrono::seconds(clock.now().secsTo(state.expires));
    return remains >= std::min<std::chrono::seconds>(30s, life / 5) && remains > 0s;
}

Task<Result<Grant>> TokenService::Private::attempt(Variant variant, std::stop_token stop)
{
    const QString key = profile.secretKey();
    const Result<Secret> secret = co_await secrets.read(key, stop);
    if (!secret) {
        if (secret.error().kind() == ErrorKind::NotFound)
            co_return Error::of(ErrorKind::NotFound, ErrorReason::MissingSecret, Operation::Token).withSubject(profile.name.text());
        co_return secret.error();
    }
    Result<net::HttpRequest> request = tokenRequest(profile, *secret, clock.now(), variant);
    if (!request)
        co_return request.error();
    net::HttpRequest ready = std::move(*request);
    Result<net::HttpReply> reply = co_await transport.send(ready, stop);
    core::wipe(ready.body);
    if (!reply)
        co_return reply.error();
    Result<Grant> grant = readGrant(*reply, clock.now());
    if (reply->serverDate.isValid())
        state.clockSkew = std::chrono::seconds(clock.now().secsTo(reply->serverDate));
    co_return grant;
}

/// At most two attempts: the second only where something that can be mended stands out.
Task<Result<Grant>> TokenService::Private::signIn(std::stop_token stop)
{
    Variant variant;
    variant.encodedBasic = encodedBasicWorked;
    Result<Grant> grant = co_await attempt(variant, stop);
    if (grant || grant.error().reason() != ErrorReason::InvalidClient || stop.stop_requested())
        co_return grant;

    const bool skewed = state.clockSkew && std::chrono::abs(*state.clockSkew) > TellingSkew;
    if (profile.method == AuthMethod::PrivateKeyJwt && skewed) {
        variant.clockOffset = *state.clockSkew;
        Result<Grant> second = co_await attempt(variant, stop);
        if (!second && second.error().reason() == ErrorReason::InvalidClient)
            co_return second.error().withReason(ErrorReason::ClockSkew);
        co_return second;
    }
    if (profile.method == AuthMethod::SecretBasic && !variant.encodedBasic) {
        const Result<Secret> secret = co_await secrets.read(profile.secretKey(), stop);
        if (secret && (isAmbiguous(secret->view()) || isAmbiguous(profile.clientId.toUtf8()))) {
            variant.encodedBasic = true;
            Result<Grant> second = co_await attempt(variant, stop);
            encodedBasicWorked = second.has_value();
            co_return second;
        }
    }
    co_return grant;
}

void TokenService::Private::keep(const Grant &grant)
{
    token = grant.token;
    life = grant.life;
    used = false;
    state.present = true;
    state.obtained = clock.now();
    state.expires = state.obtained.addSecs(grant.life.count());
    state.asked = profile.scopes;
    state.granted = grant.granted;
}

TokenService::TokenService(ConnectionProfile profile, net::Transport &transport, SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(profile), transport, secrets, clock))
{
}

TokenService::~TokenService() = default;

Task<Result<std::shared_ptr<const Secret>>> TokenService::bearer(std::stop_token stop)
{
    while (d->renewing) {
        const int seen = d->renewals;
        co_await d->renewalEnded.next();
        if (stop.stop_requested())
            co_return Error::cancelled();
        // Whoever waited for a sign-in that failed shares its failure: signing in again at once could lock the client out.
        if (d->renewals > seen && d->lastFailure && !d->lastFailure->isCancelled())
            co_return *d->lastFailure;
    }
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (!d->isUsable()) {
        d->renewing = true;
        const Result<Grant> grant = co_await d->signIn(stop);
        d->renewing = false;
        ++d->renewals;
        d->lastFailure.reset();
        if (grant) {
            d->keep(*grant);
        } else {
            d->lastFailure = grant.error();
            d->token.reset();
            d->state.present = false;
        }
        Q_EMIT stateChanged();
        d->renewalEnded.notify();
        if (!grant)
            co_return grant.error();
    }
    d->used = true;
    co_return d->token;
}

void TokenService::reject(const std::shared_ptr<const Secret> &token)
{
    if (d->token != token)
        return;
    d->token.reset();
    d->state.present = false;
    Q_EMIT stateChanged();
}

TokenState TokenService::state() const
{
    return d->state;
}

const ConnectionProfile &TokenService::profile() const
{
    return d->profile;
}

} // namespace pax::auth
