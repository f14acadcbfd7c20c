// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <numeric>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int CheckColumnWidth = 32;
constexpr int Padding = 8;
constexpr int LeadWidth = 28;

/// Draws cells as data looks; the model's roles carry the same words for screen readers.
class CellDelegate : public QStyledItemDelegate
{
public:
    explicit CellDelegate(DataTable *table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent = m_table->currentIndex().row() == index.row() && m_table->currentIndex().isValid();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->fillRect(option.rect, theme::color(isSelected || isCurrent ? Tone::AccentSoft : isHovered ? Tone::Hover : Tone::Surface));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Tone::Grid));
        if (index.flags().testFlag(Qt::ItemIsUserCheckable))
            paintBox(*painter, option.rect, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        else
            paintCell(*painter, option.rect, m_table->rows()->cell(index), isSelected || isCurrent);
        if (isCurrent && m_table->hasFocus())
            paintFrame(*painter, option.rect, index);
        painter->restore();
    }

private:
    void paintBox(QPainter &painter, const QRect &rect, bool on) const
    {
        const int side = theme::scaled(16);
        const QRectF box(rect.left() + Padding + 0.5, rect.center().y() - side / 2 + 0.5, side - 1, side - 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::color(on ? Tone::Accent : Tone::ControlLine));
        painter.setBrush(theme::color(on ? Tone::Accent : Tone::Surface));
        painter.drawRoundedRect(box, 3, 3);
        if (on)
            painter.drawPixmap(box.topLeft() + QPointF(1, 1), theme::pixmap(u"check"_s, side - 3, Tone::OnAccent));
    }

    void paintCell(QPainter &painter, QRect rect, const Cell &cell, bool onAccent) const
    {
        rect.adjust(Padding, 0, -Padding, 0);
        // Words on accent soft take the text color (4.5:1); their icon keeps the tone.
        const bool isWordTone = cell.tone == Tone::Attention || cell.tone == Tone::Good || cell.tone == Tone::Bad;
        const QColor ink = theme::color(onAccent && isWordTone ? Tone::Text : cell.isLink ? Tone::Accent : cell.tone);
        QFont font = theme::font(TextSize::Small, cell.isBold);
        font.setStrikeOut(cell.isStruck);
        painter.setFont(font);
        if (!cell.lead.isEmpty()) {
            const int width = theme::scaled(LeadWidth);
            painter.setPen(theme::color(Tone::Text));
            painter.drawText(QRect(rect.left(), rect.top(), width - 4, rect.height()), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), cell.lead);
            rect.setLeft(rect.left() + width + 4);
        }
        if (cell.mark > 0) {
            const int side = theme::scaled(10);
            const QRect square(rect.left(), rect.center().y() - side / 2 + 1, side, side);
            painter.fillRect(square, theme::markBrush(cell.mark));
            painter.setPen(theme::mark(cell.mark));
            painter.drawRect(square.adjusted(0, 0, -1, -1));
            rect.setLeft(square.right() + 7);
        }
        if (cell.progress >= 0) {
            const int width = std::min(theme::scaled(72), rect.width() / 2);
            const QRect bar(rect.left(), rect.center().y() - 1, width, 4);
            painter.fillRect(bar, theme::color(Tone::Border));
            painter.fillRect(QRect(bar.left(), bar.top(), qRound(width * std::clamp(cell.progress, 0.0, 1.0)), bar.height()), theme::color(Tone::Accent));
            rect.setLeft(bar.right() + 8);
        }
        if (!cell.icon.isEmpty()) {
            const int side = theme::scaled(14);
            painter.drawPixmap(rect.left(), rect.center().y() - side / 2 + 1, theme::pixmap(cell.icon, side, cell.tone));
            rect.setLeft(rect.left() + side + 5);
        }
        if (cell.isBadge && !cell.text.isEmpty()) {
            const int width = painter.fontMetrics().horizontalAdvance(cell.text) + 12;
            const int height = theme::scaled(18);
            const QRectF box(rect.right() - width + 0.5, rect.center().y() - height / 2 + 0.5, width, height);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(theme::color(Tone::Accent));
            painter.setBrush(theme::color(Tone::AccentSoft));
            painter.drawRoundedRect(box, 4, 4);
            painter.drawText(box, Qt::AlignCenter, cell.text);
            return;
        }
        painter.setPen(ink);
        const Qt::Alignment alignment = cell.alignRight ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter), painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, rect.width()));
    }

    void paintFrame(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        const QColor accent = theme::color(Tone::Accent);
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent);
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), accent);
        const QHeaderView *head = m_table->horizontalHeader();
        const int place = head->visualIndex(index.column());
        if (place == 0)
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), accent);
        if (place == head->count() - 1)
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), accent);
    }

    DataTable *m_table;
};

} // namespace

