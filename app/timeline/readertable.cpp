// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/readertable.h"

#include <algorithm>

namespace pax::timeline {

namespace {

const std::vector<TypeRow> &table()
{
    // By type, for the binary search.
    static const std::vector<TypeRow> rows{
        {.type = "AdverseEvent", .lane = Lane::Assessments, .dates = {"date", "detected", "recordedDate"}, .titles = {"event"}, .subtitles = {"seriousness", "severity", "outcome"}, .who = {"recorder"}, .status = "actuality"},
        {.type = "AllergyIntolerance", .lane = Lane::Allergies, .dates = {"onsetDateTime", "onsetPeriod", "recordedDate", "lastOccurrence", "reaction.onset"}, .titles = {"code", "reaction.substance"},
         .subtitles = {"criticality", "reaction.manifestation"}, .who = {"asserter", "recorder"}, .status = "clinicalStatus", .dateTexts = {"onsetAge", "onsetRange", "onsetString"}},
        {.type = "Appointment", .lane = Lane::Other, .dates = {"start"}, .titles = {"serviceType", "description"}, .subtitles = {"reasonCode"}, .who = {"participant.actor"}, .ends = {"end"}},
        {.type = "CarePlan", .lane = Lane::Plans, .dates = {"period", "created"}, .titles = {"title", "@planCategory", "description"}, .subtitles = {"description"}, .who = {"author"}, .parts = "activity", .mayGoOn = true},
        {.type = "CareTeam", .lane = Lane::Plans, .dates = {"period"}, .titles = {"name", "category"}, .subtitles = {"reasonCode"}, .who = {"participant.member"}, .parts = "participant", .mayGoOn = true},
        {.type = "Claim", .lane = Lane::Claims, .dates = {"billablePeriod", "created"}, .titles = {"@claim"}, .subtitles = {"type"}, .who = {"provider"}, .parts = "item"},
        {.type = "ClaimResponse", .lane = Lane::Claims, .dates = {"created"}, .titles = {"@claim"}, .subtitles = {"disposition", "outcome"}, .who = {"requestor", "insurer"}, .parts = "item"},
        {.type = "ClinicalImpression", .lane = Lane::Assessments, .dates = {"effectiveDateTime", "effectivePeriod", "date"}, .titles = {"code", "description"}, .subtitles = {"summary"}, .who = {"assessor"}},
        {.type = "Communication", .lane = Lane::Other, .dates = {"sent", "received"}, .titles = {"topic", "category"}, .subtitles = {"payload.contentString"}, .who = {"sender"}},
        {.type = "Condition", .lane = Lane::Conditions, .dates = {"onsetDateTime", "onsetPeriod", "@assertedDate", "recordedDate"}, .titles = {"code"}, .subtitles = {"category", "severity"}, .who = {"asserter", "recorder"},
         .status = "clinicalStatus", .ends = {"abatementDateTime", "abatementPeriod.end", "abatementPeriod.start"}, .dateTexts = {"onsetAge", "onsetRange", "onsetString"}, .takesVisitDate = true, .mayGoOn = true},
        {.type = "Coverage", .lane = Lane::Coverage, .dates = {"period"}, .titles = {"@plan", "type", "payor"}, .subtitles = {"payor", "relationship"}, .who = {"payor"}, .mayGoOn = true},
        {.type = "DetectedIssue", .lane = Lane::Assessments, .dates = {"identifiedDateTime", "identifiedPeriod"}, .titles = {"code"}, .subtitles = {"detail", "severity"}, .who = {"author"}},
        {.type = "Device", .lane = Lane::Devices, .titles = {"deviceName.name", "type"}, .subtitles = {"udiCarrier.carrierHRF", "udiCarrier.deviceIdentifier", "lotNumber", "expirationDate"}, .who = {"manufacturer"}},
        {.type = "DeviceRequest", .lane = Lane::Orders, .dates = {"occurrenceDateTime", "occurrencePeriod", "occurrenceTiming", "authoredOn"}, .titles = {"codeCodeableConcept", "codeReference"}, .subtitles = {"reasonCode", "intent"}, .who = {"requester"}},
        {.type = "DeviceUseStatement", .lane = Lane::Devices, .dates = {"timingDateTime", "timingPeriod", "timingTiming", "recordedOn"}, .titles = {"device", "@device"}, .subtitles = {"reasonCode", "bodySite"}, .who = {"source"}, .mayGoOn = true},
        {.type = "DiagnosticReport", .lane = Lane::Results, .dates = {"effectiveDateTime", "effectivePeriod", "issued"}, .titles = {"code"}, .subtitles = {"conclusion", "conclusionCode", "presentedForm.title"}, .who = {"performer", "resultsInterpreter"}, .parts = "result"},
        {.type = "DocumentReference", .lane = Lane::Notes, .dates = {"context.period", "date", "content.attachment.creation"}, .titles = {"type", "description", "content.attachment.title"},
         .subtitles = {"content.attachment.title", "content.attachment.contentType"}, .who = {"author", "custodian"}},
        {.type = "Encounter", .lane = Lane::Visits, .dates = {"period", "+statusHistory.period", "+location.period"}, .titles = {"type", "class", "serviceType"},
         .subtitles = {"serviceProvider", "reasonCode", "hospitalization.dischargeDisposition"}, .who = {"participant.individual", "serviceProvider"}, .mayGoOn = true},
        {.type = "EpisodeOfCare", .lane = Lane::Other, .dates = {"period"}, .titles = {"type"}, .who = {"careManager", "managingOrganization"}, .mayGoOn = true},
        {.type = "ExplanationOfBenefit", .lane = Lane::Claims, .dates = {"@claim"}, .titles = {"@claim"}, .subtitles = {"type", "disposition"}, .who = {"provider", "careTeam.provider"}, .parts = "item"},
        {.type = "FamilyMemberHistory", .lane = Lane::Other, .titles = {"@family"}, .subtitles = {"note.text"}},
        {.type = "Flag", .lane = Lane::Other, .dates = {"period"}, .titles = {"code"}, .subtitles = {"category"}, .who = {"author"}, .mayGoOn = true},
        {.type = "Goal", .lane = Lane::Plans, .dates = {"startDate", "statusDate"}, .titles = {"description"}, .subtitles = {"achievementStatus", "statusReason"}, .who = {"expressedBy"}, .status = "lifecycleStatus", .ends = {"target.dueDate"}},
        {.type = "ImagingStudy", .lane = Lane::Results, .dates = {"started"}, .titles = {"description", "procedureCode", "modality"}, .subtitles = {"modality", "reasonCode"}, .who = {"interpreter", "referrer"}, .parts = "series"},
        {.type = "Immunization", .lane = Lane::Immunizations, .dates = {"occurrenceDateTime", "recorded"}, .titles = {"vaccineCode"}, .subtitles = {"@dose", "lotNumber", "site"}, .who = {"performer.actor", "location"}, .dateTexts = {"occurrenceString"}},
        {.type = "List", .lane = Lane::Other, .dates = {"date"}, .titles = {"title", "code"}, .who = {"source"}, .parts = "entry"},
        {.type = "Media", .lane = Lane::Notes, .dates = {"createdDateTime", "createdPeriod", "issued"}, .titles = {"content.title", "type"}, .subtitles = {"content.contentType"}, .who = {"operator"}},
        {.type = "MedicationAdministration", .lane = Lane::Medicines, .dates = {"effectiveDateTime", "effectivePeriod"}, .titles = {"@medication"}, .subtitles = {"dosage.text", "reasonCode"}, .who = {"performer.actor"}},
        {.type = "MedicationDispense", .lane = Lane::Medicines, .dates = {"whenHandedOver", "whenPrepared"}, .titles = {"@medication"}, .subtitles = {"@quantity", "type", "@refill", "dosageInstruction.text"}, .who = {"performer.actor"}},
        {.type = "MedicationRequest", .lane = Lane::Medicines, .dates = {"authoredOn"}, .titles = {"@medication"}, .subtitles = {"dosageInstruction.text", "reasonCode"}, .who = {"requester"}, .takesVisitDate = true, .mayGoOn = true},
        {.type = "MedicationStatement", .lane = Lane::Medicines, .dates = {"effectiveDateTime", "effectivePeriod", "dateAsserted"}, .titles = {"@medication"}, .subtitles = {"dosage.text", "reasonCode"}, .who = {"informationSource"}, .mayGoOn = true},
        {.type = "NutritionOrder", .lane = Lane::Orders, .dates = {"dateTime"}, .titles = {"oralDiet.type"}, .subtitles = {"intent"}, .who = {"orderer"}},
        {.type = "Observation", .lane = Lane::Results, .dates = {"effectiveDateTime", "effectivePeriod", "effectiveInstant", "effectiveTiming", "issued"}, .titles = {"code"}, .subtitles = {"@value"}, .who = {"performer"}},
        {.type = "Procedure", .lane = Lane::Procedures, .dates = {"performedDateTime", "performedPeriod"}, .titles = {"code"}, .subtitles = {"bodySite", "reasonCode", "outcome"}, .who = {"performer.actor", "location"},
         .dateTexts = {"performedString", "performedAge", "performedRange"}, .takesVisitDate = true},
        {.type = "QuestionnaireResponse", .lane = Lane::Assessments, .dates = {"authored"}, .titles = {"_questionnaire.extension.valueString", "@questionnaire"}, .who = {"author", "source"}, .parts = "item"},
        {.type = "RiskAssessment", .lane = Lane::Assessments, .dates = {"occurrenceDateTime", "occurrencePeriod"}, .titles = {"code", "prediction.outcome"}, .subtitles = {"prediction.outcome", "mitigation"}, .who = {"performer"}},
        {.type = "ServiceRequest", .lane = Lane::Orders, .dates = {"occurrenceDateTime", "occurrencePeriod", "occurrenceTiming", "authoredOn"}, .titles = {"code"}, .subtitles = {"reasonCode", "intent"}, .who = {"requester"}},
        {.type = "SupplyDelivery", .lane = Lane::Devices, .dates = {"occurrenceDateTime", "occurrencePeriod", "occurrenceTiming"}, .titles = {"suppliedItem.itemCodeableConcept", "type"}, .subtitles = {"@supplied"}, .who = {"supplier"}},
        {.type = "SupplyRequest", .lane = Lane::Orders, .dates = {"occurrenceDateTime", "occurrencePeriod", "occurrenceTiming", "authoredOn"}, .titles = {"itemCodeableConcept", "category"}, .subtitles = {"reasonCode"}, .who = {"requester"}},
        {.type = "Task", .lane = Lane::Other, .dates = {"executionPeriod", "authoredOn"}, .titles = {"code", "description"}, .subtitles = {"businessStatus", "description"}, .who = {"owner", "requester"}},
        {.type = "VisionPrescription", .lane = Lane::Orders, .dates = {"dateWritten", "created"}, .who = {"prescriber"}, .parts = "lensSpecification", .fixedTitle = TitleKind::VisionPrescription},
    };
    return rows;
}

const TypeRow *find(std::string_view type)
{
    const auto &rows = table();
    const auto place = std::lower_bound(rows.begin(), rows.end(), type, [](const TypeRow &row, std::string_view wanted) { return row.type < wanted; });
    return place != rows.end() && place->type == type ? &*place : nullptr;
}

} // namespace

const TypeRow &rowOf(std::string_view type)
{
    static const TypeRow unknown{.type = {}, .titles = {"code", "type"}};
    const TypeRow *row = find(type);
    return row ? *row : unknown;
}

bool isKnownType(std::string_view type)
{
    return find(type) != nullptr;
}

} // namespace pax::timeline
