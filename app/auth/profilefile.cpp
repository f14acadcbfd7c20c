// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/profilefile.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pax::auth {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString Format = u"provider-access-connection"_s;

Error fileError(ErrorReason reason, const QString &subject)
{
    return Error::of(ErrorKind::BadInput, reason, Operation::OpenFile).withSubject(subject);
}

bool isNameOfSecret(const QString &member)
{
    const QString name = member.toLower().remove(u'_').remove(u'-');
    static const QStringList words{u"secret"_s, u"password"_s, u"passwort"_s, u"passphrase"_s, u"privatekey"_s, u"token"_s, u"bearer"_s, u"assertion"_s, u"apikey"_s};
    if (name == u"tokenurl"_s || name == u"hassecret"_s)
        return false;
    return name == u"d"_s || std::any_of(words.begin(), words.end(), [&name](const QString &word) { return name.contains(word); });
}

bool looksSecret(const QString &value)
{
    return value.contains(u"PRIVATE KEY-----"_s) || value.startsWith(u"Bearer "_s) || value.startsWith(u"Basic "_s);
}

/// The member that holds a secret, wherever it lies; empty if there is none.
QString secretIn(const QJsonValue &value, const QString &name)
{
    if (value.isString() && looksSecret(value.toString()))
        return name;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool hasValue = !member->isNull() && !(member->isString() && member->toString().isEmpty());
        if (isNameOfSecret(member.key()) && hasValue)
            return member.key();
        const QString inner = secretIn(*member, member.key());
        if (!inner.isEmpty())
            return inner;
    }
    for (const QJsonValue each : value.toArray()) {
        const QString inner = secretIn(each, name);
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

} // namespace

Result<QByteArray> writeProfileFile(const ConnectionProfile &profile)
{
    ConnectionProfile shared = profile;
    QJsonObject root{{u"format"_s, Format}, {u"version"_s, 1}};
    if (!profile.caFile.isEmpty()) {
        QFile file(profile.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return fileError(ErrorReason::None, u"caFile"_s);
        root[u"authorities"_s] = QString::fromLatin1(file.readAll());
        shared.caFile.clear();
    }
    QJsonObject connection = profileToJson(shared);
    // What belongs to this computer alone.
    for (const QString &own : {u"secretSince"_s, u"certificate"_s})
        connection.remove(own);
    root[u"connection"_s] = connection;
    const QString secret = secretIn(root, {});
    if (!secret.isEmpty())
        return fileError(ErrorReason::SecretInFile, secret);
    return QJsonDocument(root).toJson();
}

Result<ProfileFile> readProfileFile(const QByteArray &text)
{
    constexpr qsizetype LargestFile = 1024 * 1024;
    const QJsonDocument json = QJsonDocument::fromJson(text.left(LargestFile));
    if (!json.isObject() || json[u"format"_s].toString() != Format || !json[u"connection"_s].isObject())
        return fileError(ErrorReason::NotJson, QString());
    const QString secret = secretIn(json.object(), {});
    if (!secret.isEmpty())
        return fileError(ErrorReason::SecretInFile, secret);
    ProfileFile read;
    const QJsonObject connection = json[u"connection"_s].toObject();
    read.profile = profileFromJson(connection);
    read.profile.caFile.clear();
    read.profile.secretSince = {};
    read.profile.certificate = {};
    read.authorities = json[u"authorities"_s].toString().toLatin1();
    const QJsonObject known = profileToJson(ConnectionProfile());
    for (const QString &member : connection.keys()) {
        if (!known.contains(member))
            read.unknown << member;
    }
    return read;
}

} // namespace pax::auth
