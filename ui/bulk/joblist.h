// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

#include <chrono>
#include <functional>
#include <optional>

class QLabel;
class QStackedWidget;

namespace pax::ui {

class CardList;
class Chip;

/// What the list needs of the window for each job.
struct JobListLook
{
    std::function<QString(const core::PanelId &panel)> panelName;
    std::function<std::optional<std::chrono::seconds>(const bulk::Job &job)> left;
    int retentionDays = 0;
    qint64 diskFree = 0;
    QString note;                 ///< right of the disk: how long sign-in stays good, or that nothing is kept
};

/// Every export, newest first: what, its state in words, how far, and at its foot the room that is left. Thread: GUI.
class JobList : public QWidget
{
    Q_OBJECT

public:
    explicit JobList(QWidget *parent = nullptr);

    void setJobs(const QList<bulk::Job> &jobs, const JobListLook &look, const QDateTime &now);
    core::ExportId current() const;
    /// Leaves the filter if the job would not be seen. False if there is no such job.
    bool select(const core::ExportId &id);
    void focusList();

Q_SIGNALS:
    void chosen(const pax::core::ExportId &id);
    void newWanted();
    void deleteWanted();
    void filterChanged();

private:
    enum Shown { All, Running, NeedsPerson };

    Shown shown() const;

    QLabel *m_count;
    QList<Chip *> m_chips;
    CardList *m_cards;
    QStackedWidget *m_stack;
    QLabel *m_none;
    QLabel *m_disk;
    QLabel *m_note;
};

} // namespace pax::ui
