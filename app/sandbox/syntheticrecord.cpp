// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/syntheticrecord.h"

#include <QtCore/QJsonDocument>

#include <array>

namespace pax::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    const char *given;
    const char *family;
    char sex;
};
constexpr std::array<Name, 36> Names{{{"Marisol", "Núñez Ortega", 'F'}, {"Aaliyah", "Brooks-Whitfield", 'F'}, {"Анна", "Ковальчук", 'F'}, {"Chidinma", "Okonkwo", 'F'},
                                      {"Dale", "Tunbridge", 'M'}, {"Émile", "Desrochers", 'M'}, {"Fatima Zahra", "El-Idrissi", 'F'}, {"Jürgen", "Weiß", 'M'},
                                      {"Kwabena", "Osei-Mensah", 'M'}, {"Leilani", "Kaʻahumanu-Park", 'F'}, {"Lan", "Nguyễn Thị", 'F'}, {"Ólafur", "Þórsson", 'M'},
                                      {"Priya", "Raghunathan", 'F'}, {"Siobhán", "Ní Bhriain", 'F'}, {"Tōru", "Hayashi", 'M'}, {"Rasa-Marija", "Vaitkutė", 'F'},
                                      {"Walter", "Grimsby", 'M'}, {"Zbigniew", "Wójcik", 'M'}, {"Noor", "Haddad", 'F'}, {"Mateo", "Castellano", 'M'},
                                      {"Ingrid", "Sørensen", 'F'}, {"Samuel", "Adeyemi", 'M'}, {"Hannah", "Lindgren", 'F'}, {"Luis", "Peña", 'M'},
                                      {"Grace", "Whitcomb", 'F'}, {"Dmytro", "Шевченко", 'M'}, {"Ayesha", "Rahman", 'F'}, {"Tomás", "Ó Súilleabháin", 'M'},
                                      {"Mei", "Lin", 'F'}, {"Oluwaseun", "Balogun", 'M'}, {"Clara", "Müller", 'F'}, {"Isaac", "Thornbury", 'M'},
                                      {"Ximena", "Arriaga", 'F'}, {"Henrik", "Ångström", 'M'}, {"Nadia", "Petrović", 'F'}, {"George", "Abernathy", 'M'}}};

constexpr std::array<const char *, 6> Practitioners{"Adeyemi, T.", "Castellano, R.", "Lindgren, P.", "Haddad, L.", "Okafor, N.", "Sato, M."};
constexpr std::array<const char *, 4> Organizations{"Mercy Valley Hospital", "Eastgate Imaging", "Corner Street Pharmacy", "Harbor Dental Group"};
constexpr std::array<const char *, 3> Plans{"OAP Choice", "HDHP 3000", "LocalPlus"};

struct Problem
{
    const char *code;
    const char *text;
};
constexpr std::array<Problem, 12> Problems{{{"E11.9", "Type 2 diabetes mellitus without complications"}, {"I10", "Essential (primary) hypertension"},
                                            {"E78.5", "Hyperlipidemia, unspecified"}, {"I50.22", "Chronic systolic (congestive) heart failure"},
                                            {"N18.31", "Chronic kidney disease, stage 3a"}, {"J45.909", "Unspecified asthma, uncomplicated"},
                                            {"M54.50", "Low back pain, unspecified"}, {"F41.1", "Generalized anxiety disorder"},
                                            {"J06.9", "Acute upper respiratory infection, unspecified"}, {"K21.9", "Gastro-esophageal reflux disease without esophagitis"},
                                            {"E03.9", "Hypothyroidism, unspecified"}, {"M17.11", "Unilateral primary osteoarthritis, right knee"}}};

struct Drug
{
    const char *rxnorm;
    const char *text;
};
constexpr std::array<Drug, 8> Drugs{{{"860975", "metformin hydrochloride 500 MG Oral Tablet"}, {"314076", "lisinopril 10 MG Oral Tablet"},
                                     {"617310", "atorvastatin 20 MG Oral Tablet"}, {"310429", "furosemide 20 MG Oral Tablet"},
                                     {"197361", "amlodipine 5 MG Oral Tablet"}, {"745679", "albuterol 0.09 MG/ACTUAT Metered Dose Inhaler"},
                                     {"966221", "levothyroxine sodium 0.05 MG Oral Tablet"}, {"312940", "sertraline 25 MG Oral Tablet"}}};

