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
#include <QtWidgets/QToolTip>

#include <algorithm>

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
};

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
    column->addWidget(m_view, 1);
}

void BarCard::setData(const BarData &bars, const QString &measure, const QSet<QString> &picked)
{
    m_data = bars;
    m_picked = picked;
    m_measure->setText(measure);
    QStringList figures;
    for (qsizetype i = 0; i < bars.labels.size(); ++i)
        figures << bars.keys.value(i) + u": "_s + bars.valueTexts.value(i);
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
    if (m_data.labels.isEmpty())
        return;
    QAbstractBarSeries *bars = m_data.isHorizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    bars->setBarWidth(0.72);
    // What was picked is full, the rest pale: two sets of bars over the same categories.
    const bool hasPick = !m_picked.isEmpty();
    double most = 0;
    double least = 0;
    for (qsizetype i = 0; i < m_data.labels.size(); ++i) {
        double up = 0;
        double down = 0;
        for (const BarData::Series &series : std::as_const(m_data.series))
            (series.values.value(i) < 0 ? down : up) += series.values.value(i);
        most = std::max(most, up);
        least = std::min(least, down);
    }
    for (const bool isPale : {false, true}) {
        if (isPale && !hasPick)
            continue;
        for (const BarData::Series &series : std::as_const(m_data.series)) {
            auto *set = new QBarSet(series.name);
            for (qsizetype i = 0; i < m_data.labels.size(); ++i) {
                const bool isIn = !hasPick || m_picked.contains(m_data.keys.value(i));
                *set << (isIn != isPale ? series.values.value(i) : 0.0);
            }
            set->setBrush(theme::markBrush(series.mark, isPale));
            set->setPen(QPen(theme::mark(series.mark), isPale ? 0 : 0.5));
            connect(set, &QBarSet::clicked, this, [this](int index) {
                if (!m_data.keys.value(index).isNull())
                    Q_EMIT picked(m_data.keys.value(index), QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
            });
            const QString name = series.name;
            connect(set, &QBarSet::hovered, this, [this, name](bool isOver, int index) {
                if (isOver)
                    QToolTip::showText(QCursor::pos(), m_data.keys.value(index) + u"\n"_s + (m_data.series.size() > 1 ? name + u"\n"_s : QString()) + m_data.valueTexts.value(index));
                else
                    QToolTip::hideText();
            });
            bars->append(set);
        }
    }
    chart->addSeries(bars);
    auto *categories = new QBarCategoryAxis;
    categories->append(m_data.labels);
    categories->setLabelsFont(theme::font(TextSize::Caption));
    categories->setLabelsColor(theme::color(Tone::Text));
    categories->setTruncateLabels(false);
    categories->setGridLineVisible(false);
    categories->setLinePen(QPen(theme::color(Tone::Border)));
    auto *values = new QValueAxis;
    values->setRange(least < 0 ? least * 1.05 : 0, most > 0 ? most * 1.05 : 1);
    values->setTickCount(3);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLinePen(QPen(theme::color(Tone::Grid)));
    chart->addAxis(categories, m_data.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, m_data.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    if (m_data.isHorizontal)
        categories->setReverse(true);
    bars->attachAxis(categories);
    bars->attachAxis(values);
}

void BarCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace pax::ui
