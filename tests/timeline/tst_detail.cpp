// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/documents.h"
#include "app/timeline/documenttext.h"
#include "app/timeline/eventdetail.h"
#include "app/timeline/links.h"
#include "app/timeline/trends.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/timeline/printed.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using pax::tests::await;
using pax::tests::build;
using namespace Qt::StringLiterals;

namespace {

int indexOf(const MemberTimeline &timeline, const QString &reference)
{
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        if (timeline.events[i].reference == reference)
            return static_cast<int>(i);
    }
    for (std::size_t i = 0; i < timeline.undated.size(); ++i) {
        if (timeline.undated[i].reference == reference)
            return -1 - static_cast<int>(i);
    }
    return NoEvent;
}

/// "title unit: date value flag; …", a trend a line.
QString printed(const QList<Trend> &trends)
{
    QStringList lines;
    for (const Trend &trend : trends) {
        QStringList points;
        for (qsizetype i = 0; i < trend.points.size(); ++i) {
            const TrendPoint &point = trend.points[i];
            QString line = QString::fromLatin1(point.when.text()) + u' ' + (point.text.isEmpty() ? u"-"_s : point.text);
            line += point.value ? QString() : u" (no number)"_s;
            line += point.isBound ? u" (bound)"_s : QString();
            line += point.flag.isEmpty() ? QString() : u' ' + point.flag;
            line += point.band >= 0 ? u" in "_s + trend.bands[point.band].text : QString();
            points << line;
        }
        lines << trend.title + (trend.unit.isEmpty() ? QString() : u" ["_s + trend.unit + u']') + (trend.isPair ? u" pair"_s : QString()) + (trend.isText ? u" words"_s : QString()) + u": "_s + points.join(u"; "_s);
    }
    return lines.join(u'\n');
}

QByteArray lab(const char *id, const char *date, const QByteArray &rest)
{
    return QByteArray(R"({"resourceType":"Observation","status":"final","category":[{"coding":[{"code":"laboratory"}]}],"id":")") + id + R"(","effectiveDateTime":")" + date + "\"," + rest + "}";
}

const QByteArray A1c = R"("code":{"coding":[{"system":"http://loinc.org","code":"4548-4"}],"text":"A1c"},)";

QByteArray note(const QByteArray &attachment)
{
    return R"({"resourceType":"DocumentReference","id":"d","status":"current","type":{"text":"Note"},"date":"2026-01-02T00:00:00Z","content":[{"attachment":)" + attachment + "}]}";
}

} // namespace

/// What is told of one event: its fields, its links, its results in time, its documents.
class TstDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void whereTheDateStands_data();
    void whereTheDateStands();
    void linksBothWays();
    void linksEndAtTheirLimit();
    void trends_data();
    void trends();
    void trendsCanBeStopped();
    void documentKinds_data();
    void documentKinds();
    void inlineDocuments_data();
    void inlineDocuments();
    void shownTexts_data();
    void shownTexts();
};

void TstDetail::fields_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<DetailField>("field");
    QTest::addColumn<QString>("expected");
    QTest::newRow("where") << QByteArray(R"({"resourceType":"Encounter","id":"1","status":"finished","class":{"code":"AMB"},"period":{"start":"2020"},"serviceProvider":{"display":"Mercy Valley"}})") << DetailField::Where << u"Mercy Valley"_s;
    QTest::newRow("discharged to") << QByteArray(R"({"resourceType":"Encounter","id":"1","status":"finished","class":{"code":"IMP"},"period":{"start":"2020"},"hospitalization":{"dischargeDisposition":{"text":"Home"}}})") << DetailField::DischargedTo << u"Home"_s;
    QTest::newRow("digits as written") << lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":7.0,"unit":"%"})") << DetailField::Value << u"7.0 %"_s;
    QTest::newRow("zero is a value") << lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":0,"unit":"%"})") << DetailField::Value << u"0 %"_s;
    QTest::newRow("a component") << lab("1", "2020-01-01", A1c + R"("component":[{"code":{"text":"Left"},"valueQuantity":{"value":3,"unit":"mm"}}])") << DetailField::Part << u"Left: 3 mm"_s;
    QTest::newRow("days of supply") << QByteArray(R"({"resourceType":"MedicationDispense","id":"1","status":"completed","medicationCodeableConcept":{"text":"X"},"whenHandedOver":"2020-01-01","daysSupply":{"value":30,"unit":"d"}})") << DetailField::Supply << u"30 d"_s;
    QTest::newRow("text that turns around is shown inert") << QByteArray("{\"resourceType\":\"Encounter\",\"id\":\"1\",\"status\":\"finished\",\"class\":{\"code\":\"AMB\"},\"period\":{\"start\":\"2020\"},\"serviceProvider\":{\"display\":\"Mer\xE2\x80\xAE" "cy\"}}") << DetailField::Where << u"Mer\u00B7cy"_s;
}

