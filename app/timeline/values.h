// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/core/json.h"
#include "app/fhir/codenames.h"
#include "app/timeline/event.h"

#include <optional>

namespace pax::timeline {

/// "7.0 %", "<0.5 mg/dL" in the written digits; empty without a number. Source: timeline.md §7.
QString quantityText(const core::JsonValue &quantity);
/// Unit of a Quantity: as people write it, else its UCUM code.
QString unitOf(const core::JsonValue &quantity);
/// "4.0 – 5.6 %", "≥60 mL/min", of a Range or one reference range; its text where there is one.
QString rangeText(const core::JsonValue &range);

/// Limits of a reference range that a number may be compared with.
struct Limits
{
    std::optional<core::Decimal> low;
    std::optional<core::Decimal> high;
    QString unit;
    QString text;     ///< as sent

    bool isEmpty() const { return !low && !high; }
};
/// The first reference range of an Observation or component that is for everybody ("normal", or not said) and has limits.
Limits limitsOf(const core::JsonValue &observation);

/// What an Observation found, in its written digits: a value, else why there is none, else its components, else how many members.
struct ObservedValue
{
    QString text;           ///< empty: no result was sent
    int points = 0;         ///< of sampled data, or members of a panel
    QString flag;           ///< interpretation code, sent or worked out from the reference range
    bool isFlagOurs = false;
};
ObservedValue observedValue(const core::JsonValue &observation, const fhir::CodeNames *names = nullptr);

/// The components of a blood pressure, whatever their order; both absent for anything else.
struct PressurePair
{
    core::JsonValue systolic;
    core::JsonValue diastolic;
};
PressurePair pressurePair(const core::JsonValue &observation);

} // namespace pax::timeline
