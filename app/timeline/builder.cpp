// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/builder.h"

#include "app/fhir/displayname.h"
#include "app/timeline/codeabletext.h"
#include "app/timeline/readers.h"

#include <QtCore/QSet>

#include <algorithm>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// What links events of one happening before they are sorted.
struct Links
{
    QHash<QString, std::size_t> byReference;            ///< "Type/id" → event
    QHash<QString, QList<std::size_t>> byIdentifier;    ///< "system|value" → events
    QHash<QString, QString> claimOfResponse;            ///< ClaimResponse → Claim
    QSet<QString> claimsWithEob;
};

QStringList identifiersOf(const JsonValue &resource)
{
    QStringList all;
    for (const JsonValue identifier : resource["identifier"]) {
        const QString value = identifier["value"].string();
        if (!value.isEmpty())
            all << identifier["system"].string() + u'|' + value;
    }
    return all;
}

/// Placeholder years and days before birth are no days of care.
void checkPlausible(TimelineEvent &event, const std::optional<FhirDate> &birth)
{
    if (!event.start)
        return;
    if (event.start->isSentinel())
        event.undated = Undated::Placeholder;
    else if (birth && event.start->lastDay() < birth->firstDay() && event.lane != Lane::Coverage)
        event.undated = Undated::BeforeBirth;
    if (event.end && event.end->isSentinel()) {
        // A period that ends in the year 9999 has no known end.
        event.end.reset();
    }
}

bool earlier(const TimelineEvent &a, const TimelineEvent &b)
{
    if (a.start && b.start && a.start->sortKey() != b.start->sortKey())
        return a.start->sortKey() < b.start->sortKey();
    // A whole year or month sorts behind nothing of its own start but below exact dates.
    if (a.start && b.start && a.start->precision() != b.start->precision())
        return a.start->precision() > b.start->precision();
    if (a.lane != b.lane)
        return a.lane < b.lane;
    return a.reference < b.reference;
}

TimelineEvent deathEvent(const JsonValue &patient, const QString &id)
{
    TimelineEvent death;
    death.reference = u"Patient/"_s + id + u"#deceased"_s;
    death.type = u"Patient"_s;
    death.lane = Lane::Other;
    death.title = u"Died"_s;
    death.start = FhirDate::parse(patient["deceasedDateTime"].utf8());
    if (!death.start)
        death.undated = patient["deceasedDateTime"].isString() ? Undated::Unreadable : Undated::NotSent;
    else if (death.start->isSentinel())
        death.undated = Undated::Placeholder;
    return death;
}

bool isDeath(const JsonValue &patient)
{
    return patient["deceasedDateTime"].isString() || patient["deceasedBoolean"].boolean().value_or(false);
}

/// Claims that have an EOB, and what shares an identifier or a visit, become one group.
void groupTogether(std::vector<TimelineEvent> &events, const Links &links)
{
    int next = 0;
    const auto join = [&events, &next](std::size_t a, std::size_t b) {
        if (events[a].group < 0)
            events[a].group = next++;
        if (events[b].group < 0) {
            events[b].group = events[a].group;
        } else if (events[b].group != events[a].group) {
            const int old = events[b].group;
            for (TimelineEvent &each : events) {
                if (each.group == old)
                    each.group = events[a].group;
            }
        }
    };
    const auto isClaim = [](const TimelineEvent &event) { return event.type == u"ExplanationOfBenefit"_s || event.type == u"Claim"_s; };
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!isClaim(events[i]))
            continue;
        for (const QString &visit : events[i].visits) {
            const auto found = links.byReference.find(visit);
            if (found != links.byReference.end())
                join(*found, i);
        }
    }
    for (const QList<std::size_t> &sharing : links.byIdentifier) {
        for (const std::size_t other : sharing) {
            const bool mixed = isClaim(events[other]) != isClaim(events[sharing.first()]);
            if (other != sharing.first() && mixed)
                join(sharing.first(), other);
        }
    }
}

} // namespace

PatientSummary readPatient(const JsonValue &patient)
{
    PatientSummary summary;
    summary.id = patient["id"].string();
    summary.birthDate = patient["birthDate"].string();
    summary.gender = patient["gender"].string();
    if (patient["deceasedDateTime"].isString())
        summary.deceased = patient["deceasedDateTime"].string();
    else if (patient["deceasedBoolean"].boolean().value_or(false))
        summary.deceased = u"true"_s;
    summary.name = fhir::displayName(patient);
    for (const JsonValue identifier : patient["identifier"]) {
        const QString value = identifier["value"].string();
        if (!value.isEmpty() && identifier["system"].utf8() != "http://hl7.org/fhir/sid/us-ssn")
            summary.identifiers.append({plainCode(identifier["type"]), value});
    }
    return summary;
}

