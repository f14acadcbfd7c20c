// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenservice.h"

#include "app/auth/quirks.h"
#include "app/auth/tokenrules.h"
#include "app/core/notifier.h"

#include <algorithm>

namespace pax::auth {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto TellingSkew = 60s;
/// A busy sign-in server is waited for in passing only so long.
constexpr auto ShortWait = 30s;
/// Whatever a server says, nobody is locked out of trying for longer than this.
constexpr auto LongestWait = 600s;
const QString BasicIsEncoded = u"token.basic-encoded"_s;

/// How one attempt differs from the plain one.
struct Variant
{
    bool encodedBasic = false;
    std::chrono::seconds clockOffset{0};
};

/// What went out, and what came back.
struct Attempt
{
    Result<Grant> grant;
    std::optional<AssertionFacts> assertion;
    bool isAmbiguousPair = false;
};

/// One payer wants no form at all: an empty body with the pair in the header.
bool sendsNoForm(const ConnectionProfile &profile)
{
    return profile.preset == u"bcda"_s && profile.method == AuthMethod::SecretBasic && profile.scopes.isEmpty();
}

QByteArray basicHeader(const QByteArray &id, const Secret &secret, bool encoded)
{
    QByteArray pair = encoded ? formEncoded(id) : id;
    pair += ':';
    QByteArray word = encoded ? formEncoded(secret.view()) : secret.view().toByteArray();
    pair += word;
    const QByteArray header = "Basic " + pair.toBase64();
    core::wipe(word);
    core::wipe(pair);
    return header;
}

net::HttpRequest emptyRequest(const QUrl &tokenUrl)
{
    net::HttpRequest request("POST", tokenUrl, Operation::Token);
    request.redirects = net::RedirectRule::Never;
    request.maxBytes = 1'000'000;
    request.idleTimeout = 30s;
    request.totalTimeout = 60s;
    request.isSecret = true;
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.headers.add("Accept", "application/json");
    return request;
}

} // namespace

struct TokenService::Private
{
    Private(ConnectionProfile given, net::Transport &network, SecretStore &store, const Clock &time, QuirkStore *learned, KeyBook *book)
        : profile(std::move(given)), transport(network), secrets(store), clock(time), quirks(learned), keys(book)
    {
        encodedBasic = quirks && quirks->has(profile.name, BasicIsEncoded);
    }

    ConnectionProfile profile;
    net::Transport &transport;
    SecretStore &secrets;
    const Clock &clock;
    QuirkStore *quirks;
    KeyBook *keys;

    std::shared_ptr<const Secret> token;
    std::chrono::seconds life{0};
    bool used = false;
    TokenState state;
    bool encodedBasic = false;
    std::optional<Discovery> said;
    QDateTime notBefore;                 ///< the server asked to be left alone until then

    Notifier renewalEnded;
    bool renewing = false;
    int renewals = 0;                    ///< ended ones
    std::optional<Error> lastFailure;    ///< of the last ended one

