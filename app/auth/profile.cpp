// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/profile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace pax::auth {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Error badField(const QString &field)
{
    return Error::of(ErrorKind::BadInput, ErrorReason::None, Operation::ReadProfile).withSubject(field);
}

Environment environmentFromName(const QString &name)
{
    return name == u"demo"_s ? Environment::Demo : name == u"test"_s ? Environment::Test : Environment::Production;
}

QJsonObject toJson(const CertificateNote &note)
{
    return note.isThere() ? QJsonObject{{u"subject"_s, note.subject}, {u"issuer"_s, note.issuer}, {u"until"_s, note.until.toString(Qt::ISODate)}} : QJsonObject();
}

CertificateNote noteFrom(const QJsonValue &json)
{
    return {json[u"subject"_s].toString(), json[u"issuer"_s].toString(), QDateTime::fromString(json[u"until"_s].toString(), Qt::ISODate)};
}

} // namespace

bool isLoopback(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

bool isUsableUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url.host()));
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"production"_s;
    case Environment::Test:
        return u"test"_s;
    case Environment::Demo:
        return u"demo"_s;
    }
    return {};
}

QJsonObject profileToJson(const ConnectionProfile &profile)
{
    QJsonArray panels;
    for (const TypedPanel &panel : profile.panels)
        panels.append(QJsonObject{{u"id"_s, panel.id.text()}, {u"label"_s, panel.label}});
    return {{u"name"_s, profile.name.text()},
            {u"baseUrl"_s, profile.baseUrl.toString()},
            {u"tokenUrl"_s, profile.tokenUrl.toString()},
            {u"clientId"_s, profile.clientId},
            {u"auth"_s, methodName(profile.method)},
            {u"keyId"_s, profile.keyId},
            {u"algorithm"_s, profile.algorithm},
            {u"scopes"_s, QJsonArray::fromStringList(profile.scopes)},
            {u"panels"_s, panels},
            {u"strict"_s, profile.strict},
            {u"caFile"_s, profile.caFile},
            {u"environment"_s, environmentName(profile.environment)},
            {u"preset"_s, profile.preset},
            {u"documentation"_s, profile.documentation},
            {u"support"_s, profile.support},
            {u"secretSince"_s, profile.secretSince.toString(Qt::ISODate)},
            {u"certificate"_s, toJson(profile.certificate)}};
}

ConnectionProfile profileFromJson(const QJsonObject &json)
{
    ConnectionProfile profile;
    profile.name = ProfileName(json[u"name"_s].toString());
    profile.baseUrl = QUrl(json[u"baseUrl"_s].toString());
    profile.tokenUrl = QUrl(json[u"tokenUrl"_s].toString());
    profile.clientId = json[u"clientId"_s].toString();
    profile.method = methodFromName(json[u"auth"_s].toString()).value_or(AuthMethod::SecretBasic);
    profile.keyId = json[u"keyId"_s].toString();
    profile.algorithm = json[u"algorithm"_s].toString();
    profile.scopes.clear();
    for (const QJsonValue scope : json[u"scopes"_s].toArray())
        profile.scopes << scope.toString();
    for (const QJsonValue panel : json[u"panels"_s].toArray())
        profile.panels.append({PanelId(panel[u"id"_s].toString()), panel[u"label"_s].toString()});
    profile.strict = json[u"strict"_s].toBool();
    profile.caFile = json[u"caFile"_s].toString();
    profile.environment = environmentFromName(json[u"environment"_s].toString());
    profile.preset = json[u"preset"_s].toString();
    profile.documentation = json[u"documentation"_s].toString();
    profile.support = json[u"support"_s].toString();
    profile.secretSince = QDateTime::fromString(json[u"secretSince"_s].toString(), Qt::ISODate);
    profile.certificate = noteFrom(json[u"certificate"_s]);
    return profile;
}

QString ConnectionProfile::secretKey() const
{
    if (method == AuthMethod::PrivateKeyJwt && keys.currentKey())
        return keySecretName(name, keys.current);
    return clientSecretKey();
}

QString ConnectionProfile::clientSecretKey() const
{
    return u"profile/"_s + name.text() + u"/secret"_s;
}

QString ConnectionProfile::certificateKey() const
{
    return u"profile/"_s + name.text() + u"/certificate"_s;
}

QString ConnectionProfile::signingAlgorithm() const
{
    const KeyRecord *key = keys.currentKey();
    return key ? key->algorithm : algorithm;
}

QString ConnectionProfile::signingKeyId() const
{
    const KeyRecord *key = keys.currentKey();
    return key ? key->keyId : keyId;
}

QString methodName(AuthMethod method)
{
    switch (method) {
    case AuthMethod::SecretBasic:
        return u"secret-basic"_s;
    case AuthMethod::SecretPost:
        return u"secret-post"_s;
    case AuthMethod::PrivateKeyJwt:
        return u"private-key-jwt"_s;
    }
    return {};
}

std::optional<AuthMethod> methodFromName(const QString &name)
{
    for (const AuthMethod method : {AuthMethod::SecretBasic, AuthMethod::SecretPost, AuthMethod::PrivateKeyJwt}) {
        if (methodName(method) == name)
            return method;
    }
    return std::nullopt;
}

ProfileStore::ProfileStore(QString configDir) : m_file(configDir + u"/connections.json"_s), m_keys(configDir) {}

void ProfileStore::setManaged(QList<ConnectionProfile> managed, bool areOnly)
{
    m_areManagedOnly = areOnly;
    m_managed = std::move(managed);
    for (ConnectionProfile &each : m_managed)
        each.isManaged = true;
}

