// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/core/records.h"
#include "app/vault/vault.h"

#include <memory>
#include <stop_token>

namespace pax::bulk {

/// Reads every downloaded file of a job once: counts records by type (exact repeats by type/id folded), grades each file, collects
/// the payer's messages and deletions, and seals an index of whose record lies where. Bad lines are counted and named, never
/// fatal. Thread: a worker. Cost: linear in bytes.
/// Errors: StorageCorrupt, StorageFull, Cancelled.
core::Result<Job> importFiles(Job job, vault::SealedSet &set, std::stop_token stop);

/// The records of a finished export.
class ExportRecords final : public core::RecordSource
{
public:
    ExportRecords(Job job, std::shared_ptr<vault::SealedSet> set);

    core::Result<void> visitAll(const QStringList &types, const core::RecordVisitor &visitor, std::stop_token stop) override;
    core::Result<void> visitMember(const core::MemberId &member, const core::RecordVisitor &visitor, std::stop_token stop) override;
    core::Result<QByteArray> record(const core::RecordOrigin &origin) override;

private:
    Job m_job;
    std::shared_ptr<vault::SealedSet> m_set;
};

} // namespace pax::bulk
