// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/grouping.h"

#include "app/timeline/eventtitle.h"
#include "app/timeline/paths.h"

#include <algorithm>
#include <numeric>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

bool isBill(const TimelineEvent &event)
{
    return event.type == u"ExplanationOfBenefit"_s || event.type == u"Claim"_s;
}

QStringList codesAt(const JsonValue &resource, std::string_view path)
{
    QStringList codes;
    eachAt(resource, path, [&codes](const JsonValue &code) {
        if (!code.utf8().empty())
            codes << code.string();
        return false;
    });
    return codes;
}

QString firstReference(const JsonValue &resource, std::string_view path)
{
    QString reference;
    eachAt(resource, path, [&reference](const JsonValue &value) { return !(reference = value.string()).isEmpty(); });
    return reference.isEmpty() ? reference : normalReference(reference);
}

} // namespace

void Grouping::look(const JsonValue &resource, const TimelineEvent &event, std::size_t place)
{
    const bool isVisit = event.lane == Lane::Visits;
    const bool isAct = event.lane == Lane::Procedures || event.lane == Lane::Immunizations;
    const bool isClaim = event.lane == Lane::Claims || event.lane == Lane::PriorAuth;
    if (isVisit)
        m_visits.insert(event.reference, place);
    if (event.type == u"ExplanationOfBenefit"_s)
        m_decidedClaims.insert(normalReference(resource["claim"]["reference"].string()));
    else if (event.type == u"ClaimResponse"_s)
        m_claimOfResponse.insert(event.reference, normalReference(resource["request"]["reference"].string()));
    if (isVisit || isAct || isClaim) {
        for (const JsonValue identifier : resource["identifier"]) {
            const QString value = identifier["value"].string();
            if (!value.isEmpty())
                m_byIdentifier[identifier["system"].string() + u'|' + value].append(place);
        }
    }
    if (!event.start || event.start->day() == 0 || !(isVisit || isAct || isBill(event)))
        return;
    const QString provider = isBill(event) ? firstReference(resource, "provider.reference") : isVisit ? firstReference(resource, "participant.individual.reference") : firstReference(resource, "performer.actor.reference");
    if (provider.isEmpty())
        return;
    const QString day = event.start->dateText();
    for (const QString &code : codesAt(resource, isBill(event) ? "item.productOrService.coding.code" : isVisit ? "type.coding.code" : "code.coding.code")) {
        Places &places = m_byAct[day + u'|' + code + u'|' + provider];
        if (places.isEmpty() || places.last() != place)
            places.append(place);
    }
}

std::size_t Grouping::rootOf(std::size_t place)
{
    while (m_parents[place] != place) {
        m_parents[place] = m_parents[m_parents[place]];
        place = m_parents[place];
    }
    return place;
}

void Grouping::join(std::size_t a, std::size_t b)
{
    const std::size_t left = rootOf(a);
    const std::size_t right = rootOf(b);
    m_parents[std::max(left, right)] = std::min(left, right);
}

/// Only a claim and something that is none make one happening; two claims of one number are versions.
void Grouping::joinBy(const QHash<QString, Places> &index, const std::vector<TimelineEvent> &events)
{
    for (const Places &places : index) {
        const auto bill = std::find_if(places.begin(), places.end(), [&events](std::size_t place) { return isBill(events[place]); });
        if (bill == places.end())
            continue;
        for (const std::size_t place : places) {
            if (!isBill(events[place]))
                join(*bill, place);
        }
    }
}

void Grouping::hideDecided(std::vector<TimelineEvent> &events) const
{
    QSet<std::size_t> sharing;
    for (const Places &places : m_byIdentifier) {
        const bool isDecided = std::any_of(places.begin(), places.end(), [&events](std::size_t place) { return events[place].type == u"ExplanationOfBenefit"_s; });
        if (isDecided)
            sharing.unite(QSet<std::size_t>(places.begin(), places.end()));
    }
    for (std::size_t place = 0; place < events.size(); ++place) {
        TimelineEvent &event = events[place];
        const bool isResponse = event.type == u"ClaimResponse"_s;
        if (event.hidden != Hidden::No || (!isResponse && event.type != u"Claim"_s))
            continue;
        const QString claim = isResponse ? m_claimOfResponse.value(event.reference) : event.reference;
        if (m_decidedClaims.contains(claim) || sharing.contains(place))
            event.hidden = Hidden::ClaimHasEob;
    }
}

void Grouping::group(std::vector<TimelineEvent> &events)
{
    hideDecided(events);
    m_parents.resize(events.size());
    std::iota(m_parents.begin(), m_parents.end(), std::size_t(0));
    for (std::size_t place = 0; place < events.size(); ++place) {
        if (!isBill(events[place]))
            continue;
        for (const QString &visit : events[place].visits) {
            const auto found = m_visits.constFind(visit);
            if (found != m_visits.constEnd())
                join(*found, place);
        }
    }
    joinBy(m_byIdentifier, events);
    joinBy(m_byAct, events);
    std::vector<int> sizes(events.size(), 0);
    for (std::size_t place = 0; place < events.size(); ++place)
        ++sizes[rootOf(place)];
    std::vector<int> numbers(events.size(), -1);
    int next = 0;
    for (std::size_t place = 0; place < events.size(); ++place) {
        const std::size_t root = rootOf(place);
        if (sizes[root] < 2)
            continue;
        if (numbers[root] < 0)
            numbers[root] = next++;
        events[place].group = numbers[root];
    }
    // A claim doubles what it is for; where there are only claims nothing is told twice.
    std::vector<bool> hasAct(static_cast<std::size_t>(next), false);
    for (const TimelineEvent &event : events) {
        if (event.group >= 0 && !isBill(event))
            hasAct[static_cast<std::size_t>(event.group)] = true;
    }
    for (TimelineEvent &event : events)
        event.isDouble = event.group >= 0 && event.lane == Lane::Claims && hasAct[static_cast<std::size_t>(event.group)];
}

} // namespace pax::timeline
