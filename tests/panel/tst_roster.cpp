// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/rosterbuilder.h"
#include "app/panel/rostercodec.h"
#include "app/panel/rosterhistory.h"
#include "app/panel/rosterjson.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::panel;
using namespace Qt::StringLiterals;

/// Rosters as values: filled from records, kept, packed, compared.
class TstRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsFromRecords();
    void identifiersFindTheirPatient();
    void masksSocialSecurityNumbers();
    void coverages_data();
    void coverages();
    void ages_data();
    void ages();
    void whoIsGoneStaysWithoutAReason();
    void anIncompleteExportLosesNobody();
    void packsAndUnpacks();
    void cutBytesAreNoRoster();
    void keepsEveryRosterSealed();
    void compares_data();
    void compares();
};

namespace {

const QDate Today(2026, 11, 23);

void add(People &people, const QByteArray &json)
{
    const core::Result<core::JsonDocument> parsed = core::JsonDocument::parse(json);
    if (parsed)
        addPerson(parsed->root(), people);
}

Roster listed(const QByteArray &members, const QDateTime &asOf = QDateTime(Today, QTime(8, 0), Qt::UTC))
{
    const core::Result<core::JsonDocument> parsed = core::JsonDocument::parse(R"({"resourceType":"Group","id":"g","type":"person","member":[)" + members + "]}");
    return parsed ? rosterFrom(*readGroup(parsed->root()), asOf) : Roster();
}

QByteArray member(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"entity":{"reference":"Patient/)" + id + R"("})" + (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

QByteArray patient(const QByteArray &id, const QByteArray &family, const QByteArray &born, const QByteArray &more = {})
{
    return R"({"resourceType":"Patient","id":")" + id + R"(","name":[{"family":")" + family + R"("}],"birthDate":")" + born + '"' + (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

QString ids(const QList<RosterMember> &members)
{
    QStringList all;
    for (const RosterMember &each : members)
        all << (each.id.isEmpty() ? u"-"_s : each.id.text());
    return all.join(u' ');
}

} // namespace

void TstRoster::fillsFromRecords()
{
    Roster roster = listed(member("1", R"("extension":[{"url":"x/ext-attributedProvider","valueReference":{"reference":"Practitioner/p"}},{"url":"x/ext-coverageReference","valueReference":{"reference":"Coverage/c"}}])")
                           + ',' + member("2", R"("extension":[{"url":"x/ext-attributedProvider","valueReference":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"77"}}}])"));
    People people;
    add(people, patient("2", "Two", "1947"));
    add(people, patient("1", "One", "1958-03-14", R"("gender":"female","identifier":[{"type":{"coding":[{"code":"MB"}]},"value":"M1"}])"));
    add(people, patient("3", "Three", "2000-01-01"));
    add(people, R"({"resourceType":"Coverage","id":"c","status":"active","beneficiary":{"reference":"https://x/fhir/Patient/1"},"period":{"start":"2026-01-01"},"class":[{"type":{"coding":[{"code":"plan"}]},"name":"OAP"}]})");
    add(people, R"({"resourceType":"Practitioner","id":"p","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"77"}],"name":[{"family":"Adeyemi"}]})");
    fillFrom(people, roster, true, Today);
    QCOMPARE(ids(roster.members), u"1 2 3"_s);          // the payer's order, then whom it did not list
    QCOMPARE(roster.members[0].name, u"One"_s);
    QCOMPARE(roster.members[0].memberNumber(), u"M1"_s);
    QCOMPARE(roster.members[0].coverages.first().plan, u"OAP"_s);
    QCOMPARE(roster.members[0].providerTexts().join(u' '), u"Adeyemi"_s);
    QCOMPARE(roster.members[1].providerTexts().join(u' '), u"Adeyemi"_s);
    QCOMPARE(roster.members[1].birthDate, u"1947"_s);
    QCOMPARE(roster.members[2].entries, 0);
    QCOMPARE(roster.unlisted, 1);
}

