// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/axis.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>
#include <QtCore/QTimer>

class QEvent;
class QMouseEvent;
class QWheelEvent;

namespace pax::ui {

class HoverCard;
class TimelineView;

/// What the pointer does to a timeline: wheel and pinch zoom, drag pans, the brush of the overview moves and stretches, a lane's name
/// folds it or moves it, a rest over a mark opens its card. Thread: GUI.
class TimelinePointer : public QObject
{
    Q_OBJECT

public:
    explicit TimelinePointer(TimelineView &view);
    ~TimelinePointer() override;

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    /// False: the wheel scrolls as everywhere.
    bool wheel(QWheelEvent &event);
    /// Pinches, leaving and tool tips; true when it was one.
    bool gesture(QEvent &event);

private:
    enum class Drag { None, Pan, Brush, BrushLeft, BrushRight, Lane };

    void pressOverview(const QMouseEvent &event);
    void pressName(const QMouseEvent &event);
    void dragOverview(int moved);
    void showCard();
    void hideCard();

    TimelineView &m_view;
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QPoint m_at;
    timeline::TimeRange m_pressedRange;
    int m_lane = -1;
    bool m_hasMoved = false;
    QTimer m_rest;
    HoverCard *m_card;
};

} // namespace pax::ui
