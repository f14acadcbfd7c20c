// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/eventdetail.h"

#include "app/core/json.h"
#include "app/fhir/codenames.h"
#include "app/timeline/codeabletext.h"
#include "app/timeline/documenttext.h"
#include "app/timeline/eventtitle.h"
#include "app/timeline/paths.h"
#include "app/timeline/readertable.h"
#include "app/timeline/values.h"

#include <array>
#include <string_view>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 1000;
constexpr int MostOfOne = 12;   // lines of one path

struct Row
{
    std::string_view path;
    DetailField field;
};

/// The elements that are told in words, whatever the type, in the order they are shown. Source: timeline.md §3.
constexpr auto Table = std::to_array<Row>({
    {"serviceProvider", DetailField::Where},
    {"location.location", DetailField::Where},
    {"facility", DetailField::Where},
    {"class", DetailField::Kind},
    {"type", DetailField::Kind},
    {"serviceType", DetailField::Kind},
    {"vaccineCode", DetailField::Vaccine},
    {"category", DetailField::Category},
    {"reasonCode", DetailField::Reason},
    {"reasonReference", DetailField::Reason},
    {"participant.individual", DetailField::Attending},
    {"participant.member", DetailField::Participant},
    {"participant.actor", DetailField::Participant},
    {"performer.actor", DetailField::By},
    {"performer", DetailField::By},
    {"provider", DetailField::By},
    {"careTeam.provider", DetailField::Participant},
    {"author", DetailField::Author},
    {"requester", DetailField::Requester},
    {"prescriber", DetailField::Requester},
    {"recorder", DetailField::Recorder},
    {"asserter", DetailField::Recorder},
    {"informationSource", DetailField::Recorder},
    {"custodian", DetailField::Custodian},
    {"hospitalization.admitSource", DetailField::AdmittedFrom},
    {"hospitalization.dischargeDisposition", DetailField::DischargedTo},
    {"interpretation", DetailField::Interpretation},
    {"referenceRange", DetailField::Reference},
    {"method", DetailField::Method},
    {"specimen", DetailField::Specimen},
    {"verificationStatus", DetailField::Verification},
    {"severity", DetailField::Severity},
    {"criticality", DetailField::Criticality},
    {"reaction.manifestation", DetailField::Reaction},
    {"stage.summary", DetailField::Stage},
    {"bodySite", DetailField::BodySite},
    {"site", DetailField::BodySite},
    {"onsetString", DetailField::Onset},
    {"onsetAge", DetailField::Onset},
    {"dosageInstruction", DetailField::Dose},
    {"dosage", DetailField::Dose},
    {"route", DetailField::Route},
    {"quantity", DetailField::Quantity},
    {"doseQuantity", DetailField::Quantity},
    {"dispenseRequest.quantity", DetailField::Quantity},
    {"daysSupply", DetailField::Supply},
    {"dispenseRequest.expectedSupplyDuration", DetailField::Supply},
    {"dispenseRequest.numberOfRepeatsAllowed", DetailField::Refills},
    {"lotNumber", DetailField::Lot},
    {"expirationDate", DetailField::Expires},
    {"manufacturer", DetailField::Manufacturer},
    {"udiCarrier.carrierHRF", DetailField::UniqueDevice},
    {"udiCarrier.deviceIdentifier", DetailField::UniqueDevice},
    {"conclusion", DetailField::Conclusion},
    {"conclusionCode", DetailField::Conclusion},
    {"description", DetailField::Description},
    {"activity.detail.code", DetailField::Activity},
    {"activity.detail.description", DetailField::Activity},
    {"target.measure", DetailField::Target},
    {"achievementStatus", DetailField::Achievement},
    {"outcome", DetailField::Outcome},
    {"decision", DetailField::Decision},
    {"priority", DetailField::Priority},
    {"intent", DetailField::Intent},
    {"payor", DetailField::Payer},
    {"insurer", DetailField::Payer},
    {"class.name", DetailField::Plan},
    {"subscriberId", DetailField::MemberNumber},
    {"relationship", DetailField::Relationship},
    {"content.attachment.contentType", DetailField::Format},
    {"presentedForm.contentType", DetailField::Format},
    {"note.text", DetailField::Note},
    {"comment", DetailField::Note},
    {"identifier.value", DetailField::Identifier},
});

QString dosageText(const JsonValue &dosage)
{
    const QString text = dosage["text"].string().simplified();
    if (!text.isEmpty() || !dosage.isObject())
        return text;
    QStringList parts;
    const QString dose = quantityText(dosage["doseAndRate"].at(0)["doseQuantity"]);
    if (!dose.isEmpty())
        parts << dose;
    const JsonValue repeat = dosage["timing"]["repeat"];
    const auto number = [](const JsonValue &value) { return QString::fromLatin1(value.number().data(), static_cast<qsizetype>(value.number().size())); };
    if (repeat["frequency"].isNumber() && repeat["period"].isNumber())
        parts << number(repeat["frequency"]) + u"× / "_s + number(repeat["period"]) + u' ' + repeat["periodUnit"].string();
    return parts.join(u", "_s);
}

