// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/trendcard.h"

#include "app/fhir/codenames.h"
#include "app/timeline/documenttext.h"
#include "app/words/eventwords.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/timeline/rulerpainter.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 470;
constexpr int Height = 180;
constexpr int Head = 44;
constexpr int Axis = 20;
constexpr int Left = 38;
constexpr int Right = 20;
constexpr int Reach = 12;         // pixels round a point that choose it
constexpr int SpokenPoints = 12;

bool isHigh(const QString &flag)
{
    return flag.startsWith(u'H');
}

bool isLow(const QString &flag)
{
    return flag.startsWith(u'L');
}

std::int64_t placeOf(const FhirDate &when)
{
    const TimeRange span = spanOf(when);
    return span.from + span.length() / 2;
}

/// A round step that divides a range into about \p parts.
double roundStep(double range, int parts)
{
    const double rough = range / parts;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double each : {1.0, 2.0, 2.5, 5.0}) {
        if (each * power >= rough)
            return each * power;
    }
    return 10 * power;
}

} // namespace

TrendCard::TrendCard(Trend trend, QWidget *parent) : QFrame(parent), m_trend(std::move(trend))
{
    setProperty("pane", u"card"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(theme::scaled(260), theme::scaled(Height));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(inertText(m_trend.unit.isEmpty() ? m_trend.title : m_trend.title + u", "_s + m_trend.unit));
    scale();
}

QSize TrendCard::sizeHint() const
{
    return {theme::scaled(Width), theme::scaled(Height)};
}

void TrendCard::setFrame(const TrendFrame &frame)
{
    m_frame = frame;
    scale();
    setAccessibleDescription(spoken());
    update();
}

void TrendCard::setCross(std::optional<std::int64_t> at)
{
    if (m_cross == at)
        return;
    m_cross = at;
    update();
}

void TrendCard::setCurrent(int event)
{
    m_current = event;
    update();
}

QRectF TrendCard::plot() const
{
    return QRectF(theme::scaled(Left), theme::scaled(Head), std::max(1, width() - theme::scaled(Left) - theme::scaled(Right)), std::max(1, height() - theme::scaled(Head) - theme::scaled(Axis) - theme::scaled(6)));
}

/// From the values in view and, as far as it does not flatten them, the reference range.
void TrendCard::scale()
{
    double least = 0;
    double most = 0;
    bool isFirst = true;
    const auto take = [&](double value) {
        least = isFirst ? value : std::min(least, value);
        most = isFirst ? value : std::max(most, value);
        isFirst = false;
    };
    for (const QList<TrendPoint> *points : {&m_trend.points, &m_trend.second}) {
        for (const TrendPoint &point : *points) {
            if (point.value && (m_frame.range.length() <= 0 || m_frame.range.contains(placeOf(point.when))))
                take(point.value->approximate());
        }
    }
    const double room = isFirst ? 0 : std::max(most - least, std::abs(most) * 0.1);
    for (const TrendBand &band : m_trend.bands) {
        for (const std::optional<Decimal> &limit : {band.low, band.high}) {
            const double value = limit ? limit->approximate() : least;
            if (limit && (isFirst || (value >= least - 2 * room && value <= most + 2 * room)))
                take(value);
        }
    }
    if (most <= least)
        most = least + std::max(1.0, std::abs(least) * 0.1);
    const double step = roundStep(most - least, 3);
    m_least = std::floor(least / step) * step;
    m_most = std::ceil(most / step) * step;
    m_ticks.clear();
    for (int i = 0; m_least + i * step <= m_most + step / 2; ++i)
        m_ticks.push_back(m_least + i * step);
}

double TrendCard::y(double value) const
{
    const QRectF area = plot();
    return area.bottom() - (value - m_least) / (m_most - m_least) * area.height();
}

double TrendCard::x(const TrendPoint &point) const
{
    const QRectF area = plot();
    return area.left() + TimeAxis(m_frame.range, area.width()).x(placeOf(point.when));
}

QString TrendCard::noteLine() const
{
    QStringList parts;
    const QString system = fhir::shortSystem(m_trend.code.system);
    if (!m_trend.code.code.isEmpty())
        parts << (system.isEmpty() ? m_trend.code.code : m_trend.code.code + u' ' + system);
    if (m_trend.isPair)
        parts << tr("upper filled, lower hollow");
    else if (m_trend.bands.isEmpty())
        parts << (m_trend.isText ? tr("results in words") : tr("no reference sent"));
    else
        parts << (m_trend.bands.size() == 1 ? tr("reference %1").arg(m_trend.bands.first().text) : tr("reference %1 and %n more", nullptr, static_cast<int>(m_trend.bands.size()) - 1).arg(m_trend.bands.last().text));
    parts << tr("%n result(s)", nullptr, static_cast<int>(m_trend.points.size()));
    return inertText(parts.join(u", "_s));
}

void TrendCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    paintHead(painter);
    if (m_trend.isText) {
        paintWords(painter);
    } else {
        paintGround(painter);
        painter.save();
        painter.setClipRect(plot().adjusted(-6, -6, 6, 6));
        painter.setRenderHint(QPainter::Antialiasing);
        paintBands(painter);
        if (m_trend.isPair)
            paintLine(painter, m_trend.second, true);
        paintLine(painter, m_trend.points, false);
        painter.restore();
        paintCross(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void TrendCard::paintHead(QPainter &painter)
{
    const int pad = theme::scaled(9);
    const int line = theme::scaled(20);
    // The latest value, with its flag in a word.
    const TrendPoint &last = m_trend.points.last();
    const QString flag = words::flagText(last.flag);
    int right = width() - pad;
    if (!flag.isEmpty()) {
        painter.setFont(theme::font(TextSize::Caption));
        const int wide = painter.fontMetrics().horizontalAdvance(flag) + 14;
        const QRectF box(right - wide + 0.5, 9.5, wide - 1, theme::scaled(17));
        const bool isAlarm = words::isAlarming(last.flag);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::color(isAlarm ? Tone::Attention : Tone::ControlLine));
        painter.setBrush(theme::color(isAlarm ? Tone::AttentionSoft : Tone::Surface));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(theme::color(isAlarm ? Tone::Attention : Tone::Text));
        painter.drawText(box, Qt::AlignCenter, flag);
        painter.setRenderHint(QPainter::Antialiasing, false);
        right -= wide + 6;
    }
    painter.setFont(theme::font(TextSize::Base, true));
    painter.setPen(theme::color(Tone::Text));
    const QString value = painter.fontMetrics().elidedText(inertText(last.text.isEmpty() ? format::absent() : last.text), Qt::ElideRight, width() / 2 - pad);
    const int valueWidth = painter.fontMetrics().horizontalAdvance(value);
    painter.drawText(QRect(right - valueWidth - 1, 6, valueWidth + 2, line), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), value);
    const QRect name(pad, 6, right - valueWidth - 2 * pad, line);
    const QString title = painter.fontMetrics().elidedText(inertText(m_trend.title), Qt::ElideRight, name.width());
    painter.drawText(name, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), title);
    const int titleWidth = painter.fontMetrics().horizontalAdvance(title) + 8;
    painter.setFont(theme::font(TextSize::Small));
    painter.setPen(theme::color(Tone::TextSecondary));
    if (titleWidth < name.width())
        painter.drawText(name.adjusted(titleWidth, 0, 0, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), painter.fontMetrics().elidedText(inertText(m_trend.unit), Qt::ElideRight, name.width() - titleWidth));
    painter.setFont(theme::font(TextSize::Caption));
    const QRect note(pad, 6 + line, width() - 2 * pad, theme::scaled(15));
    painter.drawText(note, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), painter.fontMetrics().elidedText(noteLine(), Qt::ElideRight, note.width()));
}

