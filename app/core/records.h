// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <stop_token>

namespace pax::core {

/// Where a record's bytes are, so that every row and every mark can lead back to them.
struct RecordOrigin
{
    QString source;      ///< export id, "live", or the file's name as the user gave it
    QString file;        ///< file within the source: "ExplanationOfBenefit-1", "page 3", or empty
    qint64 line = 0;     ///< 1-based line of an NDJSON file, or 1-based entry of a Bundle page
    qint64 offset = 0;   ///< first byte in the plain (unsealed, inflated) file
    qint64 length = 0;   ///< bytes

    bool operator==(const RecordOrigin &) const = default;
};

enum class Visit { Continue, Stop };
using RecordVisitor = std::function<Visit(QByteArrayView json, const RecordOrigin &origin)>;

/// A file of a source that can be read on its own. While its stamp stays the same, so does what is in it.
struct RecordFile
{
    QString name;
    QString type;        ///< as announced; empty where nobody said
    qint64 bytes = 0;
    QByteArray stamp;

    bool operator==(const RecordFile &) const = default;
};

/// Records to read, wherever they lie: a finished export, dropped NDJSON files, a Bundle. One JSON text per record,
/// not validated. Thread: any worker, one reader at a time. Errors: StorageCorrupt, NotFound, Cancelled.
class RecordSource
{
public:
    virtual ~RecordSource() = default;
    /// Every record in file order; \p types limits to files announced with these resource types (empty: all).
    virtual Result<void> visitAll(const QStringList &types, const RecordVisitor &visitor, std::stop_token stop) = 0;
    /// The records that belong to one member (its Patient and what refers to it), plus those shared by all.
    virtual Result<void> visitMember(const MemberId &member, const RecordVisitor &visitor, std::stop_token stop) = 0;
    /// The files that are there by now, in order; none where a source has no files.
    virtual QList<RecordFile> files() const { return {}; }
    /// Every record of one of them. Errors: also NotFound.
    virtual Result<void> visitFile(const QString &name, const RecordVisitor &visitor, std::stop_token stop);
    /// One record's bytes again.
    virtual Result<QByteArray> record(const RecordOrigin &origin) = 0;
};

inline Result<void> RecordSource::visitFile(const QString &name, const RecordVisitor &, std::stop_token)
{
    return Error::of(ErrorKind::NotFound).withSubject(name);
}

/// Takes records as they arrive from an export. Thread: a worker; calls do not overlap.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    virtual void accept(QByteArrayView json, const RecordOrigin &origin) = 0;
};

} // namespace pax::core
