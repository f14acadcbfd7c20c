// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/codeabletext.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using namespace Qt::StringLiterals;
using pax::fhir::CodeNames;

/// What a code is called, and who says so. Source: timeline.md §4.
class TstNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void bundledHasNoneOfOtherOwners();
    void ownListGoesFirst();
    void shortSystems_data();
    void shortSystems();
};

void TstNames::rule_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<NameSource>("source");
    const auto row = [](const char *name, const char *json, const QString &text, NameSource source) { QTest::newRow(name) << QByteArray(json) << text << source; };
    row("text", R"({"text":" Type 2\n diabetes ","coding":[{"display":"x","userSelected":true}]})", u"Type 2 diabetes"_s, NameSource::Text);
    row("user selected", R"({"coding":[{"display":"first"},{"display":"chosen","userSelected":true}]})", u"chosen"_s, NameSource::Selected);
    row("first display", R"({"coding":[{"system":"http://loinc.org","code":"4548-4"},{"display":"second"}]})", u"second"_s, NameSource::Display);
    row("bundled", R"({"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"}]})", u"Ambulatory"_s, NameSource::Bundled);
    row("bundled, one coding alone", R"({"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"})", u"Ambulatory"_s, NameSource::Bundled);
    row("code and system", R"({"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"99213"}]})", u"99213 (CPT)"_s, NameSource::Code);
    row("code alone", R"({"coding":[{"code":"x"}]})", u"x"_s, NameSource::Code);
    row("unknown system", R"({"coding":[{"system":"https://payer.example/codes/kind","code":"x"}]})", u"x (kind)"_s, NameSource::Code);
    row("snomed loses its bracket", R"x({"coding":[{"system":"http://snomed.info/sct","code":"1","display":"Asthma (disorder)"}]})x", u"Asthma"_s, NameSource::Display);
    row("any bracket of snomed", R"x({"coding":[{"system":"http://snomed.info/sct","code":"1","display":"Low salt diet (regime/therapy)"}]})x", u"Low salt diet"_s, NameSource::Display);
    row("others keep theirs", R"x({"coding":[{"system":"http://loinc.org","code":"1","display":"Glucose (fasting)"}]})x", u"Glucose (fasting)"_s, NameSource::Display);
    row("absent by system", R"({"coding":[{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"unknown"}]})", {}, NameSource::None);
    row("absent by url", R"({"coding":[{"url":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"unknown"}]})", {}, NameSource::None);
    row("absent but named", R"({"coding":[{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"unknown"},{"display":"Something"}]})", u"Something"_s, NameSource::Display);
    row("list", R"([{"coding":[]},{"text":"second"}])", u"second"_s, NameSource::Text);
    row("reference", R"({"reference":"Practitioner/1","display":"Dr. Lee"})", u"Dr. Lee"_s, NameSource::Display);
    row("nothing", R"({})", {}, NameSource::None);
    row("wrong types", R"({"text":5,"coding":"x"})", {}, NameSource::None);
}

void TstNames::rule()
{
    QFETCH(QByteArray, json);
    const auto document = JsonDocument::parse("{\"x\":" + json + "}");
    QVERIFY(document);
    const Name name = nameOf(document->root()["x"], CodeNames::bundled().get());
    QTEST(name.text, "text");
    QTEST(name.source, "source");
    QCOMPARE(name.isUnknown, QByteArray(QTest::currentDataTag()).startsWith("absent by"));
}

void TstNames::bundledHasNoneOfOtherOwners()
{
    const auto names = CodeNames::bundled();
    QVERIFY(names->count() > 300);
    QCOMPARE(names->unusableLines(), 0);
    for (const char *system : {"http://www.ama-assn.org/go/cpt", "http://www.ada.org/cdt", "http://snomed.info/sct", "https://www.nubc.org/CodeSystem/RevenueCodes", "https://codesystem.x12.org/005010/1365"}) {
        for (const char *code : {"99213", "97110", "D1110", "D0120", "36629006", "0450", "3", "1"})
            QVERIFY2(!names->find(system, code), system);
    }
    QVERIFY(names->find("http://loinc.org", "8480-6"));
    QVERIFY(names->find("http://loinc.org|2.74", "8480-6"));   // a version changes nothing
    QVERIFY(names->find("http://hl7.org/fhir/sid/cvx", "140"));
}

void TstNames::ownListGoesFirst()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"codenames.tsv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF# ours\r\n@ http://loinc.org\r\n8480-6\tUpper pressure\r\n\r\nICD-10-CM\tE11.9\tSugar\r\nhttps://payer.example/x\t1\tOne\r\nno name here\r\n\tempty\r\n");
    file.close();
    const auto names = CodeNames::withOwn(path);
    QCOMPARE(names->find("http://loinc.org", "8480-6")->name, u"Upper pressure"_s);
    QVERIFY(names->find("http://loinc.org", "8480-6")->isOwn);
    QVERIFY(!names->find("http://loinc.org", "8462-4")->isOwn);
    QCOMPARE(names->find("http://hl7.org/fhir/sid/icd-10-cm", "E119")->name, u"Sugar"_s);   // with and without the point
    QCOMPARE(names->find("https://payer.example/x", "1")->name, u"One"_s);
    QCOMPARE(names->unusableLines(), 2);
    QCOMPARE(CodeNames::withOwn(dir.filePath(u"none"_s))->count(), CodeNames::bundled()->count());
    const auto document = JsonDocument::parse(R"({"coding":[{"system":"http://loinc.org","code":"8480-6"}]})");
    QCOMPARE(nameOf(document->root(), names.get()).source, NameSource::OwnList);
}

void TstNames::shortSystems_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("icd") << u"http://hl7.org/fhir/sid/icd-10-cm"_s << u"ICD-10-CM"_s;
    QTest::newRow("with version") << u"http://loinc.org|2.74"_s << u"LOINC"_s;
    QTest::newRow("oid") << u"urn:oid:2.16.840.1.113883.6.238"_s << u"2.16.840.1.113883.6.238"_s;
    QTest::newRow("last part") << u"https://payer.example/a/b"_s << u"b"_s;
    QTest::newRow("none") << QString() << QString();
}

void TstNames::shortSystems()
{
    QFETCH(QString, system);
    QTEST(pax::fhir::shortSystem(system), "expected");
}

PAX_TEST(TstNames)
#include "tst_names.moc"
