// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/group.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

JsonValue extension(const JsonValue &of, QStringView tail)
{
    for (const JsonValue each : of["extension"]) {
        if (each["url"].string().endsWith(tail))
            return each;
    }
    return {};
}

QString firstCode(const JsonValue &codeable)
{
    return codeable["coding"].at(0)["code"].string();
}

QString referenceText(const JsonValue &reference)
{
    if (reference["display"].isString())
        return reference["display"].string();
    const JsonValue identifier = reference["identifier"];
    if (identifier["value"].isString())
        return (identifier["system"].utf8() == "http://hl7.org/fhir/sid/us-npi" ? u"NPI "_s : QString()) + identifier["value"].string();
    return reference["reference"].string();
}

std::optional<qint64> wholeNumber(const JsonValue &value)
{
    bool isNumber = false;
    const std::string_view text = value.number();
    const qint64 number = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

PanelKind kindOf(const JsonValue &group)
{
    bool matchProfile = false;
    bool noMatchProfile = false;
    bool optOut = false;
    bool payerToPayer = false;
    for (const JsonValue profile : group["meta"]["profile"]) {
        const QString name = profile.string().section(u'|', 0, 0).section(u'/', -1);
        matchProfile = matchProfile || name == u"pdex-provider-member-match"_s;
        noMatchProfile = noMatchProfile || name == u"pdex-provider-member-no-match"_s;
        optOut = optOut || name == u"pdex-member-opt-out"_s;
        payerToPayer = payerToPayer || name == u"pdex-member-match-group"_s || name == u"pdex-member-no-match-group"_s;
    }
    // Members decide: a profile may be stamped on a group of another kind.
    const QString member = typeAndId(group["member"].at(0)["entity"]["reference"].string());
    const bool ofPractitioners = group["type"].utf8() == "practitioner" || member.startsWith(u"Practitioner"_s);
    if (ofPractitioners && !member.startsWith(u"Patient/"_s))
        return PanelKind::NotAPanel;
    const QString code = firstCode(group["code"]);
    if (noMatchProfile || optOut || code == u"nomatch"_s || code == u"consentconstraint"_s)
        return PanelKind::ResultList;
    if (payerToPayer)
        return PanelKind::NotAPanel;
    if (matchProfile || code == u"match"_s)
        return PanelKind::Matched;
    return PanelKind::Attributed;
}

QString nameOf(const JsonValue &group)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString narrative = group["text"]["div"].string();
    for (const QString &name : {group["name"].string(), narrative.replace(tags, u" "_s).simplified().left(120), group["identifier"].at(0)["value"].string()}) {
        if (!name.trimmed().isEmpty())
            return name.trimmed();
    }
    return group["id"].string();
}

void readCharacteristics(const JsonValue &group, PanelHeader &header)
{
    for (const JsonValue characteristic : group["characteristic"]) {
        const bool attribution = firstCode(characteristic["code"]) == u"pdexprovidergroup"_s || characteristic["valueReference"].isObject();
        if (!attribution || characteristic["exclude"].boolean().value_or(false) || !header.attributedTo.isEmpty())
            continue;
        header.attributedTo = referenceText(characteristic["valueReference"]);
        if (header.kind == PanelKind::Matched) {
            header.periodStart = characteristic["period"]["start"].string();
            header.periodEnd = characteristic["period"]["end"].string();
        }
    }
}

GroupMember readMember(const JsonValue &entry)
{
    GroupMember member;
    const JsonValue entity = entry["entity"];
    const QString reference = typeAndId(entity["reference"].string());
    if (reference.startsWith(u"Patient/"_s) || (reference.startsWith(u"urn:"_s)))
        member.patient = MemberId(reference.startsWith(u"urn:"_s) ? reference : reference.mid(8));
    const JsonValue identifier = entity["identifier"];
    if (identifier["value"].isString())
        member.identifier = identifier["system"].string() + u'|' + identifier["value"].string();
    member.display = entity["display"].string();
    member.periodStart = entry["period"]["start"].string();
    member.periodEnd = entry["period"]["end"].string();
    member.isInactive = entry["inactive"].boolean().value_or(false);
    member.change = extension(entry, u"ext-changeType")["valueCode"].string();
    member.coverage = typeAndId(extension(entry, u"ext-coverageReference")["valueReference"]["reference"].string());
    const JsonValue provider = extension(entry, u"ext-attributedProvider")["valueReference"];
    if (provider.isObject())
        member.providers << referenceText(provider);
    return member;
}

} // namespace

QString kindName(PanelKind kind)
{
    switch (kind) {
    case PanelKind::Attributed:
        return u"attributed"_s;
    case PanelKind::Matched:
        return u"matched"_s;
    case PanelKind::Typed:
        return u"typed"_s;
    case PanelKind::ResultList:
        return u"result-list"_s;
    case PanelKind::NotAPanel:
        return u"not-a-panel"_s;
    }
    return {};
}

QString typeAndId(const QString &reference)
{
    const QString plain = reference.section(u"/_history/"_s, 0, 0);
    return plain.startsWith(u"urn:"_s) || plain.startsWith(u'#') ? plain : plain.section(u'/', -2);
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
    header.listStatus = extension(group, u"ext-attributionListStatus")["valueCode"].string();
    header.isActive = group["active"].boolean().value_or(true);
    header.quantity = wholeNumber(group["quantity"]);
    header.optedOut = wholeNumber(extension(group, u"base-ext-members-opted-out")["valueQuantity"]["value"]);
    header.payer = referenceText(group["managingEntity"]);
    header.updated = group["meta"]["lastUpdated"].string();
    const JsonValue contract = extension(group, u"ext-contractValidityPeriod")["valuePeriod"];
    header.periodStart = contract["start"].string();
    header.periodEnd = contract["end"].string();
    readCharacteristics(group, header);
    if (group["member"].isArray())
        header.listed = static_cast<qint64>(group["member"].size());

    QHash<QString, qsizetype> rows;
    for (const JsonValue entry : group["member"]) {
        GroupMember member = readMember(entry);
        if (member.patient.isEmpty())
            ++panel.withoutPatient;
        const QString key = member.patient.isEmpty() ? member.identifier : member.patient.text();
        const auto known = key.isEmpty() ? rows.end() : rows.find(key);
        if (known == rows.end()) {
            rows.insert(key, panel.members.size());
            panel.members.append(std::move(member));
            continue;
        }
        GroupMember &row = panel.members[*known];
        for (const QString &provider : std::as_const(member.providers)) {
            if (!row.providers.contains(provider))
                row.providers << provider;
        }
        // Attributed to somebody still means attributed.
        row.isInactive = row.isInactive && member.isInactive;
    }
    return panel;
}

} // namespace pax::panel
