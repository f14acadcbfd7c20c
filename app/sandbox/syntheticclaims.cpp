// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/syntheticclaims.h"

#include <array>

namespace pax::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString C4bb = u"http://hl7.org/fhir/us/carin-bb/"_s;
const QString Adjudication = u"http://terminology.hl7.org/CodeSystem/adjudication"_s;
const QString C4bbAdjudication = C4bb + u"CodeSystem/C4BBAdjudication"_s;

enum class Kind { Inpatient, Outpatient, Professional, Pharmacy, Oral };

struct Shape
{
    Kind kind;
    const char *profile;
    const char *type;
    const char *subType;   ///< institutional only
};
constexpr std::array<Shape, 5> Shapes{{{Kind::Inpatient, "Inpatient-Institutional", "institutional", "inpatient"},
                                       {Kind::Outpatient, "Outpatient-Institutional", "institutional", "outpatient"},
                                       {Kind::Professional, "Professional-NonClinician", "professional", ""},
                                       {Kind::Pharmacy, "Pharmacy", "pharmacy", ""},
                                       {Kind::Oral, "Oral", "oral", ""}}};

/// One claim's figures in cents.
struct Amounts
{
    int billed = 0;
    int allowed = 0;
    int paid = 0;
    int member = 0;
};

struct ClaimPlan
{
    Shape shape;
    QString id;
    QString number;
    QDate start;
    QDate end;
    QDate created;
    QString encounter;
    QString diagnosis;
    QString diagnosisText;
    int practitioner = 0;
    bool withAmounts = true;
    QString status = u"active"_s;
    int sign = 1;
    QString relatedTo;       ///< claim number of the neighbour
    QString relationship;    ///< prior or replacedby
    bool denied = false;
};

QJsonObject money(int cents)
{
    return {{u"value"_s, cents / 100.0}, {u"currency"_s, u"USD"_s}};
}

QJsonObject amountOf(const QString &system, const char *code, int cents)
{
    return {{u"category"_s, codeable(system, QString::fromLatin1(code))}, {u"amount"_s, money(cents)}};
}

QJsonArray amountList(const Amounts &amounts)
{
    return {amountOf(Adjudication, "submitted", amounts.billed), amountOf(Adjudication, "eligible", amounts.allowed), amountOf(C4bbAdjudication, "paidtoprovider", amounts.paid),
            amountOf(C4bbAdjudication, "memberliability", amounts.member)};
}

QJsonObject service(Kind kind, int line)
{
    static constexpr std::array<const char *, 4> professional{"99213", "99214", "93000", "36415"};
    static constexpr std::array<const char *, 4> oral{"D0120", "D1110", "D0274", "D2391"};
    static constexpr std::array<const char *, 4> hcpcs{"G0463", "J1100", "A0428", "G0008"};
    const auto at = [line](const auto &list) { return QString::fromLatin1(list[static_cast<std::size_t>(line) % list.size()]); };
    switch (kind) {
    case Kind::Professional:
        return codeable(u"http://www.ama-assn.org/go/cpt"_s, at(professional));
    case Kind::Oral:
        return codeable(u"http://www.ada.org/cdt"_s, at(oral));
    case Kind::Pharmacy:
        return codeable(u"http://hl7.org/fhir/sid/ndc"_s, u"00093104801"_s, u"Metformin 500 mg tablet"_s);
    case Kind::Inpatient:
    case Kind::Outpatient:
        return codeable(u"https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"_s, at(hcpcs));
    }
    return {};
}

