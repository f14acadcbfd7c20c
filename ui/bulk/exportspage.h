// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "ui/bulk/jobpage.h"
#include "ui/bulk/ratemeter.h"
#include "ui/common/latest.h"
#include "ui/common/navigator.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedWidget;

namespace pax::ui {

class JobList;
class StatePanel;

/// Export jobs at the left, the chosen one at the right: everything a person can do with them starts here.
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
    /// How far it is, in words: "9 of 14 files, about 6 min left".
    QString progressText(const bulk::Job &job) const;
    QString panelName(const core::PanelId &panel) const;
    JobPage &page() { return *m_page; }
    JobList &list() { return *m_list; }

Q_SIGNALS:
    void jobsChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void measure();
    void showJobs();
    void showJob();
    void tick();
    void act(JobAct what);
    void pauseOrResume(bool pauses);
    void allowHost();
    void verifyJob();
    void cancelJob();
    void deleteJob();
    void writeJob();
    void checkFolder();
    void ask(const QString &question, const QString &detail, const QString &action, std::function<void()> then);
    const bulk::Job *current() const;
    JobView viewOf(const bulk::Job &job) const;
    std::optional<std::chrono::seconds> left(const bulk::Job &job) const;

    workspace::Workspace &m_workspace;
    Navigator &m_navigator;
    std::function<QList<panel::PanelHeader>()> m_panels;
    Latest m_start;
    Latest m_action;
    QList<bulk::Job> m_jobs;
    core::ExportId m_shown;
    QHash<QString, RateMeter> m_meters;   ///< of jobs that run, by id
    QElapsedTimer m_since;
    QTimer m_soon;
    QTimer m_clock;

    JobList *m_list;
    QStackedWidget *m_right;
    JobPage *m_page;
    StatePanel *m_state;
};

} // namespace pax::ui
