// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/kickoff.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::bulk;
using namespace Qt::StringLiterals;

class TstKickOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data();
    void plans();
    void postsWhatTheGuideSays();
    void answers_data();
    void answers();

private:
    static QString shown(const KickOff &plan);
};

/// "GET $export?…" or "POST $export name=value;…", then what was dropped.
QString TstKickOff::shown(const KickOff &plan)
{
    QString text = QString::fromLatin1(plan.method) + u' ' + plan.operation;
    if (!plan.query.isEmpty())
        text += u'?' + plan.query.toString(QUrl::FullyEncoded);
    QStringList parameters;
    for (const QJsonValue each : QJsonDocument::fromJson(plan.body)[u"parameter"_s].toArray()) {
        const QJsonObject object = each.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (field.key() != u"name"_s)
                parameters << object[u"name"_s].toString() + u'=' + (field->isString() ? field->toString() : field->toObject()[u"reference"_s].toString());
        }
    }
    if (!plan.body.isEmpty())
        text += u' ' + parameters.join(u';');
    if (!plan.dropped.isEmpty())
        text += u" without "_s + plan.dropped.join(u',');
    return plan.needsPatients ? text + u" !members"_s : text;
}

void TstKickOff::plans_data()
{
    QTest::addColumn<QString>("wish");       // types | since | until | from | to | patients | operation
    QTest::addColumn<QString>("server");     // strict, none, export, davinci, both
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("plan");
    const auto row = [](const char *name, const char *wish, const char *server, const char *refused, const char *plan) {
        QTest::newRow(name) << QString::fromUtf8(wish) << QString::fromLatin1(server) << QString::fromLatin1(refused) << QString::fromUtf8(plan);
    };
    row("everything", "||||||auto", "none", "", "GET $export");
    row("everything, described", "||||||auto", "both", "", "GET $export");
    row("everything, only Da Vinci", "||||||auto", "davinci", "", "POST $davinci-data-export exportType=hl7.fhir.us.davinci-pdex#provider-download");
    row("strict sends nothing", "Patient|2026-01-01T00:00:00Z|||||auto", "strict", "", "GET $export without _type,_since");
    row("strict cannot choose members", "|||||p1|auto", "strict", "", "GET $export !members");
    row("types, one comma list", "Patient,Coverage||||||auto", "none", "", "GET $export?_type=Patient,Coverage");
    row("a zone's plus is no space", "|2026-01-01T00:00:00+02:00|||||auto", "none", "", "GET $export?_since=2026-01-01T00:00:00%2B02:00");
    row("until", "|2026-01-01T00:00:00Z|2026-02-01T00:00:00Z||||auto", "none", "", "GET $export?_since=2026-01-01T00:00:00Z&_until=2026-02-01T00:00:00Z");
    row("members want POST", "|||||p1,-2|auto", "export", "", "POST $export patient=Patient/p1;patient=Patient/-2");
    row("members and only Da Vinci", "|||||p1|auto", "davinci", "", "POST $davinci-data-export exportType=hl7.fhir.us.davinci-pdex#provider-download;patient=Patient/p1");
    row("members, GET by wish", "|||||p1|get", "none", "", "GET $export !members");
    row("changes by Da Vinci", "|2026-01-01T00:00:00Z|||||davinci", "none", "", "POST $davinci-data-export exportType=hl7.fhir.us.davinci-pdex#provider-delta;_since=2026-01-01T00:00:00Z");
    row("a roster by Da Vinci", "Patient,Group,Coverage||||||davinci", "none", "", "POST $davinci-data-export exportType=hl7.fhir.us.davinci-atr;_type=Patient,Group,Coverage");
    row("service date of one type", "ExplanationOfBenefit|||2025-01-01|2025-12-31||post", "none", "",
        "POST $export _type=ExplanationOfBenefit;_typeFilter=ExplanationOfBenefit?service-date=ge2025-01-01&service-date=le2025-12-31");
    row("service date in a GET", "ExplanationOfBenefit|||2025-01-01|||auto", "none", "", "GET $export?_type=ExplanationOfBenefit&_typeFilter=ExplanationOfBenefit?service-date%3Dge2025-01-01");
    row("GET was refused", "||||||auto", "export", "export.no-get", "POST $export ");
    row("GET and POST were refused", "||||||auto", "export", "export.no-get export.no-post", "POST $davinci-data-export exportType=hl7.fhir.us.davinci-pdex#provider-download");
    row("everything was refused: the first again", "||||||auto", "export", "export.no-get export.no-post export.no-davinci", "GET $export");
    row("a type list was refused", "Patient|2026-01-01T00:00:00Z|||||auto", "none", "export.no-_type", "GET $export?_since=2026-01-01T00:00:00Z without _type");
    row("since was refused", "Patient|2026-01-01T00:00:00Z|||||auto", "none", "export.no-_since", "GET $export?_type=Patient without _since");
    row("a refusal of what is not wished is silent", "Patient||||||auto", "none", "export.no-_since", "GET $export?_type=Patient");
}

