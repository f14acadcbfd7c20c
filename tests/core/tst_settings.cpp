// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pax::core;
using namespace Qt::StringLiterals;

class TstSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasARow();
    void remembersAndResets();
    void forgetsWhatIsNotAllowed();
    void foldersArePrivate();
};

void TstSettings::everySettingHasARow()
{
    for (int i = 0; i <= static_cast<int>(Setting::WindowState); ++i) {
        int rows = 0;
        for (const SettingRow &row : settingTable())
            rows += row.setting == static_cast<Setting>(i) ? 1 : 0;
        QCOMPARE(rows, 1);
    }
}

void TstSettings::remembersAndResets()
{
    const QTemporaryDir dir;
    {
        Settings settings(dir.path());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(Setting::TextSize, 150);
        settings.set(Setting::TextSize, 150);
        QCOMPARE(changed.count(), 1);
        settings.set(Setting::LastSection, u"claims"_s);
    }
    Settings again(dir.path());
    QCOMPARE(again.number(Setting::TextSize), 150);
    QCOMPARE(again.text(Setting::LastSection), u"claims"_s);
    again.reset(SettingScope::Window);
    QCOMPARE(again.text(Setting::LastSection), u"panels"_s);
    QCOMPARE(again.number(Setting::TextSize), 150);
}

void TstSettings::forgetsWhatIsNotAllowed()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=xx\ntextSize=enormous\ntheme=@Invalid()\n");
    file.close();
    Settings settings(dir.path());
    QCOMPARE(settings.text(Setting::Language), u""_s);
    QCOMPARE(settings.number(Setting::TextSize), 100);
    QCOMPARE(settings.text(Setting::Theme), u"system"_s);
    settings.set(Setting::TextSize, 4000);
    QCOMPARE(settings.number(Setting::TextSize), 100);
}

void TstSettings::foldersArePrivate()
{
    const QTemporaryDir dir;
    const Folders folders = Folders::standard(dir.filePath(u"c"_s), dir.filePath(u"d/e"_s));
    for (const QString &path : {folders.config, folders.data}) {
        const auto rights = QFileInfo(path).permissions();
        QVERIFY(rights & QFileDevice::ExeOwner);
        QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
    }
}

PAX_TEST(TstSettings)
#include "tst_settings.moc"
