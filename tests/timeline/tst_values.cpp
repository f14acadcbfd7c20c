// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/values.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using namespace Qt::StringLiterals;

/// What an observation found, in its own digits. Source: timeline.md §7.
class TstValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void flags_data();
    void flags();
    void ranges_data();
    void ranges();
};

void TstValues::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("points");
    const auto row = [](const char *name, const char *json, const QString &text, int points = 0) { QTest::newRow(name) << QByteArray(json) << text << points; };
    row("quantity keeps its digits", R"({"valueQuantity":{"value":7.0,"unit":"%"}})", u"7.0 %"_s);
    row("comparator", R"({"valueQuantity":{"value":0.50,"comparator":"<","code":"mg/dL"}})", u"<0.50 mg/dL"_s);
    row("no unit", R"({"valueQuantity":{"value":3}})", u"3"_s);
    row("zero is a value", R"({"valueQuantity":{"value":0,"unit":"mg"}})", u"0 mg"_s);
    row("many digits", R"({"valueQuantity":{"value":28.104000000000003,"unit":"kg"}})", u"28.104000000000003 kg"_s);
    row("concept", R"({"valueCodeableConcept":{"text":"Positive"}})", u"Positive"_s);
    row("string", R"({"valueString":"Trace"})", u"Trace"_s);
    row("boolean", R"({"valueBoolean":false})", u"false"_s);
    row("integer", R"({"valueInteger":0})", u"0"_s);
    row("range", R"({"valueRange":{"low":{"value":1,"unit":"mg"},"high":{"value":2,"unit":"mg"}}})", u"1 – 2 mg"_s);
    row("ratio", R"({"valueRatio":{"numerator":{"value":1},"denominator":{"value":128}}})", u"1:128"_s);
    row("sampled data", R"({"valueSampledData":{"data":"1 2 3 E"}})", {}, 4);
    row("time", R"({"valueTime":"10:30:00"})", u"10:30:00"_s);
    row("dateTime", R"({"valueDateTime":"2020-01"})", u"2020-01"_s);
    row("period", R"({"valuePeriod":{"start":"2020-01","end":"2020-02"}})", u"2020-01 – 2020-02"_s);
    row("absent before components", R"({"dataAbsentReason":{"text":"Refused"},"component":[{"code":{"text":"a"},"valueInteger":1}]})", u"Refused"_s);
    row("components", R"({"component":[{"code":{"text":"Left"},"valueQuantity":{"value":1,"unit":"mm"}},{"code":{"text":"Right"},"dataAbsentReason":{"text":"Not seen"}}]})", u"Left 1 mm, Right Not seen"_s);
    row("members", R"({"hasMember":[{"reference":"Observation/1"},{"reference":"Observation/2"}]})", {}, 2);
    row("no result", R"({"code":{"text":"x"}})", {});
    row("blood pressure", R"({"code":{"coding":[{"code":"85354-9"}]},"component":[{"code":{"coding":[{"code":"8462-4"}]},"valueQuantity":{"value":80,"unit":"mmHg"}},{"code":{"coding":[{"code":"8480-6"}]},"valueQuantity":{"value":120,"unit":"mmHg"}}]})", u"120/80 mmHg"_s);
    row("blood pressure, lower missing", R"({"component":[{"code":{"coding":[{"code":"8480-6"}]},"valueQuantity":{"value":120,"unit":"mmHg"}},{"code":{"coding":[{"code":"8462-4"}]},"dataAbsentReason":{"text":"Not heard"}}]})", u"120/— mmHg"_s);
    row("blood pressure, both missing", R"({"component":[{"code":{"text":"S","coding":[{"code":"8480-6"}]},"dataAbsentReason":{"text":"No"}},{"code":{"text":"D","coding":[{"code":"8462-4"}]},"dataAbsentReason":{"text":"No"}}]})", u"S No, D No"_s);
    row("wrong types", R"({"valueQuantity":"7","component":{"x":1}})", {});
}

