// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/codegroups.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace pax::claims {

namespace {

bool contains(std::string_view text, std::string_view lower)
{
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    return std::search(text.begin(), text.end(), lower.begin(), lower.end(), same) != text.end();
}

/// The number that \p digits begins with, as far as \p most digits go; −1 without one.
int leading(std::string_view digits, std::size_t most)
{
    int number = -1;
    for (std::size_t i = 0; i < std::min(most, digits.size()) && digits[i] >= '0' && digits[i] <= '9'; ++i)
        number = std::max(number, 0) * 10 + (digits[i] - '0');
    return number;
}

struct Range
{
    int last;
    DiagnosisGroup group;
};

template <std::size_t N>
DiagnosisGroup groupIn(const std::array<Range, N> &ranges, int number)
{
    for (const Range &range : ranges) {
        if (number <= range.last)
            return range.group;
    }
    return DiagnosisGroup::OtherCodes;
}

DiagnosisGroup icd10(std::string_view code)
{
    const int number = leading(code.substr(1), 2);
    switch (std::toupper(static_cast<unsigned char>(code.front()))) {
    case 'A':
    case 'B':
        return DiagnosisGroup::Infections;
    case 'C':
        return DiagnosisGroup::Cancer;
    case 'D':
        return number < 50 ? DiagnosisGroup::Cancer : DiagnosisGroup::Blood;
    case 'E':
        return DiagnosisGroup::Endocrine;
    case 'F':
        return DiagnosisGroup::Mental;
    case 'G':
        return DiagnosisGroup::Nervous;
    case 'H':
        return number < 60 ? DiagnosisGroup::Eye : DiagnosisGroup::Ear;
    case 'I':
        return DiagnosisGroup::Heart;
    case 'J':
        return DiagnosisGroup::Lungs;
    case 'K':
        return DiagnosisGroup::Digestive;
    case 'L':
        return DiagnosisGroup::Skin;
    case 'M':
        return DiagnosisGroup::Musculoskeletal;
    case 'N':
        return DiagnosisGroup::Urinary;
    case 'O':
        return DiagnosisGroup::Pregnancy;
    case 'P':
        return DiagnosisGroup::Newborn;
    case 'Q':
        return DiagnosisGroup::Congenital;
    case 'R':
        return DiagnosisGroup::Symptoms;
    case 'S':
    case 'T':
        return DiagnosisGroup::Injury;
    case 'V':
    case 'W':
    case 'X':
    case 'Y':
        return DiagnosisGroup::ExternalCauses;
    case 'Z':
        return DiagnosisGroup::Factors;
    case 'U':
        return DiagnosisGroup::Special;
    default:
        return DiagnosisGroup::OtherCodes;
    }
}

DiagnosisGroup icd9(std::string_view code)
{
    static constexpr std::array<Range, 19> Ranges{{{139, DiagnosisGroup::Infections},  {239, DiagnosisGroup::Cancer},     {279, DiagnosisGroup::Endocrine}, {289, DiagnosisGroup::Blood},
                                                   {319, DiagnosisGroup::Mental},      {359, DiagnosisGroup::Nervous},    {379, DiagnosisGroup::Eye},       {389, DiagnosisGroup::Ear},
                                                   {459, DiagnosisGroup::Heart},       {519, DiagnosisGroup::Lungs},      {579, DiagnosisGroup::Digestive}, {629, DiagnosisGroup::Urinary},
                                                   {679, DiagnosisGroup::Pregnancy},   {709, DiagnosisGroup::Skin},       {739, DiagnosisGroup::Musculoskeletal}, {759, DiagnosisGroup::Congenital},
                                                   {779, DiagnosisGroup::Newborn},     {799, DiagnosisGroup::Symptoms},   {999, DiagnosisGroup::Injury}}};
    if (code.front() == 'E' || code.front() == 'e')
        return DiagnosisGroup::ExternalCauses;
    if (code.front() == 'V' || code.front() == 'v')
        return DiagnosisGroup::Factors;
    const int number = leading(code, 3);
    return number < 0 ? DiagnosisGroup::OtherCodes : groupIn(Ranges, number);
}

struct ServiceRange
{
    int first;
    int last;
    ServiceGroup group;
};

template <std::size_t N>
ServiceGroup serviceIn(const std::array<ServiceRange, N> &ranges, int number, ServiceGroup otherwise)
{
    // The first range that holds it: narrower ones stand before wider ones.
    for (const ServiceRange &range : ranges) {
        if (number >= range.first && number <= range.last)
            return range.group;
    }
    return otherwise;
}

ServiceGroup cpt(std::string_view code)
{
    static constexpr std::array<ServiceRange, 33> Ranges{{{99202, 99215, ServiceGroup::OfficeVisits},      {99241, 99245, ServiceGroup::OfficeVisits},
                                                          {99381, 99429, ServiceGroup::PreventiveVisits},  {99217, 99239, ServiceGroup::HospitalVisits},
                                                          {99251, 99255, ServiceGroup::HospitalVisits},    {99291, 99292, ServiceGroup::HospitalVisits},
                                                          {99460, 99480, ServiceGroup::HospitalVisits},    {99281, 99288, ServiceGroup::EmergencyVisits},
                                                          {99304, 99350, ServiceGroup::HomeFacilityVisits}, {99421, 99498, ServiceGroup::OfficeVisits},
                                                          {99500, 99602, ServiceGroup::HomeHealthHospice}, {100, 1999, ServiceGroup::Anesthesia},
                                                          {99100, 99140, ServiceGroup::Anesthesia},        {36415, 36416, ServiceGroup::LabTests},
                                                          {10004, 69990, ServiceGroup::Surgery},           {70010, 79999, ServiceGroup::Imaging},
                                                          {80047, 89398, ServiceGroup::LabTests},          {90281, 90399, ServiceGroup::InjectedDrugs},
                                                          {90460, 90759, ServiceGroup::Vaccines},          {91300, 91322, ServiceGroup::Vaccines},
                                                          {90785, 90899, ServiceGroup::BehavioralHealth},  {96105, 96171, ServiceGroup::BehavioralHealth},
                                                          {97151, 97158, ServiceGroup::BehavioralHealth},  {90935, 90999, ServiceGroup::Dialysis},
                                                          {92002, 92700, ServiceGroup::EyeEar},            {92920, 93799, ServiceGroup::HeartCare},
                                                          {93880, 93998, ServiceGroup::Imaging},           {96360, 96549, ServiceGroup::InjectedDrugs},
                                                          {97010, 97799, ServiceGroup::Therapy},           {98925, 98943, ServiceGroup::Therapy},
                                                          {98000, 98016, ServiceGroup::OfficeVisits},      {98966, 98981, ServiceGroup::OfficeVisits},
                                                          {90000, 99999, ServiceGroup::OtherMedicine}}};
    // Codes that end on a letter: T new procedures, F quality reports, U and M laboratory.
    switch (std::toupper(static_cast<unsigned char>(code.back()))) {
    case 'T':
        return ServiceGroup::Surgery;
    case 'F':
        return ServiceGroup::OtherMedicine;
    case 'U':
    case 'M':
        return ServiceGroup::LabTests;
    default:
        return serviceIn(Ranges, leading(code, 5), ServiceGroup::OtherCodes);
    }
}

ServiceGroup dental(std::string_view code)
{
    const int number = leading(code.substr(1), 4);
    return number >= 0 && number < 2000 ? ServiceGroup::DentalCare : ServiceGroup::DentalTreatment;
}

ServiceGroup hcpcs(std::string_view code)
{
    const int number = leading(code.substr(1), 4);
    switch (std::toupper(static_cast<unsigned char>(code.front()))) {
    case 'A':
        return number < 1000 ? ServiceGroup::Ambulance : ServiceGroup::Equipment;
    case 'B':
    case 'E':
    case 'K':
    case 'L':
        return ServiceGroup::Equipment;
    case 'C':
    case 'G':
    case 'S':
        return ServiceGroup::OtherMedicine;
    case 'D':
        return dental(code);
    case 'H':
        return ServiceGroup::BehavioralHealth;
    case 'J':
    case 'Q':
        return ServiceGroup::InjectedDrugs;
    case 'P':
        return ServiceGroup::LabTests;
    case 'R':
        return ServiceGroup::Imaging;
    case 'T':
        return ServiceGroup::HomeHealthHospice;
    case 'V':
        return ServiceGroup::EyeEar;
    default:
        return code.front() >= '0' && code.front() <= '9' ? cpt(code) : ServiceGroup::OtherCodes;
    }
}

constexpr std::array<std::string_view, DiagnosisGroupCount> DiagnosisNames{"",        "infections", "cancer", "blood",     "endocrine", "mental",   "nervous",    "eye",      "ear",    "heart",
                                                                           "lungs",   "digestive",  "skin",   "musculoskeletal", "urinary", "pregnancy", "newborn", "congenital", "symptoms", "injury",
                                                                           "external-causes", "factors", "special", "other-codes"};
constexpr std::array<std::string_view, ServiceGroupCount> ServiceNames{"",         "office-visits", "preventive-visits", "hospital-visits", "emergency-visits", "home-facility-visits", "behavioral-health",
                                                                       "therapy",  "surgery",       "anesthesia",        "imaging",         "lab-tests",        "vaccines",             "eye-ear",
                                                                       "heart-care", "dialysis",    "other-medicine",    "hospital-room",   "operating-room",   "other-hospital",       "home-health-hospice",
                                                                       "drugs",    "injected-drugs", "equipment",        "ambulance",       "dental-care",      "dental-treatment",     "other-codes", "total-line"};

} // namespace

