// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/builder.h"
#include "tests/timeline/printed.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using pax::tests::build;
using pax::tests::printed;
using namespace Qt::StringLiterals;

class TstBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAndTitles_data();
    void placesAndTitles();
    void foldsRepeatsNewestWins();
    void takesTheDateOfTheVisit();
    void hidesAClaimThatHasAnEob();
    void joinsAVisitAndItsClaim();
    void refusesSomebodyElse();
    void refusesAForeignRecord_data();
    void refusesAForeignRecord();
    void keepsUnknownTypesAndMissingIds();
    void deathIsAnEvent();
    void readsLinesAndNamesBadOnes();
    void savesWholeEntries_data();
    void savesWholeEntries();
    void namesComeFromOtherRecords();
    void resultsStandInsideTheirReport();
    void moreMayFollow();
    void keepsTheBytes();
    void survivesNonsense_data();
    void survivesNonsense();
};

void TstBuilder::placesAndTitles_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QString>("expected");
    QTest::newRow("visit") << QByteArray(R"({"resourceType":"Encounter","id":"1","status":"finished","class":{"code":"IMP"},"type":[{"text":"Hospital stay"}],"period":{"start":"2026-04-02T21:18:00-05:00","end":"2026-04-06"}})")
                           << u"visits 2026-04-02T21:18:00-05:00..2026-04-06 \"Hospital stay\" finished"_s;
    QTest::newRow("visit with only an end") << QByteArray(R"({"resourceType":"Encounter","id":"1","status":"finished","class":{"code":"AMB"},"period":{"end":"2026-04-06"}})")
                                            << u"visits 2026-04-06 \"AMB\" finished until"_s;
    QTest::newRow("condition by year, open") << QByteArray(R"x({"resourceType":"Condition","id":"1","clinicalStatus":{"coding":[{"code":"active"}]},"code":{"coding":[{"system":"http://snomed.info/sct","code":"44054006","display":"Diabetes (disorder)"}]},"onsetDateTime":"2014"})x")
                                             << u"conditions 2014 \"Diabetes\" active open"_s;
    QTest::newRow("condition ruled out") << QByteArray(R"({"resourceType":"Condition","id":"1","verificationStatus":{"coding":[{"code":"refuted"}]},"code":{"text":"Flu"},"recordedDate":"2020-01-02"})")
                                         << u"conditions 2020-01-02 \"Flu\" refuted"_s;
    QTest::newRow("retracted") << QByteArray(R"({"resourceType":"Observation","id":"1","status":"entered-in-error","code":{"text":"x"},"effectiveDateTime":"2020"})")
                               << u"results 2020 \"x\" entered-in-error retracted"_s;
    QTest::newRow("not done") << QByteArray(R"({"resourceType":"Immunization","id":"1","status":"not-done","vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"0"}]},"occurrenceDateTime":"2021-03"})")
                              << u"immunizations 2021-03 \"0 (CVX)\" not-done undone"_s;
    QTest::newRow("lab") << QByteArray(R"({"resourceType":"Observation","id":"1","status":"final","category":[{"coding":[{"code":"laboratory"}]}],"code":{"text":"A1c"},"effectivePeriod":{"start":"2020-01-01"},"valueQuantity":{"value":7.0,"unit":"%"}})")
                         << u"labs 2020-01-01 \"A1c\" final"_s;
    QTest::newRow("medicine by contained") << QByteArray(R"({"resourceType":"MedicationRequest","id":"1","status":"draft","contained":[{"resourceType":"Medication","id":"m","code":{"text":"Aspirin"}}],"medicationReference":{"reference":"#m"},"authoredOn":"2022-02-02"})")
                                           << u"medicines 2022-02-02 \"Aspirin\" draft planned"_s;
    QTest::newRow("prior authorization") << QByteArray(R"({"resourceType":"ExplanationOfBenefit","id":"1","use":"preauthorization","status":"active","preAuthRefPeriod":[{"start":"2026-01-01","end":"2026-06-30"}],"created":"2025-12-01","item":[{"productOrService":{"text":"Rehab"}}]})")
                                         << u"priorauth 2026-01-01..2026-06-30 \"Rehab\" active"_s;
    QTest::newRow("claim dated by its lines") << QByteArray(R"({"resourceType":"ExplanationOfBenefit","id":"1","use":"claim","status":"active","item":[{"servicedDate":"2020-02-03","productOrService":{"text":"A"}},{"servicedPeriod":{"start":"2020-02-01","end":"2020-02-05"}}]})")
                                              << u"claims 2020-02-01..2020-02-05 \"A +1\" active"_s;
    QTest::newRow("reversed period") << QByteArray(R"({"resourceType":"CarePlan","id":"1","status":"completed","title":"Plan","period":{"start":"2020-02-03","end":"2019-01-01"}})")
                                     << u"plans 2020-02-03 \"Plan\" completed reversed"_s;
    QTest::newRow("before birth") << QByteArray(R"({"resourceType":"Procedure","id":"1","status":"completed","code":{"text":"x"},"performedDateTime":"1979"})")
                                  << u"procedures 1979 \"x\" completed undated"_s;
    QTest::newRow("placeholder") << QByteArray(R"({"resourceType":"Procedure","id":"1","status":"completed","code":{"text":"x"},"performedDateTime":"9999-12-31"})")
                                 << u"procedures 9999-12-31 \"x\" completed undated"_s;
    QTest::newRow("unreadable date") << QByteArray(R"({"resourceType":"Procedure","id":"1","status":"completed","code":{"text":"x"},"performedDateTime":"IGNORED_FIELD"})")
                                     << u"procedures - \"x\" completed undated"_s;
    QTest::newRow("implant is no event") << QByteArray(R"({"resourceType":"Device","id":"1","status":"active","deviceName":[{"name":"Pacemaker"}],"manufactureDate":"2015-01-01"})")
                                         << u"devices - \"Pacemaker\" active undated"_s;
}

