// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claim.h"
#include "app/core/json.h"

namespace pax::claims {

/// Reads one ExplanationOfBenefit of any dialect (CARIN Blue Button 1.1–2.2 and Basis, Medicare, AB2D R4 and STU3, Synthea, prior
/// authorizations) into \p claim, whatever it held before. Elements of a wrong type count as absent. Amounts that do not fit are left
/// out and counted in \p unreadable. Thread: any. Cost: linear in bytes. Source: claims-eob.md.
void readClaim(const core::JsonValue &eob, const core::RecordOrigin &origin, Claim &claim, int &unreadable);

/// First code of a concept that is no reason for absence, else its text; empty without both.
QString firstCode(const core::JsonValue &codeable);
/// Whether any coding has \p code.
bool hasCode(const core::JsonValue &codeable, std::string_view code);
/// A reference as people read it: display, else the name or NPI of what is contained, else the reference or identifier.
QString referenceName(const core::JsonValue &reference, const core::JsonValue &eob);

} // namespace pax::claims
