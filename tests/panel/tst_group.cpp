// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/group.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::panel;
using namespace Qt::StringLiterals;

namespace {

std::optional<Panel> read(const QByteArray &json)
{
    const core::Result<core::JsonDocument> parsed = core::JsonDocument::parse(json);
    return parsed ? readGroup(parsed->root()) : std::nullopt;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray Pdex = R"("http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/)";

/// A Group of one profile, type, code and one member reference.
QByteArray groupOf(const QByteArray &profile, const QByteArray &type, const QByteArray &code, const QByteArray &member)
{
    QByteArray json = R"({"resourceType":"Group","id":"g")";
    if (!profile.isEmpty())
        json += R"(,"meta":{"profile":[)" + Pdex + profile + R"("]})";
    if (!type.isEmpty())
        json += R"(,"type":")" + type + '"';
    if (!code.isEmpty())
        json += R"(,"code":{"coding":[{"code":")" + code + R"("}]})";
    if (!member.isEmpty())
        json += R"(,"member":[)" + member + ']';
    return json + '}';
}

} // namespace

/// What a Group is, what it says of itself, and who is in it.
class TstGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void members_data();
    void members();
    void names_data();
    void names();
    void headerHasEveryField();
    void foldsWithoutLosingAnybody();
    void expiry_data();
    void expiry();
    void samples_data();
    void samples();
};

void TstGroup::kinds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind");
    const QByteArray patient = R"({"entity":{"reference":"Patient/1"}})";
    const QByteArray practitioner = R"({"entity":{"reference":"Practitioner/1"}})";
    const auto row = [](const char *name, const QByteArray &json, const char *kind) { QTest::newRow(name) << json << QString::fromLatin1(kind); };
    row("attributed by the guide", groupOf("pdex-provider-group", "person", "pdexprovidergroup", patient), "attributed");
    row("no profile", groupOf("", "person", "", patient), "attributed");
    row("no profile, no type", groupOf("", "", "", patient), "attributed");
    row("summary without members", groupOf("", "person", "", ""), "attributed");
    row("matched", groupOf("pdex-provider-member-match", "person", "match", patient), "matched");
    row("matched by code alone", groupOf("", "person", "match", patient), "matched");
    row("profile with a version", groupOf("pdex-provider-member-match|2.2.0", "person", "", patient), "matched");
    row("not matched", groupOf("pdex-provider-member-no-match", "person", "nomatch", patient), "no-match");
    row("not matched, profile alone", groupOf("pdex-provider-member-no-match", "person", "", patient), "no-match");
    row("consent, the same profile", groupOf("pdex-provider-member-no-match", "person", "consentconstraint", patient), "consent-constrained");
    row("opted out shares the code", groupOf("pdex-member-opt-out", "person", "consentconstraint", patient), "opt-out");
    row("between payers", groupOf("pdex-member-match-group", "person", "match", patient), "payer-to-payer");
    row("between payers, not matched", groupOf("pdex-member-no-match-group", "person", "nomatch", patient), "payer-to-payer");
    row("practitioners of one patient", groupOf("pdex-treatment-relationship", "practitioner", "match", practitioner), "treatment-relationship");
    row("treatment profile stamped on matched members", groupOf("pdex-treatment-relationship", "person", "match", patient), "matched");
    row("practitioners without a profile", groupOf("", "practitioner", "", practitioner), "not-a-panel");
    row("practitioners that call themselves persons", groupOf("", "person", "", practitioner), "not-a-panel");
    row("patients that call themselves practitioners", groupOf("", "practitioner", "", patient), "attributed");
    row("devices", groupOf("", "device", "", R"({"entity":{"reference":"Device/1"}})"), "not-a-panel");
    row("devices without members", groupOf("", "device", "", ""), "not-a-panel");
    row("a group of groups", groupOf("", "person", "", R"({"entity":{"reference":"Group/1"}})"), "not-a-panel");
    row("identifiers with a type", groupOf("", "person", "", R"({"entity":{"type":"Patient","identifier":{"value":"1"}}})"), "attributed");
    row("members say nothing", groupOf("", "person", "", R"({"entity":{"display":"A"}})"), "attributed");
}

