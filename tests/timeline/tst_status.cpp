// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/builder.h"
#include "app/timeline/membersummary.h"
#include "tests/support/testmain.h"
#include "tests/timeline/printed.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using namespace Qt::StringLiterals;
using pax::tests::build;

/// Every row of the table of states, on every type that has it. Source: timeline.md §6.
class TstStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void voidOnesDoNotCount();
    void supersededIsReachable();
    void reasonsAreKept();
};

namespace {

QString flags(const TimelineEvent &event)
{
    QStringList found;
    for (const auto &[is, word] : {std::pair(event.isRetracted, u"retracted"_s), {event.isRefuted, u"refuted"_s}, {event.isSuspected, u"suspected"_s}, {event.didNotHappen, u"undone"_s}, {event.isCancelled, u"cancelled"_s},
                                   {event.isPlanned, u"planned"_s}, {event.isNotFinal, u"notfinal"_s}, {event.isCorrected, u"corrected"_s}, {event.isPast, u"past"_s}, {event.isStatusUnknown, u"unknown"_s}, {event.isReported, u"reported"_s}}) {
        if (is)
            found << word;
    }
    if (event.hidden != Hidden::No)
        found << hiddenName(event.hidden) + u"-hidden"_s;
    return found.join(u' ');
}

QByteArray codeable(const char *element, const char *code)
{
    return QByteArray("\"") + element + R"(":{"coding":[{"code":")" + code + "\"}]}";
}

} // namespace

void TstStatus::states_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected");
    const auto status = [](const char *type, const char *word, const char *expected, const char *element = "status") {
        QTest::addRow("%s %s", type, word) << QByteArray(type) << QByteArray("\"") + element + "\":\"" + word + "\"" << QString::fromLatin1(expected);
    };
    for (const char *type : {"Encounter", "Procedure", "Immunization", "MedicationRequest", "MedicationDispense", "MedicationStatement", "MedicationAdministration", "Observation", "DiagnosticReport", "DocumentReference", "CarePlan", "CareTeam",
                             "ServiceRequest", "Device", "ImagingStudy", "QuestionnaireResponse", "ExplanationOfBenefit", "Claim", "Coverage", "Communication", "Appointment", "EpisodeOfCare", "Flag", "List", "Task", "Media", "FamilyMemberHistory"})
        status(type, "entered-in-error", "retracted retracted-hidden");
    status("Goal", "entered-in-error", "retracted retracted-hidden", "lifecycleStatus");
    for (const char *type : {"Condition", "AllergyIntolerance"}) {
        const auto verified = [type](const char *word, const char *expected) {
            QTest::addRow("%s verified %s", type, word) << QByteArray(type) << codeable("verificationStatus", word) + ',' + codeable("clinicalStatus", "active") << QString::fromLatin1(expected);
        };
        verified("entered-in-error", "retracted retracted-hidden");
        verified("refuted", "refuted");
        verified("unconfirmed", "suspected");
        verified("provisional", "suspected");
        verified("differential", "suspected");
        verified("confirmed", "");
        verified("active", "");
        verified("anything", "");
        for (const char *word : {"resolved", "inactive", "remission"})
            QTest::addRow("%s %s", type, word) << QByteArray(type) << codeable("clinicalStatus", word) << u"past"_s;
    }
    for (const char *type : {"Procedure", "Immunization", "MedicationAdministration", "Communication"})
        status(type, "not-done", "undone");
    status("MedicationStatement", "not-taken", "undone");
    status("MedicationDispense", "declined", "undone");
    status("Encounter", "cancelled", "cancelled");
    status("ServiceRequest", "revoked", "cancelled");
    status("RiskAssessment", "abandoned", "cancelled");
    status("Task", "rejected", "cancelled");
    status("Goal", "rejected", "cancelled", "lifecycleStatus");
    status("Goal", "cancelled", "cancelled", "lifecycleStatus");
    status("Appointment", "noshow", "cancelled");
    status("MedicationRequest", "draft", "planned");
    status("Goal", "proposed", "planned", "lifecycleStatus");
    status("Encounter", "planned", "planned");
    status("Procedure", "preparation", "planned");
    status("MedicationStatement", "intended", "planned");
    for (const char *intent : {"proposal", "option"})
        QTest::addRow("intent %s", intent) << QByteArray("MedicationRequest") << QByteArray(R"("status":"active","intent":")") + intent + '"' << u"planned"_s;
    QTest::newRow("intent plan") << QByteArray("MedicationRequest") << QByteArray(R"("status":"active","intent":"plan")") << u"reported"_s;
    QTest::newRow("reported by somebody") << QByteArray("MedicationRequest") << QByteArray(R"("status":"active","intent":"order","reportedBoolean":true)") << u"reported"_s;
    QTest::newRow("not the primary source") << QByteArray("Immunization") << QByteArray(R"("status":"active","primarySource":false)") << u"reported"_s;
    for (const char *type : {"Observation", "DiagnosticReport"}) {
        for (const char *word : {"preliminary", "registered"})
            status(type, word, "notfinal");
        for (const char *word : {"amended", "corrected"})
            status(type, word, "corrected");
    }
    status("DiagnosticReport", "partial", "notfinal");
    status("DiagnosticReport", "appended", "corrected");
    status("DocumentReference", "superseded", "superseded-hidden");
    status("DocumentReference", "current", "");
    for (const char *word : {"stopped", "completed"})
        status("MedicationRequest", word, "past");
    status("Encounter", "unknown", "unknown");
    status("Encounter", "finished", "");
    status("Encounter", "somewhere-else", "");
    QTest::newRow("missing") << QByteArray("Encounter") << QByteArray(R"("id2":"y")") << u"unknown"_s;
    QTest::newRow("of a wrong type") << QByteArray("Encounter") << QByteArray(R"("status":7)") << u"unknown"_s;
    QTest::newRow("clinical status missing") << QByteArray("Condition") << QByteArray(R"("id2":"y")") << u"unknown"_s;
    QTest::newRow("an encounter's diagnosis may go without") << QByteArray("Condition") << QByteArray(R"("category":[{"coding":[{"code":"encounter-diagnosis"}]}])") << QString();
}

void TstStatus::states()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, members);
    const TimelinePtr timeline = build({"{\"resourceType\":\"" + type + "\",\"id\":\"x\"," + members + "}"});
    QVERIFY(timeline);
    QCOMPARE(timeline->size(), 1u);
    const TimelineEvent &event = timeline->at(timeline->events.empty() ? -1 : 0);
    QTEST(flags(event), "expected");
    // The word itself is never lost.
    const QByteArray word = members.mid(members.lastIndexOf(':') + 1).replace('"', QByteArray()).replace("}]}", QByteArray());
    if (members.startsWith("\"status\":\"") && !members.contains(','))
        QCOMPARE(event.status.toLatin1(), word);
}

