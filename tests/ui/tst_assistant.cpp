// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/presets.h"
#include "app/sandbox/sandboxserver.h"
#include "app/words/language.h"
#include "tests/support/fakes.h"
#include "tests/support/httpserver.h"
#include "tests/support/testmain.h"
#include "ui/auth/assistant.h"
#include "ui/auth/keypanel.h"
#include "ui/common/cardlist.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>

#include <memory>

using namespace pax;
using namespace pax::core;
using namespace pax::auth;
using namespace pax::ui;
using namespace pax::tests;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that asks its user for a password nobody gives.
class SilentStore final : public SecretStore
{
public:
    Task<Result<Secret>> read(QString, std::stop_token stop) override
    {
        co_await sleepUnlessStopped(std::chrono::hours(1), stop);
        co_return Error::cancelled();
    }
    Task<Result<void>> write(QString, Secret, std::stop_token stop) override
    {
        co_await sleepUnlessStopped(std::chrono::hours(1), stop);
        co_return Error::cancelled();
    }
    Task<Result<void>> erase(QString, std::stop_token stop) override
    {
        co_await sleepUnlessStopped(std::chrono::hours(1), stop);
        co_return Error::cancelled();
    }
};

void settle()
{
    constexpr int Rounds = 20;
    int rounds = 0;
    (void)QTest::qWaitFor([&rounds] { return ++rounds > Rounds; });
}

} // namespace

/// The connection assistant and what the window does with connections, on real servers, driven by name and keyboard. With PAX_SHOTS naming
/// a folder it leaves a picture of every step.
class TstAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void secretFromStartToEnd_data();
    void secretFromStartToEnd();
    void keyFromStartToEnd();
    void anotherHostIsLookedAt();
    void silentServerStopsNobody();
    void badStepsKeepThePage();
    void cancelLeavesNothing();
    void withoutKeychainForTheSession();
    void silentKeychainIsNotForEver();
    void editAndRemove();
    void namesForScreenReaders();

private:
    void start(std::unique_ptr<SecretStore> keychain, const QString &look = u"light"_s, int percent = 100);
    std::unique_ptr<ConnectionAssistant> assistant(const QString &preset);
    template <class W>
    W *find(QWidget *in, const char *name)
    {
        return in->findChild<W *>(QString::fromLatin1(name));
    }
    void press(QWidget *in, const char *name) { QTest::mouseClick(find<QPushButton>(in, name), Qt::LeftButton); }
    void type(QWidget *in, const char *name, const QString &text)
    {
        auto *line = find<QLineEdit>(in, name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QString words(QWidget *in) const;
    void shot(QWidget *of, const QString &name);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<workspace::Home> m_home;
    SessionSecrets *m_secrets = nullptr;
    FakeSecretStore *m_keychain = nullptr;
    QString m_suffix;
};

void TstAssistant::init()
{
    m_suffix.clear();
    auto keychain = std::make_unique<FakeSecretStore>();
    m_keychain = keychain.get();
    start(std::move(keychain));
}

void TstAssistant::start(std::unique_ptr<SecretStore> keychain, const QString &look, int percent)
{
    m_home.reset();
    words::speak(look == u"es"_s ? u"es"_s : u"en"_s);
    theme::install(*qApp, look, percent);
    m_dir = std::make_unique<QTemporaryDir>();
    auto secrets = std::make_unique<SessionSecrets>(std::move(keychain));
    m_secrets = secrets.get();
    m_home = std::make_unique<workspace::Home>(Folders::standard(m_dir->filePath(u"c"_s), m_dir->filePath(u"d"_s)), std::move(secrets), std::make_unique<SystemClock>());
}

void TstAssistant::cleanup()
{
    settle();
    m_home.reset();
    m_dir.reset();
}

std::unique_ptr<ConnectionAssistant> TstAssistant::assistant(const QString &preset)
{
    ConnectionProfile fresh = presetProfile(preset).value_or(ConnectionProfile());
    const Preset *known = findPreset(preset);
    fresh.name = ProfileName(known ? known->title : QString());
    auto made = std::make_unique<ConnectionAssistant>(*m_home, *m_secrets, fresh, true);
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    made->show();
    // Leaving a field counts only in a window that has the focus.
    (void)QTest::qWaitForWindowActive(made.get());
    return made;
}

QString TstAssistant::words(QWidget *in) const
{
    QStringList all;
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->isVisible())
            all << label->text();
    }
    return all.join(u'\n');
}

