// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/job.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 11> StateNames{"drafted", "requesting", "accepted", "ready", "downloading", "importing", "complete", "partial", "empty", "failed", "cancelled"};
constexpr std::array<const char *, 7> HoldNames{"none", "network", "busy", "disk", "keychain", "permission", "person"};
constexpr qsizetype MostMessages = 1000;
constexpr qint64 OverlapSeconds = 5 * 60;

template <class Enum, std::size_t Size>
Enum valueIn(const std::array<const char *, Size> &names, const QString &name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return Enum{};
}

QString stateText(JobState state)
{
    return QString::fromLatin1(StateNames[static_cast<std::size_t>(state)]);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject messageJson(const JobMessage &message)
{
    return {{u"severity"_s, orNull(message.severity)}, {u"code"_s, orNull(message.code)}, {u"text"_s, orNull(message.text)}, {u"file"_s, orNull(message.file)}, {u"count"_s, message.count}, {u"from"_s, message.isOurs ? u"app"_s : u"payer"_s}};
}

QJsonObject resourcesJson(const Job &job)
{
    QJsonObject resources;
    for (auto type = job.resources.begin(); type != job.resources.end(); ++type)
        resources[type.key()] = type.value();
    return resources;
}

QStringList strings(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue each : list.toArray())
        all << each.toString();
    return all;
}

QJsonObject specJson(const ExportSpec &spec)
{
    return {{u"panel"_s, spec.panel.text()},     {u"types"_s, QJsonArray::fromStringList(spec.types)}, {u"since"_s, spec.since},           {u"until"_s, spec.until},
            {u"serviceFrom"_s, spec.serviceFrom}, {u"serviceTo"_s, spec.serviceTo},                     {u"patients"_s, QJsonArray::fromStringList(spec.patients)},
            {u"operation"_s, spec.operation},    {u"exportType"_s, spec.exportType},                   {u"deleteWhenDone"_s, spec.deleteWhenDone},
            {u"exactTypes"_s, spec.exactTypes}};
}

ExportSpec specFromJson(const QJsonObject &json)
{
    ExportSpec spec;
    spec.panel = PanelId(json[u"panel"_s].toString());
    spec.types = strings(json[u"types"_s]);
    spec.since = json[u"since"_s].toString();
    spec.until = json[u"until"_s].toString();
    spec.serviceFrom = json[u"serviceFrom"_s].toString();
    spec.serviceTo = json[u"serviceTo"_s].toString();
    spec.patients = strings(json[u"patients"_s]);
    spec.operation = json[u"operation"_s].toString(u"auto"_s);
    spec.exportType = json[u"exportType"_s].toString();
    spec.deleteWhenDone = json[u"deleteWhenDone"_s].toBool();
    spec.exactTypes = json[u"exactTypes"_s].toBool();
    return spec;
}

QJsonObject sumsJson(const FileSums &sums)
{
    return {{u"files"_s, sums.files}, {u"done"_s, sums.done}, {u"failed"_s, sums.failed}, {u"bytes"_s, sums.bytes}, {u"announcedBytes"_s, sums.announcedBytes}, {u"badLines"_s, sums.badLines}, {u"weakest"_s, static_cast<int>(sums.weakest)}, {u"sized"_s, sums.sized}, {u"firstExpiry"_s, sums.firstExpiry}};
}

FileSums sumsFromJson(const QJsonObject &json)
{
    const int weakest = std::clamp(json[u"weakest"_s].toInt(), 0, static_cast<int>(Grade::Hash));
    return {json[u"files"_s].toInteger(), json[u"done"_s].toInteger(), json[u"failed"_s].toInteger(), json[u"bytes"_s].toInteger(), json[u"announcedBytes"_s].toInteger(), json[u"badLines"_s].toInteger(), static_cast<Grade>(weakest), json[u"sized"_s].toInteger(), 0, json[u"firstExpiry"_s].toInteger()};
}

