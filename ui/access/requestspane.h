// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/requestlog.h"
#include "app/workspace/workspace.h"
#include "ui/common/controls.h"

#include <QtWidgets/QWidget>

namespace pax::ui {

class DataTable;
class RowModel;

/// The requests of this session, newest first: found by text or kind, each with its details, and as a command to try on a terminal.
/// No ids, no secrets. Thread: GUI.
class RequestsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void reload();

private:
    const net::RequestLogEntry &entry(int row) const { return m_entries[row]; }
    void applyFilter();
    void showDetail();
    void copyAsCurl();

    workspace::Workspace &m_workspace;
    QList<net::RequestLogEntry> m_entries;
    QLabel *m_count;
    SearchField *m_search;
    Chip *m_failed;
    Chip *m_signIn;
    Button *m_copy;
    RowModel *m_rows;
    DataTable *m_table;
    FactGrid *m_detail;
};

} // namespace pax::ui
