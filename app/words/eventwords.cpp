// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/eventwords.h"

#include "app/words/timelinetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace pax::words {

using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char *code;
    const char *text;
};

/// Nights between two calendar days as written; 0 where either is not known to the day.
int nightsOf(const TimelineEvent &event)
{
    if (!event.start || !event.end || event.endsBeforeStart || event.start->day() == 0 || event.end->day() == 0)
        return 0;
    return event.end->firstDay() - event.start->firstDay();
}

QString withReason(const QString &sentence, const QString &reason)
{
    //: %1 is a whole sentence such as "Visited the emergency department", %2 the reason as the payer wrote it
    return reason.isEmpty() ? sentence : QCoreApplication::translate("EventWords", "%1 for: %2").arg(sentence, reason);
}

QString visitSentence(const TimelineEvent &event, const EventDetail &detail)
{
    static const QStringList stays{u"IMP"_s, u"ACUTE"_s, u"NONAC"_s, u"inpatient"_s};
    if (event.isPlanned)
        return withReason(QCoreApplication::translate("EventWords", "A visit is planned (%1)").arg(eventTitle(event)), detail.reason);
    if (event.isCancelled)
        return withReason(QCoreApplication::translate("EventWords", "A visit did not take place (%1)").arg(eventTitle(event)), detail.reason);
    if (stays.contains(detail.visitClass)) {
        const int nights = nightsOf(event);
        if (event.isOpenEnded)
            return withReason(QCoreApplication::translate("EventWords", "Is in the hospital"), detail.reason);
        return withReason(nights > 0 ? QCoreApplication::translate("EventWords", "Stayed in the hospital for %n night(s)", nullptr, nights) : QCoreApplication::translate("EventWords", "Was a hospital inpatient"), detail.reason);
    }
    if (detail.visitClass == u"EMER"_s || detail.visitClass == u"emergency"_s)
        return withReason(QCoreApplication::translate("EventWords", "Visited the emergency department"), detail.reason);
    if (detail.visitClass == u"VR"_s)
        return withReason(QCoreApplication::translate("EventWords", "Had a video or phone visit"), detail.reason);
    if (detail.visitClass == u"HH"_s)
        return withReason(QCoreApplication::translate("EventWords", "Had a home visit"), detail.reason);
    if (detail.visitClass == u"OBSENC"_s)
        return withReason(QCoreApplication::translate("EventWords", "Was kept for observation"), detail.reason);
    return withReason(event.title.isEmpty() ? QCoreApplication::translate("EventWords", "Had a visit") : QCoreApplication::translate("EventWords", "Had a visit: %1").arg(event.title), detail.reason);
}

QString conditionSentence(const TimelineEvent &event)
{
    const QString title = eventTitle(event);
    if (event.isRefuted)
        return QCoreApplication::translate("EventWords", "%1 was ruled out").arg(title);
    if (event.isSuspected)
        return QCoreApplication::translate("EventWords", "%1 was suspected, not confirmed").arg(title);
    if (event.isPast || event.end)
        return QCoreApplication::translate("EventWords", "Had %1").arg(title);
    return event.isOpenEnded ? QCoreApplication::translate("EventWords", "Has %1").arg(title) : title;
}

QString medicineSentence(const TimelineEvent &event)
{
    const QString title = eventTitle(event);
    if (event.didNotHappen)
        return QCoreApplication::translate("EventWords", "%1 was not taken or not given").arg(title);
    if (event.type == u"MedicationDispense"_s)
        return event.supplyDays ? QCoreApplication::translate("EventWords", "%1 was handed out for %n day(s)", nullptr, *event.supplyDays).arg(title) : QCoreApplication::translate("EventWords", "%1 was handed out").arg(title);
    if (event.type == u"MedicationAdministration"_s)
        return QCoreApplication::translate("EventWords", "Was given %1").arg(title);
    if (event.type == u"MedicationStatement"_s)
        return event.isPast ? QCoreApplication::translate("EventWords", "Took %1").arg(title) : QCoreApplication::translate("EventWords", "Takes %1").arg(title);
    return event.who.isEmpty() ? QCoreApplication::translate("EventWords", "%1 was ordered").arg(title) : QCoreApplication::translate("EventWords", "%1 was ordered by %2").arg(title, event.who);
}

