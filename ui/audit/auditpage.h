// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "ui/common/controls.h"
#include "ui/common/latest.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QStackedWidget;

namespace pax::ui {

class Banner;
class DataTable;
class RowModel;
class StatePanel;

/// Who looked at what: the whole record, newest first, filtered, each entry in plain words, and whether its chain holds; saved as a table.
/// Looking at it is recorded itself.
class AuditPage : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPage(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void reload();
    void saveTo(const QString &path);

private:
    QWidget *makeTools();
    QWidget *makeDetail();
    void verify();
    void fillWho();
    void applyFilter();
    void showEntry(int row);
    void askWhere();

    workspace::Workspace &m_workspace;
    QList<audit::AuditEntry> m_entries;
    Latest m_write;
    QLabel *m_chain;
    Button *m_save;
    Banner *m_banner;
    QComboBox *m_days;
    QComboBox *m_who;
    QList<Chip *> m_kinds;
    FactGrid *m_left;
    FactGrid *m_right;
    SearchField *m_search;
    QLabel *m_shown;
    RowModel *m_rows;
    DataTable *m_table;
    QStackedWidget *m_stack;
    StatePanel *m_state;
};

} // namespace pax::ui
