// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/builder.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using namespace Qt::StringLiterals;

namespace {

/// A Bundle of these resources after a Patient born in 1980.
TimelinePtr build(const QByteArrayList &resources)
{
    QByteArray page = R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"p","birthDate":"1980-05-01"}})";
    for (const QByteArray &resource : resources)
        page += ",{\"resource\":" + resource + "}";
    TimelineBuilder builder(MemberId(u"p"_s), u"live"_s);
    if (!builder.addPage(page + "]}", u"page 1"_s))
        return nullptr;
    const auto built = builder.finish(QDateTime());
    return built ? *built : nullptr;
}

/// "lane date..end title status flags", for the only event there is.
QString printed(const MemberTimeline &timeline)
{
    QStringList lines;
    for (const auto *list : {&timeline.events, &timeline.undated}) {
        for (const TimelineEvent &event : *list) {
            QString line = laneName(event.lane) + u' ' + (event.start ? QString::fromLatin1(event.start->text()) : u"-"_s);
            if (event.end)
                line += u".."_s + QString::fromLatin1(event.end->text());
            line += u" \""_s + event.title + u'"';
            if (!event.status.isEmpty())
                line += u' ' + event.status;
            for (const auto &[is, word] : {std::pair(event.isOpenEnded, u" open"_s), {event.isUntil, u" until"_s}, {event.endsBeforeStart, u" reversed"_s},
                                           {event.isRetracted, u" retracted"_s}, {event.isRefuted, u" refuted"_s}, {event.didNotHappen, u" undone"_s},
                                           {event.isPlanned, u" planned"_s}, {event.isCancelled, u" cancelled"_s}, {event.undated != Undated::No, u" undated"_s}}) {
                if (is)
                    line += word;
            }
            lines << line;
        }
    }
    return lines.join(u'\n');
}

} // namespace

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
    void keepsUnknownTypesAndMissingIds();
    void deathIsAnEvent();
    void readsLinesAndNamesBadOnes();
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
    QTest::newRow("not done") << QByteArray(R"({"resourceType":"Immunization","id":"1","status":"not-done","vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"207"}]},"occurrenceDateTime":"2021-03"})")
                              << u"immunizations 2021-03 \"207 (CVX)\" not-done undone"_s;
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
