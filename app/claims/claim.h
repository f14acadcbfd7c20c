// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/amounts.h"
#include "app/claims/codegroups.h"
#include "app/core/fhirdate.h"
#include "app/core/records.h"

#include <QtCore/QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pax::claims {

/// What kind of claim it is, as staff speak of it. Source: claims-eob.md §1.
enum class ClaimClass { Professional, Outpatient, Inpatient, Pharmacy, Dental, Vision, PriorAuthorization, Other };
constexpr int ClaimClassCount = static_cast<int>(ClaimClass::Other) + 1;
QString className(ClaimClass value);   ///< "professional", "prior-authorization", …

/// How a claim ended, as far as it can be told. Source: claims-eob.md §5.
enum class ClaimState : std::uint8_t {
    Unknown,        ///< nothing was sent that says it
    Paid,
    PartlyPaid,
    PaidZero,       ///< settled, and the plan paid nothing; why is not said
    Denied,         ///< the payer says so
    NotFinal,       ///< queued, partial, in error, or not the final action
    Reversal,       ///< takes an earlier payment back
    Processed,      ///< complete, shared without amounts
    Cancelled,
    Draft,
};
constexpr int ClaimStateCount = static_cast<int>(ClaimState::Draft) + 1;
std::string_view stateName(ClaimState state);   ///< "paid", "paid-zero", …; empty for Unknown

/// One line of a claim, for the table of lines.
struct LineFigures
{
    std::string service;           ///< code as sent
    std::string revenue;
    std::string place;
    ServiceGroup group = ServiceGroup::None;
    std::optional<core::FhirDate> date;
    std::optional<core::DecimalSum> units;
    LineAmounts amounts;
};

/// One claim, read; texts in UTF-8 here, dictionaries in the table. Meant to be used again for the next one: texts keep their room.
struct Claim
{
    std::string id;
    std::string number;
    std::string patient;           ///< reference, else identifier as system|value, else display
    ClaimClass kind = ClaimClass::Other;
    std::string rawType;           ///< code in claim-type, "(none)"
    std::string status;            ///< as sent, "(missing)"
    std::string use;
    std::string outcome;
    std::optional<core::FhirDate> start;
    std::optional<core::FhirDate> end;
    std::optional<core::FhirDate> created;
    std::string provider;          ///< name, else NPI, else reference
    std::string providerKey;       ///< what tells providers apart: reference, else system|value, else display
    std::string facility;
    std::string payer;
    std::string diagnosis;         ///< principal code, else the first
    DiagnosisGroup diagnosisGroup = DiagnosisGroup::None;
    std::string service;           ///< first line's code
    std::string place;
    std::string network;
    std::string decision;          ///< payment status or review decision as sent
    ClaimState state = ClaimState::Unknown;
    std::vector<LineFigures> lines;
    std::optional<core::DecimalSum> units;
    Amounts amounts;
    bool notFinal = false;         ///< Medicare's NotFinalAction
    std::vector<std::string> identifiers;   ///< values another claim may name this one by
    std::vector<std::string> replaces;      ///< identifiers of the claims this one replaces
    std::vector<std::string> replacedBy;
    std::int64_t updated = INT64_MIN;       ///< meta.lastUpdated as milliseconds; the smallest number where none was sent
    core::RecordOrigin origin;
};

struct RejectedLine
{
    QString file;
    qint64 line = 0;
    QString reason;                ///< "not-json", "bundle", "too-long", "not-a-resource", "amount"

    bool operator==(const RejectedLine &) const = default;
};

} // namespace pax::claims