QString observedSentence(const TimelineEvent &event, const EventDetail &detail)
{
    const QString title = eventTitle(event);
    QString value;
    for (const DetailLine &line : detail.lines) {
        if (line.field == DetailField::Value)
            value = line.text;
    }
    if (value.isEmpty())
        return title;
    const QString flag = flagText(event.flag);
    return flag.isEmpty() ? QCoreApplication::translate("EventWords", "%1 was %2").arg(title, value) : QCoreApplication::translate("EventWords", "%1 was %2, %3").arg(title, value, flag.toLower());
}

QString claimSentence(const TimelineEvent &event)
{
    const bool isAuthorization = event.lane == Lane::PriorAuth;
    const QString title = eventTitle(event);
    if (event.who.isEmpty())
        return isAuthorization ? QCoreApplication::translate("EventWords", "Prior authorization for %1").arg(title) : QCoreApplication::translate("EventWords", "Claim for %1").arg(title);
    return isAuthorization ? QCoreApplication::translate("EventWords", "Prior authorization for %1, asked by %2").arg(title, event.who) : QCoreApplication::translate("EventWords", "Claim for %1 from %2").arg(title, event.who);
}

QString doneSentence(const TimelineEvent &event)
{
    const QString title = eventTitle(event);
    if (event.didNotHappen)
        return event.statusReason.isEmpty() ? QCoreApplication::translate("EventWords", "%1 was not done").arg(title) : QCoreApplication::translate("EventWords", "%1 was not done: %2").arg(title, event.statusReason);
    if (event.isPlanned)
        return QCoreApplication::translate("EventWords", "%1 is planned").arg(title);
    if (event.isCancelled)
        return QCoreApplication::translate("EventWords", "%1 was called off").arg(title);
    if (event.lane == Lane::Immunizations)
        return QCoreApplication::translate("EventWords", "Received %1").arg(title);
    return event.who.isEmpty() ? QCoreApplication::translate("EventWords", "%1 was done").arg(title) : QCoreApplication::translate("EventWords", "%1 was done by %2").arg(title, event.who);
}

QString find(const QString &code, std::initializer_list<Word> words)
{
    for (const Word &word : words) {
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("EventWords", word.text);
    }
    return {};
}

} // namespace

QString eventSentence(const TimelineEvent &event, const EventDetail &detail)
{
    if (event.isRetracted)
        return QCoreApplication::translate("EventWords", "Withdrawn by its source: %1").arg(eventTitle(event));
    switch (event.lane) {
    case Lane::Visits:
        return visitSentence(event, detail);
    case Lane::Conditions:
        return conditionSentence(event);
    case Lane::Allergies:
        return event.isRefuted ? QCoreApplication::translate("EventWords", "An allergy to %1 was ruled out").arg(eventTitle(event)) : QCoreApplication::translate("EventWords", "Allergy or intolerance: %1").arg(eventTitle(event));
    case Lane::Procedures:
    case Lane::Immunizations:
        return doneSentence(event);
    case Lane::Medicines:
        return medicineSentence(event);
    case Lane::Labs:
    case Lane::Vitals:
    case Lane::Assessments:
    case Lane::Results:
        return observedSentence(event, detail);
    case Lane::Claims:
    case Lane::PriorAuth:
        return claimSentence(event);
    case Lane::Coverage:
        return QCoreApplication::translate("EventWords", "Covered by %1").arg(eventTitle(event));
    case Lane::Orders:
        return event.who.isEmpty() ? QCoreApplication::translate("EventWords", "%1 was ordered").arg(eventTitle(event)) : QCoreApplication::translate("EventWords", "%1 was ordered by %2").arg(eventTitle(event), event.who);
    case Lane::Notes:
        return event.who.isEmpty() ? eventTitle(event) : QCoreApplication::translate("EventWords", "%1, written by %2").arg(eventTitle(event), event.who);
    case Lane::Plans:
    case Lane::Devices:
    case Lane::Other:
        break;
    }
    return eventTitle(event);
}

