// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/fileintake.h"
#include "app/bulk/filerule.h"
#include "app/bulk/jobbook.h"
#include "app/bulk/rooms.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace pax::bulk {

class FileSink;

/// Fetches every file of a job that is not there yet: a few at once, fewer when throttled; each straight into its sealed file, counted
/// and indexed on the way, continued where it broke off, compared with what was announced, and fetched once more if it differs.
/// Thread: GUI; the bytes are worked on by the workers. Source: bulk-export.md §6–7.
class Downloader : public QObject
{
    Q_OBJECT

public:
    /// \p refreshAddresses  reads the manifest again and puts fresh addresses into the book
    Downloader(Rooms &rooms, JobBook &book, RecordIndexWriter &records, std::function<core::Task<core::Result<void>>()> refreshAddresses, std::stop_token stop);
    ~Downloader() override;

    /// Ends when every file is there or given up. An error means that no file can go on: network, disk, a question to a person.
    [[nodiscard]] core::Task<core::Result<void>> run();
    /// Which reading of the file counts for the index; 0: none.
    std::uint16_t attemptOf(std::uint32_t file) const;

private:
    /// How one request for a file ended.
    struct Fetched
    {
        FileStep step = FileStep::Fail;
        std::optional<core::Error> error;
        bool hasNewBytes = false;
    };

    [[nodiscard]] core::Task<void> lane(int number);
    [[nodiscard]] core::Task<core::Result<void>> fetchFile(std::size_t index);
    [[nodiscard]] core::Task<Fetched> fetchOnce(std::size_t index);
    [[nodiscard]] core::Task<core::Result<void>> finishFile(std::size_t index, FileSink *sink, qint64 wireBytes);
    /// Reads sealed files of an earlier run again, for the index.
    [[nodiscard]] core::Task<core::Result<void>> readAgain(std::size_t index);
    [[nodiscard]] core::Task<core::Result<net::HttpRequest>> requestFor(std::size_t index, FileSink *sink);
    void take(std::size_t index, const FileFacts &facts);
    void fail(std::size_t index, const core::Error &error);
    void throttled(std::optional<std::chrono::seconds> retryAfter);
    void showProgress();
    std::uint16_t nextAttempt(std::size_t index) { return ++m_attempts[index]; }

    Rooms &m_rooms;
    JobBook &m_book;
    RecordIndexWriter &m_records;
    std::function<core::Task<core::Result<void>>()> m_refreshAddresses;
    std::stop_token m_stop;
    std::deque<std::size_t> m_queue;
    std::map<std::size_t, FileSink *> m_active;
    std::vector<std::uint16_t> m_attempts;          ///< of each file, in this process
    std::optional<core::Error> m_halt;
    QDateTime m_notBefore;
    int m_atOnce = StartAtOnce;
    int m_goodInARow = 0;
    bool m_addressesRefreshed = false;
    core::Notifier m_room;                          ///< a lane may go on
    QTimer m_progress;
};

} // namespace pax::bulk