void TstGroup::kinds()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, kind);
    const std::optional<Panel> panel = read(json);
    QVERIFY(panel);
    QCOMPARE(kindName(panel->header.kind), kind);
}

void TstGroup::members_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("printed");   // id or "-", identifiers, display, providers; rows by "; ", then the counts
    const auto row = [](const char *name, const QByteArray &members, const char *printed) { QTest::newRow(name) << members << QString::fromUtf8(printed); };
    row("relative", R"({"entity":{"reference":"Patient/1"}})", "1 | | | ; 0 0 0 0");
    row("absolute", R"({"entity":{"reference":"https://payer.example/fhir/R4/Patient/1"}})", "1 | | | ; 0 0 0 0");
    row("versioned", R"({"entity":{"reference":"Patient/1/_history/7"}})", "1 | | | ; 0 0 0 0");
    row("absolute and relative are one", R"({"entity":{"reference":"https://payer.example/fhir/Patient/1"}},{"entity":{"reference":"Patient/1/_history/2"}})", "1 | | | ; 0 0 0 1");
    row("urn", R"({"entity":{"reference":"urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7"}})", "- | | | ; 1 0 0 0");
    row("identifier only", R"({"entity":{"identifier":{"system":"s","value":"v"}}})", "- | s|v | | ; 1 0 0 0");
    row("conditional reference", R"({"entity":{"reference":"Patient?identifier=s|v"}})", "- | s|v | | ; 1 0 0 0");
    row("display only", R"({"entity":{"display":"Ana  Ruiz"}})", "- | | Ana Ruiz | ; 1 0 0 0");
    row("nothing at all", R"({"entity":{}},{})", "- | | | ; - | | | ; 2 2 0 0");
    row("two of the same name stay two", R"({"entity":{"display":"Ana"}},{"entity":{"display":"Ana"}})", "- | | Ana | ; - | | Ana | ; 2 0 0 0");
    row("same identifier is one", R"({"entity":{"identifier":{"system":"s","value":"v"}}},{"entity":{"identifier":{"system":"s","value":"v"}}})", "- | s|v | | ; 1 0 0 1");
    row("reference then identifier", R"({"entity":{"reference":"Patient/1","identifier":{"system":"s","value":"v"}}},{"entity":{"identifier":{"system":"s","value":"v"}}})", "1 | s|v | | ; 0 0 0 1");
    row("two ids with one identifier stay two", R"({"entity":{"reference":"Patient/1","identifier":{"system":"s","value":"v"}}},{"entity":{"reference":"Patient/2","identifier":{"system":"s","value":"v"}}})",
        "1 | s|v | | ; 2 | s|v | | ; 0 0 0 0");
    row("ids differ by case", R"({"entity":{"reference":"Patient/a"}},{"entity":{"reference":"Patient/A"}})", "a | | | ; A | | | ; 0 0 0 0");
    row("odd ids", R"({"entity":{"reference":"Patient/-19990000000001"}},{"entity":{"reference":"Patient/a.b"}})", "-19990000000001 | | | ; a.b | | | ; 0 0 0 0");
    row("a practitioner among them", R"({"entity":{"reference":"Patient/1"}},{"entity":{"reference":"Practitioner/9"}})", "1 | | | ; 0 0 1 0");
    row("the same one three times, two providers",
        R"({"entity":{"reference":"Patient/1"},"extension":[{"url":"x/ext-attributedProvider","valueReference":{"reference":"Practitioner/a"}}]},)"
        R"({"entity":{"reference":"Patient/1"},"extension":[{"url":"x/ext-attributedProvider","valueReference":{"display":"Dr. B"}}]},)"
        R"({"entity":{"reference":"Patient/1"},"extension":[{"url":"x/ext-attributedProvider","valueReference":{"reference":"Practitioner/a"}}]})",
        "1 | | | Practitioner/a, Dr. B ; 0 0 0 2");
    row("a provider by NPI alone", R"({"entity":{"reference":"Patient/1"},"extension":[{"url":"x/ext-attributedProvider","valueReference":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"1"}}}]})",
        "1 | | | NPI 1 ; 0 0 0 0");
    row("wrong types everywhere", R"({"entity":"x"},{"entity":{"reference":5}},7)", "- | | | ; - | | | ; - | | | ; 3 3 0 0");
}

void TstGroup::members()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, printed);
    const std::optional<Panel> panel = read(R"({"resourceType":"Group","type":"person","member":[)" + members + "]}");
    QVERIFY(panel);
    QString all;
    for (const GroupMember &each : panel->members) {
        QStringList identifiers;
        for (const GroupIdentifier &identifier : each.identifiers)
            identifiers << identifier.system + u'|' + identifier.value;
        QStringList providers;
        for (const Party &provider : each.providers)
            providers << provider.text();
        all += u"%1 | %2 | %3 | %4 ; "_s.arg(each.patient.isEmpty() ? u"-"_s : each.patient.text(), identifiers.join(u", "_s), each.display, providers.join(u", "_s)).simplified().replace(u"| |"_s, u"| |"_s) + u' ';
    }
    all += u"%1 %2 %3 %4"_s.arg(panel->withoutPatient).arg(panel->unidentified).arg(panel->notPatients).arg(panel->repeated);
    QCOMPARE(all.simplified(), printed);
}