struct Lab
{
    const char *loinc;
    const char *text;
    const char *unit;
    int least;   ///< in tenths
    int most;
    int low;     ///< reference range, in tenths
    int high;
};
constexpr std::array<Lab, 5> Labs{{{"4548-4", "Hemoglobin A1c", "%", 50, 95, 40, 56}, {"33914-3", "eGFR", "mL/min/{1.73_m2}", 380, 1050, 600, 1200},
                                   {"2160-0", "Creatinine", "mg/dL", 6, 19, 6, 12}, {"13457-7", "LDL cholesterol", "mg/dL", 600, 1800, 0, 1000},
                                   {"2823-3", "Potassium", "mmol/L", 33, 54, 35, 51}}};

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

QString text(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// Clock time on the east coast, as a server there would write it.
QString at(const QDate &day, int hour, int minute)
{
    return text(day) + u"T%1:%2:00-05:00"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

QJsonObject period(const QString &start, const QString &end = {})
{
    QJsonObject json{{u"start"_s, start}};
    if (!end.isEmpty())
        json[u"end"_s] = end;
    return json;
}

double tenths(int value)
{
    return value / 10.0;
}

const QString Icd10 = u"http://hl7.org/fhir/sid/icd-10-cm"_s;
const QString Loinc = u"http://loinc.org"_s;
const QString RxNorm = u"http://www.nlm.nih.gov/research/umls/rxnorm"_s;
const QString Terminology = u"http://terminology.hl7.org/CodeSystem/"_s;

} // namespace

QJsonObject codeable(const QString &system, const QString &code, const QString &display)
{
    QJsonObject coding{{u"system"_s, system}, {u"code"_s, code}};
    if (!display.isEmpty())
        coding[u"display"_s] = display;
    return {{u"coding"_s, QJsonArray{coding}}};
}

QJsonObject refer(const QString &to)
{
    return {{u"reference"_s, to}};
}

int practitionerCount()
{
    return static_cast<int>(Practitioners.size());
}

QString practitionerId(int index)
{
    return u"prac-%1"_s.arg(index + 1);
}

QString practitionerName(int index)
{
    return utf8(Practitioners[static_cast<std::size_t>(index)]);
}

RecordBuilder::RecordBuilder(int index, QDate today, Random random) : m_index(index), m_today(today), m_random(random)
{
    m_member.id = u"m%1"_s.arg(index + 1, 4, 10, QLatin1Char('0'));
    // One in twenty-five is listed, but the payer shares nothing about them.
    m_shares = index % 25 != 13;
}

void RecordBuilder::add(QJsonObject resource)
{
    SandboxResource made;
    made.type = resource[u"resourceType"_s].toString();
    made.id = resource[u"id"_s].toString();
    made.json = QJsonDocument(resource).toJson(QJsonDocument::Compact);
    m_member.resources.push_back(std::move(made));
}

QString RecordBuilder::newId(const QString &prefix)
{
    return prefix + u'-' + m_member.id + u'-' + QString::number(++m_counter);
}

void RecordBuilder::build()
{
    addPatient();
    if (!m_shares)
        return;
    addSupport();
    addCoverage();
    addVisits();
    addConditions();
    addMedicines();
    addLabs();
    addImmunizations();
    addOthers();
}

void RecordBuilder::addPatient()
{
    const Name &name = Names[static_cast<std::size_t>(m_index) % Names.size()];
    m_birthYear = m_today.year() - m_random.between(m_index % 9 == 0 ? 4 : 22, 88);
    const QDate born(m_birthYear, m_random.between(1, 12), m_random.between(1, 28));
    QString birthDate = text(born);
    if (m_index % 40 == 4)
        birthDate = QString::number(m_birthYear);
    else if (m_index % 40 == 14)
        birthDate.truncate(7);
    QJsonArray given{utf8(name.given)};
    if (m_index >= static_cast<int>(Names.size()))
        given.append(QString(QChar(u'A' + (m_index / static_cast<int>(Names.size())) % 26)));
    const auto identifier = [](const char *type, const QString &system, const QString &value) {
        return QJsonObject{{u"type"_s, codeable(u"http://terminology.hl7.org/CodeSystem/v2-0203"_s, QString::fromLatin1(type))}, {u"system"_s, system}, {u"value"_s, value}};
    };
    QJsonObject patient{{u"resourceType"_s, u"Patient"_s},
                        {u"id"_s, m_member.id},
                        {u"meta"_s, QJsonObject{{u"lastUpdated"_s, at(m_today.addDays(-2), 6, 0)}}},
                        {u"identifier"_s, QJsonArray{identifier("MB", u"https://sandbox.example/member"_s, u"U%1-01"_s.arg(70000000 + m_index * 137)),
                                                     identifier("MR", u"https://sandbox.example/record"_s, u"RFM-%1"_s.arg(20000 + m_index))}},
                        {u"name"_s, QJsonArray{QJsonObject{{u"use"_s, u"official"_s}, {u"family"_s, utf8(name.family)}, {u"given"_s, given}}}},
                        {u"gender"_s, name.sex == 'F' ? u"female"_s : u"male"_s},
                        {u"birthDate"_s, birthDate},
                        {u"address"_s, QJsonArray{QJsonObject{{u"city"_s, u"Riverside"_s}, {u"state"_s, u"CT"_s}}}}};
    if (m_index % 50 == 31)
        patient[u"deceasedDateTime"_s] = text(dayBack(30, 300));
    add(std::move(patient));
}

void RecordBuilder::addSupport()
{
    for (int i = 0; i < practitionerCount(); ++i) {
        const QString name = practitionerName(i);
        add({{u"resourceType"_s, u"Practitioner"_s},
             {u"id"_s, practitionerId(i)},
             {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"http://hl7.org/fhir/sid/us-npi"_s}, {u"value"_s, QString::number(1999999001 + i)}}}},
             {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, name.section(u',', 0, 0)}, {u"given"_s, QJsonArray{name.section(u' ', 1)}}}}}});
    }
    for (std::size_t i = 0; i < Organizations.size(); ++i)
        add({{u"resourceType"_s, u"Organization"_s}, {u"id"_s, u"org-%1"_s.arg(i + 1)}, {u"active"_s, true}, {u"name"_s, utf8(Organizations[i])}});
}

