// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimdetail.h"
#include "app/claims/claimset.h"

namespace pax::ui {

/// A claim's plain first line: who had what, where, when and why, of what was sent. Source: claims-eob.md §8, titles.
QString claimSentence(const claims::ClaimSet &set, std::uint32_t row, const claims::ClaimDetail &detail);
/// A code as people read it: its name, with the code behind.
QString codeText(const claims::Code &code);
/// What a field of a claim is called, by its FHIR name or category.
QString fieldTitle(const QString &name);

} // namespace pax::ui
