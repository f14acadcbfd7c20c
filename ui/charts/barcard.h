// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLineF>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtWidgets/QFrame>

#include <functional>

class QChart;
class QLabel;

namespace pax::ui {

/// Bars of one chart: aggregates only, at most a few hundred.
struct BarData
{
    struct Series
    {
        QString name;
        int mark = 1;               ///< data mark 1–8, color and pattern together
        QList<double> values;       ///< one a category; for drawing only
    };
    QStringList keys;               ///< what a click filters by; empty text: not sent; a null text cannot be picked
    QStringList labels;
    QStringList shortLabels{};      ///< for bars too narrow for their labels
    QStringList groupLabels{};      ///< a second row, where one begins: years under months
    QStringList valueTexts;         ///< exact figure of each category, in words
    QList<Series> series;
    bool isHorizontal = false;      ///< labels at the left, figures behind the bars, first category on top
    std::function<QString(double)> axisText{};   ///< a rough figure in few letters; absent: no axis
};

/// A framed chart whose bars are filters. The same figures are its accessible description. Thread: GUI.
class BarCard : public QFrame
{
    Q_OBJECT

public:
    explicit BarCard(const QString &title, QWidget *parent = nullptr);
    void setData(const BarData &bars, const QString &measure, const QSet<QString> &picked);

Q_SIGNALS:
    /// A bar was clicked; with Ctrl it is added to what is picked.
    void picked(const QString &key, bool isAdded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    /// Puts labels and figures where the bars are; nothing is cut, long labels are elided.
    void placeTexts();
    void placeBeside();
    void placeBelow();
    void addLine(const QLineF &line, bool isBase);
    void addText(const QString &text, const QPointF &at, Qt::Alignment alignment, bool isSecondary);

    BarData m_data;
    double m_least = 0;
    double m_most = 1;
    QSet<QString> m_picked;
    QLabel *m_measure;
    QString m_title;
    class ChartView *m_view;
};

} // namespace pax::ui
