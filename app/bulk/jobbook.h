// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/core/clock.h"
#include "app/core/notifier.h"
#include "app/core/workers.h"
#include "app/vault/vault.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <set>

namespace pax::bulk {

/// One job with its files, and how both are kept: a small header replaced as a whole, the list of files written once, and a journal of
/// what became of each file. A kill at any moment leaves all that was kept. Thread: GUI; storing itself runs on the workers, in
/// order. Errors: StorageFull, StorageCorrupt.
class JobBook : public QObject
{
    Q_OBJECT

public:
    JobBook(std::shared_ptr<vault::SealedSet> set, core::Workers &workers, const core::Clock &clock, Job job, JobFiles files, QObject *parent = nullptr);
    ~JobBook() override;

    static core::Result<Job> readHeader(const vault::SealedSet &set);
    static core::Result<JobFiles> readFiles(const vault::SealedSet &set);
    /// A new job's first header, stored before anything is done for it.
    static core::Result<void> create(vault::SealedSet &set, const Job &job);

    const Job &job() const { return m_job; }
    /// Changes are kept by keep().
    Job &edit() { return m_job; }
    const JobFiles &files() const { return m_files; }
    /// The reference must not be held over a co_await.
    const JobFile &file(std::size_t index) const { return m_files[index]; }
    /// To change a file: it is kept by the next keepFiles().
    JobFile &edit(std::size_t index);

    vault::SealedSet &set() { return *m_set; }
    const std::shared_ptr<vault::SealedSet> &sharedSet() const { return m_set; }
    void note(const QString &sentence);
    /// Announces a change; many in a row are announced once a moment.
    void touch();

    [[nodiscard]] core::Task<core::Result<void>> keep();
    /// Moves on by the table and keeps that; a wrong event is a programmer's mistake.
    [[nodiscard]] core::Task<core::Result<void>> apply(JobEvent event);
    /// A new list of files; the journal begins anew.
    [[nodiscard]] core::Task<core::Result<void>> keepList(JobFiles files);
    /// What changed since, in the journal.
    [[nodiscard]] core::Task<core::Result<void>> keepFiles();

    /// Announces every change, and the end.
    core::Notifier &news() { return m_news; }

Q_SIGNALS:
    void changed();

private:
    struct Shelf;

    void announce();

    std::shared_ptr<vault::SealedSet> m_set;
    core::Workers &m_workers;
    const core::Clock &m_clock;
    Job m_job;
    JobFiles m_files;
    std::set<std::size_t> m_changed;
    std::shared_ptr<Shelf> m_shelf;
    core::Notifier m_news;
    QTimer m_soon;
};

} // namespace pax::bulk
