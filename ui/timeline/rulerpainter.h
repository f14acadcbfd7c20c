// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/timeline/timelinescene.h"

class QPainter;

namespace pax::ui {

/// Draws what stands above the lanes: the overview with its brush, the axis, today, and the lines through the lanes. Thread: GUI.
class RulerPainter
{
public:
    RulerPainter(QPainter &painter, const TimelineScene &scene) : m_painter(painter), m_scene(scene) {}
    void paintOverview();
    void paintAxis();
    /// Lines of the axis through the lanes, under everything else.
    void paintGrid();
    void paintToday();

private:
    void paintDensity(int chart);
    void paintBrush(int chart);
    void paintDates();
    void paintDays();
    void paintFlag(std::int64_t at, const QString &text, Tone tone);

    QPainter &m_painter;
    const TimelineScene &m_scene;
};

/// What a tick says: "Apr", "2026", "9:00 AM", "Mar 14".
QString tickText(const timeline::Tick &tick);

} // namespace pax::ui