void TstGroup::names_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << QByteArray(R"("name":" Riverside  North ")") << u"Riverside North"_s;
    QTest::newRow("narrative") << QByteArray(R"("text":{"div":"<div><h2>Matched &amp; more</h2><p>Members with…</p></div>"})") << u"Matched & more"_s;
    QTest::newRow("generated narrative says nothing") << QByteArray(R"("text":{"div":"<div><p>Generated Narrative: Group x</p></div>"},"identifier":[{"value":"MTG-1"}])") << u"MTG-1"_s;
    QTest::newRow("empty narrative") << QByteArray(R"("text":{"div":"<div> </div>"})") << u"g"_s;
    QTest::newRow("nothing") << QByteArray(R"("actual":true)") << u"g"_s;
}

void TstGroup::names()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, name);
    const std::optional<Panel> panel = read(R"({"resourceType":"Group","id":"g",)" + fields + '}');
    QVERIFY(panel);
    QCOMPARE(panel->header.name, name);
}

void TstGroup::headerHasEveryField()
{
    const std::optional<Panel> panel = read(R"({"resourceType":"Group","id":"g","meta":{"lastUpdated":"2026-11-20T06:00:00Z","profile":["x/pdex-provider-group"]},"type":"person","active":false,"name":"N","quantity":9,
        "extension":[{"url":"a/ext-attributionListStatus","valueCode":"open"},{"url":"a/ext-contractValidityPeriod","valuePeriod":{"start":"2026-01-01","end":"2026-12-31"}},
            {"url":"a/atr-intended-recipient-identifier-extension","valueIdentifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"7"}},
            {"url":"p/base-ext-members-opted-out","valueQuantity":{"value":5.0}}],
        "identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"1"},{"system":"http://hl7.org/fhir/sid/us-npi","value":"2"},{"system":"urn:oid:2.16.840.1.113883.4.4","value":"99"},{"type":{"coding":[{"code":"ACO"}]},"value":"A1"}],
        "characteristic":[{"code":{"coding":[{"code":"location"}]},"valueReference":{"reference":"Location/1"}},
            {"code":{"coding":[{"code":"pdexprovidergroup"}]},"valueReference":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"5"}},"exclude":true},
            {"code":{"coding":[{"code":"pdexprovidergroup"}]},"valueReference":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"6"}},"exclude":false,"period":{"start":"2026-03-21"}}],
        "managingEntity":{"identifier":{"system":"urn:oid:2.16.840.1.113883.6.300","value":"12345"},"display":"A Plan"},
        "member":[{"entity":{"reference":"Patient/1"}},{"entity":{"reference":"Patient/1"}}]})");
    QVERIFY(panel);
    const PanelHeader &header = panel->header;
    QCOMPARE(header.isActive, false);
    QCOMPARE(header.listStatus, u"open"_s);
    QCOMPARE(header.periodStart(), u"2026-01-01"_s);
    QCOMPARE(header.periodEnd(), u"2026-12-31"_s);
    QCOMPARE(header.intendedRecipient.value, u"7"_s);
    QCOMPARE(header.intendedRecipient.kind, u"npi"_s);
    QCOMPARE(header.optedOut, std::optional<qint64>(5));
    QCOMPARE(header.quantity, std::optional<qint64>(9));
    QCOMPARE(header.listed, std::optional<qint64>(2));
    QCOMPARE(panel->members.size(), 1);
    QStringList kinds;
    for (const GroupIdentifier &each : header.identifiers)
        kinds << each.kind + u' ' + each.value;
    QCOMPARE(kinds.join(u", "_s), u"npi 1, npi 2, tin 99, ACO A1"_s);
    QCOMPARE(header.attributions.size(), 3);
    QCOMPARE(header.attributedTo(), u"NPI 6"_s);   // excluded means "not having"
    QCOMPARE(header.attributions.last().start, u"2026-03-21"_s);
    QCOMPARE(header.payer.text(), u"A Plan"_s);
    QCOMPARE(header.payer.identifier.kind, u"naic"_s);
    QCOMPARE(header.updated, u"2026-11-20T06:00:00Z"_s);
    // What the payer does not send is not there; in particular nobody has "0 opted out".
    const std::optional<Panel> bare = read(R"({"resourceType":"Group"})");
    QVERIFY(bare);
    QVERIFY(!bare->header.optedOut && !bare->header.quantity && !bare->header.listed);
    QVERIFY(!read(R"({"resourceType":"Patient"})"));
}