QString dateText(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime dateIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject fileJson(const JobFile &file)
{
    const bool isRead = file.state == FileState::Imported || file.state == FileState::Damaged;
    QJsonArray bad;
    for (const qint64 number : file.badLineNumbers)
        bad.append(number);
    return {{u"name"_s, file.name()},       {u"type"_s, orNull(file.type)},       {u"count"_s, isRead ? QJsonValue(file.lines) : QJsonValue()}, {u"announced"_s, orNull(file.announced)},
            {u"bytes"_s, file.bytes},       {u"sha256"_s, orNull(QString::fromLatin1(file.sha256))}, {u"grade"_s, file.grade == Grade::None ? QJsonValue() : QJsonValue(gradeName(file.grade))},
            {u"state"_s, stateName(file.state)}, {u"badLines"_s, file.badLines}, {u"badLineNumbers"_s, bad}, {u"problem"_s, orNull(file.problem)},
            {u"kind"_s, file.kind == FileKind::Output ? u"output"_s : file.kind == FileKind::Deleted ? u"deleted"_s : u"messages"_s}};
}

} // namespace

QString holdName(Hold hold)
{
    return QString::fromLatin1(HoldNames[static_cast<std::size_t>(hold)]);
}

QString publicName(JobState state, bool isWaiting)
{
    switch (state) {
    case JobState::Drafted:
    case JobState::Requesting:
        return u"queued"_s;
    case JobState::Accepted:
    case JobState::Ready:
    case JobState::Downloading:
    case JobState::Importing:
        return isWaiting ? u"waiting"_s : u"running"_s;
    case JobState::Complete:
    case JobState::Partial:
    case JobState::Empty:
    case JobState::Failed:
    case JobState::Cancelled:
        return stateText(state);
    }
    return {};
}

bool isEnded(JobState state)
{
    return state == JobState::Complete || state == JobState::Partial || state == JobState::Empty || state == JobState::Failed || state == JobState::Cancelled;
}

