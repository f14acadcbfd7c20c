// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace pax::auth {

enum class AuthMethod { SecretBasic, SecretPost, PrivateKeyJwt };
enum class Environment { Production, Test, Demo };

/// A panel the user typed in: the server lists none, or not this one.
struct TypedPanel
{
    core::PanelId id;
    QString label;
};

/// How to reach and sign in to one payer. Holds no secret: secret and private key lie in the keychain under secretKey().
struct ConnectionProfile
{
    core::ProfileName name;
    QUrl baseUrl;                    ///< FHIR base without trailing slash
    QUrl tokenUrl;
    QString clientId;
    AuthMethod method = AuthMethod::SecretBasic;
    QString keyId;                   ///< kid, for signed assertions
    QString algorithm;               ///< "ES384" or "RS384", for signed assertions
    QStringList scopes{QStringLiteral("system/*.read")};   ///< empty: none is sent
    QList<TypedPanel> panels;
    bool strict = false;             ///< the seed's three operations and nothing else
    QString caFile;
    Environment environment = Environment::Production;

    /// Name of the secret in the keychain.
    QString secretKey() const;
};

QString methodName(AuthMethod method);                          ///< "secret-basic", "secret-post", "private-key-jwt"
std::optional<AuthMethod> methodFromName(const QString &name);

/// The saved profiles: one JSON file in the configuration folder (0600, replaced atomically).
/// Errors: StorageCorrupt, StorageFull, NotFound (UnknownProfile), BadInput. Thread: GUI.
class ProfileStore
{
public:
    explicit ProfileStore(QString configDir);

    core::Result<QList<ConnectionProfile>> list() const;
    core::Result<ConnectionProfile> find(const core::ProfileName &name) const;
    /// The only profile, or an error (NoProfile; BadInput if there are several).
    core::Result<ConnectionProfile> only() const;
    /// Adds or replaces. Checks what a user can get wrong: name, URLs (http only for loopback), client id, algorithm.
    core::Result<void> save(const ConnectionProfile &profile);
    core::Result<void> remove(const core::ProfileName &name);

private:
    QString m_file;
};

/// A connection with everything filled in that is known of a payer or a kind of server: "cigna", "smart", "bcda", "dpc",
/// "payerbox", "hapi", "firely", "smart-test". Empty for an unknown name. Source: seed-api.md §1, auth.md §7.
std::optional<ConnectionProfile> presetProfile(const QString &preset);

/// The first thing wrong with a profile, if any: BadInput with the field's name as subject ("baseUrl", "clientId", …).
core::Result<void> checkProfile(const ConnectionProfile &profile);

} // namespace pax::auth
