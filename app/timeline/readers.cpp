// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/readers.h"

#include "app/timeline/codeabletext.h"

#include <QtCore/QSet>

#include <algorithm>
#include <string_view>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// How a type is read. Paths are member names joined by dots; a list on the way stands for its first element. A date path may end
/// at a date, a Period or a Timing. Alternatives are in order: the first present wins.
struct TypeRow
{
    Lane lane;
    QStringList dates;
    QStringList titles;
    QStringList subtitles;
    QString status = u"status"_s;
    QString end = {};          ///< where an end stands apart from the start
    bool visitDate = false;
    QString fixedTitle = {};
};

const QHash<QString, TypeRow> &table()
{
    static const QHash<QString, TypeRow> rows{
        {u"Encounter"_s, {Lane::Visits, {u"period"_s, u"statusHistory.period"_s, u"location.period"_s}, {u"type"_s, u"class.display"_s, u"class"_s, u"serviceType"_s}, {u"serviceProvider.display"_s, u"participant.individual.display"_s}}},
        {u"Condition"_s, {Lane::Conditions, {u"onsetDateTime"_s, u"onsetPeriod"_s, u"@assertedDate"_s, u"recordedDate"_s}, {u"code"_s}, {u"category"_s, u"severity"_s}, u"clinicalStatus"_s, u"abatementDateTime"_s, true}},
        {u"AllergyIntolerance"_s, {Lane::Allergies, {u"onsetDateTime"_s, u"onsetPeriod"_s, u"recordedDate"_s, u"lastOccurrence"_s, u"reaction.onset"_s}, {u"code"_s, u"reaction.substance"_s}, {u"criticality"_s}, u"clinicalStatus"_s}},
        {u"Procedure"_s, {Lane::Procedures, {u"performedDateTime"_s, u"performedPeriod"_s}, {u"code"_s}, {u"performer.actor.display"_s, u"bodySite"_s, u"reasonCode"_s}, u"status"_s, {}, true}},
        {u"Immunization"_s, {Lane::Immunizations, {u"occurrenceDateTime"_s, u"recorded"_s}, {u"vaccineCode"_s}, {u"lotNumber"_s, u"site"_s}}},
        {u"MedicationRequest"_s, {Lane::Medicines, {u"authoredOn"_s}, {u"@medication"_s}, {u"dosageInstruction.text"_s}, u"status"_s, {}, true}},
        {u"MedicationDispense"_s, {Lane::Medicines, {u"whenHandedOver"_s, u"whenPrepared"_s}, {u"@medication"_s}, {u"type"_s}}},
        {u"MedicationStatement"_s, {Lane::Medicines, {u"effectiveDateTime"_s, u"effectivePeriod"_s, u"dateAsserted"_s}, {u"@medication"_s}, {}}},
        {u"MedicationAdministration"_s, {Lane::Medicines, {u"effectiveDateTime"_s, u"effectivePeriod"_s}, {u"@medication"_s}, {}}},
        {u"Observation"_s, {Lane::Results, {u"effectiveDateTime"_s, u"effectivePeriod"_s, u"effectiveInstant"_s, u"effectiveTiming"_s, u"issued"_s}, {u"code"_s}, {}}},
        {u"DiagnosticReport"_s, {Lane::Results, {u"effectiveDateTime"_s, u"effectivePeriod"_s, u"issued"_s}, {u"code"_s}, {u"conclusion"_s}}},
        {u"DocumentReference"_s, {Lane::Notes, {u"context.period"_s, u"date"_s, u"content.attachment.creation"_s}, {u"type"_s, u"description"_s, u"content.attachment.title"_s}, {u"author.display"_s, u"content.attachment.contentType"_s}}},
        {u"CarePlan"_s, {Lane::Plans, {u"period"_s, u"created"_s}, {u"title"_s, u"@planCategory"_s, u"description"_s}, {}}},
        {u"CareTeam"_s, {Lane::Plans, {u"period"_s}, {u"name"_s, u"category"_s}, {u"participant.member.display"_s}}},
        {u"Goal"_s, {Lane::Plans, {u"startDate"_s, u"statusDate"_s}, {u"description"_s}, {u"achievementStatus"_s}, u"lifecycleStatus"_s, u"target.dueDate"_s}},
        {u"ServiceRequest"_s, {Lane::Orders, {u"occurrenceDateTime"_s, u"occurrencePeriod"_s, u"occurrenceTiming"_s, u"authoredOn"_s}, {u"code"_s}, {u"requester.display"_s, u"intent"_s}}},
        {u"DeviceRequest"_s, {Lane::Orders, {u"occurrenceDateTime"_s, u"occurrencePeriod"_s, u"occurrenceTiming"_s, u"authoredOn"_s}, {u"codeCodeableConcept"_s, u"codeReference.display"_s}, {}}},
        {u"NutritionOrder"_s, {Lane::Orders, {u"dateTime"_s}, {u"oralDiet.type"_s}, {}}},
        {u"VisionPrescription"_s, {Lane::Orders, {u"dateWritten"_s, u"created"_s}, {}, {}, u"status"_s, {}, false, u"Vision prescription"_s}},
        {u"SupplyRequest"_s, {Lane::Orders, {u"occurrenceDateTime"_s, u"occurrencePeriod"_s, u"authoredOn"_s}, {u"itemCodeableConcept"_s}, {}}},
        {u"SupplyDelivery"_s, {Lane::Devices, {u"occurrenceDateTime"_s, u"occurrencePeriod"_s}, {u"suppliedItem.itemCodeableConcept"_s, u"type"_s}, {}}},
        {u"Device"_s, {Lane::Devices, {}, {u"deviceName.name"_s, u"type"_s}, {u"udiCarrier.carrierHRF"_s, u"lotNumber"_s}}},
        {u"DeviceUseStatement"_s, {Lane::Devices, {u"timingDateTime"_s, u"timingPeriod"_s, u"timingTiming"_s, u"recordedOn"_s}, {u"device.display"_s}, {}}},
        {u"ImagingStudy"_s, {Lane::Results, {u"started"_s}, {u"description"_s, u"procedureCode"_s, u"modality"_s}, {}}},
        {u"QuestionnaireResponse"_s, {Lane::Assessments, {u"authored"_s}, {u"_questionnaire.extension.valueString"_s, u"@questionnaire"_s}, {}}},
        {u"RiskAssessment"_s, {Lane::Assessments, {u"occurrenceDateTime"_s, u"occurrencePeriod"_s}, {u"code"_s}, {}}},
        {u"ClinicalImpression"_s, {Lane::Assessments, {u"effectiveDateTime"_s, u"effectivePeriod"_s, u"date"_s}, {u"code"_s, u"description"_s}, {}}},
        {u"DetectedIssue"_s, {Lane::Assessments, {u"identifiedDateTime"_s, u"identifiedPeriod"_s}, {u"code"_s}, {}}},
        {u"AdverseEvent"_s, {Lane::Assessments, {u"date"_s, u"detected"_s, u"recordedDate"_s}, {u"event"_s}, {}, u"actuality"_s}},
        {u"FamilyMemberHistory"_s, {Lane::Other, {}, {u"@family"_s}, {}}},
        {u"ExplanationOfBenefit"_s, {Lane::Claims, {u"@claim"_s}, {u"@claimTitle"_s}, {u"provider.display"_s, u"disposition"_s}}},
        {u"Claim"_s, {Lane::Claims, {u"billablePeriod"_s, u"created"_s}, {u"@claimTitle"_s}, {u"provider.display"_s}}},
        {u"ClaimResponse"_s, {Lane::Claims, {u"created"_s}, {u"@claimTitle"_s}, {u"disposition"_s}}},
        {u"Coverage"_s, {Lane::Coverage, {u"period"_s}, {u"@plan"_s, u"type"_s, u"payor.display"_s}, {u"payor.display"_s}}},
        {u"Communication"_s, {Lane::Other, {u"sent"_s, u"received"_s}, {u"topic"_s}, {}}},
        {u"Appointment"_s, {Lane::Other, {u"start"_s}, {u"serviceType"_s, u"description"_s}, {}, u"status"_s, u"end"_s}},
        {u"EpisodeOfCare"_s, {Lane::Other, {u"period"_s}, {u"type"_s}, {}}},
        {u"Flag"_s, {Lane::Other, {u"period"_s}, {u"code"_s}, {}}},
        {u"List"_s, {Lane::Other, {u"date"_s}, {u"title"_s}, {}}},
        {u"Task"_s, {Lane::Other, {u"executionPeriod"_s, u"authoredOn"_s}, {u"code"_s}, {}}},
        {u"Media"_s, {Lane::Notes, {u"createdDateTime"_s, u"createdPeriod"_s, u"issued"_s}, {u"content.title"_s, u"type"_s}, {}}},
    };
    return rows;
}