void TstStatus::voidOnesDoNotCount()
{
    const QByteArray active = codeable("clinicalStatus", "active");
    const TimelinePtr timeline = build({R"({"resourceType":"Condition","id":"real","code":{"text":"Real"},)" + active + "}", R"({"resourceType":"Condition","id":"gone","code":{"text":"Gone"},)" + active + ',' + codeable("verificationStatus", "entered-in-error") + "}",
                                        R"({"resourceType":"Condition","id":"out","code":{"text":"Out"},)" + active + ',' + codeable("verificationStatus", "refuted") + "}",
                                        R"({"resourceType":"AllergyIntolerance","id":"no","code":{"text":"No"},)" + active + ',' + codeable("verificationStatus", "refuted") + "}"});
    QCOMPARE(timeline->size(), 4u);
    const MemberSummary summary = summarize(*timeline, QDate(2026, 1, 1));
    QCOMPARE(summary.problems.size(), 1);
    QCOMPARE(summary.problems.first().title, u"Real"_s);
    QVERIFY(summary.allergies.isEmpty());
}

void TstStatus::supersededIsReachable()
{
    const TimelinePtr timeline = build({R"({"resourceType":"DocumentReference","id":"old","status":"superseded","date":"2020-01-01T00:00:00Z"})",
                                        R"({"resourceType":"DocumentReference","id":"new","status":"current","date":"2020-02-01T00:00:00Z","relatesTo":[{"code":"replaces","target":{"reference":"DocumentReference/old"}}]})"});
    QCOMPARE(timeline->events.size(), 2u);
    QCOMPARE(timeline->events[0].hidden, Hidden::Superseded);
    QCOMPARE(timeline->events[1].hidden, Hidden::No);
}

void TstStatus::reasonsAreKept()
{
    const TimelinePtr timeline = build({R"({"resourceType":"Immunization","id":"x","status":"not-done","statusReason":{"text":"Patient declined"},"occurrenceDateTime":"2020-01-01"})"});
    QCOMPARE(timeline->events[0].statusReason, u"Patient declined"_s);
    const TimelinePtr shortened = build({R"({"resourceType":"Flag","id":"x","status":"active","meta":{"tag":[{"code":"SUBSETTED"}],"security":[{"code":"R"},{"code":"N"},{"code":"42CFRPart2"}]}})"});
    QVERIFY(shortened->undated[0].isShortened);
    QCOMPARE(shortened->undated[0].labels, (QStringList{u"R"_s, u"42CFRPart2"_s}));
}

PAX_TEST(TstStatus)
#include "tst_status.moc"
