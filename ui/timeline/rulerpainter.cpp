// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/rulerpainter.h"

#include "ui/common/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int TickSpacing = 56;

QDate dayAt(std::int64_t at)
{
    return dateOfDay(static_cast<std::int32_t>(std::floor(static_cast<double>(at) / static_cast<double>(DayMs))));
}

QString daysText(int days)
{
    if (days == 0)
        return QCoreApplication::translate("TimelineView", "day 0", "the day that days are counted from");
    return (days < 0 ? u"−"_s : u"+"_s) + QLocale().toString(std::abs(days));
}

} // namespace

QString tickText(const Tick &tick)
{
    const QLocale locale;
    switch (tick.unit) {
    case TickUnit::Hours:
        return locale.toString(QTime::fromMSecsSinceStartOfDay(static_cast<int>(((tick.at % DayMs) + DayMs) % DayMs)), QLocale::ShortFormat);
    case TickUnit::Days:
        //: day and month on the time line's axis; a pattern of QLocale::toString
        return locale.toString(dayAt(tick.at), QCoreApplication::translate("TimelineView", "MMM d"));
    case TickUnit::Months:
        return locale.toString(dayAt(tick.at), u"MMM"_s);
    case TickUnit::Years:
        break;
    }
    return QString::number(dayAt(tick.at).year());
}

void RulerPainter::paintOverview()
{
    const int height = timelinesizes::overviewHeight();
    const int left = timelinesizes::gutter();
    const TimeAxis whole = m_scene.overviewAxis();
    m_painter.fillRect(QRect(0, 0, m_scene.size.width(), height), theme::color(Tone::Surface));
    m_painter.setFont(theme::font(TextSize::Small));
    m_painter.setPen(theme::color(Tone::Text));
    m_painter.drawText(QRect(8, 4, left - 12, height / 2 - 2), static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), QCoreApplication::translate("TimelineView", "All records"));
    m_painter.setPen(theme::color(Tone::TextSecondary));
    m_painter.drawText(QRect(8, height / 2 + 2, left - 12, height / 2 - 2), static_cast<int>(Qt::AlignLeft | Qt::AlignTop),
                       QCoreApplication::translate("TimelineView", "%1 – today").arg(dayAt(m_scene.whole.from).year()));
    const int chart = height - theme::scaled(16);
    m_painter.fillRect(QRect(left, 4, static_cast<int>(whole.width()), chart - 4), theme::color(Tone::Header));
    paintDensity(chart);
    m_painter.setPen(theme::color(Tone::TextSecondary));
    m_painter.setFont(theme::font(TextSize::Caption));
    m_painter.drawLine(left, chart, left + static_cast<int>(whole.width()), chart);
    for (const Tick &tick : ticks(whole, theme::scaled(TickSpacing))) {
        const int x = left + static_cast<int>(whole.x(tick.at));
        m_painter.drawLine(x, chart, x, chart + 4);
        m_painter.drawText(QRect(x + 3, chart, theme::scaled(60), height - chart), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tickText(tick));
    }
    paintBrush(chart);
    m_painter.fillRect(QRect(0, height - 1, m_scene.size.width(), 1), theme::color(Tone::Border));
}

void RulerPainter::paintDensity(int chart)
{
    const int most = m_scene.density.empty() ? 0 : *std::max_element(m_scene.density.begin(), m_scene.density.end());
    if (most == 0)
        return;
    const int left = timelinesizes::gutter();
    const TimeAxis whole = m_scene.overviewAxis();
    const double step = whole.width() / static_cast<double>(m_scene.density.size());
    for (std::size_t bin = 0; bin < m_scene.density.size(); ++bin) {
        if (m_scene.density[bin] == 0)
            continue;
        // By the root, so that a single visit shows beside a year of daily readings.
        const double tall = std::max(2.0, (chart - 8) * std::sqrt(m_scene.density[bin] / static_cast<double>(most)));
        const std::int64_t at = whole.at((static_cast<double>(bin) + 0.5) * step);
        m_painter.fillRect(QRectF(left + static_cast<double>(bin) * step + 0.5, chart - tall, std::max(1.0, step - 1), tall), theme::color(m_scene.range.contains(at) ? Tone::TextSecondary : Tone::Border));
    }
}

