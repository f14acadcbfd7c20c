// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signingkey.h"

#include "app/auth/jose.h"
#include "app/auth/keyimport.h"
#include "app/auth/publickey.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace pax::auth {

using namespace core;
using namespace Qt::StringLiterals;

struct SigningKey::State
{
    Owned<cjose_jwk_t> jwk;
    QJsonObject publicJwk;
    QString algorithm;
    QString keyId;
};

SigningKey::SigningKey(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::read(const Secret &stored, const QString &algorithm, const QString &keyId)
{
    const Secret none;
    const Result<std::vector<PrivateKey>> keys = importKeys(stored, none);
    if (!keys)
        return keys.error();
    auto chosen = std::find_if(keys->begin(), keys->end(), [&](const PrivateKey &each) { return !keyId.isEmpty() && each.keyId == keyId && each.algorithm == algorithm; });
    if (chosen == keys->end())
        chosen = std::find_if(keys->begin(), keys->end(), [&](const PrivateKey &each) { return each.algorithm == algorithm; });
    if (chosen == keys->end())
        return Error::of(ErrorKind::BadInput, ErrorReason::KeyWrongKind, Operation::Token).withSubject(keys->front().algorithm);
    auto state = std::make_unique<State>();
    const QByteArrayView text = chosen->jwk.view();
    state->jwk.reset(cjose_jwk_import(text.data(), static_cast<std::size_t>(text.size()), nullptr));
    if (!state->jwk)
        return Error::of(ErrorKind::BadInput, ErrorReason::BadKey, Operation::Token);
    state->publicJwk = chosen->publicJwk;
    state->algorithm = algorithm;
    state->keyId = !keyId.isEmpty() ? keyId : !chosen->keyId.isEmpty() ? chosen->keyId : thumbprint(chosen->publicJwk);
    return SigningKey(std::move(state));
}

QString SigningKey::keyId() const
{
    return m_state->keyId;
}

Result<QByteArray> SigningKey::sign(const QJsonObject &claims) const
{
    const Owned<cjose_header_t> header(cjose_header_new(nullptr));
    const QByteArray algorithm = m_state->algorithm.toLatin1();
    const QByteArray keyId = m_state->keyId.toUtf8();
    if (!header || !cjose_header_set(header.get(), CJOSE_HDR_ALG, algorithm.constData(), nullptr)
        || !cjose_header_set(header.get(), CJOSE_HDR_KID, keyId.constData(), nullptr) || !cjose_header_set(header.get(), "typ", "JWT", nullptr))
        return Error::of(ErrorKind::Internal);
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    const Owned<cjose_jws_t> jws(cjose_jws_sign(m_state->jwk.get(), header.get(), reinterpret_cast<const std::uint8_t *>(payload.constData()),
                                                static_cast<std::size_t>(payload.size()), nullptr));
    const char *compact = nullptr;
    if (!jws || !cjose_jws_export(jws.get(), &compact, nullptr))
        return Error::of(ErrorKind::BadInput, ErrorReason::BadKey, Operation::Token);
    return QByteArray(compact);
}

QJsonObject SigningKey::publicJwk() const
{
    return registeredJwk(m_state->publicJwk, m_state->keyId, m_state->algorithm);
}

} // namespace pax::auth