void TstRoster::identifiersFindTheirPatient()
{
    const QByteArray mbi = R"("system":"http://hl7.org/fhir/sid/us-mbi","value":")";
    Roster roster = listed(R"({"entity":{"identifier":{)" + mbi + R"(A"}}},{"entity":{"identifier":{)" + mbi + R"(B"}}},{"entity":{"identifier":{)" + mbi + R"(C"}}})");
    People people;
    add(people, patient("1", "One", "1950", R"("identifier":[{)" + mbi + R"(A"},{)" + mbi + R"(old"}])"));
    add(people, patient("2", "Two", "1951", R"("identifier":[{)" + mbi + R"(B"}])"));
    add(people, patient("3", "Three", "1952", R"("identifier":[{)" + mbi + R"(B"}])"));   // the same number: nobody's
    fillFrom(people, roster, false, Today);
    QCOMPARE(ids(roster.members), u"1 - -"_s);
    QCOMPARE(roster.withoutPatient, 2);
    // The row keeps its key, so that the next list without ids is still about the same people.
    Roster next = listed(R"({"entity":{"identifier":{)" + mbi + R"(A"}}})", roster.asOf.addDays(1));
    keepFormer(roster, next);
    QCOMPARE(next.members.size(), 1);
    QCOMPARE(next.members[0].name, u"One"_s);
    QCOMPARE(next.members[0].id.text(), u"1"_s);
    QCOMPARE(next.former.size(), 2);
}

