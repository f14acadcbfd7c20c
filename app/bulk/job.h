// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/core/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace pax::bulk {

/// Where a job stands. Everything is on disk before it is acted on. Source: bulk-export.md §10.
enum class JobState { Drafted, Requesting, Accepted, Ready, Downloading, Importing, Complete, Partial, Empty, Failed, Cancelled };

/// The public names: queued, running, waiting, complete, partial, empty, failed, cancelled.
QString publicName(JobState state, bool isWaiting);
bool isEnded(JobState state);

enum class JobEvent { Started, AcceptedByServer, ManifestArrived, AllDownloaded, Refetch, Imported, ImportedWithLoss, ImportedNothing, GaveUp, CancelledByUser };

/// The next state, or nothing when the event has no place in this state. Pure.
std::optional<JobState> next(JobState state, JobEvent event);

enum class FileState { Waiting, Downloading, Downloaded, Imported, Failed, Damaged };
QString stateName(FileState state);

enum class Grade { None, Lines, Count, Length, LengthAndCount, Hash };
QString gradeName(Grade grade);

struct JobFile
{
    QString name;                        ///< in the sealed set: "Patient-1"
    QString type;                        ///< as announced
    QUrl url;
    bool isMessages = false;             ///< an error/outcome file
    bool isDeleted = false;              ///< a file of deletions
    std::optional<qint64> announced;     ///< count of the manifest
    QString announcedSha256;             ///< hex
    std::optional<qint64> announcedBytes;
    FileState state = FileState::Waiting;
    Grade grade = Grade::None;
    qint64 lines = 0;                    ///< records read, blank lines left out
    qint64 badLines = 0;
    QList<qint64> badLineNumbers;        ///< the first hundred
    qint64 bytes = 0;                    ///< plain
    QString sha256;                      ///< plain, hex
    QString etag;
    bool lengthChecked = false;
    int tries = 0;
    QString problem;                     ///< reason name, if it failed
};

struct JobMessage
{
    QString severity;
    QString code;
    QString text;
    QString file;                        ///< empty: from this program or the kick-off
};

/// What was asked for.
struct ExportSpec
{
    core::PanelId panel;
    QStringList types;
    QString since;                       ///< instant as given
    QString until;
    QStringList patients;
    QString operation = QStringLiteral("auto");   ///< auto, get, post, davinci
    QString exportType;
};

struct Job
{
    core::ExportId id;
    QString profile;
    ExportSpec spec;
    JobState state = JobState::Drafted;
    bool isWaiting = false;
    QDateTime created;
    QDateTime kickOffServerDate;
    QString request;                     ///< as sent: method and path
    QUrl statusUrl;
    QString progress;                    ///< the server's words
    QString transactionTime;
    bool requiresToken = true;
    QDateTime expires;
    QList<JobFile> files;
    QMap<QString, qint64> resources;     ///< by their own type, repeats folded
    qint64 repeats = 0;
    qint64 deleted = 0;
    QList<JobMessage> messages;
    QStringList log;                     ///< dated sentences for support, without ids of members
    int kickOffs = 0;
    int uncertainStarts = 0;
    QString problem;                     ///< kind/reason name of what ended it
    std::optional<int> httpStatus;

    qint64 bytes() const;
};

QByteArray toJson(const Job &job);
std::optional<Job> jobFromJson(const QByteArray &json);

/// The command line's document.
QByteArray exportJson(const Job &job);

} // namespace pax::bulk
