// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimquery.h"
#include "app/claims/claimsjson.h"
#include "app/claims/claimswriter.h"
#include "app/claims/order.h"
#include "tests/support/testmain.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::claims;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AdjudicationSystem = "http://terminology.hl7.org/CodeSystem/adjudication";
constexpr auto MedicareSystem = "https://bluebutton.cms.gov/resources/codesystem/adjudication";

/// {"category":…,"amount":…}; \p tail is Medicare's own code beside the plain one.
QByteArray entry(const char *code, const char *amount, const char *currency = "USD", const char *tail = nullptr)
{
    QByteArray coding = QByteArray("{\"system\":\"") + AdjudicationSystem + "\",\"code\":\"" + code + "\"}";
    if (tail)
        coding += QByteArray(",{\"system\":\"") + MedicareSystem + "\",\"code\":\"https://bluebutton.cms.gov/resources/variables/" + tail + "\"}";
    QByteArray money = QByteArray("{\"value\":") + amount;
    if (currency)
        money += QByteArray(",\"currency\":\"") + currency + "\"";
    return "{\"category\":{\"coding\":[" + coding + "]},\"amount\":" + money + "}}";
}

QByteArray eob(const QByteArray &more, const QByteArray &id = "1")
{
    return R"({"resourceType":"ExplanationOfBenefit","id":")" + id + R"(","status":"active","use":"claim","patient":{"reference":"Patient/p"})" + (more.isEmpty() ? "" : "," + more) + "}";
}

ClaimSetPtr read(const QByteArrayList &records)
{
    ClaimReader reader;
    qint64 line = 0;
    for (const QByteArray &record : records)
        reader.add(record, {u"test"_s, u"test.ndjson"_s, ++line, 0, record.size()});
    return reader.finish();
}

/// "billed 10 planPaid 5 …" of the first row, with what is special about it.
QString amountsOf(const ClaimSetPtr &set)
{
    QStringList parts;
    for (int kind = 0; kind < AmountKindCount; ++kind) {
        if (const auto value = set->table.amounts(static_cast<AmountKind>(kind)).at(0))
            parts << amountName(static_cast<AmountKind>(kind)) + u' ' + value->toString();
    }
    const std::uint16_t marks = set->table.marks(0);
    for (const auto &[mark, word] : {std::pair(MixedCurrency, u"mixed"_s), {EstimatedShare, u"estimated"_s}, {LinesDiffer, u"differs"_s}, {SplitAmounts, u"split"_s}}) {
        if (marks & mark)
            parts << word;
    }
    return parts.join(u' ');
}

Filter everyVersion()
{
    Filter filter;
    filter.allVersions = true;
    return filter;
}

} // namespace

class TstClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAmountsFromOneLevel_data();
    void takesAmountsFromOneLevel();
    void foldsVersions_data();
    void foldsVersions();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void filtersAndGroups();
    void neverMixesCurrencies();
    void sumsAreExact();
    void namesWhatItCannotRead_data();
    void namesWhatItCannotRead();
    void writesSafeCsv();
    void writesAWorkbook();
    void sortsAbsentLast();
};

