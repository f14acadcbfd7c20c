// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/vault/vault.h"

#include <QtCore/QByteArray>

#include <optional>

namespace pax::bulk {

/// One line of an NDJSON file.
struct Line
{
    QByteArray json;
    qint64 number = 0;      ///< 1-based, blank lines counted
    qint64 offset = 0;      ///< of its first byte in the plain file
    bool isTooLong = false; ///< over the limit: json is empty, the line was passed over
};

/// Walks a sealed NDJSON file line by line: LF or CRLF, a BOM, blank lines and no final newline are all fine.
/// Holds one line and a megabyte, whatever the file's size. Errors: StorageCorrupt. Source: bulk-export.md §6.
class LineReader
{
public:
    static constexpr qint64 LongestLine = 64LL * 1024 * 1024;

    explicit LineReader(vault::SealedReader &file, qint64 longest = LongestLine) : m_file(file), m_longest(longest) {}
    /// The next line that is not blank; empty at the end.
    core::Result<std::optional<Line>> next();

private:
    vault::SealedReader &m_file;
    qint64 m_longest;
    QByteArray m_buffer;
    qint64 m_read = 0;        ///< plain bytes taken from the file
    qint64 m_lineStart = 0;
    qint64 m_number = 0;
    bool m_skipping = false;
};

} // namespace pax::bulk
