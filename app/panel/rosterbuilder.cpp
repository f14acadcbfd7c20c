// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/rosterbuilder.h"

#include "app/fhir/displayname.h"

#include <algorithm>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// In place of an id: several people carry that identifier, so it tells nobody apart.
const QString Shared = u" "_s;

QString identifierKey(const QString &system, const QString &value)
{
    return system + u'|' + value;
}

/// Names an attributed provider goes by: the reference, and the NPI for logical references.
void addProvider(const JsonValue &resource, const QString &type, People &people)
{
    QString name = fhir::displayName(resource);
    if (type == u"PractitionerRole"_s && name.isEmpty())
        name = resource["practitioner"]["display"].string();
    if (name.isEmpty())
        return;
    people.providerNames.insert(type + u'/' + resource["id"].string(), name);
    for (const JsonValue identifier : resource["identifier"]) {
        const GroupIdentifier read = readIdentifier(identifier);
        if (read.kind == u"npi"_s && !read.value.isEmpty())
            people.providerNames.insert(u"npi|"_s + read.value, name);
    }
}

void takePerson(const RosterMember &known, RosterMember &member)
{
    member.id = known.id.isEmpty() ? member.id : known.id;
    member.name = known.name.isEmpty() ? member.name : known.name;
    member.birthDate = known.birthDate;
    member.gender = known.gender;
    member.deceased = known.deceased;
    member.replacedBy = known.replacedBy;
    QList<MemberIdentifier> identifiers = known.identifiers;
    for (const MemberIdentifier &each : std::as_const(member.identifiers)) {
        const bool isKnown = std::any_of(identifiers.begin(), identifiers.end(), [&each](const MemberIdentifier &other) { return other.system == each.system && other.value == each.value; });
        if (!isKnown)
            identifiers.append(each);
    }
    member.identifiers = identifiers;
}

/// The Patient a row without an id means: the only one with one of its identifiers.
QString patientFor(const RosterMember &member, const People &people)
{
    for (const MemberIdentifier &each : member.identifiers) {
        const QString id = people.byIdentifier.value(identifierKey(each.system, each.value));
        if (!id.isEmpty() && id != Shared)
            return id;
    }
    return {};
}

bool knowsPerson(const RosterMember &member)
{
    return !member.name.isEmpty() && !member.birthDate.isEmpty();
}

} // namespace

Roster rosterFrom(const Panel &panel, const QDateTime &asOf)
{
    Roster roster;
    roster.panel = panel.header;
    roster.source = RosterSource::GroupRead;
    roster.asOf = asOf;
    roster.withoutPatient = panel.withoutPatient;
    roster.unidentified = panel.unidentified;
    roster.notPatients = panel.notPatients;
    roster.members.reserve(panel.members.size());
    for (const GroupMember &each : panel.members) {
        RosterMember member;
        member.id = each.patient;
        member.name = each.display.isEmpty() && each.patient.isEmpty() ? each.submitted.name : each.display;
        member.isInactive = each.isInactive || each.change == u"dropped"_s || each.change == u"cancelled"_s;
        member.attributedSince = each.since;
        member.attributedUntil = each.until;
        member.change = each.change;
        member.providers = each.providers;
        member.coverageReferences = each.coverages;
        member.others = each.others;
        member.lastSent = each.lastSent;
        member.note = each.note;
        member.submitted = each.submitted;
        member.entries = each.entries;
        for (const GroupIdentifier &identifier : each.identifiers)
            member.identifiers.append({identifier.kind == u"mbi"_s ? u"MBI"_s : identifier.kind, identifier.system, identifier.value});
        if (each.patient.isEmpty()) {
            member.birthDate = each.submitted.birthDate;
            member.gender = each.submitted.gender;
        }
        roster.members.append(std::move(member));
    }
    assignKeys(roster.members);
    return roster;
}

void addPerson(const JsonValue &resource, People &people)
{
    const QString type = resource["resourceType"].string();
    if (type == u"Patient"_s) {
        RosterMember member;
        readPatientInto(resource, member);
        const QString id = member.id.text();
        if (id.isEmpty())
            return;
        if (!people.patients.contains(id))
            people.order << id;
        for (const MemberIdentifier &each : std::as_const(member.identifiers)) {
            QString &owner = people.byIdentifier[identifierKey(each.system, each.value)];
            owner = owner.isEmpty() || owner == id ? id : Shared;
        }
        people.patients.insert(id, std::move(member));
    } else if (type == u"Coverage"_s) {
        if (const auto coverage = readCoverage(resource))
            people.coverages[coverage->first].append(coverage->second);
    } else if (type == u"Practitioner"_s || type == u"PractitionerRole"_s || type == u"Organization"_s) {
        addProvider(resource, type, people);
    } else if (type == u"Group"_s) {
        if (std::optional<Panel> group = readGroup(resource))
            people.groups.insert(group->header.id.text(), *std::move(group));
    }
}

