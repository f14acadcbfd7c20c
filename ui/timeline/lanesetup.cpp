// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanesetup.h"

#include "app/timeline/event.h"

namespace pax::ui {

using namespace timeline;

LaneSetup::LaneSetup()
{
    for (int lane = 0; lane < LaneCount; ++lane)
        m_order.append(lane);
}

LaneSetup LaneSetup::fromText(const QString &text)
{
    LaneSetup setup;
    QList<int> named;
    for (QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const bool isHidden = word.startsWith(u'-');
        const bool isFolded = word.startsWith(u'=');
        if (isHidden || isFolded)
            word = word.sliced(1);
        for (int lane = 0; lane < LaneCount; ++lane) {
            if (word != laneName(static_cast<Lane>(lane)) || named.contains(lane))
                continue;
            named.append(lane);
            setup.setHidden(lane, isHidden);
            setup.setFolded(lane, isFolded);
        }
    }
    for (const int lane : std::as_const(setup.m_order)) {
        if (!named.contains(lane))
            named.append(lane);
    }
    setup.m_order = named;
    return setup;
}

QString LaneSetup::text() const
{
    QStringList words;
    for (const int lane : m_order) {
        const QString name = laneName(static_cast<Lane>(lane));
        words << (isHidden(lane) ? u'-' + name : isFolded(lane) ? u'=' + name : name);
    }
    return words.join(u' ');
}

void LaneSetup::setHidden(int lane, bool on)
{
    if (on)
        m_hidden.insert(lane);
    else
        m_hidden.remove(lane);
}

void LaneSetup::setFolded(int lane, bool on)
{
    if (on)
        m_folded.insert(lane);
    else
        m_folded.remove(lane);
}

void LaneSetup::move(int lane, int other)
{
    const qsizetype from = m_order.indexOf(lane);
    const qsizetype to = m_order.indexOf(other);
    if (from >= 0 && to >= 0)
        m_order.move(from, to);
}

} // namespace pax::ui
