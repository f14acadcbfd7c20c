// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/explorer.h"
#include "app/core/workers.h"
#include "ui/common/latest.h"

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;

namespace pax::ui {

class ClaimBrowser;
class DataTable;
class RowModel;
class SearchField;

/// The claims as rows: any column in any order, sorted by several at once, each filtered by its values; text search; and what the
/// selected ones come to. Thread: GUI.
class ClaimsTable : public QWidget
{
    Q_OBJECT

public:
    ClaimsTable(ClaimBrowser &browser, core::Workers &workers, QWidget *parent = nullptr);
    void showView();
    /// Columns in order; empty: the usual ones.
    void setColumns(const QStringList &ids);
    QStringList columns() const;
    bool hasOwnColumns() const { return !m_chosen.isEmpty(); }
    void chooseColumns(QWidget *under);
    void focusSearch();
    int currentRow() const;
    void selectRow(int row);
    /// Steps from the current row, for the claim page's arrows.
    void step(int by);
    DataTable &table() { return *m_table; }
    RowModel &rows() { return *m_rows; }
    SearchField &searchField() { return *m_search; }
    QString selectionText() const;

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Enter or a double click.
    void opened(int row);
    void copyWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeColumns();
    void sortBy(int column, bool isDescending, bool isAdded);
    void openHeadMenu(int section);
    void addSortActions(QMenu &menu, const QString &id);
    void openValues(claims::Key key, int section);
    QPoint underHead(int section) const;
    void sumSelection();
    void showStatus();
    QString sortText() const;
    claims::Rows selectedRows() const;

    ClaimBrowser &m_browser;
    core::Workers &m_workers;
    QStringList m_chosen;
    QStringList m_shown;
    RowModel *m_rows;
    DataTable *m_table;
    SearchField *m_search;
    QLabel *m_status;
    QLabel *m_sort;
    Latest m_sum;
    claims::Totals m_selected;
};

} // namespace pax::ui
