// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgeometry.h"

#include <algorithm>
#include <cmath>

namespace pax::ui {

bool ChartData::hasPick() const
{
    return std::any_of(bars.begin(), bars.end(), [](const ChartBar &bar) { return bar.isPicked; });
}

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

ChartGeometry::ChartGeometry(const ChartData &data, QSizeF room, const QFontMetricsF &metrics) : m_isColumns(data.shape == ChartData::Shape::Columns), m_count(data.bars.size())
{
    scale(data);
    if (m_isColumns) {
        double axis = 0;
        for (const double tick : {m_least, m_most / 2, m_most})
            axis = std::max(axis, data.axisText ? metrics.horizontalAdvance(data.axisText(tick)) : 0.0);
        const bool hasGroups = std::any_of(data.bars.begin(), data.bars.end(), [](const ChartBar &bar) { return !bar.group.isEmpty(); });
        const double below = metrics.height() * (hasGroups ? 2 : 1) + 5;
        const double above = metrics.height() / 2 + 1;
        const double left = axis > 0 ? axis + Gap : 2;
        m_plot = QRectF(left, above, std::max(20.0, room.width() - left - 4), std::max(16.0, room.height() - above - below));
    } else {
        double figure = 0;
        for (const ChartBar &bar : data.bars) {
            m_labelWidth = std::max(m_labelWidth, metrics.horizontalAdvance(bar.label));
            figure = std::max(figure, metrics.horizontalAdvance(bar.figure));
        }
        m_labelWidth = std::min(m_labelWidth, room.width() * 0.42);
        m_plot = QRectF(m_labelWidth + Gap, 1, std::max(16.0, room.width() - m_labelWidth - figure - 2 * Gap - 2), std::max(16.0, room.height() - 4));
    }
    const double length = m_isColumns ? m_plot.width() : m_plot.height();
    m_slot = m_count > 0 ? length / static_cast<double>(m_count) : length;
    // Few rows keep the height of many: a single bar is no wall.
    if (!m_isColumns)
        m_slot = std::min(m_slot, metrics.height() + 8);
}

void ChartGeometry::scale(const ChartData &data)
{
    double most = 0;
    double least = 0;
    double rest = 0;
    for (const ChartBar &bar : data.bars) {
        for (const QList<double> &values : {bar.shown, bar.all}) {
            double up = 0;
            double down = 0;
            for (const double value : values)
                (value < 0 ? down : up) += value;
            (bar.isRest ? rest : most) = std::max(bar.isRest ? rest : most, up);
            least = std::min(least, down);
        }
    }
    if (most <= 0)
        most = rest;
    if (m_isColumns) {
        m_most = most > 0 || least == 0 ? roundUp(most) : 0;
        m_least = least < 0 ? -roundUp(-least) : 0;
    } else {
        m_most = std::max(most, least < 0 ? 0.0 : 1e-9);
        m_least = least;
    }
}

double ChartGeometry::along(double value) const
{
    const double span = m_most - m_least;
    const double share = span > 0 ? (std::clamp(value, m_least, m_most) - m_least) / span : 0;
    return m_isColumns ? m_plot.bottom() - share * m_plot.height() : m_plot.left() + share * m_plot.width();
}

QRectF ChartGeometry::bar(qsizetype index, double from, double to) const
{
    const double a = along(from);
    const double b = along(to);
    const double width = m_isColumns ? m_slot * Fill : std::min(m_slot * Fill, m_slot - 3);
    const double start = (m_isColumns ? m_plot.left() : m_plot.top()) + m_slot * static_cast<double>(index) + (m_slot - width) / 2;
    return m_isColumns ? QRectF(start, std::min(a, b), width, std::abs(a - b)) : QRectF(std::min(a, b), start, std::abs(a - b), width);
}

QRectF ChartGeometry::slotOf(qsizetype index) const
{
    const double start = m_slot * static_cast<double>(index);
    return m_isColumns ? QRectF(m_plot.left() + start, m_plot.top(), m_slot, m_plot.height()) : QRectF(m_plot.left(), m_plot.top() + start, m_plot.width(), m_slot);
}

QRectF ChartGeometry::range(qsizetype first, qsizetype last) const
{
    return slotOf(std::min(first, last)).united(slotOf(std::max(first, last)));
}

std::optional<qsizetype> ChartGeometry::at(QPointF place) const
{
    const double offset = m_isColumns ? place.x() - m_plot.left() : place.y() - m_plot.top();
    if (m_count == 0 || m_slot <= 0 || offset < 0)
        return std::nullopt;
    const auto index = static_cast<qsizetype>(offset / m_slot);
    return index < m_count ? std::optional(index) : std::nullopt;
}

qsizetype ChartGeometry::nearest(QPointF place) const
{
    if (m_count == 0 || m_slot <= 0)
        return 0;
    const double offset = m_isColumns ? place.x() - m_plot.left() : place.y() - m_plot.top();
    return std::clamp(static_cast<qsizetype>(std::floor(offset / m_slot)), qsizetype(0), m_count - 1);
}

} // namespace pax::ui
