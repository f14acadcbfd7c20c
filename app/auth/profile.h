// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/keybook.h"
#include "app/core/ids.h"
#include "app/core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
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

/// What may be shown of a client certificate; the certificate with its key lies in the keychain under certificateKey().
struct CertificateNote
{
    QString subject;   ///< empty: the connection has none
    QString issuer;
    QDateTime until;   ///< UTC

    bool isThere() const { return !subject.isEmpty() || until.isValid(); }
};

/// How to reach and sign in to one payer. Holds no secret: secret and private key lie in the keychain under secretKey().
struct ConnectionProfile
{
    core::ProfileName name;
    QUrl baseUrl;                    ///< FHIR base without trailing slash
    QUrl tokenUrl;                   ///< empty: asked of the server
    QString clientId;
    AuthMethod method = AuthMethod::SecretBasic;
    QString keyId;                   ///< kid, for signed assertions
    QString algorithm;               ///< "ES384" or "RS384", for signed assertions
    QStringList scopes{QStringLiteral("system/*.read")};   ///< empty: none is sent
    QList<TypedPanel> panels;
    bool strict = false;             ///< the seed's three operations and nothing else
    QString caFile;
    Environment environment = Environment::Production;
    QString preset;                  ///< what it was made from; also tells a payer's own ways
    QString documentation;           ///< the payer's, for people
    QString support;                 ///< the payer's help desk: address or mail
    QDateTime secretSince;           ///< when the client secret was entered, UTC; invalid: not known
    CertificateNote certificate;
    bool isManaged = false;          ///< set up by the organization: not written here, not to be changed
    ProfileKeys keys;                ///< from the key book, not written with the connection

    /// Name of what signs in, in the keychain: the client secret, or the key that signs.
    QString secretKey() const;
    /// Name of the client secret in the keychain, whatever signs in.
    QString clientSecretKey() const;
    /// Name of the client certificate in the keychain.
    QString certificateKey() const;
    /// The key's own, else what was chosen.
    QString signingAlgorithm() const;
    QString signingKeyId() const;
};

QString methodName(AuthMethod method);                          ///< "secret-basic", "secret-post", "private-key-jwt"
std::optional<AuthMethod> methodFromName(const QString &name);
QString environmentName(Environment environment);               ///< "production", "test", "demo"
/// An address of this computer.
bool isLoopback(const QString &host);
/// https, or http to this computer; no user, no fragment.
bool isUsableUrl(const QUrl &url);
/// Everything that is written of a connection.
QJsonObject profileToJson(const ConnectionProfile &profile);
ConnectionProfile profileFromJson(const QJsonObject &json);

/// The saved profiles: one JSON file in the configuration folder (0600, replaced atomically), each with its keys from the key book; and
/// before them those that the organization set up.
/// Errors: StorageCorrupt, StorageFull, NotFound (UnknownProfile), BadInput, PolicyDenied (ManagedProfile). Thread: GUI.
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
    /// Forgets the connection and what is known of its keys; their private halves are the keychain's business.
    core::Result<void> remove(const core::ProfileName &name);
    /// Those set up by the organization; a saved one of the same name is hidden behind it. With \p areOnly no others are shown.
    void setManaged(QList<ConnectionProfile> managed, bool areOnly = false);
    /// Keeps what belongs to this computer alone of a connection that the organization set up: certificate and age of the secret.
    core::Result<void> noteOwn(const ConnectionProfile &managed);
    KeyBook &keys() { return m_keys; }

private:
    core::Result<QList<ConnectionProfile>> saved() const;
    core::Result<void> put(const ConnectionProfile &profile);
    core::Result<void> write(const QList<ConnectionProfile> &profiles) const;
    bool isManaged(const core::ProfileName &name) const;

    QString m_file;
    KeyBook m_keys;
    QList<ConnectionProfile> m_managed;
    bool m_areManagedOnly = false;
};

/// The first thing wrong with a profile, if any: BadInput with the field's name as subject ("baseUrl", "clientId", …).
core::Result<void> checkProfile(const ConnectionProfile &profile);

} // namespace pax::auth
