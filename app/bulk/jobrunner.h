// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/exportservice.h"
#include "app/bulk/manifest.h"
#include "app/core/notifier.h"

#include <QtCore/QObject>

#include <deque>
#include <optional>

namespace pax::bulk {

/// Walks one job through its states, storing each before acting on it. Thread: GUI.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    JobRunner(ExportService::Rooms rooms, Job job, std::shared_ptr<vault::SealedSet> set, QObject *parent = nullptr);

    const Job &job() const { return m_job; }
    /// Why it stopped before the job ended, if it did.
    const std::optional<core::Error> &stoppedBy() const { return m_stoppedBy; }
    bool isRunning() const { return m_running; }
    std::stop_source &stopSource() { return m_stop; }

    /// Runs until the job has ended or cannot go on; announces it either way.
    [[nodiscard]] core::Task<void> run();
    core::Result<void> persist();
    /// Moves on by the table; a wrong event is a programmer's mistake.
    core::Result<void> apply(JobEvent event);
    void note(const QString &sentence);
    /// Announces every change, and the end.
    core::Notifier &news() { return m_news; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] core::Task<core::Result<void>> step();
    [[nodiscard]] core::Task<core::Result<void>> kickOff();
    [[nodiscard]] core::Task<core::Result<net::HttpRequest>> kickOffRequest();
    [[nodiscard]] core::Task<core::Result<void>> kickOffAnswered(net::HttpReply reply);
    [[nodiscard]] core::Task<core::Result<void>> poll();
    [[nodiscard]] core::Task<core::Result<void>> download();
    [[nodiscard]] core::Task<void> fetchFiles();
    [[nodiscard]] core::Task<core::Result<void>> fetchFile(qsizetype index);
    [[nodiscard]] core::Task<core::Result<void>> fetchOnce(qsizetype index, bool *again);
    [[nodiscard]] core::Task<core::Result<void>> refreshAddresses();
    [[nodiscard]] core::Task<core::Result<void>> importAll();
    [[nodiscard]] core::Task<core::Result<void>> waitFor(std::chrono::milliseconds wait);
    core::Result<void> takeManifest(const net::HttpReply &reply);
    bool dropRefusedParameter(const core::Error &error);
    void giveUp(const core::Error &error);
    void announce();

    ExportService::Rooms m_rooms;
    Job m_job;
    std::shared_ptr<vault::SealedSet> m_set;
    std::stop_source m_stop;
    std::optional<core::Error> m_stoppedBy;
    std::deque<qsizetype> m_queue;
    std::optional<core::Error> m_fetchError;
    bool m_addressesRefreshed = false;
    core::Notifier m_news;
    bool m_running = false;
};

} // namespace pax::bulk
