// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/eventfilter.h"
#include "app/timeline/filekind.h"
#include "tests/support/testmain.h"
#include "tests/timeline/printed.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using pax::tests::build;
using namespace Qt::StringLiterals;

namespace {

/// One of each kind a filter tells apart.
TimelinePtr mixed()
{
    return build({R"({"resourceType":"Encounter","id":"v","status":"finished","class":{"code":"IMP"},"type":[{"text":"Hospital stay"}],"period":{"start":"2020-03-04","end":"2020-03-08"},"participant":[{"individual":{"display":"Adeyemi, R."}}]})",
                  R"({"resourceType":"ExplanationOfBenefit","id":"c","status":"active","use":"claim","billablePeriod":{"start":"2020-03-04","end":"2020-03-08"},"item":[{"encounter":[{"reference":"Encounter/v"}],"productOrService":{"text":"Stay"}}]})",
                  R"({"resourceType":"ExplanationOfBenefit","id":"alone","status":"active","use":"claim","billablePeriod":{"start":"2021-01-02"},"item":[{"productOrService":{"text":"Visit billed only"}}]})",
                  R"({"resourceType":"Condition","id":"o","clinicalStatus":{"coding":[{"code":"active"}]},"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E11.9","display":"Type 2 diabetes, Ménière"}]},"onsetDateTime":"2014"})",
                  R"({"resourceType":"Observation","id":"r","status":"entered-in-error","code":{"text":"Taken back"},"effectiveDateTime":"2020-05-05"})",
                  R"({"resourceType":"DocumentReference","id":"old","status":"superseded","type":{"text":"Old note"},"date":"2020-06-06T00:00:00Z"})",
                  R"({"resourceType":"AllergyIntolerance","id":"u","clinicalStatus":{"coding":[{"code":"active"}]},"code":{"text":"Penicillin"}})"});
}

QString shown(const MemberTimeline &timeline, const EventFilter &filter, Change change = Change::Same)
{
    QStringList ids;
    for (const auto *list : {&timeline.events, &timeline.undated}) {
        for (const TimelineEvent &event : *list) {
            if (filter.matches(event, change))
                ids << event.reference.section(u'/', 1);
        }
    }
    ids.sort();
    return ids.join(u' ');
}

} // namespace

/// Which events are shown.
class TstFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void onlyWhatIsNew();
    void countsWhatCanBeChosen();
    void groupsPutClaimsLast();
    void tellsRecordsFromClaims_data();
    void tellsRecordsFromClaims();
};

void TstFilter::shows_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected, auto change) {
        EventFilter filter;
        change(filter);
        QTest::newRow(name) << filter << expected;
    };
    row("at first", u"alone c o u v"_s, [](EventFilter &) {});
    row("without doubles", u"alone o u v"_s, [](EventFilter &f) { f.hidesDoubles = true; });
    row("with what was taken back", u"alone c o r u v"_s, [](EventFilter &f) { f.showsRetracted = true; });
    row("with what was replaced", u"alone c o old u v"_s, [](EventFilter &f) { f.showsReplaced = true; });
    row("without a lane", u"alone c o u"_s, [](EventFilter &f) { f.hiddenLanes = {static_cast<int>(Lane::Visits)}; });
    row("a type", u"o"_s, [](EventFilter &f) { f.types = {u"Condition"_s}; });
    row("two types", u"o u"_s, [](EventFilter &f) { f.types = {u"Condition"_s, u"AllergyIntolerance"_s}; });
    row("a status", u"v"_s, [](EventFilter &f) { f.statuses = {u"finished"_s}; });
    row("a person", u"v"_s, [](EventFilter &f) { f.people = {u"Adeyemi, R."_s}; });
    row("a word", u"v"_s, [](EventFilter &f) { f.words = {u"hospital"_s}; });
    row("a word without its accent", u"o"_s, [](EventFilter &f) { f.words = {u"meniere"_s}; });
    row("a code", u"o"_s, [](EventFilter &f) { f.words = {u"e11.9"_s}; });
    row("two words, both", QString(), [](EventFilter &f) { f.words = {u"hospital"_s, u"penicillin"_s}; });
    row("from a year: open ones go on", u"alone o"_s, [](EventFilter &f) { f.from = FhirDate::parse("2021"); });
    row("until a month: whole month counts", u"c o v"_s, [](EventFilter &f) { f.until = FhirDate::parse("2020-03"); });
    row("within a stay", u"c o v"_s, [](EventFilter &f) {
        f.from = FhirDate::parse("2020-03-05");
        f.until = FhirDate::parse("2020-03-05");
    });
    row("only new, none is", QString(), [](EventFilter &f) { f.onlyChanged = true; });
}

void TstFilter::shows()
{
    QFETCH(EventFilter, filter);
    QFETCH(QString, expected);
    QCOMPARE(shown(*mixed(), filter), expected);
}

void TstFilter::onlyWhatIsNew()
{
    EventFilter filter;
    filter.onlyChanged = true;
    QVERIFY(filter.isNarrow());
    QCOMPARE(shown(*mixed(), filter, Change::New), u"alone c o u v"_s);
    QCOMPARE(shown(*mixed(), filter, Change::Changed), u"alone c o u v"_s);
}

void TstFilter::countsWhatCanBeChosen()
{
    const FilterChoices choices = choicesOf(*mixed());
    QCOMPARE(choices.types.first().value, u"ExplanationOfBenefit"_s);
    QCOMPARE(choices.types.first().count, 2);
    int all = 0;
    for (const FilterChoices::Choice &choice : choices.statuses)
        all += choice.count;
    QCOMPARE(all, static_cast<int>(mixed()->size()));
}

void TstFilter::groupsPutClaimsLast()
{
    const TimelinePtr timeline = mixed();
    const std::vector<std::vector<int>> groups = groupsOf(*timeline);
    QCOMPARE(groups.size(), 1u);
    QCOMPARE(groups[0].size(), 2u);
    QCOMPARE(timeline->at(groups[0][0]).reference, u"Encounter/v"_s);
    QCOMPARE(timeline->at(groups[0][1]).reference, u"ExplanationOfBenefit/c"_s);
    QVERIFY(timeline->at(groups[0][1]).isDouble);
}

void TstFilter::tellsRecordsFromClaims_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRecord");
    const QByteArray eob = R"({"resourceType":"ExplanationOfBenefit","id":"1"})";
    QTest::newRow("a Bundle") << QByteArray(R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"}}]})") << true;
    QTest::newRow("a Bundle on lines") << QByteArray("{\n \"entry\": [{\"resource\": {\"resourceType\": \"Patient\"}}],\n \"resourceType\": \"Bundle\"\n}") << true;
    QTest::newRow("lines of claims") << eob + '\n' + eob + '\n' << false;
    QTest::newRow("lines of several kinds") << eob + "\n{\"resourceType\":\"Patient\",\"id\":\"p\"}\n" << true;
    QTest::newRow("lines of conditions") << QByteArray("{\"resourceType\":\"Condition\"}\n") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("hello\nworld") << false;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{\"resourceType\":\"Bundle\",\"entry\":[]}") << true;
}

void TstFilter::tellsRecordsFromClaims()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRecord);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(looksLikeRecord(file.fileName()), isRecord);
    QVERIFY(!looksLikeRecord(folder.filePath(u"not-there.json"_s)));
}

PAX_TEST(TstFilter)
#include "tst_filter.moc"