void TstClaims::takesAmountsFromOneLevel_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("expected");
    const QByteArray line100 = R"("item":[{"sequence":1,"adjudication":[)" + entry("submitted", "60") + "]},{\"sequence\":2,\"adjudication\":[" + entry("submitted", "40") + "]}]";
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("zero is not absent") << QByteArray("\"total\":[" + entry("submitted", "0.00") + "]") << u"billed 0"_s;
    QTest::newRow("total before lines") << QByteArray("\"total\":[" + entry("submitted", "100") + "]," + line100) << u"billed 100"_s;
    QTest::newRow("total unlike lines") << QByteArray("\"total\":[" + entry("submitted", "100.02") + "]," + line100) << u"billed 100.02 differs"_s;
    QTest::newRow("a cent is no difference") << QByteArray("\"total\":[" + entry("submitted", "100.01") + "]," + line100) << u"billed 100.01"_s;
    QTest::newRow("header before lines") << QByteArray("\"adjudication\":[" + entry("submitted", "90") + "]," + line100) << u"billed 90"_s;
    QTest::newRow("sum of lines") << line100 << u"billed 100"_s;
    const QByteArray totalLine = R"({"sequence":3,"revenue":{"coding":[{"code":"0001"}]},"adjudication":[)" + entry("submitted", "100") + "]}";
    QTest::newRow("a line that repeats their sum") << line100.chopped(1) + "," + totalLine + "]" << u"billed 100"_s;
    QTest::newRow("such a line alone") << QByteArray("\"item\":[" + totalLine + "]") << u"billed 100"_s;
    QTest::newRow("plan paid is a sum") << QByteArray("\"total\":[" + entry("paidtoprovider", "10") + "," + entry("paidtopatient", "2.5") + "," + entry("benefit", "99") + "]") << u"paidToProvider 10 paidToPatient 2.5 planBenefit 99 planPaid 12.5"_s;
    QTest::newRow("benefit then payment") << QByteArray("\"total\":[" + entry("benefit", "99") + R"(],"payment":{"amount":{"value":7,"currency":"USD"}})") << u"planBenefit 99 payment 7 planPaid 99"_s;
    QTest::newRow("payment alone") << QByteArray(R"("payment":{"amount":{"value":7,"currency":"USD"}})") << u"payment 7 planPaid 7"_s;
    QTest::newRow("share of parts") << QByteArray("\"total\":[" + entry("copay", "5") + "," + entry("deductible", "1") + "]") << u"deductible 1 copay 5 memberShare 6 estimated"_s;
    QTest::newRow("share as sent") << QByteArray("\"total\":[" + entry("copay", "5") + "," + entry("memberliability", "8") + "]") << u"copay 5 memberLiability 8 memberShare 8"_s;
    QTest::newRow("negative keeps its sign") << QByteArray("\"total\":[" + entry("submitted", "-12.00") + "]") << u"billed -12"_s;
    QTest::newRow("Medicare's code decides") << QByteArray("\"total\":[" + entry("submitted", "3", "USD", "rev_cntr_pmt_amt_amt") + "]") << u"payment 3 planPaid 3"_s;
    QTest::newRow("a rate is no amount") << QByteArray("\"total\":[" + entry("submitted", "3", "USD", "rev_cntr_rate_amt") + "]") << QString();
    QTest::newRow("the wrong tail beside a prior payer") << QByteArray("\"total\":[" + entry("priorpayerpaid", "3", "USD", "clm_tot_chrg_amt") + "]") << u"otherPayerPaid 3"_s;
    QTest::newRow("told apart, never summed") << QByteArray("\"total\":[" + entry("deductible", "3", "USD", "line_bene_ptb_ddctbl_amt") + "," + entry("deductible", "4", "USD", "rev_cntr_blood_ddctbl_amt") + "]") << u"split"_s;
    QTest::newRow("several of one code are parts") << QByteArray("\"total\":[" + entry("paidbypatient", "3") + "," + entry("paidbypatient", "4") + "]") << u"memberPaid 7"_s;
    QTest::newRow("two currencies") << QByteArray("\"total\":[" + entry("submitted", "3") + "," + entry("copay", "4", "CAD") + "]") << u"billed 3 copay 4 memberShare 4 mixed estimated"_s;
    QTest::newRow("older shape of money") << QByteArray(R"("total":[{"category":{"coding":[{"code":"submitted"}]},"amount":{"value":3,"code":"USD"}}])") << u"billed 3"_s;
    QTest::newRow("seventeen digits stay") << QByteArray("\"total\":[" + entry("submitted", "28.104000000000003") + "]") << u"billed 28.104000000000003"_s;
    QTest::newRow("amount without value") << QByteArray(R"("total":[{"category":{"coding":[{"code":"submitted"}]},"amount":{"currency":"USD"}}])") << QString();
    QTest::newRow("wrong types everywhere") << QByteArray(R"("total":{"a":[1]},"item":"x","adjudication":[[],5,null,"x"],"payment":[],"type":7)") << QString();
}

void TstClaims::takesAmountsFromOneLevel()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, expected);
    const ClaimSetPtr set = read({eob(more)});
    QCOMPARE(set->table.rows(), 1U);
    QCOMPARE(amountsOf(set), expected);
    QVERIFY(set->rejected.isEmpty());
}

