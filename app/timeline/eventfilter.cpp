// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/eventfilter.h"

#include "app/core/fold.h"

#include <algorithm>

namespace pax::timeline {

namespace {

bool isClaim(const TimelineEvent &event)
{
    return event.lane == Lane::Claims || event.lane == Lane::PriorAuth;
}

bool holdsWords(const TimelineEvent &event, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString text = core::folded(event.title + u' ' + event.subtitle + u' ' + event.who + u' ' + event.code.code + u' ' + event.code.display + u' ' + event.status);
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

bool isInside(const TimelineEvent &event, const std::optional<core::FhirDate> &from, const std::optional<core::FhirDate> &until)
{
    if (!from && !until)
        return true;
    if (event.undated != Undated::No || !event.start)
        return false;
    if (until && event.start->firstDay() > until->lastDay())
        return false;
    if (!from || event.isOpenEnded)
        return true;
    const core::FhirDate &last = event.end && !event.endsBeforeStart ? *event.end : *event.start;
    return std::max(event.start->lastDay(), last.lastDay()) >= from->firstDay();
}

QList<FilterChoices::Choice> sorted(const QHash<QString, int> &counts)
{
    QList<FilterChoices::Choice> choices;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        choices.append({each.key(), each.value()});
    std::sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) { return a.count != b.count ? a.count > b.count : a.value < b.value; });
    return choices;
}

} // namespace

bool EventFilter::matches(const TimelineEvent &event, Change change) const
{
    if (hiddenLanes.contains(static_cast<int>(event.lane)))
        return false;
    if (!showsRetracted && (event.hidden == Hidden::Retracted || event.isRetracted))
        return false;
    if (!showsReplaced && (event.hidden == Hidden::Superseded || event.hidden == Hidden::ClaimHasEob))
        return false;
    if (hidesDoubles && event.isDouble)
        return false;
    if (onlyChanged && change == Change::Same)
        return false;
    if (!types.isEmpty() && !types.contains(event.type))
        return false;
    if (!statuses.isEmpty() && !statuses.contains(event.status))
        return false;
    if (!people.isEmpty() && !people.contains(event.who))
        return false;
    return isInside(event, from, until) && holdsWords(event, words);
}

FilterChoices choicesOf(const MemberTimeline &timeline)
{
    QHash<QString, int> types;
    QHash<QString, int> statuses;
    QHash<QString, int> people;
    for (const auto *list : {&timeline.events, &timeline.undated}) {
        for (const TimelineEvent &event : *list) {
            ++types[event.type];
            ++statuses[event.status];
            ++people[event.who];
        }
    }
    return {sorted(types), sorted(statuses), sorted(people)};
}

std::vector<std::vector<int>> groupsOf(const MemberTimeline &timeline)
{
    std::vector<std::vector<int>> groups;
    for (const bool takesClaims : {false, true}) {
        for (std::size_t i = 0; i < timeline.events.size(); ++i) {
            const TimelineEvent &event = timeline.events[i];
            if (event.group < 0 || isClaim(event) != takesClaims)
                continue;
            if (static_cast<std::size_t>(event.group) >= groups.size())
                groups.resize(static_cast<std::size_t>(event.group) + 1);
            groups[static_cast<std::size_t>(event.group)].push_back(static_cast<int>(i));
        }
    }
    return groups;
}

} // namespace pax::timeline
