// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/common/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double HandleWidth = 6;
constexpr double HandleHeight = 16;
constexpr double HandleReach = 6;
/// How solid a bar is that another one's pick leaves aside.
constexpr double Aside = 0.45;

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

QSize ChartView::sizeHint() const
{
    return {theme::scaled(262), theme::scaled(116)};
}

QSize ChartView::minimumSizeHint() const
{
    return {theme::scaled(150), theme::scaled(84)};
}

void ChartView::setData(const ChartData &data)
{
    m_data = data;
    if (m_current >= m_data.bars.size())
        m_current = static_cast<int>(m_data.bars.size()) - 1;
    QStringList sentences;
    for (int i = 0; i < m_data.bars.size(); ++i)
        sentences << sentence(i);
    setAccessibleDescription(sentences.join(u"; "_s));
    measure();
    update();
}

void ChartView::measure()
{
    const QFontMetricsF metrics(theme::font(TextSize::Caption));
    m_geometry = ChartGeometry(m_data, size(), metrics);
    m_ground.set(m_data, m_geometry, size());
}

QRectF ChartView::barRect(int index) const
{
    return m_geometry.slotOf(index);
}

QString ChartView::sentence(int index) const
{
    const ChartBar &bar = m_data.bars[index];
    QString text = bar.group.isEmpty() ? bar.label : tr("%1 %2", "month, year").arg(bar.label, bar.group);
    text += u": "_s + (bar.exact == bar.allExact || bar.allExact.isEmpty() ? bar.exact : tr("%1 of %2").arg(bar.exact, bar.allExact));
    if (bar.isPicked)
        text += u", "_s + tr("chosen");
    return bar.note.isEmpty() ? text : text + u", "_s + bar.note;
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_ground.paint(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    paintTexts(painter);
    paintRange(painter);
    if (hasFocus())
        paintFocus(painter);
}

void ChartView::paintAll(QPainter &painter)
{
    m_ground.paintShapes(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    paintTexts(painter);
}

void ChartView::paintBars(QPainter &painter) const
{
    const bool hasPick = m_data.hasPick() || m_dragged;
    for (qsizetype i = 0; i < m_data.bars.size(); ++i) {
        const bool isIn = m_dragged ? i >= m_dragged->first && i <= m_dragged->second : m_data.bars[i].isPicked;
        paintBar(painter, i, !hasPick || isIn ? 1 : Aside);
    }
}

void ChartView::paintBar(QPainter &painter, qsizetype index, double share) const
{
    const ChartBar &bar = m_data.bars[index];
    painter.setOpacity(share);
    double up = 0;
    double down = 0;
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        const double value = bar.shown.value(series);
        if (value == 0)
            continue;
        double &from = value < 0 ? down : up;
        const QRectF rect = m_geometry.bar(index, from, from + value);
        from += value;
        const int mark = m_data.series[series].mark;
        // Alone, a series needs no pattern to be told apart.
        painter.fillRect(rect, m_data.series.size() > 1 ? theme::markBrush(mark) : QBrush(theme::mark(mark)));
    }
    painter.setOpacity(1);
    const double all = std::max(up, std::accumulate(bar.all.begin(), bar.all.end(), 0.0, [](double sum, double value) { return sum + std::max(0.0, value); }));
    if (bar.isUnsure && all > 0) {
        const QRectF rect = m_geometry.bar(index, 0, all);
        painter.fillRect(rect, QBrush(theme::color(Tone::TextSecondary), Qt::BDiagPattern));
        painter.setPen(QPen(theme::color(Tone::TextSecondary), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
    }
    // The rest is more than the scale holds: its end is torn off.
    if (bar.isRest && all > m_geometry.most() * 1.0001) {
        const QRectF rect = m_geometry.bar(index, 0, m_geometry.most());
        painter.setPen(QPen(theme::color(Tone::Surface), 2));
        for (const double back : {8.0, 12.0})
            painter.drawLine(QPointF(rect.right() - back - 3, rect.bottom() + 1), QPointF(rect.right() - back + 3, rect.top() - 1));
    }
}

void ChartView::paintTexts(QPainter &painter) const
{
    painter.setFont(theme::font(TextSize::Caption));
    if (m_data.shape == ChartData::Shape::Rows)
        paintBeside(painter);
    else
        paintBelow(painter);
}

/// Labels before the bars, figures behind them.
void ChartView::paintBeside(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.setPen(theme::color(Tone::Text));
    for (qsizetype i = 0; i < m_data.bars.size(); ++i) {
        const ChartBar &bar = m_data.bars[i];
        const QRectF slot = m_geometry.slotOf(i);
        painter.setFont(theme::font(TextSize::Caption, bar.isPicked));
        const QRectF label(0, slot.top(), m_geometry.plot().left() - ChartGeometry::Gap, slot.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(bar.label, Qt::ElideRight, label.width()));
        double end = 0;
        for (qsizetype series = 0; series < m_data.series.size(); ++series)
            end = std::max({end, bar.shown.value(series), bar.all.value(series)});
        const double x = m_geometry.along(end) + ChartGeometry::Gap;
        painter.drawText(QRectF(x, slot.top(), width() - x, slot.height()), Qt::AlignLeft | Qt::AlignVCenter, bar.figure);
    }
    const double zero = m_geometry.along(0);
    if (m_geometry.least() < 0) {
        painter.setPen(theme::color(Tone::ControlLine));
        painter.drawLine(QPointF(zero, 0), QPointF(zero, m_geometry.slotOf(m_data.bars.size() - 1).bottom()));
    }
}

/// Labels under the bars, groups under the labels, three figures at the left.
void ChartView::paintBelow(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QRectF plot = m_geometry.plot();
    for (const double tick : {m_geometry.least(), 0.0, m_geometry.most() / 2, m_geometry.most()}) {
        const double y = std::round(m_geometry.along(tick)) + 0.5;
        painter.setPen(theme::color(tick == 0 ? Tone::ControlLine : Tone::Grid));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme::color(Tone::TextSecondary));
        // A small loss lies so close to zero that both figures would cover each other.
        const bool isCrowded = tick < 0 && m_geometry.along(tick) - m_geometry.along(0) < metrics.height();
        if (m_data.axisText && !isCrowded)
            painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - ChartGeometry::Gap, metrics.height()), Qt::AlignRight | Qt::AlignVCenter, m_data.axisText(tick));
    }
    const auto widest = [this, &metrics](QString ChartBar::*text) {
        double width = 0;
        for (const ChartBar &bar : m_data.bars)
            width = std::max(width, metrics.horizontalAdvance(bar.*text));
        return width;
    };
    const bool isShort = widest(&ChartBar::label) + 4 > m_geometry.slot() && std::any_of(m_data.bars.begin(), m_data.bars.end(), [](const ChartBar &bar) { return !bar.shortLabel.isEmpty(); });
    QString ChartBar::*const text = isShort ? &ChartBar::shortLabel : &ChartBar::label;
    const auto every = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil((widest(text) + 3) / m_geometry.slot())));
    double groupsFrom = width();
    // From the newest back: where two groups would touch, the later one's name stays.
    for (qsizetype i = m_data.bars.size() - 1; i >= 0; --i) {
        const ChartBar &bar = m_data.bars[i];
        const QRectF slot = m_geometry.slotOf(i);
        const bool isIn = m_dragged ? i >= m_dragged->first && i <= m_dragged->second : bar.isPicked;
        painter.setFont(theme::font(TextSize::Caption, isIn));
        painter.setPen(theme::color(isIn ? Tone::Text : Tone::TextSecondary));
        if (i % every == 0)
            painter.drawText(QRectF(slot.center().x() - 60, plot.bottom() + 3, 120, metrics.height()), Qt::AlignHCenter | Qt::AlignTop, bar.*text);
        if (bar.group.isEmpty() || slot.left() + metrics.horizontalAdvance(bar.group) > groupsFrom)
            continue;
        painter.setFont(theme::font(TextSize::Caption));
        painter.setPen(theme::color(Tone::TextSecondary));
        painter.drawText(QPointF(slot.left() + 2, plot.bottom() + 3 + metrics.height() + metrics.ascent()), bar.group);
        groupsFrom = slot.left() - ChartGeometry::Gap;
    }
}