void RowModel::setColumns(std::vector<TableColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

void RowModel::setRowCount(int rows)
{
    beginResetModel();
    m_rows = rows;
    m_order.clear();
    endResetModel();
    rearrange();
}

void RowModel::setFilter(std::function<bool(int)> shows)
{
    m_shows = std::move(shows);
    rearrange();
}

void RowModel::setOrder(std::vector<int> order)
{
    // An order may show a few rows of many: the last of them says how many there are at least.
    const auto last = std::max_element(order.begin(), order.end());
    if (last != order.end())
        m_rows = std::max(m_rows, *last + 1);
    swapOrder(std::move(order));
}

void RowModel::setCheckable(std::function<QString(int)> key)
{
    beginResetModel();
    m_checkKey = std::move(key);
    endResetModel();
}

void RowModel::clearChecks()
{
    if (m_checked.isEmpty())
        return;
    m_checked.clear();
    refresh();
    Q_EMIT checksChanged();
}

void RowModel::setChecked(const QString &key, bool on)
{
    if (on == m_checked.contains(key))
        return;
    if (on)
        m_checked.insert(key);
    else
        m_checked.remove(key);
    refresh();
    Q_EMIT checksChanged();
}

void RowModel::refresh()
{
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex RowModel::indexOf(int sourceRow) const
{
    const auto place = std::find(m_order.begin(), m_order.end(), sourceRow);
    return place == m_order.end() ? QModelIndex() : index(static_cast<int>(place - m_order.begin()), 0);
}

Cell RowModel::cell(const QModelIndex &index) const
{
    const int column = index.column() - checkColumns();
    if (!index.isValid() || column < 0)
        return {};
    const TableColumn &each = m_columns[static_cast<std::size_t>(column)];
    Cell cell = each.cell(sourceRow(index));
    cell.alignRight = each.alignment.testFlag(Qt::AlignRight);
    return cell;
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + checkColumns();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.column() < checkColumns())
        return role == Qt::CheckStateRole ? QVariant(m_checked.contains(m_checkKey(sourceRow(index))) ? Qt::Checked : Qt::Unchecked) : QVariant();
    switch (role) {
    case Qt::DisplayRole: {
        const Cell each = cell(index);
        return each.lead.isEmpty() ? each.text : each.lead + u' ' + each.text;
    }
    case Qt::AccessibleTextRole: {
        const Cell each = cell(index);
        const QString words = !each.spoken.isEmpty() ? each.spoken : each.lead.isEmpty() ? each.text : each.lead + u", "_s + each.text;
        return QString(m_columns[static_cast<std::size_t>(index.column() - checkColumns())].title + u": "_s + words);
    }
    default:
        return {};
    }
}

bool RowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() >= checkColumns())
        return false;
    setChecked(m_checkKey(sourceRow(index)), value.toInt() == Qt::Checked);
    return true;
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int column = section - checkColumns();
    if (column < 0)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Selected")) : QVariant();
    const TableColumn &each = m_columns[static_cast<std::size_t>(column)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return each.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(each.alignment | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() < checkColumns())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    const int wanted = column - checkColumns();
    const bool canSort = wanted >= 0 && wanted < static_cast<int>(m_columns.size()) && (m_sorter || m_columns[static_cast<std::size_t>(wanted)].compare);
    m_sortColumn = canSort ? wanted : -1;
    m_sortOrder = order;
    if (m_sorter) {
        m_sorter(m_sortColumn, order);
        return;
    }
    rearrange();
}

