// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

namespace pax::auth {

/// The addresses of one environment of a payer, as far as they are published; empty ones are for the user to fill in.
struct PresetAddress
{
    Environment environment = Environment::Production;
    QUrl baseUrl;
    QUrl tokenUrl;
};

/// What is known of a payer or a kind of server before anything is typed. Everything of it can be changed.
/// Source: seed-api.md §1, auth.md §7, the payers' published documentation.
struct Preset
{
    QString id;                          ///< "cigna", "smart", "bcda", "dpc", "ab2d", "payerbox", "hapi", "firely", "smart-test"
    QString title;                       ///< the payer's own name; empty for kinds of servers, which app/words names
    QList<PresetAddress> addresses;      ///< the first one is offered first
    QList<AuthMethod> methods;           ///< the first one is chosen; others are taken as well
    QString algorithm;                   ///< for signed requests; empty: as the server says
    QStringList scopes;
    bool isStrict = false;
    QString documentation;               ///< address of the payer's documentation
    QString support;                     ///< address or mail of the payer's help desk

    bool isKind() const { return title.isEmpty(); }
};

/// In the order in which they are offered.
const QList<Preset> &presets();
const Preset *findPreset(const QString &id);

/// A connection with everything filled in that the preset knows; without name. Empty for an unknown preset.
std::optional<ConnectionProfile> presetProfile(const QString &id, Environment environment);
/// In the environment that the preset offers first.
std::optional<ConnectionProfile> presetProfile(const QString &id);

} // namespace pax::auth
