// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/language.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "ui/access/accesspage.h"
#include "ui/bulk/exportspage.h"
#include "ui/claims/claimspage.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/panel/panelspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/timeline/inspector.h"
#include "ui/timeline/memberpage.h"
#include "ui/timeline/timelineview.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <memory>

using namespace pax;
using namespace pax::ui;
using namespace Qt::StringLiterals;

namespace {

/// Lets everything that is due happen: layouts, repaints, deletions.
void settle()
{
    constexpr int Rounds = 20;
    int rounds = 0;
    (void)QTest::qWaitFor([&rounds] { return ++rounds > Rounds; });
}

} // namespace

/// The real window on the embedded server, driven as a user drives it. With PAX_SHOTS naming a folder it leaves a picture of every screen.
class TstWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstRunOffersFourWays();
    void journey_data();
    void journey();
    void strictJourney();
    void badServer_data();
    void badServer();
    void closesWhileAnExportRuns();
    void everyExampleOpensInTheInspector();

private:
    /// Opens the window's connection to \p server and gives its pages.
    WorkspaceView *connectTo(const sandbox::SandboxServer &server, bool strict);
    /// Presses the visible button with that text; false if there is none.
    bool press(const QString &text);
    /// What the window says now, all visible labels.
    QString words() const;
    void shot(const QString &name);
    void start(const QString &look, int percent);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<workspace::Home> m_home;
    std::unique_ptr<MainWindow> m_window;
    core::SessionSecrets *m_secrets = nullptr;
    QString m_suffix;
};

void TstWindow::init()
{
    m_suffix.clear();
    start(u"light"_s, 100);
}

void TstWindow::start(const QString &look, int percent)
{
    cleanup();
    words::speak(look == u"es"_s ? u"es"_s : u"en"_s);
    theme::install(*qApp, look, percent);
    m_dir = std::make_unique<QTemporaryDir>();
    auto secrets = std::make_unique<core::SessionSecrets>(std::make_unique<tests::FakeSecretStore>());
    m_secrets = secrets.get();
    core::SessionSecrets &session = *secrets;
    m_home = std::make_unique<workspace::Home>(core::Folders::standard(m_dir->filePath(u"c"_s), m_dir->filePath(u"d"_s)), std::move(secrets), std::make_unique<core::SystemClock>());
    m_window = std::make_unique<MainWindow>(*m_home, session);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstWindow::cleanup()
{
    m_window.reset();
    // Tasks that were stopped end on the event loop; the home outlives them.
    settle();
    if (m_home)
        tests::drain(*m_home);
    m_home.reset();
    m_dir.reset();
}

void TstWindow::shot(const QString &name)
{
    const QString folder = qEnvironmentVariable("PAX_SHOTS");
    if (folder.isEmpty())
        return;
    settle();
    QVERIFY(m_window->grab().save(folder + u'/' + name + m_suffix + u".png"_s));
}

void TstWindow::firstRunOffersFourWays()
{
    m_window->start();
    int offered = 0;
    for (const QPushButton *button : m_window->findChildren<QPushButton *>())
        offered += button->isVisible() && !button->accessibleDescription().isEmpty() ? 1 : 0;
    QCOMPARE(offered, 4);
    QVERIFY(m_window->view() == nullptr);
    shot(u"01-first-run"_s);
}

void TstWindow::journey_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << u"light"_s << 100;
    QTest::newRow("dark") << u"dark"_s << 100;
    QTest::newRow("large text") << u"light"_s << 200;
    QTest::newRow("Spanish") << u"es"_s << 100;
}

