// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimservice.h"
#include "app/core/sessionsecrets.h"
#include "app/timeline/timelineservice.h"
#include "app/workspace/workspace.h"
#include "ui/common/latest.h"
#include "ui/shell/demo.h"
#include "ui/shell/frame.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <map>

class QStackedWidget;

namespace pax::ui {

class ClaimsPage;
class ConnectionActions;
class FirstRun;
class MemberPage;
class StatePanel;
class LockPage;
class Locker;
class WorkspaceView;
enum class LockCause;

/// The window: rail, top and bottom bar around the pages of the open connection, or the first-run page. Connections stay open, and
/// their exports go on, until the window closes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(workspace::Home &home, core::SessionSecrets &secrets, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the connection used last, or the first-run page.
    void start();
    /// \p dataDir  member Bundles from files instead of made-up members
    void openDemo(const QString &dataDir);
    void openConnection(const auth::ConnectionProfile &profile);
    void openFiles(const QStringList &paths);
    /// The pages of the open connection, or null.
    WorkspaceView *view() const { return m_view; }
    Locker &locker() { return *m_locker; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Where the window was before it was locked.
    struct Place
    {
        std::optional<auth::ConnectionProfile> profile;
        Section section = Section::Panels;
        QStringList files;
    };

    void hideEverything(LockCause cause);
    void showAgain(int failures);
    void openRooms(const auth::ConnectionProfile &profile);
    void addView(std::unique_ptr<workspace::Workspace> workspace);
    void readRules();
    /// Why a section is not to be shown; empty: it may.
    QString forbidden(Section section) const;
    void forgetFiles();
    void showView(WorkspaceView *view);
    void showFirstRun();
    void showConnections(const QPoint &at);
    void showSettings();
    /// Ends and drops the pages of a connection, if it is open.
    void closeView(const QString &name);
    void offerToGoOn();
    /// The choice of a session without keychain, below what the state panel shows.
    Button *addGoOn();
    void showJobs();
    void chooseFiles();
    /// One member's record from a file, or two laid over each other.
    void openMember(const QStringList &paths);
    void applySettings();
    QList<Command> commands(const QStringList &words);

    workspace::Home &m_home;
    core::SessionSecrets &m_secrets;
    Demo m_demo;
    Latest m_open;
    Latest m_keychain;
    QTimer m_patience;   ///< how long the keychain may be silent before something is offered
    std::map<QString, WorkspaceView *> m_views;
    WorkspaceView *m_view = nullptr;
    ConnectionActions *m_connections;
    Rail *m_rail;
    TopBar *m_top;
    CommandSearch *m_search;
    BottomBar *m_bottom;
    QStackedWidget *m_cover;   ///< the window's content, or the lock
    QStackedWidget *m_stack;
    LockPage *m_lockPage;
    Locker *m_locker;
    Place m_place;
    std::optional<Section> m_sectionWanted;
    bool m_isOpen = false;     ///< the lock was asked
    QString m_unlockedNote;    ///< to be recorded once a record is open again
    /// Rooms whose exports go on while the window is locked.
    std::map<QString, std::unique_ptr<workspace::Workspace>> m_resting;
    FirstRun *m_firstRun;
    StatePanel *m_state;
    ClaimsPage *m_fileClaims = nullptr;
    QStringList m_files;       ///< opened without a connection
    std::unique_ptr<claims::ClaimService> m_fileService;
    std::unique_ptr<timeline::TimelineService> m_fileTimelines;
    MemberPage *m_fileMember = nullptr;
};

} // namespace pax::ui