std::optional<JobState> next(JobState state, JobEvent event)
{
    if (event == JobEvent::CancelledByUser)
        return isEnded(state) ? std::nullopt : std::optional(JobState::Cancelled);
    if (event == JobEvent::GaveUp)
        return isEnded(state) ? std::nullopt : std::optional(JobState::Failed);
    switch (state) {
    case JobState::Drafted:
        return event == JobEvent::Started ? std::optional(JobState::Requesting) : std::nullopt;
    case JobState::Requesting:
        if (event == JobEvent::AcceptedByServer)
            return JobState::Accepted;
        return event == JobEvent::ManifestArrived ? std::optional(JobState::Ready) : std::nullopt;
    case JobState::Accepted:
        return event == JobEvent::ManifestArrived ? std::optional(JobState::Ready) : std::nullopt;
    case JobState::Ready:
        return event == JobEvent::Started ? std::optional(JobState::Downloading) : std::nullopt;
    case JobState::Downloading:
        return event == JobEvent::AllDownloaded ? std::optional(JobState::Importing) : std::nullopt;
    case JobState::Importing:
        if (event == JobEvent::Imported)
            return JobState::Complete;
        if (event == JobEvent::ImportedWithLoss)
            return JobState::Partial;
        return event == JobEvent::ImportedNothing ? std::optional(JobState::Empty) : std::nullopt;
    case JobState::Partial:
    case JobState::Failed:
        // Files that failed may be asked for again.
        return event == JobEvent::Started ? std::optional(JobState::Downloading) : std::nullopt;
    case JobState::Complete:
    case JobState::Empty:
    case JobState::Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

FileSums sumsOf(const JobFiles &files)
{
    FileSums sums;
    sums.files = static_cast<qint64>(files.size());
    bool any = false;
    for (const JobFile &file : files) {
        sums.bytes += file.bytes;
        sums.announcedBytes += file.announcedBytes.value_or(0);
        sums.badLines += file.badLines;
        sums.sized += file.announcedBytes ? 1 : 0;
        sums.underWay += file.state == FileState::Downloading ? 1 : 0;
        const bool isToCome = file.state == FileState::Waiting || file.state == FileState::Downloading;
        if (isToCome && file.expires > 0 && (sums.firstExpiry == 0 || file.expires < sums.firstExpiry))
            sums.firstExpiry = file.expires;
        sums.done += file.state == FileState::Imported ? 1 : 0;
        sums.failed += file.state == FileState::Failed || file.state == FileState::Damaged ? 1 : 0;
        if (file.isOver()) {
            sums.weakest = any ? std::min(sums.weakest, file.grade) : file.grade;
            any = true;
        }
    }
    return sums;
}

qint64 Job::records() const
{
    qint64 sum = 0;
    for (const qint64 each : resources)
        sum += each;
    return sum;
}

QString Job::nextSince() const
{
    if (state != JobState::Complete && state != JobState::Empty)
        return {};
    // Some servers write the end of the job: what changed meanwhile would be missed.
    QDateTime from = QDateTime::fromString(transactionTime, Qt::ISODateWithMs);
    if (kickOffServerDate.isValid() && (!from.isValid() || kickOffServerDate < from))
        from = kickOffServerDate;
    return from.isValid() ? from.toUTC().addSecs(-OverlapSeconds).toString(Qt::ISODate) : QString();
}

void addMessage(QList<JobMessage> &messages, JobMessage message)
{
    for (JobMessage &each : messages) {
        if (each.severity == message.severity && each.code == message.code && each.text == message.text && each.file == message.file && each.isOurs == message.isOurs) {
            each.count += message.count;
            return;
        }
    }
    if (messages.size() < MostMessages)
        messages.append(std::move(message));
    else
        messages.last().count += message.count;
}

QByteArray toJson(const Job &job)
{
    QJsonArray messages;
    for (const JobMessage &message : job.messages)
        messages.append(messageJson(message));
    return QJsonDocument(QJsonObject{{u"version"_s, 2},
                                     {u"id"_s, job.id.text()},
                                     {u"profile"_s, job.profile},
                                     {u"user"_s, job.user},
                                     {u"spec"_s, specJson(job.spec)},
                                     {u"state"_s, stateText(job.state)},
                                     {u"isWaiting"_s, job.isWaiting},
                                     {u"hold"_s, holdName(job.hold)},
                                     {u"holdUntil"_s, dateText(job.holdUntil)},
                                     {u"created"_s, dateText(job.created)},
                                     {u"ended"_s, dateText(job.ended)},
                                     {u"kickOffServerDate"_s, dateText(job.kickOffServerDate)},
                                     {u"request"_s, job.request},
                                     {u"statusUrl"_s, job.statusUrl.toString(QUrl::FullyEncoded)},
                                     {u"progress"_s, job.progress},
                                     {u"transactionTime"_s, job.transactionTime},
                                     {u"requiresToken"_s, job.requiresToken},
                                     {u"expires"_s, dateText(job.expires)},
                                     {u"sums"_s, sumsJson(job.sums)},
                                     {u"resources"_s, resourcesJson(job)},
                                     {u"repeats"_s, job.repeats},
                                     {u"deleted"_s, job.deleted},
                                     {u"messages"_s, messages},
                                     {u"log"_s, QJsonArray::fromStringList(job.log)},
                                     {u"kickOffs"_s, job.kickOffs},
                                     {u"uncertainStarts"_s, job.uncertainStarts},
                                     {u"isVerified"_s, job.isVerified},
                                     {u"problem"_s, job.problem},
                                     {u"problemSubject"_s, job.problemSubject},
                                     {u"httpStatus"_s, job.httpStatus ? QJsonValue(*job.httpStatus) : QJsonValue()}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Job> jobFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json[u"id"_s].toString().isEmpty())
        return std::nullopt;
    Job job;
    job.id = ExportId(json[u"id"_s].toString());
    job.profile = json[u"profile"_s].toString();
    job.user = json[u"user"_s].toString();
    job.spec = specFromJson(json[u"spec"_s].toObject());
    job.state = valueIn<JobState>(StateNames, json[u"state"_s].toString());
    job.isWaiting = json[u"isWaiting"_s].toBool();
    job.hold = valueIn<Hold>(HoldNames, json[u"hold"_s].toString());
    job.holdUntil = dateIn(json[u"holdUntil"_s]);
    job.created = dateIn(json[u"created"_s]);
    job.ended = dateIn(json[u"ended"_s]);
    job.kickOffServerDate = dateIn(json[u"kickOffServerDate"_s]);
    job.request = json[u"request"_s].toString();
    job.statusUrl = QUrl(json[u"statusUrl"_s].toString());
    job.progress = json[u"progress"_s].toString();
    job.transactionTime = json[u"transactionTime"_s].toString();
    job.requiresToken = json[u"requiresToken"_s].toBool(true);
    job.expires = dateIn(json[u"expires"_s]);
    job.sums = sumsFromJson(json[u"sums"_s].toObject());
    const QJsonObject resources = json[u"resources"_s].toObject();
    for (auto type = resources.begin(); type != resources.end(); ++type)
        job.resources[type.key()] = type->toInteger();
    job.repeats = json[u"repeats"_s].toInteger();
    job.deleted = json[u"deleted"_s].toInteger();
    for (const QJsonValue message : json[u"messages"_s].toArray())
        job.messages.append({message[u"severity"_s].toString(), message[u"code"_s].toString(), message[u"text"_s].toString(), message[u"file"_s].toString(), message[u"count"_s].toInteger(1), message[u"from"_s].toString() == u"app"_s});
    job.log = strings(json[u"log"_s]);
    job.kickOffs = json[u"kickOffs"_s].toInt();
    job.uncertainStarts = json[u"uncertainStarts"_s].toInt();
    job.isVerified = json[u"isVerified"_s].toBool();
    job.problem = json[u"problem"_s].toString();
    job.problemSubject = json[u"problemSubject"_s].toString();
    if (json[u"httpStatus"_s].isDouble())
        job.httpStatus = json[u"httpStatus"_s].toInt();
    return job;
}

QByteArray exportJson(const Job &job, const JobFiles &files)
{
    QJsonArray fileList;
    for (const JobFile &file : files)
        fileList.append(fileJson(file));
    QJsonArray messages;
    for (const JobMessage &message : job.messages)
        messages.append(messageJson(message));
    return QJsonDocument(QJsonObject{{u"id"_s, job.id.text()},
                                     {u"state"_s, publicName(job.state, job.isWaiting)},
                                     {u"code"_s, orNull(job.problem)},
                                     {u"waitsFor"_s, job.hold == Hold::None || isEnded(job.state) ? QJsonValue() : QJsonValue(holdName(job.hold))},
                                     {u"group"_s, job.spec.panel.text()},
                                     {u"created"_s, job.created.toString(Qt::ISODate)},
                                     {u"request"_s, orNull(job.request)},
                                     {u"progress"_s, orNull(job.progress)},
                                     {u"transactionTime"_s, orNull(job.transactionTime)},
                                     {u"nextSince"_s, orNull(job.nextSince())},
                                     {u"expires"_s, job.expires.isValid() ? QJsonValue(job.expires.toString(Qt::ISODate)) : QJsonValue()},
                                     {u"files"_s, fileList},
                                     {u"resources"_s, resourcesJson(job)},
                                     {u"repeats"_s, job.repeats},
                                     {u"verified"_s, job.isVerified},
                                     {u"messages"_s, messages},
                                     {u"deleted"_s, job.deleted},
                                     {u"kickOffs"_s, job.kickOffs},
                                     {u"uncertainStarts"_s, job.uncertainStarts},
                                     {u"log"_s, QJsonArray::fromStringList(job.log)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace pax::bulk
