// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/panel/group.h"
#include "app/workspace/workspace.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace pax::ui {

class Button;
class Segments;

/// What to export, for whom, since when; with what was checked before it starts.
class NewExportDialog : public QDialog
{
    Q_OBJECT

public:
    NewExportDialog(workspace::Workspace &workspace, const QList<panel::PanelHeader> &panels, const core::PanelId &panel, const QList<core::MemberId> &members, QWidget *parent = nullptr);

    bulk::ExportSpec spec() const;

Q_SIGNALS:
    void wanted(const pax::bulk::ExportSpec &spec);

private:
    void check();
    void addCheck(const QString &icon, bool isGood, const QString &title, const QString &text);

    workspace::Workspace &m_workspace;
    QList<core::MemberId> m_members;
    QComboBox *m_panel;
    Segments *m_what;
    QLineEdit *m_types;
    QLabel *m_whatHint;
    Segments *m_whom;
    QCheckBox *m_hasSince;
    QDateEdit *m_since;
    QComboBox *m_operation;
    QVBoxLayout *m_checks;
    QLabel *m_sentence;
    Button *m_start;
};

} // namespace pax::ui
