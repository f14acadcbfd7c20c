// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/quirks.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace pax::auth {

using namespace core;
using namespace Qt::StringLiterals;

QuirkStore::QuirkStore(QString configDir) : m_file(configDir + u"/quirks.json"_s) {}

const QuirkStore::Learned &QuirkStore::all() const
{
    if (m_learned)
        return *m_learned;
    m_learned.emplace();
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return *m_learned;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (auto profile = root.begin(); profile != root.end(); ++profile) {
        for (const QJsonValue each : profile->toArray())
            (*m_learned)[profile.key()].append({each[u"key"_s].toString(), QDateTime::fromString(each[u"learned"_s].toString(), Qt::ISODate)});
    }
    return *m_learned;
}

QList<Quirk> QuirkStore::of(const ProfileName &profile) const
{
    return all().value(profile.text());
}

bool QuirkStore::has(const ProfileName &profile, const QString &key) const
{
    const QList<Quirk> known = of(profile);
    return std::any_of(known.begin(), known.end(), [&key](const Quirk &each) { return each.key == key; });
}

Result<void> QuirkStore::remember(const ProfileName &profile, const QString &key, const QDateTime &now)
{
    if (has(profile, key))
        return {};
    (*m_learned)[profile.text()].append({key, now.toUTC()});
    return save();
}

Result<void> QuirkStore::forget(const ProfileName &profile, const QString &key)
{
    if (!has(profile, key))
        return {};
    (*m_learned)[profile.text()].removeIf([&key](const Quirk &each) { return each.key == key; });
    return save();
}

Result<void> QuirkStore::forgetAll(const ProfileName &profile)
{
    if (of(profile).isEmpty())
        return {};
    m_learned->remove(profile.text());
    return save();
}

Result<void> QuirkStore::save() const
{
    QJsonObject root;
    for (auto profile = m_learned->cbegin(); profile != m_learned->cend(); ++profile) {
        QJsonArray list;
        for (const Quirk &each : *profile)
            list.append(QJsonObject{{u"key"_s, each.key}, {u"learned"_s, each.learned.toString(Qt::ISODate)}});
        if (!list.isEmpty())
            root[profile.key()] = list;
    }
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(QJsonDocument(root).toJson()) >= 0 && file.commit();
    return written ? Result<void>() : Result<void>(Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::ReadProfile).withSubject(u"quirks.json"_s));
}

} // namespace pax::auth
