// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/credentialtext.h"

#include <QtCore/QCoreApplication>

namespace pax::words {

using namespace Qt::StringLiterals;

namespace {

struct CredentialWords
{
    Q_DECLARE_TR_FUNCTIONS(CredentialWords)
};

QString joined(const QString &age, const auth::Rotation &rotation)
{
    const QString due = rotation.daysLeft >= 0 ? CredentialWords::tr("rotate in %n day(s)", nullptr, rotation.daysLeft) : CredentialWords::tr("overdue by %n day(s)", nullptr, -rotation.daysLeft);
    return CredentialWords::tr("%1, %2", "how old a key is, when to change it").arg(age, due);
}

} // namespace

QString keyAgeText(const auth::KeyRecord &key, const QDateTime &now)
{
    const auth::Rotation rotation = auth::rotationOf(key.added, now);
    const QString today = key.isMadeHere ? CredentialWords::tr("Made today") : CredentialWords::tr("Imported today");
    const QString before = key.isMadeHere ? CredentialWords::tr("Made %n day(s) ago", nullptr, rotation.ageDays) : CredentialWords::tr("Imported %n day(s) ago", nullptr, rotation.ageDays);
    return joined(rotation.ageDays == 0 ? today : before, rotation);
}

QString secretAgeText(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return {};
    const auth::Rotation rotation = auth::rotationOf(since, now);
    return joined(rotation.ageDays == 0 ? CredentialWords::tr("Entered today") : CredentialWords::tr("Entered %n day(s) ago", nullptr, rotation.ageDays), rotation);
}

std::optional<int> credentialDaysLeft(const auth::ConnectionProfile &profile, const QDateTime &now)
{
    const auth::KeyRecord *key = profile.method == auth::AuthMethod::PrivateKeyJwt ? profile.keys.currentKey() : nullptr;
    const QDateTime since = key ? key->added : profile.method == auth::AuthMethod::PrivateKeyJwt ? QDateTime() : profile.secretSince;
    return since.isValid() ? std::optional<int>(auth::rotationOf(since, now).daysLeft) : std::nullopt;
}

QString shortFingerprint(const QString &fingerprint)
{
    constexpr qsizetype Ends = 25;
    return fingerprint.size() <= Ends ? fingerprint : fingerprint.left(11) + u" … "_s + fingerprint.right(5);
}

} // namespace pax::words
