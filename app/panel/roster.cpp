// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/roster.h"

#include "app/fhir/displayname.h"
#include "app/panel/groupmembers.h"

#include <QtCore/QSet>

#include <algorithm>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DigitsShown = 4;

std::optional<FhirDate> dateOf(const QString &text)
{
    return FhirDate::parse(text.toStdString());
}

QString codingText(const JsonValue &codeable)
{
    if (codeable["text"].isString())
        return codeable["text"].string();
    const JsonValue coding = codeable["coding"].at(0);
    return coding["display"].isString() ? coding["display"].string() : coding["code"].string();
}

bool hasCode(const JsonValue &codeable, std::string_view code)
{
    for (const JsonValue coding : codeable["coding"]) {
        if (coding["code"].utf8() == code)
            return true;
    }
    return false;
}

MemberIdentifier readMemberIdentifier(const JsonValue &identifier)
{
    MemberIdentifier read{identifier["type"]["coding"].at(0)["code"].string(), identifier["system"].string(), identifier["value"].string()};
    if (read.system == u"http://hl7.org/fhir/sid/us-ssn"_s || read.type == u"SS"_s) {
        // The whole number helps nobody here and harms when seen.
        read.type = u"SS"_s;
        read.value = u"•••-••-"_s + read.value.right(DigitsShown);
    } else if (read.system == u"http://hl7.org/fhir/sid/us-mbi"_s) {
        read.type = u"MBI"_s;
    }
    return read;
}

QString payerOf(const JsonValue &coverage)
{
    const JsonValue payor = coverage["payor"].at(0);
    if (payor["display"].isString())
        return payor["display"].string();
    const QString reference = payor["reference"].string();
    if (reference.startsWith(u'#')) {
        for (const JsonValue each : coverage["contained"]) {
            if (each["id"].string() == QStringView(reference).mid(1))
                return fhir::displayName(each);
        }
    }
    return payor["identifier"]["value"].string();
}

QString identifierKey(const MemberIdentifier &identifier)
{
    return identifier.system + u'|' + identifier.value;
}

void readClasses(const JsonValue &coverage, CoverageSummary &summary)
{
    for (const JsonValue each : coverage["class"]) {
        const QString text = each["name"].isString() ? each["name"].string() : each["value"].string();
        if (hasCode(each["type"], "plan") && summary.plan.isEmpty())
            summary.plan = text;
        else if (hasCode(each["type"], "group") && summary.employerGroup.isEmpty())
            summary.employerGroup = text;
    }
    if (summary.plan.isEmpty())
        summary.plan = codingText(coverage["type"]);
}

} // namespace

bool isCurrent(const CoverageSummary &coverage, QDate day)
{
    if (coverage.status != u"active"_s)
        return false;
    const qint64 today = QDate(1970, 1, 1).daysTo(day);
    const auto start = dateOf(coverage.periodStart);
    const auto end = dateOf(coverage.periodEnd);
    return (!start || start->firstDay() <= today) && (!end || end->lastDay() >= today);
}

void sortCoverages(QList<CoverageSummary> &coverages, QDate day)
{
    const auto rank = [day](const CoverageSummary &each) { return std::tuple(!isCurrent(each, day), each.order == 0 ? 1000 : each.order); };
    std::stable_sort(coverages.begin(), coverages.end(), [&rank](const CoverageSummary &a, const CoverageSummary &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.periodStart > b.periodStart;
    });
}

QString RosterMember::memberNumber() const
{
    for (const auto &type : {u"MB"_s, u"um"_s, u"UMB"_s}) {
        for (const MemberIdentifier &each : identifiers) {
            if (each.type == type)
                return each.value;
        }
    }
    for (const CoverageSummary &each : coverages) {
        if (!each.memberId.isEmpty())
            return each.memberId;
    }
    const auto usable = std::find_if(identifiers.begin(), identifiers.end(), [](const MemberIdentifier &each) { return each.type != u"SS"_s && !each.value.isEmpty(); });
    return usable == identifiers.end() ? QString() : usable->value;
}

