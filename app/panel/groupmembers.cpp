// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/groupmembers.h"

#include "app/core/fhirdate.h"

#include <QtCore/QHash>

#include <algorithm>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

JsonValue containedOf(const JsonValue &group, const QString &reference)
{
    if (!reference.startsWith(u'#'))
        return {};
    for (const JsonValue each : group["contained"]) {
        if (each["id"].string() == QStringView(reference).mid(1))
            return each;
    }
    return {};
}

/// "Patient?identifier=system|value", as transactions write it.
std::optional<GroupIdentifier> conditional(const QString &reference)
{
    const qsizetype at = reference.indexOf(u"?identifier="_s);
    if (at < 0)
        return std::nullopt;
    const QString text = reference.mid(at + 12).section(u'&', 0, 0);
    const qsizetype bar = text.indexOf(u'|');
    return GroupIdentifier{QString(), bar < 0 ? QString() : text.left(bar), text.mid(bar + 1)};
}

bool isOver(const QString &change)
{
    return change == u"dropped"_s || change == u"cancelled"_s;
}

/// Of two ends the later one; an open end is the latest.
QString laterEnd(const QString &a, const QString &b)
{
    const auto dayOf = [](const QString &text) {
        const auto date = FhirDate::parse(text.toStdString());
        return date ? std::optional(date->lastDay()) : std::nullopt;
    };
    if (a.isEmpty() || b.isEmpty())
        return {};
    return dayOf(a).value_or(0) >= dayOf(b).value_or(0) ? a : b;
}

template <class T>
void addNew(QList<T> &to, const QList<T> &from)
{
    for (const T &each : from) {
        if (!to.contains(each))
            to.append(each);
    }
}

/// Who the entry is.
void readEntity(const JsonValue &group, const JsonValue &entity, GroupMember &member)
{
    const QString raw = entity["reference"].string();
    const QString reference = typeAndId(raw);
    if (const auto identifier = conditional(raw))
        member.identifiers.append(*identifier);
    else if (reference.startsWith(u"Patient/"_s) && reference.size() > 8)
        member.patient = MemberId(reference.mid(8));
    if (raw != u"Patient/"_s + member.patient.text())
        member.reference = raw;
    if (entity["identifier"]["value"].isString())
        member.identifiers.append(readIdentifier(entity["identifier"]));
    member.display = entity["display"].string().simplified();
    if (const JsonValue contained = containedOf(group, raw); contained.isObject())
        member.submitted = readSubmitted(contained);
    const JsonValue asked = extensionOf(entity, u"base-ext-match-parameters")["valueReference"];
    const JsonValue submitted = containedOf(group, asked["reference"].string());
    if (submitted.isObject())
        member.submitted = readSubmitted(submitted);
    for (const auto *tail : {u"treatment-relationship-details", u"opt-out-details"}) {
        const QString note = extensionOf(entity, tail)["valueString"].string();
        if (!note.isEmpty())
            member.note = note;
    }
}

GroupMember readMember(const JsonValue &group, const JsonValue &entry)
{
    GroupMember member;
    readEntity(group, entry["entity"], member);
    member.since = entry["period"]["start"].string();
    member.until = entry["period"]["end"].string();
    member.isInactive = entry["inactive"].boolean().value_or(false);
    for (const JsonValue extension : entry["extension"]) {
        const QString url = extension["url"].string();
        const auto is = [&url](QStringView tail) { return url.endsWith(tail); };
        if (is(u"ext-changeType"))
            member.change = extension["valueCode"].string();
        else if (is(u"ext-coverageReference"))
            member.coverages << typeAndId(extension["valueReference"]["reference"].string());
        else if (is(u"ext-attributedProvider"))
            member.providers.append(readParty(extension["valueReference"]));
        else if (is(u"atr-any-resource-extension"))
            member.others << readParty(extension["valueReference"]).text();
        else if (is(u"base-ext-last-transmission"))
            member.lastSent = extension["valueDateTime"].string();
        else if (is(u"base-ext-last-typefilter"))
            member.lastFilter = extension["valueString"].string();
        else if (is(u"base-ext-last-types"))
            member.lastTypes = extension["valueString"].string();
    }
    member.coverages.removeAll(QString());
    member.others.removeAll(QString());
    member.providers.removeIf([](const Party &party) { return party.isEmpty(); });
    return member;
}

