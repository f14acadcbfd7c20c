// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/lanelayout.h"
#include "ui/common/theme.h"

#include <QtCore/QDate>
#include <QtWidgets/QAbstractScrollArea>

#include <functional>
#include <optional>
#include <vector>

namespace pax::ui {

/// The drawn time line: an overview with a brush, an axis, and a lane for each kind of event. Wheel scrolls lanes, Ctrl+wheel and
/// +/− zoom about the pointer, drag pans, arrows step from event to event, Home/End go to the ends, 1–9 hide lanes.
/// Thread: GUI. Cost of a frame: the events in view.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(timeline::TimelinePtr timeline, QDate today);
    /// Which events to draw; lanes follow.
    void setFilter(std::function<bool(const timeline::TimelineEvent &event)> shows);
    void setCurrent(int event);
    int current() const { return m_current; }
    void zoom(double factor);
    void showAll();
    const timeline::TimeRange &range() const { return m_range; }
    int emptyLanes() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int event);
    void rangeChanged();
    void laneToggled(int lane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct LaneRow
    {
        timeline::Lane lane;
        timeline::LaneLayout layout;
        int top = 0;     ///< within the lanes, before scrolling
        int height = 0;
    };
    enum class Drag { None, Pan, Brush };

    void rebuild();
    void layoutLanes();
    void setRange(timeline::TimeRange range);
    void paintOverview(QPainter &painter);
    void paintAxis(QPainter &painter);
    void paintLanes(QPainter &painter);
    void paintMark(QPainter &painter, const LaneRow &row, const timeline::LaneMark &mark, int y);
    void paintToday(QPainter &painter);
    const timeline::LaneMark *markAt(const QPoint &at) const;
    void step(int by);
    void reveal(int event);
    timeline::TimeAxis axis() const;
    timeline::TimeAxis overviewAxis() const;
    int gutter() const;
    int lanesTop() const;
    std::int64_t todayMs() const;

    timeline::TimelinePtr m_timeline;
    QDate m_today;
    std::function<bool(const timeline::TimelineEvent &)> m_shows;
    std::vector<int> m_shown;                       ///< by start
    std::vector<std::vector<int>> m_byLane;
    std::vector<LaneRow> m_lanes;
    timeline::TimeRange m_whole;
    timeline::TimeRange m_range;
    int m_current = -1;
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    timeline::TimeRange m_pressedRange;
    std::vector<int> m_density;
};

} // namespace pax::ui