void TstClaims::foldsVersions_data()
{
    QTest::addColumn<QByteArrayList>("records");
    QTest::addColumn<QStringList>("current");
    const auto numbered = [](const QByteArray &id, const QByteArray &number, const QByteArray &more) {
        return eob(R"("identifier":[{"value":")" + number + "\"}]" + (more.isEmpty() ? "" : "," + more), id);
    };
    const auto replaces = [](const QByteArray &number) { return R"("related":[{"relationship":{"coding":[{"code":"prior"}]},"reference":{"value":")" + number + "\"}}]"; };
    const auto replacedBy = [](const QByteArray &number) { return R"("related":[{"relationship":{"coding":[{"code":"replacedby"}]},"reference":{"value":")" + number + "\"}}]"; };
    QTest::newRow("one") << QByteArrayList{numbered("1", "A", "")} << QStringList{u"1"_s};
    QTest::newRow("prior") << QByteArrayList{numbered("1", "A", ""), numbered("2", "B", replaces("A"))} << QStringList{u"2"_s};
    QTest::newRow("prior comes later") << QByteArrayList{numbered("2", "B", replaces("A")), numbered("1", "A", "")} << QStringList{u"2"_s};
    QTest::newRow("replaced by") << QByteArrayList{numbered("1", "A", replacedBy("B")), numbered("2", "B", "")} << QStringList{u"2"_s};
    QTest::newRow("the newer one is missing") << QByteArrayList{numbered("1", "A", replacedBy("Z"))} << QStringList();
    QTest::newRow("the older one is missing") << QByteArrayList{numbered("1", "A", replaces("Z"))} << QStringList{u"1"_s};
    QTest::newRow("chain of three") << QByteArrayList{numbered("1", "A", ""), numbered("2", "B", replaces("A")), numbered("3", "C", replaces("B"))} << QStringList{u"3"_s};
    QTest::newRow("circle keeps its newest") << QByteArrayList{numbered("1", "A", R"("created":"2024-01-01",)" + replaces("B")), numbered("2", "B", R"("created":"2024-02-01",)" + replaces("A"))} << QStringList{u"2"_s};
    QTest::newRow("names itself") << QByteArrayList{numbered("1", "A", replaces("A"))} << QStringList{u"1"_s};
    QTest::newRow("same id, newest stays") << QByteArrayList{numbered("1", "A", R"("created":"2024-02-01")"), numbered("1", "A", R"("created":"2024-01-01")")} << QStringList{u"1"_s};
    QTest::newRow("another member's number") << QByteArrayList{numbered("1", "A", ""), numbered("2", "B", replaces("A")).replace("Patient/p", "Patient/q")} << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("cancelled") << QByteArrayList{numbered("1", "A", "").replace("active", "cancelled")} << QStringList();
    QTest::newRow("without id") << QByteArrayList{eob("", "x").replace(R"("id":"x",)", ""), eob("", "x").replace(R"("id":"x",)", "")} << QStringList{QString(), QString()};
}

void TstClaims::foldsVersions()
{
    QFETCH(QByteArrayList, records);
    QFETCH(QStringList, current);
    const ClaimSetPtr set = read(records);
    QStringList ids;
    for (const std::uint32_t row : select(set->table, {}))
        ids << set->table.id(row);
    QCOMPARE(ids, current);
    QCOMPARE(static_cast<qsizetype>(select(set->table, everyVersion()).size()), records.size());
    // Whatever is hidden is not summed either.
    for (std::uint32_t row = 0; row < set->table.rows(); ++row)
        QVERIFY(!set->table.isOldVersion(row) || !set->table.isSummed(row));
}

void TstClaims::saysHowItEnded_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("state");
    const auto paid = [](const char *amount) { return QByteArray("\"total\":[" + entry("paidtoprovider", amount) + "]"); };
    const auto said = [](const char *code) { return QByteArray(R"("payment":{"type":{"coding":[{"code":")") + code + R"("}]}})"; };
    const QByteArray complete = R"("outcome":"complete")";
    QTest::newRow("nothing sent") << QByteArray() << QString();
    QTest::newRow("complete, no amounts") << complete << u"processed"_s;
    QTest::newRow("paid") << complete + "," + paid("10") << u"paid"_s;
    QTest::newRow("said to be paid") << complete + "," + said("paid") << u"paid"_s;
    QTest::newRow("paid nothing") << complete + "," + paid("0.00") << u"paid-zero"_s;
    QTest::newRow("paid nothing is not denied") << complete + "," + paid("0") + "," + said("paid") << u"paid-zero"_s;
    QTest::newRow("denied") << complete + "," + paid("0") + "," + said("denied") << u"denied"_s;
    QTest::newRow("denied, in capitals") << said("DENIED") << u"denied"_s;
    QTest::newRow("partly") << complete + "," + paid("5") + "," + said("partiallypaid") << u"partly-paid"_s;
    QTest::newRow("taken back") << complete + "," + paid("-5") << u"reversal"_s;
    QTest::newRow("billed back, payment not sent") << complete + ",\"total\":[" + entry("submitted", "-5") + "]" << u"reversal"_s;
    QTest::newRow("queued") << QByteArray(R"("outcome":"queued",)") + paid("5") << u"not-final"_s;
    QTest::newRow("not the final action") << complete + R"(,"meta":{"tag":[{"code":"NotFinalAction"}]})" << u"not-final"_s;
}

