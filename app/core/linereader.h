// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>

#include <functional>
#include <optional>

namespace pax::core {

/// One line of an NDJSON file.
struct Line
{
    QByteArray json;
    qint64 number = 0;      ///< 1-based, blank lines counted
    qint64 offset = 0;      ///< of its first byte in the plain file
    bool isTooLong = false; ///< over the limit: json is empty, the line was passed over
};

/// Walks an NDJSON file line by line: LF or CRLF, a BOM, blank lines and no final newline are all fine.
/// Holds one line and a megabyte, whatever the file's size. Errors: those of the file, StorageCorrupt when it ends before its size.
/// Source: bulk-export.md §6.
class LineReader
{
public:
    static constexpr qint64 LongestLine = 64LL * 1024 * 1024;

    /// \p read gives up to \p size bytes from \p offset of a file of \p fileSize bytes, sealed or plain.
    using Read = std::function<Result<QByteArray>(qint64 offset, qint64 size)>;
    LineReader(Read read, qint64 fileSize, qint64 longest = LongestLine) : m_source(std::move(read)), m_fileSize(fileSize), m_longest(longest) {}

    /// The next line that is not blank; empty at the end.
    Result<std::optional<Line>> next();

private:
    Read m_source;
    qint64 m_fileSize;
    qint64 m_longest;
    QByteArray m_buffer;
    qint64 m_read = 0;        ///< plain bytes taken from the file
    qint64 m_lineStart = 0;
    qint64 m_number = 0;
    bool m_skipping = false;
};

} // namespace pax::core