QStringList RosterMember::providerTexts() const
{
    QStringList texts;
    for (const Party &each : providers)
        texts << each.text();
    return texts;
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

int Roster::withoutNames() const
{
    return static_cast<int>(std::count_if(members.begin(), members.end(), [](const RosterMember &member) { return member.name.isEmpty() && !member.id.isEmpty(); }));
}

bool readPatientInto(const JsonValue &patient, RosterMember &member)
{
    if (patient["resourceType"].utf8() != "Patient")
        return false;
    member.id = MemberId(patient["id"].string());
    member.name = fhir::displayName(patient);
    member.birthDate = patient["birthDate"].string();
    member.gender = patient["gender"].string();
    if (member.gender.isEmpty()) {
        const QString born = extensionOf(patient, u"us-core-birthsex")["valueCode"].string();
        member.gender = born == u"F"_s ? u"female"_s : born == u"M"_s ? u"male"_s : QString();
    }
    if (patient["deceasedDateTime"].isString())
        member.deceased = patient["deceasedDateTime"].string();
    else if (patient["deceasedBoolean"].boolean().value_or(false))
        member.deceased = u"true"_s;
    for (const JsonValue link : patient["link"]) {
        if (link["type"].utf8() == "replaced-by" || link["type"].utf8() == "replace")
            member.replacedBy = typeAndId(link["other"]["reference"].string());
    }
    member.identifiers.clear();
    for (const JsonValue identifier : patient["identifier"]) {
        if (identifier["value"].isString() && !identifier["value"].utf8().empty())
            member.identifiers.append(readMemberIdentifier(identifier));
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
    summary.payer = payerOf(coverage);
    summary.relationship = coverage["relationship"]["coding"].at(0)["code"].string();
    summary.subscriberId = coverage["subscriberId"].string();
    const std::string_view order = coverage["order"].number();
    summary.order = QByteArray(order.data(), static_cast<qsizetype>(order.size())).toInt();
    readClasses(coverage, summary);
    for (const JsonValue identifier : coverage["identifier"]) {
        if (hasCode(identifier["type"], "MB") && summary.memberId.isEmpty())
            summary.memberId = identifier["value"].string();
    }
    if (summary.memberId.isEmpty() && !summary.subscriberId.isEmpty())
        summary.memberId = summary.subscriberId + (coverage["dependent"].isString() ? u'-' + coverage["dependent"].string() : QString());
    return std::pair(typeAndId(coverage["beneficiary"]["reference"].string()), summary);
}

std::optional<Age> ageOn(const QString &birthDate, QDate day)
{
    const auto born = dateOf(birthDate);
    if (!born || born->isSentinel())
        return std::nullopt;
    Age age;
    age.isAbout = born->precision() == FhirDate::Precision::Year || born->precision() == FhirDate::Precision::Month;
    age.years = day.year() - born->year();
    if (born->month() != 0 && (day.month() < born->month() || (day.month() == born->month() && born->day() != 0 && day.day() < born->day())))
        --age.years;
    return age.years < 0 ? std::nullopt : std::optional(age);
}

void assignKeys(QList<RosterMember> &members)
{
    QSet<QString> used;
    used.reserve(members.size());
    for (const RosterMember &each : std::as_const(members))
        used.insert(each.key);
    for (qsizetype i = 0; i < members.size(); ++i) {
        RosterMember &each = members[i];
        if (!each.key.isEmpty())
            continue;
        QString key = each.id.isEmpty() ? QString() : u"id "_s + each.id.text();
        if (key.isEmpty() && !each.identifiers.isEmpty())
            key = u"value "_s + identifierKey(each.identifiers.first());
        if (key.isEmpty() && (!each.name.isEmpty() || !each.birthDate.isEmpty()))
            key = u"name "_s + each.name + u' ' + each.birthDate;
        if (key.isEmpty() || used.contains(key))
            key += u" #%1"_s.arg(i + 1);
        used.insert(key);
        each.key = key;
    }
}

RosterMatcher::RosterMatcher(const QList<RosterMember> &members) : m_members(members)
{
    m_keys.reserve(members.size());
    m_ids.reserve(members.size());
    m_identifiers.reserve(members.size());
    for (qsizetype i = 0; i < members.size(); ++i) {
        m_keys.insert(members[i].key, i);
        if (!members[i].id.isEmpty())
            m_ids.insert(members[i].id.text(), i);
        for (const MemberIdentifier &each : members[i].identifiers) {
            if (each.type == u"SS"_s)
                continue;
            const QString key = identifierKey(each);
            const auto known = m_identifiers.constFind(key);
            m_identifiers.insert(key, known == m_identifiers.constEnd() || *known == i ? i : -1);
        }
    }
}

qsizetype RosterMatcher::find(const RosterMember &member) const
{
    if (const auto row = m_keys.constFind(member.key); row != m_keys.constEnd())
        return *row;
    if (const auto row = m_ids.constFind(member.id.text()); row != m_ids.constEnd())
        return *row;
    for (const MemberIdentifier &each : member.identifiers) {
        const qsizetype row = m_identifiers.value(identifierKey(each), -1);
        // Two ids at one server are two records, whatever else they share.
        if (row >= 0 && each.type != u"SS"_s && (member.id.isEmpty() || m_members[row].id.isEmpty()))
            return row;
    }
    return -1;
}

} // namespace pax::panel
