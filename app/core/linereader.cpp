// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/linereader.h"

namespace pax::core {

namespace {
constexpr qint64 Piece = 1024 * 1024;
}

Result<std::optional<Line>> LineReader::next()
{
    qsizetype searched = 0;
    for (;;) {
        const qsizetype newline = m_buffer.indexOf('\n', searched);
        const bool atEnd = m_read >= m_fileSize;
        if (newline < 0 && !atEnd) {
            searched = m_buffer.size();
            if (m_buffer.size() > m_longest) {
                // Only its place is remembered; the bytes go by.
                m_skipping = true;
                m_buffer.clear();
                searched = 0;
            }
            const Result<QByteArray> piece = m_source(m_read, Piece);
            if (!piece)
                return piece.error();
            if (piece->isEmpty())
                return Error::of(ErrorKind::StorageCorrupt, ErrorReason::TruncatedBody, Operation::ReadVault);
            m_read += piece->size();
            m_buffer += *piece;
            continue;
        }
        if (newline < 0 && m_buffer.isEmpty() && !m_skipping)
            return std::optional<Line>();
        Line line;
        line.number = ++m_number;
        line.offset = m_lineStart;
        line.isTooLong = m_skipping || newline > m_longest || (newline < 0 && m_buffer.size() > m_longest);
        line.json = line.isTooLong ? QByteArray() : m_buffer.left(newline < 0 ? m_buffer.size() : newline);
        m_buffer.remove(0, newline < 0 ? m_buffer.size() : newline + 1);
        m_lineStart = m_read - m_buffer.size();
        m_skipping = false;
        if (line.number == 1 && line.json.startsWith("\xEF\xBB\xBF")) {
            line.json.remove(0, 3);
            line.offset += 3;
        }
        while (line.json.endsWith('\r') || line.json.endsWith(' '))
            line.json.chop(1);
        if (!line.json.isEmpty() || line.isTooLong)
            return std::optional<Line>(std::move(line));
        searched = 0;
    }
}

} // namespace pax::core