    bool isUsable() const;
    Result<net::HttpRequest> request(const Secret &secret, const QUrl &tokenUrl, Variant variant, std::optional<AssertionFacts> &assertion) const;
    [[nodiscard]] Task<Result<QUrl>> endpoint(std::stop_token stop);
    [[nodiscard]] Task<Attempt> attempt(QUrl tokenUrl, Variant variant, std::stop_token stop);
    [[nodiscard]] Task<Result<Grant>> signIn(std::stop_token stop);
    [[nodiscard]] Task<Error> explained(Error refusal, Attempt last, Variant variant, std::stop_token stop);
    void learnBasic(bool encoded);
    void keep(const Grant &grant);
    void drop();
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

/// The connection's own address, else the one the server names.
Task<Result<QUrl>> TokenService::Private::endpoint(std::stop_token stop)
{
    if (!profile.tokenUrl.isEmpty())
        co_return copyOf(profile.tokenUrl);
    if (!said || said->tokenUrl.isEmpty()) {
        const Discovery found = co_await discover(&transport, profile.baseUrl, profile.strict, stop);
        if (stop.stop_requested())
            co_return Error::cancelled();
        said = found;
    }
    const QString host = profile.baseUrl.host();
    if (said->tokenUrl.isEmpty()) {
        // A server that cannot be reached says more about itself than about its sign-in.
        const std::optional<Error> problem = said->steps.isEmpty() ? std::nullopt : said->steps.last().error;
        const bool isSilent = problem && (problem->kind() == ErrorKind::Offline || problem->kind() == ErrorKind::TimedOut || problem->kind() == ErrorKind::TlsRejected);
        co_return isSilent && !said->hasAnswered() ? problem->withOperation(Operation::Token) : Error::of(ErrorKind::BadInput, ErrorReason::NoTokenAddress, Operation::Token).withSubject(host);
    }
    if (!isSameHost(said->tokenUrl, profile.baseUrl))
        co_return Error::of(ErrorKind::BadInput, ErrorReason::TokenHostUnconfirmed, Operation::Token).withSubject(said->tokenUrl.host());
    co_return copyOf(said->tokenUrl);
}

Result<net::HttpRequest> TokenService::Private::request(const Secret &secret, const QUrl &tokenUrl, Variant variant, std::optional<AssertionFacts> &assertion) const
{
    net::HttpRequest request = emptyRequest(tokenUrl);
    const QByteArray id = profile.clientId.toUtf8();
    if (!sendsNoForm(profile)) {
        request.body = "grant_type=client_credentials";
        if (!profile.scopes.isEmpty())
            request.body += "&scope=" + formEncoded(profile.scopes.join(u' ').toUtf8());
    }
    switch (profile.method) {
    case AuthMethod::SecretBasic:
        request.headers.add("Authorization", basicHeader(id, secret, variant.encodedBasic));
        break;
    case AuthMethod::SecretPost: {
        QByteArray word = formEncoded(secret.view());
        request.body += "&client_id=" + formEncoded(id) + "&client_secret=" + word;
        core::wipe(word);
        break;
    }
    case AuthMethod::PrivateKeyJwt: {
        const Result<Assertion> made = signAssertion(profile, tokenUrl, secret, clock.now().addSecs(variant.clockOffset.count()));
        if (!made)
            return made.error();
        assertion = made->facts;
        request.body += "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=" + made->compact;
        break;
    }
    }
    return request;
}

Task<Attempt> TokenService::Private::attempt(QUrl tokenUrl, Variant variant, std::stop_token stop)
{
    Attempt made{Error::cancelled(), {}, false};
    const QString key = profile.secretKey();
    const Result<Secret> secret = co_await secrets.read(key, stop);
    if (!secret) {
        const bool isMissing = secret.error().kind() == ErrorKind::NotFound;
        made.grant = isMissing ? Error::of(ErrorKind::NotFound, ErrorReason::MissingSecret, Operation::Token).withSubject(profile.name.text()) : secret.error();
        co_return made;
    }
    made.isAmbiguousPair = isAmbiguous(secret->view()) || isAmbiguous(profile.clientId.toUtf8());
    Result<net::HttpRequest> ready = request(*secret, tokenUrl, variant, made.assertion);
    if (!ready) {
        made.grant = ready.error();
        co_return made;
    }
    net::HttpRequest sent = std::move(*ready);
    Result<net::HttpReply> reply = co_await transport.send(sent, stop);
    core::wipe(sent.body);
    if (stop.stop_requested())
        co_return made;
    if (!reply) {
        made.grant = reply.error();
        co_return made;
    }
    state.tokenUrl = tokenUrl;
    state.assertion = made.assertion;
    if (reply->serverDate.isValid())
        state.clockSkew = std::chrono::seconds(clock.now().secsTo(reply->serverDate));
    made.grant = readGrant(*reply);
    co_return made;
}

/// At most two attempts that could count as failures: the second only where something that can be mended stands out.
Task<Result<Grant>> TokenService::Private::signIn(std::stop_token stop)
{
    const Result<QUrl> tokenUrl = co_await endpoint(stop);
    if (!tokenUrl)
        co_return tokenUrl.error();
    Variant variant;
    variant.encodedBasic = encodedBasic;
    Attempt last = co_await attempt(*tokenUrl, variant, stop);
    if (!last.grant && last.grant.error().kind() == ErrorKind::Throttled && last.grant.error().retryAfter() && *last.grant.error().retryAfter() <= ShortWait) {
        co_await sleepUnlessStopped(std::max<std::chrono::seconds>(1s, *last.grant.error().retryAfter()), stop);
        if (stop.stop_requested())
            co_return Error::cancelled();
        last = co_await attempt(*tokenUrl, variant, stop);
    }
    if (last.grant || !isAboutClient(last.grant.error()) || stop.stop_requested())
        co_return std::move(last.grant);

    const bool signsRequests = profile.method == AuthMethod::PrivateKeyJwt;
    const bool isSkewed = state.clockSkew && std::chrono::abs(*state.clockSkew) > TellingSkew;
    const bool isFreshIdWorthIt = last.grant.error().issueCodes().contains(u"invalid_grant"_s);
    const bool isOtherCodingWorthIt = profile.method == AuthMethod::SecretBasic && last.isAmbiguousPair;
    if ((signsRequests && (isSkewed || isFreshIdWorthIt)) || isOtherCodingWorthIt) {
        if (signsRequests && isSkewed)
            variant.clockOffset = *state.clockSkew;
        if (isOtherCodingWorthIt)
            variant.encodedBasic = !variant.encodedBasic;
        last = co_await attempt(*tokenUrl, variant, stop);
        if (last.grant && isOtherCodingWorthIt)
            learnBasic(variant.encodedBasic);
    }
    if (last.grant || !signsRequests || !isAboutClient(last.grant.error()) || stop.stop_requested())
        co_return std::move(last.grant);
    const Error refusal = last.grant.error();
    const Error named = co_await explained(refusal, last, variant, stop);
    co_return named;
}

/// What the server says of itself is asked for only now: a sign-in that works needs none of it.
Task<Error> TokenService::Private::explained(Error refusal, Attempt last, Variant variant, std::stop_token stop)
{
    if (!said && !profile.strict) {
        const Discovery found = co_await discover(&transport, profile.baseUrl, false, stop);
        if (stop.stop_requested())
            co_return Error::cancelled();
        said = found;
    }
    RefusalClues clues;
    clues.facts = last.assertion.value_or(AssertionFacts());
    clues.clockSkew = state.clockSkew;
    clues.isClockCorrected = variant.clockOffset != 0s;
    clues.said = said;
    if (const KeyRecord *key = profile.keys.currentKey())
        clues.key = *key;
    clues.now = clock.now();
    co_return explainedRefusal(refusal, clues);
}

void TokenService::Private::learnBasic(bool encoded)
{
    encodedBasic = encoded;
    if (!quirks)
        return;
    // A memory that cannot be written costs one request more next time.
    if (encoded)
        (void)quirks->remember(profile.name, BasicIsEncoded, clock.now());
    else
        (void)quirks->forget(profile.name, BasicIsEncoded);
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
    const KeyRecord *key = profile.method == AuthMethod::PrivateKeyJwt ? profile.keys.currentKey() : nullptr;
    const bool isNews = key && (!key->accepted.isValid() || key->accepted.daysTo(clock.now()) > 0);
    if (isNews && keys)
        (void)keys->setAccepted(profile.name, key->id, clock.now());
}

void TokenService::Private::drop()
{
    if (state.present)
        state.ended = clock.now();
    token.reset();
    state.present = false;
}

TokenService::TokenService(ConnectionProfile profile, net::Transport &transport, SecretStore &secrets, const Clock &clock, QObject *parent)
    : TokenService(std::move(profile), transport, secrets, clock, nullptr, nullptr, parent)
{
}

TokenService::TokenService(ConnectionProfile profile, net::Transport &transport, SecretStore &secrets, const Clock &clock, QuirkStore *quirks, KeyBook *keys, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(profile), transport, secrets, clock, quirks, keys))
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
            co_return copyOf(*d->lastFailure);
    }
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (!d->isUsable()) {
        const qint64 wait = d->notBefore.isValid() ? d->clock.now().secsTo(d->notBefore) : 0;
        if (wait > 0 && d->lastFailure)
            co_return d->lastFailure->withRetryAfter(std::chrono::seconds(wait));
        d->renewing = true;
        const Result<Grant> grant = co_await d->signIn(stop);
        d->renewing = false;
        ++d->renewals;
        d->lastFailure.reset();
        d->notBefore = {};
        if (grant) {
            d->keep(*grant);
        } else {
            d->lastFailure = grant.error();
            if (grant.error().kind() == ErrorKind::Throttled && grant.error().retryAfter())
                d->notBefore = d->clock.now().addSecs(std::min<std::chrono::seconds>(LongestWait, *grant.error().retryAfter()).count());
            d->drop();
        }
        Q_EMIT stateChanged();
        d->renewalEnded.notify();
        if (!grant)
            co_return grant.error();
    }
    d->used = true;
    co_return copyOf(d->token);
}

void TokenService::reject(const std::shared_ptr<const Secret> &token)
{
    if (d->token != token)
        return;
    d->drop();
    Q_EMIT stateChanged();
}

void TokenService::setKeys(const ProfileKeys &keys)
{
    d->profile.keys = keys;
    d->drop();
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