/// What joins entries: a person may be given by reference here and by identifier there. Identifiers of contained patients join
/// nobody: a family may share a subscriber's number.
QStringList keysOf(const GroupMember &member)
{
    QStringList keys;
    if (!member.patient.isEmpty())
        keys << u"id "_s + member.patient.text();
    else if (member.reference.startsWith(u"urn:"_s) || member.reference.startsWith(u'#'))
        keys << u"ref "_s + member.reference;
    for (const GroupIdentifier &each : member.identifiers) {
        if (!each.value.isEmpty())
            keys << u"value "_s + each.system + u'|' + each.value;
    }
    return keys;
}

void fold(GroupMember &row, GroupMember &&other)
{
    // Attributed to somebody still means attributed: the entry that holds speaks for the row.
    const bool rowOver = row.isInactive || isOver(row.change);
    const bool otherOver = other.isInactive || isOver(other.change);
    if ((rowOver && !otherOver) || row.change.isEmpty())
        row.change = other.change.isEmpty() ? row.change : other.change;
    row.until = rowOver == otherOver ? laterEnd(row.until, other.until) : rowOver ? other.until : row.until;
    if (row.since.isEmpty() || (!other.since.isEmpty() && other.since < row.since))
        row.since = other.since;
    row.isInactive = row.isInactive && other.isInactive;
    addNew(row.identifiers, other.identifiers);
    addNew(row.coverages, other.coverages);
    addNew(row.providers, other.providers);
    addNew(row.others, other.others);
    if (row.patient.isEmpty())
        row.patient = other.patient;
    for (const auto &[mine, theirs] : {std::pair(&row.display, &other.display), {&row.note, &other.note}, {&row.lastSent, &other.lastSent}, {&row.lastTypes, &other.lastTypes}, {&row.lastFilter, &other.lastFilter}}) {
        if (mine->isEmpty())
            *mine = *theirs;
    }
    if (row.submitted.isEmpty())
        row.submitted = other.submitted;
    row.entries += other.entries;
}

} // namespace

JsonValue extensionOf(const JsonValue &of, QStringView tail)
{
    for (const JsonValue each : of["extension"]) {
        if (each["url"].string().endsWith(tail))
            return each;
    }
    return {};
}

QString memberType(const JsonValue &group, const JsonValue &entity)
{
    const QString raw = entity["reference"].string();
    if (raw.startsWith(u'#'))
        return containedOf(group, raw)["resourceType"].string();
    const QString type = raw.startsWith(u"urn:"_s) ? QString() : raw.section(u'?', 0, 0).section(u"/_history/"_s, 0, 0);
    const QString named = type.contains(u'/') ? type.section(u'/', -2, -2) : raw.contains(u'?') ? type : QString();
    return named.isEmpty() ? entity["type"].string().section(u'/', -1) : named;
}

void readMembers(const JsonValue &group, Panel &panel)
{
    QHash<QString, qsizetype> rows;
    for (const JsonValue entry : group["member"]) {
        const QString type = memberType(group, entry["entity"]);
        if (!type.isEmpty() && type != u"Patient"_s) {
            ++panel.notPatients;
            continue;
        }
        GroupMember member = readMember(group, entry);
        const QStringList keys = keysOf(member);
        // Two ids at the server are two rows, whatever else they share: each can be opened.
        const auto known = std::find_if(keys.begin(), keys.end(), [&](const QString &key) {
            const auto row = rows.constFind(key);
            return row != rows.constEnd() && (member.patient.isEmpty() || panel.members[*row].patient.isEmpty() || panel.members[*row].patient == member.patient);
        });
        const qsizetype at = known == keys.end() ? panel.members.size() : rows.value(*known);
        for (const QString &key : keys) {
            if (!rows.contains(key))
                rows.insert(key, at);
        }
        if (at == panel.members.size()) {
            panel.members.append(std::move(member));
        } else {
            ++panel.repeated;
            fold(panel.members[at], std::move(member));
        }
    }
    for (const GroupMember &member : std::as_const(panel.members)) {
        panel.withoutPatient += member.patient.isEmpty() ? 1 : 0;
        const bool isKnown = !member.patient.isEmpty() || !member.identifiers.isEmpty() || !member.display.isEmpty() || !member.submitted.isEmpty() || !member.reference.isEmpty();
        panel.unidentified += isKnown ? 0 : 1;
    }
}

} // namespace pax::panel
