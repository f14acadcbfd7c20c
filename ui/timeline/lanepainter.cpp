// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanepainter.h"

#include "app/words/timelinetext.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/timeline/eventtext.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace pax::ui {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr double Backing = 4;     // free ground round a title that crosses a line

} // namespace

/// How one mark is drawn.
struct LanePainter::Look
{
    const TimelineEvent *event = nullptr;
    int index = -1;
    QColor full;
    QColor soft;
    Qt::PenStyle line = Qt::SolidLine;
    bool isPale = false;       ///< did not happen, was taken back or called off
    bool isHollow = false;
    bool isCurrent = false;
    bool isGhost = false;      ///< drawn with its visit
};

LanePainter::LanePainter(QPainter &painter, const TimelineScene &scene)
    : m_painter(painter), m_scene(scene), m_font(theme::font(TextSize::Caption)), m_bold(theme::font(TextSize::Caption, true)), m_metrics(m_font), m_left(timelinesizes::gutter())
{
}

int LanePainter::laneY(const LaneRow &row) const
{
    return timelinesizes::lanesTop() + row.top - m_scene.scroll;
}

QRectF LanePainter::markRect(const LaneRow &, const LaneMark &mark, int laneY)
{
    const int rowHeight = timelinesizes::rowHeight();
    const double tall = mark.kind == LaneMark::Kind::Point ? mark.right - mark.left : mark.kind == LaneMark::Kind::Cluster ? rowHeight - 5 : rowHeight - 8;
    const double middle = laneY + mark.row * rowHeight + rowHeight / 2.0;
    const double left = timelinesizes::gutter() + mark.left;
    const double bottom = mark.isPair ? middle + rowHeight + tall / 2 : middle + tall / 2;
    return QRectF(QPointF(left, middle - tall / 2), QPointF(timelinesizes::gutter() + std::max(mark.right, mark.left + 4), bottom));
}

void LanePainter::paint()
{
    paintConnector();
    for (const LaneRow &row : m_scene.lanes) {
        const int y = laneY(row);
        if (y <= m_scene.size.height() && y + row.height >= timelinesizes::lanesTop())
            paintLane(row, y);
    }
    m_painter.fillRect(QRect(m_left - 1, timelinesizes::lanesTop(), 1, m_scene.size.height()), theme::color(Tone::Grid));
}

void LanePainter::paintLane(const LaneRow &row, int y)
{
    m_painter.setClipRect(QRect(m_left, std::max(y, timelinesizes::lanesTop()), m_scene.size.width() - m_left, row.height));
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const LaneMark &mark : row.layout.marks)
        paintMark(row, mark, y);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setClipping(false);
    paintName(row, y);
    m_painter.fillRect(QRect(0, y + row.height - 1, m_scene.size.width(), 1), theme::color(Tone::Grid));
}

void LanePainter::paintName(const LaneRow &row, int y)
{
    const int line = timelinesizes::rowHeight();
    m_painter.fillRect(QRect(0, y, m_left - 1, row.height), theme::color(Tone::Surface));
    const int side = theme::scaled(8);
    m_painter.fillRect(QRect(8, y + line / 2 - side / 2, side, side), theme::mark(laneMark(row.lane)));
    m_painter.setFont(theme::font(TextSize::Small));
    m_painter.setPen(theme::color(Tone::Text));
    const QString count = format::count(row.total);
    const int countWidth = m_painter.fontMetrics().horizontalAdvance(count);
    const QRect name(8 + side + 6, y, m_left - side - 24 - countWidth, line);
    m_painter.drawText(name, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_painter.fontMetrics().elidedText(words::laneTitle(row.lane), Qt::ElideRight, name.width()));
    m_painter.setPen(theme::color(Tone::TextSecondary));
    m_painter.drawText(QRect(m_left - countWidth - 8, y, countWidth, line), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), count);
    const bool isOpened = row.isExpanded && row.height > line;
    if (row.layout.folded == 0 && !isOpened)
        return;
    //: under a lane's name: how many of its periods are not drawn for want of room; a click draws them
    const QString more = row.layout.folded > 0 ? QCoreApplication::translate("TimelineView", "%n more", nullptr, row.layout.folded) : QCoreApplication::translate("TimelineView", "fewer");
    m_painter.setPen(theme::color(Tone::Accent));
    const int below = row.height > line ? y + row.height - line : y;
    if (row.height > line)
        m_painter.drawText(QRect(name.left(), below, m_left - name.left() - 8, line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), more);
}

