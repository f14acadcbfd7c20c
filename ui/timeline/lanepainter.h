// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinescene.h"

#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>

class QPainter;

namespace pax::ui {

/// Draws the lanes of a scene: names at the left, marks with their titles, what belongs together. Thread: GUI.
class LanePainter
{
public:
    LanePainter(QPainter &painter, const TimelineScene &scene);
    void paint();
    /// Where a mark is drawn.
    static QRectF markRect(const LaneRow &row, const timeline::LaneMark &mark, int laneY);

private:
    struct Look;

    void paintLane(const LaneRow &row, int y);
    void paintName(const LaneRow &row, int y);
    void paintMark(const LaneRow &row, const timeline::LaneMark &mark, int y);
    void paintCluster(const LaneRow &row, const timeline::LaneMark &mark, const QRectF &rect, const Look &look);
    void paintPair(const timeline::LaneMark &mark, const QRectF &rect, const Look &look);
    void paintPeriod(const timeline::LaneMark &mark, const QRectF &rect, const Look &look);
    void paintPoint(timeline::Lane lane, const QRectF &rect, const Look &look);
    void paintTitle(const timeline::LaneMark &mark, const QRectF &rect, const Look &look);
    void paintSpecks(int event, const QRectF &rect);
    void paintConnector();
    int laneY(const LaneRow &row) const;

    QPainter &m_painter;
    const TimelineScene &m_scene;
    QFont m_font;
    QFont m_bold;
    QFontMetricsF m_metrics;
    int m_left;
};

} // namespace pax::ui
