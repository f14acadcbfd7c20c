// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimreader.h"

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

bool hasCode(const JsonValue &codeable, std::string_view code)
{
    for (const JsonValue coding : codeable["coding"]) {
        if (coding["code"].utf8() == code)
            return true;
    }
    return false;
}

QString firstCode(const JsonValue &codeable)
{
    for (const JsonValue coding : codeable["coding"]) {
        const QString system = coding["system"].string();
        const QString code = coding["code"].string();
        if (!code.isEmpty() && !system.endsWith(u"data-absent-reason"_s))
            return code;
    }
    return codeable["text"].string();
}

QString referenceName(const JsonValue &reference, const JsonValue &eob)
{
    if (reference["display"].isString())
        return reference["display"].string();
    const QString to = reference["reference"].string();
    if (to.startsWith(u'#')) {
        for (const JsonValue contained : eob["contained"]) {
            if (contained["id"].string() != to.mid(1))
                continue;
            if (contained["name"].isString())
                return contained["name"].string();
            const QString npi = contained["identifier"].at(0)["value"].string();
            return npi.isEmpty() ? to : npi;
        }
    }
    if (!to.isEmpty())
        return to;
    return reference["identifier"]["value"].string();
}

namespace {

constexpr std::string_view ClaimType = "http://terminology.hl7.org/CodeSystem/claim-type";

QString codeIn(const JsonValue &codeable, std::string_view system)
{
    for (const JsonValue coding : codeable["coding"]) {
        if (coding["system"].utf8() == system)
            return coding["code"].string();
    }
    return {};
}

ClaimClass classOf(const JsonValue &eob)
{
    if (eob["use"].utf8() == "preauthorization")
        return ClaimClass::PriorAuthorization;
    const QString type = codeIn(eob["type"], ClaimType);
    QString profile = eob["meta"]["profile"].at(0).string();
    if (type == u"pharmacy"_s)
        return ClaimClass::Pharmacy;
    if (type == u"oral"_s)
        return ClaimClass::Dental;
    if (type == u"vision"_s)
        return ClaimClass::Vision;
    if (type == u"professional"_s)
        return ClaimClass::Professional;
    const bool medicareInpatient = hasCode(eob["type"], "INPATIENT") || hasCode(eob["type"], "SNF") || hasCode(eob["type"], "60");
    const bool inpatient = hasCode(eob["subType"], "inpatient") || profile.contains(u"Inpatient"_s) || medicareInpatient;
    if (type == u"institutional"_s)
        return inpatient ? ClaimClass::Inpatient : ClaimClass::Outpatient;
    if (profile.contains(u"Inpatient"_s))
        return ClaimClass::Inpatient;
    if (profile.contains(u"Outpatient"_s))
        return ClaimClass::Outpatient;
    if (profile.contains(u"Professional"_s) || hasCode(eob["type"], "CARRIER") || hasCode(eob["type"], "DME"))
        return ClaimClass::Professional;
    if (profile.contains(u"Pharmacy"_s) || hasCode(eob["type"], "PDE"))
        return ClaimClass::Pharmacy;
    if (profile.contains(u"Oral"_s))
        return ClaimClass::Dental;
    if (hasCode(eob["type"], "INPATIENT"))
        return ClaimClass::Inpatient;
    if (hasCode(eob["type"], "OUTPATIENT") || hasCode(eob["type"], "HHA") || hasCode(eob["type"], "HOSPICE"))
        return ClaimClass::Outpatient;
    bool onlyNdc = eob["item"].size() > 0;
    for (const JsonValue item : eob["item"])
        onlyNdc = onlyNdc && !codeIn(item["productOrService"], "http://hl7.org/fhir/sid/ndc").isEmpty();
    return onlyNdc ? ClaimClass::Pharmacy : ClaimClass::Other;
}

/// Its reference, else its identifier as system|value, else its display.
QString whoIs(const JsonValue &reference)
{
    if (reference["reference"].isString())
        return reference["reference"].string();
    if (reference["identifier"]["value"].isString())
        return reference["identifier"]["system"].string() + u'|' + reference["identifier"]["value"].string();
    return reference["display"].string();
}

std::optional<FhirDate> dateIn(const JsonValue &value)
{
    return value.isString() ? FhirDate::parse(value.utf8()) : std::nullopt;
}

void readDates(const JsonValue &eob, Claim &claim)
{
    claim.created = dateIn(eob["created"]);
    claim.start = dateIn(eob["billablePeriod"]["start"]);
    claim.end = dateIn(eob["billablePeriod"]["end"]);
    std::optional<FhirDate> first;
    std::optional<FhirDate> last;
    const auto widen = [&first, &last](const std::optional<FhirDate> &from, const std::optional<FhirDate> &to) {
        if (from && (!first || from->sortKey() < first->sortKey()))
            first = from;
        if (to && (!last || to->sortKey() > last->sortKey()))
            last = to;
    };
    for (const JsonValue item : eob["item"]) {
        const auto day = dateIn(item["servicedDate"]);
        widen(day, day);
        widen(dateIn(item["servicedPeriod"]["start"]), dateIn(item["servicedPeriod"]["end"]));
    }
    if (!claim.start) {
        claim.start = first;
        claim.end = last;
    } else if (claim.end && last && first && claim.end->lastDay() - claim.start->firstDay() > last->lastDay() - first->firstDay() + 60 && first->firstDay() >= claim.start->firstDay()
               && last->lastDay() <= claim.end->lastDay()) {
        // Synthea writes a year-long period around a visit of a day.
        claim.end = last;
    }
    if (!claim.start) {
        for (const JsonValue info : eob["supportingInfo"]) {
            if (hasCode(info["category"], "admissionperiod")) {
                claim.start = dateIn(info["timingPeriod"]["start"]);
                claim.end = dateIn(info["timingPeriod"]["end"]);
            }
        }
    }
    if (eob["use"].utf8() == "preauthorization" && eob["preAuthRefPeriod"].size() > 0) {
        claim.start = dateIn(eob["preAuthRefPeriod"].at(0)["start"]);
        claim.end = dateIn(eob["preAuthRefPeriod"].at(0)["end"]);
    }
}

QString numberOf(const JsonValue &eob)
{
    for (const JsonValue identifier : eob["identifier"]) {
        if (hasCode(identifier["type"], "uc"))
            return identifier["value"].string();
    }
    const QString first = eob["identifier"].at(0)["value"].string();
    return first.isEmpty() ? eob["id"].string() : first;
}

/// What another claim may name this one by. Medicare's claim group is no name: it is shared by strangers.
QStringList identifiersOf(const JsonValue &eob)
{
    QStringList values;
    for (const JsonValue identifier : eob["identifier"]) {
        const QString value = identifier["value"].string();
        if (!value.isEmpty() && !identifier["system"].string().endsWith(u"claim-group"_s))
            values << value;
    }
    return values;
}

QString diagnosisOf(const JsonValue &eob)
{
    QString first;
    for (const JsonValue diagnosis : eob["diagnosis"]) {
        const QString code = firstCode(diagnosis["diagnosisCodeableConcept"]);
        if (code.isEmpty())
            continue;
        if (first.isEmpty())
            first = code;
        for (const JsonValue type : diagnosis["type"]) {
            if (hasCode(type, "principal"))
                return code;
        }
    }
    return first;
}

/// Network status of the benefit, from the header or the first line that says it; 1.x named it inoutnetwork.
QString networkOf(const JsonValue &eob)
{
    const auto in = [](const JsonValue &list) -> QString {
        for (const JsonValue each : list) {
            if (hasCode(each["category"], "benefitpaymentstatus"))
                return firstCode(each["reason"]);
            if (hasCode(each["category"], "inoutnetwork"))
                return firstCode(each["reason"]);
        }
        return {};
    };
    QString found = in(eob["adjudication"]);
    for (const JsonValue item : eob["item"]) {
        if (found.isEmpty())
            found = in(item["adjudication"]);
    }
    return found;
}

/// "denied" only where the payer says so; a review decision by its code.
QString decisionOf(const JsonValue &eob, const Claim &claim)
{
    if (claim.kind == ClaimClass::PriorAuthorization) {
        const auto reviewIn = [](const JsonValue &list) -> QString {
            for (const JsonValue adjudication : list) {
                for (const JsonValue extension : adjudication["extension"]) {
                    if (!extension["url"].string().endsWith(u"extension-reviewAction"_s))
                        continue;
                    for (const JsonValue part : extension["extension"]) {
                        if (part["url"].string().endsWith(u"extension-reviewActionCode"_s) || part["url"].utf8() == "code")
                            return firstCode(part["valueCodeableConcept"]);
                    }
                }
            }
            return {};
        };
        QString decision = reviewIn(eob["adjudication"]);
        for (const JsonValue item : eob["item"]) {
            if (decision.isEmpty())
                decision = reviewIn(item["adjudication"]);
        }
        return decision;
    }
    const QString payment = firstCode(eob["payment"]["type"]);
    if (!payment.isEmpty())
        return payment.toLower();
    return {};
}

QString orMissing(const JsonValue &value)
{
    if (value.isAbsent())
        return u"(missing)"_s;
    return value.isString() ? value.string() : u"(not a string)"_s;
}

} // namespace

