// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/recordscan.h"
#include "app/core/result.h"
#include "app/vault/keyedhash.h"
#include "app/vault/vault.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QMutex>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace pax::bulk {

/// Where one record lies, and whom it is about.
struct IndexEntry
{
    vault::Hash128 key;             ///< of "Type/id"; all zero: it has no id
    std::uint64_t owner = 0;        ///< of "Patient/id", else of a Provenance's target, else of "Type/id"; 0: of nobody
    std::uint64_t offset = 0;       ///< plain bytes
    std::uint32_t file = 0;         ///< index into the job's files
    std::uint32_t line = 0;
    std::uint32_t length = 0;
    std::uint16_t type = 0;
    std::uint16_t attempt = 0;      ///< which fetch of the file: a later one makes the entries of earlier ones void
};

/// What an export holds, counted.
struct IndexSummary
{
    QMap<QString, qint64> resources;   ///< by type, repeats folded
    qint64 repeats = 0;
};

/// Collects where records lie while files arrive, in any order and from several threads, and writes the index at the end. Memory
/// stays below about 20 MB whatever the export's size: sorted runs go to sealed files and are merged.
/// Errors: StorageFull, StorageCorrupt, Cancelled.
class RecordIndexWriter
{
public:
    explicit RecordIndexWriter(std::shared_ptr<vault::SealedSet> set);
    ~RecordIndexWriter();
    RecordIndexWriter(const RecordIndexWriter &) = delete;
    RecordIndexWriter &operator=(const RecordIndexWriter &) = delete;

    /// An entry for a record at that place. Thread: any.
    IndexEntry entryFor(const core::RecordHead &head);
    /// Thread: any; \p entries are given away.
    core::Result<void> add(std::vector<IndexEntry> entries);
    /// Writes the index. \p isCurrent tells whether a file's attempt is the one that counts. Thread: a worker, once.
    core::Result<IndexSummary> finish(const std::function<bool(std::uint32_t file, std::uint16_t attempt)> &isCurrent, const std::stop_token &stop);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Finds records of an export by whom they are about. Thread: one at a time. Cost of a lookup: one sealed frame.
class RecordIndex
{
public:
    /// Errors: NotFound (the export has no index yet), StorageCorrupt.
    static core::Result<std::unique_ptr<RecordIndex>> open(const vault::SealedSet &set);
    ~RecordIndex();

    struct Place
    {
        std::uint32_t file = 0;
        std::uint32_t line = 0;
        std::uint64_t offset = 0;
        std::uint32_t length = 0;

        auto operator<=>(const Place &) const = default;
    };
    /// The records about somebody or something ("Patient/1", "Practitioner/2"), in file order. Another's records may be among them,
    /// with a chance below 10⁻¹² for a million owners: whoever must be sure looks at the record.
    core::Result<std::vector<Place>> about(const QString &reference);

private:
    struct State;
    explicit RecordIndex(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace pax::bulk
