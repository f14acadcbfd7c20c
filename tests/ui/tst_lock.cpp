// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/language.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"
#include "tests/support/await.h"
#include "tests/ui/canaries.h"
#include "ui/access/accesspage.h"
#include "ui/bulk/exportspage.h"
#include "ui/claims/claimspage.h"
#include "ui/common/clipboard.h"
#include "ui/common/theme.h"
#include "ui/panel/panelspage.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/locker.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sessionwatch.h"
#include "ui/shell/workspaceview.h"
#include "ui/timeline/memberpage.h"

#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusMessage>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

#include <memory>

using namespace pax;
using namespace pax::core;
using namespace pax::tests;
using namespace pax::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QStringList said;   // everything logged meanwhile
QtMessageHandler before = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text.contains(CanaryMark))
        said << text;
    before(type, context, text);
}

/// Lets everything that is due happen.
void settle()
{
    int rounds = 0;
    (void)QTest::qWaitFor([&rounds] { return ++rounds > 20; });
}

constexpr int Canaries = 300;
const QString Words = u"four green words here"_s;

} // namespace

/// The lock over the real window, with members whose names would show anywhere.
class TstLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { qInstallMessageHandler(before); }
    void idleTime_data();
    void idleTime();
    void theDesktopIsHeard();
    void nothingOfAMemberIsLeft();
    void opensByPassphraseOnly();
    void startsLocked();
    void clipboardIsCleared();

private:
    void typeInto(const QString &text);
    void choosePassphrase();
    LockPage *lockPage() const { return m_window->findChild<LockPage *>(); }
    void shot(const QString &name);

    QTemporaryDir m_members;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<workspace::Home> m_home;
    std::unique_ptr<MainWindow> m_window;
    FakeSecretStore *m_store = nullptr;
};

void TstLock::initTestCase()
{
    before = qInstallMessageHandler(hear);
    writeCanaries(m_members.path(), Canaries);
}

void TstLock::init()
{
    said.clear();
    words::speak(u"en"_s);
    theme::install(*qApp, u"light"_s, 100);
    m_dir = std::make_unique<QTemporaryDir>();
    auto store = std::make_unique<FakeSecretStore>();
    m_store = store.get();
    auto secrets = std::make_unique<SessionSecrets>(std::move(store));
    SessionSecrets &session = *secrets;
    m_home = std::make_unique<workspace::Home>(Folders::standard(m_dir->filePath(u"c"_s), m_dir->filePath(u"d"_s)), std::move(secrets), std::make_unique<SystemClock>());
    m_window = std::make_unique<MainWindow>(*m_home, session);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstLock::cleanup()
{
    m_window.reset();
    drain(*m_home);
    m_home.reset();
}

void TstLock::shot(const QString &name)
{
    const QString folder = qEnvironmentVariable("PAX_SHOTS");
    settle();
    if (!folder.isEmpty())
        m_window->grab().save(folder + u'/' + name + u".png"_s);
}

void TstLock::typeInto(const QString &text)
{
    // Of the window, not of the screen: without a window manager none of them is active.
    const QWidget *window = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.get();
    QTRY_VERIFY(qobject_cast<QLineEdit *>(window->focusWidget()));
    QTest::keyClicks(window->focusWidget(), text);
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
}

void TstLock::choosePassphrase()
{
    bool isDone = false;
    m_window->locker().choosePassphrase(m_window.get(), [&isDone] { isDone = true; });
    QTRY_VERIFY(QApplication::activeModalWidget());
    typeInto(Words);
    typeInto(Words);
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000);
}

void TstLock::idleTime_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QList<int>>("steps");      // minutes; negative: then a touch
    QTest::addColumn<bool>("idles");
    QTest::newRow("time over") << 10 << QList<int>{10} << true;
    QTest::newRow("not yet") << 10 << QList<int>{9} << false;
    QTest::newRow("touched between") << 10 << QList<int>{-9, -9, 9} << false;
    QTest::newRow("touched too late, after a sleep") << 10 << QList<int>{-600} << true;
    QTest::newRow("never") << 0 << QList<int>{600} << false;
}