void TstWindow::journey()
{
    QFETCH(QString, look);
    QFETCH(int, percent);
    start(look, percent);
    m_suffix = look == u"dark"_s ? u"-dark"_s : look == u"es"_s ? u"-es"_s : percent == 200 ? u"-200"_s : QString();
    m_window->openDemo({});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->view() != nullptr, 20'000);
    WorkspaceView &view = *m_window->view();
    QTRY_VERIFY_WITH_TIMEOUT(view.panels().members().count() == 200, 60'000);
    shot(u"02-panels"_s);

    auto *table = view.panels().findChild<DataTable *>();
    QVERIFY(table);
    QVERIFY(table->rows()->rowCount() > 150);
    view.panels().openMember(0);
    QTRY_VERIFY_WITH_TIMEOUT(view.member().timeline() != nullptr && view.member().timeline()->isComplete, 30'000);
    auto *drawing = view.member().findChild<TimelineView *>();
    QVERIFY(drawing);
    QTest::keyClick(drawing, Qt::Key_End);
    QVERIFY(drawing->current() >= 0);
    const int last = drawing->current();
    QTest::keyClick(drawing, Qt::Key_Left);
    QVERIFY(drawing->current() != last);
    shot(u"03-member"_s);
    QTest::keyClick(drawing, Qt::Key_0);
    shot(u"03b-member-all"_s);

    bulk::ExportSpec spec;
    spec.panel = view.panels().panels().first().id;
    view.exports().start(spec);
    const auto isComplete = [&view] {
        const QList<bulk::Job> jobs = view.workspace().exports().jobs();
        return std::any_of(jobs.begin(), jobs.end(), [](const bulk::Job &job) { return job.state == bulk::JobState::Complete && job.spec.types.isEmpty(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(view.section() == Section::Exports, 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(!view.exports().runningJob(), 5'000);
    shot(u"05-exports"_s);
    view.exports().newExport(spec.panel, {});
    shot(u"06-new-export-behind"_s);
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (dialog->isVisible() && dialog != m_window.get() && qobject_cast<QDialog *>(dialog)) {
            if (!qEnvironmentVariable("PAX_SHOTS").isEmpty())
                QVERIFY(dialog->grab().save(qEnvironmentVariable("PAX_SHOTS") + u"/06-new-export"_s + m_suffix + u".png"_s));
            dialog->close();
        }
    }

    view.showSection(Section::Claims);
    QTRY_VERIFY_WITH_TIMEOUT(view.claims().set() != nullptr && !view.claims().shownRows().empty(), 60'000);
    QVERIFY(view.claims().set()->rejected.isEmpty());
    shot(u"07-claims"_s);
    view.showSection(Section::Access);
    QTRY_VERIFY_WITH_TIMEOUT(!view.access().isChecking(), 30'000);
    QCOMPARE(access::verdict(view.access().checks()), u"ok"_s);
    shot(u"09-access"_s);
    view.showSection(Section::Audit);
    QVERIFY(view.workspace().audit().verify()->intact);
    shot(u"10-audit"_s);
}

WorkspaceView *TstWindow::connectTo(const sandbox::SandboxServer &server, bool strict)
{
    auth::ConnectionProfile profile;
    profile.name = core::ProfileName(u"Test payer"_s);
    profile.baseUrl = server.base();
    profile.tokenUrl = server.tokenUrl();
    profile.clientId = server.clientId();
    profile.environment = auth::Environment::Test;
    profile.strict = strict;
    profile.panels = {{core::PanelId(u"riverside-family"_s), QString()}};
    m_secrets->keep(profile.secretKey(), core::Secret(server.secret().toUtf8()));
    m_window->openConnection(profile);
    return QTest::qWaitFor([this] { return m_window->view() != nullptr; }, 20'000) ? m_window->view() : nullptr;
}

bool TstWindow::press(const QString &text)
{
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text) {
            button->click();
            return true;
        }
    }
    return false;
}

QString TstWindow::words() const
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TstWindow::strictJourney()
{
    sandbox::SandboxOptions options;
    options.members = 20;
    options.strict = true;
    sandbox::SandboxServer server(options);
    QVERIFY(server.start());
    WorkspaceView *view = connectTo(server, true);
    QVERIFY(view);
    // The only way there is costs a full export: it is offered with its cost, and nothing is asked before the yes.
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"takes a full export"_s), 20'000);
    QCOMPARE(server.count("GET", u"$export"), 0);
    QVERIFY(press(u"Export and read the roster"_s));
    QTRY_COMPARE_WITH_TIMEOUT(view->panels().members().count(), 20, 60'000);
    view->panels().openMember(0);
    QTRY_VERIFY_WITH_TIMEOUT(view->member().timeline() != nullptr, 30'000);
    QVERIFY(!view->member().timeline()->events.empty());
    bulk::ExportSpec spec;
    spec.panel = core::PanelId(u"riverside-family"_s);
    const qsizetype before = view->workspace().exports().jobs().size();
    view->exports().start(spec);
    QTRY_VERIFY_WITH_TIMEOUT(view->workspace().exports().jobs().size() > before && view->workspace().exports().jobs().first().state == bulk::JobState::Complete, 60'000);
    // The window looked at the job all the while; nothing of what was learned of a file got lost.
    for (const bulk::JobFile &file : view->workspace().exports().files(view->workspace().exports().jobs().first().id)) {
        QVERIFY2(file.bytes > 0 && !file.sha256.isEmpty(), qPrintable(file.name()));
        QCOMPARE(file.grade, bulk::Grade::LengthAndCount);
    }
    view->showClaims({view->workspace().exports().jobs().first().id});
    QTRY_VERIFY_WITH_TIMEOUT(!view->claims().shownRows().empty(), 30'000);
    // Nothing but the three operations, the token and what the manifest names.
    for (const sandbox::SeenRequest &request : server.requests())
        QVERIFY2(request.status < 400, qPrintable(request.path));
}

void TstWindow::badServer_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("said");
    QTest::newRow("wrong secret") << QByteArray(R"([{"match":"POST /oauth/token","times":-1,"status":401,"headers":{"Content-Type":"application/json"},"body":"{\"error\":\"invalid_client\"}"}])") << u"Sign-in was refused"_s;
    QTest::newRow("web page for a panel") << QByteArray(R"([{"match":"GET /fhir/Group","times":-1,"status":200,"headers":{"Content-Type":"text/html"},"body":"<!DOCTYPE html><title>Sign in</title>"}])") << u"A web page came back"_s;
    QTest::newRow("fault of the server") << QByteArray(R"([{"match":"GET /fhir/Group","times":-1,"status":500,"headers":{"Content-Type":"text/plain"},"body":"boom"}])") << u"server failed"_s;
    QTest::newRow("no right") << QByteArray(R"([{"match":"GET /fhir/Group","times":-1,"status":403,"headers":{"Content-Type":"text/plain"},"body":"no"},{"match":"export","times":-1,"status":403,"headers":{"Content-Type":"text/plain"},"body":"no"}])") << u"may not show you this"_s;
}

void TstWindow::badServer()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, said);
    QFile file(m_dir->filePath(u"faults.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rules);
    file.close();
    sandbox::SandboxOptions options;
    options.members = 5;
    options.faultsFile = file.fileName();
    sandbox::SandboxServer server(options);
    QVERIFY(server.start());
    QVERIFY(connectTo(server, false));
    // What happened and a next step, and the window stays usable.
    QTRY_VERIFY2_WITH_TIMEOUT(words().contains(said), qPrintable(words()), 60'000);
    bool hasNextStep = false;
    for (const QPushButton *button : m_window->view()->findChildren<QPushButton *>())
        hasNextStep = hasNextStep || (button->isVisible() && (button->text() == u"Try again"_s || button->text() == u"Check access"_s));
    QVERIFY(hasNextStep);
    m_window->view()->showSection(Section::Audit);
    QVERIFY(words().contains(u"Chain"_s));
}

void TstWindow::closesWhileAnExportRuns()
{
    sandbox::SandboxOptions options;
    options.members = 40;
    options.pollsBeforeReady = 1000;
    sandbox::SandboxServer server(options);
    QVERIFY(server.start());
    WorkspaceView *view = connectTo(server, true);
    QVERIFY(view);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"takes a full export"_s), 20'000);
    QVERIFY(press(u"Export and read the roster"_s));
    // The roster of a strict server is an export that never gets ready: the window closes in the middle of it.
    QTRY_VERIFY_WITH_TIMEOUT(server.count("GET", u"$export") > 0, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!view->workspace().exports().jobs().isEmpty(), 20'000);
    view->showSection(Section::Access);
    m_window->close();
    m_window.reset();
    settle();
    QCOMPARE(server.count("DELETE", u"export"), 0);   // the payer is not told: it goes on next time
}

void TstWindow::everyExampleOpensInTheInspector()
{
    PAX_REQUIRE_SAMPLES();
    timeline::TimelineService files(nullptr, m_home->workers(), nullptr, m_home->clock());
    MemberPage page(files, nullptr, m_home->clock(), nullptr);
    page.resize(1196, 728);
    page.show();
    int opened = 0;
    QDirIterator walk(tests::samplesDir() + u"/examples"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        MemberRoute route;
        route.file = walk.next();
        page.open(route);
        bool isOver = false;
        QTRY_VERIFY_WITH_TIMEOUT((isOver = page.timeline() != nullptr || !page.isLoading()), 10'000);
        QVERIFY(isOver);
        if (!page.timeline())
            continue;   // a record of several people is refused, and said so
        for (std::size_t i = 0; i < page.timeline()->events.size(); ++i)
            page.select(static_cast<int>(i));
        for (std::size_t i = 0; i < page.timeline()->undated.size(); ++i)
            page.select(-1 - static_cast<int>(i));
        ++opened;
    }
    QVERIFY(opened > 150);
}

PAX_TEST(TstWindow)
#include "tst_window.moc"
