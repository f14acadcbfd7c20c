// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/core/workers.h"
#include "app/fhir/client.h"
#include "app/timeline/event.h"
#include "app/timeline/liveread.h"

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
    TimelineService(fhir::FhirClient *client, core::Workers &workers, audit::AuditLog *audit, const core::Clock &clock, std::shared_ptr<const fhir::CodeNames> names = fhir::CodeNames::bundled(),
                    QObject *parent = nullptr);

    /// A live reading of \p member, recorded, with nothing asked for yet. Errors: BadInput (NoProfile), AuditUnavailable.
    core::Result<std::shared_ptr<LiveRead>> begin(const core::MemberId &member);
    /// Fetches what is left of it: all of it at first, the rest after it was stopped or failed.
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> go(std::shared_ptr<LiveRead> read, LiveWatch watch, std::stop_token stop);
    /// What came of one that was stopped.
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> soFar(std::shared_ptr<LiveRead> read);
    core::Workers &workers() { return m_workers; }
    /// Both at once.
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> load(core::MemberId member, LiveWatch watch, std::stop_token stop);
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> loadFrom(std::shared_ptr<core::RecordSource> records, QString source, core::MemberId member, std::stop_token stop);
    /// A Bundle or NDJSON file of the user's own; \p member may be empty. Nothing is recorded: it is the user's own file.
    [[nodiscard]] core::Task<core::Result<TimelinePtr>> loadFile(QString path, core::MemberId member, std::stop_token stop);

private:
    core::Result<void> recordView(const core::MemberId &member, const QString &detail);

    fhir::FhirClient *m_client;
    core::Workers &m_workers;
    audit::AuditLog *m_audit;
    const core::Clock &m_clock;
    std::shared_ptr<const fhir::CodeNames> m_names;
};

} // namespace pax::timeline