void TstDetail::fields()
{
    QFETCH(QByteArray, resource);
    QFETCH(DetailField, field);
    QFETCH(QString, expected);
    const TimelinePtr timeline = build({resource});
    QVERIFY(timeline);
    QStringList found;
    for (const DetailLine &line : detailOf(*timeline, timeline->events.front()).lines) {
        if (line.field == field)
            found << line.text;
    }
    QCOMPARE(found, QStringList{expected});
}

void TstDetail::whereTheDateStands_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QString>("expected");
    QTest::newRow("period") << QByteArray(R"({"resourceType":"Encounter","id":"1","status":"finished","class":{"code":"AMB"},"period":{"start":"2020","end":"2021"}})") << u"period.start"_s;
    QTest::newRow("only an end") << QByteArray(R"({"resourceType":"Encounter","id":"1","status":"finished","class":{"code":"AMB"},"period":{"end":"2021"}})") << u"period.end"_s;
    QTest::newRow("the second choice") << QByteArray(R"({"resourceType":"Condition","id":"1","code":{"text":"x"},"recordedDate":"2020-01-02"})") << u"recordedDate"_s;
    QTest::newRow("none") << QByteArray(R"({"resourceType":"Condition","id":"1","code":{"text":"x"}})") << QString();
}

void TstDetail::whereTheDateStands()
{
    QFETCH(QByteArray, resource);
    QFETCH(QString, expected);
    const TimelinePtr timeline = build({resource});
    QCOMPARE(detailOf(*timeline, timeline->at(timeline->events.empty() ? -1 : 0)).datePath, expected);
}

void TstDetail::linksBothWays()
{
    const TimelinePtr timeline = build({R"({"resourceType":"Encounter","id":"v","status":"finished","class":{"code":"IMP"},"period":{"start":"2020-03-04"},"diagnosis":[{"condition":{"reference":"Condition/o"}}],"participant":[{"individual":{"reference":"Practitioner/dr"}}],"serviceProvider":{"reference":"Organization/gone","display":"Old clinic"}})",
                                        R"({"resourceType":"Practitioner","id":"dr","name":[{"family":"Haddad","given":["L"]}]})",
                                        R"({"resourceType":"Condition","id":"o","code":{"text":"Heart failure"},"onsetDateTime":"2020-03-04","encounter":{"reference":"Encounter/v"}})",
                                        R"({"resourceType":"ExplanationOfBenefit","id":"c","status":"active","use":"claim","billablePeriod":{"start":"2020-03-04"},"item":[{"encounter":[{"reference":"https://payer.example/fhir/Encounter/v"}]}]})",
                                        R"({"resourceType":"Observation","id":"r","status":"final","code":{"text":"BNP"},"effectiveDateTime":"2020-03-05","encounter":{"reference":"Encounter/v"}})",
                                        R"({"resourceType":"Observation","id":"other","status":"final","code":{"text":"BNP"},"effectiveDateTime":"2020-03-05","encounter":{"reference":"Encounter/vv"}})"});
    const auto links = linksOf(*timeline, indexOf(*timeline, u"Encounter/v"_s), {});
    QVERIFY(links);
    QStringList told;
    for (const EventLink &link : *links) {
        QString line = link.event == NoEvent ? u"name "_s + link.name : timeline->at(link.event).reference;
        line += link.record != EventLink::NoRecord ? u" record"_s : QString();
        line += link.isSameHappening ? u" same"_s : link.isIncoming ? u" names it: "_s + link.path : u": "_s + link.path;
        told << line;
    }
    told.sort();
    QCOMPARE(told, (QStringList{u"Condition/o: diagnosis.condition"_s, u"ExplanationOfBenefit/c same"_s, u"Observation/r names it: encounter"_s, u"name L Haddad record: participant.individual"_s, u"name Old clinic: serviceProvider"_s}));
    QVERIFY(links->first().isSameHappening);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(linksOf(*timeline, 0, stop.get_token()).error().isCancelled());
}