TimelineBuilder::TimelineBuilder(MemberId expected, QString source) : m_expected(std::move(expected)), m_source(std::move(source)) {}

void TimelineBuilder::readMessage(const JsonValue &outcome)
{
    for (const JsonValue issue : outcome["issue"]) {
        QString text = issue["details"]["text"].string();
        if (text.isEmpty())
            text = issue["diagnostics"].string();
        m_messages.append({issue["severity"].string(), issue["code"].string(), text.left(2000)});
    }
}

void TimelineBuilder::keep(const JsonValue &resource, RecordOrigin origin)
{
    Kept kept;
    kept.type = resource["resourceType"].string();
    kept.id = resource["id"].string();
    if (kept.type.isEmpty()) {
        ++m_unreadable;
        return;
    }
    if (kept.type == u"OperationOutcome"_s) {
        readMessage(resource);
        return;
    }
    kept.json = QByteArray(resource.raw().data(), static_cast<qsizetype>(resource.raw().size()));
    kept.updated = resource["meta"]["lastUpdated"].string();
    kept.version = resource["meta"]["versionId"].string().toLongLong();
    kept.origin = std::move(origin);
    const QString reference = kept.type + u'/' + kept.id;
    const auto known = kept.id.isEmpty() ? m_byReference.end() : m_byReference.find(reference);
    if (known == m_byReference.end()) {
        if (!kept.id.isEmpty())
            m_byReference.insert(reference, m_kept.size());
        m_kept.push_back(std::move(kept));
        return;
    }
    ++m_duplicates;
    Kept &old = m_kept[*known];
    if (std::pair(kept.updated, kept.version) > std::pair(old.updated, old.version))
        old = std::move(kept);
}

void TimelineBuilder::addEntries(const JsonValue &bundle, const QString &file)
{
    qint64 number = 0;
    for (const JsonValue entry : bundle["entry"]) {
        ++number;
        const JsonValue resource = entry["resource"];
        if (!resource.isObject()) {
            if (!entry["request"].isAbsent() || !entry["response"].isAbsent())
                continue;
            ++m_unreadable;
            continue;
        }
        RecordOrigin origin{m_source, file, number, static_cast<qint64>(resource.offset()), static_cast<qint64>(resource.raw().size())};
        if (resource["resourceType"].utf8() == "Bundle")
            addEntries(resource, file);
        else
            keep(resource, std::move(origin));
    }
}

Result<void> TimelineBuilder::addPage(QByteArrayView json, const QString &file)
{
    const Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (!parsed)
        return parsed.error();
    const JsonValue root = parsed->root();
    if (!root["resourceType"].isString())
        return Error::of(ErrorKind::Malformed, ErrorReason::NotFhir);
    ++m_pages;
    if (root["resourceType"].utf8() == "Bundle")
        addEntries(root, file);
    else
        keep(root, {m_source, file, 1, 0, json.size()});
    return {};
}

Result<void> TimelineBuilder::addResource(QByteArrayView json, const RecordOrigin &origin)
{
    const Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (!parsed) {
        ++m_unreadable;
        return parsed.error();
    }
    if (parsed->root()["resourceType"].utf8() == "Bundle")
        addEntries(parsed->root(), origin.file);
    else
        keep(parsed->root(), origin);
    return {};
}

Result<void> TimelineBuilder::addFile(QByteArrayView bytes, const QString &file)
{
    const Result<void> whole = addPage(bytes, file);
    if (whole || whole.error().reason() == ErrorReason::NotFhir)
        return whole;
    // Not one JSON text: lines of NDJSON, each on its own.
    ++m_pages;
    int good = 0;
    QStringList bad;
    qint64 number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', at);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const QByteArrayView line = bytes.sliced(at, end - at).trimmed();
        ++number;
        if (!line.isEmpty()) {
            if (addResource(line, {m_source, file, number, at, line.size()}))
                ++good;
            else
                bad << QString::number(number);
        }
        at = end + 1;
    }
    if (good == 0)
        return whole;
    if (!bad.isEmpty()) {
        m_complete = false;
        m_messages.append({u"warning"_s, u"structure"_s, u"unreadable lines: "_s + bad.mid(0, 20).join(u", "_s)});
    }
    return {};
}

void TimelineBuilder::markIncomplete(const Error &why)
{
    m_complete = false;
    const QString reason = why.reason() == ErrorReason::None ? kindName(why.kind()) : reasonName(why.reason());
    m_messages.append({u"error"_s, u"incomplete"_s, reason});
}

Result<void> TimelineBuilder::checkPatients() const
{
    QStringList ids;
    for (const Kept &kept : m_kept) {
        if (kept.type == u"Patient"_s)
            ids << kept.id;
    }
    const bool other = !m_expected.isEmpty() && !ids.isEmpty() && ids.first() != m_expected.text();
    if (ids.size() > 1 || other)
        return Error::of(ErrorKind::Malformed, ErrorReason::WrongPatient, Operation::Everything);
    return {};
}

