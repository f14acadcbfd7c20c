// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/workers.h"
#include "app/timeline/lookbook.h"
#include "app/timeline/overlay.h"
#include "ui/common/latest.h"
#include "ui/common/table.h"

#include <memory>
#include <optional>
#include <vector>

namespace pax::ui {

/// What a row of the table twin is sorted by.
enum class EventColumn { Date, Day, Lane, Title, Value, Who, Status, Source };

/// Indexes of events (as SummaryLine::event) in the order of a column, undated ones last. Thread: any. Cost: n log n.
std::vector<int> sortedEvents(const timeline::MemberTimeline &timeline, std::vector<int> events, EventColumn column, Qt::SortOrder order);

/// The events of a timeline as a table: the same filter, the same current one as the drawing. Many rows are sorted on the workers.
/// Thread: GUI.
class EventTable : public QWidget
{
    Q_OBJECT

public:
    explicit EventTable(core::Workers &workers, QWidget *parent = nullptr);

    void setTimeline(timeline::TimelinePtr timeline);
    /// Indexes as SummaryLine::event, by start, undated ones last.
    void setShown(std::vector<int> events);
    void setChanges(std::shared_ptr<const timeline::TimelineChanges> changes) { m_changes = std::move(changes); }
    void setOverlay(std::shared_ptr<const timeline::Overlay> overlay) { m_overlay = std::move(overlay); }
    /// Days from this day number in a column of their own; nothing: dates alone.
    void setZero(std::optional<std::int32_t> day);
    void select(int event);
    DataTable *table() const { return m_table; }
    /// All columns of the rows shown, in their order, as separated values. \p separator  '\t' or ','
    QString text(QChar separator) const;

Q_SIGNALS:
    void currentChanged(int event);
    void opened(int event);

private:
    void makeColumns();
    void sort();
    const timeline::TimelineEvent &eventOf(int row) const { return m_timeline->at(indexOf(row)); }
    int indexOf(int row) const;
    int rowOf(int index) const;
    Cell dateCell(int row) const;
    Cell titleCell(int row) const;
    Cell sourceCell(int row) const;

    core::Workers &m_workers;
    timeline::TimelinePtr m_timeline;
    std::shared_ptr<const timeline::TimelineChanges> m_changes;
    std::shared_ptr<const timeline::Overlay> m_overlay;
    std::optional<std::int32_t> m_zero;
    std::vector<int> m_shown;
    EventColumn m_column = EventColumn::Date;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    Latest m_sorting;
    RowModel *m_rows;
    DataTable *m_table;
};

} // namespace pax::ui
