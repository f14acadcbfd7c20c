// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <vector>

namespace pax::auth {

/// A private key in the one form it is kept in, whatever it came as.
struct PrivateKey
{
    core::Secret jwk;          ///< private JWK, for the keychain only
    QJsonObject publicJwk;     ///< the public half, without kid
    QString algorithm;         ///< "ES384" or "RS384": a key signs in one way only
    QString keyId;             ///< the kid it came with, may be empty
};

/// Reads every private key of a file: PEM (PKCS#8, PKCS#1, SEC1, each also under a passphrase), DER, JWK, JWKS. A key whose halves
/// do not belong together is not taken. Never asks on a terminal.
/// Errors: BadInput with KeyEncrypted, WrongPassphrase, KeyTooShort, KeyWrongKind (the kind as subject), KeyIsPublic, BadKey. A JWKS
/// gives those of its keys that are usable, or the first error. Thread: any. Source: auth.md §2.
core::Result<std::vector<PrivateKey>> importKeys(const core::Secret &file, const core::Secret &passphrase);

/// A new key. "ES384": P-384, at once; "RS384": RSA of 3072 bits, up to seconds, so on a worker.
/// Errors: BadInput (KeyWrongKind), Internal. Thread: any.
core::Result<PrivateKey> createKey(const QString &algorithm);

} // namespace pax::auth
