// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventtable.h"

#include "app/words/eventwords.h"
#include "app/words/timelinetext.h"
#include "ui/timeline/eventtext.h"

#include <QtCore/QCollator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <numeric>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostSortedHere = 4000;   // a few milliseconds

QString keyOf(const TimelineEvent &event, EventColumn column)
{
    switch (column) {
    case EventColumn::Title:
        return words::eventTitle(event);
    case EventColumn::Value:
        return event.subtitle;
    case EventColumn::Who:
        return event.who;
    case EventColumn::Status:
        return words::eventStatus(event);
    case EventColumn::Source:
        return event.sources.isEmpty() ? event.origin.file : words::provenanceText(event.sources.first());
    case EventColumn::Date:
    case EventColumn::Day:
    case EventColumn::Lane:
        break;
    }
    return {};
}

QString quoted(QString cell, QChar separator)
{
    cell.replace(u'\n', u' ').replace(u'\t', u' ');
    // A table program would run what begins like a formula.
    if (!cell.isEmpty() && u"=+-@"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (separator == u',' && (cell.contains(u',') || cell.contains(u'"')))
        return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

} // namespace

std::vector<int> sortedEvents(const MemberTimeline &timeline, std::vector<int> events, EventColumn column, Qt::SortOrder order)
{
    // By time they come already; the others keep time among equals.
    const auto dated = std::stable_partition(events.begin(), events.end(), [](int event) { return event >= 0; });
    if (column == EventColumn::Date || column == EventColumn::Day) {
        std::sort(events.begin(), dated);
        if (order == Qt::DescendingOrder)
            std::reverse(events.begin(), dated);
        return events;
    }
    if (column == EventColumn::Lane) {
        std::stable_sort(events.begin(), events.end(), [&](int a, int b) {
            const Lane left = timeline.at(a).lane;
            const Lane right = timeline.at(b).lane;
            return order == Qt::DescendingOrder ? left > right : left < right;
        });
        return events;
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(events.size());
    for (const int event : events)
        keys.emplace_back(collator.sortKey(keyOf(timeline.at(event), column)), event);
    std::stable_sort(keys.begin(), keys.end(), [order](const auto &a, const auto &b) {
        const int by = a.first.compare(b.first);
        return order == Qt::DescendingOrder ? by > 0 : by < 0;
    });
    std::transform(keys.begin(), keys.end(), events.begin(), [](const auto &key) { return key.second; });
    return events;
}

EventTable::EventTable(Workers &workers, QWidget *parent) : QWidget(parent), m_workers(workers)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Events as a table"));
    m_table->setMinimumHeight(theme::scaled(72));
    column->addWidget(m_table);
    setFocusProxy(m_table);
    makeColumns();
    m_rows->setSorter([this](int place, Qt::SortOrder order) {
        m_column = place < 0 ? EventColumn::Date : static_cast<EventColumn>(place);
        m_order = place < 0 ? Qt::DescendingOrder : order;
        sort();
    });
    m_table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    m_table->layoutColumns(u"title"_s);
    m_table->setColumnHidden(static_cast<int>(EventColumn::Day), true);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_timeline)
            Q_EMIT currentChanged(indexOf(row));
    });
    connect(m_table, &DataTable::opened, this, [this](int row) {
        if (row >= 0)
            Q_EMIT opened(indexOf(row));
    });
}

int EventTable::indexOf(int row) const
{
    const int events = static_cast<int>(m_timeline->events.size());
    return row < events ? row : -1 - (row - events);
}

int EventTable::rowOf(int index) const
{
    return index >= 0 ? index : static_cast<int>(m_timeline->events.size()) + (-1 - index);
}

Cell EventTable::dateCell(int row) const
{
    const TimelineEvent &event = eventOf(row);
    return event.start && event.undated == Undated::No ? Cell{eventWhen(event)} : Cell{tr("not dated"), Tone::TextSecondary};
}

Cell EventTable::titleCell(int row) const
{
    const TimelineEvent &event = eventOf(row);
    Cell cell{words::eventTitle(event)};
    cell.isStruck = event.isRetracted || event.isRefuted;
    const Change change = m_changes ? m_changes->of(indexOf(row)) : Change::Same;
    cell.isBold = change != Change::Same;
    if (change != Change::Same)
        cell.spoken = (change == Change::New ? tr("%1, new") : tr("%1, changed")).arg(cell.text);
    if (!event.labels.isEmpty())
        cell.icon = u"lock"_s;
    return cell;
}

