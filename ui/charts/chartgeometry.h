// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtGui/QFontMetricsF>

#include <optional>
#include <utility>

namespace pax::ui {

/// Where everything of a chart lies. Pure: the same input gives the same places. Thread: any.
class ChartGeometry
{
public:
    ChartGeometry() = default;
    ChartGeometry(const ChartData &data, QSizeF room, const QFontMetricsF &metrics);

    QRectF plot() const { return m_plot; }
    double least() const { return m_least; }
    double most() const { return m_most; }
    double slot() const { return m_slot; }
    /// The place of one value within a bar, from one end of a stack to the other.
    QRectF bar(qsizetype index, double from, double to) const;
    /// The whole slot of a bar.
    QRectF slotOf(qsizetype index) const;
    /// From the first of a range to its last.
    QRectF range(qsizetype first, qsizetype last) const;
    /// Where a value lies along the axis.
    double along(double value) const;
    /// The bar at a place: of Rows with its label and figure, of Columns with what is above and below it.
    std::optional<qsizetype> at(QPointF place) const;
    /// The nearest bar, also outside.
    qsizetype nearest(QPointF place) const;
    double labelWidth() const { return m_labelWidth; }
    /// Part of a slot that a bar fills.
    static constexpr double Fill = 0.72;
    static constexpr double Gap = 6;

private:
    void scale(const ChartData &data);

    bool m_isColumns = false;
    qsizetype m_count = 0;
    QRectF m_plot;
    double m_slot = 0;
    double m_least = 0;
    double m_most = 1;
    double m_labelWidth = 0;
};

/// The next of 1, 2, 2.5, 4, 5 and 8 times a power of ten: an axis that ends there has a round middle.
double roundUp(double value);

} // namespace pax::ui
