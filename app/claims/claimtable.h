// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claim.h"
#include "app/claims/columns.h"

#include <QtCore/QHash>

#include <array>
#include <cstdint>
#include <vector>

namespace pax::claims {

/// Texts of a claim kept through dictionaries: what claims are grouped and filtered by.
enum class TextField {
    Patient,
    RawType,
    Status,
    Use,
    Outcome,
    Provider,
    ProviderKey,
    Facility,
    Payer,
    Diagnosis,
    Service,
    Place,
    Network,
    Decision,
    Currency,
    Month,            ///< "2019-03", "2019" if only a year is known
    Class,            ///< className()
    DiagnosisGroup,   ///< groupName()
    State,            ///< stateName()
};
constexpr std::size_t TextFieldCount = static_cast<std::size_t>(TextField::State) + 1;

enum class DateField { Start, End, Created };
constexpr std::size_t DateFieldCount = static_cast<std::size_t>(DateField::Created) + 1;

/// What takes a claim out of the sums, or marks it. Source: claims-eob.md §5.
enum RowMark : std::uint16_t {
    Cancelled = 1,
    Superseded = 2,      ///< a newer version of it exists, or the payer says so
    Repeated = 4,        ///< same type/id as a newer record
    NotFinalAction = 8,
    Draft = 16,          ///< draft or entered in error
    MixedCurrency = 32,
    EstimatedShare = 64, ///< member share made of its parts
    LinesDiffer = 128,   ///< some total and its lines are more than a cent apart
    SplitAmounts = 256,  ///< some kind has entries that are not parts of one sum
    OtherUse = 512,      ///< a prior authorization or an estimate, no claim
};

/// The lines of all claims as columns, those of one claim together and in order.
struct LineTable
{
    CodeColumn services;      ///< dictionary: codes as sent
    CodeColumn revenues;
    CodeColumn places;
    CodeColumn groups;        ///< ServiceGroup itself
    std::vector<std::int32_t> dates;   ///< PackedDate::packed()
    AmountColumn units;
    AmountColumn billed;
    AmountColumn allowed;
    AmountColumn planPaid;
    AmountColumn memberShare;
    Dictionary serviceTexts;
    Dictionary revenueTexts;
    Dictionary placeTexts;

    std::size_t size() const { return dates.size(); }
    bool isWhole() const;
    void append(const LineFigures &line);
    void append(const LineTable &other);
    void compact();
    std::size_t byteCount() const;
    void save(ColumnSink &sink) const;
    void load(ColumnSource &source);
};

/// All claims as columns; one row a claim. Thread: filled by one worker, then shared as an immutable snapshot.
/// Cost: byteCount() a table; about 250 bytes a claim with two lines.
class ClaimTable
{
public:
    ClaimTable();

    /// False when an id or number is too long to be kept.
    bool append(const Claim &claim);
    /// All rows of \p other behind these.
    void append(const ClaimTable &other);
    std::uint32_t rows() const { return static_cast<std::uint32_t>(m_marks.size()); }