void TstClaims::saysHowItEnded()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, state);
    const ClaimSetPtr set = read({eob(more)});
    QCOMPARE(set->table.text(TextField::State, 0), state);
}

void TstClaims::filtersAndGroups()
{
    const ClaimSetPtr set = read({
        eob("\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/claim-type\",\"code\":\"professional\"}]},\"billablePeriod\":{\"start\":\"2024-03-05\",\"end\":\"2024-03-07\"},\"total\":[" + entry("submitted", "10.10") + "]", "1"),
        eob("\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/claim-type\",\"code\":\"pharmacy\"}]},\"billablePeriod\":{\"start\":\"2024\"},\"total\":[" + entry("submitted", "0.20") + "]", "2"),
        eob("\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/claim-type\",\"code\":\"professional\"}]},\"total\":[" + entry("copay", "1") + "]", "3"),
        eob("\"total\":[" + entry("submitted", "1000") + "]", "4").replace("\"use\":\"claim\"", "\"use\":\"preauthorization\""),
    });
    const std::vector<Group> byMonth = groupBy(set->table, select(set->table, {}), {Key::Month});
    QStringList months;
    for (const Group &group : byMonth)
        months << group.values.first() + u'=' + QString::number(group.totals.claims);
    QVERIFY2(months.contains(u"2024-03=1"_s) && months.contains(u"2024=1"_s) && months.contains(u"=2"_s), qPrintable(months.join(u' ')));
    const Totals all = totalsOf(set->table, select(set->table, {}));
    QCOMPARE(all.claims, 4);
    QCOMPARE(all.summed, 3);
    QCOMPARE(all.of(AmountKind::Billed)->sum.toString(), u"10.3"_s);   // the prior authorization's amount is no claim
    QCOMPARE(all.of(AmountKind::Billed)->claims, 2);
    QVERIFY(!all.of(AmountKind::Allowed).has_value());
    Filter filter;
    filter.where[Key::Type] = {u"professional"_s};
    filter.where[Key::Month] = {u"2024-03"_s, u"2024"_s};
    QCOMPARE(select(set->table, filter), Rows{0});
    QCOMPARE(select(set->table, filter.without(Key::Month)), (Rows{0, 2}));
    filter.where = {{Key::Month, {QString()}}};
    QCOMPARE(select(set->table, filter), (Rows{2, 3}));
    QCOMPARE(set->table.days(0), 3);
    QVERIFY(!set->table.days(1).has_value());
}

void TstClaims::neverMixesCurrencies()
{
    const ClaimSetPtr set = read({eob("\"total\":[" + entry("submitted", "10") + "]", "1"), eob("\"total\":[" + entry("submitted", "20", "CAD") + "]", "2"), eob("\"total\":[" + entry("submitted", "5", nullptr) + "]", "3"),
                                  eob("\"total\":[" + entry("submitted", "7") + "," + entry("copay", "1", "EUR") + "]", "4")});
    const Totals totals = totalsOf(set->table, select(set->table, {}));
    QCOMPARE(totals.currency(), QString());
    QVERIFY(!totals.of(AmountKind::Billed).has_value());
    QCOMPARE(totals.money[u"USD"_s][0].sum.toString(), u"15"_s);
    QCOMPARE(totals.money[u"CAD"_s][0].sum.toString(), u"20"_s);
    QVERIFY(totals.currencyAssumed);
    QCOMPARE(totals.mixedCurrencyClaims, 1);
}

void TstClaims::sumsAreExact()
{
    QByteArrayList records;
    for (int i = 0; i < 1000; ++i)
        records << eob("\"total\":[" + entry("submitted", i % 2 ? "0.10" : "39311.14400000000001") + "]", QByteArray::number(i));
    const ClaimSetPtr set = read(records);
    QCOMPARE(totalsOf(set->table, select(set->table, {})).of(AmountKind::Billed)->sum.toString(), u"19655622.000000000005"_s);
}