void RecordBuilder::addCoverage()
{
    const QString plan = utf8(m_random.pick(Plans));
    add({{u"resourceType"_s, u"Coverage"_s},
         {u"id"_s, u"cov-"_s + m_member.id},
         {u"status"_s, u"active"_s},
         {u"subscriberId"_s, u"U%1"_s.arg(70000000 + m_index * 137)},
         {u"identifier"_s, QJsonArray{QJsonObject{{u"type"_s, codeable(Terminology + u"v2-0203"_s, u"MB"_s)}, {u"value"_s, u"U%1-01"_s.arg(70000000 + m_index * 137)}}}},
         {u"beneficiary"_s, refer(patientReference())},
         {u"relationship"_s, codeable(Terminology + u"subscriber-relationship"_s, u"self"_s)},
         {u"period"_s, period(text(QDate(m_today.year() - m_random.between(0, 6), 1, 1)), text(QDate(m_today.year(), 12, 31)))},
         {u"payor"_s, QJsonArray{QJsonObject{{u"display"_s, u"Sandbox Health Plan"_s}}}},
         {u"class"_s, QJsonArray{QJsonObject{{u"type"_s, codeable(Terminology + u"coverage-class"_s, u"plan"_s)}, {u"value"_s, plan.toUpper().replace(u' ', u'-')}, {u"name"_s, plan}}}}});
}

