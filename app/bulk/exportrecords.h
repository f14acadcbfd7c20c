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
    QList<core::RecordFile> files() const override;
    core::Result<void> visitFile(const QString &name, const core::RecordVisitor &visitor, std::stop_token stop) override;
    core::Result<QByteArray> record(const core::RecordOrigin &origin) override;
    /// "Type/id" of what the payer says is to be removed, from the files of deletions.
    core::Result<QStringList> deletions(std::stop_token stop);

private:
    /// \return whether the visitor wants more
    core::Result<bool> visit(const QString &file, const core::RecordVisitor &visitor, const std::stop_token &stop);

    core::ExportId m_id;
    JobFiles m_files;
    std::shared_ptr<vault::SealedSet> m_set;
};

} // namespace pax::bulk
