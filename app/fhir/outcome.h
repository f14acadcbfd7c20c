// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/core/phi.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace pax::fhir {

/// Worst first.
enum class Severity { Fatal, Error, Warning, Information };

QString severityName(Severity severity);

/// One thing a server had to say. The text is untrusted and may hold health data.
struct OutcomeIssue
{
    Severity severity = Severity::Error;
    QString code;
    core::Phi<QString> text;
};

/// Reads an OperationOutcome, worst issue first; empty if it is none. Text: details.text, details.coding, diagnostics, narrative
/// without tags; at most 2,000 characters, always plain. Source: errors.md §1.
std::optional<QList<OutcomeIssue>> readOutcome(const core::JsonValue &resource);

} // namespace pax::fhir
