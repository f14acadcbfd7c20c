// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/claims/generated.h"

#include <algorithm>

namespace pax::tests {

using namespace claims;
using namespace Qt::StringLiterals;

namespace {

struct Service
{
    const char *code;
    const char *group;
};
constexpr Service Services[] = {{"99213", "office-visits"}, {"99283", "emergency-visits"}, {"71046", "imaging"}, {"80053", "lab-tests"}, {"97110", "therapy"}, {"45378", "surgery"}};
constexpr Service Diagnoses[] = {{"I10", "heart"}, {"E11.9", "endocrine"}, {"M54.5", "musculoskeletal"}, {"Z00.00", "factors"}};
constexpr const char *Types[][3] = {{"professional", "", "professional"}, {"institutional", "inpatient", "inpatient"}, {"institutional", "outpatient", "outpatient"}, {"oral", "", "dental"}};

QByteArray money(qint64 cents)
{
    return R"({"value":)" + QByteArray(cents < 0 ? "-" : "") + QByteArray::number(std::abs(cents) / 100) + '.' + QByteArray::number(std::abs(cents) % 100).rightJustified(2, '0') + R"(,"currency":"USD"})";
}

class Maker
{
public:
    explicit Maker(const MakerOptions &options) : m_options(options), m_random(options.seed) {}

    QList<MadeClaim> make()
    {
        QList<MadeClaim> all;
        while (all.size() < m_options.claims) {
            MadeClaim claim = one(QString::number(all.size()), {}, "active", 0);
            const int fate = below(20);
            if (fate == 0) {
                claim = one(claim.id, {}, "cancelled", 0);
                claim.isOld = true;
            }
            all << claim;
            // Adjusted once or twice: each names its immediate neighbor only.
            QString prior = claim.id;
            for (int version = 1; fate == 1 && version <= 1 + below(2); ++version) {
                all.last().isOld = true;
                const QString id = QString::number(all.size());
                all << one(id, prior, "active", version, all.last().member);
                prior = id;
            }
            // The same record again, as with a second export.
            if (fate == 2) {
                all.last().isOld = true;
                MadeClaim again = one(claim.id, {}, "active", 1);
                all << again;
            }
        }
        std::shuffle(all.begin(), all.end(), m_random);
        return all;
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    MadeClaim one(const QString &id, const QString &prior, const char *status, int version, const QString &member = {})
    {
        MadeClaim made;
        made.id = id;
        made.member = member.isEmpty() ? u"Patient/m%1"_s.arg(below(m_options.members)) : member;
        const int month = 1 + below(12);
        const int day = 1 + below(20);
        made.days = 1 + below(4);
        made.month = u"2026-%1"_s.arg(month, 2, 10, QChar(u'0'));
        const auto &type = Types[below(4)];
        made.type = QString::fromLatin1(type[2]);
        made.provider = u"Clinic %1"_s.arg(below(9));
        const Service &diagnosis = Diagnoses[below(4)];
        made.diagnosisGroup = QString::fromLatin1(diagnosis.group);
        made.hasAmount = m_options.withMoney && below(8) != 0;
        QByteArray items;
        const int lines = 1 + below(3);
        const bool isReversal = below(25) == 0;
        for (int line = 0; line < lines; ++line) {
            const Service &service = Services[below(6)];
            made.serviceGroups << QString::fromLatin1(service.group);
            const qint64 cents = (isReversal ? -1 : 1) * (below(50'000) + (below(10) == 0 ? 0 : 1));
            made.lineCents << cents;
            made.allowedCents += cents;
            items += (line ? "," : "") + QByteArray(R"({"sequence":)") + QByteArray::number(line + 1) + R"(,"productOrService":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":")" + service.code + R"("}]},"quantity":{"value":)"
                + QByteArray::number(1 + below(5)) + "}";
            if (made.hasAmount)
                items += R"(,"adjudication":[{"category":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/adjudication","code":"eligible"}]},"amount":)" + money(cents) + "}]";
            items += '}';
        }
        const QByteArray date = made.month.toLatin1() + '-' + QByteArray::number(day).rightJustified(2, '0');
        const QByteArray end = made.month.toLatin1() + '-' + QByteArray::number(day + made.days - 1).rightJustified(2, '0');
        made.json = R"({"resourceType":"ExplanationOfBenefit","id":")" + id.toLatin1() + R"(","meta":{"lastUpdated":"2027-01-)" + QByteArray::number(1 + version).rightJustified(2, '0') + R"(T00:00:00Z"},"identifier":[{"type":{"coding":[{"code":"uc"}]},"value":"N)" + id.toLatin1()
            + R"("}],"status":")" + status + R"(","use":"claim","outcome":"complete","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":")" + type[0] + R"("}]})"
            + (*type[1] ? R"(,"subType":{"coding":[{"code":")" + QByteArray(type[1]) + R"("}]})" : QByteArray()) + R"(,"patient":{"reference":")" + made.member.toLatin1() + R"("},"billablePeriod":{"start":")" + date + R"(","end":")" + end + R"("},"created":"2027-01-)"
            + QByteArray::number(10 + version) + R"(","provider":{"display":")" + made.provider.toLatin1() + R"("},"diagnosis":[{"sequence":1,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":")" + diagnosis.code + R"("}]}}])"
            + (prior.isEmpty() ? QByteArray() : R"(,"related":[{"relationship":{"coding":[{"code":"prior"}]},"reference":{"value":"N)" + prior.toLatin1() + R"("}}])") + R"(,"item":[)" + items + "]}";
        return made;
    }

    MakerOptions m_options;
    std::mt19937 m_random;
};

} // namespace

QList<MadeClaim> makeClaims(const MakerOptions &options)
{
    return Maker(options).make();
}

ClaimSetPtr readMade(const QList<MadeClaim> &made)
{
    ClaimReader reader;
    qint64 line = 0;
    for (const MadeClaim &each : made)
        reader.add(each.json, {u"made"_s, u"made.ndjson"_s, ++line, 0, each.json.size()});
    return reader.finish();
}

} // namespace pax::tests