Amounts drawAmounts(Kind kind, Random &random, bool denied)
{
    Amounts amounts;
    switch (kind) {
    case Kind::Inpatient:
        amounts.billed = random.between(300'000, 2'400'000);
        break;
    case Kind::Outpatient:
        amounts.billed = random.between(15'000, 240'000);
        break;
    case Kind::Professional:
        amounts.billed = random.between(9'000, 52'000);
        break;
    case Kind::Pharmacy:
        amounts.billed = random.between(400, 41'236);
        break;
    case Kind::Oral:
        amounts.billed = random.between(8'000, 65'000);
        break;
    }
    if (denied)
        return amounts;
    amounts.allowed = amounts.billed * random.between(42, 78) / 100;
    amounts.member = amounts.allowed * random.between(0, 30) / 100;
    amounts.paid = amounts.allowed - amounts.member;
    return amounts;
}

QJsonObject lineOf(const ClaimPlan &plan, int number, const Amounts &amounts)
{
    QJsonObject item{{u"sequence"_s, number},
                     {u"productOrService"_s, service(plan.shape.kind, number)},
                     {u"servicedDate"_s, plan.start.toString(Qt::ISODate)},
                     {u"quantity"_s, QJsonObject{{u"value"_s, plan.shape.kind == Kind::Pharmacy ? 30 : 1}}}};
    if (!plan.encounter.isEmpty())
        item[u"encounter"_s] = QJsonArray{refer(u"Encounter/"_s + plan.encounter)};
    if (plan.shape.kind == Kind::Inpatient || plan.shape.kind == Kind::Outpatient)
        item[u"revenue"_s] = codeable(u"https://www.nubc.org/CodeSystem/RevenueCodes"_s, number == 1 ? u"0120"_s : number == 2 ? u"0250"_s : u"0300"_s);
    else if (plan.shape.kind == Kind::Professional)
        item[u"locationCodeableConcept"_s] = codeable(u"https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set"_s, u"11"_s, u"Office"_s);
    if (plan.withAmounts)
        item[u"adjudication"_s] = amountList(amounts);
    return item;
}

void addMoney(QJsonObject &claim, const ClaimPlan &plan, Random &random)
{
    const int lines = plan.shape.kind == Kind::Inpatient ? 4 : plan.shape.kind == Kind::Pharmacy ? 1 : random.between(1, 3);
    Amounts total;
    QJsonArray items;
    for (int i = 1; i <= lines; ++i) {
        Amounts line = drawAmounts(plan.shape.kind, random, plan.denied);
        line = {plan.sign * line.billed, plan.sign * line.allowed, plan.sign * line.paid, plan.sign * line.member};
        total = {total.billed + line.billed, total.allowed + line.allowed, total.paid + line.paid, total.member + line.member};
        items.append(lineOf(plan, i, line));
    }
    claim[u"item"_s] = items;
    if (!plan.withAmounts)
        return;
    // Real payers' levels do not always reconcile; a few here do not either.
    if (random.chance(6))
        total.allowed += plan.sign * 2400;
    claim[u"total"_s] = amountList(total);
    claim[u"payment"_s] = QJsonObject{{u"type"_s, codeable(C4bb + u"CodeSystem/C4BBPayerAdjudicationStatus"_s, plan.denied ? u"denied"_s : u"paid"_s)},
                                      {u"date"_s, plan.created.addDays(3).toString(Qt::ISODate)},
                                      {u"amount"_s, money(total.paid)}};
}

QString providerOf(const ClaimPlan &plan)
{
    switch (plan.shape.kind) {
    case Kind::Inpatient:
    case Kind::Outpatient:
        return u"Organization/org-1"_s;
    case Kind::Pharmacy:
        return u"Organization/org-3"_s;
    case Kind::Oral:
        return u"Organization/org-4"_s;
    case Kind::Professional:
        return u"Practitioner/"_s + practitionerId(plan.practitioner);
    }
    return {};
}

QJsonArray supportingInfo(const ClaimPlan &plan)
{
    const QString categories = C4bb + u"CodeSystem/C4BBSupportingInfoType"_s;
    QJsonArray info{QJsonObject{{u"sequence"_s, 1}, {u"category"_s, codeable(categories, u"clmrecvddate"_s)}, {u"timingDate"_s, plan.created.addDays(-4).toString(Qt::ISODate)}}};
    if (plan.shape.kind == Kind::Inpatient) {
        info.append(QJsonObject{{u"sequence"_s, 2}, {u"category"_s, codeable(categories, u"typeofbill"_s)}, {u"code"_s, codeable(u"https://www.nubc.org/CodeSystem/TypeOfBill"_s, u"0111"_s)}});
        info.append(QJsonObject{{u"sequence"_s, 3}, {u"category"_s, codeable(categories, u"drg"_s)},
                                {u"code"_s, codeable(u"https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software"_s, u"291"_s)}});
        info.append(QJsonObject{{u"sequence"_s, 4}, {u"category"_s, codeable(categories, u"admissionperiod"_s)},
                                {u"timingPeriod"_s, QJsonObject{{u"start"_s, plan.start.toString(Qt::ISODate)}, {u"end"_s, plan.end.toString(Qt::ISODate)}}}});
    }
    if (plan.shape.kind == Kind::Pharmacy)
        info.append(QJsonObject{{u"sequence"_s, 2}, {u"category"_s, codeable(categories, u"dayssupply"_s)}, {u"valueQuantity"_s, QJsonObject{{u"value"_s, 30}}}});
    return info;
}

void addClaim(RecordBuilder &record, const ClaimPlan &plan, Random random)
{
    const QString profile = C4bb + u"StructureDefinition/C4BB-ExplanationOfBenefit-"_s + QString::fromLatin1(plan.shape.profile) + (plan.withAmounts ? QString() : u"-Basis"_s);
    QJsonObject claim{{u"resourceType"_s, u"ExplanationOfBenefit"_s},
                      {u"id"_s, plan.id},
                      {u"meta"_s, QJsonObject{{u"lastUpdated"_s, plan.created.toString(Qt::ISODate) + u"T05:00:00Z"_s}, {u"profile"_s, QJsonArray{profile}}}},
                      {u"identifier"_s, QJsonArray{QJsonObject{{u"type"_s, codeable(C4bb + u"CodeSystem/C4BBIdentifierType"_s, u"uc"_s)}, {u"system"_s, u"https://sandbox.example/claim"_s}, {u"value"_s, plan.number}}}},
                      {u"status"_s, plan.status},
                      {u"type"_s, codeable(u"http://terminology.hl7.org/CodeSystem/claim-type"_s, QString::fromLatin1(plan.shape.type))},
                      {u"use"_s, u"claim"_s},
                      {u"patient"_s, refer(record.patientReference())},
                      {u"billablePeriod"_s, QJsonObject{{u"start"_s, plan.start.toString(Qt::ISODate)}, {u"end"_s, plan.end.toString(Qt::ISODate)}}},
                      {u"created"_s, plan.created.toString(Qt::ISODate)},
                      {u"insurer"_s, QJsonObject{{u"display"_s, u"Sandbox Health Plan"_s}}},
                      {u"provider"_s, refer(providerOf(plan))},
                      {u"outcome"_s, u"complete"_s},
                      {u"insurance"_s, QJsonArray{QJsonObject{{u"focal"_s, true}, {u"coverage"_s, refer(u"Coverage/cov-"_s + record.memberId())}}}},
                      {u"supportingInfo"_s, supportingInfo(plan)}};
    if (QLatin1String(plan.shape.subType).size() > 0)
        claim[u"subType"_s] = codeable(C4bb + u"CodeSystem/C4BBInstitutionalClaimSubType"_s, QString::fromLatin1(plan.shape.subType));
    if (!plan.diagnosis.isEmpty())
        claim[u"diagnosis"_s] = QJsonArray{QJsonObject{{u"sequence"_s, 1},
                                                       {u"diagnosisCodeableConcept"_s, codeable(u"http://hl7.org/fhir/sid/icd-10-cm"_s, plan.diagnosis, plan.diagnosisText)},
                                                       {u"type"_s, QJsonArray{codeable(u"http://terminology.hl7.org/CodeSystem/ex-diagnosistype"_s, u"principal"_s)}}}};
    if (!plan.relatedTo.isEmpty()) {
        const QString system = plan.relationship == u"prior"_s ? u"http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship"_s : C4bb + u"CodeSystem/C4BBRelatedClaimRelationshipCodes"_s;
        claim[u"related"_s] = QJsonArray{QJsonObject{{u"relationship"_s, codeable(system, plan.relationship)}, {u"reference"_s, QJsonObject{{u"system"_s, u"https://sandbox.example/claim"_s}, {u"value"_s, plan.relatedTo}}}}};
    }
    addMoney(claim, plan, random);
    record.add(std::move(claim));
}

/// Most claims stand alone; some were replaced, cancelled or taken back.
void addFamily(RecordBuilder &record, ClaimPlan plan)
{
    Random &random = record.random();
    const Random same = random;
    const int fate = random.upTo(100);
    if (fate < 6) {
        ClaimPlan first = plan;
        first.id = plan.id + u"-v1"_s;
        first.number = plan.number + u"A"_s;
        first.relatedTo = plan.number;
        first.relationship = u"replacedby"_s;
        addClaim(record, first, same);
        plan.relatedTo = first.number;
        plan.relationship = u"prior"_s;
        plan.created = plan.created.addDays(7);
    } else if (fate < 9) {
        plan.status = u"cancelled"_s;
    } else if (fate < 11) {
        plan.sign = -1;
    } else if (fate < 16) {
        plan.denied = true;
    }
    addClaim(record, plan, random);
}

void addPriorAuthorization(RecordBuilder &record)
{
    Random &random = record.random();
    const QString pdex = u"http://hl7.org/fhir/us/davinci-pdex/"_s;
    struct State
    {
        const char *code;
        const char *text;
    };
    static constexpr std::array<State, 3> states{{{"A1", "Certified in total"}, {"A3", "Not certified"}, {"A4", "Pending"}}};
    const State &state = random.pick(states);
    const QDate from = record.today().addDays(-random.between(5, 200));
    const QDate to = from.addDays(random.between(60, 180));
    const int allowed = 36;
    const QJsonObject review{{u"url"_s, pdex + u"StructureDefinition/extension-reviewAction"_s},
                             {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"number"_s}, {u"valueString"_s, u"AUTH%1"_s.arg(10000 + record.index())}},
                                                         QJsonObject{{u"url"_s, pdex + u"StructureDefinition/extension-reviewActionCode"_s},
                                                                     {u"valueCodeableConcept"_s, codeable(u"https://codesystem.x12.org/005010/306"_s, QString::fromLatin1(state.code), QString::fromLatin1(state.text))}}}}};
    const QString discriminator = C4bb + u"CodeSystem/C4BBAdjudicationDiscriminator"_s;
    QJsonArray adjudication{QJsonObject{{u"extension"_s, QJsonArray{review}}, {u"category"_s, codeable(Adjudication, u"submitted"_s)}}};
    if (QLatin1String(state.code) == QLatin1String("A1")) {
        adjudication.append(QJsonObject{{u"category"_s, codeable(discriminator, u"allowedunits"_s)}, {u"value"_s, allowed}});
        adjudication.append(QJsonObject{{u"category"_s, codeable(pdex + u"CodeSystem/PDexAdjudicationDiscriminator"_s, u"consumedunits"_s)}, {u"value"_s, random.between(0, allowed)}});
    }
    record.add({{u"resourceType"_s, u"ExplanationOfBenefit"_s},
                {u"id"_s, record.newId(u"pa"_s)},
                {u"meta"_s, QJsonObject{{u"profile"_s, QJsonArray{pdex + u"StructureDefinition/pdex-priorauthorization"_s}}}},
                {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"https://sandbox.example/auth"_s}, {u"value"_s, u"AUTH%1"_s.arg(10000 + record.index())}}}},
                {u"status"_s, u"active"_s},
                {u"type"_s, codeable(u"http://terminology.hl7.org/CodeSystem/claim-type"_s, u"professional"_s)},
                {u"use"_s, u"preauthorization"_s},
                {u"patient"_s, refer(record.patientReference())},
                {u"created"_s, from.toString(Qt::ISODate)},
                {u"insurer"_s, QJsonObject{{u"display"_s, u"Sandbox Health Plan"_s}}},
                {u"provider"_s, refer(u"Practitioner/"_s + practitionerId(random.upTo(practitionerCount())))},
                {u"outcome"_s, u"complete"_s},
                {u"preAuthRef"_s, QJsonArray{u"AUTH%1"_s.arg(10000 + record.index())}},
                {u"preAuthRefPeriod"_s, QJsonArray{QJsonObject{{u"start"_s, from.toString(Qt::ISODate)}, {u"end"_s, to.toString(Qt::ISODate)}}}},
                {u"insurance"_s, QJsonArray{QJsonObject{{u"focal"_s, true}, {u"coverage"_s, refer(u"Coverage/cov-"_s + record.memberId())}}}},
                {u"item"_s, QJsonArray{QJsonObject{{u"sequence"_s, 1}, {u"productOrService"_s, QJsonObject{{u"text"_s, u"Cardiac rehabilitation"_s}}}, {u"adjudication"_s, adjudication}}}}});
}

} // namespace

