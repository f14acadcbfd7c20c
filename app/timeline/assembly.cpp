// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/assembly.h"

#include "app/fhir/displayname.h"
#include "app/timeline/grouping.h"
#include "app/timeline/paths.h"
#include "app/timeline/readers.h"
#include "app/timeline/readertable.h"

#include <QtCore/QSet>

#include <algorithm>
#include <unordered_map>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Placeholder years and days before birth are no days of care.
void checkPlausible(TimelineEvent &event, const std::optional<FhirDate> &birth)
{
    if (!event.start)
        return;
    if (event.start->isSentinel())
        event.undated = Undated::Placeholder;
    else if (birth && event.start->lastDay() < birth->firstDay() && event.lane != Lane::Coverage)
        event.undated = Undated::BeforeBirth;
}

bool isDeath(const JsonValue &patient)
{
    return patient["deceasedDateTime"].isString() || patient["deceasedBoolean"].boolean().value_or(false);
}

TimelineEvent deathEvent(const JsonValue &patient, const QString &id)
{
    TimelineEvent death;
    death.reference = u"Patient/"_s + id + u"#deceased"_s;
    death.type = u"Patient"_s;
    death.lane = Lane::Other;
    death.titleKind = TitleKind::Died;
    death.start = FhirDate::parse(patient["deceasedDateTime"].utf8());
    if (!death.start)
        death.undated = patient["deceasedDateTime"].isString() ? Undated::Unreadable : Undated::NotSent;
    else if (death.start->isSentinel())
        death.undated = Undated::Placeholder;
    return death;
}

QString roleName(const JsonValue &role)
{
    const QString person = role["practitioner"]["display"].string().simplified();
    return person.isEmpty() ? role["organization"]["display"].string().simplified() : person;
}

class Assembly
{
public:
    Assembly(const std::vector<KeptRecord> &kept, const MemberId &expected, const fhir::CodeNames *names, MemberTimeline &timeline)
        : m_kept(kept), m_expected(expected), m_timeline(timeline)
    {
        m_context.names = names;
    }

    Result<void> run()
    {
        readSupport();
        const Result<void> checked = checkPatients();
        if (!checked)
            return checked;
        readEvents();
        if (m_isForeign)
            return wrongPatient();
        takeVisitDates();
        m_links.group(m_events);
        fillReports();
        arrange();
        m_timeline.people = std::move(m_context.people);
        m_timeline.aliases = std::move(m_aliases);
        return {};
    }

private:
    static Error wrongPatient() { return Error::of(ErrorKind::Malformed, ErrorReason::WrongPatient, Operation::Everything); }

    /// What others refer to by name: medications, people, places; and which Provenance speaks of what.
    void readSupport()
    {
        static const QSet<QString> named{u"Practitioner"_s, u"Organization"_s, u"Location"_s, u"RelatedPerson"_s, u"Patient"_s};
        for (const KeptRecord &kept : m_kept) {
            const QString reference = kept.type + u'/' + kept.id;
            if (!kept.alias.isEmpty())
                m_aliases.insert(kept.alias, reference);
            const auto known = [&](auto &map, const auto &value) {
                map.insert(reference, value);
                if (!kept.alias.isEmpty())
                    map.insert(kept.alias, value);
            };
            if (kept.type == u"Medication"_s)
                known(m_context.medications, nameOf(kept.value["code"], m_context.names));
            else if (named.contains(kept.type))
                known(m_context.people, fhir::displayName(kept.value));
            else if (kept.type == u"PractitionerRole"_s)
                known(m_context.people, roleName(kept.value));
            else if (kept.type == u"Device"_s)
                known(m_context.people, readEvent(kept.value, kept.type, m_context).title);
            else if (kept.type == u"Provenance"_s)
                readProvenance(kept.value);
        }
    }

    void readProvenance(const JsonValue &provenance)
    {
        QStringList sources;
        const auto add = [&sources](const JsonValue &extension) {
            if (extension["url"].string().endsWith(u"ProvenanceSourceFrom"_s)) {
                const QString code = plainCode(extension["valueCodeableConcept"].isAbsent() ? extension["valueCoding"] : extension["valueCodeableConcept"]);
                if (!code.isEmpty() && !sources.contains(code))
                    sources << code;
            }
            return false;
        };
        eachAt(provenance, "entity.extension", add);
        eachAt(provenance, "agent.extension", add);
        if (sources.isEmpty())
            return;
        eachAt(provenance, "target.reference", [&](const JsonValue &reference) {
            QStringList &all = m_sources[normalReference(reference.string())];
            for (const QString &source : std::as_const(sources)) {
                if (!all.contains(source))
                    all << source;
            }
            return false;
        });
    }

    Result<void> checkPatients()
    {
        QStringList ids;
        for (const KeptRecord &kept : m_kept) {
            if (kept.type == u"Patient"_s)
                ids << kept.id;
        }
        m_patient = !m_expected.isEmpty() ? m_expected.text() : ids.value(0);
        if (ids.size() > 1 || (!ids.isEmpty() && ids.first() != m_patient))
            return wrongPatient();
        return {};
    }

    /// Every record says whose it is; one of somebody else must never be shown as this member's.
    void checkSubject(const JsonValue &resource)
    {
        for (const char *name : {"subject", "patient", "beneficiary"}) {
            const QString to = resolved(resource[name]["reference"].string());
            if (!to.startsWith(u"Patient/"_s))
                continue;
            if (m_patient.isEmpty())
                m_patient = to.mid(8);
            else if (to.mid(8) != m_patient)
                m_isForeign = true;
            return;
        }
    }

