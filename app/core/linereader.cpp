// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/linereader.h"

namespace pax::core {

namespace {
constexpr qint64 Piece = 1024 * 1024;
}

Result<std::optional<Line>> LineReader::next()
{
    for (;;) {
        if (const std::optional<LineView> view = m_lines.next())
            return std::optional<Line>(Line{view->json.toByteArray(), view->number, view->offset, view->isTooLong});
        if (m_ended)
            return std::optional<Line>();
        if (m_read >= m_fileSize) {
            m_lines.end();
            m_ended = true;
            continue;
        }
        const Result<QByteArray> piece = m_source(m_read, Piece);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::TruncatedBody, Operation::ReadVault);
        m_read += piece->size();
        m_lines.feed(*piece);
    }
}

} // namespace pax::core