void TrendCard::paintGround(QPainter &painter)
{
    const QRectF area = plot();
    const TimeAxis line(m_frame.range, area.width());
    painter.setFont(theme::font(TextSize::Caption));
    for (const TimeRange &stay : m_frame.stays) {
        const double from = std::max(area.left() + line.x(stay.from), area.left());
        const double to = std::min(area.left() + line.x(stay.to), area.right());
        QColor soft = theme::mark(1);
        soft.setAlphaF(0.25F);
        if (to > from)
            painter.fillRect(QRectF(from, area.top(), std::max(3.0, to - from), area.height()), soft);
    }
    painter.setPen(theme::color(Tone::TextSecondary));
    const int digits = m_ticks.size() > 1 ? std::clamp(static_cast<int>(std::ceil(-std::log10(m_ticks[1] - m_ticks[0]))), 0, 4) : 0;
    for (const double tick : m_ticks) {
        const int at = static_cast<int>(y(tick));
        painter.drawLine(static_cast<int>(area.left()) - 4, at, static_cast<int>(area.left()), at);
        painter.drawText(QRectF(0, at - 8, area.left() - 7, 16), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), QLocale().toString(tick, 'f', digits));
    }
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (const Tick &tick : ticks(line, theme::scaled(70))) {
        const double at = area.left() + line.x(tick.at);
        painter.drawLine(QPointF(at, area.bottom()), QPointF(at, area.bottom() + 4));
        const QDate day = dateOfDay(static_cast<std::int32_t>(std::floor(static_cast<double>(tick.at) / static_cast<double>(DayMs))));
        const QString text = tick.unit == TickUnit::Months && tick.isMajor ? tickText(tick) + u' ' + QString::number(day.year()) : tickText(tick);
        painter.drawText(QRectF(at - 40, area.bottom() + 5, 80, theme::scaled(Axis) - 6), static_cast<int>(Qt::AlignHCenter | Qt::AlignTop), text);
    }
    if (m_frame.range.contains(m_frame.today))
        painter.fillRect(QRectF(area.left() + line.x(m_frame.today), area.top(), 1, area.height()), theme::color(Tone::Bad));
}

