// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/laneindex.h"
#include "app/timeline/rangehistory.h"
#include "ui/timeline/lanesetup.h"
#include "ui/timeline/timelinescene.h"

#include <QtCore/QDate>
#include <QtWidgets/QAbstractScrollArea>

#include <array>
#include <memory>
#include <vector>

namespace pax::ui {

class TimelinePointer;

/// The drawn time line: an overview with a brush, an axis, and a lane for each kind of event. Wheel scrolls lanes, Ctrl+wheel, pinch and
/// +/− zoom about the pointer, drag pans, left and right step from event to event, up and down from lane to lane, Home/End go to the
/// ends, Escape and Backspace back to the range before, 1–9 hide lanes. Its accessible children are the lanes and the events in view.
/// Thread: GUI. Cost of a frame: the events in view.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// \p keepsView  the range and the current event stay: more of the same member arrived
    void setTimeline(timeline::TimelinePtr timeline, QDate today, bool keepsView = false);
    /// What is drawn: indexes of dated events, by start.
    void setShown(std::vector<int> events);
    void setSetup(const LaneSetup &setup);
    const LaneSetup &setup() const { return m_setup; }
    void setChanges(std::shared_ptr<const timeline::TimelineChanges> changes);
    void setOverlay(std::shared_ptr<const timeline::Overlay> overlay);
    /// Counts days from an event's start; −1 shows dates again.
    void alignOn(int event);
    bool isAligned() const { return m_scene.zero.has_value(); }

    void setCurrent(int event);
    int current() const { return m_scene.current; }
    /// \p goesOn  part of one gesture: one step of the history
    void setRange(timeline::TimeRange range, bool goesOn = false);
    const timeline::TimeRange &range() const { return m_scene.range; }
    void zoom(double factor);
    void zoomAbout(double x, double factor);
    /// Zooms to what a counted mark holds.
    void zoomTo(const LaneRow &row, const timeline::LaneMark &mark);
    void showAll();
    void goBack();
    void goForward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// All periods of a lane get a row, or only the first few.
    void setExpanded(int lane, bool on);

    const TimelineScene &scene() const { return m_scene; }
    int emptyLanes() const;
    /// Nearest to a point of the viewport, or null; \p row is set too.
    const timeline::LaneMark *markAt(const QPoint &at, const LaneRow **row) const;
    /// The lane whose name or row is there, or null.
    const LaneRow *laneAt(const QPoint &at) const;
    /// Where an event's mark is in the viewport; empty when it is not drawn.
    QRect rectOf(int event) const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int event);
    void rangeChanged();
    /// Lanes were moved, folded or hidden here.
    void setupChanged(const pax::ui::LaneSetup &setup);
    /// Enter on the current event.
    void opened(int event);
    /// A menu for an event (or −1) or a lane (or −1) is wanted at a point of the screen.
    void menuWanted(int event, int lane, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void measureWhole();
    void layoutLanes();
    void applyRange(timeline::TimeRange range);
    void step(int by);
    void stepLane(int by);
    void reveal(int event);
    void changeSetup(const LaneSetup &setup);
    bool handleLaneKey(const QKeyEvent &event);
    int laneOfCurrent() const;
    double labelWidth(int event);

    TimelineScene m_scene;
    QDate m_today;
    LaneSetup m_setup;
    QSet<int> m_expanded;
    std::vector<int> m_shown;                       ///< by start
    std::array<timeline::LaneIndex, timeline::LaneCount> m_index;
    std::vector<float> m_labelWidths;               ///< measured when first drawn; negative: not yet
    timeline::RangeHistory m_history;
    std::unique_ptr<TimelinePointer> m_pointer;
};

} // namespace pax::ui
