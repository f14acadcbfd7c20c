// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/claimmaker.h"

#include <QtCore/QDate>

#include <algorithm>
#include <random>

namespace pax::tests {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Variants = 4096;
constexpr int Providers = 2000;
constexpr const char *Adjudication = "http://terminology.hl7.org/CodeSystem/adjudication";
constexpr const char *OwnAdjudication = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication";
constexpr const char *Services[] = {"99213", "99214", "99283", "71046", "80053", "85025", "97110", "45378", "36415", "93000", "90471", "J1100", "E0601", "G0439", "70551", "99223"};
constexpr const char *Diagnoses[] = {"I10", "E11.9", "M54.5", "Z00.00", "J06.9", "F41.1", "K21.9", "N39.0", "I50.23", "C50.911", "R05", "S93.401A", "O80", "L40.0", "H40.11X0", "G43.909"};
constexpr const char *Types[][3] = {{"professional", "", "Professional-NonClinician"}, {"institutional", "inpatient", "Inpatient-Institutional"}, {"institutional", "outpatient", "Outpatient-Institutional"}, {"pharmacy", "", "Pharmacy"}, {"oral", "", "Oral"}};

QByteArray coding(const char *system, const QByteArray &code)
{
    return QByteArray(R"({"coding":[{"system":")") + system + R"(","code":")" + code + R"("}]})";
}

QByteArray money(qint64 cents)
{
    return R"({"value":)" + QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0') + R"(,"currency":"USD"})";
}

QByteArray entry(const char *system, const char *code, qint64 cents)
{
    return R"({"category":)" + coding(system, code) + R"(,"amount":)" + money(cents) + '}';
}

QByteArray padded(qint64 number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

class VariantWriter
{
public:
    VariantWriter(int index, bool withMoney) : m_index(index), m_withMoney(withMoney), m_random(static_cast<unsigned>(index) + 1) {}

    QByteArray write()
    {
        const auto &type = Types[m_index % 7 < 3 ? 0 : m_index % 5];
        const QDate start = QDate(2023, 1, 1).addDays(below(1400));
        const QDate end = start.addDays(*type[1] == 'i' ? 1 + below(9) : 0);
        const QByteArray provider = QByteArray::number(m_random() % Providers);
        QByteArray json = R"({"resourceType":"ExplanationOfBenefit","id":"claim-0000000000","meta":{"lastUpdated":"2026-11-01T10:00:00.000Z","profile":["http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-)";
        json += QByteArray(type[2]) + R"("]},"identifier":[{"type":)" + coding("http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType", "uc") + R"(,"system":"https://payer.example.org/claim","value":"2026-0000000000"}],"status":"active","type":)"
            + coding("http://terminology.hl7.org/CodeSystem/claim-type", type[0]);
        if (*type[1])
            json += R"(,"subType":)" + coding("http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBInstitutionalClaimSubType", type[1]);
        json += R"(,"use":"claim","patient":{"reference":"Patient/m0000000"},"billablePeriod":{"start":")" + iso(start) + R"(","end":")" + iso(end) + R"("},"created":")" + iso(end.addDays(3 + below(25)))
            + R"(","insurer":{"display":"Example Health Plan"},"provider":{"reference":"Organization/)" + provider + R"(","display":"Clinic of Greater Example )" + provider + R"("},"payment":{"type":)"
            + coding("http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBPayerAdjudicationStatus", below(14) == 0 ? "denied" : "paid") + R"(},"outcome":"complete","careTeam":[{"sequence":1,"provider":{"reference":"Practitioner/)" + provider
            + R"("},"role":)" + coding("http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimCareTeamRole", "rendering") + R"(}],"diagnosis":[{"sequence":1,"diagnosisCodeableConcept":)" + coding("http://hl7.org/fhir/sid/icd-10-cm", Diagnoses[below(16)])
            + R"(,"type":[)" + coding("http://terminology.hl7.org/CodeSystem/ex-diagnosistype", "principal") + R"(]}],"insurance":[{"focal":true,"coverage":{"reference":"Coverage/1"}}],"item":[)";
        qint64 billed = 0;
        const int lines = 1 + below(4);
        for (int line = 1; line <= lines; ++line) {
            const qint64 cents = 1'500 + below(60'000);
            billed += cents;
            json += (line > 1 ? "," : "") + QByteArray(R"({"sequence":)") + QByteArray::number(line) + R"(,"productOrService":)" + coding("http://www.ama-assn.org/go/cpt", Services[below(16)]) + R"(,"servicedPeriod":{"start":")" + iso(start)
                + R"("},"locationCodeableConcept":)" + coding("https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set", below(3) ? "11" : "22") + R"(,"quantity":{"value":)" + QByteArray::number(1 + below(3)) + "}";
            if (m_withMoney)
                json += R"(,"adjudication":[)" + entry(Adjudication, "submitted", cents) + ',' + entry(Adjudication, "eligible", cents * 6 / 10) + ',' + entry(OwnAdjudication, "paidtoprovider", cents / 2) + ',' + entry(OwnAdjudication, "memberliability", cents / 10)
                    + R"(,{"category":)" + coding("http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudicationDiscriminator", "benefitpaymentstatus") + R"(,"reason":)" + coding("http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBPayerAdjudicationStatus", below(9) ? "innetwork" : "outofnetwork") + "}]";
            json += '}';
        }
        json += ']';
        if (m_withMoney)
            json += R"(,"total":[)" + entry(Adjudication, "submitted", billed) + ',' + entry(Adjudication, "eligible", billed * 6 / 10) + ',' + entry(OwnAdjudication, "paidtoprovider", billed / 2) + ',' + entry(OwnAdjudication, "memberliability", billed / 10) + ']';
        return json + '}';
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    static QByteArray iso(QDate day) { return day.toString(Qt::ISODate).toLatin1(); }

    int m_index;
    bool m_withMoney;
    std::mt19937 m_random;
};

} // namespace

