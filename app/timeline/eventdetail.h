// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace pax::timeline {

/// What a line of an event's details is about; app/words names it.
enum class DetailField {
    Where, Kind, Category, Reason, By, Requester, Recorder, Attending, DischargedTo, AdmittedFrom, Value, Part, Reference, Interpretation, Method,
    Severity, Criticality, Reaction, BodySite, Stage, Dose, Route, Quantity, Supply, Refills, Substitution, Lot, Expires, Manufacturer, Vaccine, DoseNumber,
    Conclusion, Description, Activity, Goal, Target, Achievement, Participant, Author, Custodian, Format, Payer, Plan, MemberNumber, Relationship,
    Decision, Priority, Intent, UniqueDevice, Specimen, Note, StatusReason, Verification, Outcome, Onset, Billed, Subject, Identifier,
};

struct DetailLine
{
    DetailField field = DetailField::Note;
    QString text;
    QString code;                          ///< with its system's short name, where the text is not the code
    NameSource source = NameSource::None;
    QString path;                          ///< where it stands in the record: "reasonCode[0].text" → "reasonCode"
};

/// All codings of a concept, as sent.
struct DetailCode
{
    QString system;     ///< as sent
    QString code;
    QString display;    ///< as sent; empty: none
};

/// One event in full. Texts are the payer's, inert.
struct EventDetail
{
    QList<DetailLine> lines;
    QList<DetailCode> codes;          ///< every coding of what the event is
    QString visitClass;               ///< plain code of an Encounter's class: "IMP", "EMER"
    QString reason;                   ///< first reason in words
    QString datePath;                 ///< where the date shown was read: "period.start"
};

/// Reads one event's record in full. Thread: any. Cost: linear in its bytes.
EventDetail detailOf(const MemberTimeline &timeline, const TimelineEvent &event);

} // namespace pax::timeline
