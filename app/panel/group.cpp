// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/group.h"

#include "app/core/fhirdate.h"
#include "app/fhir/displayname.h"
#include "app/panel/groupmembers.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int NarrativeName = 120;
constexpr int AssumedLife = 30;   // days; PDex 2.2.0, "Provider Access API (v2)"

/// Every code of a CodeableConcept that the guides' systems, or none, name.
QStringList codesOf(const JsonValue &codeable)
{
    QStringList codes;
    for (const JsonValue coding : codeable["coding"])
        codes << coding["code"].string();
    return codes;
}

std::optional<qint64> wholeNumber(const JsonValue &value)
{
    const std::string_view digits = value.isString() ? value.utf8() : value.number();
    QByteArray text(digits.data(), static_cast<qsizetype>(digits.size()));
    static const QRegularExpression zeros(u"[.]0*$"_s);
    bool isNumber = false;
    const qint64 number = QString::fromLatin1(text).remove(zeros).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// What the members are, by their references, types and contained resources.
struct MemberTypes
{
    bool patients = false;
    bool practitioners = false;
    bool others = false;
    bool unknown = false;     ///< neither reference nor type says it
};

MemberTypes memberTypes(const JsonValue &group)
{
    MemberTypes found;
    for (const JsonValue entry : group["member"]) {
        const QString type = memberType(group, entry["entity"]);
        if (type == u"Patient"_s)
            found.patients = true;
        else if (type.startsWith(u"Practitioner"_s))
            found.practitioners = true;
        else if (type.isEmpty())
            found.unknown = true;
        else
            found.others = true;
    }
    return found;
}

PanelKind kindOf(const JsonValue &group)
{
    QSet<QString> profiles;
    for (const JsonValue profile : group["meta"]["profile"])
        profiles.insert(profile.string().section(u'|', 0, 0).section(u'/', -1));
    const MemberTypes types = memberTypes(group);
    const std::string_view type = group["type"].utf8();
    // Members decide: a profile may be stamped on a group of another kind.
    if (!types.patients && (types.practitioners || (type == "practitioner" && !types.unknown)))
        return profiles.contains(u"pdex-treatment-relationship"_s) ? PanelKind::TreatmentRelationship : PanelKind::NotAPanel;
    if (!types.patients && (types.others || (!type.empty() && type != "person" && type != "practitioner")))
        return PanelKind::NotAPanel;
    const QStringList codes = codesOf(group["code"]);
    if (profiles.contains(u"pdex-member-opt-out"_s))
        return PanelKind::OptOut;
    const bool providerMatch = profiles.contains(u"pdex-provider-member-match"_s);
    const bool providerNoMatch = profiles.contains(u"pdex-provider-member-no-match"_s);
    if (!providerMatch && !providerNoMatch && (profiles.contains(u"pdex-member-match-group"_s) || profiles.contains(u"pdex-member-no-match-group"_s)))
        return PanelKind::PayerToPayer;
    // The no-match profile is shared by two kinds: the code tells them apart.
    if (codes.contains(u"consentconstraint"_s))
        return PanelKind::ConsentConstrained;
    if (codes.contains(u"nomatch"_s) || providerNoMatch)
        return PanelKind::NoMatch;
    return providerMatch || codes.contains(u"match"_s) ? PanelKind::Matched : PanelKind::Attributed;
}

/// The first heading or paragraph of a narrative as plain text.
QString narrativeName(QString div)
{
    static const QRegularExpression block(u"</(?:h[1-6]|p|li|td|div)>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    for (const QString &part : div.split(block)) {
        QString text = part;
        text.replace(tags, u" "_s);
        for (const auto &[entity, plain] : {std::pair(u"&lt;"_s, u"<"_s), {u"&gt;"_s, u">"_s}, {u"&quot;"_s, u"\""_s}, {u"&#39;"_s, u"'"_s}, {u"&nbsp;"_s, u" "_s}, {u"&amp;"_s, u"&"_s}})
            text.replace(entity, plain);
        text = text.simplified();
        if (!text.isEmpty())
            return text.startsWith(u"Generated Narrative"_s) ? QString() : text.left(NarrativeName);
    }
    return {};
}

QString nameOf(const JsonValue &group)
{
    for (const QString &name : {group["name"].string().simplified(), narrativeName(group["text"]["div"].string()), group["identifier"].at(0)["value"].string().simplified()}) {
        if (!name.isEmpty())
            return name;
    }
    return group["id"].string();
}

QString valueText(const JsonValue &characteristic)
{
    const JsonValue codeable = characteristic["valueCodeableConcept"];
    if (codeable.isObject()) {
        const JsonValue coding = codeable["coding"].at(0);
        return codeable["text"].isString() ? codeable["text"].string() : coding["display"].isString() ? coding["display"].string() : coding["code"].string();
    }
    if (const auto flag = characteristic["valueBoolean"].boolean())
        return *flag ? u"true"_s : u"false"_s;
    const JsonValue quantity = characteristic["valueQuantity"];
    const std::string_view number = quantity["value"].number();
    return number.empty() ? QString() : (QString::fromLatin1(number.data(), static_cast<qsizetype>(number.size())) + u' ' + quantity["unit"].string()).trimmed();
}

QList<Attribution> readCharacteristics(const JsonValue &group)
{
    QList<Attribution> all;
    for (const JsonValue characteristic : group["characteristic"]) {
        Attribution each;
        each.to = readParty(characteristic["valueReference"]);
        each.role = codesOf(characteristic["code"]).value(0);
        each.value = valueText(characteristic);
        each.isExcluded = characteristic["exclude"].boolean().value_or(false);
        each.start = characteristic["period"]["start"].string();
        each.end = characteristic["period"]["end"].string();
        if (!each.to.isEmpty() || !each.value.isEmpty() || !each.role.isEmpty())
            all.append(std::move(each));
    }
    return all;
}

/// The characteristic that says whose panel it is: by its code, else any reference.
const Attribution *mainAttribution(const QList<Attribution> &all)
{
    for (const auto &role : {u"pdexprovidergroup"_s, u"match"_s, u"attributed-to"_s}) {
        for (const Attribution &each : all) {
            if (each.role == role && !each.isExcluded)
                return &each;
        }
    }
    const auto any = std::find_if(all.begin(), all.end(), [](const Attribution &each) { return !each.isExcluded && !each.to.isEmpty(); });
    return any == all.end() ? nullptr : &*any;
}

struct KindName
{
    PanelKind kind;
    const char *name;
};
constexpr std::array<KindName, 9> KindNames{{{PanelKind::Attributed, "attributed"},
                                             {PanelKind::Matched, "matched"},
                                             {PanelKind::Typed, "typed"},
                                             {PanelKind::NoMatch, "no-match"},
                                             {PanelKind::ConsentConstrained, "consent-constrained"},
                                             {PanelKind::OptOut, "opt-out"},
                                             {PanelKind::PayerToPayer, "payer-to-payer"},
                                             {PanelKind::TreatmentRelationship, "treatment-relationship"},
                                             {PanelKind::NotAPanel, "not-a-panel"}}};

} // namespace

