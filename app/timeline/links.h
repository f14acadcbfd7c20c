// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <stop_token>

namespace pax::timeline {

/// One tie between an event and something else in the same record, or something the record only names.
struct EventLink
{
    int event = NoEvent;      ///< as SummaryLine::event; NoEvent: not in this source, or a person or place
    std::size_t record = NoRecord;   ///< the support record it leads to, where it is no event
    QString name;             ///< display, else type and id, where there is no event
    QString path;             ///< "encounter", "result", "reasonReference": who names whom, see \a isIncoming
    bool isIncoming = false;  ///< the other one names this one
    bool isSameHappening = false;   ///< one happening told twice (visit and its claim)

    static constexpr std::size_t NoRecord = static_cast<std::size_t>(-1);
};

/// What an event names and what names it: its group first, then by the order of the timeline. \p most  ends the list.
/// Thread: any. Cost: linear in the bytes of all records (a search for the reference), then those that hold it are parsed.
/// Source: timeline.md §8.
core::Result<QList<EventLink>> linksOf(const MemberTimeline &timeline, int index, std::stop_token stop, int most = 300);

} // namespace pax::timeline