void TstBuilder::placesAndTitles()
{
    QFETCH(QByteArray, resource);
    QFETCH(QString, expected);
    const TimelinePtr timeline = build({resource});
    QVERIFY(timeline);
    QCOMPARE(printed(*timeline), expected);
}

void TstBuilder::foldsRepeatsNewestWins()
{
    const TimelinePtr timeline = build({R"({"resourceType":"Flag","id":"1","status":"active","code":{"text":"old"},"period":{"start":"2020"},"meta":{"lastUpdated":"2020-01-01T00:00:00Z"}})",
                                        R"({"resourceType":"Flag","id":"1","status":"active","code":{"text":"new"},"period":{"start":"2020"},"meta":{"lastUpdated":"2021-01-01T00:00:00Z"}})",
                                        R"({"resourceType":"Flag","id":"1","status":"active","code":{"text":"older"},"period":{"start":"2020"},"meta":{"lastUpdated":"2019-01-01T00:00:00Z"}})"});
    QCOMPARE(timeline->duplicates, 2);
    QCOMPARE(timeline->resources.value(u"Flag"_s), 1);
    QCOMPARE(printed(*timeline), u"other 2020 \"new\" active open"_s);
}

void TstBuilder::takesTheDateOfTheVisit()
{
    const TimelinePtr timeline = build({R"({"resourceType":"Procedure","id":"1","status":"completed","code":{"text":"x"},"encounter":{"reference":"https://payer.example/fhir/Encounter/e/_history/2"}})",
                                        R"({"resourceType":"Encounter","id":"e","status":"finished","class":{"code":"AMB"},"period":{"start":"2020-03-04"}})"});
    QCOMPARE(printed(*timeline), u"visits 2020-03-04 \"AMB\" finished\nprocedures 2020-03-04 \"x\" completed"_s);
}

void TstBuilder::hidesAClaimThatHasAnEob()
{
    const TimelinePtr timeline = build({R"({"resourceType":"Claim","id":"c1","status":"active","created":"2020-01-01"})", R"({"resourceType":"Claim","id":"c2","status":"active","created":"2020-01-02"})",
                                        R"({"resourceType":"ExplanationOfBenefit","id":"e","status":"active","use":"claim","created":"2020-01-03","claim":{"reference":"Claim/c1"}})"});
    QHash<QString, Hidden> hidden;
    for (const TimelineEvent &event : timeline->events)
        hidden[event.reference] = event.hidden;
    QCOMPARE(hidden.size(), 3);
    QCOMPARE(hidden[u"Claim/c1"_s], Hidden::ClaimHasEob);
    QCOMPARE(hidden[u"Claim/c2"_s], Hidden::No);
    QCOMPARE(hidden[u"ExplanationOfBenefit/e"_s], Hidden::No);
}

