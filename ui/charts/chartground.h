// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartgeometry.h"

#include <QtGui/QPixmap>

#include <memory>

class QChart;
class QGraphicsScene;
class QPainter;

namespace pax::ui {

/// What stays while filters move: the pale bars of all there is, drawn by Qt Charts and kept as a picture. What moves is painted over
/// it, so that a drag never rebuilds a chart. Thread: GUI.
class ChartGround
{
public:
    ChartGround();
    ~ChartGround();

    /// Cost: one chart of as many marks as there are bars and series; nothing if they are the same as before.
    void set(const ChartData &data, const ChartGeometry &geometry, QSizeF room);
    /// From the picture kept for the painter's device.
    void paint(QPainter &painter);
    /// Anew and as shapes: for pictures in files.
    void paintShapes(QPainter &painter);
    void forget();

private:
    void build(const ChartData &data, const ChartGeometry &geometry);

    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart;
    QSizeF m_room;
    QPixmap m_picture;
    QList<QList<double>> m_values;
    QList<int> m_marks;
    QRectF m_plot;
    double m_most = 0;
    double m_least = 0;
};

} // namespace pax::ui
