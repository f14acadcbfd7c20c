// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimset.h"
#include "app/vault/vault.h"

#include <stop_token>

namespace pax::claims {

/// The columns of one export kept beside its records, sealed under the same key and gone with it, so that they need not be read
/// again. Records are the truth: a snapshot that is damaged, of another version or of other files is as good as none.
/// Thread: a worker; pieces are sealed and opened on all cores. Cost: budget in tests/perf.
class Snapshot
{
public:
    explicit Snapshot(std::shared_ptr<vault::SealedSet> place) : m_place(std::move(place)) {}

    /// What was kept and of which files.
    struct Kept
    {
        ClaimSetPtr set;
        std::vector<Lifecycle::Identifier> identifiers;
        QList<core::RecordFile> files;
    };
    /// With \p toAppend what is needed for adding more claims comes along. Errors: NotFound (none that can be used), Cancelled.
    core::Result<Kept> load(bool toAppend, const std::stop_token &stop) const;
    /// The files it was made of, without opening the rest. Errors: NotFound.
    core::Result<QList<core::RecordFile>> files() const;
    /// Keeps a set in the place of an older one. \p identifiers  as the reader gave them. Errors: those of the place, Cancelled.
    core::Result<void> save(const ClaimSet &set, const std::vector<Lifecycle::Identifier> &identifiers, const QList<core::RecordFile> &files, const std::stop_token &stop) const;

private:
    std::shared_ptr<vault::SealedSet> m_place;
};

} // namespace pax::claims