void TstBuilder::joinsAVisitAndItsClaim()
{
    const TimelinePtr timeline = build({R"({"resourceType":"Encounter","id":"e","status":"finished","class":{"code":"AMB"},"period":{"start":"2020-03-04"}})",
                                        R"({"resourceType":"ExplanationOfBenefit","id":"b","status":"active","use":"claim","created":"2020-03-20","item":[{"encounter":[{"reference":"Encounter/e"}]}]})",
                                        R"({"resourceType":"Encounter","id":"f","status":"finished","class":{"code":"AMB"},"period":{"start":"2020-03-05"}})"});
    QHash<QString, int> groups;
    for (const TimelineEvent &event : timeline->events)
        groups[event.reference] = event.group;
    QVERIFY(groups[u"Encounter/e"_s] >= 0);
    QCOMPARE(groups[u"Encounter/e"_s], groups[u"ExplanationOfBenefit/b"_s]);
    QCOMPARE(groups[u"Encounter/f"_s], -1);
}

void TstBuilder::refusesSomebodyElse()
{
    TimelineBuilder other(MemberId(u"q"_s), u"live"_s);
    QVERIFY(other.addPage(R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"p"}}]})", u"page 1"_s));
    QCOMPARE(other.finish(QDateTime()).error().reason(), ErrorReason::WrongPatient);
    TimelineBuilder several(MemberId(), u"file"_s);
    QVERIFY(several.addPage(R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"p"}},{"resource":{"resourceType":"Patient","id":"q"}}]})", u"page 1"_s));
    QCOMPARE(several.finish(QDateTime()).error().reason(), ErrorReason::WrongPatient);
}

void TstBuilder::refusesAForeignRecord_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("own") << QByteArray(R"({"resourceType":"Flag","id":"f","subject":{"reference":"https://payer.example/fhir/Patient/p"}})") << false;
    QTest::newRow("somebody else's") << QByteArray(R"({"resourceType":"Flag","id":"f","subject":{"reference":"Patient/q"}})") << true;
    QTest::newRow("somebody else's allergy") << QByteArray(R"({"resourceType":"AllergyIntolerance","id":"f","patient":{"reference":"Patient/q"}})") << true;
    QTest::newRow("somebody else's coverage") << QByteArray(R"({"resourceType":"Coverage","id":"f","beneficiary":{"reference":"Patient/q"}})") << true;
    QTest::newRow("insured through somebody") << QByteArray(R"({"resourceType":"Coverage","id":"f","beneficiary":{"reference":"Patient/p"},"subscriber":{"reference":"Patient/q"}})") << false;
    QTest::newRow("leads nowhere") << QByteArray(R"({"resourceType":"Flag","id":"f","subject":{"reference":"urn:uuid:1"}})") << false;
    QTest::newRow("conditional") << QByteArray(R"({"resourceType":"Flag","id":"f","subject":{"reference":"Patient?identifier=x|1"}})") << false;
}

void TstBuilder::refusesAForeignRecord()
{
    QFETCH(QByteArray, resource);
    QFETCH(bool, isRefused);
    QCOMPARE(build({resource}) == nullptr, isRefused);
    // Without a Patient in it the records themselves say whose they are.
    TimelineBuilder lone(MemberId(u"p"_s), u"live"_s);
    QVERIFY(lone.addPage(resource, u"page 1"_s));
    QCOMPARE(lone.finish(QDateTime()).has_value(), !isRefused);
}

void TstBuilder::savesWholeEntries_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("unreadable");
    const QByteArray head = R"({"resourceType":"Bundle","type":"searchset","entry":[)";
    const QByteArray good = R"({"resource":{"resourceType":"Flag","id":"a","code":{"text":"entry ]} \" here"}}})";
    const QByteArray other = R"({"fullUrl":"x","resource":{"resourceType":"Flag","id":"b"}})";
    const QByteArray deep = R"({"resource":{"resourceType":"Flag","id":"deep","x":)" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}}";
    QTest::newRow("cut in the last entry") << head + good + ',' + other + R"(,{"resource":{"resourceType":"Fl)" << 2 << 1;
    QTest::newRow("cut between entries") << head + good + ',' << 1 << 0;
    QTest::newRow("one broken entry") << head + good + R"(,{"resource":{"resourceType":"Flag","id":}},)" + other + "]}" << 2 << 1;
    QTest::newRow("nested a thousand deep") << head + deep + ',' + good + "]}" << 1 << 1;
    QTest::newRow("lines, each a Bundle") << head + good + "]}\n" + head + other + "]}\n" << 2 << 0;
    QTest::newRow("first line broken") << QByteArray("{\"resourceType\":\n{\"resourceType\":\"Flag\",\"id\":\"a\"}\n") << 1 << 1;
}

