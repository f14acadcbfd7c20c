// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/core/workers.h"
#include "ui/common/latest.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <functional>

namespace pax::ui {

class DataTable;
class RowModel;

/// The files of one export as a table: a view over the job's own array, with no object a row, so that a hundred thousand files cost
/// what is visible of them. An order is worked out by a worker. Thread: GUI.
class FileTable : public QWidget
{
    Q_OBJECT

public:
    /// \p files  those shown now; asked for whenever a cell is drawn
    FileTable(core::Workers &workers, std::function<const bulk::JobFiles &()> files, QWidget *parent = nullptr);

    /// Shows \p job's files: the same list with news where it is the same job, else anew.
    void setJob(const bulk::Job &job, const QDateTime &now);
    DataTable *table() const { return m_table; }
    RowModel *rows() const { return m_rows; }
    /// The first row of that file, or −1. Cost: linear.
    int rowOf(const QString &fileName) const;

private:
    const bulk::JobFile &file(int row) const;
    void countParts();
    void sortBy(int column, Qt::SortOrder order);

    core::Workers &m_workers;
    std::function<const bulk::JobFiles &()> m_files;
    core::ExportId m_job;
    QDateTime m_now;
    QDateTime m_jobExpires;
    QHash<QString, int> m_parts;   ///< of each type
    RowModel *m_rows;
    DataTable *m_table;
    Latest m_sort;
};

} // namespace pax::ui