void TstValues::values()
{
    QFETCH(QByteArray, json);
    const auto document = JsonDocument::parse(json);
    QVERIFY(document);
    const ObservedValue value = observedValue(document->root());
    QTEST(value.text, "text");
    QTEST(value.points, "points");
}

void TstValues::flags_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<bool>("isOurs");
    const auto row = [](const char *name, const char *members, const QString &flag, bool isOurs) { QTest::newRow(name) << QByteArray("{") + members + "}" << flag << isOurs; };
    row("sent", R"("interpretation":[{"coding":[{"code":"LL"}]}],"valueQuantity":{"value":5,"unit":"a"},"referenceRange":[{"high":{"value":1,"unit":"a"}}])", u"LL"_s, false);
    row("above", R"("valueQuantity":{"value":5.61,"unit":"%"},"referenceRange":[{"low":{"value":4.0,"unit":"%"},"high":{"value":5.6,"unit":"%"}}])", u"H"_s, true);
    row("at the limit", R"("valueQuantity":{"value":5.60,"unit":"%"},"referenceRange":[{"low":{"value":4.0,"unit":"%"},"high":{"value":5.6,"unit":"%"}}])", u"N"_s, true);
    row("below", R"("valueQuantity":{"value":3.9,"unit":"%"},"referenceRange":[{"low":{"value":4.0,"unit":"%"}}])", u"L"_s, true);
    row("another unit is not compared", R"("valueQuantity":{"value":50,"unit":"mmol/mol"},"referenceRange":[{"high":{"value":5.6,"unit":"%"}}])", {}, false);
    row("limits without unit", R"("valueQuantity":{"value":50,"unit":"%"},"referenceRange":[{"high":{"value":5.6}}])", u"H"_s, true);
    row("less than something above the limit", R"("valueQuantity":{"value":9,"comparator":"<","unit":"%"},"referenceRange":[{"high":{"value":5.6,"unit":"%"}}])", {}, false);
    row("more than the limit", R"("valueQuantity":{"value":9,"comparator":">","unit":"%"},"referenceRange":[{"high":{"value":5.6,"unit":"%"}}])", u"H"_s, true);
    row("a range for others only", R"("valueQuantity":{"value":9,"unit":"%"},"referenceRange":[{"type":{"coding":[{"code":"treatment"}]},"high":{"value":5.6,"unit":"%"}}])", {}, false);
    row("no range", R"("valueQuantity":{"value":9,"unit":"%"})", {}, false);
    row("no number", R"("valueString":"high","referenceRange":[{"high":{"value":5.6,"unit":"%"}}])", {}, false);
}

void TstValues::flags()
{
    QFETCH(QByteArray, json);
    const auto document = JsonDocument::parse(json);
    const ObservedValue value = observedValue(document->root());
    QTEST(value.flag, "flag");
    QTEST(value.isFlagOurs, "isOurs");
}

void TstValues::ranges_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("both") << QByteArray(R"({"low":{"value":4.0,"unit":"%"},"high":{"value":5.6,"unit":"%"}})") << u"4.0 – 5.6 %"_s;
    QTest::newRow("low only") << QByteArray(R"({"low":{"value":60}})") << u"≥60"_s;
    QTest::newRow("high only") << QByteArray(R"({"high":{"value":125,"code":"pg/mL"}})") << u"≤125 pg/mL"_s;
    QTest::newRow("text") << QByteArray(R"({"text":"under 125","high":{"value":125}})") << u"under 125"_s;
    QTest::newRow("nothing") << QByteArray(R"({"appliesTo":[]})") << QString();
}

void TstValues::ranges()
{
    QFETCH(QByteArray, json);
    QTEST(rangeText(JsonDocument::parse(json)->root()), "text");
}

PAX_TEST(TstValues)
#include "tst_values.moc"
