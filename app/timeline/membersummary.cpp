// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/membersummary.h"

#include <QtCore/QSet>

#include <algorithm>

namespace pax::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int ContactsShown = 5;

SummaryLine lineOf(const TimelineEvent &event, int index)
{
    SummaryLine line;
    line.event = index;
    line.title = event.title;
    line.who = event.who;
    line.date = event.start ? QString::fromLatin1(event.start->text()) : QString();
    return line;
}

/// Days of supply a fill still gives, from when it was handed over; nothing where either was not sent.
std::optional<int> supplyLeft(const TimelineEvent &event, QDate today)
{
    if (!event.supplyDays || !event.start || event.start->day() == 0)
        return std::nullopt;
    const QDate handed(event.start->year(), event.start->month(), event.start->day());
    return static_cast<int>(today.daysTo(handed)) + *event.supplyDays;
}

} // namespace

MemberSummary summarize(const MemberTimeline &timeline, QDate today)
{
    MemberSummary summary;
    QSet<int> lanes;
    QHash<QString, qsizetype> medicines;
    const auto look = [&](const TimelineEvent &event, int index) {
        lanes.insert(static_cast<int>(event.lane));
        if (event.isVoid())
            return;
        switch (event.lane) {
        case Lane::Conditions:
            if (event.status.isEmpty() || event.status == u"active"_s || event.status == u"recurrence"_s || event.status == u"relapse"_s)
                summary.problems.append(lineOf(event, index));
            break;
        case Lane::Allergies:
            if (event.status != u"resolved"_s && event.status != u"inactive"_s)
                summary.allergies.append(lineOf(event, index));
            break;
        case Lane::Medicines: {
            const bool isFill = event.type == u"MedicationDispense"_s;
            if (!isFill && event.status != u"active"_s)
                break;
            SummaryLine line = lineOf(event, index);
            line.daysLeft = supplyLeft(event, today);
            const auto known = medicines.constFind(event.title);
            if (known == medicines.constEnd()) {
                if (!isFill || (line.daysLeft && *line.daysLeft >= 0)) {
                    medicines.insert(event.title, summary.medicines.size());
                    summary.medicines.append(line);
                }
            } else if (line.daysLeft) {
                summary.medicines[*known].daysLeft = line.daysLeft;   // events come by date: the last fill counts
            }
            break;
        }
        case Lane::Visits:
            if (event.start && !event.isPlanned && !event.isCancelled)
                summary.contacts.append(lineOf(event, index));
            break;
        case Lane::Immunizations:
            if (!event.isPlanned && !event.isCancelled)
                summary.immunizations.append(lineOf(event, index));
            break;
        case Lane::PriorAuth:
            if (event.status == u"active"_s)
                summary.priorAuths.append(lineOf(event, index));
            break;
        default:
            break;
        }
    };
    for (std::size_t i = 0; i < timeline.events.size(); ++i)
        look(timeline.events[i], static_cast<int>(i));
    for (std::size_t i = 0; i < timeline.undated.size(); ++i)
        look(timeline.undated[i], -1 - static_cast<int>(i));

    // Newest first; one line a title, for payers repeat a problem with every visit.
    for (QList<SummaryLine> *list : {&summary.problems, &summary.allergies, &summary.priorAuths, &summary.immunizations}) {
        std::stable_sort(list->begin(), list->end(), [](const SummaryLine &a, const SummaryLine &b) { return a.date > b.date; });
        QSet<QString> seen;
        list->removeIf([&seen](const SummaryLine &line) {
            const bool isRepeat = seen.contains(line.title);
            seen.insert(line.title);
            return isRepeat;
        });
    }
    std::reverse(summary.contacts.begin(), summary.contacts.end());
    if (summary.contacts.size() > ContactsShown)
        summary.contacts.resize(ContactsShown);
    for (int lane = 0; lane < LaneCount; ++lane) {
        if (!lanes.contains(lane))
            summary.emptyLanes.append(static_cast<Lane>(lane));
    }
    return summary;
}

} // namespace pax::timeline
