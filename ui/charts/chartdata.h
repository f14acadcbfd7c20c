// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace pax::ui {

/// One bar of a chart: what the filters leave of it and all there is, both by series. Values are for drawing only; figures are exact.
struct ChartBar
{
    QString key;                 ///< what a click filters by; the empty text: not sent; a null text cannot be picked
    QString label;
    QString shortLabel{};        ///< where bars are too narrow for their labels
    QString group{};             ///< a second row below, where one begins: a year under its months
    QList<double> shown{};
    QList<double> all{};
    QString figure{};            ///< what is left in few letters, drawn beside the bar
    QString exact{};             ///< the same in full
    QString allExact{};          ///< all there is, in full
    QString note{};              ///< more to say about it: why a month may still grow
    bool isPicked = false;
    bool isUnsure = false;       ///< hatched: may still grow
    bool isRest = false;         ///< many small ones together: never sets the scale
};

/// Bars of one chart: aggregates only, at most a few hundred marks.
struct ChartData
{
    enum class Shape { Rows, Columns };
    struct Series
    {
        QString name;
        int mark = 1;            ///< data mark 1–8, color and pattern together
    };
    Shape shape = Shape::Rows;
    QString measure;             ///< behind the title: "allowed"
    QList<Series> series;
    QList<ChartBar> bars;
    bool isRange = false;        ///< neighbors belong together: a drag picks from one to another
    std::function<QString(double)> axisText{};   ///< a rough figure in few letters; absent: no axis

    bool hasPick() const;
};

} // namespace pax::ui
