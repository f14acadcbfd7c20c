// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/axis.h"
#include "app/timeline/builder.h"
#include "app/timeline/lanelayout.h"
#include "tests/support/testmain.h"
#include "tests/timeline/printed.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using namespace Qt::StringLiterals;
using pax::tests::build;
using pax::tests::printed;

/// Every row of the table of dates: what is drawn, what lies on the shelf, in which order. Source: timeline.md §5.
class TstDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void spans_data();
    void spans();
    void absentReasons_data();
    void absentReasons();
    void equalDatesHaveOneOrder();
    void yearsStandBelowExactDates();
    void instantsSortAcrossOffsets();
    void futureIsDrawn();
    void visitLendsItsDate();
};

void TstDates::places_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QString>("expected");
    const auto procedure = [](const char *name, const char *date, const char *expected) {
        QTest::newRow(name) << QByteArray(R"({"resourceType":"Procedure","id":"1","status":"completed","code":{"text":"x"},"performedDateTime":")") + date + "\"}" << QString::fromUtf8(expected);
    };
    procedure("year", "2019", R"(procedures 2019 "x" completed)");
    procedure("month", "2019-03", R"(procedures 2019-03 "x" completed)");
    procedure("day", "2019-03-05", R"(procedures 2019-03-05 "x" completed)");
    procedure("time with offset", "2019-03-05T23:30:00-05:00", R"(procedures 2019-03-05T23:30:00-05:00 "x" completed)");
    procedure("time without offset", "2019-03-05T23:30:00", R"(procedures 2019-03-05T23:30:00 "x" completed)");
    procedure("nine digits of a second", "2019-03-05T23:30:00.123456789Z", R"(procedures 2019-03-05T23:30:00.123456789Z "x" completed)");
    procedure("24:00", "2019-03-05T24:00:00Z", R"(procedures 2019-03-05T24:00:00Z "x" completed)");
    procedure("leap second", "2016-12-31T23:59:60Z", R"(procedures 2016-12-31T23:59:60Z "x" completed)");
    procedure("leap day", "2020-02-29", R"(procedures 2020-02-29 "x" completed)");
    procedure("no such day", "2019-02-29", R"(procedures - "x" completed undated)");
    procedure("ten digits of a second", "2019-03-05T23:30:00.1234567890Z", R"(procedures - "x" completed undated)");
    procedure("no date at all", "yesterday", R"(procedures - "x" completed undated)");
    procedure("year 0001", "0001-01-01", R"(procedures 0001-01-01 "x" completed undated)");
    procedure("year 9999", "9999-12-31", R"(procedures 9999-12-31 "x" completed undated)");
    procedure("before 1900", "1899-12-31", R"(procedures 1899-12-31 "x" completed undated)");
    procedure("before birth", "1980-04-30", R"(procedures 1980-04-30 "x" completed undated)");
    procedure("the day of birth", "1980-05-01", R"(procedures 1980-05-01 "x" completed)");
    procedure("the year of birth", "1980", R"(procedures 1980 "x" completed)");
    procedure("future", "2150-01-01", R"(procedures 2150-01-01 "x" completed)");
    const auto plan = [](const char *name, const char *status, const char *period, const char *expected) {
        QTest::newRow(name) << QByteArray(R"({"resourceType":"CarePlan","id":"1","title":"x","status":")") + status + R"(","period":)" + period + "}" << QString::fromUtf8(expected);
    };
    plan("only a start, active", "active", R"({"start":"2020-01-01"})", R"(plans 2020-01-01 "x" active open)");
    plan("only a start, in progress", "in-progress", R"({"start":"2020-01-01"})", R"(plans 2020-01-01 "x" in-progress open)");
    plan("only a start, over", "completed", R"({"start":"2020-01-01"})", R"(plans 2020-01-01 "x" completed)");
    plan("only a start, retracted", "entered-in-error", R"({"start":"2020-01-01"})", R"(plans 2020-01-01 "x" entered-in-error retracted)");
    plan("only an end", "completed", R"({"end":"2020-01-01"})", R"(plans 2020-01-01 "x" completed until)");
    plan("both", "active", R"({"start":"2020-01-01","end":"2020-02"})", R"(plans 2020-01-01..2020-02 "x" active)");
    plan("end before start", "active", R"({"start":"2020-02-03","end":"2019-01-01"})", R"(plans 2020-02-03 "x" active reversed)");
    plan("end within the day of the start", "completed", R"({"start":"2020-02-03T10:00:00Z","end":"2020-02-03"})", R"(plans 2020-02-03T10:00:00Z..2020-02-03 "x" completed)");
    plan("end in 9999, active", "active", R"({"start":"2020-01-01","end":"9999-12-31"})", R"(plans 2020-01-01 "x" active open)");
    plan("end in 9999, over", "completed", R"({"start":"2020-01-01","end":"9999-12-31"})", R"(plans 2020-01-01 "x" completed)");
    plan("unreadable start, good end", "completed", R"({"start":"soon","end":"2020-01-01"})", R"(plans 2020-01-01 "x" completed until)");
    plan("nothing in it", "active", "{}", R"(plans - "x" active undated)");
    QTest::newRow("coverage may begin before birth") << QByteArray(R"({"resourceType":"Coverage","id":"1","status":"active","type":{"text":"x"},"period":{"start":"1979-01-01","end":"2020-01-01"}})")
                                                     << u"coverage 1979-01-01..2020-01-01 \"x\" active"_s;
    QTest::newRow("words are no date") << QByteArray(R"({"resourceType":"Condition","id":"1","clinicalStatus":{"coding":[{"code":"active"}]},"code":{"text":"x"},"onsetString":"as a child"})") << u"conditions - \"x\" active undated"_s;
    QTest::newRow("a good date behind a bad one") << QByteArray(R"({"resourceType":"Condition","id":"1","clinicalStatus":{"coding":[{"code":"resolved"}]},"code":{"text":"x"},"onsetDateTime":"IGNORED_FIELD","recordedDate":"2020-01-02"})")
                                                  << u"conditions 2020-01-02 \"x\" resolved"_s;
}

