// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/downloader.h"
#include "app/bulk/jobbook.h"
#include "app/bulk/kickoff.h"
#include "app/bulk/manifest.h"
#include "app/bulk/rooms.h"

#include <QtCore/QObject>

#include <optional>

namespace pax::bulk {

/// Walks one job through its states, keeping each before acting on it. Thread: GUI.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    JobRunner(Rooms rooms, std::unique_ptr<JobBook> book, QObject *parent = nullptr);
    ~JobRunner() override;

    JobBook &book() { return *m_book; }
    const Job &job() const { return m_book->job(); }
    /// Why it stopped before the job ended, if it did.
    const std::optional<core::Error> &stoppedBy() const { return m_stoppedBy; }
    bool isRunning() const { return m_running; }
    std::stop_source &stopSource() { return m_stop; }

    /// Runs until the job has ended or cannot go on; announces it either way.
    [[nodiscard]] core::Task<void> run();

private:
    [[nodiscard]] core::Task<core::Result<void>> step();
    [[nodiscard]] core::Task<core::Result<void>> kickOff();
    [[nodiscard]] core::Task<core::Result<std::optional<fhir::Capability>>> description();
    [[nodiscard]] core::Task<core::Result<void>> poll();
    [[nodiscard]] core::Task<core::Result<void>> download();
    [[nodiscard]] core::Task<core::Result<void>> refreshAddresses();
    [[nodiscard]] core::Task<core::Result<void>> importAll();
    [[nodiscard]] core::Task<core::Result<void>> waitFor(std::chrono::milliseconds wait, Hold hold);
    [[nodiscard]] core::Task<core::Result<void>> takeManifest(net::HttpReply reply);
    [[nodiscard]] core::Task<core::Result<Manifest>> wholeManifest(net::HttpReply reply);
    [[nodiscard]] core::Task<core::Result<void>> takeBundle(net::HttpReply reply);
    [[nodiscard]] core::Task<void> deleteAtServer();
    [[nodiscard]] core::Task<void> stopBecause(core::Error error);
    net::HttpRequest requestOf(const KickOff &plan) const;
    Refusals refusals() const;
    void remember(const QString &refusal);
    void giveUp(const core::Error &error);
    void noticeLongWait();

    Rooms m_rooms;
    std::unique_ptr<JobBook> m_book;
    std::stop_source m_stop;
    std::optional<core::Error> m_stoppedBy;
    std::unique_ptr<RecordIndexWriter> m_records;
    std::unique_ptr<Downloader> m_downloader;
    bool m_running = false;
};

} // namespace pax::bulk
