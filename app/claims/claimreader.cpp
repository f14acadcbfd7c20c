// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimreader.h"

#include <algorithm>
#include <cctype>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view ClaimType = "http://terminology.hl7.org/CodeSystem/claim-type";

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// A code with its system: views into the document.
struct Coded
{
    std::string_view system;
    std::string_view code;
};

/// The first coding that is no reason for absence, else the text without a system.
Coded firstCoded(const JsonValue &codeable)
{
    for (const JsonValue coding : codeable["coding"]) {
        const std::string_view code = coding["code"].utf8();
        const std::string_view system = coding["system"].utf8();
        if (!code.empty() && !endsWith(system, "data-absent-reason"))
            return {system, code};
    }
    return {{}, codeable["text"].utf8()};
}

std::string_view codeIn(const JsonValue &codeable, std::string_view system)
{
    for (const JsonValue coding : codeable["coding"]) {
        if (coding["system"].utf8() == system)
            return coding["code"].utf8();
    }
    return {};
}

/// The document's members that claims are made of, found in one walk.
struct Parts
{
    JsonValue id, meta, identifier, status, type, subType, use, outcome, patient, billablePeriod, created, insurer, provider, facility, supportingInfo, diagnosis, related, item, adjudication, payment,
        preAuthRefPeriod, extension;

    explicit Parts(const JsonValue &eob)
    {
        const std::array<std::pair<std::string_view, JsonValue *>, 22> wanted{{{"id", &id},
                                                                              {"meta", &meta},
                                                                              {"identifier", &identifier},
                                                                              {"status", &status},
                                                                              {"type", &type},
                                                                              {"subType", &subType},
                                                                              {"use", &use},
                                                                              {"outcome", &outcome},
                                                                              {"patient", &patient},
                                                                              {"billablePeriod", &billablePeriod},
                                                                              {"created", &created},
                                                                              {"insurer", &insurer},
                                                                              {"provider", &provider},
                                                                              {"facility", &facility},
                                                                              {"supportingInfo", &supportingInfo},
                                                                              {"diagnosis", &diagnosis},
                                                                              {"related", &related},
                                                                              {"item", &item},
                                                                              {"adjudication", &adjudication},
                                                                              {"payment", &payment},
                                                                              {"preAuthRefPeriod", &preAuthRefPeriod},
                                                                              {"extension", &extension}}};
        for (const JsonValue member : eob) {
            const std::string_view name = member.name();
            for (const auto &[known, place] : wanted) {
                if (known == name && place->isAbsent())
                    *place = member;
            }
        }
    }
};

bool onlyDrugCodes(const JsonValue &items)
{
    bool all = items.size() > 0;
    for (const JsonValue item : items)
        all = all && !codeIn(item["productOrService"], "http://hl7.org/fhir/sid/ndc").empty();
    return all;
}

ClaimClass classOf(const Parts &eob)
{
    if (eob.use.utf8() == "preauthorization")
        return ClaimClass::PriorAuthorization;
    const std::string_view type = codeIn(eob.type, ClaimType);
    const std::string_view profile = eob.meta["profile"].at(0).utf8();
    if (type == "pharmacy")
        return ClaimClass::Pharmacy;
    if (type == "oral")
        return ClaimClass::Dental;
    if (type == "vision")
        return ClaimClass::Vision;
    if (type == "professional")
        return ClaimClass::Professional;
    const bool medicareInpatient = hasCode(eob.type, "INPATIENT") || hasCode(eob.type, "SNF") || hasCode(eob.type, "60");
    const bool inpatient = hasCode(eob.subType, "inpatient") || has(profile, "Inpatient") || medicareInpatient;
    if (type == "institutional")
        return inpatient ? ClaimClass::Inpatient : ClaimClass::Outpatient;
    if (has(profile, "Inpatient"))
        return ClaimClass::Inpatient;
    if (has(profile, "Outpatient"))
        return ClaimClass::Outpatient;
    if (has(profile, "Professional") || hasCode(eob.type, "CARRIER") || hasCode(eob.type, "DME"))
        return ClaimClass::Professional;
    if (has(profile, "Pharmacy") || hasCode(eob.type, "PDE"))
        return ClaimClass::Pharmacy;
    if (has(profile, "Oral"))
        return ClaimClass::Dental;
    if (hasCode(eob.type, "INPATIENT"))
        return ClaimClass::Inpatient;
    if (hasCode(eob.type, "OUTPATIENT") || hasCode(eob.type, "HHA") || hasCode(eob.type, "HOSPICE"))
        return ClaimClass::Outpatient;
    return onlyDrugCodes(eob.item) ? ClaimClass::Pharmacy : ClaimClass::Other;
}

