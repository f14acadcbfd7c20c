// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/aggregate.h"
#include "app/claims/codegroups.h"
#include "app/claims/columns.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::claims;
using namespace Qt::StringLiterals;

/// The arrays under the claims: what goes in comes out, exactly, also through a snapshot and after joining.
class TstColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsStayExact_data();
    void amountsStayExact();
    void sumsStayExact();
    void codesWiden();
    void dictionariesJoin();
    void textsFindTheirRow();
    void datesKeepTheirPrecision_data();
    void datesKeepTheirPrecision();
    void bitmaps_data();
    void bitmaps();
    void diagnosesHaveAGroup_data();
    void diagnosesHaveAGroup();
    void servicesHaveAGroup_data();
    void servicesHaveAGroup();
};

namespace {

/// Keeps what is saved, to be read back.
class Kept : public ColumnSink
{
public:
    void bytes(const void *data, std::size_t size) override { m_all.append(static_cast<const char *>(data), size); }
    const std::string &all() const { return m_all; }

private:
    std::string m_all;
};

template <class Column>
Column savedAndLoaded(const Column &column)
{
    Kept kept;
    column.save(kept);
    ColumnSource source(kept.all());
    Column again;
    again.load(source);
    return source.isGood() && source.isAtEnd() ? again : Column();
}

DecimalSum sumOf(const char *digits)
{
    return DecimalSum(*Decimal::parse(digits));
}

} // namespace

void TstColumns::amountsStayExact_data()
{
    QTest::addColumn<QByteArray>("digits");
    for (const char *digits : {"0", "0.00", "12.5", "-12.50", "129.16", "10737418.23", "10737418.24", "-10737418.23", "-10737418.24", "-10737418.25", "21474836.46", "21474836.47", "-21474836.48", "0.001", "28.104000000000003",
                               "-28.104000000000003", "39311.14400000000001", "9223372036854775807", "-9223372036854775807", "0.000000000000000001"})
        QTest::newRow(digits) << QByteArray(digits);
}

void TstColumns::amountsStayExact()
{
    QFETCH(QByteArray, digits);
    const DecimalSum value = sumOf(digits.constData());
    AmountColumn column;
    column.append(std::nullopt);
    QVERIFY(column.isEmpty());
    column.append(value);
    column.append(std::nullopt);
    AmountColumn joined;
    joined.append(sumOf("1.005"));
    joined.append(column);
    joined.append(AmountColumn());
    for (const AmountColumn &each : {column, savedAndLoaded(column)}) {
        QCOMPARE(each.size(), 3U);
        QVERIFY(!each.at(0).has_value() && !each.at(2).has_value());
        QCOMPARE(each.at(1)->toString(), value.toString());
    }
    QCOMPARE(joined.size(), 4U);
    QCOMPARE(joined.at(0)->toString(), u"1.005"_s);
    QCOMPARE(joined.at(2)->toString(), value.toString());
    QVERIFY(!joined.has(1) && !joined.has(3));
}

void TstColumns::sumsStayExact()
{
    AmountColumn column;
    CodeColumn codes;
    for (int i = 0; i < 1000; ++i) {
        column.append(i % 5 == 4 ? std::nullopt : std::optional(sumOf(i % 2 ? "0.10" : "39311.14400000000001")));
        codes.append(i % 2 ? 1 : 0);
    }
    GroupSums sums(2);
    sumByCode(codes, column, Bitmap(1000, true), sums);
    QCOMPARE(sums.count(0), 400);
    QCOMPARE(sums.sum(0).toString(), u"15724457.600000000004"_s);
    QCOMPARE(sums.sum(0).count(), 400);
    QCOMPARE(sums.sum(1).toString(), u"40"_s);
    GroupSums negative(1);
    negative.add(0, -1250, column);
    QCOMPARE(negative.sum(0).toString(), u"-12.5"_s);
}

