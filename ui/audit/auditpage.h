// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "ui/common/controls.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace pax::ui {

class DataTable;
class RowModel;
class StatePanel;

/// Who looked at what: the whole record, newest first, and whether its chain holds.
class AuditPage : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPage(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void reload();

private:
    void verify();
    void applyFilter();

    workspace::Workspace &m_workspace;
    QList<audit::AuditEntry> m_entries;
    QLabel *m_chain;
    SearchField *m_search;
    QLabel *m_shown;
    RowModel *m_rows;
    DataTable *m_table;
    QStackedWidget *m_stack;
    StatePanel *m_state;
};

} // namespace pax::ui
