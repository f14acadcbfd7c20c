// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/core/fhirdate.h"

#include <QtCore/QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pax::claims {

/// What columns are saved to and read back from: typed arrays in a fixed order. A reader that meets the end too early gives
/// empty arrays and isGood() turns false for good.
class ColumnSink
{
public:
    virtual ~ColumnSink() = default;
    virtual void bytes(const void *data, std::size_t size) = 0;
    template <class T>
    void value(const T &each)
    {
        bytes(&each, sizeof(T));
    }
    template <class T>
    void array(const std::vector<T> &values)
    {
        value(static_cast<std::uint64_t>(values.size()));
        bytes(values.data(), values.size() * sizeof(T));
    }
    void text(std::string_view each)
    {
        value(static_cast<std::uint64_t>(each.size()));
        bytes(each.data(), each.size());
    }
};
class ColumnSource
{
public:
    /// The next piece; empty at the end or when it cannot be read.
    using More = std::function<std::string_view()>;
    explicit ColumnSource(std::string_view bytes) : m_piece(bytes), m_left(bytes.size()) {}
    /// \p size  of all pieces together: what claims to be larger is not believed
    ColumnSource(std::uint64_t size, More more) : m_more(std::move(more)), m_left(size) {}

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_left == 0; }
    template <class T>
    T value()
    {
        T each{};
        copy(&each, sizeof(T));
        return each;
    }
    template <class T>
    void array(std::vector<T> &values)
    {
        values.clear();
        const auto size = sizeOf(sizeof(T));
        values.resize(size);
        copy(values.data(), size * sizeof(T));
    }
    std::string text();

private:
    std::size_t sizeOf(std::size_t each);
    void copy(void *target, std::size_t size);

    More m_more;
    std::string_view m_piece;
    std::uint64_t m_left;
    bool m_isGood = true;
};

/// A good 64-bit hash; the same text gives the same value in every process (snapshots hold some).
std::uint64_t hashOf(std::string_view text, std::uint64_t seed = 0);

/// Distinct texts by number; 0 is the empty text. Cost: one probe a look-up.
class Dictionary
{
public:
    Dictionary();
    std::uint32_t code(std::string_view utf8);
    std::optional<std::uint32_t> find(std::string_view utf8) const;
    std::string_view utf8(std::uint32_t code) const { return std::string_view(m_bytes).substr(m_places[code].at, m_places[code].size); }
    QString text(std::uint32_t code) const;
    std::size_t size() const { return m_places.size(); }
    /// Gives codes other texts; a text that is there already is not given. \return the codes that were renamed, with their former texts:
    /// what gives everything back. Cost: linear in the dictionary.
    using Names = std::vector<std::pair<std::uint32_t, std::string>>;
    Names rename(const Names &names);
    /// The codes of \p other's texts here, in its order.
    std::vector<std::uint32_t> merge(const Dictionary &other);
    std::size_t byteCount() const;
    void save(ColumnSink &sink) const;
    void load(ColumnSource &source);

private:
    struct Place
    {
        std::uint32_t at;
        std::uint32_t size;
    };
    std::size_t slotOf(std::string_view utf8) const;
    std::uint32_t add(std::string_view utf8, std::size_t slot);
    void fillSlots(std::size_t count);

    std::string m_bytes;
    std::vector<Place> m_places;
    std::vector<std::uint32_t> m_slots;   ///< code + 1, 0: free; a power of two, at most half full
};

/// One dictionary code a row, in as many bytes as the largest needs.
class CodeColumn
{
public:
    void append(std::uint32_t code);
    /// Every row of \p other, each code through \p map.
    void appendMapped(const CodeColumn &other, const std::vector<std::uint32_t> &map);
    std::uint32_t at(std::uint32_t row) const;
    std::size_t size() const;
    /// Calls \p use with the array itself (of 8, 16 or 32 bits).
    template <class F>
    decltype(auto) visit(F &&use) const
    {
        return std::visit(std::forward<F>(use), m_codes);
    }
    void compact();
    std::size_t byteCount() const;
    void save(ColumnSink &sink) const;
    void load(ColumnSource &source);

private:
    void widen(std::uint32_t code);

    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>> m_codes;
};

