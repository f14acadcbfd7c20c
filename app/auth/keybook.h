// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace pax::auth {

/// What is known of a signing key without touching its private half, which lies in the keychain under keySecretName().
struct KeyRecord
{
    QString id;              ///< RFC 7638 thumbprint
    QString keyId;           ///< kid as registered with the payer
    QString algorithm;       ///< "ES384" or "RS384"
    QDateTime added;         ///< when made or imported here, UTC
    bool isMadeHere = false;
    QJsonObject publicJwk;   ///< public members alone
    QDateTime accepted;      ///< when the payer last accepted a signature of it, UTC; invalid: never

    bool operator==(const KeyRecord &) const = default;
};

/// The keys of one connection, oldest first. While keys are changed at the payer there are two.
struct ProfileKeys
{
    QList<KeyRecord> all;
    QString current;         ///< id of the one that signs; empty: none

    const KeyRecord *currentKey() const;
    /// By id or by kid; null if there is none.
    const KeyRecord *find(const QString &idOrKid) const;
    /// The public halves as they are registered, the one that signs first.
    QJsonObject jwks() const;
};

/// How long a key has been in use, and how long it should be yet.
struct Rotation
{
    int ageDays = 0;
    int daysLeft = 0;        ///< negative: overdue by so many
};
constexpr int RotationDays = 90;
Rotation rotationOf(const QDateTime &since, const QDateTime &now);

QString keySecretName(const core::ProfileName &profile, const QString &id);

/// The signing keys of all connections: public halves and dates, one JSON file in the configuration folder (0600, replaced
/// atomically). A key may be there before its connection is. Read afresh each time, for several processes may write.
/// Errors: StorageCorrupt, StorageFull, NotFound. Thread: GUI.
class KeyBook
{
public:
    explicit KeyBook(QString configDir);

    core::Result<ProfileKeys> of(const core::ProfileName &profile) const;
    /// Adds or replaces by id; the first key of a connection is the one that signs.
    core::Result<void> add(const core::ProfileName &profile, const KeyRecord &key);
    core::Result<void> use(const core::ProfileName &profile, const QString &id);
    core::Result<void> setKeyId(const core::ProfileName &profile, const QString &id, const QString &keyId);
    core::Result<void> setAccepted(const core::ProfileName &profile, const QString &id, const QDateTime &now);
    /// Forgets a key; if it was the one that signs, the newest of the others is now.
    core::Result<void> remove(const core::ProfileName &profile, const QString &id);
    core::Result<void> forgetAll(const core::ProfileName &profile);

private:
    template <class Change>
    core::Result<void> change(const core::ProfileName &profile, Change change);
    core::Result<QJsonObject> read() const;

    QString m_file;
};

} // namespace pax::auth
