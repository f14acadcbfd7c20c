// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "ui/common/controls.h"
#include "ui/common/latest.h"
#include "ui/common/navigator.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QStackedWidget;

namespace pax::ui {

class Banner;
class DataTable;
class Inspector;
class JsonView;
class RowModel;
class StatePanel;
class SummaryColumn;
class TimelineView;

/// One member's history: who it is, the summary, the drawn timeline with its table twin, and the inspector.
class MemberPage : public QWidget
{
    Q_OBJECT

public:
    /// \p timelines opens members; \p workspace may be null: then only files can be opened.
    MemberPage(timeline::TimelineService &timelines, workspace::Workspace *workspace, const core::Clock &clock, Navigator *navigator, QWidget *parent = nullptr);

    void open(const MemberRoute &route);
    const MemberRoute &route() const { return m_route; }
    bool isLoading() const { return m_load.isRunning(); }
    /// The history on screen, or null.
    const timeline::TimelinePtr &timeline() const { return m_timeline; }
    /// \p index  into events, or −1 − index into undated
    void select(int index);

Q_SIGNALS:
    void backWanted();

private:
    QWidget *makeContent();
    void load();
    void showTimeline(timeline::TimelinePtr timeline);
    void showHeader();
    void applyFilter();
    void makeColumns();
    bool shows(const timeline::TimelineEvent &event) const;
    const timeline::TimelineEvent &eventOfRow(int row) const;
    int indexOfRow(int row) const;
    int rowOfIndex(int index) const;

    timeline::TimelineService &m_timelines;
    workspace::Workspace *m_workspace;
    const core::Clock &m_clock;
    Navigator *m_navigator;
    Latest m_load;
    MemberRoute m_route;
    timeline::TimelinePtr m_timeline;
    QSet<int> m_hiddenLanes;
    bool m_isSelecting = false;

    Button *m_back;
    QLabel *m_crumb;
    QLabel *m_position;
    QLabel *m_name;
    Facts *m_facts;
    Button *m_refresh;
    QStackedWidget *m_stack;
    StatePanel *m_state;
    Banner *m_banner;
    SummaryColumn *m_summary;
    SearchField *m_search;
    Button *m_lanes;
    Chip *m_hideDoubles;
    QLabel *m_range;
    TimelineView *m_view;
    QLabel *m_shelf;
    Button *m_undated;
    RowModel *m_rows;
    DataTable *m_table;
    Inspector *m_inspector;
};

} // namespace pax::ui
