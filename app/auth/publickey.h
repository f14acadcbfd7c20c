// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace pax::auth {

/// What may be shown of a key and handed to the payer. All take a public JWK (RSA: n, e; EC: crv, x, y); other members are ignored.

/// RFC 7638: SHA-256 over the required members, base64url.
QString thumbprint(const QJsonObject &publicJwk);
/// SHA-256 over the key as DER (SubjectPublicKeyInfo), "7D:41:0C:…": what `openssl pkey -pubin -outform DER | sha256sum` gives.
/// Empty for a JWK that is no key.
QString fingerprint(const QJsonObject &publicJwk);
/// "-----BEGIN PUBLIC KEY-----…", for payers that register PEM. Empty for a JWK that is no key.
QByteArray publicPem(const QJsonObject &publicJwk);
/// As it is registered: public members, kid, alg, use and key_ops. Source: auth.md §2, Keys and JWKS.
QJsonObject registeredJwk(const QJsonObject &publicJwk, const QString &keyId, const QString &algorithm);

} // namespace pax::auth