void RulerPainter::paintBrush(int chart)
{
    const int left = timelinesizes::gutter();
    const TimeAxis whole = m_scene.overviewAxis();
    const double from = std::max(left + whole.x(m_scene.range.from), static_cast<double>(left));
    const double to = std::min(left + whole.x(m_scene.range.to), left + whole.width());
    m_painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = theme::color(Tone::Accent);
    soft.setAlphaF(0.12F);
    m_painter.setPen(QPen(theme::color(Tone::Accent), 1.5));
    m_painter.setBrush(soft);
    m_painter.drawRect(QRectF(from, 4, std::max(2.0, to - from), chart - 4));
    m_painter.setBrush(theme::color(Tone::Surface));
    for (const double edge : {from, to})
        m_painter.drawRoundedRect(QRectF(edge - 3, chart / 2.0 - 6, 6, 16), 2, 2);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void RulerPainter::paintAxis()
{
    const int top = timelinesizes::overviewHeight();
    const int height = timelinesizes::axisHeight();
    m_painter.fillRect(QRect(0, top, m_scene.size.width(), height), theme::color(Tone::Header));
    if (m_scene.zero)
        paintDays();
    else
        paintDates();
    m_painter.fillRect(QRect(0, top + height - 1, m_scene.size.width(), 1), theme::color(Tone::Border));
}

void RulerPainter::paintDates()
{
    const int top = timelinesizes::overviewHeight();
    const int half = timelinesizes::axisHeight() / 2;
    const TimeAxis line = m_scene.axis();
    const int left = timelinesizes::gutter();
    int lastYear = 0;
    double lastYearX = -1000;
    QDate lastDay;
    for (const Tick &tick : ticks(line, theme::scaled(TickSpacing))) {
        const int x = left + static_cast<int>(line.x(tick.at));
        const QDate day = dayAt(tick.at);
        m_painter.setFont(theme::font(TextSize::Caption, true));
        m_painter.setPen(theme::color(Tone::Text));
        if (tick.unit == TickUnit::Hours && day != lastDay) {
            m_painter.drawText(QRect(x + 3, top, theme::scaled(90), half), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tickText({tick.at, TickUnit::Days, false}) + u' ' + QString::number(day.year()));
            lastDay = day;
        } else if ((tick.unit == TickUnit::Months || tick.unit == TickUnit::Days) && day.year() != lastYear && x - lastYearX > theme::scaled(40)) {
            m_painter.drawText(QRect(x + 3, top, theme::scaled(60), half), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), QString::number(day.year()));
            lastYear = day.year();
            lastYearX = x;
        }
        m_painter.setFont(theme::font(TextSize::Caption));
        m_painter.setPen(theme::color(Tone::TextSecondary));
        const int rowTop = tick.unit == TickUnit::Years ? top + half / 2 : top + half - 2;
        m_painter.drawText(QRect(x + 3, rowTop, theme::scaled(70), half), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tickText(tick));
    }
}

/// Days before and after the event that the line is aligned on.
void RulerPainter::paintDays()
{
    const int top = timelinesizes::overviewHeight();
    const int half = timelinesizes::axisHeight() / 2;
    const TimeAxis line = m_scene.axis();
    const int left = timelinesizes::gutter();
    m_painter.setPen(theme::color(Tone::TextSecondary));
    for (const Tick &tick : ticksFrom(line, *m_scene.zero, theme::scaled(TickSpacing))) {
        const int x = left + static_cast<int>(line.x(tick.at));
        m_painter.setFont(theme::font(TextSize::Caption, tick.isMajor));
        m_painter.drawText(QRect(x + 3, top + half - 2, theme::scaled(70), half), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), daysText(daysFrom(*m_scene.zero, tick.at)));
    }
    m_painter.setFont(theme::font(TextSize::Caption));
    m_painter.drawText(QRect(8, top, left - 16, 2 * half), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), QCoreApplication::translate("TimelineView", "Days"));
}

void RulerPainter::paintGrid()
{
    const TimeAxis line = m_scene.axis();
    const int left = timelinesizes::gutter();
    const std::vector<Tick> lines = m_scene.zero ? ticksFrom(line, *m_scene.zero, theme::scaled(TickSpacing)) : ticks(line, theme::scaled(TickSpacing));
    const int top = timelinesizes::lanesTop();
    for (const Tick &tick : lines)
        m_painter.fillRect(QRect(left + static_cast<int>(line.x(tick.at)), top, 1, m_scene.size.height() - top), theme::color(Tone::Grid));
}

void RulerPainter::paintFlag(std::int64_t at, const QString &text, Tone tone)
{
    if (!m_scene.range.contains(at))
        return;
    const int x = timelinesizes::gutter() + static_cast<int>(m_scene.axis().x(at));
    const int top = timelinesizes::lanesTop();
    m_painter.fillRect(QRect(x, top - 6, 2, m_scene.size.height() - top + 6), theme::color(tone));
    m_painter.setFont(theme::font(TextSize::Caption, true));
    const int width = m_painter.fontMetrics().horizontalAdvance(text) + 10;
    const int boxLeft = std::min(x - width / 2, m_scene.size.width() - width - 2);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme::color(tone));
    const QRectF box(boxLeft, timelinesizes::overviewHeight() + 1, width, theme::scaled(15));
    m_painter.drawRoundedRect(box, 3, 3);
    m_painter.setPen(theme::color(Tone::OnAccent));
    m_painter.drawText(box, Qt::AlignCenter, text);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void RulerPainter::paintToday()
{
    paintFlag(m_scene.today, QCoreApplication::translate("TimelineView", "Today"), Tone::Bad);
    if (m_scene.zero)
        paintFlag(*m_scene.zero, daysText(0), Tone::Accent);
}

} // namespace pax::ui