QHash<QString, QString> TimelineBuilder::medicationTitles() const
{
    QHash<QString, QString> titles;
    for (const Kept &kept : m_kept) {
        if (kept.type != u"Medication"_s)
            continue;
        if (const Result<JsonDocument> parsed = JsonDocument::parse(kept.json))
            titles.insert(kept.type + u'/' + kept.id, codeableText(parsed->root()["code"]));
    }
    return titles;
}

Result<TimelinePtr> TimelineBuilder::finish(const QDateTime &asOf)
{
    const Result<void> checked = checkPatients();
    if (!checked)
        return checked.error();
    auto timeline = std::make_shared<MemberTimeline>();
    timeline->source = m_source;
    timeline->asOf = asOf;
    timeline->pages = m_pages;
    timeline->isComplete = m_complete;
    timeline->duplicates = m_duplicates;
    timeline->unreadable = m_unreadable;
    timeline->messages = m_messages;
    const QHash<QString, QString> medications = medicationTitles();

    std::vector<TimelineEvent> events;
    Links links;
    std::optional<FhirDate> birth;
    QHash<QString, int> withoutId;
    for (Kept &kept : m_kept) {
        ++timeline->resources[kept.type];
        const std::size_t record = timeline->records.size();
        timeline->records.push_back(kept.json);
        const Result<JsonDocument> parsed = JsonDocument::parse(kept.json);
        if (!parsed)
            return parsed.error();   // it was parsed when it was kept
        const JsonValue resource = parsed->root();
        const QString reference = kept.type + u'/' + (kept.id.isEmpty() ? u"#%1"_s.arg(++withoutId[kept.type]) : kept.id);
        if (kept.type == u"Patient"_s) {
            timeline->patient = readPatient(resource);
            birth = FhirDate::parse(resource["birthDate"].utf8());
            if (isDeath(resource)) {
                events.push_back(deathEvent(resource, kept.id));
                events.back().record = record;
                events.back().origin = kept.origin;
            }
        }
        if (!hasLane(kept.type))
            continue;
        TimelineEvent event = readEvent(resource, kept.type, medications);
        event.reference = reference;
        event.origin = kept.origin;
        event.record = record;
        if (kept.type == u"ExplanationOfBenefit"_s)
            links.claimsWithEob.insert(normalReference(resource["claim"]["reference"].string()));
        if (kept.type == u"ClaimResponse"_s)
            links.claimOfResponse.insert(reference, normalReference(resource["request"]["reference"].string()));
        const bool matters = event.lane == Lane::Visits || event.lane == Lane::Claims || event.lane == Lane::PriorAuth;
        if (matters) {
            for (const QString &identifier : identifiersOf(resource))
                links.byIdentifier[identifier].append(events.size());
        }
        links.byReference.insert(reference, events.size());
        events.push_back(std::move(event));
    }

    // An EOB makes its claim a repetition: the same id, or an identifier in common.
    QSet<std::size_t> eobSharing;
    for (const QList<std::size_t> &sharing : std::as_const(links.byIdentifier)) {
        const bool hasEob = std::any_of(sharing.begin(), sharing.end(), [&](std::size_t i) { return events[i].type == u"ExplanationOfBenefit"_s; });
        for (const std::size_t i : sharing) {
            if (hasEob)
                eobSharing.insert(i);
        }
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        TimelineEvent &event = events[i];
        const bool isClaim = event.type == u"Claim"_s || event.type == u"ClaimResponse"_s;
        const QString claim = event.type == u"ClaimResponse"_s ? links.claimOfResponse.value(event.reference) : event.reference;
        if (isClaim && event.hidden == Hidden::No && (links.claimsWithEob.contains(claim) || eobSharing.contains(i)))
            event.hidden = Hidden::ClaimHasEob;
        if (!event.start && takesVisitDate(event.type)) {
            for (const QString &visit : std::as_const(event.visits)) {
                const auto found = links.byReference.find(visit);
                if (found != links.byReference.end() && events[*found].start) {
                    event.start = events[*found].start;
                    event.undated = Undated::No;
                    break;
                }
            }
        }
        checkPlausible(event, birth);
    }
    groupTogether(events, links);
    for (TimelineEvent &event : events)
        (event.undated == Undated::No ? timeline->events : timeline->undated).push_back(std::move(event));
    std::sort(timeline->events.begin(), timeline->events.end(), earlier);
    std::sort(timeline->undated.begin(), timeline->undated.end(), earlier);
    return TimelinePtr(std::move(timeline));
}

} // namespace pax::timeline
