// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "ui/common/controls.h"
#include "ui/common/latest.h"
#include "ui/common/navigator.h"

#include <QtWidgets/QWidget>

class QProgressBar;
class QStackedWidget;
class QTabBar;
class QPlainTextEdit;

namespace pax::ui {

class Banner;
class CardList;
class DataTable;
class RowModel;
class StatePanel;

/// Export jobs at the left, the chosen one at the right: its files, messages and log.
class ExportsPage : public QWidget
{
    Q_OBJECT

public:
    ExportsPage(workspace::Workspace &workspace, Navigator &navigator, std::function<QList<panel::PanelHeader>()> panels, QWidget *parent = nullptr);

    void select(const core::ExportId &id);
    void newExport(const core::PanelId &panel, const QList<core::MemberId> &members);
    void start(const bulk::ExportSpec &spec);
    /// The job the bottom bar tells about: the first that runs.
    std::optional<bulk::Job> runningJob() const;
    QString panelName(const core::PanelId &panel) const;

Q_SIGNALS:
    void jobsChanged();

private:
    enum Shown { All, Running, NeedsPerson };

    QWidget *makeList();
    QWidget *makeJob();
    void reload();
    void showJobs();
    void showJob();
    void cancelJob();
    void deleteJob();
    void writeJob();
    void ask(const QString &question, const QString &detail, const QString &action, std::function<void()> then);
    const bulk::Job *current() const;
    const bulk::JobFile &shownFile(int row) const;
    void askForHost(const QString &host);

    workspace::Workspace &m_workspace;
    Navigator &m_navigator;
    std::function<QList<panel::PanelHeader>()> m_panels;
    Latest m_start;
    Latest m_action;
    QList<bulk::Job> m_jobs;
    bulk::Job m_shown;

    QLabel *m_count;
    QList<Chip *> m_chips;
    CardList *m_cards;
    QLabel *m_disk;
    QStackedWidget *m_right;
    StatePanel *m_state;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_phase;
    IconLabel *m_phaseIcon;
    Button *m_pause;
    Button *m_resume;
    Button *m_cancel;
    Button *m_more;
    Banner *m_banner;
    Facts *m_facts;
    QProgressBar *m_bar;
    QTabBar *m_tabs;
    Button *m_openClaims;
    QStackedWidget *m_pages;
    RowModel *m_files;
    DataTable *m_fileTable;
    RowModel *m_messages;
    DataTable *m_messageTable;
    QPlainTextEdit *m_log;
};

} // namespace pax::ui
