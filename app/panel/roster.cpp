// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/roster.h"

#include "app/fhir/displayname.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject headerJson(const PanelHeader &header)
{
    const std::optional<qint64> members = header.listed ? header.listed : header.quantity;
    return {{u"id"_s, header.id.text()},
            {u"name"_s, orNull(header.name)},
            {u"kind"_s, kindName(header.kind)},
            {u"status"_s, header.isActive ? orNull(header.listStatus) : QJsonValue(u"inactive"_s)},
            {u"active"_s, header.isActive},
            {u"members"_s, orNull(members)},
            {u"quantity"_s, orNull(header.quantity)},
            {u"optedOut"_s, orNull(header.optedOut)},
            {u"attributedTo"_s, orNull(header.attributedTo)},
            {u"periodStart"_s, orNull(header.periodStart)},
            {u"periodEnd"_s, orNull(header.periodEnd)},
            {u"payer"_s, orNull(header.payer)},
            {u"updated"_s, orNull(header.updated)},
            {u"source"_s, header.source}};
}

PanelHeader headerFromJson(const QJsonObject &json)
{
    PanelHeader header;
    header.id = PanelId(json[u"id"_s].toString());
    header.name = json[u"name"_s].toString();
    for (const PanelKind kind : {PanelKind::Attributed, PanelKind::Matched, PanelKind::Typed, PanelKind::ResultList, PanelKind::NotAPanel}) {
        if (kindName(kind) == json[u"kind"_s].toString())
            header.kind = kind;
    }
    header.isActive = json[u"active"_s].toBool(true);
    header.listStatus = header.isActive ? json[u"status"_s].toString() : QString();
    const auto number = [&json](const QString &name) -> std::optional<qint64> { return json[name].isDouble() ? std::optional(json[name].toInteger()) : std::nullopt; };
    header.quantity = number(u"quantity"_s);
    header.listed = number(u"members"_s);
    header.optedOut = number(u"optedOut"_s);
    header.attributedTo = json[u"attributedTo"_s].toString();
    header.periodStart = json[u"periodStart"_s].toString();
    header.periodEnd = json[u"periodEnd"_s].toString();
    header.payer = json[u"payer"_s].toString();
    header.updated = json[u"updated"_s].toString();
    header.source = json[u"source"_s].toString();
    return header;
}

QJsonObject memberJson(const RosterMember &member)
{
    QJsonArray identifiers;
    for (const MemberIdentifier &each : member.identifiers)
        identifiers.append(QJsonObject{{u"type"_s, orNull(each.type)}, {u"system"_s, orNull(each.system)}, {u"value"_s, each.value}});
    QJsonArray coverages;
    for (const CoverageSummary &each : member.coverages)
        coverages.append(QJsonObject{{u"id"_s, orNull(each.id)}, {u"plan"_s, orNull(each.plan)}, {u"status"_s, orNull(each.status)}, {u"payer"_s, orNull(each.payer)},
                                     {u"periodStart"_s, orNull(each.periodStart)}, {u"periodEnd"_s, orNull(each.periodEnd)}, {u"memberId"_s, orNull(each.memberId)}});
    return {{u"patientId"_s, orNull(member.id.text())},
            {u"name"_s, orNull(member.name)},
            {u"birthDate"_s, orNull(member.birthDate)},
            {u"gender"_s, orNull(member.gender)},
            {u"deceased"_s, orNull(member.deceased)},
            {u"memberIds"_s, identifiers},
            {u"coverage"_s, coverages},
            {u"inactive"_s, member.isInactive},
            {u"attributedUntil"_s, orNull(member.attributedUntil)},
            {u"change"_s, orNull(member.change)},
            {u"providers"_s, QJsonArray::fromStringList(member.providers)},
            {u"notSharedSince"_s, member.notSharedSince.isValid() ? QJsonValue(member.notSharedSince.toUTC().toString(Qt::ISODate)) : QJsonValue()}};
}

RosterMember memberFromJson(const QJsonObject &json)
{
    RosterMember member;
    member.id = MemberId(json[u"patientId"_s].toString());
    member.name = json[u"name"_s].toString();
    member.birthDate = json[u"birthDate"_s].toString();
    member.gender = json[u"gender"_s].toString();
    member.deceased = json[u"deceased"_s].toString();
    for (const QJsonValue each : json[u"memberIds"_s].toArray())
        member.identifiers.append({each[u"type"_s].toString(), each[u"system"_s].toString(), each[u"value"_s].toString()});
    for (const QJsonValue each : json[u"coverage"_s].toArray())
        member.coverages.append({each[u"id"_s].toString(), each[u"plan"_s].toString(), each[u"status"_s].toString(), each[u"payer"_s].toString(), each[u"periodStart"_s].toString(),
                                 each[u"periodEnd"_s].toString(), each[u"memberId"_s].toString()});
    member.isInactive = json[u"inactive"_s].toBool();
    member.attributedUntil = json[u"attributedUntil"_s].toString();
    member.change = json[u"change"_s].toString();
    for (const QJsonValue each : json[u"providers"_s].toArray())
        member.providers << each.toString();
    member.notSharedSince = QDateTime::fromString(json[u"notSharedSince"_s].toString(), Qt::ISODate);
    return member;
}

} // namespace

QString RosterMember::memberNumber() const
{
    for (const MemberIdentifier &each : identifiers) {
        if (each.type == u"MB"_s)
            return each.value;
    }
    for (const CoverageSummary &each : coverages) {
        if (!each.memberId.isEmpty())
            return each.memberId;
    }
    return identifiers.isEmpty() ? QString() : identifiers.first().value;
}