void ChartView::paintRange(QPainter &painter) const
{
    const std::optional<Range> range = m_dragged ? m_dragged : m_data.isRange ? pickedRange() : std::nullopt;
    if (!range)
        return;
    const QRectF box = m_geometry.range(range->first, range->second).adjusted(0.5, -1, -0.5, 0.5);
    const QColor accent = theme::color(Tone::Accent);
    painter.fillRect(box, QColor(accent.red(), accent.green(), accent.blue(), 26));
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.setBrush(theme::color(Tone::Surface));
    for (const double x : {box.left(), box.right()})
        painter.drawRoundedRect(QRectF(x - HandleWidth / 2, box.center().y() - HandleHeight / 2, HandleWidth, HandleHeight), 2, 2);
}

void ChartView::paintFocus(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::color(Tone::Accent), 2));
    const QRectF ring = m_current >= 0 ? m_geometry.slotOf(m_current).adjusted(m_data.shape == ChartData::Shape::Rows ? -2 : 1, 1, -1, -1) : QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring, 3, 3);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_ground.forget();
    measure();
    updateGeometry();
    update();
}

std::optional<ChartView::Range> ChartView::pickedRange() const
{
    std::optional<Range> range;
    for (qsizetype i = 0; i < m_data.bars.size(); ++i) {
        if (!m_data.bars[i].isPicked)
            continue;
        if (range && range->second != i - 1)
            return std::nullopt;
        range = Range(range ? range->first : i, i);
    }
    return range;
}