const Panel *People::groupOf(const PanelId &panel) const
{
    const auto found = groups.constFind(panel.text());
    if (found != groups.constEnd())
        return &*found;
    return groups.size() == 1 ? &*groups.constBegin() : nullptr;
}

Result<People> readPeople(RecordSource &records, const QStringList &types, std::stop_token stop)
{
    People people;
    const RecordVisitor visitor = [&people](QByteArrayView json, const RecordOrigin &) {
        // Lines that are no JSON are counted and named by the export.
        if (const Result<JsonDocument> parsed = JsonDocument::parse(json))
            addPerson(parsed->root(), people);
        return Visit::Continue;
    };
    const Result<void> visited = records.visitAll(types, visitor, stop);
    if (!visited)
        return visited.error();
    return people;
}

void fillFrom(const People &people, Roster &roster, bool addUnlisted, QDate today)
{
    QHash<QString, qsizetype> rows;
    rows.reserve(roster.members.size());
    for (qsizetype i = 0; i < roster.members.size(); ++i) {
        RosterMember &member = roster.members[i];
        const QString id = member.id.isEmpty() ? patientFor(member, people) : member.id.text();
        // Two rows may turn out to be one person only by the payer's own word: rows stay rows.
        if (!id.isEmpty() && !rows.contains(id)) {
            rows.insert(id, i);
            member.id = MemberId(id);
        }
    }
    for (const QString &id : people.order) {
        const auto row = rows.constFind(id);
        if (row != rows.constEnd()) {
            takePerson(people.patients[id], roster.members[*row]);
        } else if (addUnlisted) {
            RosterMember member = people.patients[id];
            member.entries = 0;
            roster.members.append(std::move(member));
        }
    }
    roster.withoutPatient = 0;
    roster.unlisted = 0;
    for (RosterMember &member : roster.members) {
        const auto coverages = people.coverages.constFind(u"Patient/"_s + member.id.text());
        if (coverages != people.coverages.constEnd())
            member.coverages = *coverages;
        sortCoverages(member.coverages, today);
        for (Party &provider : member.providers) {
            const QString byReference = people.providerNames.value(provider.reference);
            const QString name = byReference.isEmpty() && provider.identifier.kind == u"npi"_s ? people.providerNames.value(u"npi|"_s + provider.identifier.value) : byReference;
            provider.display = provider.display.isEmpty() ? name : provider.display;
        }
        roster.withoutPatient += member.id.isEmpty() ? 1 : 0;
        roster.unlisted += member.entries == 0 ? 1 : 0;
    }
    assignKeys(roster.members);
}

void keepFormer(const Roster &former, Roster &fresh)
{
    const QList<RosterMember> listedNow = fresh.members;
    const RosterMatcher rows(listedNow);
    const auto carry = [&](const RosterMember &old, bool wasFormer) {
        const qsizetype row = rows.find(old);
        if (row < 0) {
            RosterMember gone = old;
            if (!wasFormer)
                gone.notSharedSince = fresh.asOf;
            if (wasFormer || fresh.isComplete)
                fresh.former.append(std::move(gone));
            else
                fresh.members.append(old);
            return;
        }
        RosterMember &member = fresh.members[row];
        if (knowsPerson(member))
            return;
        const RosterMember &listed = listedNow[row];
        takePerson(old, member);
        member.name = listed.name.isEmpty() ? old.name : listed.name;
        member.coverages = listed.coverages.isEmpty() ? old.coverages : listed.coverages;
        for (Party &provider : member.providers) {
            for (const Party &known : old.providers) {
                if (provider.display.isEmpty() && !provider.reference.isEmpty() && known.reference == provider.reference)
                    provider.display = known.display;
            }
        }
    };
    for (const RosterMember &old : former.members)
        carry(old, false);
    for (const RosterMember &old : former.former)
        carry(old, true);
}

} // namespace pax::panel