Cell EventTable::sourceCell(int row) const
{
    const TimelineEvent &event = eventOf(row);
    if (m_overlay) {
        const Side side = m_overlay->side(event);
        if (side == Side::OnlyFirst)
            return Cell{tr("Only in %1").arg(sourceText(m_overlay->firstSource))};
        if (side == Side::OnlySecond)
            return Cell{tr("Only in %1").arg(sourceText(m_overlay->secondSource))};
        if (side == Side::Differs)
            return Cell{tr("Differs"), Tone::Attention};
    }
    return event.sources.isEmpty() ? Cell{words::originText(event.origin), Tone::TextSecondary} : Cell{words::provenanceText(event.sources.first()), Tone::TextSecondary};
}

void EventTable::makeColumns()
{
    const auto never = [](int, int) { return 0; };
    m_rows->setColumns({
        {u"date"_s, tr("Date"), 150, Qt::AlignLeft, [this](int row) { return dateCell(row); }, never},
        {u"day"_s, tr("Day", "days from the chosen event"), 64, Qt::AlignRight,
         [this](int row) {
             const TimelineEvent &event = eventOf(row);
             if (!m_zero || !event.start || event.undated != Undated::No)
                 return Cell{};
             const int days = event.start->firstDay() - *m_zero;
             return Cell{(days < 0 ? u"−"_s : days > 0 ? u"+"_s : QString()) + QString::number(std::abs(days))};
         },
         never},
        {u"lane"_s, tr("Type"), 112, Qt::AlignLeft,
         [this](int row) {
             const TimelineEvent &event = eventOf(row);
             Cell cell{words::laneTitle(event.lane)};
             cell.mark = laneMark(event.lane);
             if (event.group >= 0)
                 cell.icon = u"link"_s;
             return cell;
         },
         never},
        {u"title"_s, tr("Title"), 200, Qt::AlignLeft, [this](int row) { return titleCell(row); }, never},
        {u"value"_s, tr("Details"), 130, Qt::AlignLeft,
         [this](int row) {
             const TimelineEvent &event = eventOf(row);
             const QString flag = words::flagText(event.flag);
             return Cell{flag.isEmpty() ? event.subtitle : event.subtitle + u", "_s + flag, words::isAlarming(event.flag) ? Tone::Text : Tone::TextSecondary};
         },
         never},
        {u"who"_s, tr("By"), 130, Qt::AlignLeft, [this](int row) { return Cell{eventOf(row).who, Tone::TextSecondary}; }, never},
        {u"status"_s, tr("Status"), 96, Qt::AlignLeft, [this](int row) { return Cell{words::eventStatus(eventOf(row)), Tone::TextSecondary}; }, never},
        {u"source"_s, tr("Source"), 120, Qt::AlignLeft, [this](int row) { return sourceCell(row); }, never},
    });
}

void EventTable::setTimeline(TimelinePtr timeline)
{
    m_sorting.stop();
    m_rows->setOrder({});
    m_timeline = std::move(timeline);
    m_changes.reset();
    m_overlay.reset();
    m_shown.clear();
}

void EventTable::setShown(std::vector<int> events)
{
    m_shown = std::move(events);
    sort();
}

void EventTable::sort()
{
    if (!m_timeline)
        return;
    const auto show = [this](const std::vector<int> &sorted) {
        std::vector<int> rows(sorted.size());
        std::transform(sorted.begin(), sorted.end(), rows.begin(), [this](int event) { return rowOf(event); });
        m_rows->setOrder(std::move(rows));
    };
    const bool isCheap = m_column == EventColumn::Date || m_column == EventColumn::Day || m_column == EventColumn::Lane;
    if (isCheap || m_shown.size() <= MostSortedHere) {
        m_sorting.stop();
        show(sortedEvents(*m_timeline, m_shown, m_column, m_order));
        return;
    }
    m_sorting.start(
        this,
        [this](std::stop_token) {
            const auto work = [timeline = m_timeline, shown = m_shown, column = m_column, order = m_order]() -> Result<std::vector<int>> { return sortedEvents(*timeline, shown, column, order); };
            return m_workers.run(work);
        },
        [show](const Result<std::vector<int>> &sorted) {
            if (sorted)
                show(*sorted);
        });
}

void EventTable::setZero(std::optional<std::int32_t> day)
{
    m_zero = day;
    m_table->setColumnHidden(static_cast<int>(EventColumn::Day), !day.has_value());
    m_rows->refresh();
}

void EventTable::select(int event)
{
    if (m_timeline && m_timeline->has(event))
        m_table->selectSource(rowOf(event));
}

QString EventTable::text(QChar separator) const
{
    QStringList lines;
    QStringList cells;
    const auto isShown = [this](int column) { return !m_table->isColumnHidden(column); };
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (isShown(column))
            cells << quoted(m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), separator);
    }
    lines << cells.join(separator);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            if (isShown(column))
                cells << quoted(m_rows->index(row, column).data().toString(), separator);
        }
        lines << cells.join(separator);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace pax::ui