QString className(ClaimClass value)
{
    switch (value) {
    case ClaimClass::Professional:
        return u"professional"_s;
    case ClaimClass::Outpatient:
        return u"outpatient"_s;
    case ClaimClass::Inpatient:
        return u"inpatient"_s;
    case ClaimClass::Pharmacy:
        return u"pharmacy"_s;
    case ClaimClass::Dental:
        return u"dental"_s;
    case ClaimClass::Vision:
        return u"vision"_s;
    case ClaimClass::PriorAuthorization:
        return u"prior-authorization"_s;
    case ClaimClass::Other:
        return u"other"_s;
    }
    return {};
}

Claim readClaim(const JsonValue &eob, const RecordOrigin &origin, int &unreadable)
{
    Claim claim;
    claim.origin = origin;
    claim.id = eob["id"].string();
    claim.number = numberOf(eob);
    claim.patient = whoIs(eob["patient"]);
    claim.kind = classOf(eob);
    const QString type = codeIn(eob["type"], ClaimType);
    claim.rawType = type.isEmpty() ? u"(none)"_s : type;
    claim.status = orMissing(eob["status"]);
    claim.use = orMissing(eob["use"]);
    claim.outcome = orMissing(eob["outcome"]);
    claim.updated = eob["meta"]["lastUpdated"].string();
    readDates(eob, claim);
    claim.provider = referenceName(eob["provider"], eob);
    claim.providerKey = whoIs(eob["provider"]);
    claim.facility = referenceName(eob["facility"], eob);
    for (const JsonValue info : eob["supportingInfo"]) {
        if (hasCode(info["category"], "servicefacility"))
            claim.facility = referenceName(info["valueReference"], eob);
    }
    claim.payer = referenceName(eob["insurer"], eob);
    claim.diagnosis = diagnosisOf(eob);
    claim.network = networkOf(eob);
    claim.lines = static_cast<int>(eob["item"].size());
    DecimalSum units;
    for (const JsonValue item : eob["item"]) {
        if (claim.service.isEmpty()) {
            claim.service = firstCode(item["productOrService"]);
            if (claim.service.isEmpty())
                claim.service = firstCode(item["revenue"]);
        }
        if (claim.place.isEmpty())
            claim.place = firstCode(item["locationCodeableConcept"]);
        if (const auto quantity = amountValue(item["quantity"], nullptr))
            units.add(*quantity);
    }
    if (units.count() > 0)
        claim.units = units;
    for (const JsonValue tag : eob["meta"]["tag"])
        claim.notFinal = claim.notFinal || tag["code"].utf8() == "NotFinalAction";
    for (const JsonValue related : eob["related"]) {
        const QString other = related["reference"]["value"].string();
        if (other.isEmpty())
            continue;
        if (hasCode(related["relationship"], "prior"))
            claim.replaces << other;
        else if (hasCode(related["relationship"], "replacedby"))
            claim.replacedBy << other;
    }
    claim.amounts = readAmounts(eob, unreadable);
    claim.identifiers = identifiersOf(eob);
    claim.decision = decisionOf(eob, claim);
    return claim;
}

} // namespace pax::claims