/// Each reference range over the stretch of time whose results came with it.
void TrendCard::paintBands(QPainter &painter)
{
    const QRectF area = plot();
    double from = area.left();
    for (qsizetype i = 0; i < m_trend.points.size(); ++i) {
        const TrendPoint &point = m_trend.points[i];
        const bool isLast = i + 1 == m_trend.points.size();
        const double to = isLast ? area.right() : std::clamp((x(point) + x(m_trend.points[i + 1])) / 2, area.left(), area.right());
        if (!isLast && m_trend.points[i + 1].band == point.band)
            continue;
        if (point.band >= 0 && to > from) {
            const TrendBand &band = m_trend.bands[point.band];
            const double top = band.high ? std::clamp(y(band.high->approximate()), area.top(), area.bottom()) : area.top();
            const double bottom = band.low ? std::clamp(y(band.low->approximate()), area.top(), area.bottom()) : area.bottom();
            QColor ground = theme::color(Tone::TextSecondary);
            ground.setAlphaF(0.14F);
            painter.fillRect(QRectF(from, top, to - from, std::max(0.0, bottom - top)), ground);
            painter.setPen(QPen(theme::color(Tone::TextSecondary), 1, Qt::DashLine));
            if (band.high)
                painter.drawLine(QPointF(from, top), QPointF(to, top));
            if (band.low)
                painter.drawLine(QPointF(from, bottom), QPointF(to, bottom));
        }
        from = to;
    }
}

void TrendCard::paintLine(QPainter &painter, const QList<TrendPoint> &points, bool isSecond)
{
    const QColor ink = theme::mark(isSecond ? 2 : 1);
    painter.setPen(QPen(ink, 1.5));
    for (qsizetype i = 1; i < points.size(); ++i) {
        // A result without a number breaks the line; a zero does not.
        if (points[i - 1].value && points[i].value)
            painter.drawLine(QPointF(x(points[i - 1]), y(points[i - 1].value->approximate())), QPointF(x(points[i]), y(points[i].value->approximate())));
    }
    for (const TrendPoint &point : points) {
        if (point.value)
            paintPoint(painter, point, QPointF(x(point), y(point.value->approximate())), isSecond);
    }
}

void TrendCard::paintPoint(QPainter &painter, const TrendPoint &point, const QPointF &at, bool isSecond)
{
    const QColor ink = theme::mark(isSecond ? 2 : 1);
    const double half = theme::scaled(8) / 2.0;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(isSecond || point.isBound ? QBrush(theme::color(Tone::Surface)) : QBrush(ink));
    if (isSecond)
        painter.drawRect(QRectF(at.x() - half + 1, at.y() - half + 1, 2 * half - 2, 2 * half - 2));
    else if (isHigh(point.flag))
        painter.drawPolygon(QPolygonF({QPointF(at.x(), at.y() - half - 1), QPointF(at.x() + half, at.y() + half - 1), QPointF(at.x() - half, at.y() + half - 1)}));
    else if (isLow(point.flag))
        painter.drawPolygon(QPolygonF({QPointF(at.x(), at.y() + half + 1), QPointF(at.x() + half, at.y() - half + 1), QPointF(at.x() - half, at.y() - half + 1)}));
    else
        painter.drawEllipse(at, half - 1, half - 1);
    if (point.event == m_current) {
        painter.setPen(QPen(theme::color(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, half + 3, half + 3);
    }
}

void TrendCard::paintCross(QPainter &painter)
{
    if (!m_cross || !m_frame.range.contains(*m_cross))
        return;
    const QRectF area = plot();
    const double at = area.left() + TimeAxis(m_frame.range, area.width()).x(*m_cross);
    painter.fillRect(QRectF(at, area.top(), 1, area.height()), theme::color(Tone::Accent));
    // What was measured nearest to it, if it was near.
    const TrendPoint *nearest = nullptr;
    for (const TrendPoint &point : m_trend.points) {
        if (!nearest || std::abs(x(point) - at) < std::abs(x(*nearest) - at))
            nearest = &point;
    }
    if (!nearest || std::abs(x(*nearest) - at) > theme::scaled(Reach))
        return;
    const QString text = format::date(QString::fromLatin1(nearest->when.text())) + u"  "_s + inertText(nearest->text);
    painter.setFont(theme::font(TextSize::Caption));
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 10;
    const double left = std::clamp(at - wide / 2.0, area.left(), std::max(area.left(), area.right() - wide));
    const QRectF box(left, area.top() - 2, wide, theme::scaled(16));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Tone::Inverse));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme::color(Tone::OnInverse));
    painter.drawText(box, Qt::AlignCenter, text);
}