/// Its reference, else its identifier as system|value, else its display.
void whoIs(const JsonValue &reference, std::string &into)
{
    if (reference["reference"].isString()) {
        into = reference["reference"].utf8();
    } else if (reference["identifier"]["value"].isString()) {
        into = reference["identifier"]["system"].utf8();
        into += '|';
        into += reference["identifier"]["value"].utf8();
    } else {
        into = reference["display"].utf8();
    }
}

std::string_view nameOf(const JsonValue &reference, const JsonValue &eob)
{
    if (reference["display"].isString())
        return reference["display"].utf8();
    const std::string_view to = reference["reference"].utf8();
    if (!to.empty() && to.front() == '#') {
        for (const JsonValue contained : eob["contained"]) {
            if (contained["id"].utf8() != to.substr(1))
                continue;
            if (contained["name"].isString())
                return contained["name"].utf8();
            const std::string_view npi = contained["identifier"].at(0)["value"].utf8();
            return npi.empty() ? to : npi;
        }
    }
    return to.empty() ? reference["identifier"]["value"].utf8() : to;
}

std::optional<FhirDate> dateIn(const JsonValue &value)
{
    return value.isString() ? FhirDate::parse(value.utf8()) : std::nullopt;
}

/// First and last day that the lines name.
struct LineDays
{
    std::optional<FhirDate> first;
    std::optional<FhirDate> last;

    void widen(const std::optional<FhirDate> &from, const std::optional<FhirDate> &to)
    {
        if (from && (!first || from->sortKey() < first->sortKey()))
            first = from;
        if (to && (!last || to->sortKey() > last->sortKey()))
            last = to;
    }
};

void readDates(const Parts &eob, const LineDays &days, Claim &claim)
{
    claim.created = dateIn(eob.created);
    claim.start = dateIn(eob.billablePeriod["start"]);
    claim.end = dateIn(eob.billablePeriod["end"]);
    const auto &[first, last] = days;
    if (!claim.start) {
        claim.start = first;
        claim.end = last;
    } else if (claim.end && last && first && claim.end->lastDay() - claim.start->firstDay() > last->lastDay() - first->firstDay() + 60 && first->firstDay() >= claim.start->firstDay()
               && last->lastDay() <= claim.end->lastDay()) {
        // Synthea writes a year-long period around a visit of a day.
        claim.end = last;
    }
    if (!claim.start) {
        for (const JsonValue info : eob.supportingInfo) {
            if (hasCode(info["category"], "admissionperiod")) {
                claim.start = dateIn(info["timingPeriod"]["start"]);
                claim.end = dateIn(info["timingPeriod"]["end"]);
            }
        }
    }
    if (claim.kind == ClaimClass::PriorAuthorization && eob.preAuthRefPeriod.size() > 0) {
        claim.start = dateIn(eob.preAuthRefPeriod.at(0)["start"]);
        claim.end = dateIn(eob.preAuthRefPeriod.at(0)["end"]);
    }
}

void readNumbers(const Parts &eob, Claim &claim)
{
    std::string_view unique;
    claim.identifiers.clear();
    for (const JsonValue identifier : eob.identifier) {
        const std::string_view value = identifier["value"].utf8();
        if (unique.empty() && hasCode(identifier["type"], "uc"))
            unique = value;
        // What another claim may name this one by. Medicare's claim group is no name: it is shared by strangers.
        if (!value.empty() && !endsWith(identifier["system"].utf8(), "claim-group"))
            claim.identifiers.emplace_back(value);
    }
    const std::string_view first = eob.identifier.at(0)["value"].utf8();
    claim.number = !unique.empty() ? unique : !first.empty() ? first : eob.id.utf8();
}

void readDiagnosis(const Parts &eob, Claim &claim)
{
    Coded chosen;
    for (const JsonValue diagnosis : eob.diagnosis) {
        const Coded coded = firstCoded(diagnosis["diagnosisCodeableConcept"]);
        if (coded.code.empty())
            continue;
        bool isPrincipal = false;
        for (const JsonValue type : diagnosis["type"])
            isPrincipal = isPrincipal || hasCode(type, "principal");
        if (chosen.code.empty() || isPrincipal)
            chosen = coded;
        if (isPrincipal)
            break;
    }
    claim.diagnosis = chosen.code;
    claim.diagnosisGroup = diagnosisGroup(chosen.system, chosen.code);
}

