// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/hovercard.h"

#include "app/words/eventwords.h"
#include "app/words/timelinetext.h"
#include "ui/common/controls.h"
#include "ui/timeline/eventtext.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pax::ui {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t Listed = 7;
constexpr int Width = 300;
constexpr int Offset = 14;

} // namespace

HoverCard::HoverCard(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("pane", u"card"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    m_column->setContentsMargins(10, 8, 10, 8);
    m_column->setSpacing(2);
    hide();
}

void HoverCard::addLine(const QString &text, const char *size, Tone tone)
{
    if (text.isEmpty())
        return;
    QLabel *line = label(text, size, tone);
    line->setWordWrap(true);
    m_column->addWidget(line);
}

void HoverCard::fillEvent(const TimelineScene &scene, int index)
{
    const TimelineEvent &event = scene.event(index);
    addLine(words::eventTitle(event), "smallstrong", Tone::Text);
    addLine(eventWhen(event), "small", Tone::Text);
    const QString flag = words::flagText(event.flag);
    addLine(flag.isEmpty() ? event.subtitle : event.subtitle + u" · "_s + flag, "small", Tone::Text);
    addLine(event.who, "small", Tone::TextSecondary);
    QStringList states{words::laneTitle(event.lane)};
    if (!words::eventStatus(event).isEmpty())
        states << words::eventStatus(event);
    for (const QString &source : event.sources)
        states << words::provenanceText(source);
    for (const QString &security : event.labels)
        states << words::labelText(security);
    addLine(states.join(u" · "_s), "caption", Tone::TextSecondary);
    if (scene.zero && event.start) {
        const int days = event.start->firstDay() - static_cast<int>(*scene.zero / DayMs);
        addLine(tr("Day %1").arg((days < 0 ? u"−"_s : u"+"_s) + QString::number(std::abs(days))), "caption", Tone::TextSecondary);
    }
    const Change change = scene.changes ? scene.changes->of(index) : Change::Same;
    if (change != Change::Same)
        addLine(change == Change::New ? tr("New since your last look") : tr("Changed since your last look"), "caption", Tone::Attention);
}

void HoverCard::fillCluster(const TimelineScene &scene, const LaneRow &row, const LaneMark &mark)
{
    addLine(tr("%n event(s), %1", nullptr, static_cast<int>(mark.count)).arg(words::laneTitle(row.lane)), "smallstrong", Tone::Text);
    for (std::uint32_t i = 0; i < std::min(Listed, mark.count); ++i) {
        const TimelineEvent &event = scene.event(row.layout.eventOf(mark, i));
        addLine(eventWhen(event) + u"  "_s + words::eventTitle(event), "small", Tone::Text);
    }
    if (mark.count > Listed)
        addLine(tr("and %n more", "events in a mark", static_cast<int>(mark.count - Listed)), "small", Tone::TextSecondary);
    addLine(tr("A click zooms in."), "caption", Tone::TextSecondary);
}

void HoverCard::showFor(const TimelineScene &scene, const LaneRow &row, const LaneMark &mark, const QPoint &at)
{
    clearLayout(m_column);
    if (mark.count > 1)
        fillCluster(scene, row, mark);
    else
        fillEvent(scene, row.layout.eventOf(mark));
    setFixedWidth(std::min(theme::scaled(Width), parentWidget()->width() - 2 * Offset));
    const int tall = m_column->hasHeightForWidth() ? m_column->heightForWidth(width()) : m_column->sizeHint().height();
    setFixedHeight(std::min(tall, parentWidget()->height()));
    const QSize room = parentWidget()->size();
    const int x = at.x() + Offset + width() <= room.width() ? at.x() + Offset : std::max(0, at.x() - Offset - width());
    const int y = std::clamp(at.y() + Offset, 0, std::max(0, room.height() - height()));
    move(x, y);
    show();
    raise();
}

} // namespace pax::ui
