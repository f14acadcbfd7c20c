// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace pax::core {

using namespace Qt::StringLiterals;

namespace {

const SettingRow &row(Setting setting)
{
    const auto &table = settingTable();
    return *std::find_if(table.begin(), table.end(), [setting](const SettingRow &each) { return each.setting == setting; });
}

bool isAllowed(Setting setting, const QVariant &value)
{
    switch (setting) {
    case Setting::Language:
        return QStringList{u""_s, u"en"_s, u"es"_s}.contains(value.toString());
    case Setting::Theme:
        return QStringList{u"system"_s, u"light"_s, u"dark"_s}.contains(value.toString());
    case Setting::TextSize: {
        bool isNumber = false;
        const int percent = value.toInt(&isNumber);
        return isNumber && percent >= 80 && percent <= 200;
    }
    case Setting::Role:
        return QStringList{u"coordinator"_s, u"admin"_s, u"support"_s}.contains(value.toString());
    case Setting::IdleMinutes: {
        bool isNumber = false;
        const int minutes = value.toInt(&isNumber);
        return isNumber && minutes >= 0 && minutes <= 480;
    }
    case Setting::ExportDays: {
        bool isNumber = false;
        const int days = value.toInt(&isNumber);
        return isNumber && days >= 0 && days <= 3650;
    }
    case Setting::LastProfile:
    case Setting::LastSection:
    case Setting::WindowGeometry:
    case Setting::WindowState:
    case Setting::TimelineLanes:
        return true;
    }
    return false;
}

QString privateFolder(const QString &path)
{
    QDir().mkpath(path);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return QDir(path).absolutePath();
}

} // namespace

const std::vector<SettingRow> &settingTable()
{
    static const std::vector<SettingRow> table{
        {Setting::Language, "language", u""_s, SettingScope::User},
        {Setting::Theme, "theme", u"system"_s, SettingScope::User},
        {Setting::TextSize, "textSize", 100, SettingScope::User},
        {Setting::Role, "role", u"coordinator"_s, SettingScope::User},
        {Setting::IdleMinutes, "idleMinutes", 10, SettingScope::User},
        {Setting::ExportDays, "exportDays", 0, SettingScope::User},
        {Setting::LastProfile, "lastProfile", u""_s, SettingScope::User},
        {Setting::LastSection, "lastSection", u"panels"_s, SettingScope::Window},
        {Setting::WindowGeometry, "window/geometry", QByteArray(), SettingScope::Window},
        {Setting::WindowState, "window/state", QByteArray(), SettingScope::Window},
        {Setting::TimelineLanes, "timeline/lanes", u""_s, SettingScope::Window},
    };
    return table;
}

Settings::Settings(const QString &configDir, QObject *parent)
    : QObject(parent), m_file(std::make_unique<QSettings>(configDir + u"/settings.ini"_s, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const SettingRow &found = row(setting);
    const QVariant stored = m_file->value(QLatin1String(found.key), found.fallback);
    return isAllowed(setting, stored) ? stored : found.fallback;
}

void Settings::set(Setting setting, const QVariant &value)
{
    if (!isAllowed(setting, value) || this->value(setting) == value)
        return;
    m_file->setValue(QLatin1String(row(setting).key), value);
    Q_EMIT changed(setting);
}

void Settings::reset(SettingScope scope)
{
    for (const SettingRow &each : settingTable()) {
        if (each.scope == scope) {
            m_file->remove(QLatin1String(each.key));
            Q_EMIT changed(each.setting);
        }
    }
}

Folders Folders::standard(const QString &config, const QString &data)
{
    const auto place = [](QStandardPaths::StandardLocation location) -> QString {
        return QStandardPaths::writableLocation(location) + u"/provider-access-explorer"_s;
    };
    return {privateFolder(config.isEmpty() ? place(QStandardPaths::GenericConfigLocation) : config),
            privateFolder(data.isEmpty() ? place(QStandardPaths::GenericDataLocation) : data)};
}

} // namespace pax::core