void TstRoster::masksSocialSecurityNumbers()
{
    People people;
    add(people, patient("1", "One", "1950", R"("identifier":[{"system":"http://hl7.org/fhir/sid/us-ssn","value":"999-12-3456"},{"type":{"coding":[{"code":"SS"}]},"value":"999124444"},{"type":{"coding":[{"code":"MR"}]},"value":"R1"}])"));
    const RosterMember &one = people.patients[u"1"_s];
    QCOMPARE(one.identifiers.size(), 3);
    QCOMPARE(one.identifiers[0].value, u"•••-••-3456"_s);
    QCOMPARE(one.identifiers[1].value, u"•••-••-4444"_s);
    QCOMPARE(one.memberNumber(), u"R1"_s);
}

void TstRoster::coverages_data()
{
    QTest::addColumn<QByteArray>("coverage");
    QTest::addColumn<QString>("printed");   // plan, member id, payer, current
    const auto row = [](const char *name, const QByteArray &fields, const char *printed) {
        QTest::newRow(name) << QByteArray(R"({"resourceType":"Coverage","beneficiary":{"reference":"Patient/1"},)" + fields + '}') << QString::fromLatin1(printed);
    };
    row("plan class", R"("status":"active","class":[{"type":{"coding":[{"code":"group"}]},"name":"Acme"},{"type":{"coding":[{"code":"plan"}]},"value":"P1","name":"OAP"}],"subscriberId":"S1")", "OAP, S1, , current");
    row("plan value", R"("status":"active","class":[{"type":{"coding":[{"code":"plan"}]},"value":"P1"}])", "P1, , , current");
    row("type", R"("status":"active","type":{"coding":[{"display":"HMO"}]})", "HMO, , , current");
    row("member id before the subscriber's", R"("status":"active","identifier":[{"type":{"coding":[{"code":"MB"}]},"value":"M"}],"subscriberId":"S")", ", M, , current");
    row("dependent", R"("status":"active","subscriberId":"S","dependent":"02")", ", S-02, , current");
    row("contained payer", R"("status":"active","payor":[{"reference":"#o"}],"contained":[{"resourceType":"Organization","id":"o","name":"A Plan"}])", ", , A Plan, current");
    row("ended, though active", R"("status":"active","period":{"end":"2026-10-31"})", ", , , over");
    row("ends today", R"("status":"active","period":{"start":"2026-01","end":"2026-11-23"})", ", , , current");
    row("begins next month", R"("status":"active","period":{"start":"2026-12-01"})", ", , , over");
    row("cancelled", R"("status":"cancelled")", ", , , over");
    row("entered in error", R"("status":"entered-in-error")", "none");
}

void TstRoster::coverages()
{
    QFETCH(QByteArray, coverage);
    QFETCH(QString, printed);
    const core::Result<core::JsonDocument> parsed = core::JsonDocument::parse(coverage);
    QVERIFY(parsed);
    const auto read = readCoverage(parsed->root());
    if (!read) {
        QCOMPARE(u"none"_s, printed);
        return;
    }
    QCOMPARE(read->first, u"Patient/1"_s);
    QCOMPARE(QStringList({read->second.plan, read->second.memberId, read->second.payer, isCurrent(read->second, Today) ? u"current"_s : u"over"_s}).join(u", "_s), printed);
}

void TstRoster::ages_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("age");
    const auto row = [](const char *born, const char *age) { QTest::newRow(*born ? born : "missing") << QString::fromLatin1(born) << QString::fromLatin1(age); };
    row("1958-03-14", "68");
    row("1958-11-23", "68");
    row("1958-11-24", "67");
    row("1947", "~79");
    row("1956-12", "~69");
    row("2026-11-23", "0");
    row("2027-01-01", "none");
    row("1899-12-31", "none");
    row("yesterday", "none");
    row("", "none");
    row("2024-02-29", "2");
}

void TstRoster::ages()
{
    QFETCH(QString, born);
    QFETCH(QString, age);
    const std::optional<Age> found = ageOn(born, Today);
    QCOMPARE(found ? (found->isAbout ? u"~"_s : QString()) + QString::number(found->years) : u"none"_s, age);
}

void TstRoster::whoIsGoneStaysWithoutAReason()
{
    Roster before = listed(member("1") + ',' + member("2"));
    People people;
    add(people, patient("1", "One", "1950"));
    add(people, patient("2", "Two", "1951"));
    fillFrom(people, before, false, Today);
    Roster after = listed(member("2") + ',' + member("3"), before.asOf.addDays(3));
    keepFormer(before, after);
    QCOMPARE(ids(after.members), u"2 3"_s);
    QCOMPARE(ids(after.former), u"1"_s);
    QCOMPARE(after.former[0].name, u"One"_s);
    QCOMPARE(after.former[0].notSharedSince, after.asOf);
    QCOMPARE(after.members[0].name, u"Two"_s);      // what was known stays known
    Roster later = listed(member("1") + ',' + member("3"), after.asOf.addDays(3));
    keepFormer(after, later);
    QCOMPARE(ids(later.members), u"1 3"_s);         // back again
    QCOMPARE(later.members[0].notSharedSince, QDateTime());
    QCOMPARE(ids(later.former), u"2"_s);
    Roster last = listed(member("3"), later.asOf.addDays(3));
    keepFormer(later, last);
    QCOMPARE(ids(last.former), u"1 2"_s);
    QCOMPARE(last.former[1].notSharedSince, later.asOf);   // the day it was first missed
}

void TstRoster::anIncompleteExportLosesNobody()
{
    const Roster before = listed(member("1") + ',' + member("2"));
    Roster after = listed(member("2"), before.asOf.addDays(1));
    after.isComplete = false;
    keepFormer(before, after);
    QCOMPARE(ids(after.members), u"2 1"_s);
    QVERIFY(after.former.isEmpty());
}

void TstRoster::packsAndUnpacks()
{
    Roster roster = listed(member("1", R"("period":{"start":"2026"},"inactive":true,"extension":[{"url":"x/ext-attributedProvider","valueReference":{"reference":"Practitioner/p","display":"Ñ"}}])"));
    People people;
    add(people, patient("1", "Анна", "1950", R"("identifier":[{"system":"s","value":"v"}])"));
    add(people, R"({"resourceType":"Coverage","status":"active","beneficiary":{"reference":"Patient/1"},"order":2})");
    fillFrom(people, roster, false, Today);
    roster.former = roster.members;
    roster.former[0].notSharedSince = roster.asOf;
    roster.source = RosterSource::RosterExport;
    roster.panel.optedOut = 0;
    const std::optional<Roster> back = unpackRoster(packRoster(roster));
    QVERIFY(back);
    QVERIFY(back->members == roster.members);
    QVERIFY(back->former == roster.former);
    QVERIFY(back->panel == roster.panel);
    QCOMPARE(back->source, roster.source);
    QCOMPARE(back->asOf, roster.asOf);
    Roster again = roster;
    again.asOf = roster.asOf.addDays(1);
    QCOMPARE(contentDigest(again), contentDigest(roster));
    again.members[0].name += u'x';
    QVERIFY(contentDigest(again) != contentDigest(roster));
}

void TstRoster::cutBytesAreNoRoster()
{
    const QByteArray whole = packRoster(listed(member("1") + ',' + member("2")));
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY(!unpackRoster(whole.left(size)));
    QVERIFY(!unpackRoster("nonsense"));
}

void TstRoster::keepsEveryRosterSealed()
{
    const QTemporaryDir dir;
    tests::FakeSecretStore secrets;
    const auto vault = tests::await(vault::Vault::open(dir.path(), &secrets, std::stop_token()));
    QVERIFY(vault);
    const auto set = (*vault)->set(u"panels"_s);
    QVERIFY(set);
    RosterHistory history(*set);
    const core::PanelId panel(u"g"_s);
    QVERIFY(!history.newest(panel));
    const QDateTime now(Today, QTime(9, 0), Qt::UTC);
    const Roster first = listed(member("1"));
    const Roster second = listed(member("1") + ',' + member("2"), first.asOf.addDays(1));
    Roster third = second;
    third.asOf = second.asOf.addDays(1);
    QVERIFY(history.keep(first, now));
    QVERIFY(history.keep(second, now));       // within the same millisecond, and once with the clock set back
    QVERIFY(history.keep(third, now.addDays(-1)));
    const QList<KeptRoster> all = history.list(panel);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].asOf, third.asOf);
    QCOMPARE(all[0].sameAs, all[1].file);     // nothing had changed: a time alone
    QCOMPARE(all[2].members, 1);
    QCOMPARE(history.read(all[0])->members.size(), 2);
    QCOMPARE(history.read(all[0])->asOf, third.asOf);
    QCOMPARE(history.read(all[2])->members.size(), 1);
    QCOMPARE(history.newest(panel)->asOf, third.asOf);
    QCOMPARE(history.newestOf({panel, core::PanelId(u"other"_s)}).size(), 1);
    QVERIFY(history.list(core::PanelId(u"other"_s)).isEmpty());
    QVERIFY(history.forget(panel));
    QVERIFY(history.list(panel).isEmpty());
}