QString detailTitle(DetailField field)
{
    switch (field) {
    case DetailField::Where:
        return QCoreApplication::translate("EventWords", "Where");
    case DetailField::Kind:
        return QCoreApplication::translate("EventWords", "Kind");
    case DetailField::Category:
        return QCoreApplication::translate("EventWords", "Category");
    case DetailField::Reason:
        return QCoreApplication::translate("EventWords", "Reason");
    case DetailField::By:
        return QCoreApplication::translate("EventWords", "By");
    case DetailField::Requester:
        return QCoreApplication::translate("EventWords", "Ordered by");
    case DetailField::Recorder:
        return QCoreApplication::translate("EventWords", "Recorded by");
    case DetailField::Attending:
        return QCoreApplication::translate("EventWords", "Treated by");
    case DetailField::DischargedTo:
        return QCoreApplication::translate("EventWords", "Discharged to");
    case DetailField::AdmittedFrom:
        return QCoreApplication::translate("EventWords", "Admitted from");
    case DetailField::Value:
        return QCoreApplication::translate("EventWords", "Value");
    case DetailField::Part:
        return QCoreApplication::translate("EventWords", "Part");
    case DetailField::Reference:
        return QCoreApplication::translate("EventWords", "Reference");
    case DetailField::Interpretation:
        return QCoreApplication::translate("EventWords", "Judged");
    case DetailField::Method:
        return QCoreApplication::translate("EventWords", "Method");
    case DetailField::Severity:
        return QCoreApplication::translate("EventWords", "Severity");
    case DetailField::Criticality:
        return QCoreApplication::translate("EventWords", "Criticality");
    case DetailField::Reaction:
        return QCoreApplication::translate("EventWords", "Reaction");
    case DetailField::BodySite:
        return QCoreApplication::translate("EventWords", "Body site");
    case DetailField::Stage:
        return QCoreApplication::translate("EventWords", "Stage");
    case DetailField::Dose:
        return QCoreApplication::translate("EventWords", "Dose");
    case DetailField::Route:
        return QCoreApplication::translate("EventWords", "Route");
    case DetailField::Quantity:
        return QCoreApplication::translate("EventWords", "Quantity");
    case DetailField::Supply:
        return QCoreApplication::translate("EventWords", "Days of supply");
    case DetailField::Refills:
        return QCoreApplication::translate("EventWords", "Refills allowed");
    case DetailField::Substitution:
        return QCoreApplication::translate("EventWords", "Substitution");
    case DetailField::Lot:
        return QCoreApplication::translate("EventWords", "Lot");
    case DetailField::Expires:
        return QCoreApplication::translate("EventWords", "Expires");
    case DetailField::Manufacturer:
        return QCoreApplication::translate("EventWords", "Manufacturer");
    case DetailField::Vaccine:
        return QCoreApplication::translate("EventWords", "Vaccine");
    case DetailField::DoseNumber:
        return QCoreApplication::translate("EventWords", "Dose number");
    case DetailField::Conclusion:
        return QCoreApplication::translate("EventWords", "Conclusion");
    case DetailField::Description:
        return QCoreApplication::translate("EventWords", "Description");
    case DetailField::Activity:
        return QCoreApplication::translate("EventWords", "Activity");
    case DetailField::Goal:
        return QCoreApplication::translate("EventWords", "Goal");
    case DetailField::Target:
        return QCoreApplication::translate("EventWords", "Target");
    case DetailField::Achievement:
        return QCoreApplication::translate("EventWords", "Achieved");
    case DetailField::Participant:
        return QCoreApplication::translate("EventWords", "Took part");
    case DetailField::Author:
        return QCoreApplication::translate("EventWords", "Author");
    case DetailField::Custodian:
        return QCoreApplication::translate("EventWords", "Kept by");
    case DetailField::Format:
        return QCoreApplication::translate("EventWords", "Format");
    case DetailField::Payer:
        return QCoreApplication::translate("EventWords", "Payer");
    case DetailField::Plan:
        return QCoreApplication::translate("EventWords", "Plan");
    case DetailField::MemberNumber:
        return QCoreApplication::translate("EventWords", "Member number");
    case DetailField::Relationship:
        return QCoreApplication::translate("EventWords", "Relationship");
    case DetailField::Decision:
        return QCoreApplication::translate("EventWords", "Decision");
    case DetailField::Priority:
        return QCoreApplication::translate("EventWords", "Priority");
    case DetailField::Intent:
        return QCoreApplication::translate("EventWords", "Intent");
    case DetailField::UniqueDevice:
        return QCoreApplication::translate("EventWords", "Device number");
    case DetailField::Specimen:
        return QCoreApplication::translate("EventWords", "Specimen");
    case DetailField::Note:
        return QCoreApplication::translate("EventWords", "Note");
    case DetailField::StatusReason:
        return QCoreApplication::translate("EventWords", "Status reason");
    case DetailField::Verification:
        return QCoreApplication::translate("EventWords", "Certainty");
    case DetailField::Outcome:
        return QCoreApplication::translate("EventWords", "Outcome");
    case DetailField::Onset:
        return QCoreApplication::translate("EventWords", "Began");
    case DetailField::Billed:
        return QCoreApplication::translate("EventWords", "Billed");
    case DetailField::Subject:
        return QCoreApplication::translate("EventWords", "About");
    case DetailField::Identifier:
        return QCoreApplication::translate("EventWords", "Identifier");
    }
    return {};
}

