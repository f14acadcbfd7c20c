// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/fileintake.h"
#include "app/bulk/filerule.h"
#include "app/net/transport.h"
#include "app/vault/vault.h"

#include <atomic>
#include <memory>

namespace pax::bulk {

/// Where one file's bytes go: into its sealed file, and through the intake. Thread: begin() on the GUI thread, the rest on a worker,
/// never two at once.
class FileSink final : public net::DownloadSink
{
public:
    FileSink(std::shared_ptr<vault::SealedSet> set, RecordIndexWriter &records, std::uint32_t index, JobFile file, std::uint16_t attempt);
    ~FileSink() override;

    /// Opens the sealed file: with \p resume at its last whole frame, whose bytes go through the intake again.
    core::Result<void> open(bool resume);
    /// Plain bytes there already; the request continues from there.
    qint64 have() const { return m_have; }
    /// The file was finished by an earlier run: nothing is to be fetched.
    bool isWhole() const { return m_isWhole; }
    void setAsked(QByteArray tag, bool sentToken);

    core::Result<void> begin(const net::HttpReply &head) override;
    core::Result<void> write(QByteArrayView bytes) override;
    /// Seals the rest and ends the intake; unwraps a file that came inside a Binary.
    core::Result<void> finish();
    /// Keeps what came so far.
    core::Result<void> flush();

    FileStep step() const { return m_step; }
    QByteArray etag() const { return m_etag; }
    qint64 announcedLength() const { return m_announcedLength; }
    qint64 received() const { return m_received; }
    const FileFacts &facts() const { return m_intake->facts(); }
    qint64 plainBytes() const { return m_writer->plainBytes(); }
    QByteArray sha256() const { return m_writer->sha256().toHex(); }
    std::uint16_t attempt() const { return m_attempt; }

private:
    core::Result<void> startOver();
    core::Result<void> readBack();
    core::Result<void> unwrap();

    std::shared_ptr<vault::SealedSet> m_set;
    RecordIndexWriter &m_records;
    std::uint32_t m_index;
    JobFile m_file;
    std::uint16_t m_attempt;
    std::unique_ptr<vault::SealedWriter> m_writer;
    std::unique_ptr<FileIntake> m_intake;
    qint64 m_have = 0;
    bool m_isWhole = false;
    bool m_startsOver = false;
    bool m_sentToken = false;
    QByteArray m_askedTag;
    FileStep m_step = FileStep::Fail;
    QByteArray m_etag;
    qint64 m_announcedLength = -1;
    std::atomic<qint64> m_received{0};
};

} // namespace pax::bulk
