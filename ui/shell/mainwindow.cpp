// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/net/requestlog.h"
#include "app/timeline/filekind.h"
#include "ui/auth/presettext.h"
#include "ui/bulk/exportspage.h"
#include "ui/bulk/jobtext.h"
#include "ui/claims/claimspage.h"
#include "ui/common/fold.h"
#include "ui/common/statepanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/connectionactions.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/locker.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/workspaceview.h"
#include "ui/timeline/memberpage.h"

#include <QtCore/QMimeData>
#include <QtGui/QCloseEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

MainWindow::MainWindow(workspace::Home &home, SessionSecrets &secrets, QWidget *parent) : QMainWindow(parent), m_home(home), m_secrets(secrets)
{
    setWindowTitle(tr("Provider Access Explorer"));
    setWindowIcon(QIcon(u":/icons/app.svg"_s));
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search = new CommandSearch([this](const QStringList &words) { return commands(words); });
    m_top = new TopBar(m_search);
    column->addWidget(m_top);
    column->addWidget(rule(Qt::Horizontal));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail;
    row->addWidget(m_rail);
    row->addWidget(rule(Qt::Vertical));
    m_stack = new QStackedWidget;
    m_firstRun = new FirstRun;
    m_state = new StatePanel;
    m_stack->addWidget(m_firstRun);
    m_stack->addWidget(m_state);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(rule(Qt::Horizontal));
    m_bottom = new BottomBar;
    column->addWidget(m_bottom);
    m_cover = new QStackedWidget;
    m_lockPage = new LockPage;
    m_cover->addWidget(central);
    m_cover->addWidget(m_lockPage);
    setCentralWidget(m_cover);
    m_locker = new Locker(m_home, m_secrets, *m_lockPage, this);
    connect(m_locker, &Locker::locked, this, &MainWindow::hideEverything);
    connect(m_locker, &Locker::unlocked, this, &MainWindow::showAgain);
    connect(&m_locker->idleWatch(), &IdleWatch::lockAsked, m_locker, [this] { m_locker->lockOrChoose(this); });
    connect(m_rail, &Rail::lockWanted, m_locker, [this] { m_locker->lockOrChoose(this); });
    connect(&m_home, &workspace::Home::policyChanged, this, &MainWindow::readRules);
    resize(1280, 800);
    setAcceptDrops(true);

    m_connections = new ConnectionActions(m_home, m_secrets, this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(3));
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, m_search, &CommandSearch::start);
    connect(m_rail, &Rail::chosen, this, [this](Section section) {
        if (m_view)
            m_view->showSection(section);
    });
    connect(m_rail, &Rail::settingsWanted, this, &MainWindow::showSettings);
    connect(m_top, &TopBar::connectionsWanted, this, &MainWindow::showConnections);
    connect(m_top, &TopBar::helpWanted, this, [this] {
        auto *box = new QMessageBox(QMessageBox::Information, tr("Help"), tr("Keyboard"), QMessageBox::Close, this);
        box->setInformativeText(tr("Ctrl+K: search members, panels, exports and actions\nAlt+1 to Alt+5: sections\nCtrl+F: search on this page\nF5: ask the payer again\nEnter: open, Space: select a member\nTimeline: arrows step, + and − zoom, 0 shows all, 1 to 9 hide a lane\nCharts: click filters, Ctrl+click adds, Esc clears"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    connect(m_firstRun, &FirstRun::cignaWanted, this, [this] { m_connections->add(u"cigna"_s); });
    connect(m_firstRun, &FirstRun::payerWanted, this, [this] { m_connections->add({}); });
    connect(m_firstRun, &FirstRun::settingsFileWanted, this, [this] { m_connections->loadSettings(); });
    connect(m_connections, &ConnectionActions::saved, this, [this](const auth::ConnectionProfile &profile) {
        closeView(profile.name.text());
        openConnection(profile);
    });
    connect(m_connections, &ConnectionActions::removing, this, &MainWindow::closeView);
    connect(m_connections, &ConnectionActions::removed, this, &MainWindow::start);
    connect(m_firstRun, &FirstRun::demoWanted, this, [this] { openDemo({}); });
    connect(m_firstRun, &FirstRun::filesWanted, this, &MainWindow::chooseFiles);
    connect(m_firstRun, &FirstRun::languageWanted, this, &MainWindow::showSettings);
    const QByteArray geometry = m_home.settings().value(Setting::WindowGeometry).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    showFirstRun();
}

MainWindow::~MainWindow()
{
    for (const auto &[name, view] : m_views)
        delete view;
    for (auto &[name, rooms] : m_resting)
        workspace::Workspace::close(std::move(rooms));
    delete m_fileClaims;
    delete m_fileMember;
}

void MainWindow::start()
{
    const Result<QList<auth::ConnectionProfile>> profiles = m_home.profiles().list();
    if (!profiles || profiles->isEmpty()) {
        showFirstRun();
        return;
    }
    const QString last = m_home.settings().text(Setting::LastProfile);
    const auto isLast = [&last](const auth::ConnectionProfile &profile) { return profile.name.text() == last; };
    const auto found = std::find_if(profiles->begin(), profiles->end(), isLast);
    const auth::ConnectionProfile wanted = found == profiles->end() ? profiles->first() : *found;
    openConnection(wanted);
}

void MainWindow::showFirstRun()
{
    m_view = nullptr;
    m_rail->setSectionsEnabled(false);
    m_top->setConnection({}, std::nullopt);
    m_top->setDataAsOf({});
    m_bottom->setNoJobs();
    m_stack->setCurrentWidget(m_firstRun);
    m_firstRun->setKeychain(KeychainState::Asking);
    m_patience.disconnect();
    connect(&m_patience, &QTimer::timeout, m_firstRun, [this] { m_firstRun->setKeychain(KeychainState::Silent); });
    m_patience.start();
    m_keychain.start(
        this, [this](std::stop_token stop) { return m_secrets.read(u"probe"_s, stop); },
        [this](Result<Secret> probe) {
            m_patience.stop();
            const bool isWorking = probe || probe.error().kind() == ErrorKind::NotFound;
            m_firstRun->setKeychain(isWorking ? KeychainState::Working : probe.error().kind() == ErrorKind::KeychainUnavailable ? KeychainState::Missing : KeychainState::Locked);
        });
}

void MainWindow::closeView(const QString &name)
{
    const auto known = m_views.find(name);
    if (known == m_views.end())
        return;
    WorkspaceView *view = known->second;
    view->workspace().exports().detach();
    m_views.erase(known);
    if (view == m_view)
        showFirstRun();
    m_stack->removeWidget(view);
    delete view;
}

Button *MainWindow::addGoOn()
{
    Button *goOn = m_state->addAction(tr("Go on without the keychain"), u"clock"_s);
    goOn->setObjectName(u"goOnWithoutKeychain"_s);
    goOn->setToolTip(tr("Until you close the window: nothing is saved on this computer, and the secret has to be entered again."));
    return goOn;
}

/// The keychain says nothing: the window is usable all the same, and the session can go on without it.
void MainWindow::offerToGoOn()
{
    if ((!m_open.isRunning() && !m_locker->isAsking()) || !m_secrets.isWaiting())
        return;
    m_state->setProgressText(tr("Waiting for the system keychain. Its window may be behind this one, asking for a password."));
    connect(addGoOn(), &QPushButton::clicked, this, [this] { m_secrets.goWithoutKeychain(); });
    connect(m_state->addAction(tr("Cancel")), &QPushButton::clicked, this, [this] {
        m_open.stop();
        m_locker->stopAsking();
        showFirstRun();
    });
}

void MainWindow::openDemo(const QString &dataDir)
{
    const Result<auth::ConnectionProfile> profile = m_demo.start(dataDir, m_secrets);
    if (profile) {
        openConnection(*profile);
        return;
    }
    m_state->showError(profile.error());
    connect(m_state->addAction(tr("Back")), &QPushButton::clicked, this, &MainWindow::showFirstRun);
    m_stack->setCurrentWidget(m_state);
}

void MainWindow::openConnection(const auth::ConnectionProfile &profile)
{
    const auto known = m_views.find(profile.name.text());
    if (known != m_views.end()) {
        showView(known->second);
        return;
    }
    const auto resting = m_resting.find(profile.name.text());
    if (resting != m_resting.end()) {
        std::unique_ptr<workspace::Workspace> rooms = std::move(resting->second);
        m_resting.erase(resting);
        addView(std::move(rooms));
        return;
    }
    m_top->setConnection(profile.name.text(), profile.environment);
    m_state->showLoading(tr("Opening the sealed store; waiting for the keychain…"));
    m_stack->setCurrentWidget(m_state);
    m_keychain.stop();
    m_patience.disconnect();
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::offerToGoOn);
    m_patience.start();
    // Once a passphrase was given, or none is wanted, it holds until the next lock; the demo holds nobody's data.
    if (profile.environment == auth::Environment::Demo || m_isOpen) {
        openRooms(profile);
        return;
    }
    m_locker->start([this, profile](bool isKnown) {
        m_isOpen = isKnown && !m_secrets.isWithoutKeychain();
        openRooms(profile);
    });
}

void MainWindow::openRooms(const auth::ConnectionProfile &profile)
{
    m_stack->setCurrentWidget(m_state);
    m_open.start(
        this, [this, profile](std::stop_token stop) { return workspace::Workspace::open(m_home, profile, stop); },
        [this, profile](Result<std::unique_ptr<workspace::Workspace>> opened) {
            m_patience.stop();
            if (!opened) {
                m_state->showError(opened.error());
                connect(m_state->addAction(tr("Try again"), u"refresh"_s, "primary"), &QPushButton::clicked, this, [this, profile] { openConnection(profile); });
                const ErrorKind kind = opened.error().kind();
                if (kind == ErrorKind::KeychainDenied || (kind == ErrorKind::TimedOut && opened.error().operation() == Operation::Keychain))
                    connect(addGoOn(), &QPushButton::clicked, this, [this, profile] {
                        m_secrets.goWithoutKeychain();
                        openConnection(profile);
                    });
                if (opened.error().kind() == ErrorKind::BadInput && !profile.isManaged)
                    connect(m_state->addAction(tr("Edit connection…"), u"key"_s), &QPushButton::clicked, this, [this, profile] { m_connections->edit(profile); });
                connect(m_state->addAction(tr("Back")), &QPushButton::clicked, this, &MainWindow::showFirstRun);
                m_stack->setCurrentWidget(m_state);
                return;
            }
            addView(std::move(*opened));
        });
}

void MainWindow::addView(std::unique_ptr<workspace::Workspace> workspace)
{
    auto *view = new WorkspaceView(std::move(workspace));
    const auth::ConnectionProfile &profile = view->workspace().profile();
    m_views.emplace(profile.name.text(), view);
    m_stack->addWidget(view);
    connect(view, &WorkspaceView::sectionChanged, this, [this, view](Section section) {
        if (view == m_view)
            m_rail->setCurrent(section);
    });
    connect(view, &WorkspaceView::editWanted, this, [this, view] { m_connections->edit(view->workspace().profile()); });
    connect(view, &WorkspaceView::dataAsOfChanged, this, [this, view](const QString &text) {
        if (view == m_view)
            m_top->setDataAsOf(text);
    });
    connect(&view->exports(), &ExportsPage::jobsChanged, this, &MainWindow::showJobs);
    connect(&view->workspace().transport().log(), &net::RequestLog::added, this, [this, view] {
        if (view == m_view)
            m_bottom->setOnline(view->workspace().transport().log().entries().last().status > 0);
    });
    if (profile.environment != auth::Environment::Demo)
        m_home.settings().set(Setting::LastProfile, profile.name.text());
    showView(view);
}

void MainWindow::showView(WorkspaceView *view)
{
    m_view = view;
    if (!m_unlockedNote.isNull()) {
        audit::AuditEntry entry;
        entry.action = audit::AuditAction::Unlocked;
        entry.detail = std::exchange(m_unlockedNote, QString());
        (void)view->workspace().audit().record(entry);
    }
    readRules();
    const auth::ConnectionProfile &profile = view->workspace().profile();
    m_top->setConnection(profile.name.text(), profile.environment);
    m_top->setDataAsOf(view->dataAsOf());
    m_rail->setSectionsEnabled(true);
    m_rail->setCurrent(view->section());
    const Section wanted = std::exchange(m_sectionWanted, std::nullopt).value_or(view->section());
    // Whoever may not look at members begins where nobody's name shows.
    if (!forbidden(wanted).isEmpty())
        view->showSection(Section::Access);
    else if (wanted != view->section())
        view->showSection(wanted);
    m_stack->setCurrentWidget(view);
    showJobs();
}

void MainWindow::showJobs()
{
    const std::optional<bulk::Job> job = m_view ? m_view->exports().runningJob() : std::nullopt;
    if (!job) {
        m_bottom->setNoJobs();
        return;
    }
    m_bottom->setJob(m_view->exports().panelName(job->spec.panel) + u", "_s + jobWhat(job->spec), m_view->exports().progressText(*job), jobShare(*job));
}

void MainWindow::showConnections(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (const Result<QList<auth::ConnectionProfile>> profiles = m_home.profiles().list()) {
        for (const auth::ConnectionProfile &profile : *profiles)
            menu->addAction(tr("%1 (%2)", "name of a connection, PRODUCTION or TEST").arg(profile.name.text(), environmentText(profile.environment)), this, [this, profile] { openConnection(profile); });
    }
    menu->addAction(tr("Demo panel"), this, [this] { openDemo({}); });
    menu->addSeparator();
    if (m_view) {
        m_connections->fillMenu(menu, m_view->workspace().profile());
        menu->addSeparator();
    }
    menu->addAction(tr("Connect to Cigna…"), this, [this] { m_connections->add(u"cigna"_s); });
    menu->addAction(tr("Connect to another payer…"), this, [this] { m_connections->add({}); });
    menu->addAction(tr("Load settings file…"), this, [this] { m_connections->loadSettings(); });
    menu->addAction(tr("Open downloaded files…"), this, &MainWindow::chooseFiles);
    menu->popup(at);
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_home, this);
    connect(dialog, &SettingsDialog::applied, this, &MainWindow::applySettings);
    connect(dialog, &SettingsDialog::passphraseWanted, this, [this, dialog] { m_locker->choosePassphrase(dialog); });
    dialog->open();
}

void MainWindow::applySettings()
{
    theme::install(*qApp, m_home.settings().text(Setting::Theme), m_home.settings().number(Setting::TextSize));
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open downloaded files"), QString(), tr("NDJSON and JSON files (*.ndjson *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::openMember(const QStringList &paths)
{
    MemberRoute route;
    route.file = paths.first();
    if (m_view)
        m_view->showMember(route);
    MemberPage *page = m_view ? &m_view->member() : m_fileMember;
    if (!page) {
        m_fileTimelines = std::make_unique<timeline::TimelineService>(nullptr, m_home.workers(), nullptr, m_home.clock(), m_home.codeNames());
        page = m_fileMember = new MemberPage(*m_fileTimelines, nullptr, m_home.clock(), nullptr);
        connect(page, &MemberPage::backWanted, this, &MainWindow::showFirstRun);
        m_stack->addWidget(page);
    }
    if (!m_view) {
        page->open(route);
        m_files = paths;
        m_stack->setCurrentWidget(page);
    }
    if (paths.size() > 1) {
        route.file = paths[1];
        page->compareWith(route);
    }
}

void MainWindow::openFiles(const QStringList &paths)
{
    const bool isMember = !paths.isEmpty() && paths.size() <= 2 && std::all_of(paths.begin(), paths.end(), timeline::looksLikeRecord);
    if (isMember) {
        openMember(paths);
        return;
    }
    if (m_view) {
        m_view->claims().openFiles(paths);
        m_view->showSection(Section::Claims);
        return;
    }
    if (!m_fileClaims) {
        m_fileService = std::make_unique<claims::ClaimService>(m_home.workers(), nullptr);
        m_fileClaims = new ClaimsPage(*m_fileService, m_home.workers(), nullptr, nullptr);
        m_stack->addWidget(m_fileClaims);
    }
    m_fileClaims->openFiles(paths);
    m_files = paths;
    m_stack->setCurrentWidget(m_fileClaims);
}

QList<Command> MainWindow::commands(const QStringList &words)
{
    QList<Command> found = m_view ? m_view->commands(words) : QList<Command>();
    const auto offer = [&](const QString &title, const QString &icon, std::function<void()> run) {
        const QString text = folded(title);
        if (std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); }))
            found.append(Command{title, {}, icon, std::move(run)});
    };
    offer(tr("Settings…"), u"settings"_s, [this] { showSettings(); });
    offer(tr("Connect to another payer…"), u"connection"_s, [this] { m_connections->add({}); });
    if (m_view && m_view->workspace().profile().environment != auth::Environment::Demo && !m_view->workspace().profile().isManaged)
        offer(tr("Edit this connection…"), u"key"_s, [this] { m_connections->edit(m_view->workspace().profile()); });
    offer(tr("Open the demo panel"), u"members"_s, [this] { openDemo({}); });
    offer(tr("Open downloaded files…"), u"folder"_s, [this] { chooseFiles(); });
    return found;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_locker->isLocked())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty() && !m_locker->isLocked())
        openFiles(paths);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_home.settings().set(Setting::WindowGeometry, saveGeometry());
    // Exports go on next time; the payer is not told.
    for (const auto &[name, view] : m_views)
        view->workspace().exports().detach();
    QMainWindow::closeEvent(event);
}

} // namespace pax::ui