DiagnosisGroup diagnosisGroup(std::string_view system, std::string_view code)
{
    if (code.empty())
        return DiagnosisGroup::None;
    if (contains(system, "icd-10") || contains(system, "icd10"))
        return icd10(code);
    if (contains(system, "icd-9") || contains(system, "icd9"))
        return icd9(code);
    return DiagnosisGroup::OtherCodes;
}

ServiceGroup serviceGroup(std::string_view system, std::string_view code)
{
    if (code.empty())
        return ServiceGroup::None;
    if (contains(system, "/ndc") || contains(system, "rxnorm"))
        return ServiceGroup::Drugs;
    if (contains(system, "cvx"))
        return ServiceGroup::Vaccines;
    if (contains(system, "loinc"))
        return ServiceGroup::LabTests;
    if (contains(system, "compoundliteral"))
        return ServiceGroup::Drugs;
    if (contains(system, "ada.org"))
        return dental(code);
    if (contains(system, "revenuecodes") || contains(system, "rev_cntr"))
        return revenueGroup(code);
    // Medicare names CPT and HCPCS alike; a CPT code is told by its digits.
    if (contains(system, "cpt") || contains(system, "hcpcs"))
        return hcpcs(code);
    return ServiceGroup::OtherCodes;
}

ServiceGroup revenueGroup(std::string_view code)
{
    static constexpr std::array<ServiceRange, 24> Ranges{{{10, 21, ServiceGroup::HospitalRoom},     {25, 26, ServiceGroup::Drugs},          {63, 63, ServiceGroup::Drugs},
                                                          {27, 29, ServiceGroup::Equipment},        {30, 31, ServiceGroup::LabTests},       {32, 35, ServiceGroup::Imaging},
                                                          {40, 40, ServiceGroup::Imaging},          {61, 61, ServiceGroup::Imaging},        {36, 36, ServiceGroup::OperatingRoom},
                                                          {49, 49, ServiceGroup::OperatingRoom},    {71, 71, ServiceGroup::OperatingRoom},  {37, 37, ServiceGroup::Anesthesia},
                                                          {42, 44, ServiceGroup::Therapy},          {45, 45, ServiceGroup::EmergencyVisits}, {48, 48, ServiceGroup::HeartCare},
                                                          {73, 73, ServiceGroup::HeartCare},        {51, 52, ServiceGroup::OfficeVisits},   {54, 54, ServiceGroup::Ambulance},
                                                          {55, 60, ServiceGroup::HomeHealthHospice}, {65, 66, ServiceGroup::HomeHealthHospice}, {77, 77, ServiceGroup::Vaccines},
                                                          {80, 88, ServiceGroup::Dialysis},         {90, 91, ServiceGroup::BehavioralHealth}, {96, 98, ServiceGroup::HospitalVisits}}};
    if (leading(code, 4) == 1)
        return ServiceGroup::TotalLine;
    // Four digits by rule, of which the first is nearly always 0; some payers send three.
    const bool isLong = code.size() >= 4;
    if (isLong && code[0] != '0')
        return code[0] == '1' ? ServiceGroup::HospitalRoom : ServiceGroup::OtherHospital;
    const int number = leading(isLong ? code.substr(1) : code, 2);
    return number < 0 ? ServiceGroup::None : serviceIn(Ranges, number, ServiceGroup::OtherHospital);
}

std::string_view groupName(DiagnosisGroup group)
{
    return DiagnosisNames[static_cast<std::size_t>(group)];
}

std::string_view groupName(ServiceGroup group)
{
    return ServiceNames[static_cast<std::size_t>(group)];
}

} // namespace pax::claims
