// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/fhirdate.h"
#include "app/core/ids.h"
#include "app/core/records.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace pax::fhir {
class CodeNames;
}

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

/// Where a name comes from, best first. Source: timeline.md §4.
enum class NameSource {
    None,       ///< nothing to show
    Text,       ///< the payer's own words
    Selected,   ///< the code the user of the sending system chose
    Display,    ///< the name sent with the code
    OwnList,    ///< the list of this installation's user
    Bundled,    ///< the list that comes with the program
    Code,       ///< no name known: the code itself
};

/// Titles that are no text of the payer's: whoever shows them has the words.
enum class TitleKind { Sent, None, Unknown, Died, VisionPrescription };

struct EventCode
{
    QString system;
    QString code;
    QString display;
};

/// No other event.
constexpr int NoEvent = std::numeric_limits<int>::min();

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
    bool hasNoOffset = false;          ///< a clock time without its zone: invalid, shown as written
    Undated undated = Undated::No;
    QString absentReason;              ///< data-absent-reason code
    QString dateText;                  ///< words instead of a date ("about age 12"), as sent

    QString title;
    TitleKind titleKind = TitleKind::Sent;
    NameSource titleSource = NameSource::None;
    QString subtitle;                  ///< a value, a reason, a place: what the type's row names, joined by " · "
    QString who;                       ///< who treated, ordered or wrote
    int parts = 0;                     ///< results of a report, activities of a plan, images of a study, points of a series
    EventCode code;

    QString status;
    QString statusReason;              ///< why it did not happen, or stopped
    bool isRetracted = false;
    bool isRefuted = false;
    bool isSuspected = false;          ///< unconfirmed, provisional, differential
    bool didNotHappen = false;
    bool isPlanned = false;
    bool isCancelled = false;
    bool isNotFinal = false;
    bool isCorrected = false;
    bool isPast = false;               ///< stopped, completed, resolved
    bool isStatusUnknown = false;
    bool isReported = false;           ///< told by somebody, not done or ordered by the source
    bool isShortened = false;          ///< the payer sent less than it has (SUBSETTED)
    Hidden hidden = Hidden::No;

    QString flag;                      ///< interpretation of a value: "H", "LL", "N", "POS"
    bool isFlagOurs = false;           ///< worked out from the reference range, not sent
    std::optional<int> supplyDays;     ///< how long a fill lasts

    QStringList labels;                ///< security labels other than normal
    QStringList sources;               ///< where the payer has it from: "x12837", "hl7ccda"
    QStringList visits;                ///< "Encounter/id" it belongs to
    QString visitClass;                ///< plain code of a visit's class: "IMP", "EMER"
    bool isDouble = false;             ///< a claim that tells of a visit or act which is an event of its own
    int group = -1;                    ///< events with the same number are one happening (visit and its claim)
    int inside = NoEvent;              ///< the report that lists this result, as an index like SummaryLine::event
    core::RecordOrigin origin;
    std::size_t record = 0;            ///< index into MemberTimeline::records

    /// Does not count as something that happened.
    bool isVoid() const { return isRetracted || isRefuted || didNotHappen || hidden == Hidden::Superseded; }
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

/// What one record is, whether it has a lane or not.
struct RecordInfo
{
    QString type;
    QString id;
    core::RecordOrigin origin;
};

/// Everything one source told about one member; immutable once built.
struct MemberTimeline
{
    std::optional<PatientSummary> patient;
    QString source;                               ///< "live", an export's id, or a file name
    QDateTime asOf;
    int pages = 0;
    bool isComplete = true;                       ///< false: the source stopped before its end
    std::optional<core::Error> endedBy;           ///< why it did
    bool isArriving = false;                      ///< more pages are on their way; a newer timeline will follow
    QMap<QString, int> resources;                 ///< by type, exact repeats by type/id folded
    std::vector<TimelineEvent> events;            ///< dated, by start
    std::vector<TimelineEvent> undated;
    int duplicates = 0;
    int unreadable = 0;                           ///< entries that are no resource
    QList<TimelineMessage> messages;
    std::vector<QByteArrayView> records;          ///< raw JSON of every resource kept
    std::vector<RecordInfo> infos;                ///< as many
    QHash<QString, QString> people;               ///< "Practitioner/id", "Organization/id", … → name
    QHash<QString, QString> aliases;              ///< fullUrl that others refer by → "Type/id"
    std::shared_ptr<const fhir::CodeNames> names; ///< for codes without a name
    QList<QByteArray> buffers;                    ///< what the records are slices of

    /// \p index  into events, or −1 − index into undated; must exist
    const TimelineEvent &at(int index) const { return index >= 0 ? events[static_cast<std::size_t>(index)] : undated[static_cast<std::size_t>(-1 - index)]; }
    bool has(int index) const { return index >= 0 ? static_cast<std::size_t>(index) < events.size() : index != NoEvent && static_cast<std::size_t>(-1 - index) < undated.size(); }
    QByteArrayView record(const TimelineEvent &event) const { return records[event.record]; }
    std::size_t size() const { return events.size() + undated.size(); }
};

using TimelinePtr = std::shared_ptr<const MemberTimeline>;

} // namespace pax::timeline
