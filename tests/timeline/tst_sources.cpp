// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/lookbook.h"
#include "app/timeline/overlay.h"
#include "app/timeline/recorddiff.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"
#include "tests/timeline/printed.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using pax::tests::await;
using pax::tests::build;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Flag = R"({"resourceType":"Flag","id":"f","status":"active","code":{"text":"Falls"},"period":{"start":"2020"}})";
const QByteArray Plan = R"({"resourceType":"CarePlan","id":"c","status":"active","title":"Plan","period":{"start":"2021"}})";
const QByteArray Nameless = R"({"resourceType":"Procedure","status":"completed","code":{"text":"Suture"},"performedDateTime":"2019-01-01"})";

QByteArray changed(QByteArray record, const char *from, const char *to)
{
    return record.replace(from, to);
}

/// "+2 ~1 -Plan": new, changed, vanished by title.
QString told(const TimelineChanges &changes)
{
    QString line = u"+%1 ~%2"_s.arg(changes.fresh).arg(changes.changed);
    for (const LookedAt &gone : changes.vanished)
        line += u" -"_s + gone.title;
    return line;
}

QString difference(const RecordDifference &each)
{
    return each.path + u": "_s + each.left + u" | "_s + each.right;
}

} // namespace

/// One member's record against another telling of it: an earlier look, a second source.
class TstSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sinceTheLastLook_data();
    void sinceTheLastLook();
    void anUnfinishedRecordTellsNothingGone();
    void looksAreKeptSealed();
    void twoSources_data();
    void twoSources();
    void keepsTheOtherVersion();
    void refusesTwoPeople();
    void differences_data();
    void differences();
    void metaIsNoContent();
};

void TstSources::sinceTheLastLook_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing new") << QByteArrayList{Flag, Plan} << QByteArrayList{Flag, Plan} << u"+0 ~0"_s;
    QTest::newRow("one more") << QByteArrayList{Flag} << QByteArrayList{Flag, Plan} << u"+1 ~0"_s;
    QTest::newRow("one changed") << QByteArrayList{Flag, Plan} << QByteArrayList{Flag, changed(Plan, "active", "completed")} << u"+0 ~1"_s;
    QTest::newRow("one gone") << QByteArrayList{Flag, Plan} << QByteArrayList{Flag} << u"+0 ~0 -Plan"_s;
    QTest::newRow("only its meta is new") << QByteArrayList{Flag} << QByteArrayList{changed(Flag, R"("id":"f")", R"("id":"f","meta":{"lastUpdated":"2026-01-01T00:00:00Z"})")} << u"+0 ~0"_s;
    QTest::newRow("without id, the same") << QByteArrayList{Nameless} << QByteArrayList{Flag, Nameless} << u"+1 ~0"_s;
    QTest::newRow("without id, changed, is another") << QByteArrayList{Nameless} << QByteArrayList{changed(Nameless, "Suture", "Stitch")} << u"+1 ~0 -Suture"_s;
    QTest::newRow("all gone") << QByteArrayList{Flag, Plan} << QByteArrayList{} << u"+0 ~0 -Plan -Falls"_s;
}

void TstSources::sinceTheLastLook()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArrayList, now);
    QFETCH(QString, expected);
    const QDateTime first(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    const TimelinePtr timeline = build(now);
    const TimelineChanges changes = changesSince(lookAt(*build(before), first), lookAt(*timeline, first.addDays(1)), *timeline);
    QCOMPARE(told(changes), expected);
    QCOMPARE(changes.since, first);
    QCOMPARE(changes.isEmpty(), expected == u"+0 ~0"_s);
}

void TstSources::anUnfinishedRecordTellsNothingGone()
{
    auto part = std::make_shared<MemberTimeline>(*build({Flag}));
    part->isComplete = false;
    const TimelineChanges changes = changesSince(lookAt(*build({Flag, Plan}), {}), lookAt(*part, {}), *part);
    QCOMPARE(told(changes), u"+0 ~0"_s);
}

void TstSources::looksAreKeptSealed()
{
    QTemporaryDir folder;
    pax::tests::FakeSecretStore secrets;
    const auto vault = await(pax::vault::Vault::open(folder.path(), &secrets, {}));
    QVERIFY(vault);
    const MemberId member(u"secret-member-77"_s);
    const QDateTime when(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    LookBook book(*vault);
    QVERIFY(book.last(u"payer|live"_s, member));
    QVERIFY(!book.last(u"payer|live"_s, member)->has_value());
    QVERIFY(book.keep(u"payer|live"_s, member, lookAt(*build({Flag, Plan}), when)));
    const auto kept = LookBook(*vault).last(u"payer|live"_s, member);
    QVERIFY(kept && kept->has_value());
    QCOMPARE((*kept)->when, when);
    QCOMPARE((*kept)->events.size(), 2);
    QCOMPARE((*kept)->events.value(u"CarePlan/c"_s).title, u"Plan"_s);
    // Another member, and another source, were never looked at.
    QVERIFY(!book.last(u"payer|live"_s, MemberId(u"other"_s))->has_value());
    QVERIFY(!book.last(u"payer|export"_s, member)->has_value());
    // Neither names nor bytes on the disk tell whom it is about.
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll() + file.fileName().toUtf8();
        for (const char *word : {"secret-member-77", "Falls", "CarePlan"})
            QVERIFY2(!bytes.contains(word), word);
        ++seen;
    }
    QVERIFY(seen > 0);
}