void TstAssistant::shot(QWidget *of, const QString &name)
{
    const QString folder = qEnvironmentVariable("PAX_SHOTS");
    if (folder.isEmpty())
        return;
    settle();
    QVERIFY(of->grab().save(folder + u"/assistant-"_s + name + m_suffix + u".png"_s));
}

void TstAssistant::secretFromStartToEnd_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << u"light"_s << 100;
    QTest::newRow("dark") << u"dark"_s << 100;
    QTest::newRow("Spanish") << u"es"_s << 100;
    QTest::newRow("large") << u"light"_s << 200;
}

void TstAssistant::secretFromStartToEnd()
{
    QFETCH(QString, look);
    QFETCH(int, percent);
    auto keychain = std::make_unique<FakeSecretStore>();
    m_keychain = keychain.get();
    start(std::move(keychain), look, percent);
    m_suffix = u'-' + QString::fromLatin1(QTest::currentDataTag());
    sandbox::SandboxServer server{sandbox::SandboxOptions{}};
    QVERIFY(server.start());
    const auto dialog = assistant(u"smart"_s);
    QSignalSpy saved(dialog.get(), &ConnectionAssistant::saved);
    QCOMPARE(dialog->step(), 0);
    type(dialog.get(), "name", u"Sandbox"_s);
    press(dialog.get(), "test");
    shot(dialog.get(), u"1-payer"_s);
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 1);
    type(dialog.get(), "base", server.base().toString());
    QTest::keyClick(find<QLineEdit>(dialog.get(), "base"), Qt::Key_Tab);
    QTRY_COMPARE(dialog->isBusy(), false);
    // What the server says is shown and taken over.
    QTRY_COMPARE(find<QLineEdit>(dialog.get(), "token")->text(), server.tokenUrl().toString());
    shot(dialog.get(), u"2-server"_s);
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 2);
    type(dialog.get(), "client", server.clientId());
    auto *method = find<QComboBox>(dialog.get(), "method");
    method->setCurrentIndex(method->findData(static_cast<int>(AuthMethod::SecretBasic)));
    Q_EMIT method->activated(method->currentIndex());
    type(dialog.get(), "secret", server.secret());
    shot(dialog.get(), u"3-signin"_s);
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 3);
    QVERIFY(find<QLineEdit>(dialog.get(), "secret")->text().isEmpty());   // it left the field
    find<QPlainTextEdit>(dialog.get(), "panels")->setPlainText(u"group id;name\nriverside-family;\"Riverside; Family\"\nriverside-family\n"_s);
    shot(dialog.get(), u"4-panels"_s);
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 4);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->isBusy(), false, 20'000);
    shot(dialog.get(), u"5-try"_s);
    QVERIFY(server.count("POST", u"token") > 0);
    QCOMPARE(server.count("GET", u"$export"), 0);
    // Nothing is saved before it is wanted.
    QVERIFY(m_home->profiles().list()->isEmpty());
    QVERIFY(m_keychain->contents().empty());
    press(dialog.get(), "next");
    QTRY_COMPARE(saved.size(), 1);
    const Result<ConnectionProfile> stored = m_home->profiles().only();
    QVERIFY(stored);
    QCOMPARE(stored->name.text(), u"Sandbox"_s);
    QVERIFY(stored->environment == Environment::Test);
    QCOMPARE(stored->panels.size(), 1);
    QCOMPARE(stored->panels.first().label, u"Riverside; Family"_s);
    QVERIFY(stored->secretSince.isValid());
    QCOMPARE(m_keychain->contents().at(stored->secretKey()), server.secret().toUtf8());
}

