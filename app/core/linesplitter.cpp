// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/linesplitter.h"

#include <cstring>

namespace pax::core {

void LineSplitter::feed(QByteArrayView piece)
{
    m_buffer.remove(0, m_at);
    m_searched -= m_at;
    m_at = 0;
    if (m_buffer.size() > m_longest) {
        // Only its place is remembered; the bytes go by.
        m_skipping = true;
        m_start += m_buffer.size();
        m_buffer.clear();
        m_searched = 0;
    }
    // Room for the padding is part of the buffer's capacity, never of its content.
    m_buffer.reserve(m_buffer.size() + piece.size() + Padding);
    m_buffer.append(piece);
    std::memset(m_buffer.data() + m_buffer.size(), 0, Padding);
}

std::optional<LineView> LineSplitter::next()
{
    for (;;) {
        const auto *found = static_cast<const char *>(std::memchr(m_buffer.constData() + m_searched, '\n', static_cast<std::size_t>(m_buffer.size() - m_searched)));
        if (!found && !m_ended) {
            m_searched = m_buffer.size();
            return std::nullopt;
        }
        if (!found && m_at >= m_buffer.size() && !m_skipping)
            return std::nullopt;
        const qsizetype from = m_at;
        const qsizetype size = (found ? found - m_buffer.constData() : m_buffer.size()) - from;
        const qsizetype used = size + (found ? 1 : 0);
        std::optional<LineView> line = lineAt(from, size);
        m_at += used;
        m_searched = m_at;
        m_start += used;
        m_skipping = false;
        if (line)
            return line;
    }
}

std::optional<LineView> LineSplitter::lineAt(qsizetype from, qsizetype size)
{
    LineView line;
    line.number = ++m_number;
    line.offset = m_start;
    if (m_skipping || size > m_longest) {
        line.isTooLong = true;
        return line;
    }
    line.json = QByteArrayView(m_buffer.constData() + from, size);
    if (line.number == 1 && line.json.startsWith("\xEF\xBB\xBF")) {
        line.json = line.json.sliced(3);
        line.offset += 3;
    }
    while (line.json.endsWith('\r') || line.json.endsWith(' ') || line.json.endsWith('\t'))
        line.json.chop(1);
    if (line.json.isEmpty())
        return std::nullopt;
    return line;
}

} // namespace pax::core
