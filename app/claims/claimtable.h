// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claim.h"

#include <QtCore/QHash>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace pax::claims {

/// Texts of a claim kept through dictionaries: what claims are grouped and filtered by.
enum class TextField { Patient, RawType, Status, Use, Outcome, Provider, ProviderKey, Facility, Payer, Diagnosis, Service, Place, Network, Decision, Currency };
constexpr std::size_t TextFieldCount = static_cast<std::size_t>(TextField::Currency) + 1;

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

/// Distinct texts by number; 0 is the empty text.
class Dictionary
{
public:
    Dictionary() { code(QString()); }
    std::uint32_t code(const QString &text);
    const QString &text(std::uint32_t code) const { return m_texts[code]; }
    std::size_t size() const { return m_texts.size(); }
    /// Gives a code another text; two codes never get the same one.
    void rename(std::uint32_t code, const QString &text);

private:
    std::vector<QString> m_texts;
    QHash<QString, std::uint32_t> m_codes;
};

/// Amounts of one kind for all rows: 1/10,000 in an array, finer or larger ones aside, absent ones marked.
class AmountColumn
{
public:
    void append(const std::optional<core::DecimalSum> &value);
    std::optional<core::DecimalSum> at(std::uint32_t row) const;
    bool has(std::uint32_t row) const { return m_values[row] != Absent; }
    /// Adds the row's amount exactly, if it has one.
    bool addTo(core::DecimalSum &sum, std::uint32_t row) const;
    int compare(std::uint32_t a, std::uint32_t b) const;   ///< absent sorts first

private:
    static constexpr std::int64_t Absent = INT64_MIN;
    static constexpr std::int64_t Aside = INT64_MIN + 1;
    std::vector<std::int64_t> m_values;
    std::unordered_map<std::uint32_t, core::DecimalSum> m_aside;
};

/// A calendar date with its precision, in eight bytes; day is meaningless where precision is Absent.
struct PackedDate
{
    enum Precision : std::uint8_t { Absent, Year, Month, Day };
    std::int32_t day = 0;         ///< first day it may mean, since 1970-01-01
    Precision precision = Absent;

    QString text() const;         ///< "2019", "2019-03", "2019-03-05"; empty where absent
    QString month() const;        ///< "2019-03", "2019" if only a year is known; empty where absent
};

/// All claims as columns; one row a claim. Thread: filled by one worker, then shared as an immutable snapshot.
/// Cost: about 200 bytes a claim besides its id and number.
class ClaimTable
{
public:
    void append(const Claim &claim);
    std::uint32_t rows() const { return static_cast<std::uint32_t>(m_classes.size()); }

    const QString &id(std::uint32_t row) const { return m_ids[row]; }
    const QString &number(std::uint32_t row) const { return m_numbers[row]; }
    const QString &updated(std::uint32_t row) const { return m_updated[row]; }
    ClaimClass kind(std::uint32_t row) const { return static_cast<ClaimClass>(m_classes[row]); }
    const QString &text(TextField field, std::uint32_t row) const { return dictionary(field).text(code(field, row)); }
    std::uint32_t code(TextField field, std::uint32_t row) const { return m_codes[static_cast<std::size_t>(field)][row]; }
    const Dictionary &dictionary(TextField field) const { return m_dictionaries[static_cast<std::size_t>(field)]; }
    PackedDate date(DateField field, std::uint32_t row) const { return m_dates[static_cast<std::size_t>(field)][row]; }
    const AmountColumn &amounts(AmountKind kind) const { return m_amounts[static_cast<std::size_t>(kind)]; }
    const AmountColumn &units() const { return m_units; }
    int lines(std::uint32_t row) const { return m_lines[row]; }
    /// Days from service start to end, both counted, where both are known to the day.
    std::optional<int> days(std::uint32_t row) const;
    std::uint16_t marks(std::uint32_t row) const { return m_marks[row]; }
    /// Puts names in the place of references where \p names ("Practitioner/id" → name) has them; providers of the same name stay
    /// apart by their references.
    void nameProviders(const QHash<QString, QString> &names);
    void mark(std::uint32_t row, RowMark mark) { m_marks[row] = static_cast<std::uint16_t>(m_marks[row] | mark); }
    core::RecordOrigin origin(std::uint32_t row) const;

    /// Whether the row counts in sums of claims: current, final enough, and of use "claim" (or of a version without use).
    bool isSummed(std::uint32_t row) const { return (m_marks[row] & (Cancelled | Superseded | Repeated | NotFinalAction | Draft | OtherUse)) == 0; }
    /// Whether the row is hidden unless every version is asked for.
    bool isOldVersion(std::uint32_t row) const { return (m_marks[row] & (Cancelled | Superseded | Repeated)) != 0; }

private:
    struct Place
    {
        std::uint32_t source;
        std::uint32_t file;
        qint64 line;
        qint64 offset;
        qint64 length;
    };
    std::vector<QString> m_ids;
    std::vector<QString> m_numbers;
    std::vector<QString> m_updated;
    std::vector<std::uint8_t> m_classes;
    std::array<std::vector<std::uint32_t>, TextFieldCount> m_codes;
    std::array<Dictionary, TextFieldCount> m_dictionaries;
    std::array<std::vector<PackedDate>, DateFieldCount> m_dates;
    std::array<AmountColumn, AmountKindCount> m_amounts;
    AmountColumn m_units;
    std::vector<std::int32_t> m_lines;
    std::vector<std::uint16_t> m_marks;
    std::vector<Place> m_places;
    Dictionary m_sources;
    Dictionary m_files;
};

} // namespace pax::claims
