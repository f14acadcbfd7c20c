// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/recordscan.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace Qt::StringLiterals;

class TstRecordScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void longLinesGoByAndLeaveNoRoomBehind();
};

void TstRecordScan::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("head");
    const auto row = [](const char *name, const char *json, const char *head) { QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(head); };
    row("plain", R"({"resourceType":"Observation","id":"o1","subject":{"reference":"Patient/p1"}})", "Observation o1 Patient/p1");
    row("type last", R"({"id":"o1","subject":{"reference":"Patient/p1"},"resourceType":"Observation"})", "Observation o1 Patient/p1");
    row("beneficiary", R"({"resourceType":"Coverage","id":"c","beneficiary":{"reference":"Patient/p1"}})", "Coverage c Patient/p1");
    row("subject goes before patient", R"({"resourceType":"X","patient":{"reference":"Patient/b"},"subject":{"reference":"Patient/a"}})", "X  Patient/a");
    row("patient where subject is a group", R"({"resourceType":"X","subject":{"reference":"Group/b"},"patient":{"reference":"Patient/a"}})", "X  Patient/a");
    row("absolute reference", R"({"resourceType":"X","subject":{"reference":"https://payer.example/fhir/Patient/a.b-1"}})", "X  Patient/a.b-1");
    row("versioned reference", R"({"resourceType":"X","subject":{"reference":"Patient/a/_history/3"}})", "X  Patient/a");
    row("an account's list of subjects", R"({"resourceType":"Account","id":"a","subject":[{"reference":"Organization/1"},{"reference":"Patient/p1"}]})", "Account a Patient/p1");
    row("an appointment's actor", R"({"resourceType":"Appointment","id":"a","participant":[{"actor":{"reference":"Practitioner/1"}},{"actor":{"reference":"Patient/p1"}}]})", "Appointment a Patient/p1");
    row("a provenance's target", R"({"resourceType":"Provenance","id":"v","target":[{"reference":"Encounter/e1"},{"reference":"Encounter/e2"}]})", "Provenance v  about Encounter/e1");
    row("a target of another type", R"({"resourceType":"Goal","id":"g","subject":{"reference":"Patient/p"},"target":[{"reference":"X/1"}]})", "Goal g Patient/p");
    row("no owner", R"({"resourceType":"Organization","id":"o","name":"A"})", "Organization o ");
    row("contained subject", R"({"resourceType":"X","subject":{"reference":"#Patient/1"}})", "X  ");
    row("not a patient", R"({"resourceType":"X","subject":{"reference":"NotPatient/1"}})", "X  ");
    row("escaped text", R"({"resourceType":"X","id":"a\u00e9"})", "X a\xc3\xa9 ");
    row("a repeated name", R"({"resourceType":"X","id":"first","id":"second","resourceType":"Y"})", "X first ");
    row("id of another type", R"({"resourceType":"X","id":7})", "X  ");
    row("subject of another type", R"({"resourceType":"X","subject":[1,2],"patient":"p"})", "X  ");
    row("a Patient owns itself elsewhere", R"({"resourceType":"Patient","id":"p"})", "Patient p ");
    row("no type", R"({"id":"x"})", "");
    row("type is no text", R"({"resourceType":5})", "");
    row("array", R"([{"resourceType":"X"}])", "");
    row("cut", R"({"resourceType":"X","id":"o1","subject":{"refer)", "");
    row("trailing comma", R"({"resourceType":"X","id":"o1",})", "");
    row("bad number", R"({"resourceType":"X","n":01})", "");
    row("trailing text", R"({"resourceType":"X"} x)", "");
    row("two in one", R"({"resourceType":"X"}{"resourceType":"Y"})", "");
    row("bad UTF-8", "{\"resourceType\":\"X\",\"t\":\"\xff\"}", "");
    row("empty", "", "");
    QTest::newRow("too deep") << QByteArray("{\"resourceType\":\"X\",\"a\":") + QByteArray(1000, '[') + QByteArray(1000, ']') + '}' << QString();
    QTest::newRow("deep enough") << QByteArray("{\"resourceType\":\"X\",\"a\":") + QByteArray(190, '[') + QByteArray(190, ']') + '}' << u"X  "_s;
}

void TstRecordScan::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, head);
    RecordScanner scanner;
    QByteArray padded = json + QByteArray(RecordScanner::Padding, 'x');
    const auto read = scanner.scan(QByteArrayView(padded).first(json.size()));
    const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); };
    const QString got = read ? text(read->type) + u' ' + text(read->id) + u' ' + text(read->patient) + (read->target.empty() ? QString() : u" about "_s + text(read->target)) : QString();
    QCOMPARE(got, QString::fromUtf8(head.toLatin1()));
}

void TstRecordScan::longLinesGoByAndLeaveNoRoomBehind()
{
    RecordScanner scanner;
    const QByteArray small = R"({"resourceType":"X","id":"small"})";
    const QByteArray big = R"({"resourceType":"X","id":"big","data":")" + QByteArray(30'000'000, 'A') + "\"}";
    for (const QByteArray &each : {small, big, small, big, small}) {
        const QByteArray padded = each + QByteArray(RecordScanner::Padding, '\0');
        const auto read = scanner.scan(QByteArrayView(padded).first(each.size()));
        QVERIFY(read);
        QCOMPARE(read->id == "big", each.size() > 1000);
    }
}

PAX_TEST(TstRecordScan)
#include "tst_recordscan.moc"