void RecordBuilder::addVisits()
{
    const int count = m_index % 30 == 0 ? 60 : m_random.between(5, 14);
    for (int i = 0; i < count; ++i) {
        Visit visit;
        visit.id = newId(u"enc"_s);
        const int kind = m_random.upTo(100);
        visit.classCode = kind < 72 ? u"AMB"_s : kind < 82 ? u"EMER"_s : kind < 90 ? u"IMP"_s : u"VR"_s;
        visit.start = m_today.addDays(-(m_random.upTo(3) == 0 ? m_random.between(400, 3600) : m_random.between(1, 400)));
        visit.end = visit.classCode == u"IMP"_s ? visit.start.addDays(m_random.between(1, 6)) : visit.start;
        visit.practitioner = m_random.upTo(practitionerCount());
        const Problem &reason = m_random.pick(Problems);
        visit.diagnosis = utf8(reason.code);
        visit.diagnosisText = utf8(reason.text);
        const int hour = m_random.between(8, 16);
        const char *display = visit.classCode == u"AMB"_s ? "Office visit" : visit.classCode == u"EMER"_s ? "Emergency visit" : visit.classCode == u"IMP"_s ? "Hospital stay" : "Video visit";
        add({{u"resourceType"_s, u"Encounter"_s},
             {u"id"_s, visit.id},
             {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"https://sandbox.example/encounter"_s}, {u"value"_s, visit.id}}}},
             {u"status"_s, i == 0 && m_random.chance(20) ? u"cancelled"_s : u"finished"_s},
             {u"class"_s, QJsonObject{{u"system"_s, Terminology + u"v3-ActCode"_s}, {u"code"_s, visit.classCode}}},
             {u"type"_s, QJsonArray{QJsonObject{{u"text"_s, utf8(display)}}}},
             {u"subject"_s, refer(patientReference())},
             {u"participant"_s, QJsonArray{QJsonObject{{u"individual"_s, QJsonObject{{u"reference"_s, u"Practitioner/"_s + practitionerId(visit.practitioner)}, {u"display"_s, practitionerName(visit.practitioner)}}}}}},
             {u"period"_s, period(at(visit.start, hour, 0), at(visit.end, hour + 1, 0))},
             {u"reasonCode"_s, QJsonArray{codeable(Icd10, visit.diagnosis, visit.diagnosisText)}},
             {u"serviceProvider"_s, visit.classCode == u"IMP"_s || visit.classCode == u"EMER"_s ? QJsonObject{{u"reference"_s, u"Organization/org-1"_s}, {u"display"_s, u"Mercy Valley Hospital"_s}}
                                                                                             : QJsonObject{{u"display"_s, u"Riverside Family Medicine"_s}}}});
        addVitals(visit);
        m_visits.push_back(std::move(visit));
    }
}

void RecordBuilder::addConditions()
{
    const int count = m_random.between(2, 6);
    for (int i = 0; i < count; ++i) {
        const Problem &problem = Problems[static_cast<std::size_t>((m_index + i * 5) % static_cast<int>(Problems.size()))];
        const bool active = m_random.chance(70);
        const QDate onset = dayBack(200, 3300);
        QString when = text(onset);
        const int precision = m_random.upTo(6);
        if (precision == 0)
            when.truncate(4);
        else if (precision == 1)
            when.truncate(7);
        QJsonObject condition{{u"resourceType"_s, u"Condition"_s},
                              {u"id"_s, newId(u"cond"_s)},
                              {u"clinicalStatus"_s, codeable(Terminology + u"condition-clinical"_s, active ? u"active"_s : u"resolved"_s)},
                              {u"verificationStatus"_s, codeable(Terminology + u"condition-ver-status"_s, i == 4 ? u"refuted"_s : i == 5 ? u"entered-in-error"_s : u"confirmed"_s)},
                              {u"category"_s, QJsonArray{codeable(Terminology + u"condition-category"_s, u"problem-list-item"_s)}},
                              {u"code"_s, codeable(Icd10, utf8(problem.code), utf8(problem.text))},
                              {u"subject"_s, refer(patientReference())}};
        if (m_random.chance(92))
            condition[u"onsetDateTime"_s] = when;
        if (!active)
            condition[u"abatementDateTime"_s] = text(onset.addDays(m_random.between(20, 180)));
        add(std::move(condition));
    }
    if (m_random.chance(45)) {
        QJsonObject allergy{{u"resourceType"_s, u"AllergyIntolerance"_s},
                            {u"id"_s, newId(u"alg"_s)},
                            {u"clinicalStatus"_s, codeable(Terminology + u"allergyintolerance-clinical"_s, u"active"_s)},
                            {u"criticality"_s, u"high"_s},
                            {u"code"_s, codeable(RxNorm, u"7980"_s, u"Penicillin G"_s)},
                            {u"patient"_s, refer(patientReference())}};
        if (m_random.chance(50))
            allergy[u"recordedDate"_s] = text(dayBack(300, 3000));
        add(std::move(allergy));
    }
}

