// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/linesplitter.h"
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

/// Walks an NDJSON file line by line, as LineSplitter reads lines. Holds one line and a megabyte, whatever the file's size.
/// Errors: those of the file, StorageCorrupt when it ends before its size.
class LineReader
{
public:
    /// \p read gives up to \p size bytes from \p offset of a file of \p fileSize bytes, sealed or plain.
    using Read = std::function<Result<QByteArray>(qint64 offset, qint64 size)>;
    LineReader(Read read, qint64 fileSize, qint64 longest = LineSplitter::LongestLine) : m_source(std::move(read)), m_fileSize(fileSize), m_lines(longest) {}

    /// The next line that is not blank; empty at the end.
    Result<std::optional<Line>> next();

private:
    Read m_source;
    qint64 m_fileSize;
    LineSplitter m_lines;
    qint64 m_read = 0;        ///< plain bytes taken from the file
    bool m_ended = false;
};

} // namespace pax::core
