// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keybook.h"

#include "app/auth/publickey.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace pax::auth {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Error fileError(ErrorKind kind, ErrorReason reason = ErrorReason::None)
{
    return Error::of(kind, reason, Operation::ReadProfile).withSubject(u"keys.json"_s);
}

QJsonObject toJson(const KeyRecord &key)
{
    return {{u"id"_s, key.id},
            {u"kid"_s, key.keyId},
            {u"algorithm"_s, key.algorithm},
            {u"added"_s, key.added.toString(Qt::ISODate)},
            {u"madeHere"_s, key.isMadeHere},
            {u"accepted"_s, key.accepted.toString(Qt::ISODate)},
            {u"public"_s, key.publicJwk}};
}

KeyRecord recordFrom(const QJsonValue &json)
{
    KeyRecord key;
    key.id = json[u"id"_s].toString();
    key.keyId = json[u"kid"_s].toString();
    key.algorithm = json[u"algorithm"_s].toString();
    key.added = QDateTime::fromString(json[u"added"_s].toString(), Qt::ISODate);
    key.isMadeHere = json[u"madeHere"_s].toBool();
    key.accepted = QDateTime::fromString(json[u"accepted"_s].toString(), Qt::ISODate);
    key.publicJwk = json[u"public"_s].toObject();
    return key;
}

ProfileKeys keysFrom(const QJsonValue &json)
{
    ProfileKeys keys;
    for (const QJsonValue each : json[u"keys"_s].toArray())
        keys.all.append(recordFrom(each));
    keys.current = json[u"current"_s].toString();
    return keys;
}

QJsonObject toJson(const ProfileKeys &keys)
{
    QJsonArray all;
    for (const KeyRecord &key : keys.all)
        all.append(toJson(key));
    return {{u"current"_s, keys.current}, {u"keys"_s, all}};
}

KeyRecord *findIn(ProfileKeys &keys, const QString &id)
{
    const auto found = std::find_if(keys.all.begin(), keys.all.end(), [&id](const KeyRecord &each) { return each.id == id; });
    return found == keys.all.end() ? nullptr : &*found;
}

Error noSuchKey(const QString &id)
{
    return Error::of(ErrorKind::NotFound, ErrorReason::MissingSecret, Operation::Keychain).withSubject(id);
}

} // namespace

const KeyRecord *ProfileKeys::find(const QString &idOrKid) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&idOrKid](const KeyRecord &each) { return each.id == idOrKid || each.keyId == idOrKid; });
    return found == all.end() ? nullptr : &*found;
}

const KeyRecord *ProfileKeys::currentKey() const
{
    return current.isEmpty() ? nullptr : find(current);
}

QJsonObject ProfileKeys::jwks() const
{
    QJsonArray keys;
    for (const KeyRecord &key : all) {
        const QJsonObject jwk = registeredJwk(key.publicJwk, key.keyId, key.algorithm);
        if (key.id == current)
            keys.prepend(jwk);
        else
            keys.append(jwk);
    }
    return {{u"keys"_s, keys}};
}

Rotation rotationOf(const QDateTime &since, const QDateTime &now)
{
    const int age = static_cast<int>(std::max<qint64>(0, since.daysTo(now)));
    return {age, RotationDays - age};
}

QString keySecretName(const ProfileName &profile, const QString &id)
{
    return u"profile/"_s + profile.text() + u"/key/"_s + id;
}

KeyBook::KeyBook(QString configDir) : m_file(std::move(configDir) + u"/keys.json"_s) {}

Result<QJsonObject> KeyBook::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorKind::StorageCorrupt);
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return fileError(ErrorKind::StorageCorrupt);
    return json.object();
}

template <class Change>
Result<void> KeyBook::change(const ProfileName &profile, Change change)
{
    Result<QJsonObject> all = read();
    if (!all)
        return all.error();
    ProfileKeys keys = keysFrom((*all)[profile.text()]);
    const Result<void> changed = change(keys);
    if (!changed)
        return changed;
    if (keys.all.isEmpty())
        all->remove(profile.text());
    else
        all->insert(profile.text(), toJson(keys));
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(QJsonDocument(*all).toJson()) >= 0 && file.commit();
    return written ? Result<void>() : Result<void>(fileError(ErrorKind::StorageFull, ErrorReason::ReadOnly));
}

Result<ProfileKeys> KeyBook::of(const ProfileName &profile) const
{
    const Result<QJsonObject> all = read();
    if (!all)
        return all.error();
    return keysFrom((*all)[profile.text()]);
}

Result<void> KeyBook::add(const ProfileName &profile, const KeyRecord &key)
{
    return change(profile, [&key](ProfileKeys &keys) {
        if (KeyRecord *known = findIn(keys, key.id))
            *known = key;
        else
            keys.all.append(key);
        if (!keys.currentKey())
            keys.current = key.id;
        return Result<void>();
    });
}

Result<void> KeyBook::use(const ProfileName &profile, const QString &id)
{
    return change(profile, [&id](ProfileKeys &keys) {
        if (!findIn(keys, id))
            return Result<void>(noSuchKey(id));
        keys.current = id;
        return Result<void>();
    });
}

Result<void> KeyBook::setKeyId(const ProfileName &profile, const QString &id, const QString &keyId)
{
    return change(profile, [&id, &keyId](ProfileKeys &keys) {
        KeyRecord *key = findIn(keys, id);
        if (!key)
            return Result<void>(noSuchKey(id));
        key->keyId = keyId.isEmpty() ? key->id : keyId;
        return Result<void>();
    });
}

Result<void> KeyBook::setAccepted(const ProfileName &profile, const QString &id, const QDateTime &now)
{
    return change(profile, [&id, &now](ProfileKeys &keys) {
        KeyRecord *key = findIn(keys, id);
        if (!key)
            return Result<void>(noSuchKey(id));
        key->accepted = now.toUTC();
        return Result<void>();
    });
}

Result<void> KeyBook::remove(const ProfileName &profile, const QString &id)
{
    return change(profile, [&id](ProfileKeys &keys) {
        if (keys.all.removeIf([&id](const KeyRecord &each) { return each.id == id; }) == 0)
            return Result<void>(noSuchKey(id));
        if (keys.current == id)
            keys.current = keys.all.isEmpty() ? QString() : keys.all.last().id;
        return Result<void>();
    });
}

Result<void> KeyBook::forgetAll(const ProfileName &profile)
{
    return change(profile, [](ProfileKeys &keys) {
        keys = {};
        return Result<void>();
    });
}

} // namespace pax::auth