void RecordBuilder::addMedicines()
{
    const int count = m_random.between(1, 4);
    for (int i = 0; i < count; ++i) {
        const Drug &drug = Drugs[static_cast<std::size_t>((m_index + i * 3) % static_cast<int>(Drugs.size()))];
        const QDate ordered = dayBack(60, 900);
        const QString request = newId(u"med"_s);
        add({{u"resourceType"_s, u"MedicationRequest"_s},
             {u"id"_s, request},
             {u"status"_s, m_random.chance(75) ? u"active"_s : u"stopped"_s},
             {u"intent"_s, u"order"_s},
             {u"medicationCodeableConcept"_s, codeable(RxNorm, utf8(drug.rxnorm), utf8(drug.text))},
             {u"subject"_s, refer(patientReference())},
             {u"authoredOn"_s, text(ordered)},
             {u"dosageInstruction"_s, QJsonArray{QJsonObject{{u"text"_s, u"Take 1 tablet by mouth once a day"_s}}}}});
        for (int fill = 0; fill < m_random.between(0, 4); ++fill) {
            const QDate filled = ordered.addDays(2 + fill * 30);
            if (filled > m_today)
                break;
            add({{u"resourceType"_s, u"MedicationDispense"_s},
                 {u"id"_s, newId(u"disp"_s)},
                 {u"status"_s, u"completed"_s},
                 {u"medicationCodeableConcept"_s, codeable(RxNorm, utf8(drug.rxnorm), utf8(drug.text))},
                 {u"subject"_s, refer(patientReference())},
                 {u"authorizingPrescription"_s, QJsonArray{refer(u"MedicationRequest/"_s + request)}},
                 {u"quantity"_s, QJsonObject{{u"value"_s, 30}, {u"unit"_s, u"tablet"_s}}},
                 {u"daysSupply"_s, QJsonObject{{u"value"_s, 30}, {u"unit"_s, u"days"_s}}},
                 {u"whenHandedOver"_s, text(filled)}});
        }
    }
}

QJsonObject RecordBuilder::observation(const QString &category, const QString &loinc, const QString &name, const QDate &day)
{
    return {{u"resourceType"_s, u"Observation"_s},
            {u"id"_s, newId(u"obs"_s)},
            {u"status"_s, u"final"_s},
            {u"category"_s, QJsonArray{codeable(Terminology + u"observation-category"_s, category)}},
            {u"code"_s, codeable(Loinc, loinc, name)},
            {u"subject"_s, refer(patientReference())},
            {u"effectiveDateTime"_s, at(day, 9, 30)}};
}

void RecordBuilder::addLabs()
{
    const int panels = m_random.between(2, 6);
    for (int i = 0; i < panels; ++i) {
        const QDate day = dayBack(5, 1500);
        QJsonArray results;
        for (const Lab &lab : Labs) {
            const int value = m_random.between(lab.least, lab.most);
            QJsonObject result = observation(u"laboratory"_s, utf8(lab.loinc), utf8(lab.text), day);
            const QString unit = utf8(lab.unit);
            const auto quantity = [&unit](int amount) -> QJsonObject { return {{u"value"_s, tenths(amount)}, {u"unit"_s, unit}, {u"system"_s, u"http://unitsofmeasure.org"_s}, {u"code"_s, unit}}; };
            result[u"valueQuantity"_s] = quantity(value);
            result[u"referenceRange"_s] = QJsonArray{QJsonObject{{u"low"_s, quantity(lab.low)}, {u"high"_s, quantity(lab.high)}}};
            if (value > lab.high || value < lab.low)
                result[u"interpretation"_s] = QJsonArray{codeable(Terminology + u"v3-ObservationInterpretation"_s, value > lab.high ? u"H"_s : u"L"_s)};
            results.append(refer(u"Observation/"_s + result[u"id"_s].toString()));
            add(std::move(result));
        }
        add({{u"resourceType"_s, u"DiagnosticReport"_s},
             {u"id"_s, newId(u"rep"_s)},
             {u"status"_s, m_random.chance(90) ? u"final"_s : u"preliminary"_s},
             {u"category"_s, QJsonArray{codeable(Terminology + u"v2-0074"_s, u"LAB"_s)}},
             {u"code"_s, codeable(Loinc, u"24323-8"_s, u"Comprehensive metabolic panel"_s)},
             {u"subject"_s, refer(patientReference())},
             {u"effectiveDateTime"_s, at(day, 9, 30)},
             {u"result"_s, results}});
    }
}