void TstDetail::linksEndAtTheirLimit()
{
    QByteArrayList resources{R"({"resourceType":"Encounter","id":"v","status":"finished","class":{"code":"IMP"},"period":{"start":"2020-03-04"}})"};
    for (int i = 0; i < 50; ++i)
        resources << R"({"resourceType":"Observation","status":"final","code":{"text":"x"},"effectiveDateTime":"2020-03-05","encounter":{"reference":"Encounter/v"},"id":"o)" + QByteArray::number(i) + "\"}";
    const TimelinePtr timeline = build(resources);
    QCOMPARE(linksOf(*timeline, indexOf(*timeline, u"Encounter/v"_s), {}, 20)->size(), 20);
    QCOMPARE(linksOf(*timeline, indexOf(*timeline, u"Encounter/v"_s), {})->size(), 50);
}

void TstDetail::trends_data()
{
    QTest::addColumn<QByteArrayList>("resources");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by time") << QByteArrayList{lab("2", "2021-01-01", A1c + R"("valueQuantity":{"value":7.0,"unit":"%"})"), lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":6.5,"unit":"%"})")}
                             << u"A1c [%]: 2020-01-01 6.5 %; 2021-01-01 7.0 %"_s;
    QTest::newRow("units never mix") << QByteArrayList{lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":7.0,"unit":"%"})"), lab("2", "2021-01-01", A1c + R"("valueQuantity":{"value":53,"unit":"mmol/mol"})")}
                                     << u"A1c [%]: 2020-01-01 7.0 %\nA1c [mmol/mol]: 2021-01-01 53 mmol/mol"_s;
    QTest::newRow("zero is a value, none is a gap") << QByteArrayList{lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":0,"unit":"%"})"), lab("2", "2020-02-01", A1c + R"("dataAbsentReason":{"text":"lost"})")}
                                                    << u"A1c [%]: 2020-01-01 0 %; 2020-02-01 lost (no number)"_s;
    QTest::newRow("a limit") << QByteArrayList{lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":0.5,"comparator":"<","unit":"%"})")} << u"A1c [%]: 2020-01-01 <0.5 % (bound)"_s;
    QTest::newRow("judged by the range") << QByteArrayList{lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":9,"unit":"%"},"referenceRange":[{"low":{"value":4,"unit":"%"},"high":{"value":5.6,"unit":"%"}}])")}
                                         << u"A1c [%]: 2020-01-01 9 % H in 4 – 5.6 %"_s;
    QTest::newRow("range of another unit is no range") << QByteArrayList{lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":9,"unit":"%"},"referenceRange":[{"high":{"value":42,"unit":"mmol/mol"}}])")} << u"A1c [%]: 2020-01-01 9 %"_s;
    QTest::newRow("words") << QByteArrayList{lab("1", "2020-01-01", A1c + R"("valueString":"Positive")")} << u"A1c words: 2020-01-01 Positive (no number)"_s;
    QTest::newRow("blood pressure is a pair") << QByteArrayList{lab("1", "2020-01-01", R"("code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}],"text":"BP"},"component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{"value":80,"unit":"mmHg"}},{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":120,"unit":"mmHg"}}])")}
                                              << u"BP [mmHg] pair: 2020-01-01 120/80 mmHg"_s;
    QTest::newRow("taken back is no point") << QByteArrayList{lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":7.0,"unit":"%"})").replace("final", "entered-in-error")} << QString();
    QTest::newRow("without a date is no point") << QByteArrayList{QByteArray(R"({"resourceType":"Observation","id":"1","status":"final","code":{"text":"x"},"valueQuantity":{"value":1,"unit":"%"}})")} << QString();
}

void TstDetail::trends()
{
    QFETCH(QByteArrayList, resources);
    QFETCH(QString, expected);
    const auto made = trendsOf(*build(resources), {});
    QVERIFY(made);
    QCOMPARE(printed(*made), expected);
}

void TstDetail::trendsCanBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(trendsOf(*build({lab("1", "2020-01-01", A1c + R"("valueQuantity":{"value":7.0,"unit":"%"})")}), stop.get_token()).error().isCancelled());
}