const TypeRow &rowOf(const QString &type)
{
    static const TypeRow unknown{Lane::Other, {}, {u"code"_s, u"type"_s}, {}};
    const auto found = table().find(type);
    return found == table().end() ? unknown : *found;
}

JsonValue follow(const JsonValue &from, QStringView path)
{
    JsonValue at = from;
    for (const QStringView step : path.split(u'.')) {
        if (at.isArray())
            at = at.at(0);
        at = at[step.toUtf8().toStdString()];
    }
    return at;
}

/// A start, an end, or why there is none.
struct Dates
{
    std::optional<FhirDate> start;
    std::optional<FhirDate> end;
    Undated undated = Undated::NotSent;
    QString absentReason;
};

std::optional<FhirDate> readDate(const JsonValue &value)
{
    return value.isString() ? FhirDate::parse(value.utf8()) : std::nullopt;
}

/// Fills \p dates from a date, a Period or a Timing; true when something was there.
bool readDates(const JsonValue &value, Dates &dates)
{
    if (value.isArray())
        return readDates(value.at(0), dates);
    if (value.isString()) {
        dates.start = readDate(value);
        if (!dates.start)
            dates.undated = Undated::Unreadable;
        return dates.start.has_value();
    }
    if (!value.isObject())
        return false;
    if (!value["event"].isAbsent())
        return readDates(value["event"], dates);
    dates.start = readDate(value["start"]);
    dates.end = readDate(value["end"]);
    const bool written = value["start"].isString() || value["end"].isString();
    if (!dates.start && !dates.end && written)
        dates.undated = Undated::Unreadable;
    return dates.start || dates.end;
}

