// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartview.h"
#include "ui/common/clipboard.h"
#include "ui/common/controls.h"
#include "ui/common/table.h"

#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureRatio = 2;

} // namespace

ChartCard::ChartCard(const QString &title, QWidget *parent) : QFrame(parent), m_title(title)
{
    setProperty("pane", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 4, 4);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    m_head = label(title, "smallstrong");
    head->addWidget(m_head);
    m_measure = label({}, "small", Tone::TextSecondary);
    m_measure->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_measure, 1);
    m_filtered = new IconLabel(u"filter"_s, 14, Tone::Accent);
    m_filtered->setToolTip(tr("This chart filters the others"));
    m_filtered->hide();
    head->addWidget(m_filtered);
    m_more = iconButton(u"more"_s, tr("More for %1").arg(title), "bare");
    connect(m_more, &QPushButton::clicked, this, &ChartCard::openMenu);
    head->addWidget(m_more);
    column->addLayout(head);
    m_stack = new QStackedWidget;
    m_view = new ChartView;
    m_view->setAccessibleName(title);
    m_stack->addWidget(m_view);
    m_rows = new RowModel(this);
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    connect(m_view, &ChartView::picked, this, &ChartCard::picked);
    connect(m_view, &ChartView::rangePicked, this, &ChartCard::rangePicked);
    connect(m_view, &ChartView::cleared, this, &ChartCard::cleared);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        if (!data().bars[row].key.isNull())
            Q_EMIT picked(data().bars[row].key, false);
    });
}

const ChartData &ChartCard::data() const
{
    return m_view->data();
}

void ChartCard::setTitle(const QString &title)
{
    m_title = title;
    m_head->setText(title);
}

void ChartCard::setData(const ChartData &data)
{
    m_measure->setText(data.measure);
    m_measure->setToolTip(data.measure);
    m_view->setAccessibleName(m_title + u", "_s + data.measure);
    const bool hasPick = data.hasPick();
    m_filtered->setVisible(hasPick);
    if (property("chosen").toBool() != hasPick) {
        setProperty("chosen", hasPick);
        setProperty("pane", hasPick ? u"card-accent"_s : u"card"_s);
        style()->unpolish(this);
        style()->polish(this);
    }
    m_view->setData(data);
    if (isTable())
        fillTable();
}

bool ChartCard::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::setAsTable(bool on)
{
    m_stack->setCurrentIndex(on ? 1 : 0);
    if (on)
        fillTable();
}

void ChartCard::fillTable()
{
    std::vector<TableColumn> columns;
    const auto add = [&](const QString &title, int width, Qt::Alignment alignment, std::function<QString(const ChartBar &)> text) {
        TableColumn column;
        column.id = title;
        column.title = title;
        column.width = width;
        column.alignment = alignment;
        column.cell = [this, text = std::move(text)](int row) {
            Cell cell;
            const ChartBar &bar = data().bars[row];
            cell.text = text(bar);
            cell.isBold = bar.isPicked;
            return cell;
        };
        columns.push_back(std::move(column));
    };
    add(m_title, 120, Qt::AlignLeft, [](const ChartBar &bar) { return bar.group.isEmpty() || bar.key.isEmpty() ? bar.label : bar.label + u' ' + bar.key.left(4); });
    add(tr("Shown"), 78, Qt::AlignRight, [](const ChartBar &bar) { return bar.exact; });
    add(tr("Of all"), 78, Qt::AlignRight, [](const ChartBar &bar) { return bar.allExact; });
    const bool isSame = m_rows->rowCount() == data().bars.size() && m_rows->columnCount() == static_cast<int>(columns.size());
    if (isSame)
        return m_rows->refresh();
    m_rows->setColumns(std::move(columns));
    m_table->layoutColumns(m_title);
    m_rows->setRowCount(static_cast<int>(data().bars.size()));
}

QString ChartCard::text() const
{
    QStringList lines{m_title + u'\t' + tr("Shown") + u'\t' + tr("Of all")};
    for (const ChartBar &bar : data().bars)
        lines << QString(bar.key.isEmpty() || bar.group.isEmpty() ? bar.label : bar.key) + u'\t' + bar.exact + u'\t' + bar.allExact;
    return lines.join(u'\n') + u'\n';
}

QImage ChartCard::picture(qreal ratio) const
{
    const int head = theme::scaled(24);
    QImage image((QSizeF(m_view->width() + 16, m_view->height() + head + 8) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(theme::color(Tone::Surface));
    QPainter painter(&image);
    painter.setFont(theme::font(TextSize::Small, true));
    painter.setPen(theme::color(Tone::Text));
    painter.drawText(QRectF(8, 0, m_view->width(), head), Qt::AlignVCenter, m_title + u" – "_s + data().measure);
    painter.translate(8, head);
    m_view->paintAll(painter);
    return image;
}

bool ChartCard::writeSvg(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const int head = theme::scaled(24);
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(QSize(m_view->width() + 16, m_view->height() + head + 8));
    svg.setViewBox(QRect(QPoint(), svg.size()));
    svg.setTitle(m_title);
    QPainter painter(&svg);
    painter.fillRect(QRect(QPoint(), svg.size()), theme::color(Tone::Surface));
    painter.setFont(theme::font(TextSize::Small, true));
    painter.setPen(theme::color(Tone::Text));
    painter.drawText(QRectF(8, 0, m_view->width(), head), Qt::AlignVCenter, m_title + u" – "_s + data().measure);
    painter.translate(8, head);
    m_view->paintAll(painter);
    painter.end();
    return file.commit();
}

void ChartCard::save(bool asSvg)
{
    auto *dialog = new QFileDialog(window(), tr("Save picture"), asSvg ? u"chart.svg"_s : u"chart.png"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(asSvg ? u"svg"_s : u"png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, asSvg](const QString &path) {
        Q_EMIT leaving(asSvg ? u"chart-svg"_s : u"chart-png"_s, [this, asSvg, path] {
            const bool isWritten = asSvg ? writeSvg(path) : picture(PictureRatio).save(path, "PNG");
            m_measure->setText(isWritten ? tr("picture saved") : tr("the picture could not be saved"));
        });
    });
    dialog->open();
}

void ChartCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_filler) {
        m_filler(*menu);
        menu->addSeparator();
    }
    QAction *table = menu->addAction(tr("Show as table"));
    table->setCheckable(true);
    table->setChecked(isTable());
    connect(table, &QAction::toggled, this, &ChartCard::setAsTable);
    menu->addAction(theme::icon(u"copy"_s), tr("Copy figures"), this, [this] { Q_EMIT leaving(u"chart-figures"_s, [this] { copyConcealed(text()); }); });
    menu->addAction(tr("Copy picture"), this, [this] { Q_EMIT leaving(u"chart-clipboard"_s, [this] { QGuiApplication::clipboard()->setImage(picture(PictureRatio)); }); });
    menu->addAction(theme::icon(u"save"_s), tr("Save as PNG…"), this, [this] { save(false); });
    menu->addAction(tr("Save as SVG…"), this, [this] { save(true); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

} // namespace pax::ui
