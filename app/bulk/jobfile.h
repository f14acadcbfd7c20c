// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>
#include <vector>

namespace pax::bulk {

/// Records; what the payer has to say about the export; records to be removed here.
enum class FileKind { Output, Messages, Deleted };

enum class FileState { Waiting, Downloading, Downloaded, Imported, Failed, Damaged };
QString stateName(FileState state);

/// How surely what arrived is what was sent, weakest first.
enum class Grade { None, Lines, Count, Length, LengthAndCount, Hash };
QString gradeName(Grade grade);

/// One file of an export: what was announced, what arrived, and how the two compare. A job may have a hundred thousand.
struct JobFile
{
    QString type{};                          ///< as announced; empty where the payer said none
    int part = 1;                            ///< the how manieth of its type
    FileKind kind = FileKind::Output;
    QUrl url{};
    std::optional<qint64> announced{};       ///< records, by the manifest
    std::optional<qint64> announcedBytes{};
    QByteArray announcedSha256{};            ///< hex
    qint64 expires = 0;                      ///< seconds since 1970, by the address's signature; 0: not known
    FileState state = FileState::Waiting;
    Grade grade = Grade::None;
    qint64 lines = 0;                        ///< records read; blank lines left out
    qint64 badLines = 0;
    QList<qint64> badLineNumbers{};          ///< the first hundred
    qint64 bytes = 0;                        ///< plain
    qint64 wireBytes = 0;                    ///< as transferred
    QByteArray sha256{};                     ///< plain, hex
    QByteArray etag{};                       ///< a strong one, quotes and all
    bool lengthChecked = false;              ///< as many bytes came as the answer announced
    int requests = 0;
    int refetches = 0;                       ///< times it was fetched again because it differed
    QString problem{};                       ///< reason name, if it failed

    /// Its name in the sealed set and in a hand-off folder: "Patient-1", "Messages-1".
    QString name() const;
    bool isOver() const { return state == FileState::Imported || state == FileState::Failed || state == FileState::Damaged; }

    bool operator==(const JobFile &) const = default;
};
using JobFiles = std::vector<JobFile>;

/// What is announced of a file, and what became of it, apart: the first is stored once, the second with every change.
QJsonValue announcedJson(const JobFile &file);
JobFile fileFromJson(const QJsonValue &announced);
QJsonValue progressJson(const JobFile &file);
void applyProgress(const QJsonValue &progress, JobFile &file);

/// Where a type comes in the order of downloading: what a roster needs first. Source: bulk-export.md §6.
int rankOf(const QString &type);

} // namespace pax::bulk
