// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"
#include "app/timeline/lookbook.h"

#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace pax::timeline {

/// Which events of a timeline are shown. Drawing, table, print and counts ask the same filter. Thread: any; a value.
struct EventFilter
{
    QSet<int> hiddenLanes;                   ///< Lane
    QStringList words;                       ///< folded; all of them occur in title, value, name, code or status
    QSet<QString> types;                     ///< resource types; empty: all
    QSet<QString> statuses;                  ///< as sent, "" for none; empty: all
    QSet<QString> people;                    ///< as in TimelineEvent::who, "" for nobody; empty: all
    std::optional<core::FhirDate> from;      ///< begins or still goes on at or after
    std::optional<core::FhirDate> until;     ///< begins at or before
    bool hidesDoubles = false;               ///< claims that tell of an event which is there already
    bool showsRetracted = false;
    bool showsReplaced = false;              ///< superseded records, and claims whose decision is there
    bool onlyChanged = false;                ///< new or changed since the last look

    /// Whether it leaves out what it would show by default, lanes apart.
    bool isNarrow() const { return !words.isEmpty() || !types.isEmpty() || !statuses.isEmpty() || !people.isEmpty() || from || until || onlyChanged; }
    bool matches(const TimelineEvent &event, Change change = Change::Same) const;
};

/// What can be chosen in a filter, with how many events each would show.
struct FilterChoices
{
    struct Choice
    {
        QString value;
        int count = 0;
    };
    QList<Choice> types;       ///< most frequent first
    QList<Choice> statuses;
    QList<Choice> people;
};

/// Thread: any. Cost: linear.
FilterChoices choicesOf(const MemberTimeline &timeline);

/// Events by the number of the happening they tell of, claims last. Cost: linear.
std::vector<std::vector<int>> groupsOf(const MemberTimeline &timeline);

} // namespace pax::timeline
