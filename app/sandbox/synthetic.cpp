// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/synthetic.h"

#include "app/sandbox/random.h"
#include "app/sandbox/syntheticclaims.h"
#include "app/sandbox/syntheticrecord.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace pax::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct GroupPlan
{
    const char *id;
    const char *name;
    const char *profile;
    const char *codeSystem;
    const char *code;
    int percent;        ///< of all members, from the first on
    const char *status;
    bool active;
    int endsInDays;     ///< 0: with the contract year
};

constexpr GroupPlan Plans[] = {
    {"riverside-family", "Riverside Family Medicine", "pdex-provider-group", "PdexMemberAttributionCS", "pdexprovidergroup", 100, "final", true, 0},
    {"riverside-pediatrics", "Riverside Pediatrics", "pdex-provider-group", "PdexMemberAttributionCS", "pdexprovidergroup", 12, "open", true, 0},
    {"new-patients", "New patients", "pdex-provider-member-match", "PdexMultiMemberMatchResultCS", "match", 6, "final", true, 11},
    {"eastgate-2025", "Eastgate Clinic 2025", "pdex-provider-group", "PdexMemberAttributionCS", "pdexprovidergroup", 0, "final", false, 0},
};

QJsonObject reference(const QString &to)
{
    return {{u"reference"_s, to}};
}

QJsonObject memberEntry(const SandboxMember &member, const GroupPlan &plan, const QDate &today, Random &random)
{
    const QString atr = u"http://hl7.org/fhir/us/davinci-atr/StructureDefinition/"_s;
    const QDate yearStart(today.year(), 1, 1);
    QJsonObject entity = reference(u"Patient/"_s + member.id);
    const int provider = random.upTo(practitionerCount());
    QJsonObject attributed = reference(u"Practitioner/"_s + practitionerId(provider));
    attributed[u"display"_s] = practitionerName(provider);
    QJsonArray extensions{QJsonObject{{u"url"_s, atr + u"ext-changeType"_s}, {u"valueCode"_s, random.chance(8) ? u"new"_s : u"nochange"_s}},
                          QJsonObject{{u"url"_s, atr + u"ext-coverageReference"_s}, {u"valueReference"_s, reference(u"Coverage/cov-"_s + member.id)}},
                          QJsonObject{{u"url"_s, atr + u"ext-attributedProvider"_s},
                                      {u"valueReference"_s, attributed}}};
    const bool ended = random.chance(3);
    const QDate end = plan.endsInDays > 0 ? today.addDays(plan.endsInDays) : ended ? today.addDays(-random.between(10, 60)) : random.chance(5) ? today.addDays(random.between(5, 29)) : QDate(today.year(), 12, 31);
    QJsonObject entry{{u"extension"_s, extensions},
                      {u"entity"_s, entity},
                      {u"period"_s, QJsonObject{{u"start"_s, yearStart.toString(Qt::ISODate)}, {u"end"_s, end.toString(Qt::ISODate)}}}};
    if (ended)
        entry[u"inactive"_s] = true;
    return entry;
}

SandboxGroup makeGroup(const GroupPlan &plan, const SandboxData &data, const QDate &today, Random random)
{
    const QString pdex = u"http://hl7.org/fhir/us/davinci-pdex/"_s;
    const QString atr = u"http://hl7.org/fhir/us/davinci-atr/StructureDefinition/"_s;
    SandboxGroup group;
    group.id = QString::fromLatin1(plan.id);
    group.name = QString::fromLatin1(plan.name);
    const std::size_t size = data.members.size() * static_cast<std::size_t>(plan.percent) / 100;
    QJsonArray members;
    for (std::size_t i = 0; i < size; ++i) {
        group.members.push_back(i);
        members.append(memberEntry(data.members[i], plan, today, random));
    }
    const QJsonObject code{{u"coding"_s, QJsonArray{QJsonObject{{u"system"_s, pdex + u"CodeSystem/"_s + QString::fromLatin1(plan.codeSystem)}, {u"code"_s, QString::fromLatin1(plan.code)}}}}};
    const QJsonObject period{{u"start"_s, QDate(today.year(), 1, 1).toString(Qt::ISODate)}, {u"end"_s, QDate(today.year(), 12, 31).toString(Qt::ISODate)}};
    const QJsonObject attributed{{u"code"_s, code},
                                 {u"valueReference"_s, QJsonObject{{u"identifier"_s, QJsonObject{{u"system"_s, u"http://hl7.org/fhir/sid/us-npi"_s}, {u"value"_s, u"1999999990"_s}}}}},
                                 {u"exclude"_s, false},
                                 {u"period"_s, plan.endsInDays > 0 ? QJsonObject{{u"start"_s, today.addDays(plan.endsInDays - 30).toString(Qt::ISODate)}, {u"end"_s, today.addDays(plan.endsInDays).toString(Qt::ISODate)}} : period}};
    QJsonObject json{{u"resourceType"_s, u"Group"_s},
                     {u"id"_s, group.id},
                     {u"meta"_s, QJsonObject{{u"lastUpdated"_s, today.addDays(-3).toString(Qt::ISODate) + u"T06:00:00Z"_s}, {u"profile"_s, QJsonArray{pdex + u"StructureDefinition/"_s + QString::fromLatin1(plan.profile)}}}},
                     {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, atr + u"ext-contractValidityPeriod"_s}, {u"valuePeriod"_s, period}},
                                                 QJsonObject{{u"url"_s, atr + u"ext-attributionListStatus"_s}, {u"valueCode"_s, QString::fromLatin1(plan.status)}}}},
                     {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"http://hl7.org/fhir/sid/us-npi"_s}, {u"value"_s, u"1999999990"_s}}}},
                     {u"active"_s, plan.active},
                     {u"type"_s, u"person"_s},
                     {u"actual"_s, true},
                     {u"code"_s, code},
                     {u"name"_s, group.name},
                     {u"quantity"_s, static_cast<qint64>(size)},
                     {u"managingEntity"_s, QJsonObject{{u"display"_s, u"Sandbox Health Plan"_s}}},
                     {u"characteristic"_s, QJsonArray{attributed}}};
    if (size > 0)
        json[u"member"_s] = members;
    group.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return group;
}

} // namespace

SandboxData syntheticMembers(int count, quint64 seed, const QDateTime &today)
{
    SandboxData data;
    data.members.reserve(static_cast<std::size_t>(count));
    const QDate day = today.date();
    for (int i = 0; i < count; ++i) {
        // Each member has a source of its own, so that one more member changes no other.
        Random random(seed * 1'000'003ULL + static_cast<quint64>(i) * 7919ULL);
        RecordBuilder record(i, day, random);
        record.build();
        if (record.sharesRecords())
            addClaims(record);
        data.members.push_back(record.take());
    }
    for (const GroupPlan &plan : Plans)
        data.groups.push_back(makeGroup(plan, data, day, Random(seed + 17)));
    return data;
}

} // namespace pax::sandbox