void TstDates::places()
{
    QFETCH(QByteArray, resource);
    QFETCH(QString, expected);
    const TimelinePtr timeline = build({resource});
    QVERIFY(timeline);
    QCOMPARE(printed(*timeline), expected);
}

void TstDates::spans_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("year") << QByteArray("2019") << u"2019-01-01T00:00:00"_s << u"2020-01-01T00:00:00"_s;
    QTest::newRow("month") << QByteArray("2019-12") << u"2019-12-01T00:00:00"_s << u"2020-01-01T00:00:00"_s;
    QTest::newRow("day") << QByteArray("2019-03-10") << u"2019-03-10T00:00:00"_s << u"2019-03-11T00:00:00"_s;
    // The clock time as written, whatever its offset and whatever the zone of this computer: 2:30 did not exist that night in New York.
    QTest::newRow("time") << QByteArray("2019-03-10T02:30:00-05:00") << u"2019-03-10T02:30:00"_s << u"2019-03-10T02:31:00"_s;
    QTest::newRow("time at the other end of the world") << QByteArray("2019-03-10T23:59:00+14:00") << u"2019-03-10T23:59:00"_s << u"2019-03-11T00:00:00"_s;
    QTest::newRow("24:00") << QByteArray("2019-03-10T24:00:00Z") << u"2019-03-11T00:00:00"_s << u"2019-03-11T00:01:00"_s;
}

void TstDates::spans()
{
    QFETCH(QByteArray, date);
    const std::optional<FhirDate> read = FhirDate::parse(date.toStdString());
    QVERIFY(read);
    const TimeRange span = spanOf(*read);
    const auto text = [](std::int64_t at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s); };
    QTEST(text(span.from), "from");
    QTEST(text(span.to), "to");
}

void TstDates::absentReasons_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QString>("reason");
    const QByteArray why = R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"masked"}])";
    QTest::newRow("beside the element") << QByteArray(R"({"resourceType":"Procedure","id":"1","_performedDateTime":{)" + why + "}}") << u"masked"_s;
    QTest::newRow("in the period") << QByteArray(R"({"resourceType":"Encounter","id":"1","period":{)" + why + "}}") << u"masked"_s;
    QTest::newRow("in the period's start") << QByteArray(R"({"resourceType":"Encounter","id":"1","period":{"_start":{)" + why + "}}}") << u"masked"_s;
    QTest::newRow("further down") << QByteArray(R"({"resourceType":"DocumentReference","id":"1","context":{"_period":{)" + why + "}}}") << u"masked"_s;
    QTest::newRow("another extension") << QByteArray(R"({"resourceType":"Procedure","id":"1","_performedDateTime":{"extension":[{"url":"x","valueCode":"masked"}]}})") << QString();
}