QString kindName(PanelKind kind)
{
    const auto found = std::find_if(KindNames.begin(), KindNames.end(), [kind](const KindName &each) { return each.kind == kind; });
    return QString::fromLatin1(found->name);
}

bool isPanel(PanelKind kind)
{
    return kind == PanelKind::Attributed || kind == PanelKind::Matched || kind == PanelKind::Typed;
}

bool isResultList(PanelKind kind)
{
    return kind == PanelKind::NoMatch || kind == PanelKind::ConsentConstrained;
}

QString Party::text() const
{
    if (!display.isEmpty())
        return display;
    if (!identifier.value.isEmpty())
        return identifier.kind == u"npi"_s ? u"NPI "_s + identifier.value : identifier.value;
    return reference;
}

QString PanelHeader::attributedTo() const
{
    const Attribution *main = mainAttribution(attributions);
    return main ? main->to.text() : QString();
}

QString PanelHeader::periodStart() const
{
    const Attribution *main = mainAttribution(attributions);
    return kind == PanelKind::Matched && main && !main->start.isEmpty() ? main->start : contractStart;
}

QString PanelHeader::periodEnd() const
{
    const Attribution *main = mainAttribution(attributions);
    return kind == PanelKind::Matched && main && !main->end.isEmpty() ? main->end : contractEnd;
}