void TstLock::idleTime()
{
    QFETCH(int, limit);
    QFETCH(QList<int>, steps);
    QFETCH(bool, idles);
    std::chrono::milliseconds now = 1h;
    IdleWatch watch([&now] { return now; });
    watch.setLimit(std::chrono::minutes(limit));
    QSignalSpy idled(&watch, &IdleWatch::idled);
    QLineEdit field;
    for (const int step : steps) {
        now += std::chrono::minutes(std::abs(step));
        if (step < 0)
            QTest::keyClick(&field, Qt::Key_A);
        else
            (void)watch.check();
    }
    settle();
    QCOMPARE(idled.count(), idles ? 1 : 0);
    // What came too late did nothing.
    QCOMPARE(field.text().isEmpty(), idles || limit == 0 || steps.size() == 1);
}

void TstLock::theDesktopIsHeard()
{
    // A bus of its own: other tests' windows would be locked, too.
    QProcess daemon;
    const auto end = qScopeGuard([&daemon] {
        QDBusConnection::disconnectFromBus(u"listening"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        daemon.kill();
        daemon.waitForFinished();
    });
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    if (!daemon.waitForStarted() || !daemon.waitForReadyRead(10'000))
        QSKIP("no dbus-daemon");
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    const QDBusConnection bus = QDBusConnection::connectToBus(address, u"listening"_s);
    QVERIFY(bus.isConnected());
    QDBusConnection other = QDBusConnection::connectToBus(address, u"desktop"_s);
    QVERIFY(other.registerService(u"org.freedesktop.login1"_s));
    SessionWatch watch(bus, bus);
    QSignalSpy sleep(&watch, &SessionWatch::sleepComes);
    QSignalSpy screen(&watch, &SessionWatch::screenLocked);
    const auto tell = [&other](const QString &path, const QString &interface, const QString &name, bool on) {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments({on});
        other.send(signal);
    };
    const QString logind = u"/org/freedesktop/login1"_s;
    tell(logind, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, true);
    QTRY_COMPARE(sleep.count(), 1);
    tell(logind, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, false);
    tell(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, true);
    QTRY_COMPARE(screen.count(), 1);
    tell(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, false);
    tell(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, true);
    QTRY_COMPARE(screen.count(), 2);
    QCOMPARE(sleep.count(), 1);
}

void TstLock::nothingOfAMemberIsLeft()
{
    m_window->openDemo(m_members.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->view() != nullptr, 20'000);
    WorkspaceView &view = *m_window->view();
    QTRY_COMPARE_WITH_TIMEOUT(view.panels().members().count(), Canaries, 60'000);
    // Every screen, with members on it.
    for (const Section section : {Section::Exports, Section::Claims, Section::Access, Section::Audit, Section::Panels})
        view.showSection(section);
    view.panels().openMember(3);
    QTRY_VERIFY_WITH_TIMEOUT(!view.member().isLoading(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!view.access().isChecking(), 30'000);
    QVERIFY(!canariesSpoken().isEmpty());   // the ear hears
    // What may be given away, and what the system shows of a window.
    QVERIFY(!view.access().helpDeskText().contains(CanaryMark));
    view.access().saveBundle();
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *files = QApplication::activeModalWidget()->findChild<QListWidget *>();
    auto *content = QApplication::activeModalWidget()->findChild<QPlainTextEdit *>();
    QVERIFY(files && content && files->count() > 4);
    for (int row = 0; row < files->count(); ++row) {
        files->setCurrentRow(row);
        QVERIFY2(!content->toPlainText().contains(CanaryMark), qPrintable(content->toPlainText()));
    }
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY(!window->windowTitle().contains(CanaryMark));
    auto *menu = new QMenu(m_window.get());
    menu->addAction(CanaryMark);
    menu->popup(QPoint(10, 10));
    copyConcealed(CanaryMark + u"0-no"_s);

    m_window->locker().lock(LockCause::Idle);
    QVERIFY(m_window->locker().isLocked());
    QVERIFY(m_window->view() == nullptr);
    QVERIFY(lockPage()->isVisible());
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(window == m_window.get() || !window->isVisible(), window->metaObject()->className());
    QCOMPARE(canariesSpoken(), QStringList());
    QCOMPARE(canariesInWidgets(), QStringList());
    QVERIFY(!QGuiApplication::clipboard()->text().contains(CanaryMark));
    QTRY_VERIFY(lockPage()->findChild<NewPassphrase *>()->isVisible());
    shot(u"10b-lock-first"_s);
    QCOMPARE(said, QStringList());
    QCOMPARE(canariesOnDisk(m_dir->path()), QStringList());
}

void TstLock::opensByPassphraseOnly()
{
    m_window->openDemo(m_members.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->view() != nullptr, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->view()->panels().members().count(), Canaries, 60'000);
    choosePassphrase();
    m_window->view()->showSection(Section::Audit);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->locker().isLocked(), 10'000);
    auto *field = lockPage()->findChild<PassphraseField *>(u"passphrase"_s);
    QTRY_VERIFY(field->isVisible());
    shot(u"10b-lock"_s);
    typeInto(u"FOUR green words"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lockPage()->findChild<QPushButton *>(u"unlock"_s)->isEnabled(), 20'000);
    QVERIFY(m_window->locker().isLocked());
    QVERIFY(m_window->view() == nullptr);
    typeInto(Words);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->view() != nullptr, 20'000);
    QVERIFY(!m_window->locker().isLocked());
    QCOMPARE(m_window->view()->section(), Section::Audit);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->view()->panels().members().count(), Canaries, 60'000);
    const Result<QList<audit::AuditEntry>> entries = m_window->view()->workspace().audit().entries();
    QVERIFY(entries);
    QStringList names;
    for (const audit::AuditEntry &entry : *entries)
        names << audit::actionName(entry.action) + u' ' + entry.detail;
    QVERIFY2(names.contains(u"locked asked"_s), qPrintable(names.join(u'\n')));
    QVERIFY2(names.contains(u"unlocked 1 wrong before"_s), qPrintable(names.join(u'\n')));
}

void TstLock::startsLocked()
{
    auth::ConnectionProfile profile;
    profile.name = ProfileName(u"Payer"_s);
    profile.baseUrl = QUrl(u"http://127.0.0.1:9/fhir"_s);
    profile.tokenUrl = QUrl(u"http://127.0.0.1:9/token"_s);
    profile.clientId = u"clinic"_s;
    QVERIFY(m_home->profiles().save(profile));
    choosePassphrase();
    m_window->start();
    QTRY_VERIFY(m_window->locker().isLocked());
    auto *field = lockPage()->findChild<PassphraseField *>(u"passphrase"_s);
    QTRY_VERIFY(field->isVisible());
    QVERIFY(m_window->view() == nullptr);
    typeInto(Words);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->view() != nullptr, 20'000);
}

void TstLock::clipboardIsCleared()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    copyConcealed(u"member 1"_s);
    QVERIFY(clipboard->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    auto *timer = clipboard->findChild<QTimer *>();
    QVERIFY(timer && timer->isActive());
    QCOMPARE(timer->interval(), 30'000);
    clearOwnClipboard();
    QCOMPARE(clipboard->text(), QString());
    // Somebody else's stays.
    copyConcealed(u"member 2"_s);
    clipboard->setText(u"a shopping list"_s);
    clearOwnClipboard();
    QCOMPARE(clipboard->text(), u"a shopping list"_s);
}

PAX_TEST(TstLock)
#include "tst_lock.moc"
