// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/core/secret.h"
#include "app/vault/vault.h"

#include <stop_token>

namespace pax::bulk {

/// Writes an export readable into a folder: NDJSON files, manifest.json with counts and SHA-256, fields.json that describes what is
/// where, and receipt.json, by which verifyHandOff() knows the folder again months later. Existing files are never written over.
/// Errors: StorageFull, StorageCorrupt, Cancelled. Thread: a worker. Cost: linear in bytes.
core::Result<void> writeHandOff(const Job &job, const JobFiles &files, vault::SealedSet &set, const core::Secret &receiptKey, const QString &folder, const std::stop_token &stop);

/// Names of files that are missing or differ from the manifest. Errors: NotFound (no manifest or receipt), StorageCorrupt
/// (NotSealed: the receipt was not made by this installation, or the manifest was changed), Cancelled. Thread: a worker.
core::Result<QStringList> verifyHandOff(const QString &folder, const core::Secret &receiptKey, const std::stop_token &stop);

} // namespace pax::bulk
