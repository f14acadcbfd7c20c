// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <memory>

namespace pax::auth {

/// A private key ready to sign, for as long as it is needed. ES384 wants an EC key on P-384, RS384 an RSA key of at least 2048 bits.
/// Source: auth.md §2.
class SigningKey
{
public:
    /// \param stored  as importKeys() takes it, without passphrase; of several keys the one named by \p keyId, else the first that fits
    /// \param keyId   kid as registered with the payer; empty: the key's own, else its RFC 7638 thumbprint
    /// Errors: as importKeys(); BadInput (KeyWrongKind) for a key that signs otherwise than by \p algorithm.
    static core::Result<SigningKey> read(const core::Secret &stored, const QString &algorithm, const QString &keyId);

    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    ~SigningKey();

    QString keyId() const;
    /// Compact JWS of these claims.
    core::Result<QByteArray> sign(const QJsonObject &claims) const;
    /// The public half with kid, alg, use and key_ops, ready to be registered.
    QJsonObject publicJwk() const;

private:
    struct State;
    explicit SigningKey(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace pax::auth