QString linkReason(const EventLink &link)
{
    if (link.isSameHappening)
        return QCoreApplication::translate("EventWords", "The same happening, told twice");
    const QString last = link.path.section(u'.', -1);
    if (last == u"encounter"_s || link.path == u"context"_s)
        return link.isIncoming ? QCoreApplication::translate("EventWords", "During this visit") : QCoreApplication::translate("EventWords", "The visit it belongs to");
    if (link.path == u"result"_s || link.path == u"hasMember"_s)
        return link.isIncoming ? QCoreApplication::translate("EventWords", "The report that lists it") : QCoreApplication::translate("EventWords", "Result in this report");
    if (link.path == u"authorizingPrescription"_s || link.path == u"prescription"_s)
        return link.isIncoming ? QCoreApplication::translate("EventWords", "Filled from this order") : QCoreApplication::translate("EventWords", "The order behind it");
    if (link.path == u"basedOn"_s)
        return link.isIncoming ? QCoreApplication::translate("EventWords", "Follows from this order") : QCoreApplication::translate("EventWords", "The order behind it");
    if (link.path == u"reasonReference"_s || link.path == u"addresses"_s || link.path.contains(u"diagnosis"_s))
        return link.isIncoming ? QCoreApplication::translate("EventWords", "Names it as a reason") : QCoreApplication::translate("EventWords", "The reason for it");
    if (link.path == u"claim"_s || link.path == u"request"_s)
        return link.isIncoming ? QCoreApplication::translate("EventWords", "The payer’s decision about it") : QCoreApplication::translate("EventWords", "The claim that was sent");
    if (link.path == u"relatesTo.target"_s || link.path.startsWith(u"related"_s))
        return link.isIncoming ? QCoreApplication::translate("EventWords", "Replaces or adds to it") : QCoreApplication::translate("EventWords", "Replaced or added to by this");
    if (link.path == u"derivedFrom"_s)
        return link.isIncoming ? QCoreApplication::translate("EventWords", "Worked out from it") : QCoreApplication::translate("EventWords", "Worked out from this");
    if (link.path == u"partOf"_s)
        return link.isIncoming ? QCoreApplication::translate("EventWords", "Part of it") : QCoreApplication::translate("EventWords", "What it is part of");
    if (link.event == NoEvent)
        return link.record == EventLink::NoRecord ? QCoreApplication::translate("EventWords", "Named as “%1”; not in this source").arg(link.path) : QCoreApplication::translate("EventWords", "Named as “%1”").arg(link.path);
    return link.isIncoming ? QCoreApplication::translate("EventWords", "Names this as “%1”").arg(link.path) : QCoreApplication::translate("EventWords", "Named as “%1”").arg(link.path);
}

QString provenanceText(const QString &code)
{
    const QString word = find(code, {{"x12837", QT_TRANSLATE_NOOP("EventWords", "From a claim")},
                                     {"x12835", QT_TRANSLATE_NOOP("EventWords", "From a payment notice")},
                                     {"x12278", QT_TRANSLATE_NOOP("EventWords", "From a prior authorization")},
                                     {"hl7ccda", QT_TRANSLATE_NOOP("EventWords", "From a C-CDA")},
                                     {"hl7v2", QT_TRANSLATE_NOOP("EventWords", "From a hospital message")},
                                     {"hl7v2oru", QT_TRANSLATE_NOOP("EventWords", "From a lab message")},
                                     {"hl7v2adt", QT_TRANSLATE_NOOP("EventWords", "From an admission message")},
                                     {"hl7v2vxu", QT_TRANSLATE_NOOP("EventWords", "From an immunization message")},
                                     {"hl7fhir", QT_TRANSLATE_NOOP("EventWords", "From a FHIR server")},
                                     {"script", QT_TRANSLATE_NOOP("EventWords", "From an e-prescription")},
                                     {"ncpdp", QT_TRANSLATE_NOOP("EventWords", "From a pharmacy claim")},
                                     {"capture", QT_TRANSLATE_NOOP("EventWords", "Entered by hand")},
                                     {"direct", QT_TRANSLATE_NOOP("EventWords", "Entered by hand")},
                                     {"image", QT_TRANSLATE_NOOP("EventWords", "From a picture")},
                                     {"unstructured", QT_TRANSLATE_NOOP("EventWords", "From a text")},
                                     {"text", QT_TRANSLATE_NOOP("EventWords", "From a text")}});
    return word.isEmpty() ? code : word;
}