void RowModel::rearrange()
{
    std::vector<int> order;
    order.reserve(static_cast<std::size_t>(m_rows));
    for (int row = 0; row < m_rows; ++row) {
        if (!m_shows || m_shows(row))
            order.push_back(row);
    }
    if (m_sortColumn >= 0) {
        const auto &compare = m_columns[static_cast<std::size_t>(m_sortColumn)].compare;
        const bool descending = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return descending ? compare(a, b) > 0 : compare(a, b) < 0; });
    }
    swapOrder(std::move(order));
}

void RowModel::swapOrder(std::vector<int> order)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> sources;
    for (const QModelIndex &each : before)
        sources << sourceRow(each);
    m_order = std::move(order);
    QModelIndexList after;
    if (!before.isEmpty()) {
        // One look at every row, without a table of all: there may be a million, and few are held on to.
        QHash<int, int> places;
        std::vector<bool> isWanted(static_cast<std::size_t>(m_rows), false);
        for (const int source : sources)
            isWanted[static_cast<std::size_t>(source)] = true;
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            if (isWanted[static_cast<std::size_t>(m_order[i])])
                places.insert(m_order[i], static_cast<int>(i));
        }
        for (qsizetype i = 0; i < before.size(); ++i) {
            const auto place = places.constFind(sources[i]);
            after << (place == places.constEnd() ? QModelIndex() : index(*place, before[i].column()));
        }
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

DataTable::DataTable(RowModel *model, bool dense, QWidget *parent) : QTableView(parent), m_model(model), m_dense(dense)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(theme::rowHeight(dense));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

int DataTable::currentSource() const
{
    return m_model->sourceRow(currentIndex());
}

void DataTable::selectSource(int sourceRow)
{
    const QModelIndex place = m_model->indexOf(sourceRow);
    if (!place.isValid() || currentSource() == sourceRow)
        return;
    setCurrentIndex(place);
    scrollTo(place);
}

void DataTable::layoutColumns(const QString &stretch)
{
    m_stretch = stretch;
    QHeaderView *head = horizontalHeader();
    const int boxes = m_model->columnCount() - static_cast<int>(m_model->columns().size());
    if (boxes > 0) {
        head->setSectionResizeMode(0, QHeaderView::Fixed);
        head->resizeSection(0, theme::scaled(CheckColumnWidth));
    }
    for (std::size_t i = 0; i < m_model->columns().size(); ++i) {
        const TableColumn &each = m_model->columns()[i];
        const int section = static_cast<int>(i) + boxes;
        head->setSectionResizeMode(section, each.id == stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        head->resizeSection(section, theme::scaled(each.width));
    }
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT opened(currentSource());
        return;
    }
    const bool hasBoxes = m_model->columnCount() > static_cast<int>(m_model->columns().size());
    if (event->key() == Qt::Key_Space && hasBoxes && currentIndex().isValid()) {
        const QModelIndex box = m_model->index(currentIndex().row(), 0);
        m_model->setData(box, box.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (isEnd && m_model->rowCount() > 0) {
        const QModelIndex target = m_model->index(event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1, std::max(0, currentIndex().column()));
        setCurrentIndex(target);
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && event->button() == Qt::LeftButton && !at.flags().testFlag(Qt::ItemIsUserCheckable))
        Q_EMIT opened(m_model->sourceRow(at));
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(m_model->sourceRow(current));
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    verticalHeader()->setDefaultSectionSize(theme::rowHeight(m_dense));
}

} // namespace pax::ui
