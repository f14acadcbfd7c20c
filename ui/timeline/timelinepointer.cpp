// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepointer.h"

#include "ui/common/theme.h"
#include "ui/timeline/hovercard.h"
#include "ui/timeline/timelineview.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGestureEvent>
#include <QtWidgets/QPinchGesture>

#include <cmath>

namespace pax::ui {

using namespace timeline;

namespace {

constexpr double ZoomStep = 1.25;
constexpr int BrushHandle = 6;      // pixels either side of an edge that take hold of it
constexpr int RestMs = 350;
constexpr int DegreesPerStep = 120;

} // namespace

TimelinePointer::TimelinePointer(TimelineView &view) : m_view(view), m_card(new HoverCard(view.viewport()))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, &TimelinePointer::showCard);
}

TimelinePointer::~TimelinePointer() = default;

void TimelinePointer::press(const QMouseEvent &event)
{
    hideCard();
    if (event.button() != Qt::LeftButton || !m_view.scene().timeline)
        return;
    m_pressed = event.pos();
    m_pressedRange = m_view.range();
    m_hasMoved = false;
    if (event.pos().y() < timelinesizes::overviewHeight()) {
        pressOverview(event);
        return;
    }
    if (event.pos().x() < timelinesizes::gutter()) {
        pressName(event);
        return;
    }
    const LaneRow *row = nullptr;
    if (const LaneMark *mark = m_view.markAt(event.pos(), &row)) {
        if (mark->kind == LaneMark::Kind::Cluster && !event.modifiers().testFlag(Qt::ControlModifier))
            m_view.zoomTo(*row, *mark);
        else
            m_view.setCurrent(row->layout.eventOf(*mark));
        return;
    }
    m_drag = Drag::Pan;
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

void TimelinePointer::pressOverview(const QMouseEvent &event)
{
    const TimeAxis whole = m_view.scene().overviewAxis();
    const double x = event.position().x() - timelinesizes::gutter();
    const double from = whole.x(m_pressedRange.from);
    const double to = whole.x(m_pressedRange.to);
    const int reach = theme::scaled(BrushHandle);
    if (std::abs(x - from) <= reach) {
        m_drag = Drag::BrushLeft;
    } else if (std::abs(x - to) <= reach) {
        m_drag = Drag::BrushRight;
    } else {
        m_drag = Drag::Brush;
        const std::int64_t at = whole.at(x);
        if (!m_pressedRange.contains(at))
            m_view.setRange({at - m_pressedRange.length() / 2, at + m_pressedRange.length() / 2});
        m_pressedRange = m_view.range();
    }
}

void TimelinePointer::pressName(const QMouseEvent &event)
{
    const LaneRow *row = m_view.laneAt(event.pos());
    if (!row)
        return;
    m_drag = Drag::Lane;
    m_lane = static_cast<int>(row->lane);
}

void TimelinePointer::dragOverview(int moved)
{
    const TimeAxis whole = m_view.scene().overviewAxis();
    const double perPixel = static_cast<double>(whole.range().length()) / whole.width();
    const auto by = static_cast<std::int64_t>(moved * perPixel);
    TimeRange range = m_pressedRange;
    if (m_drag != Drag::BrushRight)
        range.from += by;
    if (m_drag != Drag::BrushLeft)
        range.to += by;
    if (range.length() >= HourMs)
        m_view.setRange(range, m_hasMoved);
}

void TimelinePointer::move(const QMouseEvent &event)
{
    m_at = event.pos();
    const int moved = event.pos().x() - m_pressed.x();
    switch (m_drag) {
    case Drag::Brush:
    case Drag::BrushLeft:
    case Drag::BrushRight:
        dragOverview(moved);
        m_hasMoved = true;
        return;
    case Drag::Pan: {
        const TimeAxis axis = m_view.scene().axis();
        const double perPixel = static_cast<double>(m_pressedRange.length()) / axis.width();
        const auto by = static_cast<std::int64_t>(-moved * perPixel);
        m_view.setRange({m_pressedRange.from + by, m_pressedRange.to + by}, m_hasMoved);
        m_hasMoved = true;
        return;
    }
    case Drag::Lane: {
        const LaneRow *over = m_view.laneAt(event.pos());
        const bool isFar = std::abs(event.pos().y() - m_pressed.y()) >= QApplication::startDragDistance();
        if (over && isFar && static_cast<int>(over->lane) != m_lane) {
            LaneSetup setup = m_view.setup();
            setup.move(m_lane, static_cast<int>(over->lane));
            m_view.setSetup(setup);
            m_hasMoved = true;
        }
        return;
    }
    case Drag::None:
        break;
    }
    const LaneRow *row = nullptr;
    const bool isName = event.pos().x() < timelinesizes::gutter() && m_view.laneAt(event.pos());
    const bool isMark = m_view.scene().timeline && m_view.markAt(event.pos(), &row);
    m_view.viewport()->setCursor(isMark || isName ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!isMark)
        hideCard();
    m_rest.start();
}

void TimelinePointer::release(const QMouseEvent &event)
{
    if (m_drag == Drag::Lane) {
        LaneSetup setup = m_view.setup();
        const LaneRow *row = m_view.laneAt(event.pos());
        const bool isMore = row && event.pos().y() - timelinesizes::lanesTop() + m_view.scene().scroll - row->top >= timelinesizes::rowHeight() && (row->layout.folded > 0 || row->isExpanded);
        if (!m_hasMoved && isMore) {
            m_view.setExpanded(m_lane, !row->isExpanded);
        } else if (!m_hasMoved) {
            setup.setFolded(m_lane, !setup.isFolded(m_lane));
            m_view.setSetup(setup);
        }
        Q_EMIT m_view.setupChanged(setup);
    }
    m_drag = Drag::None;
    m_view.viewport()->setCursor(Qt::ArrowCursor);
}

void TimelinePointer::doubleClick(const QMouseEvent &event)
{
    const LaneRow *row = nullptr;
    const LaneMark *mark = m_view.scene().timeline ? m_view.markAt(event.pos(), &row) : nullptr;
    if (mark && mark->kind != LaneMark::Kind::Cluster)
        Q_EMIT m_view.opened(row->layout.eventOf(*mark));
}

bool TimelinePointer::wheel(QWheelEvent &event)
{
    hideCard();
    if (!m_view.scene().timeline)
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = static_cast<double>(event.angleDelta().y()) / DegreesPerStep;
        m_view.zoomAbout(event.position().x(), std::pow(ZoomStep, -steps));
        event.accept();
        return true;
    }
    // Sideways, or with Shift: along the line.
    const int sideways = event.angleDelta().x() != 0 ? event.angleDelta().x() : event.modifiers().testFlag(Qt::ShiftModifier) ? event.angleDelta().y() : 0;
    if (sideways == 0)
        return false;
    const auto by = static_cast<std::int64_t>(-static_cast<double>(sideways) / DegreesPerStep * static_cast<double>(m_view.range().length()) / 10);
    m_view.setRange({m_view.range().from + by, m_view.range().to + by}, true);
    event.accept();
    return true;
}

bool TimelinePointer::gesture(QEvent &event)
{
    if (event.type() == QEvent::Leave) {
        m_rest.stop();
        hideCard();
        return false;
    }
    if (event.type() != QEvent::Gesture)
        return false;
    auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent &>(event).gesture(Qt::PinchGesture));
    if (!pinch || pinch->scaleFactor() <= 0)
        return false;
    m_view.zoomAbout(m_view.viewport()->mapFromGlobal(pinch->centerPoint().toPoint()).x(), 1 / pinch->scaleFactor());
    return true;
}

void TimelinePointer::showCard()
{
    const LaneRow *row = nullptr;
    const LaneMark *mark = m_view.scene().timeline && m_view.viewport()->underMouse() ? m_view.markAt(m_at, &row) : nullptr;
    if (mark)
        m_card->showFor(m_view.scene(), *row, *mark, m_at);
    else
        hideCard();
}

void TimelinePointer::hideCard()
{
    m_card->hide();
}

} // namespace pax::ui