void TstColumns::codesWiden()
{
    CodeColumn column;
    for (const std::uint32_t code : {0U, 255U, 256U, 7U, 65535U, 65536U, 4000000000U, 1U})
        column.append(code);
    CodeColumn few;
    for (const std::uint32_t code : {2U, 0U, 1U})
        few.append(code);
    CodeColumn joined;
    joined.append(3);
    joined.appendMapped(savedAndLoaded(few), {9, 70'000, 300});
    QCOMPARE(joined.at(0), 3U);
    QCOMPARE(joined.at(1), 300U);
    QCOMPARE(joined.at(2), 9U);
    QCOMPARE(joined.at(3), 70'000U);
    QCOMPARE(column.at(1), 255U);
    QCOMPARE(column.at(6), 4000000000U);
    QCOMPARE(column.at(7), 1U);
    QCOMPARE(column.size(), 8U);
}

void TstColumns::dictionariesJoin()
{
    Dictionary one;
    QCOMPARE(one.code({}), 0U);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(one.code("text " + std::to_string(i)), static_cast<std::uint32_t>(i + 1));
    QCOMPARE(one.code("text 7"), 8U);
    QVERIFY(!one.find("text").has_value());
    Dictionary other;
    other.code("new");
    other.code("text 5");
    const std::vector<std::uint32_t> map = one.merge(other);
    QCOMPARE(map, (std::vector<std::uint32_t>{0, 1001, 6}));
    const Dictionary again = savedAndLoaded(one);
    QCOMPARE(again.text(1001), u"new"_s);
    QCOMPARE(*again.find("text 999"), 1000U);
    // Two codes never get the same text.
    one.rename({{1, "name"}, {2, "name"}, {3, "text 9"}, {4, "ñandú"}});
    QCOMPARE(one.text(1), u"name"_s);
    QCOMPARE(one.text(2), u"text 1"_s);
    QCOMPARE(one.text(3), u"text 2"_s);
    QCOMPARE(one.text(4), u"ñandú"_s);
    QCOMPARE(*one.find("name"), 1U);
    QVERIFY(!one.find("text 0").has_value());
}

void TstColumns::textsFindTheirRow()
{
    TextColumn column;
    for (int i = 0; i < 70'000; ++i)
        QVERIFY(column.append(i % 3 == 0 ? std::string() : "id-" + std::to_string(i)));
    const TextColumn again = savedAndLoaded(column);
    TextColumn joined;
    joined.append(again);
    joined.append(again);
    QCOMPARE(again.text(65'537), u"id-65537"_s);
    QCOMPARE(again.text(69'999), QString());
    QCOMPARE(joined.text(70'001), u"id-1"_s);
    QCOMPARE(joined.size(), 140'000U);
    const std::size_t place = again.all().find("id-65537");
    QCOMPARE(again.rowAt(place), 65'537U);
    QCOMPARE(again.rowAt(place + 7), 65'537U);
    QCOMPARE(again.rowAt(0), 1U);   // row 0 is empty
}

void TstColumns::datesKeepTheirPrecision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("month");
    QTest::newRow("day") << u"2024-03-05"_s << u"2024-03-05"_s << u"2024-03"_s;
    QTest::newRow("time, never shifted") << u"2024-03-05T23:30:00-08:00"_s << u"2024-03-05"_s << u"2024-03"_s;
    QTest::newRow("month") << u"2024-03"_s << u"2024-03"_s << u"2024-03"_s;
    QTest::newRow("year") << u"2024"_s << u"2024"_s << u"2024"_s;
    QTest::newRow("early") << u"1910-09-19"_s << u"1910-09-19"_s << u"1910-09"_s;
    QTest::newRow("first of all") << u"0001-01-01"_s << u"0001-01-01"_s << u"0001-01"_s;
    QTest::newRow("far") << u"9999-12-31"_s << u"9999-12-31"_s << u"9999-12"_s;
    QTest::newRow("none") << u"IGNORED"_s << QString() << QString();
}

void TstColumns::datesKeepTheirPrecision()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QFETCH(QString, month);
    const PackedDate date = PackedDate::unpacked(PackedDate::of(FhirDate::parse(text.toStdString())).packed());
    QCOMPARE(date.text(), kept);
    QCOMPARE(date.month(), month);
}

void TstColumns::bitmaps_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 63, 64, 65, 128, 1000})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TstColumns::bitmaps()
{
    QFETCH(int, size);
    const auto length = static_cast<std::size_t>(size);
    QCOMPARE(Bitmap(length, true).count(), length);
    Bitmap even(length);
    even.fill([](std::size_t row) { return row % 2 == 0; });
    Bitmap third(length);
    third.fill([](std::size_t row) { return row % 3 == 0; });
    Bitmap both = even;
    both &= third;
    Bitmap kept = even;
    kept.keep([](std::size_t row) { return row % 3 == 0; });
    Rows expected;
    for (std::uint32_t row = 0; row < length; row += 6)
        expected.push_back(row);
    QCOMPARE(both.rows(), expected);
    QCOMPARE(kept.rows(), expected);
    Bitmap all(length, true);
    Rows every;
    all.forEach([&every](std::uint32_t row) { every.push_back(row); });
    QCOMPARE(every.size(), length);
    for (const std::uint32_t row : expected)
        QVERIFY(both.test(row));
}

void TstColumns::diagnosesHaveAGroup_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("group");
    const QByteArray ten = "http://hl7.org/fhir/sid/icd-10-cm";
    const QByteArray nine = "http://hl7.org/fhir/sid/icd-9-cm";
    const auto row = [](const QByteArray &system, const char *code, const char *group) { QTest::newRow(code) << system << QByteArray(code) << QByteArray(group); };
    row(ten, "I50.23", "heart");
    row(ten, "I5023", "heart");
    row(ten, "D49.9", "cancer");
    row(ten, "D50", "blood");
    row(ten, "H59", "eye");
    row(ten, "H60", "ear");
    row(ten, "z34.92", "factors");
    row(ten, "U07.1", "special");
    row(ten, "1", "other-codes");
    row("urn:oid:2.16.840.1.113883.6.90 icd10", "E11", "endocrine");
    row(nine, "250.00", "endocrine");
    row(nine, "25000", "endocrine");
    row(nine, "V70.0", "factors");
    row(nine, "E880", "external-causes");
    row(nine, "001", "infections");
    row(nine, "999", "injury");
    row(nine, "x", "other-codes");
    row("http://snomed.info/sct", "73211009", "other-codes");
    row({}, "J45", "other-codes");   // never guessed
    row(ten, "", "");
}

void TstColumns::diagnosesHaveAGroup()
{
    QFETCH(QByteArray, system);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, group);
    const std::string_view name = groupName(diagnosisGroup(system.toStdString(), code.toStdString()));
    QCOMPARE(QByteArray(name.data(), static_cast<qsizetype>(name.size())), group);
}

void TstColumns::servicesHaveAGroup_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("group");
    const QByteArray cpt = "http://www.ama-assn.org/go/cpt";
    const QByteArray hcpcs = "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
    const QByteArray revenue = "https://www.nubc.org/CodeSystem/RevenueCodes";
    const auto row = [](const QByteArray &system, const char *code, const char *group) { QTest::newRow(code) << system << QByteArray(code) << QByteArray(group); };
    row(cpt, "99213", "office-visits");
    row(cpt, "99283", "emergency-visits");
    row(cpt, "71046", "imaging");
    row(cpt, "80053", "lab-tests");
    row(cpt, "36415", "lab-tests");
    row(cpt, "00140", "anesthesia");
    row(cpt, "0001U", "lab-tests");
    row(cpt, "97110", "therapy");
    row(cpt, "97153", "behavioral-health");
    row(hcpcs, "99214", "office-visits");
    row(hcpcs, "A0428", "ambulance");
    row(hcpcs, "J1100", "injected-drugs");
    row("http://www.ada.org/cdt", "D0120", "dental-care");
    row("http://ada.org/cdt", "D2391", "dental-treatment");
    row("http://hl7.org/fhir/sid/ndc", "00093104801", "drugs");
    row("http://hl7.org/fhir/sid/cvx", "140", "vaccines");
    row("http://snomed.info/sct", "185349003", "other-codes");
    row(revenue, "0120", "hospital-room");
    row(revenue, "0250", "drugs");
    row(revenue, "0300", "lab-tests");
    row(revenue, "450", "emergency-visits");
    row(revenue, "0360", "operating-room");
    row(revenue, "1001", "hospital-room");
    row(revenue, "3101", "other-hospital");
    row(revenue, "0001", "total-line");
    row(revenue, "", "");
}

void TstColumns::servicesHaveAGroup()
{
    QFETCH(QByteArray, system);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, group);
    const std::string_view name = groupName(serviceGroup(system.toStdString(), code.toStdString()));
    QCOMPARE(QByteArray(name.data(), static_cast<qsizetype>(name.size())), group);
}

PAX_TEST(TstColumns)
#include "tst_columns.moc"
