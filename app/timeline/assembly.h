// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/fhir/codenames.h"
#include "app/timeline/event.h"

#include <QtCore/QHash>

#include <vector>

namespace pax::timeline {

/// One resource as it was kept: its parsed place in a page and its bytes.
struct KeptRecord
{
    QString type;
    QString id;
    core::JsonValue value;
    QByteArrayView bytes;
    core::RecordOrigin origin;
    QString updated;
    qint64 version = 0;
    QString alias;      ///< fullUrl where others refer to it by that ("urn:uuid:…")
};

/// Makes events of records and joins them: support records give names, visits give dates, claims meet their visits, results their
/// reports. Thread: any. Cost: linear in the records, then a sort of their dates.
/// Errors: Malformed (WrongPatient) when a record is of somebody else than \p expected, or of several. Source: timeline.md §2–§8.
core::Result<void> assemble(const std::vector<KeptRecord> &kept, const core::MemberId &expected, const fhir::CodeNames *names, MemberTimeline &timeline);

/// Reads the summary of a Patient. Source: panels.md §9.
PatientSummary readPatient(const core::JsonValue &patient);

} // namespace pax::timeline
