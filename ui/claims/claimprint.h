// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/bitmap.h"
#include "ui/common/table.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

class QPainter;
class QPrinter;

namespace pax::ui {

/// A table on paper: a head on every page, page n of m at its foot. Thread: GUI. Cost: linear in rows, at most MostRows.
class ClaimPrint
{
    Q_DECLARE_TR_FUNCTIONS(ClaimPrint)

public:
    static constexpr std::size_t MostRows = 20'000;

    QString title;
    QStringList lines;           ///< under the title, on the first page

    void paint(QPrinter &printer, const std::vector<TableColumn> &columns, const claims::Rows &rows) const;

private:
    struct Page;
    void paintHead(QPainter &painter, Page &page, bool isFirst, std::size_t left) const;
};

} // namespace pax::ui
