// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/job.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

template <class Enum>
struct Names
{
    Enum value;
    const char *name;
};

constexpr std::array<Names<JobState>, 11> StateNames{{{JobState::Drafted, "drafted"}, {JobState::Requesting, "requesting"}, {JobState::Accepted, "accepted"}, {JobState::Ready, "ready"},
                                                      {JobState::Downloading, "downloading"}, {JobState::Importing, "importing"}, {JobState::Complete, "complete"}, {JobState::Partial, "partial"},
                                                      {JobState::Empty, "empty"}, {JobState::Failed, "failed"}, {JobState::Cancelled, "cancelled"}}};
constexpr std::array<Names<FileState>, 6> FileStateNames{{{FileState::Waiting, "waiting"}, {FileState::Downloading, "downloading"}, {FileState::Downloaded, "downloaded"}, {FileState::Imported, "imported"},
                                                          {FileState::Failed, "failed"}, {FileState::Damaged, "damaged"}}};
constexpr std::array<Names<Grade>, 6> GradeNames{{{Grade::None, "none"}, {Grade::Lines, "lines"}, {Grade::Count, "count"}, {Grade::Length, "length"}, {Grade::LengthAndCount, "length+count"}, {Grade::Hash, "hash"}}};

template <class List, class Enum>
QString nameIn(const List &list, Enum value)
{
    for (const auto &each : list) {
        if (each.value == value)
            return QString::fromLatin1(each.name);
    }
    return {};
}

template <class List>
auto valueIn(const List &list, const QString &name)
{
    for (const auto &each : list) {
        if (name == QLatin1String(each.name))
            return each.value;
    }
    return list.front().value;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<qint64> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QJsonObject fileJson(const JobFile &file)
{
    QJsonArray bad;
    for (const qint64 number : file.badLineNumbers)
        bad.append(number);
    return {{u"name"_s, file.name}, {u"type"_s, file.type}, {u"url"_s, file.url.toString()}, {u"isMessages"_s, file.isMessages}, {u"isDeleted"_s, file.isDeleted}, {u"announced"_s, orNull(file.announced)},
            {u"announcedSha256"_s, file.announcedSha256}, {u"announcedBytes"_s, orNull(file.announcedBytes)}, {u"state"_s, stateName(file.state)}, {u"grade"_s, gradeName(file.grade)}, {u"lines"_s, file.lines},
            {u"badLines"_s, file.badLines}, {u"badLineNumbers"_s, bad}, {u"bytes"_s, file.bytes}, {u"sha256"_s, file.sha256}, {u"etag"_s, file.etag}, {u"lengthChecked"_s, file.lengthChecked},
            {u"tries"_s, file.tries}, {u"problem"_s, file.problem}};
}

JobFile fileFromJson(const QJsonObject &json)
{
    JobFile file;
    file.name = json[u"name"_s].toString();
    file.type = json[u"type"_s].toString();
    file.url = QUrl(json[u"url"_s].toString());
    file.isMessages = json[u"isMessages"_s].toBool();
    file.isDeleted = json[u"isDeleted"_s].toBool();
    file.announced = numberIn(json[u"announced"_s]);
    file.announcedSha256 = json[u"announcedSha256"_s].toString();
    file.announcedBytes = numberIn(json[u"announcedBytes"_s]);
    file.state = valueIn(FileStateNames, json[u"state"_s].toString());
    file.grade = valueIn(GradeNames, json[u"grade"_s].toString());
    file.lines = json[u"lines"_s].toInteger();
    file.badLines = json[u"badLines"_s].toInteger();
    for (const QJsonValue number : json[u"badLineNumbers"_s].toArray())
        file.badLineNumbers << number.toInteger();
    file.bytes = json[u"bytes"_s].toInteger();
    file.sha256 = json[u"sha256"_s].toString();
    file.etag = json[u"etag"_s].toString();
    file.lengthChecked = json[u"lengthChecked"_s].toBool();
    file.tries = json[u"tries"_s].toInt();
    file.problem = json[u"problem"_s].toString();
    return file;
}

QJsonObject messageJson(const JobMessage &message)
{
    return {{u"severity"_s, orNull(message.severity)}, {u"code"_s, orNull(message.code)}, {u"text"_s, orNull(message.text)}, {u"file"_s, orNull(message.file)}};
}

QJsonObject resourcesJson(const Job &job)
{
    QJsonObject resources;
    for (auto type = job.resources.begin(); type != job.resources.end(); ++type)
        resources[type.key()] = type.value();
    return resources;
}

QJsonObject specJson(const ExportSpec &spec)
{
    return {{u"panel"_s, spec.panel.text()}, {u"types"_s, QJsonArray::fromStringList(spec.types)}, {u"since"_s, spec.since}, {u"until"_s, spec.until}, {u"patients"_s, QJsonArray::fromStringList(spec.patients)},
            {u"operation"_s, spec.operation}, {u"exportType"_s, spec.exportType}};
}

QStringList strings(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue each : list.toArray())
        all << each.toString();
    return all;
}

QDateTime dateIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

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
        return nameIn(StateNames, state);
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
        if (event == JobEvent::Refetch)
            return JobState::Downloading;
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

QString stateName(FileState state)
{
    return nameIn(FileStateNames, state);
}

QString gradeName(Grade grade)
{
    return nameIn(GradeNames, grade);
}

qint64 Job::bytes() const
{
    qint64 sum = 0;
    for (const JobFile &file : files)
        sum += file.bytes;
    return sum;
}

