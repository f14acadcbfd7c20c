// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/core/records.h"
#include "app/vault/vault.h"

#include <memory>

namespace pax::bulk {

/// The records of one finished export. A member's records are its own, what is said about them (provenance), and what they refer to
/// (practitioners, organizations, medications), followed three steps far.
class ExportRecords final : public core::RecordSource
{
public:
    ExportRecords(core::ExportId id, JobFiles files, std::shared_ptr<vault::SealedSet> set);

    core::Result<void> visitAll(const QStringList &types, const core::RecordVisitor &visitor, std::stop_token stop) override;
    core::Result<void> visitMember(const core::MemberId &member, const core::RecordVisitor &visitor, std::stop_token stop) override;
    core::Result<QByteArray> record(const core::RecordOrigin &origin) override;
    /// "Type/id" of what the payer says is to be removed, from the files of deletions.
    core::Result<QStringList> deletions(std::stop_token stop);

private:
    core::ExportId m_id;
    JobFiles m_files;
    std::shared_ptr<vault::SealedSet> m_set;
};

} // namespace pax::bulk
