// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/bulk/recordindex.h"
#include "app/core/linesplitter.h"
#include "app/core/recordscan.h"
#include "app/core/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <vector>

namespace pax::bulk {

/// What reading one file added up to.
struct FileFacts
{
    qint64 lines = 0;                ///< blank ones left out
    qint64 badLines = 0;
    QList<qint64> badLineNumbers;    ///< the first hundred
    qint64 records = 0;              ///< lines that are records
    qint64 outcomes = 0;             ///< lines in which the payer says something
    qint64 otherTypes = 0;           ///< records of another type than announced
    qint64 deletions = 0;
    bool isSoleBinary = false;       ///< one line, a Binary: the file wrapped up
    QList<JobMessage> messages;      ///< the payer's, equal ones counted
};

/// Reads one file of an export while it arrives: counts its lines, names the bad ones, collects what the payer says, and adds its
/// records to the index. Thread: one at a time. Cost: linear in bytes. Source: bulk-export.md §5–6.
class FileIntake
{
public:
    FileIntake(std::uint32_t index, JobFile file, std::uint16_t attempt, RecordIndexWriter &records);

    /// The next plain bytes. Errors: Malformed (HtmlInsteadOfData, XmlInsteadOfData) with the first of them; those of the index.
    core::Result<void> take(QByteArrayView plain);
    core::Result<void> end();
    const FileFacts &facts() const { return m_facts; }

private:
    core::Result<void> readLines();
    void readRecord(const core::LineView &line, const core::RecordHead &head);
    void readOutcome(QByteArrayView json);
    void readDeletions(QByteArrayView json);
    void noteBadLine(qint64 number);

    std::uint32_t m_index;
    JobFile m_file;
    QByteArray m_type;
    std::uint16_t m_attempt;
    RecordIndexWriter &m_records;
    core::LineSplitter m_lines;
    core::RecordScanner m_scanner;
    std::vector<IndexEntry> m_entries;
    FileFacts m_facts;
    bool m_hasBegun = false;
};

} // namespace pax::bulk
