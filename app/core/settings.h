// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <memory>
#include <vector>

class QSettings;

namespace pax::core {

/// Every setting there is; a row of the table in settings.cpp gives its key, type, default and who it belongs to.
enum class Setting {
    Language,        ///< "" follows the system, else "en" or "es"
    Theme,           ///< "system", "light" or "dark"
    TextSize,        ///< per cent of the system's, 80–200
    Role,            ///< "coordinator", "admin" or "support": who sits in front of it
    IdleMinutes,     ///< minutes without a touch before the window locks, 1–480; 0: never
    ExportDays,      ///< finished exports older than this are destroyed, 1–3650; 0: never
    LastProfile,     ///< name of the connection opened last
    LastSection,     ///< rail entry shown last
    WindowGeometry,  ///< opaque bytes
    WindowState,     ///< opaque bytes
    TimelineLanes,   ///< order of a timeline's lanes, the hidden and the folded ones
};

enum class SettingScope { User, Window };

struct SettingRow
{
    Setting setting;
    const char *key;
    QVariant fallback;
    SettingScope scope;
};

const std::vector<SettingRow> &settingTable();

/// The settings file of a configuration folder. Holds no health data, no ids of members, no secrets. A value of the wrong type
/// or outside its range reads as the default. Thread: GUI.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &configDir, QObject *parent = nullptr);
    ~Settings() override;

    QVariant value(Setting setting) const;
    QString text(Setting setting) const { return value(setting).toString(); }
    int number(Setting setting) const { return value(setting).toInt(); }
    void set(Setting setting, const QVariant &value);
    /// Back to the default for everything of that scope.
    void reset(SettingScope scope);

Q_SIGNALS:
    void changed(pax::core::Setting setting);

private:
    std::unique_ptr<QSettings> m_file;
};

/// Folders of one installation: settings and profiles in one, sealed data in the other. Made with mode 0700.
struct Folders
{
    QString config;
    QString data;

    /// The platform's standard places, each replaced by what is given (if not empty).
    static Folders standard(const QString &config = {}, const QString &data = {});
};

} // namespace pax::core
