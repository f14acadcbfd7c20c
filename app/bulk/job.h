// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/jobfile.h"
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

/// What a job that has not ended waits for, where it is more than the payer's own time.
enum class Hold {
    None,
    Network,      ///< no connection; it goes on by itself
    Busy,         ///< another export runs, or too many requests
    Disk,         ///< full or not writable; it goes on by itself
    Keychain,     ///< locked or denied
    Permission,   ///< the payer's files lie elsewhere and want the token: a person decides
    Person,       ///< paused by the user
};
QString holdName(Hold hold);

/// The public names: queued, running, waiting, complete, partial, empty, failed, cancelled.
QString publicName(JobState state, bool isWaiting);
bool isEnded(JobState state);

enum class JobEvent { Started, AcceptedByServer, ManifestArrived, AllDownloaded, Imported, ImportedWithLoss, ImportedNothing, GaveUp, CancelledByUser };

/// The next state, or nothing when the event has no place in this state. Pure.
std::optional<JobState> next(JobState state, JobEvent event);

/// Something the payer or this program has to say; equal ones are counted.
struct JobMessage
{
    QString severity;
    QString code;
    QString text;
    QString file;                        ///< which file it came in or is about; empty: the whole export
    qint64 count = 1;
    bool isOurs = false;                 ///< this program's words, also where they are about a file of the payer's

    bool operator==(const JobMessage &) const = default;
};

/// What was asked for.
struct ExportSpec
{
    core::PanelId panel{};
    QStringList types{};
    QString since{};                     ///< instant: records added or changed later
    QString until{};
    QString serviceFrom{};               ///< day: care given from then on, whenever it was recorded
    QString serviceTo{};
    QStringList patients{};
    QString operation = QStringLiteral("auto");   ///< auto, get, post, davinci
    QString exportType{};
    bool deleteWhenDone = true;          ///< tell the payer that its files are no longer needed, once all is verified
    bool exactTypes = false;             ///< types refused by the server end the job: everything instead would be another export

    bool operator==(const ExportSpec &) const = default;
};

/// Figures over all files of a job, so that a list of jobs needs no files.
struct FileSums
{
    qint64 files = 0;
    qint64 done = 0;                     ///< imported
    qint64 failed = 0;                   ///< failed or damaged
    qint64 bytes = 0;                    ///< plain, received
    qint64 announcedBytes = 0;           ///< of files that announce their length
    qint64 badLines = 0;
    Grade weakest = Grade::None;         ///< of files that are over
    qint64 sized = 0;                    ///< files that announce their length
    qint64 underWay = 0;                 ///< being fetched now
    qint64 firstExpiry = 0;              ///< of files that are not here yet, seconds since 1970; 0: not known
};
FileSums sumsOf(const JobFiles &files);

struct Job
{
    core::ExportId id{};
    QString profile{};
    QString user{};                      ///< operating-system user who started it
    ExportSpec spec{};
    JobState state = JobState::Drafted;
    bool isWaiting = false;
    Hold hold = Hold::None;
    QDateTime holdUntil{};               ///< when it goes on by itself, if that is known
    QDateTime created{};
    QDateTime ended{};
    QDateTime kickOffServerDate{};
    QString request{};                   ///< as sent: method and path
    QUrl statusUrl{};
    QString progress{};                  ///< the server's words
    QString transactionTime{};           ///< as sent
    bool requiresToken = true;
    QDateTime expires{};
    FileSums sums{};
    QMap<QString, qint64> resources{};   ///< by their own type, repeats folded
    qint64 repeats = 0;
    qint64 deleted = 0;
    QList<JobMessage> messages{};
    QStringList log{};                   ///< dated sentences for support, without ids of members
    int kickOffs = 0;
    int uncertainStarts = 0;
    bool isVerified = false;             ///< all of it, at least by length or count
    QString problem{};                   ///< kind/reason name of what ended it
    QString problemSubject{};            ///< the host it is about
    std::optional<int> httpStatus{};

    qint64 bytes() const { return sums.bytes; }
    qint64 records() const;
    /// The instant a later "changed since" starts from: the earlier of the payer's transaction time and our kick-off by its
    /// clock, less five minutes. Empty unless the job is complete. Source: bulk-export.md §5, §9.
    QString nextSince() const;
};

/// Adds a message, or counts one that is equal already. Beyond a thousand different ones only their number grows.
void addMessage(QList<JobMessage> &messages, JobMessage message);

QByteArray toJson(const Job &job);
std::optional<Job> jobFromJson(const QByteArray &json);

/// The command line's document.
QByteArray exportJson(const Job &job, const JobFiles &files);

} // namespace pax::bulk
