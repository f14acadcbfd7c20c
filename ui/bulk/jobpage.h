// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/core/error.h"
#include "app/core/workers.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

#include <chrono>
#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;
class QTabBar;

namespace pax::ui {

class Banner;
class Button;
class FigureStrip;
class FileTable;
class MessageFoot;
class MessageTable;
class SettingsUsed;
class StepStrip;

/// What a person can do with an export.
enum class JobAct { Pause, Resume, Cancel, Verify, OpenClaims, Write, CheckFolder, Delete, AllowHost, Stop };

/// One export as its page shows it: the job itself, and what only the window knows of it.
struct JobView
{
    bulk::Job job{};
    QString panelName{};
    std::optional<double> bytesPerSecond{};
    std::optional<std::chrono::seconds> left{};
    bool isMine = true;               ///< this process runs it; else another does, or nobody
    bool isOwnedByOther = false;      ///< another process runs the jobs of this data folder
    QString whyNotWrite{};            ///< why a rule forbids it; empty: allowed
    QString whyNotDelete{};
    QString whyNotExport{};
};

/// The page of one export: how far along it is, its figures, files, messages, settings and log, and everything one can do with it.
/// It asks for acts and does none itself. Thread: GUI. Cost of news: what is visible, whatever the number of files.
class JobPage : public QWidget
{
    Q_OBJECT

public:
    /// \p files  those of the job shown
    JobPage(core::Workers &workers, std::function<const bulk::JobFiles &()> files, QWidget *parent = nullptr);

    void setJob(const JobView &view, const QDateTime &now);
    /// Only the clocks: what runs out, what comes next.
    void tick(const QDateTime &now);
    /// Something to say until another job is chosen. kind as Banner's.
    void notice(const char *kind, const QString &what, const QString &more);
    void notice(const core::Error &error);
    /// Work that goes on and can be stopped.
    void busy(const QString &what);
    void clearNotice();
    FileTable &files() { return *m_files; }

Q_SIGNALS:
    void wanted(pax::ui::JobAct act);

private:
    QWidget *makeHead();
    QWidget *makeFigures();
    QWidget *makeTabs();
    void showHead();
    void showFigures();
    void showButtons();
    void showAdvice();
    void showMenu();
    void showLog();

    JobView m_view;
    QDateTime m_now;
    QStringList m_adviceShown;
    qsizetype m_logShown = 0;
    QString m_lastLogLine;

    QLabel *m_title;
    QLabel *m_about;
    StepStrip *m_steps;
    Button *m_pause;
    Button *m_resume;
    Button *m_cancel;
    Button *m_more;
    Banner *m_notice;
    Banner *m_advice;
    FigureStrip *m_figures;
    QProgressBar *m_bar;
    QTabBar *m_tabs;
    Button *m_retry;
    Button *m_verify;
    Button *m_openClaims;
    QStackedWidget *m_pages;
    FileTable *m_files;
    MessageFoot *m_foot;
    MessageTable *m_messages;
    SettingsUsed *m_settings;
    QPlainTextEdit *m_log;
};

} // namespace pax::ui