    /// "Type/id" of a reference, also of one by fullUrl.
    QString resolved(const QString &reference) const
    {
        const auto alias = m_aliases.constFind(reference);
        return alias == m_aliases.constEnd() ? normalReference(reference) : *alias;
    }

    void readEvents()
    {
        QHash<QString, int> withoutId;
        m_events.reserve(m_kept.size());
        m_timeline.records.reserve(m_kept.size());
        m_timeline.infos.reserve(m_kept.size());
        for (const KeptRecord &kept : m_kept) {
            ++m_timeline.resources[kept.type];
            const std::size_t record = m_timeline.records.size();
            m_timeline.records.push_back(kept.bytes);
            m_timeline.infos.push_back({kept.type, kept.id, kept.origin});
            if (kept.type == u"Patient"_s) {
                readPatientRecord(kept, record);
                continue;
            }
            checkSubject(kept.value);
            if (!hasLane(kept.type))
                continue;
            TimelineEvent event = readEvent(kept.value, kept.type, m_context);
            event.reference = kept.type + u'/' + (kept.id.isEmpty() ? u"#%1"_s.arg(++withoutId[kept.type]) : kept.id);
            event.origin = kept.origin;
            event.record = record;
            event.sources = m_sources.value(event.reference);
            for (QString &visit : event.visits)
                visit = resolved(visit);
            m_links.look(kept.value, event, m_events.size());
            if (kept.type == u"DiagnosticReport"_s && !kept.value["result"].isAbsent())
                m_reports.push_back({m_events.size(), kept.value});
            m_places.insert(event.reference, m_events.size());
            m_events.push_back(std::move(event));
        }
    }

    void readPatientRecord(const KeptRecord &kept, std::size_t record)
    {
        m_timeline.patient = readPatient(kept.value);
        m_birth = FhirDate::parse(kept.value["birthDate"].utf8());
        if (!isDeath(kept.value))
            return;
        m_events.push_back(deathEvent(kept.value, kept.id));
        m_events.back().record = record;
        m_events.back().origin = kept.origin;
    }

    void takeVisitDates()
    {
        for (TimelineEvent &event : m_events) {
            if (!event.start && rowOf(event.type.toStdString()).takesVisitDate) {
                for (const QString &visit : std::as_const(event.visits)) {
                    const auto found = m_places.constFind(visit);
                    if (found != m_places.constEnd() && m_events[*found].start) {
                        event.start = m_events[*found].start;
                        event.undated = Undated::No;
                        break;
                    }
                }
            }
            checkPlausible(event, m_birth);
        }
    }

    /// A result that a report of the same lane lists is not drawn a second time.
    void fillReports()
    {
        for (const auto &[place, report] : m_reports) {
            eachAt(report, "result.reference", [&, at = place](const JsonValue &reference) {
                const auto found = m_places.constFind(resolved(reference.string()));
                if (found != m_places.constEnd() && m_events[*found].lane == m_events[at].lane && m_events[at].hidden == Hidden::No && *found != at)
                    m_insideOf[*found] = at;
                return false;
            });
        }
    }

    /// Dated ones by start, the others after them; indexes follow.
    void arrange()
    {
        struct Key
        {
            std::int64_t at;
            int precision;
            Lane lane;
            std::size_t event;
        };
        std::vector<Key> dated;
        std::vector<Key> undated;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            const TimelineEvent &event = m_events[i];
            Key key{event.start ? event.start->sortKey() : 0, event.start ? static_cast<int>(event.start->precision()) : 0, event.lane, i};
            (event.undated == Undated::No ? dated : undated).push_back(key);
        }
        // A whole year or month stands at its start, below exact dates of the same moment; then the lanes' order, then the id.
        const auto isEarlier = [this](const Key &a, const Key &b) {
            if (a.at != b.at)
                return a.at < b.at;
            if (a.precision != b.precision)
                return a.precision > b.precision;
            if (a.lane != b.lane)
                return a.lane < b.lane;
            return m_events[a.event].reference < m_events[b.event].reference;
        };
        std::sort(dated.begin(), dated.end(), isEarlier);
        std::sort(undated.begin(), undated.end(), isEarlier);
        std::vector<int> indexes(m_events.size(), NoEvent);
        for (std::size_t i = 0; i < dated.size(); ++i)
            indexes[dated[i].event] = static_cast<int>(i);
        for (std::size_t i = 0; i < undated.size(); ++i)
            indexes[undated[i].event] = -1 - static_cast<int>(i);
        for (const auto &[inner, outer] : m_insideOf)
            m_events[inner].inside = indexes[outer];
        m_timeline.events.reserve(dated.size());
        m_timeline.undated.reserve(undated.size());
        for (const Key &key : dated)
            m_timeline.events.push_back(std::move(m_events[key.event]));
        for (const Key &key : undated)
            m_timeline.undated.push_back(std::move(m_events[key.event]));
    }

    const std::vector<KeptRecord> &m_kept;
    const MemberId &m_expected;
    MemberTimeline &m_timeline;
    ReadContext m_context;
    QString m_patient;
    bool m_isForeign = false;
    std::optional<FhirDate> m_birth;
    QHash<QString, QString> m_aliases;
    QHash<QString, QStringList> m_sources;
    std::vector<TimelineEvent> m_events;
    QHash<QString, std::size_t> m_places;
    Grouping m_links;
    std::vector<std::pair<std::size_t, JsonValue>> m_reports;
    std::unordered_map<std::size_t, std::size_t> m_insideOf;
};

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

Result<void> assemble(const std::vector<KeptRecord> &kept, const MemberId &expected, const fhir::CodeNames *names, MemberTimeline &timeline)
{
    return Assembly(kept, expected, names, timeline).run();
}

} // namespace pax::timeline
