// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/rosterjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>

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

QJsonValue orNull(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject identifierJson(const GroupIdentifier &identifier)
{
    return {{u"kind"_s, orNull(identifier.kind)}, {u"system"_s, orNull(identifier.system)}, {u"value"_s, identifier.value}};
}

QJsonObject partyJson(const Party &party)
{
    return {{u"reference"_s, orNull(party.reference)}, {u"identifier"_s, party.identifier.value.isEmpty() ? QJsonValue() : QJsonValue(identifierJson(party.identifier))}, {u"display"_s, orNull(party.display)}};
}

QJsonObject headerJson(const PanelHeader &header, QDate today)
{
    const std::optional<qint64> members = header.listed ? header.listed : header.quantity;
    QJsonArray identifiers;
    for (const GroupIdentifier &each : header.identifiers)
        identifiers.append(identifierJson(each));
    QJsonArray attributions;
    for (const Attribution &each : header.attributions)
        attributions.append(QJsonObject{{u"to"_s, partyJson(each.to)}, {u"role"_s, orNull(each.role)}, {u"value"_s, orNull(each.value)}, {u"excluded"_s, each.isExcluded}, {u"start"_s, orNull(each.start)}, {u"end"_s, orNull(each.end)}});
    const std::optional<PanelExpiry> expiry = expiryOf(header);
    return {{u"id"_s, header.id.text()},
            {u"name"_s, orNull(header.name)},
            {u"kind"_s, kindName(header.kind)},
            {u"status"_s, header.isActive ? orNull(header.listStatus) : QJsonValue(u"inactive"_s)},
            {u"active"_s, header.isActive},
            {u"members"_s, orNull(members)},
            {u"listed"_s, orNull(header.listed)},
            {u"quantity"_s, orNull(header.quantity)},
            {u"optedOut"_s, orNull(header.optedOut)},
            {u"identifiers"_s, identifiers},
            {u"attributedTo"_s, orNull(header.attributedTo())},
            {u"attributions"_s, attributions},
            {u"intendedRecipient"_s, orNull(header.intendedRecipient.value)},
            {u"periodStart"_s, orNull(header.periodStart())},
            {u"periodEnd"_s, orNull(header.periodEnd())},
            {u"ends"_s, expiry ? QJsonValue(expiry->day.toString(Qt::ISODate)) : QJsonValue()},
            {u"endsAssumed"_s, expiry && expiry->isAssumed},
            {u"daysLeft"_s, expiry ? QJsonValue(today.daysTo(expiry->day)) : QJsonValue()},
            {u"payer"_s, orNull(header.payer.text())},
            {u"updated"_s, orNull(header.updated)},
            {u"source"_s, header.source}};
}

QJsonObject memberJson(const RosterMember &member, QDate today)
{
    QJsonArray identifiers;
    for (const MemberIdentifier &each : member.identifiers)
        identifiers.append(QJsonObject{{u"type"_s, orNull(each.type)}, {u"system"_s, orNull(each.system)}, {u"value"_s, each.value}});
    QJsonArray coverages;
    for (const CoverageSummary &each : member.coverages)
        coverages.append(QJsonObject{{u"id"_s, orNull(each.id)}, {u"plan"_s, orNull(each.plan)}, {u"employerGroup"_s, orNull(each.employerGroup)}, {u"relationship"_s, orNull(each.relationship)},
                                     {u"status"_s, orNull(each.status)}, {u"current"_s, isCurrent(each, today)}, {u"payer"_s, orNull(each.payer)}, {u"periodStart"_s, orNull(each.periodStart)},
                                     {u"periodEnd"_s, orNull(each.periodEnd)}, {u"memberId"_s, orNull(each.memberId)}, {u"subscriberId"_s, orNull(each.subscriberId)}});
    QJsonArray parties;
    for (const Party &each : member.providers)
        parties.append(partyJson(each));
    return {{u"patientId"_s, orNull(member.id.text())},
            {u"name"_s, orNull(member.name)},
            {u"birthDate"_s, orNull(member.birthDate)},
            {u"gender"_s, orNull(member.gender)},
            {u"deceased"_s, orNull(member.deceased)},
            {u"memberIds"_s, identifiers},
            {u"coverage"_s, coverages},
            {u"inactive"_s, member.isInactive},
            {u"attributedSince"_s, orNull(member.attributedSince)},
            {u"attributedUntil"_s, orNull(member.attributedUntil)},
            {u"change"_s, orNull(member.change)},
            {u"providers"_s, QJsonArray::fromStringList(member.providerTexts())},
            {u"attributedProviders"_s, parties},
            {u"attributions"_s, member.entries},
            {u"listed"_s, member.entries > 0},
            {u"note"_s, orNull(member.note)},
            {u"notSharedSince"_s, orNull(member.notSharedSince)}};
}

QJsonObject shortMember(const RosterMember &member)
{
    return {{u"patientId"_s, orNull(member.id.text())}, {u"name"_s, orNull(member.name)}, {u"birthDate"_s, orNull(member.birthDate)}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QStringList fieldNames(int fields)
{
    static const std::array<std::pair<MemberField, const char *>, 9> names{{{ChangedName, "name"}, {ChangedBirthDate, "birth-date"}, {ChangedSex, "sex"}, {ChangedDeath, "death"}, {ChangedIdentifiers, "identifiers"},
                                                                           {ChangedCoverage, "coverage"}, {ChangedProviders, "providers"}, {ChangedPeriod, "period"}, {ChangedInactive, "inactive"}}};
    QStringList found;
    for (const auto &[field, name] : names) {
        if (fields & field)
            found << QString::fromLatin1(name);
    }
    return found;
}

QByteArray groupsJson(const QList<PanelHeader> &panels, QDate today)
{
    QJsonArray all;
    for (const PanelHeader &panel : panels)
        all.append(headerJson(panel, today));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QByteArray membersJson(const Roster &roster, QDate today)
{
    QJsonArray members;
    for (const RosterMember &member : roster.members)
        members.append(memberJson(member, today));
    QJsonArray former;
    for (const RosterMember &member : roster.former)
        former.append(memberJson(member, today));
    return compact({{u"group"_s, headerJson(roster.panel, today)},
                    {u"source"_s, sourceName(roster.source)},
                    {u"export"_s, orNull(roster.exportId)},
                    {u"asOf"_s, orNull(roster.asOf)},
                    {u"withoutPatient"_s, roster.withoutPatient},
                    {u"unidentified"_s, roster.unidentified},
                    {u"notPatients"_s, roster.notPatients},
                    {u"unlisted"_s, roster.unlisted},
                    {u"withoutRecord"_s, roster.withoutRecord},
                    {u"complete"_s, roster.isComplete},
                    {u"members"_s, members},
                    {u"noLongerShared"_s, former}});
}

QByteArray ladderJson(const PanelHeader &panel, const QList<RungPlan> &ladder)
{
    static const QStringList states{u"open"_s, u"not-offered"_s, u"refused"_s};
    QJsonArray rungs;
    for (const RungPlan &each : ladder)
        rungs.append(QJsonObject{{u"rung"_s, rungName(each.rung)}, {u"state"_s, states[static_cast<int>(each.state)]}, {u"refused"_s, orNull(each.refusedAt)}, {u"requests"_s, orNull(each.cost.requests)},
                                 {u"export"_s, each.cost.isExport}, {u"everything"_s, each.cost.isEverything}, {u"big"_s, each.cost.isBig}});
    return compact({{u"group"_s, panel.id.text()}, {u"name"_s, orNull(panel.name)}, {u"ladder"_s, rungs}});
}

QByteArray historyJson(const PanelId &panel, const QList<KeptRoster> &kept)
{
    QJsonArray all;
    for (const KeptRoster &each : kept)
        all.append(QJsonObject{{u"asOf"_s, orNull(each.asOf)}, {u"kept"_s, orNull(each.kept)}, {u"source"_s, sourceName(each.source)}, {u"members"_s, each.members}, {u"unchanged"_s, !each.sameAs.isEmpty()}});
    return compact({{u"group"_s, panel.text()}, {u"rosters"_s, all}});
}

QByteArray changesJson(const Roster &older, const Roster &newer, const RosterChanges &changes)
{
    QJsonArray joined;
    for (const int row : changes.joined)
        joined.append(shortMember(newer.members[row]));
    QJsonArray left;
    for (const int row : changes.left)
        left.append(shortMember(older.members[row]));
    QJsonArray changed;
    for (const auto &[row, fields] : changes.changed) {
        QJsonObject member = shortMember(newer.members[row]);
        member[u"fields"_s] = QJsonArray::fromStringList(fieldNames(fields));
        changed.append(member);
    }
    return compact({{u"group"_s, newer.panel.id.text()}, {u"from"_s, orNull(older.asOf)}, {u"to"_s, orNull(newer.asOf)}, {u"joined"_s, joined}, {u"left"_s, left}, {u"changed"_s, changed}});
}

} // namespace pax::panel
