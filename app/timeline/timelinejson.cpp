// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timelinejson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace pax::timeline {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString undatedName(Undated undated)
{
    switch (undated) {
    case Undated::No:
        return {};
    case Undated::NotSent:
        return u"not-sent"_s;
    case Undated::Unreadable:
        return u"unreadable"_s;
    case Undated::Placeholder:
        return u"placeholder"_s;
    case Undated::BeforeBirth:
        return u"before-birth"_s;
    case Undated::AbsentReason:
        return u"absent"_s;
    case Undated::NotAnEvent:
        return u"not-an-event"_s;
    }
    return {};
}

/// Titles that are no text of the payer's, in the words of the contract.
QString titleName(const TimelineEvent &event)
{
    switch (event.titleKind) {
    case TitleKind::Sent:
        return event.title;
    case TitleKind::None:
        return {};
    case TitleKind::Unknown:
        return u"Unknown"_s;
    case TitleKind::Died:
        return u"Died"_s;
    case TitleKind::VisionPrescription:
        return u"Vision prescription"_s;
    }
    return {};
}

QString sourceName(NameSource source)
{
    switch (source) {
    case NameSource::None:
        return {};
    case NameSource::Text:
        return u"text"_s;
    case NameSource::Selected:
        return u"user-selected"_s;
    case NameSource::Display:
        return u"display"_s;
    case NameSource::OwnList:
        return u"own-list"_s;
    case NameSource::Bundled:
        return u"bundled-list"_s;
    case NameSource::Code:
        return u"code"_s;
    }
    return {};
}

QJsonObject eventJson(const TimelineEvent &event)
{
    const auto date = [](const std::optional<core::FhirDate> &value) -> QJsonValue { return value ? QJsonValue(QString::fromLatin1(value->text())) : QJsonValue(); };
    const bool placed = event.undated == Undated::No;
    const bool coded = !event.code.code.isEmpty();
    return {{u"reference"_s, event.reference},
            {u"lane"_s, laneName(event.lane)},
            {u"date"_s, date(event.start)},
            {u"end"_s, date(event.end)},
            {u"precision"_s, placed && event.start ? QJsonValue(event.start->precisionName()) : QJsonValue()},
            {u"title"_s, textOrNull(titleName(event))},
            {u"titleSource"_s, textOrNull(sourceName(event.titleSource))},
            {u"detail"_s, textOrNull(event.subtitle)},
            {u"who"_s, textOrNull(event.who)},
            {u"dateText"_s, textOrNull(event.dateText)},
            {u"code"_s, coded ? QJsonValue(QJsonObject{{u"system"_s, textOrNull(event.code.system)}, {u"code"_s, event.code.code}, {u"display"_s, textOrNull(event.code.display)}}) : QJsonValue()},
            {u"status"_s, textOrNull(event.status)},
            {u"statusReason"_s, textOrNull(event.statusReason)},
            {u"retracted"_s, event.isRetracted},
            {u"refuted"_s, event.isRefuted},
            {u"notDone"_s, event.didNotHappen},
            {u"flag"_s, textOrNull(event.flag)},
            {u"hidden"_s, textOrNull(hiddenName(event.hidden))},
            {u"until"_s, event.isUntil},
            {u"open"_s, event.isOpenEnded},
            {u"undatedReason"_s, textOrNull(event.absentReason.isEmpty() ? undatedName(event.undated) : event.absentReason)},
            {u"group"_s, event.group < 0 ? QJsonValue() : QJsonValue(event.group)}};
}

} // namespace

QByteArray timelineJson(const MemberTimeline &timeline)
{
    QJsonObject json;
    if (timeline.patient) {
        const PatientSummary &patient = *timeline.patient;
        json[u"patient"_s] = QJsonObject{{u"id"_s, textOrNull(patient.id)}, {u"name"_s, textOrNull(patient.name)}, {u"birthDate"_s, textOrNull(patient.birthDate)},
                                         {u"gender"_s, textOrNull(patient.gender)}, {u"deceased"_s, textOrNull(patient.deceased)}};
    } else {
        json[u"patient"_s] = QJsonValue();
    }
    json[u"source"_s] = timeline.source;
    json[u"asOf"_s] = timeline.asOf.isValid() ? QJsonValue(timeline.asOf.toUTC().toString(Qt::ISODate)) : QJsonValue();
    json[u"complete"_s] = timeline.isComplete;
    json[u"pages"_s] = timeline.pages;
    QJsonObject resources;
    for (auto type = timeline.resources.begin(); type != timeline.resources.end(); ++type)
        resources[type.key()] = type.value();
    json[u"resources"_s] = resources;
    QJsonArray events;
    for (const TimelineEvent &event : timeline.events)
        events.append(eventJson(event));
    json[u"events"_s] = events;
    QJsonArray undated;
    for (const TimelineEvent &event : timeline.undated)
        undated.append(eventJson(event));
    json[u"undated"_s] = undated;
    json[u"duplicates"_s] = timeline.duplicates;
    json[u"unreadable"_s] = timeline.unreadable;
    QJsonArray messages;
    for (const TimelineMessage &message : timeline.messages)
        messages.append(QJsonObject{{u"severity"_s, textOrNull(message.severity)}, {u"code"_s, textOrNull(message.code)}, {u"text"_s, textOrNull(message.text)}});
    json[u"messages"_s] = messages;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace pax::timeline
