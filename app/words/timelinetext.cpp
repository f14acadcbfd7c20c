// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/timelinetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace pax::words {

using namespace timeline;
using namespace Qt::StringLiterals;

QString laneTitle(Lane lane)
{
    switch (lane) {
    case Lane::Visits:
        return QCoreApplication::translate("EventText", "Visits");
    case Lane::Conditions:
        return QCoreApplication::translate("EventText", "Conditions");
    case Lane::Allergies:
        return QCoreApplication::translate("EventText", "Allergies");
    case Lane::Procedures:
        return QCoreApplication::translate("EventText", "Procedures");
    case Lane::Medicines:
        return QCoreApplication::translate("EventText", "Medicines");
    case Lane::Labs:
        return QCoreApplication::translate("EventText", "Labs");
    case Lane::Vitals:
        return QCoreApplication::translate("EventText", "Vitals");
    case Lane::Immunizations:
        return QCoreApplication::translate("EventText", "Immunizations");
    case Lane::Assessments:
        return QCoreApplication::translate("EventText", "Assessments");
    case Lane::Results:
        return QCoreApplication::translate("EventText", "Results");
    case Lane::Notes:
        return QCoreApplication::translate("EventText", "Notes");
    case Lane::Plans:
        return QCoreApplication::translate("EventText", "Plans");
    case Lane::Orders:
        return QCoreApplication::translate("EventText", "Orders");
    case Lane::Devices:
        return QCoreApplication::translate("EventText", "Devices");
    case Lane::Claims:
        return QCoreApplication::translate("EventText", "Claims");
    case Lane::PriorAuth:
        return QCoreApplication::translate("EventText", "Prior auths", "short for prior authorizations");
    case Lane::Coverage:
        return QCoreApplication::translate("EventText", "Coverage");
    case Lane::Other:
        return QCoreApplication::translate("EventText", "Other", "events of other kinds");
    }
    return {};
}

QString eventTitle(const TimelineEvent &event)
{
    switch (event.titleKind) {
    case TitleKind::Sent:
        return event.title;
    case TitleKind::None:
        //: an event of which the payer sent neither a code nor a name
        return QCoreApplication::translate("EventText", "(no code)");
    case TitleKind::Unknown:
        //: the payer says that what it was is not known
        return QCoreApplication::translate("EventText", "Unknown");
    case TitleKind::Died:
        return QCoreApplication::translate("EventText", "Died");
    case TitleKind::VisionPrescription:
        return QCoreApplication::translate("EventText", "Vision prescription");
    }
    return {};
}

QString eventStatus(const TimelineEvent &event)
{
    if (event.isRetracted)
        return QCoreApplication::translate("EventText", "Entered in error");
    if (event.isRefuted)
        return QCoreApplication::translate("EventText", "Refuted", "a condition that turned out not to be there");
    if (event.didNotHappen)
        return QCoreApplication::translate("EventText", "Not done");
    if (event.isCancelled)
        return QCoreApplication::translate("EventText", "Cancelled");
    if (event.isPlanned)
        return QCoreApplication::translate("EventText", "Planned");
    if (event.isSuspected)
        return QCoreApplication::translate("EventText", "Suspected", "a condition that is not confirmed");
    if (event.isStatusUnknown)
        return QCoreApplication::translate("EventText", "Status unknown");
    static const QHash<QString, const char *> words{
        {u"active"_s, QT_TRANSLATE_NOOP("EventText", "Active")},     {u"completed"_s, QT_TRANSLATE_NOOP("EventText", "Completed")}, {u"finished"_s, QT_TRANSLATE_NOOP("EventText", "Finished")},
        {u"resolved"_s, QT_TRANSLATE_NOOP("EventText", "Resolved")}, {u"inactive"_s, QT_TRANSLATE_NOOP("EventText", "Inactive")},   {u"final"_s, QT_TRANSLATE_NOOP("EventText", "Final")},
        {u"stopped"_s, QT_TRANSLATE_NOOP("EventText", "Stopped")},   {u"on-hold"_s, QT_TRANSLATE_NOOP("EventText", "On hold")},     {u"current"_s, QT_TRANSLATE_NOOP("EventText", "Current")},
        {u"amended"_s, QT_TRANSLATE_NOOP("EventText", "Amended")},   {u"draft"_s, QT_TRANSLATE_NOOP("EventText", "Draft")},         {u"preliminary"_s, QT_TRANSLATE_NOOP("EventText", "Preliminary")},
        {u"in-progress"_s, QT_TRANSLATE_NOOP("EventText", "In progress")}, {u"corrected"_s, QT_TRANSLATE_NOOP("EventText", "Corrected")}, {u"registered"_s, QT_TRANSLATE_NOOP("EventText", "Registered")}, {u"partial"_s, QT_TRANSLATE_NOOP("EventText", "Partial")}, {u"appended"_s, QT_TRANSLATE_NOOP("EventText", "Corrected")},
        {u"remission"_s, QT_TRANSLATE_NOOP("EventText", "In remission")}, {u"recurrence"_s, QT_TRANSLATE_NOOP("EventText", "Came back")}, {u"relapse"_s, QT_TRANSLATE_NOOP("EventText", "Relapse")},
        {u"superseded"_s, QT_TRANSLATE_NOOP("EventText", "Replaced by a newer one")},
    };
    const auto word = words.constFind(event.status);
    return word == words.constEnd() ? event.status : QCoreApplication::translate("EventText", *word);
}

QString undatedReason(const TimelineEvent &event)
{
    switch (event.undated) {
    case Undated::No:
        return {};
    case Undated::NotSent:
        return QCoreApplication::translate("EventText", "No date was sent");
    case Undated::Unreadable:
        return QCoreApplication::translate("EventText", "The date sent cannot be read");
    case Undated::Placeholder:
        return QCoreApplication::translate("EventText", "The date sent is a placeholder");
    case Undated::BeforeBirth:
        return QCoreApplication::translate("EventText", "The date sent is before birth");
    case Undated::AbsentReason:
        return QCoreApplication::translate("EventText", "The payer says why there is no date: %1").arg(event.absentReason);
    case Undated::NotAnEvent:
        return QCoreApplication::translate("EventText", "This kind of record has no date of care");
    }
    return {};
}

QString originText(const core::RecordOrigin &origin)
{
    const bool isPage = origin.file.startsWith(u"page "_s);
    if (isPage)
        return QCoreApplication::translate("EventText", "Bundle page %1, entry %2").arg(origin.file.mid(5)).arg(origin.line);
    if (origin.file.isEmpty())
        return origin.line > 0 ? QCoreApplication::translate("EventText", "entry %1").arg(origin.line) : origin.source;
    return origin.line > 0 ? QCoreApplication::translate("EventText", "%1, line %2").arg(origin.file).arg(origin.line) : origin.file;
}

} // namespace pax::words
