// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/fileintake.h"

#include "app/core/json.h"
#include "app/fhir/outcome.h"

namespace pax::bulk {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNamedLines = 100;
constexpr std::size_t BatchSize = 4096;

QByteArrayView viewOf(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

FileIntake::FileIntake(std::uint32_t index, JobFile file, std::uint16_t attempt, RecordIndexWriter &records)
    : m_index(index), m_file(std::move(file)), m_type(m_file.type.toUtf8()), m_attempt(attempt), m_records(records)
{
}

Result<void> FileIntake::take(QByteArrayView plain)
{
    if (!m_hasBegun && !plain.trimmed().isEmpty()) {
        m_hasBegun = true;
        // No record begins like this; the other bytes of a page or of XML need not come.
        const QByteArray start = plain.trimmed().first(std::min<qsizetype>(plain.trimmed().size(), 200)).toByteArray().toLower();
        if (start.startsWith('<')) {
            const bool isPage = start.startsWith("<!doctype html") || start.startsWith("<html");
            return Error::of(ErrorKind::Malformed, isPage ? ErrorReason::HtmlInsteadOfData : ErrorReason::XmlInsteadOfData, Operation::ExportFile);
        }
    }
    m_lines.feed(plain);
    return readLines();
}

Result<void> FileIntake::end()
{
    m_lines.end();
    const Result<void> read = readLines();
    if (!read || m_entries.empty())
        return read;
    return m_records.add(std::exchange(m_entries, {}));
}

Result<void> FileIntake::readLines()
{
    while (const std::optional<LineView> line = m_lines.next()) {
        ++m_facts.lines;
        const std::optional<RecordHead> head = line->isTooLong ? std::nullopt : m_scanner.scan(line->json);
        if (!head) {
            noteBadLine(line->number);
            continue;
        }
        readRecord(*line, *head);
        if (m_entries.size() < BatchSize)
            continue;
        const Result<void> added = m_records.add(std::exchange(m_entries, {}));
        if (!added)
            return added;
    }
    return {};
}

void FileIntake::readRecord(const LineView &line, const RecordHead &head)
{
    m_facts.isSoleBinary = m_facts.lines == 1 && head.type == "Binary" && m_type != "Binary";
    if (head.type == "OperationOutcome") {
        ++m_facts.outcomes;
        readOutcome(line.json);
        return;
    }
    if (m_file.kind == FileKind::Deleted) {
        readDeletions(line.json);
        return;
    }
    // Heads of blocks, where files are organized by member.
    if (m_file.kind == FileKind::Messages || head.type == "Parameters")
        return;
    ++m_facts.records;
    if (!m_type.isEmpty() && viewOf(head.type) != m_type)
        ++m_facts.otherTypes;
    IndexEntry entry = m_records.entryFor(head);
    entry.file = m_index;
    entry.attempt = m_attempt;
    entry.line = static_cast<std::uint32_t>(line.number);
    entry.offset = static_cast<std::uint64_t>(line.offset);
    entry.length = static_cast<std::uint32_t>(line.json.size());
    m_entries.push_back(entry);
}

void FileIntake::readOutcome(QByteArrayView json)
{
    const Result<JsonDocument> parsed = JsonDocument::parse(json);
    const auto issues = parsed ? fhir::readOutcome(parsed->root()) : std::nullopt;
    if (!issues)
        return;
    for (const fhir::OutcomeIssue &issue : *issues)
        addMessage(m_facts.messages, {fhir::severityName(issue.severity), issue.code, issue.text.reveal(), m_file.name(), 1});
}

void FileIntake::readDeletions(QByteArrayView json)
{
    const Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (!parsed)
        return;
    for (const JsonValue entry : parsed->root()["entry"])
        m_facts.deletions += entry["request"]["method"].utf8() == "DELETE" ? 1 : 0;
}

void FileIntake::noteBadLine(qint64 number)
{
    ++m_facts.badLines;
    if (m_facts.badLineNumbers.size() < MostNamedLines)
        m_facts.badLineNumbers << number;
}

} // namespace pax::bulk