void TstKickOff::plans()
{
    QFETCH(QString, wish);
    QFETCH(QString, server);
    QFETCH(QString, refused);
    QFETCH(QString, plan);
    const QStringList fields = wish.split(u'|');
    ExportSpec spec;
    spec.types = fields[0].split(u',', Qt::SkipEmptyParts);
    spec.since = fields[1];
    spec.until = fields[2];
    spec.serviceFrom = fields[3];
    spec.serviceTo = fields[4];
    spec.patients = fields[5].split(u',', Qt::SkipEmptyParts);
    spec.operation = fields[6];
    std::optional<fhir::Capability> capability;
    if (server != u"none"_s && server != u"strict"_s) {
        capability.emplace();
        capability->groupExport = server == u"export"_s || server == u"both"_s;
        capability->davinciExport = server == u"davinci"_s || server == u"both"_s;
    }
    const QStringList names = refused.split(u' ', Qt::SkipEmptyParts);
    const Refusals refusals(names.begin(), names.end());
    QCOMPARE(shown(planKickOff(spec, server == u"strict"_s, capability, refusals)), plan);
}

void TstKickOff::postsWhatTheGuideSays()
{
    // A day of care with no types named asks for every type that has one, and for what those refer to.
    ExportSpec spec;
    spec.serviceFrom = u"2025-01-01"_s;
    const KickOff plan = planKickOff(spec, false, std::nullopt, {});
    const QString query = plan.query.toString(QUrl::FullyDecoded);
    for (const QString &part : {u"Patient"_s, u"Coverage"_s, u"Encounter?date=ge2025-01-01"_s, u"ExplanationOfBenefit?service-date=ge2025-01-01"_s})
        QVERIFY2(query.contains(part), qPrintable(query));
    spec.serviceFrom.clear();
    spec.operation = u"davinci"_s;
    const QJsonObject body = QJsonDocument::fromJson(planKickOff(spec, false, std::nullopt, {}).body).object();
    QCOMPARE(body[u"resourceType"_s].toString(), u"Parameters"_s);
    QCOMPARE(body[u"parameter"_s][0][u"valueCanonical"_s].toString(), u"hl7.fhir.us.davinci-pdex#provider-download"_s);
}

void TstKickOff::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentLocation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");   // step number, parameter, address
    const auto row = [](const char *name, int status, const char *contentLocation, const char *body, const QStringList &codes, const char *text, KickOffStep step, const char *more = "") {
        QTest::newRow(name) << status << QByteArray(contentLocation) << QByteArray(body) << codes << QString::fromLatin1(text) << QString::number(static_cast<int>(step)) + QString::fromLatin1(more);
    };
    row("accepted", 202, "/jobs/1", "", {}, "", KickOffStep::Poll, " /jobs/1");
    row("accepted, address in the words", 202, "", "", {}, "See https://payer.example/jobs/2 for status", KickOffStep::Poll, " https://payer.example/jobs/2");
    row("accepted without address", 202, "", "", {}, "", KickOffStep::NoAddress);
    row("a manifest at once", 200, "", R"({"transactionTime":"x","output":[]})", {}, "", KickOffStep::TakeBody);
    row("records at once", 200, "", R"({"resourceType":"Bundle","entry":[]})", {}, "", KickOffStep::TakeBundle);
    row("a parameter is named", 400, "", "", {u"invalid"_s}, "Unsupported parameter _type", KickOffStep::DropParameter, " _type");
    row("another parameter is named", 422, "", "", {u"invalid"_s}, "_since must not be in the future", KickOffStep::DropParameter, " _since");
    row("a longer name is not a shorter one", 400, "", "", {u"invalid"_s}, "_typeFilter is not allowed", KickOffStep::Refused);
    row("a parameter that was not sent", 400, "", "", {u"invalid"_s}, "_until is not allowed", KickOffStep::Refused);
    row("refused without a name", 400, "", "", {u"invalid"_s}, "bad request", KickOffStep::Refused);
    row("method not allowed", 405, "", "", {}, "", KickOffStep::OtherForm);
    row("not implemented", 501, "", "", {}, "", KickOffStep::OtherForm);
    row("no such operation", 404, "", "", {u"not-supported"_s}, "", KickOffStep::OtherForm);
    row("no such group", 404, "", "", {u"not-found"_s}, "", KickOffStep::Refused);
    row("nobody in the panel", 406, "", "", {}, "", KickOffStep::NobodyThere);
    row("a twin, with its address", 429, "https://p/jobs/1,https://p/jobs/2", "", {}, "", KickOffStep::WaitForTwin, " https://p/jobs/1,https://p/jobs/2");
    row("a twin, by its code", 429, "", "", {u"duplicate"_s}, "", KickOffStep::WaitForTwin);
    row("too many requests", 429, "", "", {u"throttled"_s}, "", KickOffStep::SlowDown);
    row("too many requests, no word", 429, "", "", {}, "", KickOffStep::SlowDown);
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("fault %d", status) << status << QByteArray() << QByteArray() << QStringList() << QString() << QString::number(static_cast<int>(KickOffStep::TryAgain));
    for (const int status : {401, 402, 403, 409, 410, 413, 451})
        QTest::addRow("refused %d", status) << status << QByteArray() << QByteArray() << QStringList() << QString() << QString::number(static_cast<int>(KickOffStep::Refused));
}

void TstKickOff::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentLocation);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, codes);
    QFETCH(QString, text);
    QFETCH(QString, reading);
    ExportSpec spec;
    spec.types = {u"Patient"_s};
    spec.since = u"2026-01-01T00:00:00Z"_s;
    const KickOffReading got = readKickOffAnswer({status, contentLocation, {}, body, codes, text}, planKickOff(spec, false, std::nullopt, {}));
    QString shown = QString::number(static_cast<int>(got.step));
    if (!got.parameter.isEmpty())
        shown += u' ' + got.parameter;
    if (!got.address.isEmpty())
        shown += u' ' + QString::fromLatin1(got.address);
    QCOMPARE(shown, reading);
}

PAX_TEST(TstKickOff)
#include "tst_kickoff.moc"