void TstGroup::foldsWithoutLosingAnybody()
{
    const std::optional<Panel> panel = read(R"({"resourceType":"Group","type":"person","member":[
        {"entity":{"reference":"Patient/1"},"inactive":true,"period":{"start":"2026-01-01","end":"2026-03-31"},"extension":[{"url":"x/ext-changeType","valueCode":"dropped"},{"url":"x/ext-coverageReference","valueReference":{"reference":"Coverage/1"}}]},
        {"entity":{"reference":"Patient/1"},"period":{"start":"2025-06","end":"2026-12-31"},"extension":[{"url":"x/ext-changeType","valueCode":"new"},{"url":"x/ext-coverageReference","valueReference":{"reference":"Coverage/2"}}]},
        {"entity":{"reference":"Patient/2"},"period":{"end":"2026-12-31"}},
        {"entity":{"reference":"Patient/2"},"period":{"start":"2026-01-01"}}]})");
    QVERIFY(panel);
    QCOMPARE(panel->members.size(), 2);
    const GroupMember &first = panel->members[0];
    QCOMPARE(first.isInactive, false);         // attributed to somebody still means attributed
    QCOMPARE(first.change, u"new"_s);
    QCOMPARE(first.since, u"2025-06"_s);
    QCOMPARE(first.until, u"2026-12-31"_s);
    QCOMPARE(first.coverages.join(u' '), u"Coverage/1 Coverage/2"_s);
    QCOMPARE(first.entries, 2);
    QCOMPARE(panel->members[1].until, QString());   // one of them is open
}

void TstGroup::expiry_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("ends");
    const QByteArray matched = R"("code":{"coding":[{"code":"match"}]},)";
    QTest::newRow("as the payer says") << QByteArray(matched + R"("characteristic":[{"code":{"coding":[{"code":"match"}]},"period":{"start":"2026-11-01","end":"2026-11-20"}}])") << u"2026-11-20"_s;
    QTest::newRow("thirty days are assumed") << QByteArray(matched + R"("characteristic":[{"code":{"coding":[{"code":"match"}]},"period":{"start":"2026-11-01"}}])") << u"2026-12-01 assumed"_s;
    QTest::newRow("from the last update") << QByteArray(matched + R"("meta":{"lastUpdated":"2026-11-02T23:59:00-08:00"})") << u"2026-12-02 assumed"_s;
    QTest::newRow("nothing to start from") << QByteArray(matched + R"("actual":true)") << QString();
    QTest::newRow("contract of an attributed one") << QByteArray(R"("extension":[{"url":"a/ext-contractValidityPeriod","valuePeriod":{"end":"2026-12"}}])") << u"2026-12-31"_s;
    QTest::newRow("attributed without a contract") << QByteArray(R"("actual":true)") << QString();
}