/// Texts that are nearly all different (ids, claim numbers), one behind another.
class TextColumn
{
public:
    /// False when the text does not fit any more; the row then holds the empty text.
    bool append(std::string_view utf8);
    void append(const TextColumn &other);
    std::string_view utf8(std::uint32_t row) const;
    QString text(std::uint32_t row) const;
    std::size_t size() const { return m_starts.size(); }
    /// All texts without separators, and the row a place in them belongs to.
    std::string_view all() const { return m_bytes; }
    std::uint32_t rowAt(std::size_t place) const;
    void compact();
    std::size_t byteCount() const;
    void save(ColumnSink &sink) const;
    void load(ColumnSource &source);

private:
    static constexpr int BlockBits = 16;
    std::size_t start(std::size_t row) const { return m_blocks[row >> BlockBits] + m_starts[row]; }

    std::string m_bytes;
    std::vector<std::uint32_t> m_starts;   ///< within the row's block
    std::vector<std::uint64_t> m_blocks;   ///< where each block of rows begins
};

/// Amounts (or counts of units) of one kind: cents in 32 bits, finer or larger ones exactly in a table aside, absent ones marked.
/// A column of which no row has an amount takes no room.
class AmountColumn
{
public:
    static constexpr std::int32_t Absent = INT32_MIN;
    static constexpr std::int32_t LastAside = -(1 << 30);
    static constexpr int Scale = 2;
    static bool isAside(std::int32_t cents) { return cents <= LastAside && cents != Absent; }

    void append(const std::optional<core::DecimalSum> &value);
    void append(const AmountColumn &other);
    std::optional<core::DecimalSum> at(std::uint32_t row) const;
    bool has(std::uint32_t row) const { return !m_cents.empty() && m_cents[row] != Absent; }
    bool isEmpty() const { return m_cents.empty(); }
    /// Adds the row's amount exactly, if it has one.
    bool addTo(core::DecimalSum &sum, std::uint32_t row) const;
    int compare(std::uint32_t a, std::uint32_t b) const;   ///< absent sorts first
    /// The array itself, or null where isEmpty(); an element may be Absent or isAside().
    const std::int32_t *cents() const { return m_cents.empty() ? nullptr : m_cents.data(); }
    core::DecimalSum aside(std::int32_t cents) const;
    void compact();
    std::size_t size() const { return m_size; }
    std::size_t byteCount() const;
    void save(ColumnSink &sink) const;
    void load(ColumnSource &source);

private:
    struct Aside
    {
        std::int64_t high;
        std::uint64_t low;
        std::int64_t scale;
    };
    std::int32_t put(const core::DecimalSum &value);

    std::vector<std::int32_t> m_cents;
    std::vector<Aside> m_aside;
    std::size_t m_size = 0;
};

/// A calendar date with its precision; day is meaningless where precision is Absent.
struct PackedDate
{
    enum Precision : std::uint8_t { Absent, Year, Month, Day };
    std::int32_t day = 0;         ///< first day it may mean, since 1970-01-01
    Precision precision = Absent;

    static PackedDate of(const std::optional<core::FhirDate> &date);
    /// All in one number that sorts as the dates do; 0 where absent.
    std::int32_t packed() const { return precision == Absent ? 0 : (day + Shift) * 4 + precision; }
    static PackedDate unpacked(std::int32_t bits) { return {bits / 4 - Shift, static_cast<Precision>(bits & 3)}; }
    QString text() const;         ///< "2019", "2019-03", "2019-03-05"; empty where absent
    QString month() const;        ///< "2019-03", "2019" if only a year is known; empty where absent

private:
    static constexpr std::int32_t Shift = 1'000'000;   ///< days of the calendar before 1970 are fewer
};

} // namespace pax::claims
