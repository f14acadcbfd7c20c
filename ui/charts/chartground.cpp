// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartground.h"

#include "ui/common/theme.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QGraphicsScene>

namespace pax::ui {

namespace {

constexpr float PaleShare = 0.26F;

} // namespace

ChartGround::ChartGround() : m_scene(std::make_unique<QGraphicsScene>()), m_chart(new QChart)
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_scene->addItem(m_chart);
}

ChartGround::~ChartGround() = default;

void ChartGround::forget()
{
    m_values.clear();
    m_picture = {};
    m_room = {};
}

void ChartGround::set(const ChartData &data, const ChartGeometry &geometry, QSizeF room)
{
    QList<QList<double>> values;
    for (const ChartBar &bar : data.bars)
        values << bar.all;
    QList<int> marks;
    for (const ChartData::Series &series : data.series)
        marks << series.mark;
    if (values == m_values && marks == m_marks && room == m_room && geometry.plot() == m_plot && geometry.most() == m_most && geometry.least() == m_least)
        return;
    m_values = std::move(values);
    m_marks = std::move(marks);
    m_room = room;
    m_plot = geometry.plot();
    m_most = geometry.most();
    m_least = geometry.least();
    m_picture = {};
    build(data, geometry);
}

void ChartGround::build(const ChartData &data, const ChartGeometry &geometry)
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_chart->resize(m_room);
    m_scene->setSceneRect(QRectF(QPointF(), m_room));
    const qsizetype count = data.bars.size();
    if (count == 0)
        return;
    const bool isRows = data.shape == ChartData::Shape::Rows;
    QAbstractBarSeries *bars = isRows ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    bars->setBarWidth(geometry.bar(0, geometry.least(), geometry.most()).height() / geometry.slot());
    if (!isRows)
        bars->setBarWidth(ChartGeometry::Fill);
    for (qsizetype series = 0; series < data.series.size(); ++series) {
        auto *set = new QBarSet(data.series[series].name);
        QList<qreal> values;
        for (qsizetype i = 0; i < count; ++i) {
            // Rows are counted from below there; the first belongs on top.
            const ChartBar &bar = data.bars[isRows ? count - 1 - i : i];
            const double value = bar.all.value(series);
            values << (bar.isRest ? std::min(value, geometry.most()) : value);
        }
        set->append(values);
        // Alone, a series needs no pattern to be told apart.
        QColor pale = theme::mark(data.series[series].mark);
        pale.setAlphaF(PaleShare);
        set->setBrush(data.series.size() > 1 ? theme::markBrush(data.series[series].mark, true) : QBrush(pale));
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    m_chart->addSeries(bars);
    auto *categories = new QBarCategoryAxis;
    QStringList numbers;
    for (qsizetype i = 0; i < count; ++i)
        numbers << QString::number(i);
    categories->append(numbers);
    categories->setVisible(false);
    auto *values = new QValueAxis;
    values->setRange(geometry.least(), geometry.most());
    values->setVisible(false);
    m_chart->addAxis(categories, isRows ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(values, isRows ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    const QRectF plot = geometry.plot();
    m_chart->setPlotArea(isRows ? QRectF(plot.left(), plot.top(), plot.width(), geometry.slot() * static_cast<double>(count)) : plot);
    m_chart->layout()->activate();
}

void ChartGround::paint(QPainter &painter)
{
    if (m_room.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap((m_room * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter picture(&m_picture);
        paintShapes(picture);
    }
    painter.drawPixmap(0, 0, m_picture);
}

void ChartGround::paintShapes(QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, QRectF(QPointF(), m_room), QRectF(QPointF(), m_room));
    painter.restore();
}

} // namespace pax::ui
