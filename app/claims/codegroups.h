// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace pax::claims {

/// What a diagnosis code is about: the chapters of ICD-10, to which ICD-9 is mapped. Codes of other systems are never guessed.
enum class DiagnosisGroup : std::uint8_t {
    None,             ///< no code was sent
    Infections,
    Cancer,
    Blood,
    Endocrine,
    Mental,
    Nervous,
    Eye,
    Ear,
    Heart,
    Lungs,
    Digestive,
    Skin,
    Musculoskeletal,
    Urinary,
    Pregnancy,
    Newborn,
    Congenital,
    Symptoms,
    Injury,
    ExternalCauses,
    Factors,
    Special,
    OtherCodes,       ///< SNOMED and what else is no ICD
};
constexpr int DiagnosisGroupCount = static_cast<int>(DiagnosisGroup::OtherCodes) + 1;

/// What a billed service is: ranges of the code systems' own numbering, named in our words.
enum class ServiceGroup : std::uint8_t {
    None,
    OfficeVisits,
    PreventiveVisits,
    HospitalVisits,
    EmergencyVisits,
    HomeFacilityVisits,
    BehavioralHealth,
    Therapy,
    Surgery,
    Anesthesia,
    Imaging,
    LabTests,
    Vaccines,
    EyeEar,
    HeartCare,
    Dialysis,
    OtherMedicine,
    HospitalRoom,
    OperatingRoom,
    OtherHospital,
    HomeHealthHospice,
    Drugs,
    InjectedDrugs,
    Equipment,
    Ambulance,
    DentalCare,
    DentalTreatment,
    OtherCodes,
    TotalLine,        ///< revenue code 0001 beside other lines: repeats their sum, is added to nothing
};
constexpr int ServiceGroupCount = static_cast<int>(ServiceGroup::TotalLine) + 1;

/// \p system  URL of the code system. Thread: any. Source: claims-eob.md §2.
DiagnosisGroup diagnosisGroup(std::string_view system, std::string_view code);
/// Source: claims-eob.md §3.
ServiceGroup serviceGroup(std::string_view system, std::string_view code);
/// By the first digits of a revenue code; for lines whose service says nothing.
ServiceGroup revenueGroup(std::string_view code);

/// Names for command line and dictionaries: "heart", "office-visits"; empty for None.
std::string_view groupName(DiagnosisGroup group);
std::string_view groupName(ServiceGroup group);

} // namespace pax::claims
