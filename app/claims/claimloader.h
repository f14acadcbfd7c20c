// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimset.h"
#include "app/vault/vault.h"

#include <QtCore/QDate>

#include <memory>
#include <stop_token>

namespace pax::claims {

/// Where claims come from: exports (by id, with their records) and files or folders of the user's own.
struct ClaimSources
{
    struct Export
    {
        QString id;
        std::shared_ptr<core::RecordSource> records;
        std::shared_ptr<vault::SealedSet> place{};   ///< where its columns are kept; null: nowhere
        QDate asOf{};                                ///< when the payer took the data, where it said so
    };
    QList<Export> exports;
    QStringList paths;

    bool isEmpty() const { return exports.isEmpty() && paths.isEmpty(); }
    /// The day of the newest export, where each of them has one.
    QDate asOf() const;
};

/// What was read of one export and is not kept yet.
struct Unkept
{
    std::shared_ptr<vault::SealedSet> place;
    ClaimSetPtr set;
    std::vector<Lifecycle::Identifier> identifiers;
    QList<core::RecordFile> files;
};

struct LoadedClaims
{
    ClaimSetPtr set;
    std::vector<Unkept> unkept;
};

/// Columns from where they are kept, else from the records; of an export that grew, only its new files are read.
/// Errors: those of the sources, Cancelled. Thread: a worker. Cost: linear in what is read; budget in tests/perf.
core::Result<LoadedClaims> loadClaims(const ClaimSources &sources, const LoadProgressPtr &progress, const std::stop_token &stop);
/// Keeps them. Errors: those of the place, Cancelled. Thread: a worker.
core::Result<void> keepClaims(const std::vector<Unkept> &unkept, const std::stop_token &stop);

} // namespace pax::claims
