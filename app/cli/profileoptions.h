// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/workspace/connections.h"

#include <QtCore/QJsonObject>

#include <memory>

namespace pax::cli {

/// What the options give to sign in with.
struct GivenCredentials
{
    workspace::ConnectionSecrets secrets;
    auth::CertificateNote certificate;                 ///< of the client certificate, if one was given
    std::shared_ptr<const core::Secret> key;           ///< file with private keys, or null
    std::shared_ptr<const core::Secret> passphrase;    ///< of that file, or null
    auth::KeyChoice choice;
};

/// The options that every command knows that takes credentials.
QList<OptionSpec> credentialOptions();
/// Reads the secrets the options name. Errors: BadInput (BadOption, UnsafeSecretFile, those of certificates), NotFound (MissingSecret: empty).
core::Result<GivenCredentials> givenCredentials(const Arguments &arguments);
/// A connection as the options of `profile add` describe it. Errors: BadInput (BadOption).
core::Result<auth::ConnectionProfile> profileFrom(const Arguments &arguments);

/// Saves a connection with its credentials. \return it as it is now
[[nodiscard]] core::Task<core::Result<auth::ConnectionProfile>> saveWith(Context &context, auth::ConnectionProfile profile, GivenCredentials given);

/// Whether the keychain has what signs in; no keychain counts as "no".
[[nodiscard]] core::Task<bool> hasSecret(Context &context, QString key);
/// What is printed of a connection. Source: design/cli.md.
QJsonObject profileJson(const auth::ConnectionProfile &profile, bool hasSecret);

} // namespace pax::cli
