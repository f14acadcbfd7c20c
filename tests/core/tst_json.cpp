// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/json.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace pax::core;
using namespace Qt::StringLiterals;

class TstJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsDigitsAndRanges();
    void forgivesMissingPaths();
    void resolvesEscapes();
    void refuses_data();
    void refuses();
    void limitsNesting();
    void agreesWithQtOnTheSamples();
};

void TstJson::keepsDigitsAndRanges()
{
    const QByteArray text = R"( {"a" : [ 1, 28.104000000000003 , {"b":null} ] , "c" : true, "e":{} } )";
    const auto parsed = JsonDocument::parse(text);
    QVERIFY(parsed);
    const JsonValue root = parsed->root();
    QCOMPARE(root.size(), 3u);
    QCOMPARE(root["a"].size(), 3u);
    QCOMPARE(root["a"].at(1).number(), std::string_view("28.104000000000003"));
    QVERIFY(root["a"].at(2)["b"].isNull());
    QCOMPARE(root["c"].boolean(), std::optional<bool>(true));
    for (const JsonValue &value : {root, root["a"], root["a"].at(0), root["a"].at(2), root["e"]})
        QCOMPARE(value.raw(), std::string_view(text.constData() + value.offset(), value.raw().size()));
    QCOMPARE(root["a"].raw(), std::string_view(R"([ 1, 28.104000000000003 , {"b":null} ])"));
    QCOMPARE(root["a"].at(2).raw(), std::string_view(R"({"b":null})"));
    QCOMPARE(root["e"].raw(), std::string_view("{}"));
}

void TstJson::forgivesMissingPaths()
{
    const auto parsed = JsonDocument::parse(R"({"a":"x"})");
    QVERIFY(parsed);
    const JsonValue nothing = parsed->root()["b"]["c"].at(3)["d"];
    QVERIFY(nothing.isAbsent());
    QCOMPARE(nothing.size(), 0u);
    QVERIFY(nothing.string().isEmpty());
    for (const JsonValue child : nothing)
        QFAIL(std::string(child.raw()).c_str());
    for (const JsonValue child : parsed->root()["a"])
        QFAIL(std::string(child.raw()).c_str());
}

void TstJson::resolvesEscapes()
{
    const auto parsed = JsonDocument::parse(R"({"n\u00e9":"a\"b\\\n\u00fc\ud83d\ude00","":"leer"})");
    QVERIFY(parsed);
    QCOMPARE(parsed->root()["né"].string(), u"a\"b\\\n\u00fc\U0001F600"_s);
    QCOMPARE(parsed->root()[""].string(), u"leer"_s);
}

void TstJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *bad[] = {"", "   ", "null", "3", "\"x\"", "{", "[1,2", "{\"a\":1,}", "[1,,2]", "[1 2]", "{\"a\" 1}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":tru}",
                         "{\"a\":\"\\x\"}", "{\"a\":\"\\ud800\"}", "{\"a\":1}x", "{\"a\":1}{\"b\":2}", "{'a':1}", "{\"a\":\"\x01\"}", "{\"a\":\"\xff\"}", "<html></html>",
                         "{\"a\":nullx}", "{\"a\":-}", "{\"a\":+1}", "[1]]", "{\"a\":{\"b\":1}", "{\"a\":[1,{\"b\":2]}"};
    for (const char *text : bad)
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("cut inside a string") << QByteArray("{\"a\":\"half");
    QTest::newRow("zero byte") << QByteArray("{\"a\":1\0}", 8);
}

void TstJson::refuses()
{
    QFETCH(QByteArray, text);
    const auto parsed = JsonDocument::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind(), ErrorKind::Malformed);
}

void TstJson::limitsNesting()
{
    const auto nested = [](int depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(JsonDocument::parse(nested(JsonDocument::MaxDepth)));
    QVERIFY(!JsonDocument::parse(nested(JsonDocument::MaxDepth + 1)));
    QVERIFY(!JsonDocument::parse(nested(100'000)));
    QVERIFY(!JsonDocument::parse(QByteArray(100'000, '[')));
}

namespace {

bool same(const JsonValue &ours, const QJsonValue &theirs)
{
    switch (ours.kind()) {
    case JsonValue::Kind::Absent:
        return false;
    case JsonValue::Kind::Null:
        return theirs.isNull();
    case JsonValue::Kind::Bool:
        return theirs.isBool() && theirs.toBool() == *ours.boolean();
    case JsonValue::Kind::Number:
        return theirs.isDouble() && theirs.toDouble() == QByteArray(ours.number().data(), qsizetype(ours.number().size())).toDouble();
    case JsonValue::Kind::String:
        return theirs.isString() && theirs.toString() == ours.string();
    case JsonValue::Kind::Array: {
        const QJsonArray array = theirs.toArray();
        if (!theirs.isArray() || std::size_t(array.size()) != ours.size())
            return false;
        qsizetype i = 0;
        for (const JsonValue element : ours) {
            if (!same(element, array.at(i++)))
                return false;
        }
        return true;
    }
    case JsonValue::Kind::Object: {
        const QJsonObject object = theirs.toObject();
        if (!theirs.isObject())
            return false;
        for (const JsonValue member : ours) {
            const std::string_view name = member.name();
            if (!same(member, object.value(QString::fromUtf8(name.data(), qsizetype(name.size())))))
                return false;
        }
        return true;
    }
    }
    return false;
}

} // namespace

void TstJson::agreesWithQtOnTheSamples()
{
    PAX_REQUIRE_SAMPLES();
    int files = 0;
    for (const QString &folder : {u"members"_s, u"examples"_s, u"groups"_s, u"server-answers"_s}) {
        QDirIterator walk(pax::tests::samplesDir() + u'/' + folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QJsonParseError problem;
            const QJsonDocument theirs = QJsonDocument::fromJson(bytes, &problem);
            const auto ours = JsonDocument::parse(bytes);
            if (problem.error != QJsonParseError::NoError) {
                QVERIFY2(!ours, qPrintable(file.fileName()));
                continue;
            }
            QVERIFY2(ours.has_value(), qPrintable(file.fileName()));
            QVERIFY2(same(ours->root(), theirs.isArray() ? QJsonValue(theirs.array()) : QJsonValue(theirs.object())), qPrintable(file.fileName()));
            ++files;
        }
    }
    QVERIFY(files > 200);
}

PAX_TEST(TstJson)
#include "tst_json.moc"
