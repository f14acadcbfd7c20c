// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace pax::timeline {

/// One line of the summary beside a timeline.
struct SummaryLine
{
    int event = -1;                  ///< index into events, or −1 − index into undated
    QString title;
    QString who;                     ///< for contacts: who treated
    QString date;                    ///< as written; empty: not sent
    std::optional<int> daysLeft;     ///< of supply, for medicines that say how long they last
};

/// What a coordinator needs at one glance: everything in it is in the timeline too.
struct MemberSummary
{
    QList<SummaryLine> problems;     ///< active conditions, newest first
    QList<SummaryLine> allergies;
    QList<SummaryLine> medicines;    ///< active orders and the last fill of each
    QList<SummaryLine> contacts;     ///< the last five visits
    QList<SummaryLine> priorAuths;   ///< active ones
    QList<SummaryLine> immunizations;   ///< the last of each, newest first
    QList<Lane> emptyLanes;          ///< what this source holds nothing of
};

/// Thread: any. Cost: linear in the records.
MemberSummary summarize(const MemberTimeline &timeline, QDate today);

} // namespace pax::timeline
