// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace pax::words {

/// From this many days before it is due, a change of key or secret is announced.
constexpr int RotationSoonDays = 14;

/// How old a key is and when to change it: "Made today, rotate in 90 days".
QString keyAgeText(const auth::KeyRecord &key, const QDateTime &now);
/// The same for a client secret; empty where it is not known when it was entered.
QString secretAgeText(const QDateTime &since, const QDateTime &now);
/// Days until the credential that signs in should be changed, negative when overdue; nothing where its age is not known.
std::optional<int> credentialDaysLeft(const auth::ConnectionProfile &profile, const QDateTime &now);
/// The ends of a fingerprint, enough to compare over the phone: "7D:41:0C:9A … E2:58".
QString shortFingerprint(const QString &fingerprint);

} // namespace pax::words