/// Network status of the benefit in one list of adjudications; 1.x named it inoutnetwork.
std::string_view networkIn(const JsonValue &adjudications)
{
    for (const JsonValue each : adjudications) {
        const JsonValue category = each["category"];
        if (hasCode(category, "benefitpaymentstatus") || hasCode(category, "inoutnetwork"))
            return firstCoded(each["reason"]).code;
    }
    return {};
}

std::string_view reviewIn(const JsonValue &adjudications)
{
    for (const JsonValue adjudication : adjudications) {
        for (const JsonValue extension : adjudication["extension"]) {
            if (!endsWith(extension["url"].utf8(), "extension-reviewAction"))
                continue;
            for (const JsonValue part : extension["extension"]) {
                if (endsWith(part["url"].utf8(), "extension-reviewActionCode") || part["url"].utf8() == "code")
                    return firstCoded(part["valueCodeableConcept"]).code;
            }
        }
    }
    return {};
}

/// "denied" only where the payer says so; a review decision by its code.
void readDecision(const Parts &eob, Claim &claim)
{
    if (claim.kind == ClaimClass::PriorAuthorization) {
        std::string_view decision = reviewIn(eob.adjudication);
        for (const JsonValue item : eob.item) {
            if (decision.empty())
                decision = reviewIn(item["adjudication"]);
        }
        claim.decision = decision;
        return;
    }
    claim.decision = firstCoded(eob.payment["type"]).code;
    std::transform(claim.decision.begin(), claim.decision.end(), claim.decision.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
}

/// Source: claims-eob.md §5; "Denied" only where the payer says so.
ClaimState stateOf(const Claim &claim)
{
    if (claim.status == "cancelled")
        return ClaimState::Cancelled;
    if (claim.status == "draft" || claim.status == "entered-in-error")
        return ClaimState::Draft;
    if (claim.kind == ClaimClass::PriorAuthorization)
        return ClaimState::Unknown;
    if (claim.decision == "denied")
        return ClaimState::Denied;
    if (claim.notFinal || claim.outcome == "queued" || claim.outcome == "error" || claim.outcome == "partial")
        return ClaimState::NotFinal;
    const std::optional<ClaimAmount> &paid = claim.amounts.of(AmountKind::PlanPaid);
    const std::optional<ClaimAmount> &billed = claim.amounts.of(AmountKind::Billed);
    const auto isNegative = [](const std::optional<ClaimAmount> &amount) { return amount && amount->value.compare(DecimalSum()) < 0; };
    if (isNegative(paid) || (!paid && isNegative(billed)))
        return ClaimState::Reversal;
    if (paid && paid->value.isZero())
        return ClaimState::PaidZero;
    if (claim.decision == "partiallypaid")
        return ClaimState::PartlyPaid;
    if (paid || claim.decision == "paid")
        return ClaimState::Paid;
    return claim.outcome == "complete" ? ClaimState::Processed : ClaimState::Unknown;
}

void readLines(const Parts &eob, Claim &claim, LineDays &days)
{
    DecimalSum units;
    std::size_t count = 0;
    for (const JsonValue item : eob.item) {
        if (count == claim.lines.size())
            claim.lines.emplace_back();
        LineFigures &line = claim.lines[count++];
        const JsonValue product = item["productOrService"].isAbsent() ? item["service"] : item["productOrService"];
        const Coded service = firstCoded(product);
        const std::string_view revenue = firstCoded(item["revenue"]).code;
        line.service = service.code;
        line.revenue = revenue;
        line.place = firstCoded(item["locationCodeableConcept"]).code;
        line.group = serviceGroup(service.system, service.code);
        const ServiceGroup byRevenue = revenueGroup(revenue);
        // On a hospital bill the revenue code says more than a missing or foreign service code.
        if (byRevenue == ServiceGroup::TotalLine || line.group == ServiceGroup::None || (line.group == ServiceGroup::OtherCodes && byRevenue != ServiceGroup::None))
            line.group = byRevenue;
        const std::optional<FhirDate> day = dateIn(item["servicedDate"]);
        const std::optional<FhirDate> from = day ? day : dateIn(item["servicedPeriod"]["start"]);
        line.date = from;
        days.widen(from, day ? day : dateIn(item["servicedPeriod"]["end"]));
        line.units.reset();
        const std::optional<Decimal> quantity = amountValue(item["quantity"], nullptr);
        if (quantity) {
            line.units = DecimalSum(*quantity);
            units.add(*quantity);
        }
        if (claim.service.empty())
            claim.service = line.service.empty() ? line.revenue : line.service;
        if (claim.place.empty())
            claim.place = line.place;
        if (claim.network.empty())
            claim.network = networkIn(item["adjudication"]);
    }
    claim.lines.resize(count);
    // A bill of one line cannot repeat the sum of others.
    if (count == 1 && claim.lines.front().group == ServiceGroup::TotalLine)
        claim.lines.front().group = ServiceGroup::OtherHospital;
    claim.units.reset();
    if (units.count() > 0)
        claim.units = units;
}

void readRelated(const Parts &eob, Claim &claim)
{
    claim.replaces.clear();
    claim.replacedBy.clear();
    for (const JsonValue related : eob.related) {
        const std::string_view other = related["reference"]["value"].utf8();
        if (other.empty())
            continue;
        if (hasCode(related["relationship"], "prior"))
            claim.replaces.emplace_back(other);
        else if (hasCode(related["relationship"], "replacedby"))
            claim.replacedBy.emplace_back(other);
    }
}

std::string_view orMissing(const JsonValue &value)
{
    if (value.isAbsent())
        return "(missing)";
    return value.isString() ? value.utf8() : "(not a string)";
}

void readParties(const Parts &eob, const JsonValue &root, Claim &claim)
{
    whoIs(eob.patient, claim.patient);
    claim.provider = nameOf(eob.provider, root);
    whoIs(eob.provider, claim.providerKey);
    claim.facility = nameOf(eob.facility, root);
    for (const JsonValue info : eob.supportingInfo) {
        if (hasCode(info["category"], "servicefacility"))
            claim.facility = nameOf(info["valueReference"], root);
    }
    claim.payer = nameOf(eob.insurer, root);
}

} // namespace

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
    return textOf(firstCoded(codeable).code);
}