void TstSources::twoSources_data()
{
    QTest::addColumn<QByteArrayList>("first");
    QTest::addColumn<QByteArrayList>("second");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same") << QByteArrayList{Flag, Plan} << QByteArrayList{Plan, Flag} << u"2 events, first 0, second 0, differ 0"_s;
    QTest::newRow("one more in each") << QByteArrayList{Flag} << QByteArrayList{Plan} << u"2 events, first 1, second 1, differ 0"_s;
    QTest::newRow("one differs") << QByteArrayList{Flag, Plan} << QByteArrayList{Flag, changed(Plan, "2021", "2022")} << u"2 events, first 0, second 0, differ 1"_s;
    QTest::newRow("without ids, by content") << QByteArrayList{Nameless} << QByteArrayList{Nameless, Flag} << u"2 events, first 0, second 1, differ 0"_s;
    QTest::newRow("nothing at all") << QByteArrayList{} << QByteArrayList{Flag} << u"1 events, first 0, second 1, differ 0"_s;
}

void TstSources::twoSources()
{
    QFETCH(QByteArrayList, first);
    QFETCH(QByteArrayList, second);
    QFETCH(QString, expected);
    const auto laid = overlaid(*build(first), *build(second));
    QVERIFY(laid);
    QCOMPARE(u"%1 events, first %2, second %3, differ %4"_s.arg(laid->timeline->size()).arg(laid->onlyFirst).arg(laid->onlySecond).arg(laid->differing), expected);
    int sides[4] = {0, 0, 0, 0};
    for (const TimelineEvent &event : laid->timeline->events)
        ++sides[static_cast<int>(laid->side(event))];
    QCOMPARE(sides[static_cast<int>(Side::OnlyFirst)], laid->onlyFirst);
    QCOMPARE(sides[static_cast<int>(Side::OnlySecond)], laid->onlySecond);
    QCOMPARE(sides[static_cast<int>(Side::Differs)], laid->differing);
}

void TstSources::keepsTheOtherVersion()
{
    const auto laid = overlaid(*build({Plan}), *build({changed(Plan, "2021", "2022")}));
    QVERIFY(laid);
    const TimelineEvent &event = laid->timeline->events.front();
    QCOMPARE(event.start->text(), QByteArray("2021"));
    QVERIFY(laid->others.value(event.record).contains("2022"));
}

void TstSources::refusesTwoPeople()
{
    auto other = std::make_shared<MemberTimeline>(*build({Flag}));
    const QByteArray somebody = R"({"resourceType":"Patient","id":"q"})";
    other->buffers.append(somebody);
    other->records.front() = other->buffers.last();
    other->infos.front().id = u"q"_s;
    const auto laid = overlaid(*build({Plan}), *other);
    QVERIFY(!laid);
    QCOMPARE(laid.error().reason(), ErrorReason::WrongPatient);
}

void TstSources::differences_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the same") << QByteArray(R"({"a":1,"b":[1,2]})") << QByteArray(R"({"b":[1,2],"a":1})") << QStringList{};
    QTest::newRow("a value") << QByteArray(R"({"a":"x"})") << QByteArray(R"({"a":"y"})") << QStringList{u"a: x | y"_s};
    QTest::newRow("deep") << QByteArray(R"({"a":[{"b":{"c":true}}]})") << QByteArray(R"({"a":[{"b":{"c":false}}]})") << QStringList{u"a[0].b.c: true | false"_s};
    QTest::newRow("one more") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"b":2})") << QStringList{u"b:  | 2"_s};
    QTest::newRow("one fewer") << QByteArray(R"({"a":[1,2]})") << QByteArray(R"({"a":[1]})") << QStringList{u"a[1]: 2 | "_s};
    QTest::newRow("digits as written") << QByteArray(R"({"a":7.0})") << QByteArray(R"({"a":7})") << QStringList{u"a: 7.0 | 7"_s};
    QTest::newRow("another kind") << QByteArray(R"({"a":"1"})") << QByteArray(R"({"a":1})") << QStringList{u"a: 1 | 1"_s};
    QTest::newRow("meta does not count") << QByteArray(R"({"a":1,"meta":{"versionId":"1"}})") << QByteArray(R"({"a":1,"meta":{"versionId":"2"}})") << QStringList{};
}

void TstSources::differences()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QStringList, expected);
    const auto one = JsonDocument::parse(left);
    const auto two = JsonDocument::parse(right);
    QStringList told;
    for (const RecordDifference &each : differencesOf(one->root(), two->root()))
        told << difference(each);
    QCOMPARE(told, expected);
}

void TstSources::metaIsNoContent()
{
    QCOMPARE(contentHash(QByteArray(R"({"meta":{"versionId":"1"},"id":"a"})")), contentHash(QByteArray(R"({"id":"a"})")));
    QVERIFY(contentHash(QByteArray(R"({"id":"a"})")) != contentHash(QByteArray(R"({"id":"b"})")));
    QVERIFY(contentHash(QByteArray("no json")) != contentHash(QByteArray("none")));
}

PAX_TEST(TstSources)
#include "tst_sources.moc"
