// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

namespace pax::ui {

class FactGrid;

/// What an export was asked for and how it was asked, as captions and values; members by number, never by name. Thread: GUI.
class SettingsUsed : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsUsed(QWidget *parent = nullptr);
    /// Cheap where nothing changed.
    void setJob(const bulk::Job &job, const QString &panelName, const QDateTime &now);

private:
    FactGrid *m_grid;
    QStringList m_shown;
};

} // namespace pax::ui