void TstBuilder::savesWholeEntries()
{
    QFETCH(QByteArray, file);
    TimelineBuilder builder(MemberId(), u"file"_s);
    QVERIFY(builder.addFile(file, u"x.json"_s));
    const auto built = builder.finish(QDateTime());
    QVERIFY(built);
    QTEST((*built)->resources.value(u"Flag"_s), "flags");
    QTEST((*built)->unreadable, "unreadable");
    QCOMPARE((*built)->isComplete, QByteArray(QTest::currentDataTag()).startsWith("lines"));
    for (const TimelineEvent &event : (*built)->undated)
        QVERIFY((*built)->record(event).startsWith("{\"resourceType\":\"Flag\""));
}

void TstBuilder::namesComeFromOtherRecords()
{
    TimelineBuilder builder(MemberId(), u"file"_s);
    const QByteArray page = R"({"resourceType":"Bundle","entry":[)"
                            R"({"fullUrl":"urn:uuid:1","resource":{"resourceType":"Practitioner","id":"d","name":[{"family":"Lee","given":["Ann"]}]}},)"
                            R"({"resource":{"resourceType":"Organization","id":"o","name":"Mercy"}},)"
                            R"({"fullUrl":"urn:uuid:2","resource":{"resourceType":"Medication","id":"m","code":{"text":"Aspirin"}}},)"
                            R"({"fullUrl":"urn:uuid:3","resource":{"resourceType":"Encounter","id":"e","status":"finished","period":{"start":"2020-01-02"},"serviceProvider":{"reference":"Organization/o"},"participant":[{"individual":{"reference":"urn:uuid:1"}}]}},)"
                            R"({"resource":{"resourceType":"MedicationRequest","id":"r","status":"active","medicationReference":{"reference":"urn:uuid:2"},"requester":{"reference":"https://x.example/fhir/Practitioner/d"},"encounter":{"reference":"urn:uuid:3"}}},)"
                            R"({"resource":{"resourceType":"Provenance","id":"v","target":[{"reference":"Encounter/e"}],"entity":[{"extension":[{"url":"http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/ProvenanceSourceFrom","valueCodeableConcept":{"coding":[{"code":"x12837"}]}}]}]}})"
                            R"(]})";
    QVERIFY(builder.addPage(page, u"x"_s));
    const TimelinePtr timeline = *builder.finish(QDateTime());
    QCOMPARE(timeline->events.size(), 2u);
    const TimelineEvent &visit = timeline->events[0];
    QCOMPARE(visit.who, u"Ann Lee"_s);
    QCOMPARE(visit.subtitle, u"Mercy"_s);
    QCOMPARE(visit.sources, QStringList{u"x12837"_s});
    const TimelineEvent &order = timeline->events[1];
    QCOMPARE(order.title, u"Aspirin"_s);
    QCOMPARE(order.who, u"Ann Lee"_s);
    QCOMPARE(order.visits, QStringList{u"Encounter/e"_s});
    QCOMPARE(order.start->dateText(), u"2020-01-02"_s);
}

void TstBuilder::resultsStandInsideTheirReport()
{
    const QByteArray lab = R"("category":[{"coding":[{"code":"laboratory"}]}],"effectiveDateTime":"2020-01-02"})";
    const TimelinePtr timeline = build({R"({"resourceType":"Observation","id":"a",)" + lab, R"({"resourceType":"Observation","id":"b",)" + lab,
                                        R"({"resourceType":"DiagnosticReport","id":"r","category":[{"coding":[{"code":"LAB"}]}],"effectiveDateTime":"2020-01-02","result":[{"reference":"Observation/a"},{"reference":"Observation/none"}]})"});
    QCOMPARE(timeline->events.size(), 3u);
    for (const TimelineEvent &event : timeline->events) {
        if (event.reference == u"Observation/a"_s)
            QCOMPARE(timeline->at(event.inside).reference, u"DiagnosticReport/r"_s);
        else
            QCOMPARE(event.inside, NoEvent);
    }
}

void TstBuilder::moreMayFollow()
{
    TimelineBuilder builder(MemberId(u"p"_s), u"live"_s);
    QVERIFY(builder.addPage(R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"p"}},{"resource":{"resourceType":"Flag","id":"a","period":{"start":"2020"}}}]})", u"page 1"_s));
    const TimelinePtr first = *builder.finish(QDateTime(), true);
    QVERIFY(builder.addPage(R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Flag","id":"b","period":{"start":"2019"}}},{"resource":{"resourceType":"Flag","id":"a","period":{"start":"2020"}}}]})", u"page 2"_s));
    const TimelinePtr second = *builder.finish(QDateTime());
    QVERIFY(first->isArriving && !second->isArriving);
    QCOMPARE(first->events.size(), 1u);
    QCOMPARE(second->events.size(), 2u);
    QCOMPARE(second->duplicates, 1);
    QCOMPARE(second->pages, 2);
}

