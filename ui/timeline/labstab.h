// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/workers.h"
#include "app/timeline/trends.h"
#include "ui/common/latest.h"
#include "ui/common/table.h"
#include "ui/timeline/trendcard.h"

#include <QtCore/QDate>
#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QScrollArea;
class QStackedWidget;

namespace pax::ui {

class Segments;
class SearchField;
class StatePanel;

/// Labs and vitals: one trend per code and unit, chosen from a list, as charts over one time or as a table. Thread: GUI.
class LabsTab : public QWidget
{
    Q_OBJECT

public:
    explicit LabsTab(core::Workers &workers, QWidget *parent = nullptr);
    void setTimeline(timeline::TimelinePtr timeline, QDate today);
    void select(int event);
    const QList<timeline::Trend> &trends() const { return m_trends; }

Q_SIGNALS:
    void selected(int event);
    /// Enter or a double click: show it in the timeline.
    void opened(int event);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeCharts();
    void showTrends(QList<timeline::Trend> trends);
    void fillList();
    void fillCards();
    void fillTable();
    void arrangeCards();
    void applyFrame();
    void filterList(const QString &text);

    core::Workers &m_workers;
    timeline::TimelinePtr m_timeline;
    QDate m_today;
    QList<timeline::Trend> m_trends;
    QSet<QString> m_chosen;                       ///< keys of trends
    QList<std::pair<int, int>> m_tableRows;       ///< trend and point
    QList<TrendCard *> m_cards;
    int m_columns = 0;
    int m_current;
    Latest m_reading;
    SearchField *m_search;
    QLabel *m_count;
    QListWidget *m_list;
    Segments *m_look;
    Segments *m_span;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QWidget *m_grid;
    RowModel *m_rows;
    DataTable *m_table;
    StatePanel *m_state;
};

} // namespace pax::ui
