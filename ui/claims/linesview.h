// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimdetail.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace pax::ui {

class DataTable;
class RowModel;

/// The lines of a claim as a grid: a column for every kind of adjudication that occurs. Entries of one kind that are no parts of one
/// sum stand side by side, never added. Below, the current line in full. Cost: linear in lines.
class LinesView : public QWidget
{
    Q_OBJECT

public:
    explicit LinesView(QWidget *parent = nullptr);
    void clear();
    void show(const claims::ClaimDetail &detail);

    /// The first few lines with what was billed and allowed, or how many units.
    static QWidget *brief(const claims::ClaimDetail &detail, qsizetype most);
    static QString entryTitle(const claims::Adjudication &entry);
    static QString entryText(const claims::Adjudication &entry);
    RowModel &rows() { return *m_rows; }

private:
    void makeColumns();
    void showLine(int row);
    /// All entries of one column at one line.
    static QString entriesText(const claims::ClaimLine &line, const QString &title);

    claims::ClaimDetail m_detail;
    RowModel *m_rows;
    DataTable *m_table;
    QLabel *m_line;
};

} // namespace pax::ui