void TstAssistant::keyFromStartToEnd()
{
    sandbox::SandboxServer server{sandbox::SandboxOptions{}};
    QVERIFY(server.start());
    const auto dialog = assistant(u"smart"_s);
    QSignalSpy saved(dialog.get(), &ConnectionAssistant::saved);
    type(dialog.get(), "name", u"Signed"_s);
    press(dialog.get(), "next");
    type(dialog.get(), "base", server.base().toString());
    type(dialog.get(), "token", server.tokenUrl().toString());
    press(dialog.get(), "next");
    type(dialog.get(), "client", server.clientId());
    auto *method = find<QComboBox>(dialog.get(), "method");
    method->setCurrentIndex(method->findData(static_cast<int>(AuthMethod::PrivateKeyJwt)));
    Q_EMIT method->activated(method->currentIndex());
    // Without a key there is nothing to sign with.
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 2);
    auto *keys = dialog->findChild<KeyPanel *>();
    press(dialog.get(), "createKey");
    QTRY_COMPARE(keys->keys().all.size(), 1);
    shot(dialog.get(), u"3-key"_s);
    // Its public half is what the payer gets.
    press(dialog.get(), "copyJwks");
    server.addClientKey(keys->keys().jwks()[u"keys"_s][0].toObject());
    press(dialog.get(), "createKey");
    QTRY_COMPARE(keys->keys().all.size(), 2);
    shot(dialog.get(), u"3-keys"_s);
    press(dialog.get(), "next");
    press(dialog.get(), "next");
    QTRY_COMPARE_WITH_TIMEOUT(dialog->isBusy(), false, 20'000);
    press(dialog.get(), "next");
    QTRY_COMPARE(saved.size(), 1);
    const Result<ConnectionProfile> stored = m_home->profiles().only();
    QVERIFY(stored && stored->keys.all.size() == 2);
    QCOMPARE(stored->keys.current, stored->keys.all.first().id);
    QVERIFY(m_keychain->contents().count(stored->secretKey()) == 1);
}

void TstAssistant::anotherHostIsLookedAt()
{
    HttpServer http([](const SeenHttp &) { return HttpAnswer::json(R"({"token_endpoint":"https://login.example/token"})"); });
    const auto dialog = assistant(u"smart"_s);
    press(dialog.get(), "next");
    type(dialog.get(), "base", http.url(u"/fhir"_s).toString());
    QTest::keyClick(find<QLineEdit>(dialog.get(), "base"), Qt::Key_Tab);
    QTRY_COMPARE(find<QLineEdit>(dialog.get(), "token")->text(), u"https://login.example/token"_s);
    auto *isRight = find<QCheckBox>(dialog.get(), "hostIsRight");
    QVERIFY(isRight->isVisible());
    QVERIFY(isRight->text().contains(u"login.example"_s));
    shot(dialog.get(), u"2-other-host"_s);
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 1);
    isRight->setChecked(true);
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 2);
}

void TstAssistant::silentServerStopsNobody()
{
    HttpAnswer silent;
    silent.hangs = true;
    HttpServer http([&silent](const SeenHttp &) { return silent; });
    const auto dialog = assistant(u"smart"_s);
    press(dialog.get(), "next");
    type(dialog.get(), "base", http.url(u"/fhir"_s).toString());
    QTest::keyClick(find<QLineEdit>(dialog.get(), "base"), Qt::Key_Tab);
    QTRY_COMPARE(http.requests().size(), 1);
    QVERIFY(dialog->isBusy());
    press(dialog.get(), "ask");   // stops
    QTRY_COMPARE(dialog->isBusy(), false);
    type(dialog.get(), "token", http.url(u"/token"_s).toString());
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 2);
    // The dialog may go in the middle of a try.
    type(dialog.get(), "client", u"x"_s);
    auto *method = find<QComboBox>(dialog.get(), "method");
    method->setCurrentIndex(method->findData(static_cast<int>(AuthMethod::SecretPost)));
    Q_EMIT method->activated(method->currentIndex());
    type(dialog.get(), "secret", u"y"_s);
    press(dialog.get(), "next");
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 4);
    QTRY_VERIFY(http.requests().size() > 1);
    QVERIFY(dialog->isBusy());
}

