// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/filesink.h"

#include "app/core/json.h"

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PieceSize = 1024 * 1024;
/// Files below this are synced together, a folder at a time.
constexpr qint64 SmallFile = 1024 * 1024;

bool isStrong(const QByteArray &tag)
{
    return tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"');
}

} // namespace

FileSink::FileSink(std::shared_ptr<vault::SealedSet> set, RecordIndexWriter &records, std::uint32_t index, JobFile file, std::uint16_t attempt)
    : m_set(std::move(set)), m_records(records), m_index(index), m_file(std::move(file)), m_attempt(attempt), m_intake(std::make_unique<FileIntake>(m_index, m_file, m_attempt, m_records))
{
}

FileSink::~FileSink() = default;

Result<void> FileSink::startOver()
{
    Result<std::unique_ptr<vault::SealedWriter>> fresh = m_set->write(m_file.name(), false);
    if (!fresh)
        return fresh.error();
    m_writer = std::move(*fresh);
    // What the index has of the bytes before is void from here on.
    if (m_intake->facts().lines > 0)
        ++m_attempt;
    m_intake = std::make_unique<FileIntake>(m_index, m_file, m_attempt, m_records);
    m_have = 0;
    m_received = 0;
    return {};
}

Result<void> FileSink::open(bool resume)
{
    if (!resume || !m_set->contains(m_file.name()))
        return startOver();
    Result<std::unique_ptr<vault::SealedReader>> reader = m_set->read(m_file.name());
    m_isWhole = reader && (*reader)->isFinished();
    reader = Error::cancelled();   // the writer opens the file itself
    Result<std::unique_ptr<vault::SealedWriter>> writer = m_set->write(m_file.name(), true);
    // A damaged beginning is no use: the file is fetched from its first byte.
    if (!writer && writer.error().kind() == ErrorKind::StorageCorrupt) {
        m_isWhole = false;
        return startOver();
    }
    if (!writer)
        return writer.error();
    m_writer = std::move(*writer);
    m_have = m_writer->safeBytes();
    m_received = m_have;
    return m_have > 0 ? readBack() : Result<void>();
}

/// What lies there goes through the intake, as if it came now.
Result<void> FileSink::readBack()
{
    const Result<std::unique_ptr<vault::SealedReader>> reader = m_set->read(m_file.name());
    if (!reader)
        return reader.error();
    for (qint64 at = 0; at < m_have;) {
        const Result<QByteArray> piece = (*reader)->read(at, std::min(PieceSize, m_have - at));
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return Error::of(ErrorKind::StorageCorrupt, ErrorReason::TruncatedBody, Operation::ReadVault);
        const Result<void> taken = m_intake->take(*piece);
        if (!taken)
            return taken;
        at += piece->size();
    }
    return {};
}

void FileSink::setAsked(QByteArray tag, bool sentToken)
{
    m_askedTag = std::move(tag);
    m_sentToken = sentToken;
}

Result<void> FileSink::begin(const net::HttpReply &head)
{
    FileAnswer answer;
    answer.status = head.status;
    answer.contentType = head.headers.value("Content-Type");
    answer.contentRange = head.headers.value("Content-Range");
    const QByteArray tag = head.headers.value("ETag").trimmed();
    answer.etag = isStrong(tag) ? tag : QByteArray();
    answer.asked = m_askedTag.isEmpty() ? 0 : m_have;
    answer.askedTag = m_askedTag;
    answer.sentToken = m_sentToken;
    m_step = readFileAnswer(answer);
    m_etag = answer.etag;
    m_announcedLength = head.headers.contains("Content-Length") ? head.headers.value("Content-Length").trimmed().toLongLong() : -1;
    switch (m_step) {
    case FileStep::Continue:
        return {};
    case FileStep::Take:
        m_startsOver = m_have > 0;
        return {};
    case FileStep::WrongKind: {
        const bool isXml = answer.contentType.toLower().contains("xml") && !answer.contentType.toLower().contains("html");
        return Error::of(ErrorKind::Malformed, isXml ? ErrorReason::XmlInsteadOfData : ErrorReason::HtmlInsteadOfData, Operation::ExportFile).withHttpStatus(head.status);
    }
    default:
        return Error::of(ErrorKind::Malformed, ErrorReason::TruncatedBody, Operation::ExportFile).withHttpStatus(head.status);
    }
}

Result<void> FileSink::write(QByteArrayView bytes)
{
    if (m_startsOver) {
        m_startsOver = false;
        const Result<void> fresh = startOver();
        if (!fresh)
            return fresh;
    }
    const Result<void> taken = m_intake->take(bytes);
    if (!taken)
        return taken;
    m_received += bytes.size();
    return m_writer->write(bytes);
}

Result<void> FileSink::finish()
{
    if (m_startsOver) {
        m_startsOver = false;
        const Result<void> fresh = startOver();
        if (!fresh)
            return fresh;
    }
    const Result<void> ended = m_intake->end();
    if (!ended)
        return ended;
    if (!m_isWhole) {
        const bool isSmall = m_writer->plainBytes() < SmallFile;
        const Result<void> finished = m_writer->finish(isSmall ? vault::SealedWriter::Sync::Later : vault::SealedWriter::Sync::Now);
        if (!finished)
            return finished;
    }
    return m_intake->facts().isSoleBinary && m_intake->facts().lines == 1 ? unwrap() : Result<void>();
}

Result<void> FileSink::flush()
{
    return m_isWhole || !m_writer ? Result<void>() : m_writer->flush();
}

/// Some servers hand files out as Binary resources, their bytes in base64, unless asked in just the right way.
Result<void> FileSink::unwrap()
{
    const Result<QByteArray> wrapped = m_set->get(m_file.name());
    if (!wrapped)
        return wrapped.error();
    const Result<JsonDocument> parsed = JsonDocument::parse(*wrapped);
    const QByteArray plain = parsed ? QByteArray::fromBase64(QByteArray(parsed->root()["data"].utf8().data(), static_cast<qsizetype>(parsed->root()["data"].utf8().size()))) : QByteArray();
    if (plain.isEmpty())
        return {};   // a Binary that wraps nothing stays what it is
    const Result<void> fresh = startOver();
    if (!fresh)
        return fresh;
    m_isWhole = false;
    m_announcedLength = -1;
    Result<void> done = write(plain);
    if (done)
        done = m_intake->end();
    return done ? m_writer->finish() : done;
}

} // namespace pax::bulk
