// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fhir/codenames.h"

#include <QtCore/QFile>

#include <array>

namespace pax::fhir {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestOwnList = 16 * 1024 * 1024;

struct System
{
    const char *address;
    const char *shortName;
};

/// The first address of a short name is the one its names are kept under.
constexpr std::array<System, 25> Systems{{
    {"http://hl7.org/fhir/sid/icd-10-cm", "ICD-10-CM"},
    {"http://hl7.org/fhir/sid/icd-10", "ICD-10"},
    {"http://hl7.org/fhir/sid/icd-9-cm", "ICD-9-CM"},
    {"http://snomed.info/sct", "SNOMED CT"},
    {"http://loinc.org", "LOINC"},
    {"http://www.nlm.nih.gov/research/umls/rxnorm", "RxNorm"},
    {"http://hl7.org/fhir/sid/cvx", "CVX"},
    {"http://hl7.org/fhir/sid/ndc", "NDC"},
    {"http://www.ama-assn.org/go/cpt", "CPT"},
    {"http://www.ada.org/cdt", "CDT"},
    {"http://ada.org/cdt", "CDT"},
    {"https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "HCPCS"},
    {"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "HCPCS"},
    {"https://bluebutton.cms.gov/resources/codesystem/hcpcs", "HCPCS"},
    {"https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set", "place of service"},
    {"http://terminology.hl7.org/CodeSystem/ex-serviceplace", "place of service"},
    {"http://terminology.hl7.org/CodeSystem/v3-ActCode", "ActCode"},
    {"http://unitsofmeasure.org", "UCUM"},
    {"http://nucc.org/provider-taxonomy", "NUCC"},
    {"https://www.nubc.org/CodeSystem/RevenueCodes", "NUBC revenue"},
    {"https://www.nubc.org/CodeSystem/PatDischargeStatus", "NUBC"},
    {"https://www.nubc.org/CodeSystem/TypeOfBill", "NUBC"},
    {"http://hl7.org/fhir/sid/us-npi", "NPI"},
    {"http://www.cms.gov/Medicare/Coding/ICD10", "ICD-10-PCS"},
    {"https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software", "MS-DRG"},
}};

std::string_view withoutVersion(std::string_view system)
{
    system = system.substr(0, system.find('|'));
    while (!system.empty() && system.back() == '/')
        system.remove_suffix(1);
    return system;
}

/// The address a system's names are kept under.
std::string_view canonical(std::string_view system)
{
    system = withoutVersion(system);
    for (const System &each : Systems) {
        if (system != each.address && system != each.shortName)
            continue;
        for (const System &first : Systems) {
            if (std::string_view(first.shortName) == each.shortName)
                return first.address;
        }
    }
    return system;
}

QByteArray keyOf(std::string_view system, std::string_view code)
{
    const std::string_view home = canonical(system);
    QByteArray key(home.data(), static_cast<qsizetype>(home.size()));
    key += '|';
    // ICD-10-CM codes come with and without their point.
    const bool isDiagnosis = home == Systems[0].address;
    for (const char c : code) {
        if (!isDiagnosis || c != '.')
            key += c;
    }
    return key;
}

} // namespace

std::shared_ptr<const CodeNames> CodeNames::bundled()
{
    static const std::shared_ptr<const CodeNames> list = [] {
        auto names = std::make_shared<CodeNames>();
        QFile file(u":/codenames/bundled.tsv"_s);
        if (file.open(QIODevice::ReadOnly))
            names->add(file.readAll(), false);
        return names;
    }();
    return list;
}

std::shared_ptr<const CodeNames> CodeNames::withOwn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestOwnList)
        return bundled();
    auto names = std::make_shared<CodeNames>(*bundled());
    names->add(file.readAll(), true);
    return names;
}

void CodeNames::add(QByteArrayView lines, bool isOwn)
{
    QByteArray section;
    if (lines.startsWith("\xEF\xBB\xBF"))
        lines = lines.sliced(3);
    for (qsizetype at = 0; at < lines.size();) {
        const qsizetype newline = lines.indexOf('\n', at);
        const qsizetype end = newline < 0 ? lines.size() : newline;
        const QByteArray line = lines.sliced(at, end - at).trimmed().toByteArray();
        at = end + 1;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith('@')) {
            section = line.mid(1).trimmed();
            continue;
        }
        const QByteArrayList parts = line.split('\t');
        const QByteArray system = parts.size() >= 3 ? parts[0].trimmed() : section;
        const QByteArray code = (parts.size() >= 3 ? parts[1] : parts[0]).trimmed();
        const QString name = QString::fromUtf8(parts.value(parts.size() >= 3 ? 2 : 1)).simplified();
        if (system.isEmpty() || code.isEmpty() || name.isEmpty()) {
            ++m_unusable;
            continue;
        }
        m_names.insert(keyOf(system.toStdString(), code.toStdString()), {name, isOwn});
    }
}

std::optional<CodeNames::Found> CodeNames::find(std::string_view system, std::string_view code) const
{
    if (system.empty() || code.empty())
        return std::nullopt;
    const auto found = m_names.constFind(keyOf(system, code));
    return found == m_names.constEnd() ? std::nullopt : std::optional(*found);
}

QString shortSystem(const QString &system)
{
    const std::string plain = system.toStdString();
    const std::string_view wanted = withoutVersion(plain);
    for (const System &each : Systems) {
        if (wanted == each.address)
            return QString::fromLatin1(each.shortName);
    }
    return QString::fromUtf8(wanted.data(), static_cast<qsizetype>(wanted.size())).section(u'/', -1).section(u':', -1);
}

} // namespace pax::fhir