void TstAssistant::badStepsKeepThePage()
{
    ConnectionProfile taken = *presetProfile(u"cigna"_s);
    taken.name = ProfileName(u"Taken"_s);
    taken.clientId = u"x"_s;
    QVERIFY(m_home->profiles().save(taken));
    const auto dialog = assistant(u"cigna"_s);
    type(dialog.get(), "name", u"Taken"_s);
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 0);
    type(dialog.get(), "name", u"a/b"_s);
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 0);
    shot(dialog.get(), u"1-bad-name"_s);
    type(dialog.get(), "name", u"Cigna"_s);
    press(dialog.get(), "next");
    QCOMPARE(dialog->step(), 1);
    // The seed, to the letter.
    QCOMPARE(find<QLineEdit>(dialog.get(), "base")->text(), u"https://fhir.cigna.com/ProviderAccess/v1"_s);
    QCOMPARE(find<QLineEdit>(dialog.get(), "token")->text(), u"https://r-hi2.cigna.com/mga/sps/oauth/oauth20/token"_s);
    QVERIFY(!find<QCheckBox>(dialog.get(), "hostIsRight")->isVisible());
    shot(dialog.get(), u"2-cigna"_s);
    for (const QString &bad : {u"http://payer.example/fhir"_s, u"payer"_s, u"https://me:word@payer.example"_s, u"https://payer.example/fhir?x=1"_s}) {
        type(dialog.get(), "base", bad);
        press(dialog.get(), "next");
        QCOMPARE(dialog->step(), 1);
    }
    // Back keeps what was typed.
    type(dialog.get(), "base", u"https://payer.example/fhir"_s);
    press(dialog.get(), "back");
    QCOMPARE(dialog->step(), 0);
    press(dialog.get(), "next");
    QCOMPARE(find<QLineEdit>(dialog.get(), "base")->text(), u"https://payer.example/fhir"_s);
}

void TstAssistant::cancelLeavesNothing()
{
    const auto dialog = assistant(u"smart"_s);
    type(dialog.get(), "name", u"Gone"_s);
    press(dialog.get(), "next");
    type(dialog.get(), "base", u"http://127.0.0.1:9/fhir"_s);
    type(dialog.get(), "token", u"http://127.0.0.1:9/token"_s);
    press(dialog.get(), "next");
    auto *method = find<QComboBox>(dialog.get(), "method");
    method->setCurrentIndex(method->findData(static_cast<int>(AuthMethod::PrivateKeyJwt)));
    Q_EMIT method->activated(method->currentIndex());
    press(dialog.get(), "createKey");
    auto *keys = dialog->findChild<KeyPanel *>();
    QTRY_COMPARE(keys->keys().all.size(), 1);
    const QString id = keySecretName(ProfileName(u"Gone"_s), keys->keys().current);
    QCOMPARE(m_keychain->contents().count(id), 1u);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(m_keychain->contents().count(id), 0u);
    QVERIFY(m_home->profiles().keys().of(ProfileName(u"Gone"_s))->all.isEmpty());
    QVERIFY(m_home->profiles().list()->isEmpty());
}