void TstDetail::documentKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("text") << QByteArray("Hello") << u"text/plain"_s << DocumentKind::Text;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << u"application/pdf"_s << DocumentKind::Pdf;
    QTest::newRow("PDF called text") << QByteArray("%PDF-1.4\n") << u"text/plain"_s << DocumentKind::Pdf;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << u"image/png"_s << DocumentKind::Image;
    QTest::newRow("C-CDA") << QByteArray("<?xml version=\"1.0\"?><ClinicalDocument/>") << u"application/xml"_s << DocumentKind::Text;
    QTest::newRow("a program called text") << QByteArray("\x7F" "ELF\x02\x01\x01\0\0", 9) << u"text/plain"_s << DocumentKind::Other;
    QTest::newRow("a Windows program called PDF") << QByteArray("MZ\x90\0", 4) << u"application/pdf"_s << DocumentKind::Other;
    QTest::newRow("rich text is not opened") << QByteArray("{\\rtf1") << u"text/rtf"_s << DocumentKind::Other;
    QTest::newRow("nothing") << QByteArray() << u"application/pdf"_s << DocumentKind::Other;
}

void TstDetail::documentKinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(DocumentKind, kind);
    QCOMPARE(kindOf(bytes, type), kind);
}

void TstDetail::inlineDocuments_data()
{
    QTest::addColumn<QByteArray>("attachment");
    QTest::addColumn<QString>("expected");
    const QByteArray hash = QCryptographicHash::hash("Hello", QCryptographicHash::Sha1).toBase64();
    QTest::newRow("text") << QByteArray(R"({"contentType":"text/plain; charset=utf-8","data":"SGVsbG8="})") << u"Hello"_s;
    QTest::newRow("with its checksum") << R"({"contentType":"text/plain","data":"SGVsbG8=","size":5,"hash":")" + hash + "\"}" << u"Hello"_s;
    QTest::newRow("with another checksum") << QByteArray(R"({"contentType":"text/plain","data":"SGVsbG8=","hash":"AAAA"})") << u"Hello wrong hash"_s;
    QTest::newRow("cut short") << QByteArray(R"({"contentType":"text/plain","data":"SGVsbG8=","size":50})") << u"Hello wrong size"_s;
    QTest::newRow("no base64") << QByteArray(R"({"contentType":"text/plain","data":"%%%"})") << u"refused"_s;
    QTest::newRow("no content, no address") << QByteArray(R"({"contentType":"text/plain"})") << u"refused"_s;
    QTest::newRow("an address, offline") << QByteArray(R"({"contentType":"text/plain","url":"Binary/1"})") << u"refused"_s;
}

void TstDetail::inlineDocuments()
{
    QFETCH(QByteArray, attachment);
    QFETCH(QString, expected);
    const TimelinePtr timeline = build({note(attachment)});
    const QList<Document> documents = documentsOf(*timeline);
    QCOMPARE(documents.size(), 1);
    Workers workers;
    const auto body = await(fetchDocument(timeline, documents.first(), nullptr, &workers, {}));
    QString told = u"refused"_s;
    if (body)
        told = body->text + (body->hasWrongHash ? u" wrong hash"_s : QString()) + (body->hasWrongSize ? u" wrong size"_s : QString());
    QCOMPARE(told, expected);
}

void TstDetail::shownTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("a\nb") << u"text/plain"_s << u"a\nb"_s;
    QTest::newRow("a page") << QByteArray("<html><body><p>One</p><p>Two &amp; &#233;</p></body></html>") << u"text/html"_s << u"One\n\nTwo & é"_s;
    QTest::newRow("scripts and styles are left out") << QByteArray("<html><style>p{}</style><p>One<script>alert('x')</script></p></html>") << u"text/html"_s << u"One"_s;
    QTest::newRow("Latin 1") << QByteArray("Mu\xF1oz") << u"text/plain"_s << u"Muñoz"_s;
    QTest::newRow("control and turning characters") << QByteArray("a\x1B[31m\xE2\x80\xAE" "b") << u"text/plain"_s << u"a\u00B7[31m\u00B7b"_s;
    QTest::newRow("a tag without an end") << QByteArray("<html>One <b") << u"text/html"_s << u"One"_s;
}

void TstDetail::shownTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(QString, expected);
    QCOMPARE(shownText(bytes, type), expected);
    QVERIFY(shownText(QByteArray(10'000, 'x'), type, 100).size() <= 100);
}

PAX_TEST(TstDetail)
#include "tst_detail.moc"
