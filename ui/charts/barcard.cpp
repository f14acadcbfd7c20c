// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barcard.h"

#include "ui/common/controls.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGraphicsSimpleTextItem>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace pax::ui {

using namespace Qt::StringLiterals;

class ChartView : public QChartView
{
public:
    ChartView()
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setBackgroundBrush(Qt::NoBrush);
        setStyleSheet(u"background: transparent; border: 0;"_s);
        setFocusPolicy(Qt::NoFocus);
        setMinimumHeight(theme::scaled(104));
        chart()->setMargins(QMargins(0, 0, 0, 0));
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setBackgroundVisible(false);
        chart()->legend()->hide();
    }

    std::function<void()> resized;
    QList<QGraphicsItem *> texts;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        if (resized)
            resized();
    }
};

namespace {

constexpr int TextGap = 6;

/// The next of 1, 2, 2.5 and 5 times a power of ten: an axis that ends there has a round middle.
double roundUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 2.5, 4.0, 5.0, 8.0, 10.0}) {
        if (value <= step * power * 1.0001)
            return step * power;
    }
    return 10 * power;
}

} // namespace

BarCard::BarCard(const QString &title, QWidget *parent) : QFrame(parent), m_title(title)
{
    setProperty("pane", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(label(title, "smallstrong"));
    m_measure = label({}, "small", Tone::TextSecondary);
    head->addWidget(m_measure);
    head->addStretch();
    column->addLayout(head);
    m_view = new ChartView;
    m_view->resized = [this] { placeTexts(); };
    column->addWidget(m_view, 1);
}

void BarCard::setData(const BarData &bars, const QString &measure, const QSet<QString> &picked)
{
    m_data = bars;
    m_picked = picked;
    m_measure->setText(measure);
    QStringList figures;
    for (qsizetype i = 0; i < bars.labels.size(); ++i)
        figures << bars.labels.value(i) + u": "_s + bars.valueTexts.value(i);
    setAccessibleName(m_title + u", "_s + measure);
    setAccessibleDescription(figures.join(u"; "_s));
    draw();
}

void BarCard::draw()
{
    QChart *chart = m_view->chart();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    qDeleteAll(m_view->texts);
    m_view->texts.clear();
    const auto count = m_data.labels.size();
    if (count == 0)
        return;
    // Horizontal charts count from below; the first category belongs on top.
    const auto place = [this, count](qsizetype category) { return m_data.isHorizontal ? count - 1 - category : category; };
    QAbstractBarSeries *bars = m_data.isHorizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    bars->setBarWidth(m_data.isHorizontal ? 0.66 : 0.74);
    // What was picked is full, the rest pale: two sets of bars over the same categories.
    const bool hasPick = !m_picked.isEmpty();
    double most = 0;
    double least = 0;
    for (qsizetype i = 0; i < count; ++i) {
        double up = 0;
        double down = 0;
        for (const BarData::Series &series : std::as_const(m_data.series))
            (series.values.value(i) < 0 ? down : up) += series.values.value(i);
        most = std::max(most, up);
        least = std::min(least, down);
    }
    m_most = m_data.isHorizontal ? std::max(most, least < 0 ? 0.0 : 1e-9) : roundUp(most);
    m_least = m_data.isHorizontal ? least : least < 0 ? -roundUp(-least) : 0;
    for (const bool isPale : {false, true}) {
        if (isPale && !hasPick)
            continue;
        for (const BarData::Series &series : std::as_const(m_data.series)) {
            auto *set = new QBarSet(series.name);
            QList<qreal> values(count, 0.0);
            for (qsizetype i = 0; i < count; ++i) {
                const bool isIn = !hasPick || m_picked.contains(m_data.keys.value(i));
                values[place(i)] = isIn != isPale ? series.values.value(i) : 0.0;
            }
            set->append(values);
            set->setBrush(theme::markBrush(series.mark, isPale));
            set->setPen(QPen(theme::mark(series.mark), isPale ? 0 : 0.5));
            connect(set, &QBarSet::clicked, this, [this, place](int index) {
                const QString key = m_data.keys.value(place(index));
                if (!key.isNull())
                    Q_EMIT picked(key, QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
            });
            const QString name = series.name;
            connect(set, &QBarSet::hovered, this, [this, name, place](bool isOver, int index) {
                const qsizetype category = place(index);
                if (isOver)
                    QToolTip::showText(QCursor::pos(), m_data.labels.value(category) + u"\n"_s + (m_data.series.size() > 1 ? name + u"\n"_s : QString()) + m_data.valueTexts.value(category));
                else
                    QToolTip::hideText();
            });
            bars->append(set);
        }
    }
    chart->addSeries(bars);
    auto *categories = new QBarCategoryAxis;
    QStringList numbers;
    for (qsizetype i = 0; i < count; ++i)
        numbers << QString::number(i);
    categories->append(numbers);
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLineVisible(false);
    auto *values = new QValueAxis;
    values->setRange(m_least, m_most);
    values->setTickCount(3);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLineVisible(false);
    chart->addAxis(categories, m_data.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, m_data.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    placeTexts();
}

void BarCard::placeTexts()
{
    qDeleteAll(m_view->texts);
    m_view->texts.clear();
    if (m_data.labels.isEmpty())
        return;
    if (m_data.isHorizontal)
        placeBeside();
    else
        placeBelow();
}

void BarCard::addText(const QString &text, const QPointF &at, Qt::Alignment alignment, bool isSecondary)
{
    auto *item = new QGraphicsSimpleTextItem(text, m_view->chart());
    item->setFont(theme::font(TextSize::Caption));
    item->setBrush(theme::color(isSecondary ? Tone::TextSecondary : Tone::Text));
    const QRectF box = item->boundingRect();
    const double x = alignment.testFlag(Qt::AlignRight) ? at.x() - box.width() : alignment.testFlag(Qt::AlignHCenter) ? at.x() - box.width() / 2 : at.x();
    const double y = alignment.testFlag(Qt::AlignVCenter) ? at.y() - box.height() / 2 : at.y();
    item->setPos(std::round(x), std::round(y));
    m_view->texts << item;
}

/// The chart's own lines keep to the room it had before labels took theirs.
void BarCard::addLine(const QLineF &line, bool isBase)
{
    auto *item = new QGraphicsLineItem(line, m_view->chart());
    item->setPen(QPen(theme::color(isBase ? Tone::Border : Tone::Grid)));
    item->setZValue(-1);
    m_view->texts << item;
}

/// Labels before the bars, figures behind them.
void BarCard::placeBeside()
{
    const QFontMetrics metrics(theme::font(TextSize::Caption));
    const QSizeF room = m_view->viewport()->size();
    int labelWidth = 0;
    int figureWidth = 0;
    for (qsizetype i = 0; i < m_data.labels.size(); ++i) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(m_data.labels[i]));
        figureWidth = std::max(figureWidth, metrics.horizontalAdvance(m_data.valueTexts.value(i)));
    }
    labelWidth = std::min(labelWidth, static_cast<int>(room.width() * 0.42));
    const QRectF plot(labelWidth + TextGap, 2, std::max(20.0, room.width() - labelWidth - figureWidth - 2 * TextGap - 4), room.height() - 6);
    m_view->chart()->setPlotArea(plot);
    const double slot = plot.height() / static_cast<double>(m_data.labels.size());
    const double span = m_most - m_least;
    for (qsizetype i = 0; i < m_data.labels.size(); ++i) {
        const double y = plot.top() + (static_cast<double>(i) + 0.5) * slot;
        addText(metrics.elidedText(m_data.labels[i], Qt::ElideRight, labelWidth), QPointF(plot.left() - TextGap, y), Qt::AlignRight | Qt::AlignVCenter, false);
        double end = 0;
        for (const BarData::Series &series : std::as_const(m_data.series))
            end += std::max(0.0, series.values.value(i));
        const double x = plot.left() + (span > 0 ? (end - m_least) / span : 0) * plot.width();
        addText(m_data.valueTexts.value(i), QPointF(x + TextGap, y), Qt::AlignLeft | Qt::AlignVCenter, false);
    }
}

/// Labels under the bars, groups under the labels, three figures at the left.
void BarCard::placeBelow()
{
    const QFontMetrics metrics(theme::font(TextSize::Caption));
    const QSizeF room = m_view->viewport()->size();
    const bool hasGroups = !m_data.groupLabels.isEmpty();
    int axisWidth = 0;
    const QList<double> ticks{0, m_most / 2, m_most};
    if (m_data.axisText) {
        for (const double tick : ticks)
            axisWidth = std::max(axisWidth, metrics.horizontalAdvance(m_data.axisText(tick)));
    }
    const double below = metrics.height() * (hasGroups ? 2 : 1) + 4;
    const QRectF plot(axisWidth + TextGap, metrics.height() / 2.0, std::max(20.0, room.width() - axisWidth - TextGap - 4), std::max(20.0, room.height() - below - metrics.height() / 2.0));
    m_view->chart()->setPlotArea(plot);
    for (const double tick : ticks) {
        const double y = plot.bottom() - plot.height() * (tick - m_least) / (m_most - m_least);
        addLine(QLineF(plot.left(), y, plot.right(), y), tick == 0);
        if (m_data.axisText)
            addText(m_data.axisText(tick), QPointF(plot.left() - TextGap, y), Qt::AlignRight | Qt::AlignVCenter, true);
    }
    const double slot = plot.width() / static_cast<double>(m_data.labels.size());
    const auto widest = [&metrics](const QStringList &labels) {
        int width = 0;
        for (const QString &label : labels)
            width = std::max(width, metrics.horizontalAdvance(label));
        return width;
    };
    const QStringList &labels = widest(m_data.labels) + 4 <= slot || m_data.shortLabels.isEmpty() ? m_data.labels : m_data.shortLabels;
    const qsizetype every = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil((widest(labels) + 2) / slot)));
    // From the newest back: where two groups would touch, the later one's name stays.
    double groupsFrom = room.width();
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        const double x = plot.left() + (static_cast<double>(i) + 0.5) * slot;
        if (i % every == 0)
            addText(labels[i], QPointF(x, plot.bottom() + 2), Qt::AlignHCenter, false);
        const QString group = m_data.groupLabels.value(i);
        const double left = x - slot / 2;
        if (group.isEmpty() || left + metrics.horizontalAdvance(group) > groupsFrom)
            continue;
        addText(group, QPointF(left, plot.bottom() + 2 + metrics.height()), Qt::AlignLeft, true);
        groupsFrom = left - TextGap;
    }
}

void BarCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace pax::ui
