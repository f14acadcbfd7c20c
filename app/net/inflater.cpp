// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/inflater.h"

#include <zlib.h>

#include <array>

namespace pax::net {

using namespace core;

struct Inflater::State
{
    z_stream stream{};
    qint64 limit = -1;
    qint64 given = 0;
    bool atMemberStart = true;   ///< nothing is missing here: a whole member ended, or none began
    bool began = false;
    std::array<unsigned char, 256 * 1024> buffer;
};

Inflater::Inflater(qint64 limit) : m_state(std::make_unique<State>())
{
    m_state->limit = limit;
    // 16: gzip framing with its checksum and length checked.
    inflateInit2(&m_state->stream, 15 + 16);
}

Inflater::~Inflater()
{
    inflateEnd(&m_state->stream);
}

Result<void> Inflater::feed(QByteArrayView wire, const std::function<void(QByteArrayView)> &plain)
{
    z_stream &stream = m_state->stream;
    QByteArray copy = wire.toByteArray();
    stream.next_in = reinterpret_cast<unsigned char *>(copy.data());
    stream.avail_in = static_cast<unsigned>(copy.size());
    while (stream.avail_in > 0) {
        m_state->began = true;
        m_state->atMemberStart = false;
        stream.next_out = m_state->buffer.data();
        stream.avail_out = static_cast<unsigned>(m_state->buffer.size());
        const int status = inflate(&stream, Z_NO_FLUSH);
        const auto produced = static_cast<qsizetype>(m_state->buffer.size() - stream.avail_out);
        if (produced > 0) {
            m_state->given += produced;
            if (m_state->limit >= 0 && m_state->given > m_state->limit)
                return Error::of(ErrorKind::Malformed, ErrorReason::TooLarge);
            plain(QByteArrayView(reinterpret_cast<const char *>(m_state->buffer.data()), produced));
        }
        if (status == Z_STREAM_END) {
            // Members may follow one another (concatenated gzip).
            m_state->atMemberStart = true;
            if (stream.avail_in > 0 && inflateReset(&stream) != Z_OK)
                return Error::of(ErrorKind::Malformed, ErrorReason::TruncatedBody);
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            return Error::of(ErrorKind::Malformed, ErrorReason::TruncatedBody);
        }
    }
    // Output may still be waiting although the input is used up.
    while (!m_state->atMemberStart && stream.avail_out == 0) {
        stream.next_out = m_state->buffer.data();
        stream.avail_out = static_cast<unsigned>(m_state->buffer.size());
        const int status = inflate(&stream, Z_NO_FLUSH);
        const auto produced = static_cast<qsizetype>(m_state->buffer.size() - stream.avail_out);
        m_state->given += produced;
        if (m_state->limit >= 0 && m_state->given > m_state->limit)
            return Error::of(ErrorKind::Malformed, ErrorReason::TooLarge);
        if (produced > 0)
            plain(QByteArrayView(reinterpret_cast<const char *>(m_state->buffer.data()), produced));
        if (status == Z_STREAM_END)
            m_state->atMemberStart = true;
        else if (status != Z_OK)
            break;
    }
    return {};
}

Result<void> Inflater::finish() const
{
    if (m_state->began && !m_state->atMemberStart)
        return Error::of(ErrorKind::Malformed, ErrorReason::TruncatedBody);
    return {};
}

} // namespace pax::net
