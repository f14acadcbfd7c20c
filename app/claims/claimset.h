// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimtable.h"
#include "app/claims/lifecycle.h"

#include <QtCore/QMap>

#include <memory>
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
};
using ClaimSetPtr = std::shared_ptr<const ClaimSet>;

/// Reads claims from any number of sources into one set. A line that cannot be read costs that line and is named.
/// Thread: a worker. Cost: linear in bytes.
class ClaimReader
{
public:
    /// Every ExplanationOfBenefit (and Patient, for names) of an export. Errors: those of the source, Cancelled.
    core::Result<void> addRecords(core::RecordSource &records, std::stop_token stop);
    /// An NDJSON file, or every *.ndjson of a folder by name. Errors: NotFound, StorageCorrupt, Cancelled.
    core::Result<void> addPath(const QString &path, std::stop_token stop);
    /// One record.
    void add(QByteArrayView json, const core::RecordOrigin &origin);
    /// Marks versions and hands the set over.
    ClaimSetPtr finish();

private:
    core::Result<void> addFile(const QString &path, const std::stop_token &stop);

    std::shared_ptr<ClaimSet> m_set = std::make_shared<ClaimSet>();
};

/// One record's bytes again from a file named by addPath(). Errors: NotFound, StorageCorrupt (it has changed since).
core::Result<QByteArray> recordOfFile(const core::RecordOrigin &origin);

} // namespace pax::claims
