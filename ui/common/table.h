// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

#include <functional>
#include <vector>

namespace pax::ui {

/// What one cell looks like and how it is spoken.
struct Cell
{
    QString text{};
    Tone tone = Tone::Text;
    QString icon{};
    QString lead{};             ///< right-aligned before the text, as an age before a date
    QString spoken{};           ///< for screen readers; empty: lead and text
    int mark = 0;             ///< 1–8: a square in that data mark
    double progress = -1;     ///< 0–1: a bar before the text
    bool isBold = false;
    bool isStruck = false;
    bool isLink = false;
    bool isBadge = false;
    bool alignRight = false;  ///< set by the model from the column
};

/// One column of a table, as data.
struct TableColumn
{
    QString id;
    QString title;
    int width;                                        ///< at 13 px text
    Qt::Alignment alignment = Qt::AlignLeft;
    std::function<Cell(int row)> cell;
    std::function<int(int a, int b)> compare{};       ///< absent: cannot be sorted
};

/// Rows of anything, seen through an order: filtered and sorted without moving the data. Thread: GUI.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<TableColumn> columns);
    const std::vector<TableColumn> &columns() const { return m_columns; }
    /// New rows, all shown, in their own order unless a sort is set.
    void setRowCount(int rows);
    /// Which rows to show: all for which \p shows is true. Cost: linear, then a sort.
    void setFilter(std::function<bool(int row)> shows);
    /// Rows in exactly this order, worked out elsewhere; filter and sort of this model are then not used.
    void setOrder(std::vector<int> order);
    /// With a sorter, a click on a head asks it instead of sorting here.
    void setSorter(std::function<void(int column, Qt::SortOrder order)> sorter) { m_sorter = std::move(sorter); }
    /// A first column of boxes; \p key gives a row's identity, which the marks follow.
    void setCheckable(std::function<QString(int row)> key);
    QSet<QString> checked() const { return m_checked; }
    void clearChecks();
    void setChecked(const QString &key, bool on);
    /// Cells changed their look; nothing moved.
    void refresh();

    int sourceRow(const QModelIndex &index) const { return index.isValid() ? m_order[static_cast<std::size_t>(index.row())] : -1; }
    /// Where a row is shown, or an invalid index.
    QModelIndex indexOf(int sourceRow) const;
    Cell cell(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void checksChanged();

private:
    void rearrange();
    void swapOrder(std::vector<int> order);
    int checkColumns() const { return m_checkKey ? 1 : 0; }

    std::vector<TableColumn> m_columns;
    int m_rows = 0;
    std::vector<int> m_order;
    std::function<bool(int)> m_shows;
    std::function<void(int, Qt::SortOrder)> m_sorter;
    std::function<QString(int)> m_checkKey;
    QSet<QString> m_checked;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// A table in the window's style: rows of one height, the current row framed, Enter opens, Home and End go to the ends.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(RowModel *model, bool dense = false, QWidget *parent = nullptr);
    RowModel *rows() const { return m_model; }
    /// The current row in the data's own numbering, or −1.
    int currentSource() const;
    void selectSource(int sourceRow);
    /// Widths from the columns; the one with that id takes what is left.
    void layoutColumns(const QString &stretch);

Q_SIGNALS:
    void opened(int sourceRow);
    void currentRowChanged(int sourceRow);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    RowModel *m_model;
    bool m_dense;
    QString m_stretch;
};

} // namespace pax::ui
