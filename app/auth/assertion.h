// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/discovery.h"
#include "app/auth/keybook.h"
#include "app/auth/profile.h"
#include "app/core/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

namespace pax::auth {

/// The rules a signed request has to keep, in the order in which they are checked. Source: auth.md §2.
enum class AssertionRule {
    Form,            ///< three parts, JSON, typ JWT
    Algorithm,       ///< ES384 or RS384, the one of the key
    KeyId,           ///< kid, the one registered
    Client,          ///< iss and sub are the client id
    Audience,        ///< aud is the token endpoint, character for character
    Lifetime,        ///< exp lies ahead, at most five minutes
    Unique,          ///< jti is there and was not used before
    Signature,       ///< verifies with our own public key
};
QString ruleName(AssertionRule rule);   ///< "form", "algorithm", …

/// What a signed request said, for whoever has to find out why it was refused: no signature, nothing secret.
struct AssertionFacts
{
    QString algorithm;
    QString keyId;
    QString client;
    QString audience;
    QString id;              ///< jti
    QDateTime issued;        ///< UTC
    QDateTime expires;       ///< UTC
};

struct Assertion
{
    QByteArray compact;      ///< the JWT, good for one use
    AssertionFacts facts;
};

/// How long an assertion is good: a minute less than the five that are allowed, for clocks that differ.
constexpr std::chrono::seconds AssertionLife{240};

/// Signs a request for a token. The private key is read into memory that is overwritten afterwards.
/// \param key  as it lies in the keychain; \p now  the server's time as far as known
/// Errors: BadInput as importKeys(). Thread: any.
core::Result<Assertion> signAssertion(const ConnectionProfile &profile, const QUrl &tokenUrl, const core::Secret &key, const QDateTime &now);

/// Checks a signed request as a server would. \p publicJwk  of the key that should have signed; \p used  jti values sent before
/// \return the rules that are broken, in order; none for a good one
QList<AssertionRule> brokenRules(const QByteArray &compact, const ConnectionProfile &profile, const QUrl &tokenUrl, const QJsonObject &publicJwk, const QDateTime &now, const QStringList &used);

/// What may explain that a request in order here was refused there.
struct RefusalClues
{
    AssertionFacts facts;
    std::optional<std::chrono::seconds> clockSkew;   ///< server's time minus ours
    bool isClockCorrected = false;                   ///< the request was made with the server's time
    std::optional<Discovery> said;                   ///< the server's own description, if it was asked
    std::optional<KeyRecord> key;
    QDateTime now;
};

/// The refusal with the first rule that could explain it as its reason: ClockSkew, AlgorithmNotOffered, AudienceDiffers, KeyReplaced
/// (young, never accepted), KeyNotRegistered. Pure.
core::Error explainedRefusal(const core::Error &refusal, const RefusalClues &clues);

} // namespace pax::auth