void TstAssistant::withoutKeychainForTheSession()
{
    sandbox::SandboxServer server{sandbox::SandboxOptions{}};
    QVERIFY(server.start());
    m_keychain->setUnavailable(true);
    const auto dialog = assistant(u"smart"_s);
    QSignalSpy saved(dialog.get(), &ConnectionAssistant::saved);
    type(dialog.get(), "name", u"Session"_s);
    press(dialog.get(), "next");
    type(dialog.get(), "base", server.base().toString());
    type(dialog.get(), "token", server.tokenUrl().toString());
    press(dialog.get(), "next");
    type(dialog.get(), "client", server.clientId());
    auto *method = find<QComboBox>(dialog.get(), "method");
    method->setCurrentIndex(method->findData(static_cast<int>(AuthMethod::SecretPost)));
    Q_EMIT method->activated(method->currentIndex());
    type(dialog.get(), "secret", server.secret());
    press(dialog.get(), "next");
    press(dialog.get(), "next");
    QTRY_COMPARE_WITH_TIMEOUT(dialog->isBusy(), false, 20'000);
    press(dialog.get(), "next");
    QTRY_VERIFY(find<QPushButton>(dialog.get(), "keepForSession"));
    QCOMPARE(saved.size(), 0);
    shot(dialog.get(), u"6-no-keychain"_s);
    press(dialog.get(), "keepForSession");
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(m_keychain->contents().empty());
    // Nothing of the secret is on the disk.
    QDirIterator walk(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(server.secret().toUtf8()), qPrintable(file.fileName()));
    }
}

void TstAssistant::silentKeychainIsNotForEver()
{
    ConnectionProfile known = *presetProfile(u"cigna"_s);
    known.name = ProfileName(u"Cigna"_s);
    known.clientId = u"x"_s;
    start(std::make_unique<SilentStore>());
    QVERIFY(m_home->profiles().save(known));
    {
        MainWindow window(*m_home, *m_secrets);
        window.resize(1280, 800);
        window.show();
        window.start();
        // The window works meanwhile, and soon offers to go on.
        QVERIFY(window.isVisible() && window.isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(&window, "goOnWithoutKeychain"), 20'000);
        QVERIFY(m_secrets->isWaiting());
        shot(&window, u"7-silent-keychain"_s);
        press(&window, "goOnWithoutKeychain");
        QTRY_VERIFY(window.view());
        QVERIFY(window.view()->workspace().vault().isSessionOnly());
        window.close();
    }
    settle();
}

void TstAssistant::editAndRemove()
{
    sandbox::SandboxServer server{sandbox::SandboxOptions{}};
    QVERIFY(server.start());
    ConnectionProfile known;
    known.name = ProfileName(u"Sandbox"_s);
    known.baseUrl = server.base();
    known.tokenUrl = server.tokenUrl();
    known.clientId = server.clientId();
    QVERIFY(m_home->profiles().save(known));
    ConnectionAssistant dialog(*m_home, *m_secrets, known, false);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy saved(&dialog, &ConnectionAssistant::saved);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    press(&dialog, "step0");
    QVERIFY(!find<QLineEdit>(&dialog, "name")->isEnabled());
    press(&dialog, "step2");
    QCOMPARE(dialog.step(), 2);
    type(&dialog, "client", u"another"_s);
    shot(&dialog, u"8-edit"_s);
    press(&dialog, "saveNow");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_home->profiles().only()->clientId, u"another"_s);
}

void TstAssistant::namesForScreenReaders()
{
    const auto dialog = assistant(u"smart"_s);
    for (int step = 0; step < 3; ++step) {
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            const bool isReached = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled();
            const bool isPart = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
            if (!isReached || !isPart)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isInCombo = qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr;
            QVERIFY2(isInCombo || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
        type(dialog.get(), "name", u"x"_s);
        if (step == 1) {
            type(dialog.get(), "base", u"http://127.0.0.1:9/fhir"_s);
            type(dialog.get(), "token", u"http://127.0.0.1:9/token"_s);
        }
        if (step < 2)
            press(dialog.get(), "next");
    }
}

PAX_TEST(TstAssistant)
#include "tst_assistant.moc"