bool ProfileStore::isManaged(const ProfileName &name) const
{
    return std::any_of(m_managed.begin(), m_managed.end(), [&name](const ConnectionProfile &each) { return each.name == name; });
}

Result<QList<ConnectionProfile>> ProfileStore::saved() const
{
    QList<ConnectionProfile> profiles;
    QFile file(m_file);
    if (!file.exists())
        return profiles;
    const Error unreadable = Error::of(ErrorKind::StorageCorrupt, ErrorReason::None, Operation::ReadProfile).withSubject(u"connections.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return unreadable;
    for (const QJsonValue each : json[u"connections"_s].toArray())
        profiles.append(profileFromJson(each.toObject()));
    return profiles;
}

Result<void> ProfileStore::write(const QList<ConnectionProfile> &profiles) const
{
    QJsonArray all;
    for (const ConnectionProfile &profile : profiles)
        all.append(profileToJson(profile));
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"connections"_s, all}}).toJson();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(text) == text.size() && file.commit();
    return isWritten ? Result<void>() : Result<void>(Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::ReadProfile));
}

Result<QList<ConnectionProfile>> ProfileStore::list() const
{
    const Result<QList<ConnectionProfile>> own = saved();
    if (!own)
        return own.error();
    QList<ConnectionProfile> all = m_managed;
    for (const ConnectionProfile &each : *own) {
        const auto managed = std::find_if(all.begin(), all.end(), [&each](const ConnectionProfile &other) { return other.isManaged && other.name == each.name; });
        if (managed != all.end()) {
            managed->secretSince = each.secretSince;
            managed->certificate = each.certificate;
        } else if (!m_areManagedOnly) {
            all.append(each);
        }
    }
    for (ConnectionProfile &each : all) {
        Result<ProfileKeys> keys = m_keys.of(each.name);
        if (!keys)
            return keys.error();
        each.keys = std::move(*keys);
    }
    return all;
}

Result<ConnectionProfile> ProfileStore::find(const ProfileName &name) const
{
    const Result<QList<ConnectionProfile>> all = list();
    if (!all)
        return all.error();
    for (const ConnectionProfile &profile : *all) {
        if (profile.name == name)
            return profile;
    }
    return Error::of(ErrorKind::NotFound, ErrorReason::UnknownProfile, Operation::ReadProfile).withSubject(name.text());
}

Result<ConnectionProfile> ProfileStore::only() const
{
    const Result<QList<ConnectionProfile>> all = list();
    if (!all)
        return all.error();
    if (all->size() != 1)
        return Error::of(ErrorKind::BadInput, ErrorReason::NoProfile, Operation::ReadProfile);
    return all->first();
}

Result<void> ProfileStore::save(const ConnectionProfile &profile)
{
    const Result<void> checked = checkProfile(profile);
    if (!checked)
        return checked;
    if (isManaged(profile.name))
        return Error::of(ErrorKind::PolicyDenied, ErrorReason::ManagedProfile, Operation::ReadProfile).withSubject(profile.name.text());
    return put(profile);
}

Result<void> ProfileStore::noteOwn(const ConnectionProfile &managed)
{
    return put(managed);
}

Result<void> ProfileStore::put(const ConnectionProfile &profile)
{
    Result<QList<ConnectionProfile>> all = saved();
    if (!all)
        return all.error();
    const auto same = std::find_if(all->begin(), all->end(), [&profile](const ConnectionProfile &each) { return each.name == profile.name; });
    if (same == all->end())
        all->append(profile);
    else
        *same = profile;
    return write(*all);
}

Result<void> ProfileStore::remove(const ProfileName &name)
{
    if (isManaged(name))
        return Error::of(ErrorKind::PolicyDenied, ErrorReason::ManagedProfile, Operation::ReadProfile).withSubject(name.text());
    Result<QList<ConnectionProfile>> all = saved();
    if (!all)
        return all.error();
    if (all->removeIf([&name](const ConnectionProfile &each) { return each.name == name; }) == 0)
        return Error::of(ErrorKind::NotFound, ErrorReason::UnknownProfile, Operation::ReadProfile).withSubject(name.text());
    const Result<void> forgotten = m_keys.forgetAll(name);
    return forgotten ? write(*all) : forgotten;
}

Result<void> checkProfile(const ConnectionProfile &profile)
{
    const QString name = profile.name.text();
    if (name.trimmed().isEmpty() || name != name.trimmed() || name.size() > 100 || name.contains(u'/') || name.contains(u'\n'))
        return badField(u"name"_s);
    if (!isUsableUrl(profile.baseUrl) || profile.baseUrl.hasQuery())
        return badField(u"baseUrl"_s);
    if (!profile.tokenUrl.isEmpty() && !isUsableUrl(profile.tokenUrl))
        return badField(u"tokenUrl"_s);
    if (profile.clientId.trimmed().isEmpty())
        return badField(u"clientId"_s);
    if (profile.method == AuthMethod::PrivateKeyJwt && profile.algorithm != u"ES384"_s && profile.algorithm != u"RS384"_s)
        return badField(u"algorithm"_s);
    for (const QString &scope : profile.scopes) {
        if (scope.trimmed().isEmpty() || scope.contains(u' '))
            return badField(u"scopes"_s);
    }
    for (const TypedPanel &panel : profile.panels) {
        if (panel.id.text().trimmed().isEmpty() || panel.id.text().contains(u'/'))
            return badField(u"panels"_s);
    }
    if (!profile.caFile.isEmpty() && !QFileInfo(profile.caFile).isReadable())
        return badField(u"caFile"_s);
    return {};
}

} // namespace pax::auth
