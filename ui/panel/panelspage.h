// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "ui/common/controls.h"
#include "ui/common/latest.h"
#include "ui/common/navigator.h"
#include "ui/panel/memberrows.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace pax::ui {

class Banner;
class CardList;
class DataTable;
class RowModel;
class StatePanel;

/// Panels at the left, the members of the chosen one at the right. A roster stays on screen while a new one is read, and when
/// reading it fails.
class PanelsPage : public QWidget
{
    Q_OBJECT

public:
    PanelsPage(workspace::Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    /// Reads the list of panels again.
    void reload();
    void addGroup();
    const QList<panel::PanelHeader> &panels() const { return m_panels; }
    const MemberRows &members() const { return m_members; }
    void choose(const core::PanelId &panel);
    void openMember(int row);

private:
    QWidget *makeList();
    QWidget *makeMembers();
    void showPanels();
    void openPanel(const QString &id);
    /// \param mayBeBig  the cost of a full export was seen and agreed to
    void readRoster(bool refresh, bool mayBeBig = false);
    void offerNext(const panel::RosterAnswer &answer);
    void showRoster(panel::RosterPtr roster);
    void showHeader();
    void applyFilter();
    void showSelection();
    void addTyped(const QList<auth::TypedPanel> &panels);
    void copyIds(const QList<int> &rows);
    QList<int> checkedRows() const;
    const panel::PanelHeader *header(const QString &id) const;

    workspace::Workspace &m_workspace;
    Navigator &m_navigator;
    Latest m_list;
    Latest m_read;
    QList<panel::PanelHeader> m_panels;
    MemberRows m_members;
    core::PanelId m_panel;

    QLabel *m_panelCount;
    SearchField *m_panelSearch;
    CardList *m_cards;
    QLabel *m_foot;
    QStackedWidget *m_listStack;
    StatePanel *m_listState;
    QStackedWidget *m_right;
    StatePanel *m_state;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_status;
    QLabel *m_reading;
    Button *m_refresh;
    Button *m_export;
    Facts *m_facts;
    Banner *m_banner;
    SearchField *m_search;
    QList<Chip *> m_chips;
    QLabel *m_shown;
    RowModel *m_rows;
    DataTable *m_table;
    QStackedWidget *m_tableStack;
    StatePanel *m_tableState;
    QFrame *m_selection;
    QLabel *m_selectionText;
};

} // namespace pax::ui
