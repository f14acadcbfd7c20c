// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/amounts.h"
#include "app/core/fhirdate.h"
#include "app/core/records.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace pax::claims {

/// What kind of claim it is, as staff speak of it. Source: claims-eob.md §1.
enum class ClaimClass { Professional, Outpatient, Inpatient, Pharmacy, Dental, Vision, PriorAuthorization, Other };
constexpr int ClaimClassCount = static_cast<int>(ClaimClass::Other) + 1;
QString className(ClaimClass value);   ///< "professional", "prior-authorization", …

/// One claim, read; strings here, dictionaries in the table.
struct Claim
{
    QString id;
    QString number;
    QString patient;               ///< reference, else identifier as system|value, else display
    ClaimClass kind = ClaimClass::Other;
    QString rawType;               ///< code in claim-type, "(none)"
    QString status;                ///< as sent, "(missing)"
    QString use;
    QString outcome;
    std::optional<core::FhirDate> start;
    std::optional<core::FhirDate> end;
    std::optional<core::FhirDate> created;
    QString provider;              ///< name, else NPI, else reference
    QString providerKey;           ///< what tells providers apart: reference, else system|value, else display
    QString facility;
    QString payer;
    QString diagnosis;             ///< principal code, else the first
    QString service;               ///< first line's code
    QString place;
    QString network;
    QString decision;              ///< payment status or review decision as sent
    int lines = 0;
    std::optional<core::DecimalSum> units;
    Amounts amounts;
    bool notFinal = false;         ///< Medicare's NotFinalAction
    QStringList identifiers;       ///< values another claim may name this one by
    QStringList replaces;          ///< identifiers of the claims this one replaces
    QStringList replacedBy;
    QString updated;               ///< meta.lastUpdated
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