void RecordBuilder::addVitals(const Visit &visit)
{
    if (!m_random.chance(60))
        return;
    QJsonObject pressure = observation(u"vital-signs"_s, u"85354-9"_s, u"Blood pressure panel"_s, visit.start);
    pressure[u"encounter"_s] = refer(u"Encounter/"_s + visit.id);
    const auto component = [](const char *loinc, const char *name, int value) -> QJsonObject {
        return {{u"code"_s, codeable(Loinc, utf8(loinc), utf8(name))}, {u"valueQuantity"_s, QJsonObject{{u"value"_s, value}, {u"unit"_s, u"mmHg"_s}, {u"system"_s, u"http://unitsofmeasure.org"_s}, {u"code"_s, u"mm[Hg]"_s}}}};
    };
    pressure[u"component"_s] = QJsonArray{component("8480-6", "Systolic blood pressure", m_random.between(105, 165)), component("8462-4", "Diastolic blood pressure", m_random.between(60, 100))};
    add(std::move(pressure));
    QJsonObject weight = observation(u"vital-signs"_s, u"29463-7"_s, u"Body weight"_s, visit.start);
    weight[u"encounter"_s] = refer(u"Encounter/"_s + visit.id);
    weight[u"valueQuantity"_s] = QJsonObject{{u"value"_s, tenths(m_random.between(480, 1180))}, {u"unit"_s, u"kg"_s}, {u"system"_s, u"http://unitsofmeasure.org"_s}, {u"code"_s, u"kg"_s}};
    add(std::move(weight));
}

void RecordBuilder::addImmunizations()
{
    struct Vaccine
    {
        const char *cvx;
        const char *text;
    };
    static constexpr std::array<Vaccine, 4> vaccines{{{"150", "Influenza, injectable, quadrivalent, preservative free"}, {"187", "zoster recombinant"},
                                                     {"115", "Tdap"}, {"133", "Pneumococcal conjugate PCV 13"}}};
    for (const Vaccine &vaccine : vaccines) {
        if (!m_random.chance(55))
            continue;
        const bool done = m_random.chance(92);
        QString when = text(dayBack(20, 2500));
        if (m_random.chance(15))
            when.truncate(7);
        QJsonObject immunization{{u"resourceType"_s, u"Immunization"_s},
                                 {u"id"_s, newId(u"imm"_s)},
                                 {u"status"_s, done ? u"completed"_s : u"not-done"_s},
                                 {u"vaccineCode"_s, codeable(u"http://hl7.org/fhir/sid/cvx"_s, utf8(vaccine.cvx), utf8(vaccine.text))},
                                 {u"patient"_s, refer(patientReference())},
                                 {u"occurrenceDateTime"_s, when},
                                 {u"primarySource"_s, m_random.chance(70)}};
        if (!done)
            immunization[u"statusReason"_s] = codeable(Terminology + u"v3-ActReason"_s, u"PATOBJ"_s, u"patient objection"_s);
        add(std::move(immunization));
    }
}

