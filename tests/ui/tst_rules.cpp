// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/language.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"
#include "ui/access/accesspage.h"
#include "ui/common/theme.h"
#include "ui/panel/panelspage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/timeline/memberpage.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace pax;
using namespace pax::core;
using namespace pax::tests;
using namespace pax::ui;
using namespace Qt::StringLiterals;

/// The rules of an organization, as they show in the window.
class TstRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aForbiddenSectionSaysWhyAndWhom();
    void aReasonOpensAMember();
    void theUserSaysWhoTheyAre();
    void theRulesSayWhoSomebodyIs();

private:
    void openWith(const QByteArray &rules);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<workspace::Home> m_home;
    std::unique_ptr<MainWindow> m_window;
};

void TstRules::init()
{
    words::speak(u"en"_s);
    theme::install(*qApp, u"light"_s, 100);
    m_dir = std::make_unique<QTemporaryDir>();
    auto secrets = std::make_unique<SessionSecrets>(std::make_unique<FakeSecretStore>());
    SessionSecrets &session = *secrets;
    m_home = std::make_unique<workspace::Home>(Folders::standard(m_dir->filePath(u"c"_s), m_dir->filePath(u"d"_s)), std::move(secrets), std::make_unique<SystemClock>());
    m_window = std::make_unique<MainWindow>(*m_home, session);
    m_window->resize(1280, 800);
    m_window->show();
}

void TstRules::cleanup()
{
    m_window.reset();
    drain(*m_home);
    m_home.reset();
}

void TstRules::openWith(const QByteArray &rules)
{
    QFile file(m_dir->filePath(u"policy.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    file.write(rules);
    file.close();
    m_home->readPolicy(file.fileName());
    QVERIFY2(m_home->policyProblems().isEmpty(), rules.constData());
    m_window->openDemo({});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->view() != nullptr, 20'000);
}

void TstRules::aForbiddenSectionSaysWhyAndWhom()
{
    openWith("[organization]\nname = Riverside IT\ncontact = it@riverside.example\n[rule \"Support sees no members\"]\nforbid = view-members, view-claims, view-audit\n");
    QCOMPARE(m_window->view()->section(), Section::Access);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view()->access().isChecking(), 30'000);
    const QList<QAbstractButton *> buttons = m_window->findChild<Rail *>()->findChildren<QAbstractButton *>();
    int off = 0;
    for (const QAbstractButton *button : buttons) {
        QVERIFY(button->isVisible());
        if (button->isEnabled())
            continue;
        ++off;
        QVERIFY2(button->toolTip().contains(u"Support sees no members"_s) && button->toolTip().contains(u"it@riverside.example"_s), qPrintable(button->toolTip()));
        QCOMPARE(button->accessibleDescription(), button->toolTip());
    }
    QCOMPARE(off, 3);
    QCOMPARE(m_window->view()->panels().members().count(), 0);
}

void TstRules::aReasonOpensAMember()
{
    openWith("[organization]\nname = Riverside IT\n[rule \"Say why\"]\nask-reason = view-members\nreasons = Visit preparation; Billing question\n");
    WorkspaceView &view = *m_window->view();
    QTRY_VERIFY_WITH_TIMEOUT(view.panels().members().count() == 200, 60'000);
    view.panels().openMember(0);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), 20'000);
    auto *reason = QApplication::activeModalWidget()->findChild<QComboBox *>(u"reason"_s);
    auto *give = QApplication::activeModalWidget()->findChild<QPushButton *>(u"giveReason"_s);
    QVERIFY(reason && give);
    QVERIFY(!give->isEnabled());
    reason->setCurrentIndex(0);
    reason->setEditText(reason->itemText(0));
    QTest::mouseClick(give, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!view.member().isLoading(), 30'000);
    QVERIFY(!QApplication::activeModalWidget());
    const Result<QList<audit::AuditEntry>> entries = view.workspace().audit().entries();
    QVERIFY(entries);
    QStringList seen;
    for (const audit::AuditEntry &entry : *entries) {
        if (entry.action == audit::AuditAction::Refused || entry.action == audit::AuditAction::ViewedMember)
            seen << audit::actionName(entry.action) + u' ' + entry.reason.reveal();
    }
    QCOMPARE(seen, (QStringList{u"refused "_s, u"viewed-member Visit preparation"_s}));
}

void TstRules::theUserSaysWhoTheyAre()
{
    QCOMPARE(m_home->policy().role(), policy::Role::Coordinator);
    SettingsDialog dialog(*m_home);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *role = dialog.findChild<QComboBox *>(u"role"_s);
    QVERIFY(role->isEnabled());
    role->setCurrentIndex(static_cast<int>(policy::Role::Support));
    QCOMPARE(m_home->policy().role(), policy::Role::Coordinator);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    QCOMPARE(m_home->policy().role(), policy::Role::Support);
}

void TstRules::theRulesSayWhoSomebodyIs()
{
    openWith("[organization]\nname = Riverside IT\ncontact = it@riverside.example\n[lock]\nidle-minutes = 7\n[roles]\ndefault = admin\nuser-may-choose = no\n");
    SettingsDialog dialog(*m_home);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *role = dialog.findChild<QComboBox *>(u"role"_s);
    QVERIFY(!role->isEnabled());
    QCOMPARE(role->currentIndex(), static_cast<int>(policy::Role::Admin));
    QVERIFY(role->toolTip().contains(u"it@riverside.example"_s));
    auto *idle = dialog.findChild<QComboBox *>(u"idle"_s);
    QVERIFY(!idle->isEnabled());
    QCOMPARE(idle->currentData().toInt(), 7);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->view()->panels().members().count() == 200, 60'000);
}

PAX_TEST(TstRules)
#include "tst_rules.moc"
