// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/language.h"
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
    void everyExampleOpensInTheInspector();

private:
    void shot(const QString &name);
    void start(const QString &look, int percent);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<workspace::Home> m_home;
    std::unique_ptr<MainWindow> m_window;
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
    QTRY_VERIFY_WITH_TIMEOUT(view.member().timeline() != nullptr, 30'000);
    QVERIFY(view.member().timeline()->isComplete);
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