/// Why a date is missing, where the payer says so: `_onsetDateTime.extension`, and the like.
void readAbsentReason(const JsonValue &resource, const QString &path, Dates &dates)
{
    const QString last = path.section(u'.', -1);
    const QString head = path.contains(u'.') ? path.section(u'.', 0, -2) + u"._"_s : u"_"_s;
    for (const JsonValue extension : follow(resource, head + last)["extension"]) {
        if (extension["url"].utf8() == "http://hl7.org/fhir/StructureDefinition/data-absent-reason") {
            dates.undated = Undated::AbsentReason;
            dates.absentReason = extension["valueCode"].string();
        }
    }
}

void widen(const Dates &with, Dates &dates)
{
    const auto earliest = [](const std::optional<FhirDate> &a, const std::optional<FhirDate> &b) { return !a || (b && b->sortKey() < a->sortKey()) ? b : a; };
    const auto latest = [](const std::optional<FhirDate> &a, const std::optional<FhirDate> &b) { return !a || (b && b->sortKey() > a->sortKey()) ? b : a; };
    dates.start = earliest(dates.start, with.start);
    dates.end = latest(dates.end, with.end ? with.end : with.start);
}

/// Dates of a claim: billablePeriod → its lines' dates → the stay → created; of a prior authorization: its validity → created.
Dates claimDates(const JsonValue &claim)
{
    Dates dates;
    if (claim["use"].utf8() == "preauthorization") {
        if (readDates(claim["preAuthRefPeriod"], dates))
            return dates;
        for (const JsonValue item : claim["item"]) {
            for (const JsonValue extension : item["extension"]) {
                if (extension["url"].string().endsWith(u"extension-itemPreAuthPeriod"_s) && readDates(extension["valuePeriod"], dates))
                    return dates;
            }
        }
        readDates(claim["created"], dates);
        return dates;
    }
    if (readDates(claim["billablePeriod"], dates))
        return dates;
    for (const JsonValue item : claim["item"]) {
        Dates line;
        if (readDates(item["servicedDate"], line) || readDates(item["servicedPeriod"], line))
            widen(line, dates);
    }
    if (dates.start) {
        if (dates.end && dates.end->text() == dates.start->text())
            dates.end.reset();
        return dates;
    }
    for (const JsonValue info : claim["supportingInfo"]) {
        if (plainCode(info["category"]) == u"admissionperiod"_s && readDates(info["timingPeriod"], dates))
            return dates;
    }
    readDates(claim["created"], dates);
    return dates;
}