ClaimMaker::ClaimMaker(const Options &options) : m_options(options)
{
    if (m_options.members == 0)
        m_options.members = static_cast<int>(std::max<qint64>(1, m_options.claims / 40));
    for (int i = 0; i < Variants; ++i) {
        const QByteArray json = VariantWriter(i, m_options.withMoney).write();
        m_variants.push_back({json, json.indexOf("claim-0000000000") + 6, json.indexOf("2026-0000000000") + 5, json.indexOf("/m0000000") + 2});
    }
}

void ClaimMaker::write(QByteArray &into, qint64 number) const
{
    const Variant &variant = m_variants[static_cast<std::size_t>(number * 2654435761 % Variants)];
    into.resize(variant.json.size());
    std::copy(variant.json.begin(), variant.json.end(), into.begin());
    const QByteArray id = padded(number, 10);
    std::copy(id.begin(), id.end(), into.begin() + variant.idAt);
    std::copy(id.begin(), id.end(), into.begin() + variant.numberAt);
    const QByteArray member = padded(number * 48271 % m_options.members, 7);
    std::copy(member.begin(), member.end(), into.begin() + variant.patientAt);
}

QByteArray ClaimMaker::line(qint64 number) const
{
    QByteArray json;
    write(json, number);
    return json;
}

Result<void> ClaimMaker::visitAll(const QStringList &, const RecordVisitor &visitor, std::stop_token stop)
{
    QByteArray json;
    json.reserve(8 * 1024);
    qint64 offset = 0;
    for (qint64 number = 0; number < m_options.claims; ++number) {
        if (stop.stop_requested())
            return Error::cancelled();
        write(json, number);
        m_bytes += json.size();
        if (visitor(json, {u"made"_s, u"ExplanationOfBenefit-1"_s, number + 1, offset, json.size()}) == Visit::Stop)
            break;
        offset += json.size() + 1;
    }
    return {};
}

Result<void> ClaimMaker::visitMember(const MemberId &, const RecordVisitor &, std::stop_token)
{
    return Error::of(ErrorKind::Unsupported);
}

Result<QByteArray> ClaimMaker::record(const RecordOrigin &origin)
{
    return line(origin.line - 1);
}

} // namespace pax::tests
