// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimprint.h"

#include "ui/common/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>
#include <functional>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double TextPoints = 7.5;
constexpr double TitlePoints = 12;

} // namespace

struct ClaimPrint::Page
{
    QRectF area;                 ///< device pixels
    double row = 0;
    double y = 0;
    std::vector<QRectF> places;  ///< of the columns, on the page
    const std::vector<TableColumn> *columns = nullptr;
    QFont font;
    QFont bold;

    void line(QPainter &painter, const std::function<QString(std::size_t)> &text) const
    {
        const QFontMetricsF metrics(painter.font(), painter.device());
        for (std::size_t i = 0; i < places.size(); ++i) {
            const QRectF place(places[i].left(), y, places[i].width() - row * 0.4, row);
            painter.drawText(place, static_cast<int>((*columns)[i].alignment | Qt::AlignVCenter), metrics.elidedText(text(i), Qt::ElideRight, place.width()));
        }
    }
};

void ClaimPrint::paintHead(QPainter &painter, Page &page, bool isFirst, std::size_t left) const
{
    page.y = page.area.top();
    if (isFirst) {
        QFont big = page.bold;
        big.setPointSizeF(TitlePoints);
        painter.setFont(big);
        painter.drawText(QRectF(page.area.left(), page.y, page.area.width(), page.row * 2), Qt::AlignLeft | Qt::AlignVCenter, title);
        page.y += page.row * 2;
        painter.setFont(page.font);
        for (const QString &line : lines) {
            painter.drawText(QRectF(page.area.left(), page.y, page.area.width(), page.row), Qt::AlignLeft | Qt::AlignVCenter, line);
            page.y += page.row;
        }
        if (left > 0) {
            painter.drawText(QRectF(page.area.left(), page.y, page.area.width(), page.row), Qt::AlignLeft | Qt::AlignVCenter, tr("%n more claim(s) are not on paper; export them instead.", nullptr, static_cast<int>(left)));
            page.y += page.row;
        }
        page.y += page.row * 0.5;
    }
    painter.setFont(page.bold);
    page.line(painter, [&page](std::size_t i) { return (*page.columns)[i].title; });
    page.y += page.row;
    painter.setPen(QPen(Qt::black, 0));
    painter.drawLine(QPointF(page.area.left(), page.y), QPointF(page.area.right(), page.y));
    painter.setFont(page.font);
}

void ClaimPrint::paint(QPrinter &printer, const std::vector<TableColumn> &columns, const claims::Rows &rows) const
{
    QPainter painter(&printer);
    if (!painter.isActive())
        return;
    Page page;
    page.area = QRectF(QPointF(), printer.pageLayout().paintRectPixels(printer.resolution()).size());
    page.columns = &columns;
    page.font.setPointSizeF(TextPoints);
    page.bold = page.font;
    page.bold.setWeight(QFont::DemiBold);
    page.row = QFontMetricsF(page.font, &printer).height() * 1.35;
    double wanted = 0;
    for (const TableColumn &column : columns)
        wanted += column.width;
    double x = page.area.left();
    for (const TableColumn &column : columns) {
        const double width = page.area.width() * column.width / wanted;
        page.places.emplace_back(x, 0, width, 0);
        x += width;
    }
    const std::size_t count = std::min(rows.size(), MostRows);
    const double bottom = page.area.bottom() - page.row * 1.6;
    const double firstTop = page.row * (3.5 + static_cast<double>(lines.size()) + (rows.size() > count ? 1 : 0));
    const auto onFirst = static_cast<std::size_t>(std::max(1.0, (bottom - page.area.top() - firstTop) / page.row));
    const auto onOther = static_cast<std::size_t>(std::max(1.0, (bottom - page.area.top() - page.row) / page.row));
    const std::size_t pages = count <= onFirst ? 1 : 1 + (count - onFirst + onOther - 1) / onOther;
    std::size_t next = 0;
    for (std::size_t number = 1; number <= pages; ++number) {
        if (number > 1)
            printer.newPage();
        paintHead(painter, page, number == 1, rows.size() - count);
        for (const std::size_t end = std::min(count, next + (number == 1 ? onFirst : onOther)); next < end; ++next) {
            const int row = static_cast<int>(rows[next]);
            page.line(painter, [&columns, row](std::size_t i) { return columns[i].cell(row).text; });
            page.y += page.row;
        }
        const QString foot = tr("Printed %1 · page %2 of %3").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)).arg(number).arg(pages);
        painter.drawText(QRectF(page.area.left(), page.area.bottom() - page.row, page.area.width(), page.row), Qt::AlignRight | Qt::AlignVCenter, foot);
    }
}

} // namespace pax::ui
