// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "app/core/error.h"
#include "app/core/task.h"
#include "app/net/transport.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>
#include <stop_token>

namespace pax::auth {

/// Where a server may say how to sign in, in the order in which it is asked.
enum class DiscoverySource { SmartConfiguration, Metadata, Udap };

/// What came of asking one of them.
struct DiscoveryStep
{
    DiscoverySource source = DiscoverySource::SmartConfiguration;
    QUrl url;
    std::optional<core::Error> error;   ///< nothing: it answered in the expected form
    bool hasTokenUrl = false;
};

/// What a server says of signing in. Nothing of it is trusted with a secret before somebody has looked at the host.
struct Discovery
{
    QList<DiscoveryStep> steps;
    QUrl tokenUrl;                      ///< empty: not said anywhere
    DiscoverySource tokenSource = DiscoverySource::SmartConfiguration;
    QStringList grantTypes;
    QStringList methods;                ///< as the server names them: "client_secret_basic", "private_key_jwt", …
    QStringList algorithms;
    QStringList scopes;                 ///< not exhaustive by rule
    QStringList capabilities;
    QUrl registration;
    QUrl revocation;
    QUrl introspection;
    QUrl jwks;
    QString software;                   ///< of /metadata, name and version
    QString fhirVersion;

    /// The server answered in at least one form.
    bool hasAnswered() const;
};

/// Asks the server how to sign in: smart-configuration, then /metadata and UDAP as far as the token endpoint is not known by then.
/// No token, no secret. \p onlyMetadata: the seed's strict mode knows no other address. Failures are in the steps.
/// Thread: GUI. Source: auth.md §3.
[[nodiscard]] core::Task<Discovery> discover(net::Transport *transport, QUrl base, bool onlyMetadata, std::stop_token stop);

/// The method to begin with: a signed request where a key is there and it is offered, else a secret in the way offered; nothing where
/// the server does not say.
std::optional<AuthMethod> suggestedMethod(const Discovery &found, bool hasKey);
/// "ES384" or "RS384" as the server takes it, ES384 first; empty where it says neither.
QString suggestedAlgorithm(const Discovery &found);
/// Whether a token endpoint lies on the records' own host; all addresses of this computer count as one host.
bool isSameHost(const QUrl &tokenUrl, const QUrl &base);

} // namespace pax::auth