Dates datesOf(const JsonValue &resource, const TypeRow &row)
{
    Dates dates;
    for (const QString &path : row.dates) {
        if (path == u"@claim"_s)
            return claimDates(resource);
        if (path == u"@assertedDate"_s) {
            for (const JsonValue extension : resource["extension"]) {
                if (extension["url"].utf8() == "http://hl7.org/fhir/StructureDefinition/condition-assertedDate" && readDates(extension["valueDateTime"], dates))
                    return dates;
            }
            continue;
        }
        if (readDates(follow(resource, path), dates))
            break;
        readAbsentReason(resource, path, dates);
    }
    if (dates.start && !dates.end && !row.end.isEmpty())
        dates.end = readDate(follow(resource, row.end));
    if (dates.start && !dates.end && row.lane == Lane::Conditions)
        dates.end = readDate(resource["abatementPeriod"]["start"]);
    return dates;
}

QString medicationTitle(const JsonValue &resource, const QHash<QString, QString> &medications)
{
    const QString direct = codeableText(resource["medicationCodeableConcept"]);
    if (!direct.isEmpty())
        return direct;
    const JsonValue reference = resource["medicationReference"];
    const QString to = reference["reference"].string();
    if (to.startsWith(u'#')) {
        for (const JsonValue contained : resource["contained"]) {
            if (contained["id"].string() == to.mid(1))
                return codeableText(contained["code"]);
        }
    }
    const QString resolved = medications.value(normalReference(to));
    return resolved.isEmpty() ? reference["display"].string() : resolved;
}

QString familyTitle(const JsonValue &resource)
{
    QStringList conditions;
    for (const JsonValue condition : resource["condition"])
        conditions << codeableText(condition["code"]);
    const QString relationship = codeableText(resource["relationship"]);
    return conditions.isEmpty() ? relationship : u"%1: %2"_s.arg(relationship, conditions.join(u", "_s));
}

QString claimTitle(const JsonValue &claim)
{
    const JsonValue first = claim["item"].at(0);
    QString title = codeableText(first["productOrService"]);
    if (title.isEmpty() || title == u"Unknown"_s)
        title = codeableText(first["revenue"]);
    const auto more = claim["item"].size();
    if (title.isEmpty())
        title = codeableText(claim["diagnosis"].at(0)["diagnosisCodeableConcept"]);
    if (title.isEmpty())
        return codeableText(claim["type"]);
    return more > 1 ? u"%1 +%2"_s.arg(title).arg(more - 1) : title;
}

QString titleOf(const JsonValue &resource, const TypeRow &row, const QHash<QString, QString> &medications)
{
    for (const QString &path : row.titles) {
        QString title;
        if (path == u"@medication"_s) {
            title = medicationTitle(resource, medications);
        } else if (path == u"@claimTitle"_s) {
            title = claimTitle(resource);
        } else if (path == u"@family"_s) {
            title = familyTitle(resource);
        } else if (path == u"@questionnaire"_s) {
            title = resource["questionnaire"].string().section(u'/', -1).section(u'|', 0, 0);
        } else if (path == u"@planCategory"_s) {
            for (const JsonValue category : resource["category"]) {
                if (plainCode(category) != u"assess-plan"_s && title.isEmpty())
                    title = codeableText(category);
            }
        } else if (path == u"@plan"_s) {
            for (const JsonValue each : resource["class"]) {
                if (plainCode(each["type"]) == u"plan"_s && title.isEmpty())
                    title = each["name"].string().isEmpty() ? each["value"].string() : each["name"].string();
            }
        } else {
            title = codeableText(follow(resource, path));
        }
        if (!title.isEmpty())
            return title;
    }
    return row.fixedTitle;
}