std::optional<PanelExpiry> expiryOf(const PanelHeader &header)
{
    const auto dayOf = [](const QString &text, bool last) -> std::optional<QDate> {
        const auto date = FhirDate::parse(text.toStdString());
        return !date || date->isSentinel() ? std::nullopt : std::optional(dateOfDay(last ? date->lastDay() : date->firstDay()));
    };
    if (const auto end = dayOf(header.periodEnd(), true))
        return PanelExpiry{*end, false};
    if (header.kind != PanelKind::Matched)
        return std::nullopt;
    const auto start = dayOf(header.periodStart().isEmpty() ? header.updated : header.periodStart(), false);
    return start ? std::optional(PanelExpiry{start->addDays(AssumedLife), true}) : std::nullopt;
}

QString typeAndId(const QString &reference)
{
    const QString plain = reference.section(u"/_history/"_s, 0, 0);
    return plain.startsWith(u"urn:"_s) || plain.startsWith(u'#') ? plain : plain.section(u'/', -2);
}

GroupIdentifier readIdentifier(const JsonValue &identifier)
{
    GroupIdentifier read;
    read.system = identifier["system"].string();
    read.value = identifier["value"].string().trimmed();
    const QString type = codesOf(identifier["type"]).value(0);
    const auto is = [&](const char *system, const char *code) { return read.system == QLatin1String(system) || (read.system.isEmpty() && type == QLatin1String(code)); };
    if (is("http://hl7.org/fhir/sid/us-npi", "NPI"))
        read.kind = u"npi"_s;
    else if (is("urn:oid:2.16.840.1.113883.4.4", "TAX"))
        read.kind = u"tin"_s;
    else if (is("urn:oid:2.16.840.1.113883.6.300", "naiccode"))
        read.kind = u"naic"_s;
    else if (is("http://hl7.org/fhir/sid/us-mbi", "MC"))
        read.kind = u"mbi"_s;
    else
        read.kind = type;
    return read;
}

Party readParty(const JsonValue &reference)
{
    Party party;
    party.reference = typeAndId(reference["reference"].string());
    if (reference["identifier"].isObject())
        party.identifier = readIdentifier(reference["identifier"]);
    party.display = reference["display"].string().simplified();
    return party;
}

SubmittedPatient readSubmitted(const JsonValue &patient)
{
    SubmittedPatient read;
    read.localId = patient["id"].string();
    read.name = fhir::displayName(patient);
    const JsonValue name = patient["name"].isObject() ? patient["name"] : patient["name"].at(0);
    read.family = name["family"].string();
    QStringList given;
    for (const JsonValue each : name["given"])
        given << each.string();
    read.given = given.join(u' ');
    read.birthDate = patient["birthDate"].string();
    read.gender = patient["gender"].string();
    for (const JsonValue identifier : patient["identifier"]) {
        if (identifier["value"].isString() && identifier["system"].utf8() != "http://hl7.org/fhir/sid/us-ssn")
            read.identifiers.append(readIdentifier(identifier));
    }
    return read;
}

std::optional<Panel> readGroup(const JsonValue &group)
{
    if (group["resourceType"].utf8() != "Group")
        return std::nullopt;
    Panel panel;
    PanelHeader &header = panel.header;
    header.id = PanelId(group["id"].string());
    header.name = nameOf(group);
    header.kind = kindOf(group);
    header.isActive = group["active"].boolean().value_or(true);
    header.listStatus = extensionOf(group, u"ext-attributionListStatus")["valueCode"].string();
    for (const JsonValue identifier : group["identifier"]) {
        if (identifier["value"].isString())
            header.identifiers.append(readIdentifier(identifier));
    }
    header.attributions = readCharacteristics(group);
    const JsonValue contract = extensionOf(group, u"ext-contractValidityPeriod")["valuePeriod"];
    header.contractStart = contract["start"].string();
    header.contractEnd = contract["end"].string();
    header.intendedRecipient = readIdentifier(extensionOf(group, u"atr-intended-recipient-identifier-extension")["valueIdentifier"]);
    header.quantity = wholeNumber(group["quantity"]);
    header.optedOut = wholeNumber(extensionOf(group, u"base-ext-members-opted-out")["valueQuantity"]["value"]);
    header.payer = readParty(group["managingEntity"]);
    header.updated = group["meta"]["lastUpdated"].string();
    if (group["member"].isArray())
        header.listed = static_cast<qint64>(group["member"].size());
    readMembers(group, panel);
    return panel;
}

} // namespace pax::panel