QString sourceName(RosterSource source)
{
    switch (source) {
    case RosterSource::GroupRead:
        return u"group-read"_s;
    case RosterSource::RosterExport:
        return u"roster-export"_s;
    case RosterSource::FullExport:
        return u"full-export"_s;
    case RosterSource::Typed:
        return u"typed"_s;
    }
    return {};
}

bool Roster::hasNames() const
{
    return std::any_of(members.begin(), members.end(), [](const RosterMember &member) { return !member.name.isEmpty(); });
}

bool readPatientInto(const JsonValue &patient, RosterMember &member)
{
    if (patient["resourceType"].utf8() != "Patient")
        return false;
    member.id = MemberId(patient["id"].string());
    member.name = fhir::displayName(patient);
    member.birthDate = patient["birthDate"].string();
    member.gender = patient["gender"].string();
    if (patient["deceasedDateTime"].isString())
        member.deceased = patient["deceasedDateTime"].string();
    else if (patient["deceasedBoolean"].boolean().value_or(false))
        member.deceased = u"true"_s;
    member.identifiers.clear();
    for (const JsonValue identifier : patient["identifier"]) {
        // A social security number helps nobody here and harms when seen.
        if (identifier["system"].utf8() == "http://hl7.org/fhir/sid/us-ssn" || !identifier["value"].isString())
            continue;
        member.identifiers.append({identifier["type"]["coding"].at(0)["code"].string(), identifier["system"].string(), identifier["value"].string()});
    }
    return true;
}

std::optional<std::pair<QString, CoverageSummary>> readCoverage(const JsonValue &coverage)
{
    if (coverage["resourceType"].utf8() != "Coverage" || coverage["status"].utf8() == "entered-in-error")
        return std::nullopt;
    CoverageSummary summary;
    summary.id = coverage["id"].string();
    summary.status = coverage["status"].string();
    summary.periodStart = coverage["period"]["start"].string();
    summary.periodEnd = coverage["period"]["end"].string();
    const JsonValue payor = coverage["payor"].at(0);
    summary.payer = payor["display"].isString() ? payor["display"].string() : payor["identifier"]["value"].string();
    for (const JsonValue each : coverage["class"]) {
        if (each["type"]["coding"].at(0)["code"].utf8() == "plan" && summary.plan.isEmpty())
            summary.plan = each["name"].isString() ? each["name"].string() : each["value"].string();
    }
    if (summary.plan.isEmpty())
        summary.plan = coverage["type"]["text"].isString() ? coverage["type"]["text"].string() : coverage["type"]["coding"].at(0)["display"].string();
    for (const JsonValue identifier : coverage["identifier"]) {
        if (identifier["type"]["coding"].at(0)["code"].utf8() == "MB")
            summary.memberId = identifier["value"].string();
    }
    if (summary.memberId.isEmpty())
        summary.memberId = coverage["subscriberId"].string() + (coverage["dependent"].isString() ? u'-' + coverage["dependent"].string() : QString());
    return std::pair(typeAndId(coverage["beneficiary"]["reference"].string()), summary);
}

std::optional<Age> ageOn(const QString &birthDate, QDate day)
{
    const QByteArray text = birthDate.toLatin1();
    const auto born = FhirDate::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!born || born->isSentinel())
        return std::nullopt;
    Age age;
    age.isAbout = born->precision() == FhirDate::Precision::Year || born->precision() == FhirDate::Precision::Month;
    age.years = day.year() - born->year();
    const QDate birthday(day.year(), born->month() == 0 ? 1 : born->month(), 1);
    if (born->month() != 0 && (day.month() < birthday.month() || (day.month() == birthday.month() && born->day() != 0 && day.day() < born->day())))
        --age.years;
    return age.years < 0 ? std::nullopt : std::optional(age);
}

QByteArray membersJson(const Roster &roster)
{
    QJsonArray members;
    for (const RosterMember &member : roster.members)
        members.append(memberJson(member));
    return QJsonDocument(QJsonObject{{u"group"_s, headerJson(roster.panel)},
                                     {u"source"_s, sourceName(roster.source)},
                                     {u"asOf"_s, roster.asOf.isValid() ? QJsonValue(roster.asOf.toUTC().toString(Qt::ISODate)) : QJsonValue()},
                                     {u"withoutPatient"_s, roster.withoutPatient},
                                     {u"members"_s, members}})
        .toJson(QJsonDocument::Compact);
}

QByteArray toJson(const Roster &roster)
{
    return membersJson(roster);
}

std::optional<Roster> rosterFromJson(const QByteArray &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    if (!json.isObject())
        return std::nullopt;
    Roster roster;
    roster.panel = headerFromJson(json[u"group"_s].toObject());
    for (const RosterSource source : {RosterSource::GroupRead, RosterSource::RosterExport, RosterSource::FullExport, RosterSource::Typed}) {
        if (sourceName(source) == json[u"source"_s].toString())
            roster.source = source;
    }
    roster.asOf = QDateTime::fromString(json[u"asOf"_s].toString(), Qt::ISODate);
    roster.withoutPatient = json[u"withoutPatient"_s].toInt();
    for (const QJsonValue member : json[u"members"_s].toArray())
        roster.members.append(memberFromJson(member.toObject()));
    return roster;
}

QByteArray groupsJson(const QList<PanelHeader> &panels)
{
    QJsonArray all;
    for (const PanelHeader &panel : panels)
        all.append(headerJson(panel));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace pax::panel