std::optional<qsizetype> ChartView::fixedEndAt(QPointF place) const
{
    const std::optional<Range> range = m_data.isRange ? pickedRange() : std::nullopt;
    if (!range)
        return std::nullopt;
    const QRectF box = m_geometry.range(range->first, range->second);
    if (std::abs(place.x() - box.left()) <= HandleReach)
        return range->second;
    if (std::abs(place.x() - box.right()) <= HandleReach)
        return range->first;
    return std::nullopt;
}

QStringList ChartView::keysOf(Range range) const
{
    QStringList keys;
    for (qsizetype i = std::min(range.first, range.second); i <= std::max(range.first, range.second); ++i) {
        if (!m_data.bars[i].key.isNull())
            keys << m_data.bars[i].key;
    }
    return keys;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_data.bars.isEmpty())
        return;
    m_pressedAt = event->position();
    m_pressed = m_geometry.at(event->position()).value_or(-1);
    m_isDragging = false;
    if (const std::optional<qsizetype> fixed = fixedEndAt(event->position())) {
        m_pressed = *fixed;
        m_isDragging = true;
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const bool isHandle = fixedEndAt(event->position()).has_value();
        setCursor(isHandle ? Qt::SizeHorCursor : m_geometry.at(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_data.isRange || m_pressed < 0)
        return;
    if (m_isDragging || (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        dragTo(event->position(), false);
    }
}

void ChartView::dragTo(QPointF place, bool isFinal)
{
    const qsizetype other = m_geometry.nearest(place);
    const Range range(std::min(m_pressed, other), std::max(m_pressed, other));
    if (!isFinal && m_dragged == range)
        return;
    m_dragged = range;
    update();
    Q_EMIT rangePicked(keysOf(range), isFinal);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pressed < 0)
        return;
    if (m_isDragging) {
        dragTo(event->position(), true);
        m_dragged.reset();
    } else {
        m_current = static_cast<int>(m_pressed);
        choose(m_pressed, event->modifiers().testFlag(Qt::ControlModifier));
    }
    m_pressed = -1;
    m_isDragging = false;
    update();
}

void ChartView::choose(qsizetype index, bool isAdded)
{
    if (index < 0 || index >= m_data.bars.size() || m_data.bars[index].key.isNull())
        return;
    m_anchor = static_cast<int>(index);
    Q_EMIT picked(m_data.bars[index].key, isAdded);
}

void ChartView::moveTo(qsizetype index, bool isExtending)
{
    if (m_data.bars.isEmpty())
        return;
    if (isExtending && m_anchor < 0)
        m_anchor = m_current;
    m_current = static_cast<int>(std::clamp<qsizetype>(index, 0, m_data.bars.size() - 1));
    if (isExtending && m_data.isRange && m_anchor >= 0)
        Q_EMIT rangePicked(keysOf({m_anchor, m_current}), true);
    if (!isExtending)
        m_anchor = m_current;
    // Screen readers say the bar one is on, not all of them.
    setAccessibleDescription(sentence(m_current));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveTo(m_current - 1, isExtending);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveTo(m_current + 1, isExtending);
    case Qt::Key_Home:
        return moveTo(0, isExtending);
    case Qt::Key_End:
        return moveTo(m_data.bars.size() - 1, isExtending);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current, event->modifiers().testFlag(Qt::ControlModifier));
    case Qt::Key_Escape:
        if (m_data.hasPick())
            return Q_EMIT cleared();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !m_data.bars.isEmpty())
        m_current = 0;
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const std::optional<qsizetype> index = m_geometry.at(help->pos()))
        QToolTip::showText(help->globalPos(), sentence(static_cast<int>(*index)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace pax::ui