/// Results in words, the latest first.
void TrendCard::paintWords(QPainter &painter)
{
    painter.setFont(theme::font(TextSize::Small));
    const int line = painter.fontMetrics().height() + 3;
    int top = theme::scaled(Head) + 4;
    for (qsizetype i = m_trend.points.size() - 1; i >= 0 && top + line < height(); --i) {
        const TrendPoint &point = m_trend.points[i];
        const QString when = format::date(QString::fromLatin1(point.when.text()));
        if (point.event == m_current)
            painter.fillRect(QRect(theme::scaled(6), top, width() - 2 * theme::scaled(6), line), theme::color(Tone::AccentSoft));
        painter.setPen(theme::color(Tone::TextSecondary));
        painter.drawText(QRect(theme::scaled(9), top, theme::scaled(100), line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), when);
        painter.setPen(theme::color(Tone::Text));
        const QRect rest(theme::scaled(112), top, width() - theme::scaled(120), line);
        painter.drawText(rest, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), painter.fontMetrics().elidedText(inertText(point.text.isEmpty() ? tr("no result was sent") : point.text), Qt::ElideRight, rest.width()));
        top += line;
    }
}

int TrendCard::pointAt(const QPointF &at) const
{
    int best = -1;
    double nearest = theme::scaled(Reach);
    for (qsizetype i = 0; i < m_trend.points.size(); ++i) {
        const double distance = std::abs(x(m_trend.points[i]) - at.x());
        if (distance < nearest) {
            nearest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void TrendCard::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    if (area.contains(event->position()))
        Q_EMIT crossed(TimeAxis(m_frame.range, area.width()).at(event->position().x() - area.left()));
    else
        Q_EMIT crossed(std::nullopt);
}

void TrendCard::leaveEvent(QEvent *)
{
    Q_EMIT crossed(std::nullopt);
}

void TrendCard::mousePressEvent(QMouseEvent *event)
{
    const int point = m_trend.isText ? static_cast<int>(m_trend.points.size()) - 1 : pointAt(event->position());
    if (point >= 0)
        Q_EMIT chosen(m_trend.points[point].event);
}

void TrendCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int point = pointAt(event->position());
    if (point >= 0)
        Q_EMIT opened(m_trend.points[point].event);
}

void TrendCard::keyPressEvent(QKeyEvent *event)
{
    const auto place = std::find_if(m_trend.points.begin(), m_trend.points.end(), [this](const TrendPoint &point) { return point.event == m_current; });
    const qsizetype at = place == m_trend.points.end() ? -1 : place - m_trend.points.begin();
    const qsizetype last = m_trend.points.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT chosen(m_trend.points[at < 0 ? last : std::max<qsizetype>(0, at - 1)].event);
        return;
    case Qt::Key_Right:
        Q_EMIT chosen(m_trend.points[at < 0 ? last : std::min(last, at + 1)].event);
        return;
    case Qt::Key_Home:
        Q_EMIT chosen(m_trend.points.first().event);
        return;
    case Qt::Key_End:
        Q_EMIT chosen(m_trend.points.last().event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at >= 0)
            Q_EMIT opened(m_trend.points[at].event);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void TrendCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void TrendCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

QString TrendCard::spoken() const
{
    QStringList lines{noteLine()};
    for (qsizetype i = m_trend.points.size() - 1; i >= std::max<qsizetype>(0, m_trend.points.size() - SpokenPoints); --i) {
        const TrendPoint &point = m_trend.points[i];
        const QString flag = words::flagText(point.flag);
        const QString value = inertText(point.text.isEmpty() ? tr("no result was sent") : point.text);
        lines << format::date(QString::fromLatin1(point.when.text())) + u": "_s + (flag.isEmpty() ? value : value + u", "_s + flag);
    }
    return lines.join(u"\n"_s);
}

} // namespace pax::ui