JsonValue codeOf(const JsonValue &resource, const QString &type)
{
    for (const char *name : {"code", "vaccineCode", "medicationCodeableConcept", "type", "codeCodeableConcept", "class"}) {
        if (type == u"Encounter"_s && std::string_view(name) == "type" && resource["type"].isAbsent())
            continue;
        if (!resource[name].isAbsent())
            return resource[name];
    }
    return {};
}

/// The lane of an Observation or a report depends on its category.
Lane laneByCategory(const JsonValue &resource, Lane fallback)
{
    static const QHash<QString, Lane> lanes{{u"laboratory"_s, Lane::Labs}, {u"vital-signs"_s, Lane::Vitals}, {u"social-history"_s, Lane::Assessments}, {u"survey"_s, Lane::Assessments},
                                            {u"sdoh"_s, Lane::Assessments}, {u"functional-status"_s, Lane::Assessments}, {u"LAB"_s, Lane::Labs}, {u"LP29684-5"_s, Lane::Notes},
                                            {u"LP29708-2"_s, Lane::Notes}, {u"LP7839-6"_s, Lane::Notes}};
    const JsonValue categories = resource["category"];
    const auto laneIn = [&](const JsonValue &category) -> std::optional<Lane> {
        for (const JsonValue coding : category["coding"]) {
            const auto found = lanes.find(coding["code"].string());
            if (found != lanes.end())
                return *found;
        }
        return std::nullopt;
    };
    if (categories.isObject())
        return laneIn(categories).value_or(fallback);
    for (const JsonValue category : categories) {
        if (const auto lane = laneIn(category))
            return *lane;
    }
    return fallback;
}

QString quantityText(const JsonValue &quantity)
{
    const std::string_view number = quantity["value"].number();
    if (number.empty())
        return {};
    const QString unit = quantity["unit"].string().isEmpty() ? quantity["code"].string() : quantity["unit"].string();
    const QString value = quantity["comparator"].string() + QString::fromLatin1(number.data(), static_cast<qsizetype>(number.size()));
    return unit.isEmpty() ? value : value + u' ' + unit;
}

/// The value of an Observation in its written digits. Source: timeline.md §7.
QString valueText(const JsonValue &observation)
{
    const QString quantity = quantityText(observation["valueQuantity"]);
    if (!quantity.isEmpty())
        return quantity;
    for (const char *name : {"valueCodeableConcept", "valueString", "valueDateTime", "valueTime"}) {
        const QString text = codeableText(observation[name]);
        if (!text.isEmpty())
            return text;
    }
    const JsonValue integer = observation["valueInteger"];
    if (integer.isNumber())
        return QString::fromLatin1(integer.raw().data(), static_cast<qsizetype>(integer.raw().size()));
    if (const auto truth = observation["valueBoolean"].boolean())
        return *truth ? u"true"_s : u"false"_s;
    const QString absent = codeableText(observation["dataAbsentReason"]);
    if (!absent.isEmpty())
        return absent;
    QStringList parts;
    for (const JsonValue component : observation["component"]) {
        const QString part = quantityText(component["valueQuantity"]);
        parts << (part.isEmpty() ? codeableText(component["valueCodeableConcept"]) : part);
    }
    if (codeableCode(observation["code"]).code == u"85354-9"_s && parts.size() == 2)
        return u"%1/%2"_s.arg(parts[0].section(u' ', 0, 0), parts[1]);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void readStatus(const JsonValue &resource, const TypeRow &row, TimelineEvent &event)
{
    const JsonValue status = resource[row.status.toStdString()];
    event.status = plainCode(status);
    const QString verification = plainCode(resource["verificationStatus"]);
    const QString plain = resource["status"].string();
    static const QSet<QString> undone{u"not-done"_s, u"not-taken"_s, u"declined"_s};
    static const QSet<QString> cancelled{u"cancelled"_s, u"revoked"_s, u"abandoned"_s, u"rejected"_s, u"noshow"_s};
    static const QSet<QString> planned{u"draft"_s, u"proposed"_s, u"planned"_s, u"preparation"_s, u"intended"_s};
    static const QSet<QString> plannedIntent{u"proposal"_s, u"option"_s};
    event.isRetracted = plain == u"entered-in-error"_s || event.status == u"entered-in-error"_s || verification == u"entered-in-error"_s;
    event.isRefuted = verification == u"refuted"_s;
    event.didNotHappen = undone.contains(plain);
    event.isCancelled = cancelled.contains(plain);
    event.isPlanned = planned.contains(plain) || plannedIntent.contains(resource["intent"].string());
    if (event.isRetracted)
        event.hidden = Hidden::Retracted;
    else if (plain == u"superseded"_s)
        event.hidden = Hidden::Superseded;
}

void readVisits(const JsonValue &resource, TimelineEvent &event)
{
    const auto add = [&event](const JsonValue &reference) {
        const QString to = normalReference(reference["reference"].string());
        if (to.startsWith(u"Encounter/"_s) && !event.visits.contains(to))
            event.visits << to;
    };
    add(resource["encounter"]);
    add(resource["context"]);
    for (const JsonValue each : resource["context"]["encounter"])
        add(each);
    for (const JsonValue item : resource["item"]) {
        for (const JsonValue each : item["encounter"])
            add(each);
    }
}

/// Still going on: no end, and nothing says it is over.
bool isOpen(const JsonValue &resource, const TimelineEvent &event)
{
    static const QSet<QString> running{u"active"_s, u"in-progress"_s, u"recurrence"_s, u"relapse"_s, u"on-hold"_s};
    const bool hasPeriod = event.lane == Lane::Conditions || event.lane == Lane::Plans || event.lane == Lane::Coverage || event.lane == Lane::Visits || event.type == u"EpisodeOfCare"_s
        || event.type == u"Flag"_s || !resource["effectivePeriod"].isAbsent();
    return hasPeriod && running.contains(event.status);
}

} // namespace

