// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/assertion.h"

#include "app/auth/jose.h"
#include "app/auth/publickey.h"
#include "app/auth/signingkey.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>

namespace pax::auth {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto LongestLife = 300s;
constexpr auto TellingSkew = 60s;
constexpr qint64 YoungDays = 14;

QJsonObject part(const QList<QByteArray> &parts, qsizetype index)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts.value(index), QByteArray::Base64UrlEncoding)).object();
}

bool verifies(const QByteArray &compact, const QJsonObject &publicJwk)
{
    const QByteArray text = QJsonDocument(publicJwk).toJson(QJsonDocument::Compact);
    const Owned<cjose_jwk_t> key(cjose_jwk_import(text.constData(), static_cast<std::size_t>(text.size()), nullptr));
    const Owned<cjose_jws_t> jws(cjose_jws_import(compact.constData(), static_cast<std::size_t>(compact.size()), nullptr));
    return key && jws && cjose_jws_verify(jws.get(), key.get(), nullptr);
}

} // namespace

QString ruleName(AssertionRule rule)
{
    switch (rule) {
    case AssertionRule::Form:
        return u"form"_s;
    case AssertionRule::Algorithm:
        return u"algorithm"_s;
    case AssertionRule::KeyId:
        return u"key-id"_s;
    case AssertionRule::Client:
        return u"client"_s;
    case AssertionRule::Audience:
        return u"audience"_s;
    case AssertionRule::Lifetime:
        return u"lifetime"_s;
    case AssertionRule::Unique:
        return u"unique"_s;
    case AssertionRule::Signature:
        return u"signature"_s;
    }
    return {};
}

Result<Assertion> signAssertion(const ConnectionProfile &profile, const QUrl &tokenUrl, const Secret &key, const QDateTime &now)
{
    const Result<SigningKey> signer = SigningKey::read(key, profile.signingAlgorithm(), profile.signingKeyId());
    if (!signer)
        return signer.error();
    Assertion made;
    made.facts.algorithm = profile.signingAlgorithm();
    made.facts.keyId = signer->keyId();
    made.facts.client = profile.clientId;
    made.facts.audience = tokenUrl.toString(QUrl::FullyEncoded);
    made.facts.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.facts.issued = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    made.facts.expires = made.facts.issued.addSecs(AssertionLife.count());
    const QJsonObject claims{{u"iss"_s, profile.clientId},
                             {u"sub"_s, profile.clientId},
                             {u"aud"_s, made.facts.audience},
                             {u"iat"_s, made.facts.issued.toSecsSinceEpoch()},
                             {u"exp"_s, made.facts.expires.toSecsSinceEpoch()},
                             {u"jti"_s, made.facts.id}};
    Result<QByteArray> compact = signer->sign(claims);
    if (!compact)
        return compact.error();
    made.compact = std::move(*compact);
    const QList<AssertionRule> broken = brokenRules(made.compact, profile, tokenUrl, signer->publicJwk(), now, {});
    if (!broken.isEmpty())
        return Error::of(ErrorKind::Internal, ErrorReason::BadKey, Operation::Token).withSubject(ruleName(broken.first()));
    return made;
}

QList<AssertionRule> brokenRules(const QByteArray &compact, const ConnectionProfile &profile, const QUrl &tokenUrl, const QJsonObject &publicJwk, const QDateTime &now, const QStringList &used)
{
    QList<AssertionRule> broken;
    const auto want = [&broken](bool isKept, AssertionRule rule) {
        if (!isKept)
            broken << rule;
    };
    const QList<QByteArray> parts = compact.split('.');
    const QJsonObject header = part(parts, 0);
    const QJsonObject claims = part(parts, 1);
    want(parts.size() == 3 && header[u"typ"_s].toString() == u"JWT"_s && !claims.isEmpty(), AssertionRule::Form);
    const QString algorithm = header[u"alg"_s].toString();
    want((algorithm == u"ES384"_s || algorithm == u"RS384"_s) && algorithm == publicJwk[u"alg"_s].toString(), AssertionRule::Algorithm);
    const QString wantedKid = profile.signingKeyId();
    const QString kid = header[u"kid"_s].toString();
    want(!kid.isEmpty() && (wantedKid.isEmpty() || kid == wantedKid), AssertionRule::KeyId);
    want(!profile.clientId.isEmpty() && claims[u"iss"_s].toString() == profile.clientId && claims[u"sub"_s].toString() == profile.clientId, AssertionRule::Client);
    want(claims[u"aud"_s].toString() == tokenUrl.toString(QUrl::FullyEncoded), AssertionRule::Audience);
    const qint64 expires = static_cast<qint64>(claims[u"exp"_s].toDouble());
    const qint64 moment = now.toSecsSinceEpoch();
    want(expires > moment && expires <= moment + LongestLife.count(), AssertionRule::Lifetime);
    const QString id = claims[u"jti"_s].toString();
    want(!id.isEmpty() && !used.contains(id), AssertionRule::Unique);
    want(verifies(compact, publicJwk), AssertionRule::Signature);
    return broken;
}

Error explainedRefusal(const Error &refusal, const RefusalClues &clues)
{
    const bool isSkewed = clues.clockSkew && std::chrono::abs(*clues.clockSkew) > TellingSkew && !clues.isClockCorrected;
    if (isSkewed)
        return refusal.withReason(ErrorReason::ClockSkew);
    if (clues.said && !clues.said->algorithms.isEmpty() && !clues.said->algorithms.contains(clues.facts.algorithm))
        return refusal.withReason(ErrorReason::AlgorithmNotOffered).withSubject(clues.facts.algorithm);
    if (clues.said && !clues.said->tokenUrl.isEmpty() && clues.said->tokenUrl.toString(QUrl::FullyEncoded) != clues.facts.audience)
        return refusal.withReason(ErrorReason::AudienceDiffers).withSubject(clues.facts.audience);
    const bool wasAccepted = clues.key && clues.key->accepted.isValid();
    const bool isYoung = clues.key && clues.key->added.isValid() && clues.key->added.daysTo(clues.now) <= YoungDays;
    if (!wasAccepted && isYoung)
        return refusal.withReason(ErrorReason::KeyReplaced).withSubject(clues.facts.keyId);
    return refusal.withReason(ErrorReason::KeyNotRegistered).withSubject(clues.facts.keyId);
}

} // namespace pax::auth