void TstBuilder::keepsTheBytes()
{
    // As sent, spaces and all, also behind a byte order mark, and where the page says they are.
    const QByteArray flag = "{\"id\" : \"a\",\r\n \"resourceType\":\"Flag\", \"x\": 1.50 }";
    const QByteArray page = "\xEF\xBB\xBF {\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + flag + "}]}";
    TimelineBuilder builder(MemberId(), u"file"_s);
    QVERIFY(builder.addFile(page, u"x.json"_s));
    const TimelinePtr timeline = *builder.finish(QDateTime());
    QCOMPARE(timeline->undated.size(), 1u);
    const TimelineEvent &event = timeline->undated[0];
    QCOMPARE(timeline->record(event).toByteArray(), flag);
    QCOMPARE(page.mid(event.origin.offset, event.origin.length), flag);
}

void TstBuilder::keepsUnknownTypesAndMissingIds()
{
    const TimelinePtr timeline = build({R"({"resourceType":"Spaceship","code":{"text":"Odd"}})", R"({"resourceType":"Spaceship","code":{"text":"Odd too"}})"});
    QCOMPARE(timeline->resources.value(u"Spaceship"_s), 2);
    QCOMPARE(timeline->undated.size(), 2u);
    QCOMPARE(timeline->undated[0].reference, u"Spaceship/#1"_s);
    QCOMPARE(timeline->undated[1].reference, u"Spaceship/#2"_s);
    QCOMPARE(timeline->undated[0].lane, Lane::Other);
}

void TstBuilder::deathIsAnEvent()
{
    TimelineBuilder builder(MemberId(u"p"_s), u"live"_s);
    QVERIFY(builder.addPage(R"({"resourceType":"Patient","id":"p","deceasedDateTime":"2020-01-01T10:00:00Z"})", u"page 1"_s));
    const auto built = builder.finish(QDateTime());
    QCOMPARE((*built)->events.size(), 1u);
    QCOMPARE((*built)->events[0].reference, u"Patient/p#deceased"_s);
}

void TstBuilder::readsLinesAndNamesBadOnes()
{
    TimelineBuilder builder(MemberId(), u"file"_s);
    QVERIFY(builder.addFile("{\"resourceType\":\"Patient\",\"id\":\"p\"}\r\n\n{\"resourceType\":\"Flag\",\"id\n{\"resourceType\":\"Flag\",\"id\":\"f\",\"period\":{\"start\":\"2020\"}}", u"x.ndjson"_s));
    const auto built = builder.finish(QDateTime());
    QCOMPARE((*built)->resources.value(u"Flag"_s), 1);
    QCOMPARE((*built)->isComplete, false);
    QCOMPARE((*built)->messages.size(), 1);
    QVERIFY((*built)->messages[0].text.endsWith(u": 3"_s));
    QCOMPARE((*built)->events[0].origin.line, 4);
}

void TstBuilder::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::newRow("no type") << QByteArray(R"({"id":"x"})");
    QTest::newRow("type is a number") << QByteArray(R"({"resourceType":5,"id":"x"})");
    QTest::newRow("id is an object") << QByteArray(R"({"resourceType":"Encounter","id":{}})");
    QTest::newRow("period is text") << QByteArray(R"({"resourceType":"Encounter","id":"x","period":"2020-01-01"})");
    QTest::newRow("period is a list") << QByteArray(R"({"resourceType":"Encounter","id":"x","period":[{"start":"2020-01-01"}]})");
    QTest::newRow("dates are numbers") << QByteArray(R"({"resourceType":"Observation","id":"x","effectiveDateTime":2020,"issued":true})");
    QTest::newRow("code is text") << QByteArray(R"({"resourceType":"Condition","id":"x","code":"flu","clinicalStatus":"active","onsetDateTime":null})");
    QTest::newRow("item is an object") << QByteArray(R"({"resourceType":"ExplanationOfBenefit","id":"x","item":{"servicedDate":"2020-01-01"},"use":7})");
    QTest::newRow("contained nothing") << QByteArray(R"({"resourceType":"MedicationRequest","id":"x","medicationReference":{"reference":"#nowhere"},"contained":null})");
    QTest::newRow("empty") << QByteArray(R"({"resourceType":"CareTeam"})");
}

void TstBuilder::survivesNonsense()
{
    QFETCH(QByteArray, resource);
    const TimelinePtr timeline = build({resource});
    QVERIFY(timeline);
    QCOMPARE(static_cast<int>(timeline->events.size() + timeline->undated.size()) + timeline->unreadable, 1);
}

PAX_TEST(TstBuilder)
#include "tst_builder.moc"