void addClaims(RecordBuilder &record)
{
    // Every third member belongs to a plan that shares claims without amounts.
    const bool withAmounts = record.index() % 3 != 2;
    const auto shapeFor = [](const Visit &visit) -> const Shape & {
        return visit.classCode == u"IMP"_s ? Shapes[0] : visit.classCode == u"EMER"_s ? Shapes[1] : Shapes[2];
    };
    for (const Visit &visit : record.visits()) {
        if (!record.random().chance(88))
            continue;
        ClaimPlan plan;
        plan.shape = shapeFor(visit);
        plan.id = record.newId(u"eob"_s);
        plan.number = u"%1-%2"_s.arg(visit.start.toString(u"yyyy-MMdd"_s)).arg(1000 + record.random().upTo(9000));
        plan.start = visit.start;
        plan.end = visit.end;
        plan.created = visit.end.addDays(record.random().between(5, 20));
        plan.encounter = visit.id;
        plan.diagnosis = visit.diagnosis;
        plan.diagnosisText = visit.diagnosisText;
        plan.practitioner = visit.practitioner;
        plan.withAmounts = withAmounts;
        addFamily(record, plan);
    }
    for (const std::size_t index : {std::size_t(3), std::size_t(4)}) {
        for (int i = record.random().between(0, 5); i > 0; --i) {
            ClaimPlan plan;
            plan.shape = Shapes[index];
            plan.id = record.newId(u"eob"_s);
            plan.start = record.today().addDays(-record.random().between(10, 700));
            plan.end = plan.start;
            plan.created = plan.start.addDays(3);
            plan.number = u"%1-%2"_s.arg(plan.start.toString(u"yyyy-MMdd"_s)).arg(1000 + record.random().upTo(9000));
            plan.withAmounts = withAmounts;
            addFamily(record, plan);
        }
    }
    if (record.random().chance(35))
        addPriorAuthorization(record);
}

} // namespace pax::sandbox
