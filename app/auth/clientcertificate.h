// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace pax::auth {

/// A certificate of our own with its key, for servers that want to see one.
struct ClientCertificate
{
    core::Secret pem;        ///< certificate, chain and private key, for the keychain only
    QString subject;         ///< common name
    QString issuer;          ///< common name
    QDateTime from;          ///< UTC
    QDateTime until;         ///< UTC
};

/// Reads PKCS#12 (.p12, .pfx), also in its older ciphers where the system still has them, or PEM with certificate and key.
/// Errors: BadInput with KeyEncrypted, WrongPassphrase, KeyIsPublic (no private key in it), BadKey (nothing to use, or the key belongs to
/// another certificate). Thread: any. Source: auth.md §8.
core::Result<ClientCertificate> importClientCertificate(const core::Secret &file, const core::Secret &passphrase);

} // namespace pax::auth
