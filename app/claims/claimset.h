// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimtable.h"
#include "app/claims/lifecycle.h"

#include <QtCore/QMap>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace pax::claims {

/// Everything read from one or more sources: the table and what did not become a row. Immutable once finished.
struct ClaimSet
{
    ClaimTable table;
    Lifecycle lifecycle;
    SuppliedTotals supplied;               ///< every line, repeats included
    QList<RejectedLine> rejected;
    QMap<QString, qint64> otherResources;  ///< records that are no claims, by type
    QHash<QString, QString> names;         ///< "Patient/id", "Practitioner/id", … → name, where the sources hold it
    bool isPartial = false;                ///< more is still being read

    /// The name of a member by reference, where known.
    QString memberName(std::uint32_t row) const;
    /// What \p other holds, behind what is here. \p identifiers  those of \p other, where they are kept apart
    void append(const ClaimSet &other, const std::vector<Lifecycle::Identifier> &identifiers = {});
};
using ClaimSetPtr = std::shared_ptr<const ClaimSet>;

/// How far reading has come, for whoever waits: figures, and now and then a set of what is read so far. Thread: any.
class LoadProgress
{
public:
    void add(qint64 bytes) { m_bytes += bytes; }
    qint64 bytes() const { return m_bytes; }
    void setClaims(qint64 claims) { m_claims = claims; }
    qint64 claims() const { return m_claims; }
    void offer(ClaimSetPtr preview);
    /// The newest preview, once.
    ClaimSetPtr take();

private:
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_claims = 0;
    std::mutex m_mutex;   ///< guards m_preview
    ClaimSetPtr m_preview;
};
using LoadProgressPtr = std::shared_ptr<LoadProgress>;

/// Reads claims from any number of sources into one set, on all cores; rows stand in the order of the files. A line that cannot be read
/// costs that line and is named. Thread: a worker. Cost: linear in bytes; budget in tests/perf.
class ClaimReader
{
public:
    explicit ClaimReader(LoadProgressPtr progress = nullptr);
    ~ClaimReader();

    /// Every ExplanationOfBenefit (and Patient, for names) of an export. Errors: those of the source, Cancelled.
    core::Result<void> addRecords(core::RecordSource &records, std::stop_token stop);
    /// An NDJSON file, or every *.ndjson of a folder by name. Errors: NotFound, StorageCorrupt, Cancelled.
    core::Result<void> addPath(const QString &path, std::stop_token stop);
    /// One file of a source. Errors: those of the source, Cancelled.
    core::Result<void> addFile(core::RecordSource &records, const QString &name, std::stop_token stop);
    /// One record.
    void add(QByteArrayView json, const core::RecordOrigin &origin);
    /// A set read before, as from a snapshot, with its identifiers.
    void add(const ClaimSet &set, const std::vector<Lifecycle::Identifier> &identifiers);
    /// Marks versions and hands the set over.
    ClaimSetPtr finish();
    /// Those of the finished set, which looks at them no more: for adding it to others.
    const std::vector<Lifecycle::Identifier> &identifiers() const { return m_identifiers; }

private:
    class Batches;
    core::Result<void> addPlainFile(const QString &path, const std::stop_token &stop);

    std::unique_ptr<Batches> m_batches;
    std::vector<Lifecycle::Identifier> m_identifiers;
};

/// Types of records that claims and the names in them are read from.
const QStringList &readTypes();

/// One record's bytes again from a file named by addPath(). Errors: NotFound, StorageCorrupt (it has changed since).
core::Result<QByteArray> recordOfFile(const core::RecordOrigin &origin);

} // namespace pax::claims
