// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/net/requestlog.h"
#include "ui/auth/connectiondialog.h"
#include "ui/bulk/exportspage.h"
#include "ui/bulk/jobtext.h"
#include "ui/claims/claimspage.h"
#include "ui/common/fold.h"
#include "ui/common/statepanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/workspaceview.h"

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
    setCentralWidget(central);
    resize(1280, 800);

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
    connect(m_firstRun, &FirstRun::cignaWanted, this, [this] { newConnection(u"cigna"_s); });
    connect(m_firstRun, &FirstRun::payerWanted, this, [this] { newConnection({}); });
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
    delete m_fileClaims;
}

void MainWindow::start()
{
    const Result<QList<auth::ConnectionProfile>> profiles = m_home.profiles().list();
    if (!profiles || profiles->isEmpty()) {
        showFirstRun();
        return;
    }
    const QString last = m_home.settings().text(Setting::LastProfile);
    for (const auth::ConnectionProfile &profile : *profiles) {
        if (profile.name.text() == last) {
            openConnection(profile);
            return;
        }
    }
    openConnection(profiles->first());
}

void MainWindow::showFirstRun()
{
    m_view = nullptr;
    m_rail->setSectionsEnabled(false);
    m_top->setConnection({}, std::nullopt);
    m_top->setDataAsOf({});
    m_bottom->setNoJobs();
    m_stack->setCurrentWidget(m_firstRun);
    m_keychain.start(
        this, [this](std::stop_token stop) { return m_secrets.read(u"probe"_s, stop); },
        [this](Result<Secret> probe) { m_firstRun->setKeychain(probe.has_value() || probe.error().kind() == ErrorKind::NotFound); });
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
    m_top->setConnection(profile.name.text(), profile.environment);
    m_state->showLoading(tr("Opening the sealed store; waiting for the keychain…"));
    m_stack->setCurrentWidget(m_state);
    m_open.start(
        this, [this, profile](std::stop_token stop) { return workspace::Workspace::open(m_home, profile, stop); },
        [this, profile](Result<std::unique_ptr<workspace::Workspace>> opened) {
            if (!opened) {
                m_state->showError(opened.error());
                connect(m_state->addAction(tr("Try again"), u"refresh"_s, "primary"), &QPushButton::clicked, this, [this, profile] { openConnection(profile); });
                connect(m_state->addAction(tr("Back")), &QPushButton::clicked, this, &MainWindow::showFirstRun);
                m_stack->setCurrentWidget(m_state);
                return;
            }
            auto *view = new WorkspaceView(std::move(*opened));
            m_views.emplace(profile.name.text(), view);
            m_stack->addWidget(view);
            connect(view, &WorkspaceView::sectionChanged, this, [this, view](Section section) {
                if (view == m_view)
                    m_rail->setCurrent(section);
            });
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
        });
}

void MainWindow::showView(WorkspaceView *view)
{
    m_view = view;
    const auth::ConnectionProfile &profile = view->workspace().profile();
    m_top->setConnection(profile.name.text(), profile.environment);
    m_top->setDataAsOf(view->dataAsOf());
    m_rail->setSectionsEnabled(true);
    m_rail->setCurrent(view->section());
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
    const QString files = jobFiles(*job);
    m_bottom->setJob(m_view->exports().panelName(job->spec.panel) + u", "_s + jobWhat(job->spec), files.isEmpty() ? jobLook(*job).text : files, jobShare(*job));
}

void MainWindow::showConnections(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const Result<QList<auth::ConnectionProfile>> profiles = m_home.profiles().list()) {
        for (const auth::ConnectionProfile &profile : *profiles)
            menu->addAction(profile.name.text(), this, [this, profile] { openConnection(profile); });
    }
    menu->addAction(tr("Demo panel"), this, [this] { openDemo({}); });
    menu->addSeparator();
    menu->addAction(tr("Connect to Cigna…"), this, [this] { newConnection(u"cigna"_s); });
    menu->addAction(tr("Connect to another payer…"), this, [this] { newConnection({}); });
    menu->addAction(tr("Open downloaded files…"), this, &MainWindow::chooseFiles);
    menu->popup(at);
}

void MainWindow::newConnection(const QString &preset)
{
    auto *dialog = new ConnectionDialog(m_home.profiles(), preset, this);
    connect(dialog, &ConnectionDialog::saved, this, [this](const auth::ConnectionProfile &profile, const std::shared_ptr<Secret> &secret) {
        m_store.start(
            this, [this, profile, secret](std::stop_token stop) { return m_secrets.write(profile.secretKey(), secret->clone(), stop); },
            [this, profile, secret](Result<void> written) {
                if (!written) {
                    // No keychain: the secret stays in locked memory and goes with the window; the store says the same of its data.
                    m_secrets.keep(profile.secretKey(), secret->clone());
                    auto *box = new QMessageBox(QMessageBox::Warning, tr("Session only"), tr("The system keychain did not take the secret"), QMessageBox::Ok, this);
                    box->setInformativeText(tr("It is kept in memory until you close this window; you will be asked for it again next time."));
                    box->setAttribute(Qt::WA_DeleteOnClose);
                    box->open();
                }
                openConnection(profile);
            });
    });
    dialog->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_home.settings(), this);
    connect(dialog, &SettingsDialog::applied, this, &MainWindow::applySettings);
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

void MainWindow::openFiles(const QStringList &paths)
{
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
    offer(tr("Open the demo panel"), u"members"_s, [this] { openDemo({}); });
    offer(tr("Open downloaded files…"), u"folder"_s, [this] { chooseFiles(); });
    return found;
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