void LanePainter::paintMark(const LaneRow &row, const LaneMark &mark, int y)
{
    Look look;
    look.index = row.layout.eventOf(mark);
    look.event = &m_scene.event(look.index);
    look.full = theme::mark(laneMark(row.lane));
    look.isPale = look.event->isRetracted || look.event->isRefuted || look.event->didNotHappen || look.event->isCancelled || look.event->hidden != Hidden::No;
    look.soft = look.full;
    look.soft.setAlphaF(look.isPale || look.event->isPast ? 0.10F : 0.20F);
    look.line = look.event->isPlanned || look.event->isNotFinal ? Qt::DashLine : Qt::SolidLine;
    look.isHollow = look.isPale || look.event->isPlanned;
    look.isCurrent = m_scene.current >= 0 && row.layout.holds(mark, m_scene.current);
    look.isGhost = mark.kind == LaneMark::Kind::Point && look.event->isDouble && m_scene.partnerOf(look.index) >= 0;
    const QRectF rect = markRect(row, mark, y);
    switch (mark.kind) {
    case LaneMark::Kind::Cluster:
        paintCluster(row, mark, rect, look);
        return;
    case LaneMark::Kind::Bar:
    case LaneMark::Kind::Band:
        if (mark.isPair)
            paintPair(mark, rect, look);
        else
            paintPeriod(mark, rect, look);
        break;
    case LaneMark::Kind::Point:
        if (mark.isPair)
            paintPair(mark, rect, look);
        else
            paintPoint(row.lane, rect, look);
        break;
    }
    paintSpecks(look.index, rect);
    paintTitle(mark, rect, look);
}

