// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/readers.h"

#include "app/timeline/eventdates.h"
#include "app/timeline/eventstatus.h"
#include "app/timeline/paths.h"
#include "app/core/decimal.h"

#include <QtCore/QSet>

#include <utility>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

JsonValue codeOf(const JsonValue &resource)
{
    for (const char *name : {"code", "vaccineCode", "medicationCodeableConcept", "type", "codeCodeableConcept", "class"}) {
        const JsonValue value = resource[name];
        if (!value.isAbsent())
            return value;
    }
    return {};
}

std::optional<Lane> laneOfCategory(std::string_view code)
{
    static constexpr std::pair<std::string_view, Lane> lanes[]{{"laboratory", Lane::Labs}, {"LAB", Lane::Labs}, {"vital-signs", Lane::Vitals}, {"social-history", Lane::Assessments}, {"survey", Lane::Assessments},
                                                               {"sdoh", Lane::Assessments}, {"functional-status", Lane::Assessments}, {"imaging", Lane::Results}, {"procedure", Lane::Results}, {"exam", Lane::Results},
                                                               {"LP29684-5", Lane::Notes}, {"LP29708-2", Lane::Notes}, {"LP7839-6", Lane::Notes}};
    for (const auto &[word, lane] : lanes) {
        if (word == code)
            return lane;
    }
    return std::nullopt;
}

/// The lane of an Observation or a report depends on its category.
Lane laneByCategory(const JsonValue &resource, Lane fallback)
{
    std::optional<Lane> lane;
    eachAt(resource, "category.coding.code", [&lane](const JsonValue &code) { return (lane = laneOfCategory(code.utf8())).has_value(); });
    return lane.value_or(fallback);
}

Lane laneOf(const JsonValue &resource, const TypeRow &row)
{
    if (row.type == "Observation" || row.type == "DiagnosticReport")
        return laneByCategory(resource, row.lane);
    if (row.type == "ExplanationOfBenefit" && resource["use"].utf8() == "preauthorization")
        return Lane::PriorAuth;
    return row.lane;
}

void readVisits(const JsonValue &resource, TimelineEvent &event)
{
    const auto add = [&event](const JsonValue &reference) {
        const QString to = reference.string();
        if (to.startsWith(u"urn:"_s) || to.contains(u"Encounter/"_s)) {
            const QString visit = normalReference(to);
            if (!event.visits.contains(visit))
                event.visits << visit;
        }
        return false;
    };
    for (const std::string_view path : {"encounter.reference", "context.reference", "context.encounter.reference", "item.encounter.reference"})
        eachAt(resource, path, add);
}

void readMeta(const JsonValue &resource, TimelineEvent &event)
{
    const JsonValue meta = resource["meta"];
    for (const JsonValue tag : meta["tag"])
        event.isShortened = event.isShortened || tag["code"].utf8() == "SUBSETTED";
    for (const JsonValue label : meta["security"]) {
        const QString code = label["code"].string();
        if (!code.isEmpty() && code != u"N"_s && !event.labels.contains(code))
            event.labels << code;
    }
}

/// Still going on: no end, and the status says so.
bool isRunning(const QString &status)
{
    static const QSet<QString> running{u"active"_s, u"in-progress"_s, u"recurrence"_s, u"relapse"_s, u"on-hold"_s, u"arrived"_s, u"triaged"_s, u"onleave"_s};
    return running.contains(status);
}

void readDates(const JsonValue &resource, const TypeRow &row, TimelineEvent &event)
{
    Dates dates = datesOf(resource, row);
    event.undated = dates.undated;
    event.absentReason = dates.absentReason;
    event.dateText = dates.text;
    event.endsBeforeStart = dates.endsBeforeStart;
    if (!dates.start && dates.end) {
        event.isUntil = true;
        dates.start = std::exchange(dates.end, std::nullopt);
    }
    event.start = dates.start;
    event.end = dates.end;
    const auto lacksOffset = [](const std::optional<FhirDate> &date) { return date && date->precision() == FhirDate::Precision::Time && !date->hasOffset(); };
    event.hasNoOffset = lacksOffset(event.start) || lacksOffset(event.end);
    const bool mayGoOn = row.mayGoOn || !resource["effectivePeriod"].isAbsent();
    event.isOpenEnded = event.start && !event.end && !event.isUntil && !event.endsBeforeStart && mayGoOn && isRunning(event.status) && !event.isRetracted && !event.isRefuted;
}

std::optional<int> supplyDaysOf(const JsonValue &dispense)
{
    const JsonValue supply = dispense["daysSupply"];
    const QString unit = supply["code"].string();
    const std::optional<Decimal> days = Decimal::parse(supply["value"].number());
    constexpr double Longest = 3660;
    if (!days || days->isNegative() || days->approximate() > Longest || (!unit.isEmpty() && unit != u"d"_s))
        return std::nullopt;
    return static_cast<int>(days->approximate());
}

} // namespace

bool hasLane(const QString &type)
{
    static const QSet<QString> support{u"Patient"_s, u"RelatedPerson"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Organization"_s, u"Location"_s, u"Medication"_s, u"Provenance"_s,
                                       u"Group"_s, u"Consent"_s, u"Composition"_s, u"Basic"_s, u"Endpoint"_s, u"Specimen"_s, u"OperationOutcome"_s};
    return !support.contains(type);
}

TimelineEvent readEvent(const JsonValue &resource, const QString &type, const ReadContext &context)
{
    const TypeRow &row = rowOf(type.toStdString());
    TimelineEvent event;
    event.type = type;
    event.lane = laneOf(resource, row);
    readStatus(resource, row, context.names, event);
    readVisits(resource, event);
    readTitles(resource, row, context, event);
    readMeta(resource, event);
    event.code = codeableCode(codeOf(resource));
    if (event.lane == Lane::Visits)
        event.visitClass = plainCode(resource["class"]);
    if (type == u"MedicationDispense"_s)
        event.supplyDays = supplyDaysOf(resource);
    readDates(resource, row, event);
    return event;
}

} // namespace pax::timeline