void TstClaims::namesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("reason");
    QTest::newRow("cut") << QByteArray(R"({"resourceType":"Explanation)") << u"not-json"_s;
    QTest::newRow("text") << QByteArray("<html>") << u"not-json"_s;
    QTest::newRow("list") << QByteArray("[1,2]") << u"not-a-resource"_s;
    QTest::newRow("number") << QByteArray("5") << u"not-json"_s;
    QTest::newRow("bundle") << QByteArray(R"({"resourceType":"Bundle","entry":[]})") << u"bundle"_s;
    QTest::newRow("no type") << QByteArray("{}") << u"not-a-resource"_s;
    QTest::newRow("amount beyond all digits") << eob("\"total\":[" + entry("submitted", "1e400") + "]") << u"amount"_s;
    QTest::newRow("broken UTF-8") << QByteArray("{\"resourceType\":\"ExplanationOfBenefit\",\"id\":\"\xff\xfe\"}") << u"not-json"_s;
    QTest::newRow("deep") << QByteArray(R"({"resourceType":"ExplanationOfBenefit","x":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}") << u"not-json"_s;
}

void TstClaims::namesWhatItCannotRead()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, reason);
    const ClaimSetPtr set = read({eob("", "before"), record, eob("", "after")});
    QCOMPARE(set->rejected.size(), 1);
    QCOMPARE(set->rejected.first().reason, reason);
    QCOMPARE(set->rejected.first().line, 2);
    QCOMPARE(set->table.id(0), u"before"_s);
    QCOMPARE(set->table.id(set->table.rows() - 1), u"after"_s);
}

void TstClaims::writesSafeCsv()
{
    const ClaimSetPtr set = read({eob(R"("identifier":[{"value":"=cmd|' /C calc'!A0"}],"insurer":{"display":"Say \"hi\", Ñandú\nLtd"})", "-10344810963"), eob("\"total\":[" + entry("submitted", "-12.5") + "]", "00012")});
    const std::vector<OutColumn> columns{{column(u"id"_s), u"id"_s}, {column(u"claimNumber"_s), u"number"_s}, {column(u"payer"_s), u"payer"_s}, {column(u"billed"_s), u"billed"_s}};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeCsv(*set, select(set->table, {}), columns, buffer));
    const QByteArray csv = buffer.data();
    QVERIFY(csv.contains("'=cmd|"));
    QVERIFY(!csv.contains("\"=cmd"));
    QVERIFY(csv.contains("-10344810963") && !csv.contains("'-10344810963"));
    QVERIFY(csv.contains("00012"));
    QVERIFY(csv.contains("\"Say \"\"hi\"\", \xC3\x91" "and\xC3\xBA"));
    QVERIFY(csv.contains("-12.50"));
}

void TstClaims::writesAWorkbook()
{
    const QTemporaryDir folder;
    const ClaimSetPtr set = read({eob("\"total\":[" + entry("submitted", "12.5") + "]", "00012")});
    const QString path = folder.filePath(u"claims.xlsx"_s);
    QVERIFY(writeXlsx(*set, select(set->table, {}), {{column(u"id"_s), u"id"_s}, {column(u"billed"_s), u"billed"_s}}, {}, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(4).startsWith("PK\x03\x04"));
    QVERIFY(!writeXlsx(*set, {0}, {{column(u"id"_s), u"id"_s}}, {}, folder.filePath(u"no/such/folder/x.xlsx"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);   // nothing half-written stays
}

void TstClaims::sortsAbsentLast()
{
    const ClaimSetPtr set = read({eob("\"total\":[" + entry("submitted", "10") + "]", "ten"), eob("", "none"), eob("\"total\":[" + entry("submitted", "9.99999") + "]", "nine"), eob("\"total\":[" + entry("submitted", "-1") + "]", "minus")});
    const auto sorted = [&set](bool descending) {
        Rows rows = select(set->table, {});
        sortRows(set->table, set->names, rows, {{column(u"billed"_s), descending}});
        QStringList ids;
        for (const std::uint32_t row : rows)
            ids << set->table.id(row);
        return ids.join(u' ');
    };
    QCOMPARE(sorted(false), u"minus nine ten none"_s);
    QCOMPARE(sorted(true), u"ten nine minus none"_s);
}

PAX_TEST(TstClaims)
#include "tst_claims.moc"
