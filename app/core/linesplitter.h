// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace pax::core {

/// One line of an NDJSON text. The view lives until the next feed() or next(); 64 bytes behind it are readable.
struct LineView
{
    QByteArrayView json;
    qint64 number = 0;      ///< 1-based, blank lines counted
    qint64 offset = 0;      ///< of its first byte in the plain text
    bool isTooLong = false; ///< over the limit: json is empty, the line was passed over
};

/// Takes an NDJSON text in pieces of any size and gives its lines: LF or CRLF, a BOM, blank lines and no final newline are all fine,
/// wherever a piece ends. Holds one line and a piece. Thread: one at a time. Source: bulk-export.md §6.
class LineSplitter
{
public:
    static constexpr qint64 LongestLine = 64LL * 1024 * 1024;
    static constexpr qsizetype Padding = 64;

    explicit LineSplitter(qint64 longest = LongestLine) : m_longest(longest) {}

    /// All lines of earlier pieces must have been taken.
    void feed(QByteArrayView piece);
    /// Nothing follows: the last line may lack its newline.
    void end() { m_ended = true; }
    /// The next line that is not blank; nothing until more is fed, or at the end.
    std::optional<LineView> next();

private:
    std::optional<LineView> lineAt(qsizetype from, qsizetype size);

    qint64 m_longest;
    QByteArray m_buffer;
    qsizetype m_at = 0;         ///< first byte of the buffer not given out
    qsizetype m_searched = 0;   ///< up to here there is no newline
    qint64 m_start = 0;         ///< plain offset of m_at
    qint64 m_number = 0;
    bool m_skipping = false;
    bool m_ended = false;
};

} // namespace pax::core