bool hasLane(const QString &type)
{
    static const QSet<QString> support{u"Patient"_s, u"RelatedPerson"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Organization"_s, u"Location"_s, u"Medication"_s, u"Provenance"_s,
                                       u"Group"_s, u"Consent"_s, u"Composition"_s, u"Basic"_s, u"Endpoint"_s, u"Specimen"_s, u"OperationOutcome"_s};
    return !support.contains(type);
}

bool takesVisitDate(const QString &type)
{
    return rowOf(type).visitDate;
}

QString normalReference(const QString &reference)
{
    QString text = reference.section(u"/_history/"_s, 0, 0);
    if (text.startsWith(u'#') || text.startsWith(u"urn:"_s) || text.contains(u'?'))
        return reference;
    return text.section(u'/', -2);
}

TimelineEvent readEvent(const JsonValue &resource, const QString &type, const QHash<QString, QString> &medications)
{
    const TypeRow &row = rowOf(type);
    TimelineEvent event;
    event.type = type;
    event.lane = row.lane;
    if (type == u"Observation"_s || type == u"DiagnosticReport"_s)
        event.lane = laneByCategory(resource, row.lane);
    else if (type == u"ExplanationOfBenefit"_s && resource["use"].utf8() == "preauthorization")
        event.lane = Lane::PriorAuth;
    readStatus(resource, row, event);
    readVisits(resource, event);
    event.title = titleOf(resource, row, medications);
    event.code = codeableCode(codeOf(resource, type));
    if (type == u"Observation"_s) {
        event.subtitle = valueText(resource);
    } else {
        for (const QString &path : row.subtitles) {
            if (event.subtitle.isEmpty())
                event.subtitle = codeableText(follow(resource, path));
        }
    }
    Dates dates = datesOf(resource, row);
    event.undated = dates.start || dates.end ? Undated::No : row.dates.isEmpty() && table().contains(type) ? Undated::NotAnEvent : dates.undated;
    event.absentReason = event.undated == Undated::AbsentReason ? dates.absentReason : QString();
    if (!dates.start && dates.end) {
        event.isUntil = true;
        dates.start = std::exchange(dates.end, std::nullopt);
    }
    if (dates.start && dates.end && dates.end->sortKey() < dates.start->sortKey() && dates.end->lastDay() < dates.start->firstDay()) {
        event.endsBeforeStart = true;
        dates.end.reset();
    }
    event.start = dates.start;
    event.end = dates.end;
    event.isOpenEnded = event.start && !event.end && !event.isUntil && isOpen(resource, event);
    return event;
}

} // namespace pax::timeline