QByteArray toJson(const Job &job)
{
    QJsonArray files;
    for (const JobFile &file : job.files)
        files.append(fileJson(file));
    QJsonArray messages;
    for (const JobMessage &message : job.messages)
        messages.append(messageJson(message));
    return QJsonDocument(QJsonObject{{u"id"_s, job.id.text()}, {u"profile"_s, job.profile}, {u"spec"_s, specJson(job.spec)}, {u"state"_s, nameIn(StateNames, job.state)}, {u"isWaiting"_s, job.isWaiting},
                                     {u"created"_s, job.created.toString(Qt::ISODateWithMs)}, {u"kickOffServerDate"_s, job.kickOffServerDate.toString(Qt::ISODateWithMs)}, {u"request"_s, job.request},
                                     {u"statusUrl"_s, job.statusUrl.toString()}, {u"progress"_s, job.progress}, {u"transactionTime"_s, job.transactionTime}, {u"requiresToken"_s, job.requiresToken},
                                     {u"expires"_s, job.expires.toString(Qt::ISODateWithMs)}, {u"files"_s, files}, {u"resources"_s, resourcesJson(job)}, {u"repeats"_s, job.repeats}, {u"deleted"_s, job.deleted},
                                     {u"messages"_s, messages}, {u"log"_s, QJsonArray::fromStringList(job.log)}, {u"kickOffs"_s, job.kickOffs}, {u"uncertainStarts"_s, job.uncertainStarts}, {u"problem"_s, job.problem},
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
    const QJsonObject spec = json[u"spec"_s].toObject();
    job.spec = {PanelId(spec[u"panel"_s].toString()), strings(spec[u"types"_s]), spec[u"since"_s].toString(), spec[u"until"_s].toString(), strings(spec[u"patients"_s]), spec[u"operation"_s].toString(), spec[u"exportType"_s].toString()};
    job.state = valueIn(StateNames, json[u"state"_s].toString());
    job.isWaiting = json[u"isWaiting"_s].toBool();
    job.created = dateIn(json[u"created"_s]);
    job.kickOffServerDate = dateIn(json[u"kickOffServerDate"_s]);
    job.request = json[u"request"_s].toString();
    job.statusUrl = QUrl(json[u"statusUrl"_s].toString());
    job.progress = json[u"progress"_s].toString();
    job.transactionTime = json[u"transactionTime"_s].toString();
    job.requiresToken = json[u"requiresToken"_s].toBool(true);
    job.expires = dateIn(json[u"expires"_s]);
    for (const QJsonValue file : json[u"files"_s].toArray())
        job.files.append(fileFromJson(file.toObject()));
    const QJsonObject resources = json[u"resources"_s].toObject();
    for (auto type = resources.begin(); type != resources.end(); ++type)
        job.resources[type.key()] = type->toInteger();
    job.repeats = json[u"repeats"_s].toInteger();
    job.deleted = json[u"deleted"_s].toInteger();
    for (const QJsonValue message : json[u"messages"_s].toArray())
        job.messages.append({message[u"severity"_s].toString(), message[u"code"_s].toString(), message[u"text"_s].toString(), message[u"file"_s].toString()});
    job.log = strings(json[u"log"_s]);
    job.kickOffs = json[u"kickOffs"_s].toInt();
    job.uncertainStarts = json[u"uncertainStarts"_s].toInt();
    job.problem = json[u"problem"_s].toString();
    if (json[u"httpStatus"_s].isDouble())
        job.httpStatus = json[u"httpStatus"_s].toInt();
    return job;
}

QByteArray exportJson(const Job &job)
{
    QJsonArray files;
    for (const JobFile &file : job.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"type"_s, orNull(file.type)}, {u"count"_s, file.state == FileState::Imported || file.state == FileState::Damaged ? QJsonValue(file.lines) : QJsonValue()},
                                 {u"announced"_s, orNull(file.announced)}, {u"bytes"_s, file.bytes}, {u"sha256"_s, orNull(file.sha256)}, {u"grade"_s, file.grade == Grade::None ? QJsonValue() : QJsonValue(gradeName(file.grade))},
                                 {u"state"_s, stateName(file.state)}, {u"badLines"_s, file.badLines}, {u"problem"_s, orNull(file.problem)}});
    QJsonArray messages;
    for (const JobMessage &message : job.messages)
        messages.append(messageJson(message));
    return QJsonDocument(QJsonObject{{u"id"_s, job.id.text()},
                                     {u"state"_s, publicName(job.state, job.isWaiting)},
                                     {u"code"_s, orNull(job.problem)},
                                     {u"group"_s, job.spec.panel.text()},
                                     {u"created"_s, job.created.toString(Qt::ISODate)},
                                     {u"request"_s, orNull(job.request)},
                                     {u"progress"_s, orNull(job.progress)},
                                     {u"transactionTime"_s, orNull(job.transactionTime)},
                                     {u"expires"_s, job.expires.isValid() ? QJsonValue(job.expires.toString(Qt::ISODate)) : QJsonValue()},
                                     {u"files"_s, files},
                                     {u"resources"_s, resourcesJson(job)},
                                     {u"repeats"_s, job.repeats},
                                     {u"messages"_s, messages},
                                     {u"deleted"_s, job.deleted},
                                     {u"kickOffs"_s, job.kickOffs},
                                     {u"uncertainStarts"_s, job.uncertainStarts},
                                     {u"log"_s, QJsonArray::fromStringList(job.log)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace pax::bulk