class Reader
{
public:
    Reader(const MemberTimeline &timeline, const TimelineEvent &event, const JsonValue &record) : m_event(event), m_record(record)
    {
        m_context.names = timeline.names.get();
        m_context.people = timeline.people;
    }

    EventDetail run()
    {
        readCodes();
        m_detail.visitClass = plainCode(m_record["class"]);
        m_detail.datePath = datePath();
        readValues();
        for (const Row &row : Table)
            readRow(row);
        for (const DetailLine &line : m_detail.lines) {
            if (line.field == DetailField::Reason && m_detail.reason.isEmpty())
                m_detail.reason = line.text;
        }
        return std::move(m_detail);
    }

private:
    void add(DetailField field, const QString &text, std::string_view path, const EventCode &code = {}, NameSource source = NameSource::None)
    {
        const QString shown = inertText(text).left(LongestText);
        if (shown.isEmpty() || (shown == m_event.title && field != DetailField::Kind))
            return;
        for (const DetailLine &line : m_detail.lines) {
            if (line.text == shown && line.field == field)
                return;
        }
        QString withSystem;
        if (!code.code.isEmpty() && !shown.startsWith(code.code)) {
            const QString system = fhir::shortSystem(code.system);
            withSystem = system.isEmpty() ? code.code : code.code + u", "_s + system;
        }
        m_detail.lines.append({field, shown, inertText(withSystem), source, QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()))});
    }

    void readRow(const Row &row)
    {
        int count = 0;
        eachAt(m_record, row.path, [&](const JsonValue &value) {
            readOne(row, value);
            return ++count >= MostOfOne;
        });
    }

    void readOne(const Row &row, const JsonValue &value)
    {
        if (row.field == DetailField::Dose) {
            add(row.field, dosageText(value), row.path);
        } else if (row.field == DetailField::Reference) {
            add(row.field, rangeText(value), row.path);
        } else if (value.isNumber()) {
            add(row.field, QString::fromStdString(std::string(value.raw())), row.path);
        } else if (value.isObject() && (value["reference"].isString() || value["identifier"].isObject())) {
            add(row.field, referenceName(value, m_record, m_context), row.path);
        } else if (value.isObject() && value["value"].isNumber()) {
            add(row.field, quantityText(value), row.path);
        } else {
            const Name name = nameOf(value, m_context.names);
            add(row.field, name.text, row.path, value.isString() ? EventCode() : codeableCode(value), name.source);
        }
    }

    void readValues()
    {
        if (m_event.type != u"Observation"_s)
            return;
        const ObservedValue value = observedValue(m_record, m_context.names);
        add(DetailField::Value, value.text, "value");
        for (const JsonValue component : m_record["component"]) {
            const ObservedValue part = observedValue(component, m_context.names);
            const QString name = codeableText(component["code"], m_context.names);
            if (!part.text.isEmpty())
                add(DetailField::Part, name.isEmpty() ? part.text : name + u": "_s + part.text, "component", codeableCode(component["code"]));
        }
    }

    void readCodes()
    {
        for (const char *name : {"code", "vaccineCode", "medicationCodeableConcept", "type", "codeCodeableConcept"}) {
            for (const JsonValue coding : m_record[name].isArray() ? m_record[name].at(0)["coding"] : m_record[name]["coding"])
                m_detail.codes.append({coding["system"].string(), inertText(coding["code"].string()), inertText(coding["display"].string())});
            if (!m_detail.codes.isEmpty())
                return;
        }
    }

    /// The element whose text is the date shown.
    QString datePath() const
    {
        if (!m_event.start)
            return {};
        for (const std::string_view path : rowOf(m_event.type.toStdString()).dates) {
            const std::string_view plain = path.starts_with('+') ? path.substr(1) : path;
            if (plain.empty() || plain.front() == '@')
                continue;
            QString found;
            eachAt(m_record, plain, [&](const JsonValue &value) {
                const std::string text = m_event.start->text().toStdString();
                const QString base = QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
                if (value.utf8() == text)
                    found = base;
                for (const char *side : {"start", "end"}) {
                    if (value[side].utf8() == text && found.isEmpty())
                        found = base + u'.' + QString::fromLatin1(side);
                }
                return !found.isEmpty();
            });
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    const TimelineEvent &m_event;
    const JsonValue &m_record;
    ReadContext m_context;
    EventDetail m_detail;
};

} // namespace

EventDetail detailOf(const MemberTimeline &timeline, const TimelineEvent &event)
{
    const Result<JsonDocument> record = JsonDocument::parse(timeline.record(event));
    if (!record)
        return {};
    const JsonValue root = record->root();
    return Reader(timeline, event, root).run();
}

} // namespace pax::timeline