void LanePainter::paintCluster(const LaneRow &row, const LaneMark &mark, const QRectF &rect, const Look &look)
{
    m_painter.setPen(QPen(look.full, 1.5));
    m_painter.setBrush(theme::color(look.isCurrent ? Tone::AccentSoft : Tone::Surface));
    const QRectF pill = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    m_painter.setFont(m_font);
    m_painter.setPen(theme::color(Tone::Text));
    m_painter.drawText(pill, Qt::AlignCenter, format::count(mark.count));
    if (look.isCurrent) {
        m_painter.setPen(QPen(theme::color(Tone::Accent), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(-2, -1.5, 2, 1.5), 4, 4);
    }
    if (!m_scene.changes)
        return;
    for (std::uint32_t i = 0; i < mark.count; ++i) {
        if (m_scene.changes->of(row.layout.eventOf(mark, i)) != Change::Same) {
            paintSpecks(row.layout.eventOf(mark, i), rect);
            return;
        }
    }
}

/// A visit and its claim in one box: the visit solid above, the claim hatched below.
void LanePainter::paintPair(const LaneMark &mark, const QRectF &rect, const Look &look)
{
    const double half = rect.height() / 2;
    const QRectF box = rect.adjusted(-3.5, -2.5, 3.5, 2.5);
    m_painter.setPen(QPen(theme::color(look.isCurrent ? Tone::Accent : Tone::ControlLine), look.isCurrent ? 2 : 1));
    m_painter.setBrush(theme::color(look.isCurrent ? Tone::AccentSoft : Tone::Surface));
    m_painter.drawRoundedRect(box, 4, 4);
    const QRectF above(rect.topLeft(), QSizeF(rect.width(), std::min(half - 2, static_cast<double>(timelinesizes::rowHeight() - 8))));
    const QRectF below(QPointF(rect.left(), rect.bottom() - above.height()), above.size());
    m_painter.setPen(QPen(look.full, 1, look.line));
    m_painter.setBrush(look.isHollow ? QBrush(theme::color(Tone::Surface)) : QBrush(look.full));
    m_painter.drawRoundedRect(above.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QColor claim = theme::mark(laneMark(Lane::Claims));
    m_painter.setPen(claim);
    QColor pale = claim;
    pale.setAlphaF(0.12F);
    m_painter.setBrush(pale);
    m_painter.drawRoundedRect(below.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QBrush(claim, Qt::BDiagPattern));
    m_painter.drawRoundedRect(below.adjusted(1, 1, -1, -1), 2, 2);
    if (mark.isLabelInside)
        m_painter.setPen(theme::color(Tone::OnAccent));
}

void LanePainter::paintPeriod(const LaneMark &mark, const QRectF &rect, const Look &look)
{
    const QRectF bar = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.setPen(QPen(look.full, 1, look.isPale ? Qt::DashLine : look.line));
    m_painter.setBrush(look.soft);
    if (mark.kind == LaneMark::Kind::Band) {
        m_painter.drawRect(bar);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QBrush(look.full, Qt::BDiagPattern));
        m_painter.drawRect(bar);
    } else {
        m_painter.drawRoundedRect(bar, 3, 3);
        if (mark.isOpen)
            m_painter.fillRect(QRectF(bar.right() - 2, bar.top(), 3, bar.height()), look.full);
    }
    if (mark.goesOnLeft && bar.width() > 12) {
        const double middle = bar.center().y();
        QPainterPath chevron(QPointF(bar.left() + 8, middle - 3.5));
        chevron.lineTo(bar.left() + 4.5, middle);
        chevron.lineTo(bar.left() + 8, middle + 3.5);
        m_painter.strokePath(chevron, QPen(look.full, 1.5));
    }
    if (look.isCurrent) {
        m_painter.setPen(QPen(theme::color(Tone::Accent), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
    }
}

void LanePainter::paintPoint(Lane lane, const QRectF &rect, const Look &look)
{
    m_painter.setPen(QPen(look.full, 1.5, look.isGhost ? Qt::DotLine : look.line));
    m_painter.setBrush(look.isHollow || look.isGhost ? QBrush(theme::color(Tone::Surface)) : QBrush(look.full));
    // The shape tells lanes apart without color: round, square, diamond.
    const bool isEmergency = lane == Lane::Visits && look.event->visitClass == u"EMER"_s;
    if (isEmergency || lane == Lane::Immunizations || lane == Lane::Allergies) {
        const QPointF middle = rect.center();
        m_painter.drawPolygon(QPolygonF({QPointF(middle.x(), rect.top() - 0.5), QPointF(rect.right() + 0.5, middle.y()), QPointF(middle.x(), rect.bottom() + 0.5), QPointF(rect.left() - 0.5, middle.y())}));
    } else if (lane == Lane::Procedures || lane == Lane::Notes || lane == Lane::Claims || lane == Lane::Orders || lane == Lane::PriorAuth) {
        m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        m_painter.drawEllipse(rect);
    }
    if (look.isCurrent) {
        m_painter.setPen(QPen(theme::color(Tone::Accent), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 4, 4);
    }
}

void LanePainter::paintTitle(const LaneMark &mark, const QRectF &rect, const Look &look)
{
    if (mark.labelWidth <= 0 || (look.isGhost && !look.isCurrent))
        return;
    const int rowHeight = timelinesizes::rowHeight();
    const bool hasTwoLines = mark.isPair && !mark.isLabelInside;
    const QRectF place(m_left + mark.labelLeft, hasTwoLines ? rect.top() - 4 : rect.center().y() - rowHeight / 2.0, mark.labelWidth + 1, rowHeight);
    const QString title = look.isGhost ? QCoreApplication::translate("TimelineView", "drawn with its visit") : words::eventTitle(*look.event);
    QFont font = look.isCurrent ? m_bold : m_font;
    font.setStrikeOut(look.event->isRetracted || look.event->isRefuted);
    m_painter.setFont(font);
    const QString text = QFontMetricsF(font).elidedText(title, Qt::ElideRight, place.width());
    if (!mark.isLabelInside) {
        // Lines stop where a title stands.
        const double wide = QFontMetricsF(font).horizontalAdvance(text);
        m_painter.fillRect(QRectF(place.left() - 1, place.center().y() - m_metrics.height() / 2, wide + Backing / 2 + 1, m_metrics.height()), theme::color(Tone::Surface));
    }
    m_painter.setPen(theme::color(mark.isPair && mark.isLabelInside ? Tone::OnAccent : look.isPale || look.event->isPast ? Tone::TextSecondary : Tone::Text));
    m_painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
    if (!hasTwoLines)
        return;
    m_painter.setFont(m_font);
    m_painter.setPen(theme::color(Tone::TextSecondary));
    const QString second = m_metrics.elidedText(QCoreApplication::translate("TimelineView", "with claim", "second line under the title of a visit"), Qt::ElideRight, place.width());
    m_painter.drawText(place.translated(0, rowHeight * 0.75), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), second);
}

/// What is new since the last look, and what only one of two sources has.
void LanePainter::paintSpecks(int event, const QRectF &rect)
{
    const double side = theme::scaled(6);
    if (m_scene.changes && m_scene.changes->of(event) != Change::Same) {
        m_painter.setPen(QPen(theme::color(Tone::Surface), 1));
        m_painter.setBrush(theme::color(Tone::Attention));
        m_painter.drawEllipse(QRectF(rect.right() - side / 2, rect.top() - side / 2, side, side));
    }
    if (!m_scene.overlay)
        return;
    const Side where = m_scene.overlay->side(m_scene.event(event));
    if (where == Side::Both)
        return;
    const QString letter = where == Side::OnlyFirst ? u"1"_s : where == Side::OnlySecond ? u"2"_s : u"≠"_s;
    const QRectF box(rect.left() - side, rect.bottom() - side, 2 * side, 2 * side);
    m_painter.setPen(QPen(theme::color(Tone::Surface), 1));
    m_painter.setBrush(theme::color(Tone::Inverse));
    m_painter.drawRoundedRect(box, 3, 3);
    QFont small = m_bold;
    small.setPointSizeF(m_bold.pointSizeF() * 0.8);
    m_painter.setFont(small);
    m_painter.setPen(theme::color(Tone::OnInverse));
    m_painter.drawText(box, Qt::AlignCenter, letter);
}

/// From the selected one to the others of the same happening, under all marks.
void LanePainter::paintConnector()
{
    if (m_scene.current < 0)
        return;
    const TimelineEvent &current = m_scene.event(m_scene.current);
    if (current.group < 0 || static_cast<std::size_t>(current.group) >= m_scene.groups.size())
        return;
    double least = 1e9;
    double most = -1e9;
    double x = 0;
    for (const LaneRow &row : m_scene.lanes) {
        for (const LaneMark &mark : row.layout.marks) {
            const int event = row.layout.eventOf(mark);
            if (mark.count != 1 || m_scene.event(event).group != current.group)
                continue;
            const QRectF rect = markRect(row, mark, laneY(row));
            if (event == m_scene.current)
                x = mark.kind == LaneMark::Kind::Point ? rect.center().x() : rect.left() + 4;
            least = std::min(least, rect.center().y());
            most = std::max(most, rect.center().y());
        }
    }
    if (most <= least || x <= 0)
        return;
    QPen pen(theme::mark(laneMark(current.lane)), 1, Qt::DotLine);
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, std::max(least, static_cast<double>(timelinesizes::lanesTop()))), QPointF(x, most));
}

} // namespace pax::ui