QString referenceName(const JsonValue &reference, const JsonValue &eob)
{
    return textOf(nameOf(reference, eob));
}

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

std::string_view stateName(ClaimState state)
{
    switch (state) {
    case ClaimState::Unknown:
        return {};
    case ClaimState::Paid:
        return "paid";
    case ClaimState::PartlyPaid:
        return "partly-paid";
    case ClaimState::PaidZero:
        return "paid-zero";
    case ClaimState::Denied:
        return "denied";
    case ClaimState::NotFinal:
        return "not-final";
    case ClaimState::Reversal:
        return "reversal";
    case ClaimState::Processed:
        return "processed";
    case ClaimState::Cancelled:
        return "cancelled";
    case ClaimState::Draft:
        return "draft";
    }
    return {};
}

void readClaim(const JsonValue &root, const RecordOrigin &origin, Claim &claim, int &unreadable)
{
    const Parts eob(root);
    claim.origin = origin;
    claim.id = eob.id.utf8();
    claim.kind = classOf(eob);
    const std::string_view type = codeIn(eob.type, ClaimType);
    claim.rawType = type.empty() ? "(none)" : type;
    claim.status = orMissing(eob.status);
    claim.use = orMissing(eob.use);
    claim.outcome = orMissing(eob.outcome);
    const std::optional<FhirDate> updated = dateIn(eob.meta["lastUpdated"]);
    claim.updated = updated && !updated->isSentinel() ? updated->sortKey() : INT64_MIN;
    claim.notFinal = false;
    for (const JsonValue tag : eob.meta["tag"])
        claim.notFinal = claim.notFinal || tag["code"].utf8() == "NotFinalAction";
    readNumbers(eob, claim);
    readParties(eob, root, claim);
    readDiagnosis(eob, claim);
    claim.service.clear();
    claim.place.clear();
    claim.network = networkIn(eob.adjudication);
    LineDays days;
    readLines(eob, claim, days);
    readDates(eob, days, claim);
    readRelated(eob, claim);
    thread_local std::vector<LineAmounts> lines;
    claim.amounts = readAmounts(root, lines, unreadable);
    for (std::size_t i = 0; i < claim.lines.size(); ++i)
        claim.lines[i].amounts = lines[i];
    readDecision(eob, claim);
    claim.state = stateOf(claim);
}

} // namespace pax::claims