void RecordBuilder::addOthers()
{
    if (!m_visits.empty()) {
        const Visit &visit = m_visits.front();
        const QByteArray note = "Visit summary. The patient is doing well. Continue current treatment and return in three months.";
        add({{u"resourceType"_s, u"DocumentReference"_s},
             {u"id"_s, newId(u"doc"_s)},
             {u"status"_s, u"current"_s},
             {u"type"_s, codeable(Loinc, u"34133-9"_s, u"Summary of episode note"_s)},
             {u"subject"_s, refer(patientReference())},
             {u"date"_s, at(visit.end, 17, 5)},
             {u"content"_s, QJsonArray{QJsonObject{{u"attachment"_s, QJsonObject{{u"contentType"_s, u"text/plain"_s}, {u"data"_s, QString::fromLatin1(note.toBase64())}, {u"title"_s, u"Visit summary"_s}}}}}},
             {u"context"_s, QJsonObject{{u"encounter"_s, QJsonArray{refer(u"Encounter/"_s + visit.id)}}}}});
        add({{u"resourceType"_s, u"Procedure"_s},
             {u"id"_s, newId(u"proc"_s)},
             {u"status"_s, m_random.chance(90) ? u"completed"_s : u"not-done"_s},
             {u"code"_s, QJsonObject{{u"text"_s, m_random.chance(50) ? u"Echocardiogram"_s : u"Chest X-ray"_s}}},
             {u"subject"_s, refer(patientReference())},
             {u"encounter"_s, refer(u"Encounter/"_s + visit.id)},
             {u"performedDateTime"_s, at(visit.start, 11, 15)}});
        add({{u"resourceType"_s, u"Provenance"_s},
             {u"id"_s, newId(u"prov"_s)},
             {u"target"_s, QJsonArray{refer(u"Encounter/"_s + visit.id)}},
             {u"recorded"_s, at(visit.end.addDays(3), 4, 0)},
             {u"agent"_s, QJsonArray{QJsonObject{{u"type"_s, codeable(Terminology + u"provenance-participant-type"_s, u"transmitter"_s)}, {u"who"_s, QJsonObject{{u"display"_s, u"Sandbox Health Plan"_s}}}}}},
             {u"entity"_s, QJsonArray{QJsonObject{{u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/ProvenanceSourceFrom"_s},
                                                                                        {u"valueCodeableConcept"_s, codeable(u"http://hl7.org/fhir/us/davinci-pdex/CodeSystem/ProvenancePayerSourceFormat"_s, u"hl7ccda"_s)}}}},
                                                  {u"role"_s, u"source"_s},
                                                  {u"what"_s, QJsonObject{{u"display"_s, u"Source document"_s}}}}}}});
    }
    if (m_random.chance(40)) {
        add({{u"resourceType"_s, u"CarePlan"_s}, {u"id"_s, newId(u"plan"_s)}, {u"status"_s, u"active"_s}, {u"intent"_s, u"plan"_s}, {u"title"_s, u"Diabetes self-management"_s},
             {u"subject"_s, refer(patientReference())}, {u"period"_s, period(text(dayBack(30, 500)))}});
        add({{u"resourceType"_s, u"Goal"_s}, {u"id"_s, newId(u"goal"_s)}, {u"lifecycleStatus"_s, u"active"_s}, {u"description"_s, QJsonObject{{u"text"_s, u"A1c below 7 %"_s}}},
             {u"subject"_s, refer(patientReference())}, {u"startDate"_s, text(dayBack(30, 400))}});
        add({{u"resourceType"_s, u"CareTeam"_s}, {u"id"_s, newId(u"team"_s)}, {u"status"_s, u"active"_s}, {u"name"_s, u"Primary care team"_s}, {u"subject"_s, refer(patientReference())},
             {u"period"_s, period(text(dayBack(100, 900)))}});
    }
    if (m_random.chance(30))
        add({{u"resourceType"_s, u"ServiceRequest"_s}, {u"id"_s, newId(u"ord"_s)}, {u"status"_s, u"active"_s}, {u"intent"_s, u"order"_s}, {u"code"_s, QJsonObject{{u"text"_s, u"Cardiac rehabilitation"_s}}},
             {u"subject"_s, refer(patientReference())}, {u"occurrenceDateTime"_s, text(m_today.addDays(m_random.between(3, 40)))}, {u"authoredOn"_s, text(dayBack(2, 20))}});
    if (m_random.chance(25)) {
        QJsonObject smoking = observation(u"social-history"_s, u"72166-2"_s, u"Tobacco smoking status"_s, dayBack(30, 700));
        smoking[u"valueCodeableConcept"_s] = QJsonObject{{u"text"_s, u"Never smoked"_s}};
        add(std::move(smoking));
    }
    if (m_random.chance(10))
        add({{u"resourceType"_s, u"Device"_s}, {u"id"_s, newId(u"dev"_s)}, {u"status"_s, u"active"_s}, {u"deviceName"_s, QJsonArray{QJsonObject{{u"name"_s, u"Cardiac pacemaker"_s}, {u"type"_s, u"user-friendly-name"_s}}}},
             {u"patient"_s, refer(patientReference())}});
}

} // namespace pax::sandbox
