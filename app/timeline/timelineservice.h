// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/core/workers.h"
#include "app/fhir/client.h"
#include "app/timeline/event.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace pax::timeline {

/// Opens a member's history: live from $everything, or offline from an export's records. Each opening is recorded before
/// anything is given out.
/// Errors: the client's; Malformed (WrongPatient); AuditUnavailable. When pages run out early, what came is given with
/// isComplete false. Thread: GUI; parsing runs on the workers.
class TimelineService : public QObject
{
    Q_OBJECT

public:
    /// \p client may be null: then only records and files can be opened. \p audit may be null for files alone.
    TimelineService(fhir::FhirClient *client, core::Workers &workers, audit::AuditLog *audit, const core::Clock &clock, QObject *parent = nullptr);

    using Progress = std::function<void(int pages)>;
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> load(core::MemberId member, Progress progress, std::stop_token stop);
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> loadFrom(std::shared_ptr<core::RecordSource> records, QString source, core::MemberId member, std::stop_token stop);
    /// A Bundle or NDJSON file of the user's own; \p member may be empty.
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> loadFile(QString path, core::MemberId member, std::stop_token stop);

private:
    core::Result<void> recordView(const core::MemberId &member, const QString &detail);

    fhir::FhirClient *m_client;
    core::Workers &m_workers;
    audit::AuditLog *m_audit;
    const core::Clock &m_clock;
};

} // namespace pax::timeline