    QString id(std::uint32_t row) const { return m_ids.text(row); }
    QString number(std::uint32_t row) const { return m_numbers.text(row); }
    const TextColumn &ids() const { return m_ids; }
    const TextColumn &numbers() const { return m_numbers; }
    std::int64_t updated(std::uint32_t row) const { return m_updated[row]; }
    ClaimClass kind(std::uint32_t row) const { return static_cast<ClaimClass>(code(TextField::Class, row) - 1); }
    ClaimState state(std::uint32_t row) const { return static_cast<ClaimState>(code(TextField::State, row)); }
    QString text(TextField field, std::uint32_t row) const { return dictionary(field).text(code(field, row)); }
    std::uint32_t code(TextField field, std::uint32_t row) const { return codes(field).at(row); }
    const CodeColumn &codes(TextField field) const { return m_codes[static_cast<std::size_t>(field)]; }
    const Dictionary &dictionary(TextField field) const { return m_dictionaries[static_cast<std::size_t>(field)]; }
    PackedDate date(DateField field, std::uint32_t row) const { return PackedDate::unpacked(packedDates(field)[row]); }
    const std::vector<std::int32_t> &packedDates(DateField field) const { return m_dates[static_cast<std::size_t>(field)]; }
    const AmountColumn &amounts(AmountKind kind) const { return m_amounts[static_cast<std::size_t>(kind)]; }
    const AmountColumn &units() const { return m_units; }
    int lines(std::uint32_t row) const { return static_cast<int>(m_firstLines[row + 1] - m_firstLines[row]); }
    std::uint32_t firstLine(std::uint32_t row) const { return m_firstLines[row]; }
    /// rows() + 1 numbers: where each claim's lines begin in lineTable().
    const std::vector<std::uint32_t> &firstLines() const { return m_firstLines; }
    const LineTable &lineTable() const { return m_lines; }
    /// Days from service start to end, both counted, where both are known to the day.
    std::optional<int> days(std::uint32_t row) const;
    std::uint16_t marks(std::uint32_t row) const { return m_marks[row]; }
    const std::vector<std::uint16_t> &allMarks() const { return m_marks; }
    /// Puts names in the place of references where \p names ("Practitioner/id" → name) has them; providers of the same name stay
    /// apart by their references. May be done again with more names.
    void nameProviders(const QHash<QString, QString> &names);
    void mark(std::uint32_t row, RowMark mark) { m_marks[row] = static_cast<std::uint16_t>(m_marks[row] | mark); }
    core::RecordOrigin origin(std::uint32_t row) const;

    /// Whether a row with these marks counts in sums of claims: current, final enough, and of use "claim" (or of a version without use).
    static bool isSummed(std::uint16_t marks) { return (marks & (Cancelled | Superseded | Repeated | NotFinalAction | Draft | OtherUse)) == 0; }
    bool isSummed(std::uint32_t row) const { return isSummed(m_marks[row]); }
    /// Whether the row is hidden unless every version is asked for.
    static bool isOldVersion(std::uint16_t marks) { return (marks & (Cancelled | Superseded | Repeated)) != 0; }
    bool isOldVersion(std::uint32_t row) const { return isOldVersion(m_marks[row]); }

    /// Gives back room kept for more rows.
    void compact();
    std::size_t byteCount() const;
    /// The table in pieces that can be saved and loaded at the same time.
    static constexpr int SectionCount = 5;
    void save(int section, ColumnSink &sink) const;
    void load(int section, ColumnSource &source);
    /// Whether all columns have as many rows: no section is missing or of another table.
    bool isWhole() const;

private:
    static constexpr std::array NamedFields{TextField::Provider, TextField::Facility, TextField::Payer};
    /// The dictionary as it was before names were given: references.
    Dictionary unnamed(std::size_t field) const;
    void takeNamesBack();
    template <class Table, class Use>
    static void eachOf(Table &table, int section, Use use);

    TextColumn m_ids;
    TextColumn m_numbers;
    std::vector<std::int64_t> m_updated;
    std::array<CodeColumn, TextFieldCount> m_codes;
    std::array<Dictionary, TextFieldCount> m_dictionaries;
    std::array<Dictionary::Names, NamedFields.size()> m_references;   ///< codes that were given names, and what they were
    std::array<std::vector<std::int32_t>, DateFieldCount> m_dates;
    std::array<AmountColumn, AmountKindCount> m_amounts;
    AmountColumn m_units;
    std::vector<std::uint32_t> m_firstLines{0};
    LineTable m_lines;
    std::vector<std::uint16_t> m_marks;
    CodeColumn m_files;                     ///< dictionary: source and file, a line feed between
    Dictionary m_fileTexts;
    std::vector<std::uint32_t> m_fileLines;
    std::vector<std::uint64_t> m_offsets;
    std::vector<std::uint32_t> m_lengths;
};

} // namespace pax::claims