void TstRoster::compares_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("printed");   // joined | left | changed with fields
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const char *printed) { QTest::newRow(name) << before << after << QString::fromLatin1(printed); };
    const auto by = [](const char *id, const char *provider, const char *display = "") {
        return member(id, QByteArray(R"("extension":[{"url":"x/ext-attributedProvider","valueReference":{"reference":"Practitioner/)") + provider + R"(","display":")" + display + R"("}}])");
    };
    row("nothing", member("1"), member("1"), "||");
    row("joined and left", member("1") + ',' + member("2"), member("2") + ',' + member("3"), "3|1|");
    row("another order is no change", member("1") + ',' + member("2"), member("2") + ',' + member("1"), "||");
    row("inactive", member("1"), member("1", R"("inactive":true)"), "||1 inactive");
    row("another end", member("1", R"("period":{"end":"2026-06-30"})"), member("1", R"("period":{"end":"2026-12-31"})"), "||1 period");
    row("an end that was not sent before", member("1"), member("1", R"("period":{"end":"2026-12-31"})"), "||");
    row("another provider", by("1", "a"), by("1", "b"), "||1 providers");
    row("the same provider, now with a name", by("1", "a"), by("1", "a", "Dr. A"), "||");
    row("from empty", "", member("1"), "1||");
    row("to empty", member("1"), "", "|1|");
}

void TstRoster::compares()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, printed);
    const Roster older = listed(before);
    const Roster newer = listed(after);
    const RosterChanges changes = compareRosters(older, newer);
    QStringList joined;
    for (const int row : changes.joined)
        joined << newer.members[row].id.text();
    QStringList left;
    for (const int row : changes.left)
        left << older.members[row].id.text();
    QStringList changed;
    for (const auto &[row, fields] : changes.changed)
        changed << newer.members[row].id.text() + u' ' + fieldNames(fields).join(u' ');
    QCOMPARE(joined.join(u',') + u'|' + left.join(u',') + u'|' + changed.join(u','), printed);
}

PAX_TEST(TstRoster)
#include "tst_roster.moc"