void TstDates::absentReasons()
{
    QFETCH(QByteArray, resource);
    QFETCH(QString, reason);
    const TimelinePtr timeline = build({resource});
    QCOMPARE(timeline->undated.size(), 1u);
    QCOMPARE(timeline->undated.front().absentReason, reason);
    QCOMPARE(timeline->undated.front().undated, reason.isEmpty() ? Undated::NotSent : Undated::AbsentReason);
}

void TstDates::equalDatesHaveOneOrder()
{
    const QByteArrayList resources{R"({"resourceType":"Observation","id":"b","effectiveDateTime":"2020-01-02"})", R"({"resourceType":"Observation","id":"a","effectiveDateTime":"2020-01-02"})",
                                   R"({"resourceType":"Encounter","id":"z","period":{"start":"2020-01-02"}})", R"({"resourceType":"Procedure","id":"a","performedDateTime":"2020-01-02"})"};
    const QStringList expected{u"Encounter/z"_s, u"Procedure/a"_s, u"Observation/a"_s, u"Observation/b"_s};
    QByteArrayList turned = resources;
    for (qsizetype turn = 0; turn < resources.size(); ++turn) {
        QStringList found;
        const TimelinePtr timeline = build(turned);
        for (const TimelineEvent &event : timeline->events)
            found << event.reference;
        QCOMPARE(found, expected);
        turned.append(turned.takeFirst());
    }
}

void TstDates::yearsStandBelowExactDates()
{
    const TimelinePtr timeline = build({R"({"resourceType":"Observation","id":"year","effectiveDateTime":"2020"})", R"({"resourceType":"Observation","id":"day","effectiveDateTime":"2020-01-01"})",
                                        R"({"resourceType":"Observation","id":"month","effectiveDateTime":"2020-01"})", R"({"resourceType":"Observation","id":"before","effectiveDateTime":"2019-12-31"})"});
    QStringList found;
    for (const TimelineEvent &event : timeline->events)
        found << event.reference.section(u'/', 1);
    QCOMPARE(found, (QStringList{u"before"_s, u"day"_s, u"month"_s, u"year"_s}));
}

void TstDates::instantsSortAcrossOffsets()
{
    const TimelinePtr timeline = build({R"({"resourceType":"Observation","id":"later","effectiveDateTime":"2020-01-01T20:00:00-08:00"})", R"({"resourceType":"Observation","id":"earlier","effectiveDateTime":"2020-01-02T01:00:00+10:00"})"});
    QCOMPARE(timeline->events[0].reference, u"Observation/earlier"_s);
    // Sorted as instants, each still on the day that was written.
    QCOMPARE(timeline->events[0].start->dateText(), u"2020-01-02"_s);
    QCOMPARE(timeline->events[1].start->dateText(), u"2020-01-01"_s);
    QVERIFY(!timeline->events[0].hasNoOffset);
    const TimelinePtr flagged = build({R"({"resourceType":"Observation","id":"x","effectiveDateTime":"2020-01-01T20:00:00"})"});
    QVERIFY(flagged->events[0].hasNoOffset);
}

void TstDates::futureIsDrawn()
{
    const TimelinePtr timeline = build({R"({"resourceType":"CarePlan","id":"x","status":"active","period":{"start":"2150-01-01"}})"});
    const TimeRange extent = extentOf(timeline->events.front(), 0);
    QCOMPARE(extent.from, spanOf(*FhirDate::parse("2150-01-01")).from);
    QVERIFY(extent.to > extent.from);   // an open period that begins after today does not run backwards
}

void TstDates::visitLendsItsDate()
{
    const QByteArray visit = R"({"resourceType":"Encounter","id":"e","period":{"start":"2020-03-04","end":"2020-03-06"}})";
    for (const char *type : {"Condition", "Procedure", "MedicationRequest"}) {
        const TimelinePtr timeline = build({visit, QByteArray(R"({"resourceType":")") + type + R"(","id":"x","encounter":{"reference":"Encounter/e"}})"});
        QCOMPARE(timeline->events.size(), 2u);
    }
    // Others have a date of their own or none.
    QCOMPARE(build({visit, R"({"resourceType":"Observation","id":"x","encounter":{"reference":"Encounter/e"}})"})->undated.size(), 1u);
}

PAX_TEST(TstDates)
#include "tst_dates.moc"