QString labelText(const QString &code)
{
    const QString word = find(code, {{"R", QT_TRANSLATE_NOOP("EventWords", "Restricted")},
                                     {"V", QT_TRANSLATE_NOOP("EventWords", "Very restricted")},
                                     {"L", QT_TRANSLATE_NOOP("EventWords", "Low confidentiality")},
                                     {"M", QT_TRANSLATE_NOOP("EventWords", "Moderate confidentiality")},
                                     {"U", QT_TRANSLATE_NOOP("EventWords", "Unrestricted")},
                                     {"42CFRPart2", QT_TRANSLATE_NOOP("EventWords", "Substance use record (42 CFR Part 2)")},
                                     {"ETH", QT_TRANSLATE_NOOP("EventWords", "Substance use")},
                                     {"PSY", QT_TRANSLATE_NOOP("EventWords", "Psychiatry")},
                                     {"MH", QT_TRANSLATE_NOOP("EventWords", "Mental health")},
                                     {"HIV", QT_TRANSLATE_NOOP("EventWords", "HIV/AIDS")},
                                     {"SEX", QT_TRANSLATE_NOOP("EventWords", "Sexual and reproductive health")},
                                     {"SDV", QT_TRANSLATE_NOOP("EventWords", "Abuse and violence")},
                                     {"NOREUSE", QT_TRANSLATE_NOOP("EventWords", "Not to be used for anything else")},
                                     {"NORDSCLCD", QT_TRANSLATE_NOOP("EventWords", "Not to be passed on without consent")},
                                     {"HTEST", QT_TRANSLATE_NOOP("EventWords", "Test data")}});
    return word.isEmpty() ? code : word;
}

QString nameSourceText(NameSource source)
{
    switch (source) {
    case NameSource::None:
        return {};
    case NameSource::Text:
        return QCoreApplication::translate("EventWords", "as the payer wrote it");
    case NameSource::Selected:
        return QCoreApplication::translate("EventWords", "chosen where it was recorded");
    case NameSource::Display:
        return QCoreApplication::translate("EventWords", "sent with the code");
    case NameSource::OwnList:
        return QCoreApplication::translate("EventWords", "from your own list");
    case NameSource::Bundled:
        return QCoreApplication::translate("EventWords", "from this program’s list");
    case NameSource::Code:
        return QCoreApplication::translate("EventWords", "no name was sent");
    }
    return {};
}

QString flagText(const QString &code)
{
    if (code.isEmpty() || code == u"N"_s)
        return {};
    const QString word = find(code, {{"H", QT_TRANSLATE_NOOP("EventWords", "High")},
                                     {"HH", QT_TRANSLATE_NOOP("EventWords", "Very high")},
                                     {"HU", QT_TRANSLATE_NOOP("EventWords", "Very high")},
                                     {"L", QT_TRANSLATE_NOOP("EventWords", "Low")},
                                     {"LL", QT_TRANSLATE_NOOP("EventWords", "Very low")},
                                     {"LU", QT_TRANSLATE_NOOP("EventWords", "Very low")},
                                     {"A", QT_TRANSLATE_NOOP("EventWords", "Abnormal")},
                                     {"AA", QT_TRANSLATE_NOOP("EventWords", "Very abnormal")},
                                     {"POS", QT_TRANSLATE_NOOP("EventWords", "Positive")},
                                     {"DET", QT_TRANSLATE_NOOP("EventWords", "Detected")},
                                     {"NEG", QT_TRANSLATE_NOOP("EventWords", "Negative")},
                                     {"ND", QT_TRANSLATE_NOOP("EventWords", "Not detected")},
                                     {"R", QT_TRANSLATE_NOOP("EventWords", "Resistant")},
                                     {"S", QT_TRANSLATE_NOOP("EventWords", "Susceptible")},
                                     {"I", QT_TRANSLATE_NOOP("EventWords", "Intermediate")},
                                     {"IND", QT_TRANSLATE_NOOP("EventWords", "Indeterminate")}});
    return word.isEmpty() ? code : word;
}

bool isAlarming(const QString &flag)
{
    static const QStringList alarming{u"H"_s, u"HH"_s, u"HU"_s, u"L"_s, u"LL"_s, u"LU"_s, u"A"_s, u"AA"_s, u"POS"_s, u"DET"_s, u"R"_s};
    return alarming.contains(flag);
}

} // namespace pax::words
