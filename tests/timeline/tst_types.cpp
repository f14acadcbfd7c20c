// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/readertable.h"
#include "tests/support/testmain.h"
#include "tests/timeline/printed.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using namespace Qt::StringLiterals;
using pax::tests::build;

/// Every row of the table of types: which date wins, what the title is, which lane. Source: timeline.md §3.
class TstTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPresentDateWins_data();
    void firstPresentDateWins();
    void titles_data();
    void titles();
    void details_data();
    void details();
    void lanes_data();
    void lanes();
    void tableIsSorted();
};

namespace {

/// One event of a resource of this type with these members.
TimelineEvent only(const QByteArray &type, const QByteArray &members)
{
    const QByteArray resource = "{\"resourceType\":\"" + type + "\",\"id\":\"x\"" + (members.isEmpty() ? QByteArray() : "," + members) + "}";
    const TimelinePtr timeline = build({resource});
    if (!timeline || timeline->size() != 1)
        return {};
    return timeline->events.empty() ? timeline->undated.front() : timeline->events.front();
}

} // namespace

void TstTypes::firstPresentDateWins_data()
{
    // Each list is in the order of the table: taking the first away makes the next one win.
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArrayList>("members");
    QTest::addColumn<QStringList>("dates");
    const auto row = [](const char *type, const QByteArrayList &members, const QStringList &dates) { QTest::newRow(type) << QByteArray(type) << members << dates; };
    row("Encounter", {R"("period":{"start":"2020-01-01","end":"2020-01-02"})", R"("statusHistory":[{"status":"arrived","period":{"start":"2020-02-02"}},{"status":"finished","period":{"start":"2020-02-03","end":"2020-02-04"}}])", R"("location":[{"period":{"start":"2020-03-01"}}])"},
        {u"2020-01-01..2020-01-02"_s, u"2020-02-02..2020-02-04"_s, u"2020-03-01"_s});
    row("Condition", {R"("onsetDateTime":"2020-01")", R"("onsetPeriod":{"start":"2020-02-01","end":"2020-02-03"})", R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/condition-assertedDate","valueDateTime":"2020-03-01"}])", R"("recordedDate":"2020-04-01")"},
        {u"2020-01"_s, u"2020-02-01..2020-02-03"_s, u"2020-03-01"_s, u"2020-04-01"_s});
    row("AllergyIntolerance", {R"("onsetDateTime":"2020-01-01")", R"("onsetPeriod":{"start":"2020-02-01"})", R"("recordedDate":"2020-03-01")", R"("lastOccurrence":"2020-04-01")", R"("reaction":[{"description":"x"},{"onset":"2020-05-01"}])"},
        {u"2020-01-01"_s, u"2020-02-01"_s, u"2020-03-01"_s, u"2020-04-01"_s, u"2020-05-01"_s});
    row("Procedure", {R"("performedDateTime":"2020-01-01")", R"("performedPeriod":{"start":"2020-02-01","end":"2020-02-02"})"}, {u"2020-01-01"_s, u"2020-02-01..2020-02-02"_s});
    row("Immunization", {R"("occurrenceDateTime":"2020-01-01")", R"("recorded":"2020-02-01")"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("MedicationRequest", {R"("authoredOn":"2020-01-01")"}, {u"2020-01-01"_s});
    row("MedicationDispense", {R"("whenHandedOver":"2020-01-01")", R"("whenPrepared":"2020-02-01")"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("MedicationStatement", {R"("effectiveDateTime":"2020-01-01")", R"("effectivePeriod":{"start":"2020-02-01","end":"2020-03-01"})", R"("dateAsserted":"2020-03-01")"}, {u"2020-01-01"_s, u"2020-02-01..2020-03-01"_s, u"2020-03-01"_s});
    row("MedicationAdministration", {R"("effectiveDateTime":"2020-01-01")", R"("effectivePeriod":{"start":"2020-02-01"})"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("Observation", {R"("effectiveDateTime":"2020-01-01")", R"("effectivePeriod":{"start":"2020-02-01"})", R"("effectiveInstant":"2020-03-01T10:00:00Z")", R"("effectiveTiming":{"event":["2020-04-01","2020-04-02"]})", R"("issued":"2020-05-01T10:00:00Z")"},
        {u"2020-01-01"_s, u"2020-02-01"_s, u"2020-03-01T10:00:00Z"_s, u"2020-04-01"_s, u"2020-05-01T10:00:00Z"_s});
    row("DiagnosticReport", {R"("effectiveDateTime":"2020-01-01")", R"("effectivePeriod":{"start":"2020-02-01"})", R"("issued":"2020-03-01T10:00:00Z")"}, {u"2020-01-01"_s, u"2020-02-01"_s, u"2020-03-01T10:00:00Z"_s});
    row("DocumentReference", {R"("context":{"period":{"start":"2020-01-01","end":"2020-01-03"}})", R"("date":"2020-02-01T10:00:00Z")", R"("content":[{"attachment":{"creation":"2020-03-01"}}])"}, {u"2020-01-01..2020-01-03"_s, u"2020-02-01T10:00:00Z"_s, u"2020-03-01"_s});
    row("CarePlan", {R"("period":{"start":"2020-01-01","end":"2020-06-01"})", R"("created":"2020-02-01")"}, {u"2020-01-01..2020-06-01"_s, u"2020-02-01"_s});
    row("CareTeam", {R"("period":{"start":"2020-01-01"})"}, {u"2020-01-01"_s});
    row("Goal", {R"("startDate":"2020-01-01")", R"("statusDate":"2020-02-01")", R"("target":[{"dueDate":"2020-03-01"}])"}, {u"2020-01-01..2020-03-01"_s, u"2020-02-01..2020-03-01"_s, u"until 2020-03-01"_s});
    row("ServiceRequest", {R"("occurrenceDateTime":"2020-01-01")", R"("occurrencePeriod":{"start":"2020-02-01"})", R"("occurrenceTiming":{"repeat":{"boundsPeriod":{"start":"2020-02-15"}}})", R"("authoredOn":"2020-03-01")"},
        {u"2020-01-01"_s, u"2020-02-01"_s, u"2020-02-15"_s, u"2020-03-01"_s});
    row("DeviceRequest", {R"("occurrenceDateTime":"2020-01-01")", R"("occurrencePeriod":{"start":"2020-02-01"})", R"("authoredOn":"2020-03-01")"}, {u"2020-01-01"_s, u"2020-02-01"_s, u"2020-03-01"_s});
    row("NutritionOrder", {R"("dateTime":"2020-01-01")"}, {u"2020-01-01"_s});
    row("VisionPrescription", {R"("dateWritten":"2020-01-01")", R"("created":"2020-02-01")"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("Device", {R"("manufactureDate":"2020-01-01")"}, {u"no event"_s});
    row("DeviceUseStatement", {R"("timingPeriod":{"start":"2020-01-01","end":"2020-02-01"})", R"("timingDateTime":"2020-02-01")", R"("recordedOn":"2020-03-01")"}, {u"2020-02-01"_s, u"2020-02-01"_s, u"2020-03-01"_s});
    row("ImagingStudy", {R"("started":"2020-01-01T10:00:00Z")"}, {u"2020-01-01T10:00:00Z"_s});
    row("QuestionnaireResponse", {R"("authored":"2020-01-01")"}, {u"2020-01-01"_s});
    row("RiskAssessment", {R"("occurrenceDateTime":"2020-01-01")", R"("occurrencePeriod":{"start":"2020-02-01"})"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("ClinicalImpression", {R"("effectiveDateTime":"2020-01-01")", R"("effectivePeriod":{"start":"2020-02-01"})", R"("date":"2020-03-01")"}, {u"2020-01-01"_s, u"2020-02-01"_s, u"2020-03-01"_s});
    row("DetectedIssue", {R"("identifiedDateTime":"2020-01-01")", R"("identifiedPeriod":{"start":"2020-02-01"})"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("AdverseEvent", {R"("date":"2020-01-01")", R"("detected":"2020-02-01")", R"("recordedDate":"2020-03-01")"}, {u"2020-01-01"_s, u"2020-02-01"_s, u"2020-03-01"_s});
    row("FamilyMemberHistory", {R"("date":"2020-01-01")"}, {u"no event"_s});
    row("ExplanationOfBenefit", {R"("billablePeriod":{"start":"2020-01-01","end":"2020-01-05"})", R"("item":[{"servicedDate":"2020-02-03"},{"servicedPeriod":{"start":"2020-02-01","end":"2020-02-05"}}])",
                                 R"("supportingInfo":[{"category":{"coding":[{"code":"admissionperiod"}]},"timingPeriod":{"start":"2020-03-01","end":"2020-03-04"}}])", R"("created":"2020-04-01")"},
        {u"2020-01-01..2020-01-05"_s, u"2020-02-01..2020-02-05"_s, u"2020-03-01..2020-03-04"_s, u"2020-04-01"_s});
    QTest::newRow("ExplanationOfBenefit, authorization") << QByteArray("ExplanationOfBenefit") << QByteArrayList{R"("use":"preauthorization","preAuthRefPeriod":[{"start":"2020-01-01","end":"2020-06-30"}])",
                                                                                                           R"("use":"preauthorization","item":[{"extension":[{"url":"http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-itemPreAuthPeriod","valuePeriod":{"start":"2020-02-01","end":"2020-03-01"}}]}])",
                                                                                                           R"("use":"preauthorization","created":"2020-04-01")"}
                                                         << QStringList{u"2020-01-01..2020-06-30"_s, u"2020-02-01..2020-03-01"_s, u"2020-04-01"_s};
    row("Claim", {R"("billablePeriod":{"start":"2020-01-01"})", R"("created":"2020-02-01")"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("ClaimResponse", {R"("created":"2020-01-01")"}, {u"2020-01-01"_s});
    row("Coverage", {R"("period":{"start":"2020-01-01","end":"2020-12-31"})"}, {u"2020-01-01..2020-12-31"_s});
    row("Communication", {R"("sent":"2020-01-01")", R"("received":"2020-02-01")"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("Appointment", {R"("start":"2020-01-01T10:00:00Z","end":"2020-01-01T10:30:00Z")"}, {u"2020-01-01T10:00:00Z..2020-01-01T10:30:00Z"_s});
    row("EpisodeOfCare", {R"("period":{"start":"2020-01-01"})"}, {u"2020-01-01"_s});
    row("Flag", {R"("period":{"start":"2020-01-01"})"}, {u"2020-01-01"_s});
    row("List", {R"("date":"2020-01-01")"}, {u"2020-01-01"_s});
    row("Task", {R"("executionPeriod":{"start":"2020-01-01"})", R"("authoredOn":"2020-02-01")"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("Media", {R"("createdDateTime":"2020-01-01")", R"("createdPeriod":{"start":"2020-02-01"})", R"("issued":"2020-03-01T10:00:00Z")"}, {u"2020-01-01"_s, u"2020-02-01"_s, u"2020-03-01T10:00:00Z"_s});
    row("SupplyDelivery", {R"("occurrenceDateTime":"2020-01-01")", R"("occurrencePeriod":{"start":"2020-02-01"})"}, {u"2020-01-01"_s, u"2020-02-01"_s});
    row("Spaceship", {R"("date":"2020-01-01")"}, {u"undated"_s});
}

void TstTypes::firstPresentDateWins()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArrayList, members);
    QFETCH(QStringList, dates);
    QCOMPARE(members.size(), dates.size());
    // The record's own date is never one of care.
    const QByteArray record = R"("meta":{"lastUpdated":"2021-09-09T00:00:00Z"})";
    for (qsizetype from = 0; from < members.size(); ++from) {
        const TimelineEvent event = only(type, record + ',' + members.mid(from).join(','));
        QString found = event.undated == Undated::NotAnEvent ? u"no event"_s : event.undated != Undated::No ? u"undated"_s : (event.isUntil ? u"until "_s : QString()) + QString::fromLatin1(event.start->text());
        if (event.end)
            found += u".."_s + QString::fromLatin1(event.end->text());
        QCOMPARE(found, dates[from]);
    }
    // With nothing of it there is no date at all.
    const TimelineEvent bare = only(type, record);
    QVERIFY(!bare.start.has_value());
    QVERIFY(bare.undated != Undated::No);
}

void TstTypes::titles_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArrayList>("members");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char *type, const QByteArrayList &members, const QStringList &titles) { QTest::newRow(type) << QByteArray(type) << members << titles; };
    row("Encounter", {R"("type":[{"coding":[]},{"text":"Hospital stay"}])", R"("class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"IMP","display":"inpatient"})", R"("serviceType":{"text":"Cardiology"})"}, {u"Hospital stay"_s, u"inpatient"_s, u"Cardiology"_s});
    row("Condition", {R"("code":{"text":"Asthma"})"}, {u"Asthma"_s});
    row("AllergyIntolerance", {R"("code":{"text":"Penicillin"})", R"("reaction":[{"substance":{"text":"Amoxicillin"}}])"}, {u"Penicillin"_s, u"Amoxicillin"_s});
    row("Procedure", {R"("code":{"text":"Echo"})"}, {u"Echo"_s});
    row("Immunization", {R"("vaccineCode":{"text":"Flu"})"}, {u"Flu"_s});
    row("MedicationRequest", {R"("medicationCodeableConcept":{"text":"Aspirin"})", R"("contained":[{"resourceType":"Medication","id":"m","code":{"text":"Ibuprofen"}}],"medicationReference":{"reference":"#m"})"}, {u"Aspirin"_s, u"Ibuprofen"_s});
    row("MedicationDispense", {R"("medicationCodeableConcept":{"text":"Aspirin"})", R"("medicationReference":{"reference":"Medication/none","display":"As shown"})"}, {u"Aspirin"_s, u"As shown"_s});
    row("MedicationStatement", {R"("medicationCodeableConcept":{"text":"Aspirin"})"}, {u"Aspirin"_s});
    row("MedicationAdministration", {R"("medicationCodeableConcept":{"text":"Aspirin"})"}, {u"Aspirin"_s});
    row("Observation", {R"("code":{"text":"A1c"})"}, {u"A1c"_s});
    row("DiagnosticReport", {R"("code":{"text":"Panel"})"}, {u"Panel"_s});
    row("DocumentReference", {R"("type":{"text":"Discharge summary"})", R"("description":"A note")", R"("content":[{"attachment":{"title":"note.pdf"}}])"}, {u"Discharge summary"_s, u"A note"_s, u"note.pdf"_s});
    row("CarePlan", {R"("title":"Diabetes plan")", R"("category":[{"coding":[{"code":"assess-plan"}]},{"text":"Nutrition"}])", R"("description":"Eat well")"}, {u"Diabetes plan"_s, u"Nutrition"_s, u"Eat well"_s});
    row("CareTeam", {R"("name":"Heart team")", R"("category":[{"text":"Longitudinal"}])"}, {u"Heart team"_s, u"Longitudinal"_s});
    row("Goal", {R"("description":{"text":"Walk daily"})"}, {u"Walk daily"_s});
    row("ServiceRequest", {R"("code":{"text":"X-ray"})"}, {u"X-ray"_s});
    row("DeviceRequest", {R"("codeCodeableConcept":{"text":"Walker"})", R"("codeReference":{"display":"Cane"})"}, {u"Walker"_s, u"Cane"_s});
    row("NutritionOrder", {R"("oralDiet":{"type":[{"text":"Low salt"}]})"}, {u"Low salt"_s});
    row("Device", {R"("deviceName":[{"name":"Pacemaker"}])", R"("type":{"text":"Implant"})"}, {u"Pacemaker"_s, u"Implant"_s});
    row("DeviceUseStatement", {R"("device":{"display":"Pump"})"}, {u"Pump"_s});
    row("ImagingStudy", {R"("description":"Chest")", R"("procedureCode":[{"text":"CT of chest"}])", R"("modality":[{"system":"http://dicom.nema.org/resources/ontology/DCM","code":"CT"}])"}, {u"Chest"_s, u"CT of chest"_s, u"CT (DCM)"_s});
    row("QuestionnaireResponse", {R"("_questionnaire":{"extension":[{"url":"display","valueString":"PHQ-9"}]})", R"("questionnaire":"https://x.example/Questionnaire/phq9|2.0")"}, {u"PHQ-9"_s, u"phq9"_s});
    row("RiskAssessment", {R"("code":{"text":"Fall risk"})"}, {u"Fall risk"_s});
    row("ClinicalImpression", {R"("code":{"text":"Impression"})", R"("description":"Stable")"}, {u"Impression"_s, u"Stable"_s});
    row("DetectedIssue", {R"("code":{"text":"Interaction"})"}, {u"Interaction"_s});
    row("AdverseEvent", {R"("event":{"text":"Rash"})"}, {u"Rash"_s});
    row("FamilyMemberHistory", {R"("relationship":{"text":"Mother"},"condition":[{"code":{"text":"Diabetes"}},{"code":{"text":"Stroke"}}])", R"("condition":[{"code":{"text":"Stroke"}}])"}, {u"Mother: Diabetes, Stroke"_s, u"Stroke"_s});
    row("ExplanationOfBenefit", {R"("item":[{"productOrService":{"text":"Visit"}},{"productOrService":{"text":"Lab"}}],"diagnosis":[{"diagnosisCodeableConcept":{"text":"Flu"}}],"type":{"text":"Professional"})",
                                 R"("item":[{"revenue":{"text":"Room"}}],"type":{"text":"Professional"})", R"("diagnosis":[{"diagnosisCodeableConcept":{"text":"Flu"}}],"type":{"text":"Professional"})", R"("type":{"text":"Professional"})"},
        {u"Visit +1"_s, u"Room"_s, u"Flu"_s, u"Professional"_s});
    row("Coverage", {R"("class":[{"type":{"coding":[{"code":"group"}]},"value":"g"},{"type":{"coding":[{"code":"plan"}]},"value":"p1","name":"Gold"}])", R"("class":[{"type":{"coding":[{"code":"plan"}]},"value":"p1"}],"type":{"text":"HMO"})", R"("type":{"text":"HMO"})", R"("payor":[{"display":"A payer"}])"},
        {u"Gold"_s, u"p1"_s, u"HMO"_s, u"A payer"_s});
    row("Communication", {R"("topic":{"text":"Reminder"})"}, {u"Reminder"_s});
    row("Appointment", {R"("serviceType":[{"text":"Checkup"}])", R"("description":"Yearly")"}, {u"Checkup"_s, u"Yearly"_s});
    row("EpisodeOfCare", {R"("type":[{"text":"Home care"}])"}, {u"Home care"_s});
    row("Flag", {R"("code":{"text":"Fall risk"})"}, {u"Fall risk"_s});
    row("List", {R"("title":"Problems")"}, {u"Problems"_s});
    row("Task", {R"("code":{"text":"Approve"})"}, {u"Approve"_s});
    row("Media", {R"("content":{"title":"scan.png"})", R"("type":{"text":"Photo"})"}, {u"scan.png"_s, u"Photo"_s});
    row("Spaceship", {R"("code":{"text":"Odd"})", R"("type":{"text":"Odder"})"}, {u"Odd"_s, u"Odder"_s});
}

void TstTypes::titles()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArrayList, members);
    QFETCH(QStringList, titles);
    const bool areAlternatives = type == "CarePlan" || type == "Condition" || type == "ExplanationOfBenefit" || type == "Coverage" || type == "FamilyMemberHistory" || type == "DocumentReference";
    for (qsizetype from = 0; from < members.size(); ++from) {
        // Where the texts repeat an element each stands alone.
        const QByteArray written = areAlternatives && type != "DocumentReference" ? members[from] : members.mid(from).join(',');
        QCOMPARE(only(type, written).title, titles[from]);
    }
    QCOMPARE(only("VisionPrescription", {}).titleKind, TitleKind::VisionPrescription);
    QCOMPARE(only(type, {}).titleKind, type == "VisionPrescription" ? TitleKind::VisionPrescription : TitleKind::None);
}

void TstTypes::details_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("parts");
    const auto row = [](const char *type, const char *members, const QString &subtitle, const QString &who, int parts = 0) { QTest::newRow(type) << QByteArray(type) << QByteArray(members) << subtitle << who << parts; };
    row("Encounter", R"("serviceProvider":{"display":"Mercy"},"participant":[{"type":[]},{"individual":{"display":"Dr. Lee"}}],"reasonCode":[{"text":"Chest pain"}],"hospitalization":{"dischargeDisposition":{"text":"Home"}})", u"Mercy · Chest pain · Home"_s, u"Dr. Lee"_s);
    row("Condition", R"("category":[{"coding":[{"code":"problem-list-item","display":"Problem"}]}],"severity":{"text":"Severe"},"asserter":{"display":"Dr. Lee"})", u"Problem · Severe"_s, u"Dr. Lee"_s);
    row("AllergyIntolerance", R"("criticality":"high","reaction":[{"manifestation":[{"text":"Hives"}]}])", u"high · Hives"_s, {});
    row("Procedure", R"("performer":[{"actor":{"display":"Dr. Lee"}}],"bodySite":[{"text":"Knee"}],"reasonCode":[{"text":"Pain"}])", u"Knee · Pain"_s, u"Dr. Lee"_s);
    row("Immunization", R"("lotNumber":"L1","site":{"text":"Arm"},"protocolApplied":[{"doseNumberPositiveInt":2,"seriesDosesPositiveInt":3}])", u"#2/3 · L1 · Arm"_s, {});
    row("MedicationRequest", R"("dosageInstruction":[{"text":"One a day"}],"requester":{"display":"Dr. Lee"})", u"One a day"_s, u"Dr. Lee"_s);
    row("MedicationDispense", R"("quantity":{"value":30,"unit":"tablets"},"type":{"text":"Refill"},"extension":[{"url":"http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/DispenseRefill","valueInteger":2}])", u"30 tablets · Refill · #2"_s, {});
    row("Observation", R"("valueQuantity":{"value":7.0,"unit":"%"},"performer":[{"display":"Lab"}])", u"7.0 %"_s, u"Lab"_s);
    row("DiagnosticReport", R"("conclusion":"Fine","result":[{"reference":"Observation/a"},{"reference":"Observation/b"}])", u"Fine"_s, {}, 2);
    row("DocumentReference", R"("author":[{"display":"Dr. Lee"}],"content":[{"attachment":{"title":"t","contentType":"application/pdf"}}])", u"application/pdf"_s, u"Dr. Lee"_s);
    row("CarePlan", R"("activity":[{},{},{}],"description":"d","title":"t")", u"d"_s, {}, 3);
    row("CareTeam", R"("participant":[{"member":{"display":"Dr. Lee"}},{"member":{"display":"Nurse Kim"}}])", {}, u"Dr. Lee"_s, 2);
    row("Goal", R"("achievementStatus":{"text":"In progress"})", u"In progress"_s, {});
    row("ServiceRequest", R"("requester":{"display":"Dr. Lee"},"intent":"order")", u"order"_s, u"Dr. Lee"_s);
    row("Device", R"("udiCarrier":[{"carrierHRF":"(01)123"}],"lotNumber":"7","expirationDate":"2030-01-01")", u"(01)123 · 7 · 2030-01-01"_s, {});
    row("ImagingStudy", R"("series":[{},{}],"modality":[{"code":"CT","display":"Tomography"}],"description":"x")", u"Tomography"_s, {}, 2);
    row("ExplanationOfBenefit", R"("provider":{"display":"Clinic"},"type":{"text":"Professional"},"item":[{"productOrService":{"text":"Visit"}}])", u"Professional"_s, u"Clinic"_s, 1);
    row("Coverage", R"("payor":[{"display":"A payer"}],"type":{"text":"HMO"})", u"A payer"_s, u"A payer"_s);
}

void TstTypes::details()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, members);
    const TimelineEvent event = only(type, members);
    QTEST(event.subtitle, "subtitle");
    QTEST(event.who, "who");
    QTEST(event.parts, "parts");
}

void TstTypes::lanes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("lane");
    const auto category = [](const char *code) { return QByteArray(R"("category":[{"coding":[{"code":")") + code + R"("}]}])"; };
    const std::pair<const char *, QString> plain[]{
        {"Encounter", u"visits"_s}, {"Condition", u"conditions"_s}, {"AllergyIntolerance", u"allergies"_s}, {"Procedure", u"procedures"_s}, {"Immunization", u"immunizations"_s}, {"MedicationRequest", u"medicines"_s},
        {"MedicationDispense", u"medicines"_s}, {"MedicationStatement", u"medicines"_s}, {"MedicationAdministration", u"medicines"_s}, {"DocumentReference", u"notes"_s}, {"Media", u"notes"_s}, {"CarePlan", u"plans"_s},
        {"CareTeam", u"plans"_s}, {"Goal", u"plans"_s}, {"ServiceRequest", u"orders"_s}, {"DeviceRequest", u"orders"_s}, {"NutritionOrder", u"orders"_s}, {"VisionPrescription", u"orders"_s}, {"Device", u"devices"_s},
        {"DeviceUseStatement", u"devices"_s}, {"ImagingStudy", u"results"_s}, {"QuestionnaireResponse", u"assessments"_s}, {"RiskAssessment", u"assessments"_s}, {"ClinicalImpression", u"assessments"_s},
        {"DetectedIssue", u"assessments"_s}, {"AdverseEvent", u"assessments"_s}, {"FamilyMemberHistory", u"other"_s}, {"ExplanationOfBenefit", u"claims"_s}, {"Claim", u"claims"_s}, {"ClaimResponse", u"claims"_s},
        {"Coverage", u"coverage"_s}, {"Communication", u"other"_s}, {"Appointment", u"other"_s}, {"EpisodeOfCare", u"other"_s}, {"Flag", u"other"_s}, {"List", u"other"_s}, {"Task", u"other"_s}, {"Spaceship", u"other"_s}};
    for (const auto &[type, lane] : plain)
        QTest::newRow(type) << QByteArray(type) << QByteArray() << lane;
    QTest::newRow("authorization") << QByteArray("ExplanationOfBenefit") << QByteArray(R"("use":"preauthorization")") << u"priorauth"_s;
    const std::pair<const char *, QString> observed[]{{"laboratory", u"labs"_s}, {"vital-signs", u"vitals"_s}, {"social-history", u"assessments"_s}, {"survey", u"assessments"_s}, {"sdoh", u"assessments"_s}, {"functional-status", u"assessments"_s},
                                                      {"imaging", u"results"_s}, {"procedure", u"results"_s}, {"exam", u"results"_s}, {"anything", u"results"_s}};
    for (const auto &[code, lane] : observed)
        QTest::addRow("observation %s", code) << QByteArray("Observation") << category(code) << lane;
    QTest::newRow("second category counts") << QByteArray("Observation") << QByteArray(R"("category":[{"text":"x"},{"coding":[{"code":"y"},{"code":"laboratory"}]}])") << u"labs"_s;
    QTest::newRow("category not in a list") << QByteArray("Observation") << QByteArray(R"("category":{"coding":{"code":"laboratory"}})") << u"labs"_s;
    QTest::newRow("lab report") << QByteArray("DiagnosticReport") << category("LAB") << u"labs"_s;
    for (const char *note : {"LP29684-5", "LP29708-2", "LP7839-6"})
        QTest::addRow("report %s", note) << QByteArray("DiagnosticReport") << category(note) << u"notes"_s;
}

void TstTypes::lanes()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, members);
    QTEST(laneName(only(type, members).lane), "lane");
    for (const char *support : {"RelatedPerson", "Practitioner", "PractitionerRole", "Organization", "Location", "Medication", "Provenance", "Group", "Consent", "Composition", "Basic", "Endpoint", "Specimen"}) {
        const TimelinePtr timeline = build({QByteArray(R"({"resourceType":")") + support + R"(","id":"x"})"});
        QCOMPARE(timeline->size(), 0u);
        QCOMPARE(timeline->resources.value(QString::fromLatin1(support)), 1);
    }
}

void TstTypes::tableIsSorted()
{
    // The look-up is a binary search: a row out of order would not be found.
    for (const char *type : {"AdverseEvent", "Appointment", "CarePlan", "Claim", "Condition", "Encounter", "ExplanationOfBenefit", "Goal", "Media", "Observation", "Task", "VisionPrescription"})
        QVERIFY2(isKnownType(type), type);
    QVERIFY(!isKnownType("Spaceship"));
}

PAX_TEST(TstTypes)
#include "tst_types.moc"
