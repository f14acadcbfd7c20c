// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventtext.h"

#include "ui/common/format.h"

#include <QtCore/QCoreApplication>

namespace pax::ui {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("EventText", text, comment);
}

} // namespace

QString laneTitle(Lane lane)
{
    switch (lane) {
    case Lane::Visits:
        return say("Visits");
    case Lane::Conditions:
        return say("Conditions");
    case Lane::Allergies:
        return say("Allergies");
    case Lane::Procedures:
        return say("Procedures");
    case Lane::Medicines:
        return say("Medicines");
    case Lane::Labs:
        return say("Labs");
    case Lane::Vitals:
        return say("Vitals");
    case Lane::Immunizations:
        return say("Immunizations");
    case Lane::Assessments:
        return say("Assessments");
    case Lane::Results:
        return say("Results");
    case Lane::Notes:
        return say("Notes");
    case Lane::Plans:
        return say("Plans");
    case Lane::Orders:
        return say("Orders");
    case Lane::Devices:
        return say("Devices");
    case Lane::Claims:
        return say("Claims");
    case Lane::PriorAuth:
        return say("Prior auths", "short for prior authorizations");
    case Lane::Coverage:
        return say("Coverage");
    case Lane::Other:
        return say("Other", "events of other kinds");
    }
    return {};
}

int laneMark(Lane lane)
{
    switch (lane) {
    case Lane::Visits:
    case Lane::Claims:
        return 1;
    case Lane::Conditions:
    case Lane::Allergies:
        return 2;
    case Lane::Procedures:
    case Lane::PriorAuth:
    case Lane::Devices:
        return 3;
    case Lane::Medicines:
    case Lane::Orders:
        return 4;
    case Lane::Labs:
    case Lane::Results:
        return 5;
    case Lane::Vitals:
    case Lane::Assessments:
        return 6;
    case Lane::Immunizations:
    case Lane::Plans:
        return 7;
    case Lane::Notes:
    case Lane::Coverage:
    case Lane::Other:
        return 8;
    }
    return 8;
}

QString eventWhen(const TimelineEvent &event)
{
    if (!event.start)
        return format::absent();
    const QString start = QString::fromLatin1(event.start->text());
    if (event.isOpenEnded)
        return say("since %1").arg(format::date(start));
    if (event.isUntil)
        return say("until %1").arg(format::date(start));
    if (event.end && !event.endsBeforeStart)
        return format::period(start, QString::fromLatin1(event.end->text()));
    return format::date(start);
}

QString eventStatus(const TimelineEvent &event)
{
    if (event.isRetracted)
        return say("Entered in error");
    if (event.isRefuted)
        return say("Refuted", "a condition that turned out not to be there");
    if (event.didNotHappen)
        return say("Not done");
    if (event.isCancelled)
        return say("Cancelled");
    if (event.isPlanned)
        return say("Planned");
    static const QHash<QString, const char *> words{
        {u"active"_s, QT_TRANSLATE_NOOP("EventText", "Active")},     {u"completed"_s, QT_TRANSLATE_NOOP("EventText", "Completed")}, {u"finished"_s, QT_TRANSLATE_NOOP("EventText", "Finished")},
        {u"resolved"_s, QT_TRANSLATE_NOOP("EventText", "Resolved")}, {u"inactive"_s, QT_TRANSLATE_NOOP("EventText", "Inactive")},   {u"final"_s, QT_TRANSLATE_NOOP("EventText", "Final")},
        {u"stopped"_s, QT_TRANSLATE_NOOP("EventText", "Stopped")},   {u"on-hold"_s, QT_TRANSLATE_NOOP("EventText", "On hold")},     {u"current"_s, QT_TRANSLATE_NOOP("EventText", "Current")},
        {u"amended"_s, QT_TRANSLATE_NOOP("EventText", "Amended")},   {u"draft"_s, QT_TRANSLATE_NOOP("EventText", "Draft")},         {u"preliminary"_s, QT_TRANSLATE_NOOP("EventText", "Preliminary")},
        {u"in-progress"_s, QT_TRANSLATE_NOOP("EventText", "In progress")}, {u"corrected"_s, QT_TRANSLATE_NOOP("EventText", "Corrected")}, {u"unknown"_s, QT_TRANSLATE_NOOP("EventText", "Unknown")},
    };
    const auto word = words.constFind(event.status);
    return word == words.constEnd() ? event.status : say(*word);
}

QString undatedReason(const TimelineEvent &event)
{
    switch (event.undated) {
    case Undated::No:
        return {};
    case Undated::NotSent:
        return say("No date was sent");
    case Undated::Unreadable:
        return say("The date sent cannot be read");
    case Undated::Placeholder:
        return say("The date sent is a placeholder");
    case Undated::BeforeBirth:
        return say("The date sent is before birth");
    case Undated::AbsentReason:
        return say("The payer says why there is no date: %1").arg(event.absentReason);
    case Undated::NotAnEvent:
        return say("This kind of record has no date of care");
    }
    return {};
}

QString originText(const core::RecordOrigin &origin)
{
    const bool isPage = origin.file.startsWith(u"page "_s);
    if (isPage)
        return say("Bundle %1, entry %2").arg(origin.file).arg(origin.line);
    if (origin.file.isEmpty())
        return origin.line > 0 ? say("entry %1").arg(origin.line) : origin.source;
    return origin.line > 0 ? say("%1, line %2").arg(origin.file).arg(origin.line) : origin.file;
}

} // namespace pax::ui