void TstGroup::expiry()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, ends);
    const std::optional<Panel> panel = read(R"({"resourceType":"Group","type":"person",)" + fields + '}');
    QVERIFY(panel);
    const std::optional<PanelExpiry> expiry = expiryOf(panel->header);
    QCOMPARE(expiry ? expiry->day.toString(Qt::ISODate) + (expiry->isAssumed ? u" assumed"_s : QString()) : QString(), ends);
}

void TstGroup::samples_data()
{
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *file, const char *kind) { QTest::newRow(file) << QString::fromLatin1(kind); };
    row("atr-group-fullexample.json", "attributed");
    row("derived-panel.json", "attributed");
    row("dpc-group-200-patients.json", "attributed");
    row("dpc-group-3-patients.json", "attributed");
    row("dpc-group-50-patients.json", "attributed");
    row("inferno-combo-Group.json", "attributed");
    row("inferno-pdex-Group.json", "attributed");
    row("pdex-Group-07e72a15407547bf9d03f522aa536a72.1.json", "payer-to-payer");
    row("pdex-Group-Example-PDex-Provider-Group.json", "attributed");
    row("pdex-Group-example-pdex-member-no-match-group.json", "payer-to-payer");
    row("pdex-Group-example-provider-consent-constrained-group.json", "consent-constrained");
    row("pdex-Group-example-provider-matched-group.json", "matched");
    row("pdex-Group-example-provider-nomatch-group.json", "no-match");
    row("pdex-ri-Group-07e72a15407547bf9d03f522aa536a72.1.json", "payer-to-payer");
    row("pdex-ri-Group-Example-PDex-Provider-Group.json", "attributed");
    row("pdex-ri-Group-example-pdex-member-no-match-group.json", "payer-to-payer");
    row("every file is here", "");
}

void TstGroup::samples()
{
    PAX_REQUIRE_SAMPLES();
    QFETCH(QString, kind);
    const QDir folder(tests::samplesDir() + u"/groups"_s);
    if (kind.isEmpty()) {
        QCOMPARE(folder.entryList({u"*.json"_s}, QDir::Files).size(), 16);
        return;
    }
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const QJsonObject facts = QJsonDocument::fromJson(contents(tests::samplesDir() + u"/facts.json"_s)).object()[u"groups"_s].toObject()[file].toObject();
    QVERIFY(!facts.isEmpty());
    const std::optional<Panel> panel = read(contents(folder.filePath(file)));
    QVERIFY(panel);
    QCOMPARE(kindName(panel->header.kind), kind);
    QCOMPARE(panel->header.id.text(), facts[u"id"_s].toString());
    if (facts[u"name"_s].isString())
        QCOMPARE(panel->header.name, facts[u"name"_s].toString());
    QCOMPARE(panel->header.quantity.value_or(-1), facts[u"quantity"_s].isDouble() ? facts[u"quantity"_s].toInteger() : -1);
    QCOMPARE(panel->header.listed.value_or(-1), facts[u"members"_s].toInteger());
    QCOMPARE(panel->header.attributions.size(), facts[u"characteristics"_s].toInt());
    int inactive = 0;
    int withPeriod = 0;
    int byIdentifier = 0;
    int entries = 0;
    for (const GroupMember &each : panel->members) {
        inactive += each.isInactive ? 1 : 0;
        withPeriod += each.since.isEmpty() && each.until.isEmpty() ? 0 : 1;
        byIdentifier += each.patient.isEmpty() && !each.identifiers.isEmpty() ? 1 : 0;
        entries += each.entries;
    }
    QCOMPARE(entries + panel->notPatients, facts[u"members"_s].toInt());
    QCOMPARE(inactive, facts[u"membersInactive"_s].toInt());
    QCOMPARE(withPeriod, facts[u"membersWithPeriod"_s].toInt());
    QCOMPARE(byIdentifier, facts[u"referenceKinds"_s].toObject()[u"identifier only"_s].toInt());
    QVERIFY(!panel->header.name.isEmpty());
}

PAX_TEST(TstGroup)
#include "tst_group.moc"
