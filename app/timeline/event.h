// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/fhirdate.h"
#include "app/core/ids.h"
#include "app/core/records.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace pax::timeline {

/// In the order they are drawn.
enum class Lane {
    Visits,
    Conditions,
    Allergies,
    Procedures,
    Medicines,
    Labs,
    Vitals,
    Immunizations,
    Assessments,
    Results,
    Notes,
    Plans,
    Orders,
    Devices,
    Claims,
    PriorAuth,
    Coverage,
    Other,
};
constexpr int LaneCount = static_cast<int>(Lane::Other) + 1;

/// "visits", "priorauth": the command line's names.
QString laneName(Lane lane);

/// Why an event is not drawn at first although it is there.
enum class Hidden { No, ClaimHasEob, Retracted, Superseded };
QString hiddenName(Hidden hidden);

/// Why an event has no place on the time line.
enum class Undated {
    No,
    NotSent,        ///< no date in any of the type's elements
    Unreadable,     ///< a text that is no FHIR date
    Placeholder,    ///< before 1900, or the year 9999
    BeforeBirth,
    AbsentReason,   ///< the payer says why there is none
    NotAnEvent,     ///< the type has no date of care (implants, family history)
};

struct EventCode
{
    QString system;
    QString code;
    QString display;
};

/// One resource on the time line, or on the shelf of undated ones.
struct TimelineEvent
{
    QString reference;                 ///< "Type/id", "Type/#n" without id, "Patient/id#deceased"
    QString type;
    Lane lane = Lane::Other;
    std::optional<core::FhirDate> start;
    std::optional<core::FhirDate> end;
    bool isOpenEnded = false;          ///< began and goes on: drawn to today
    bool isUntil = false;              ///< only the end is known
    bool endsBeforeStart = false;      ///< as sent; drawn as a point at the start
    Undated undated = Undated::No;
    QString absentReason;              ///< data-absent-reason code
    QString title;
    QString subtitle;
    EventCode code;
    QString status;
    bool isRetracted = false;
    bool isRefuted = false;
    bool didNotHappen = false;
    bool isPlanned = false;
    bool isCancelled = false;
    Hidden hidden = Hidden::No;
    QStringList visits;                ///< "Encounter/id" it belongs to
    int group = -1;                    ///< events with the same number are one happening (visit and its claim)
    core::RecordOrigin origin;
    std::size_t record = 0;            ///< index into MemberTimeline::records
};

struct PatientSummary
{
    QString id;
    QString name;
    QString birthDate;                 ///< as written
    QString gender;
    QString deceased;                  ///< date as written, "true", or empty
    struct Identifier
    {
        QString type;
        QString value;
    };
    QList<Identifier> identifiers;
};

struct TimelineMessage
{
    QString severity;
    QString code;
    QString text;
};

/// Everything one source told about one member; immutable once built.
struct MemberTimeline
{
    std::optional<PatientSummary> patient;
    QString source;                               ///< "live", an export's id, or a file name
    QDateTime asOf;
    int pages = 0;
    bool isComplete = true;                       ///< false: the source stopped before its end
    QMap<QString, int> resources;                 ///< by type, exact repeats by type/id folded
    std::vector<TimelineEvent> events;            ///< dated, by start
    std::vector<TimelineEvent> undated;
    int duplicates = 0;
    int unreadable = 0;                           ///< entries that are no resource
    QList<TimelineMessage> messages;
    std::vector<QByteArray> records;              ///< raw JSON of every resource kept
};

using TimelinePtr = std::shared_ptr<const MemberTimeline>;

} // namespace pax::timeline
