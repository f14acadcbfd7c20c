// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/order.h"

#include "app/core/fold.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace pax::claims {

using namespace core;

namespace {

constexpr std::uint32_t AbsentKey = UINT32_MAX;

/// A row with its key in front: both move together.
struct Keyed
{
    std::uint32_t key;
    std::uint32_t row;
};

void radixSort(std::vector<Keyed> &items)
{
    constexpr int Bits = 11;
    constexpr std::size_t Buckets = 1 << Bits;
    std::vector<Keyed> other(items.size());
    std::array<std::array<std::uint32_t, Buckets>, 3> counts{};
    for (const Keyed &item : items) {
        for (std::size_t pass = 0; pass < counts.size(); ++pass)
            ++counts[pass][item.key >> (Bits * pass) & (Buckets - 1)];
    }
    for (std::size_t pass = 0; pass < counts.size(); ++pass) {
        auto &count = counts[pass];
        // All keys alike here: nothing moves.
        if (!items.empty() && count[items.front().key >> (Bits * pass) & (Buckets - 1)] == items.size())
            continue;
        std::uint32_t place = 0;
        for (std::uint32_t &each : count)
            place += std::exchange(each, place);
        for (const Keyed &item : items)
            other[count[item.key >> (Bits * pass) & (Buckets - 1)]++] = item;
        items.swap(other);
    }
}

/// The place of every code among the texts in order; the empty text is absent.
std::vector<std::uint32_t> ranksOf(const Dictionary &dictionary, const QHash<QString, QString> *names)
{
    std::vector<std::pair<QString, QString>> texts;
    texts.reserve(dictionary.size());
    for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
        const QString text = dictionary.text(code);
        const QString shown = names ? names->value(text, text) : text;
        texts.emplace_back(folded(shown), text);
    }
    std::vector<std::uint32_t> codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), 0);
    std::sort(codes.begin(), codes.end(), [&texts](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
    std::vector<std::uint32_t> ranks(dictionary.size());
    for (std::uint32_t place = 0; place < codes.size(); ++place)
        ranks[codes[place]] = texts[codes[place]].second.isEmpty() ? AbsentKey : place;
    return ranks;
}

/// Cents as a number that sorts as they do; what lies aside takes the nearest and is compared again afterwards.
std::uint32_t amountKey(const AmountColumn &column, std::int32_t cents)
{
    if (cents == AmountColumn::Absent)
        return AbsentKey;
    std::int64_t value = cents;
    if (AmountColumn::isAside(cents)) {
        constexpr std::int64_t Least = -2'147'483'647;
        constexpr std::int64_t Most = 2'147'483'646;
        const double near = column.aside(cents).approximate() * 100;
        value = static_cast<std::int64_t>(std::clamp(near, static_cast<double>(Least), static_cast<double>(Most)));
        // Never past a whole cent that it is not past: it would be sorted to the wrong side of its neighbors.
        const DecimalSum exact = column.aside(cents);
        while (DecimalSum(Decimal(value, AmountColumn::Scale)).compare(exact) > 0 && value > Least)
            --value;
        while (DecimalSum(Decimal(value + 1, AmountColumn::Scale)).compare(exact) <= 0 && value < Most)
            ++value;
    }
    return static_cast<std::uint32_t>(value + 2'147'483'648LL);
}

/// Keys of rows by one column.
class Keys
{
public:
    Keys(const ClaimTable &table, const Column &column, const QHash<QString, QString> &names) : m_table(table), m_column(column)
    {
        if (column.source == Column::Source::Text) {
            const auto field = static_cast<TextField>(column.index);
            m_ranks = ranksOf(table.dictionary(field), field == TextField::Patient ? &names : nullptr);
        }
    }
    void fill(const Rows &rows, std::vector<Keyed> &items) const
    {
        items.resize(rows.size());
        const auto put = [&](auto keyOf) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                items[i] = {keyOf(rows[i]), rows[i]};
        };
        switch (m_column.source) {
        case Column::Source::Text:
            m_table.codes(static_cast<TextField>(m_column.index)).visit([&](const auto &codes) { put([&](std::uint32_t row) { return m_ranks[codes[row]]; }); });
            return;
        case Column::Source::Date: {
            const std::vector<std::int32_t> &dates = m_table.packedDates(static_cast<DateField>(m_column.index));
            put([&](std::uint32_t row) { return dates[row] == 0 ? AbsentKey : static_cast<std::uint32_t>(dates[row]); });
            return;
        }
        case Column::Source::Amount:
        case Column::Source::Units: {
            const AmountColumn &column = amounts();
            const std::int32_t *cents = column.cents();
            put([&](std::uint32_t row) { return cents ? amountKey(column, cents[row]) : AbsentKey; });
            return;
        }
        case Column::Source::Lines:
            put([&](std::uint32_t row) { return static_cast<std::uint32_t>(m_table.lines(row)); });
            return;
        case Column::Source::Days:
            put([&](std::uint32_t row) { return static_cast<std::uint32_t>(m_table.days(row).value_or(-1)); });
            return;
        case Column::Source::Id:
        case Column::Source::Number:
            put([&](std::uint32_t row) { return texts().utf8(row).empty() ? AbsentKey : prefix(texts().utf8(row)); });
            return;
        }
    }
    /// Whether equal keys may hide different values.
    bool isRough() const { return m_column.source == Column::Source::Amount || m_column.source == Column::Source::Units || isText(); }
    /// Below, equal, above.
    int compare(std::uint32_t a, std::uint32_t b) const { return isText() ? texts().utf8(a).compare(texts().utf8(b)) : amounts().compare(a, b); }
    /// Whether a run of equal keys needs a look: of amounts only where one lies aside.
    bool needsLook(std::uint32_t row) const { return isText() || AmountColumn::isAside(amounts().cents()[row]); }

private:
    bool isText() const { return m_column.source == Column::Source::Id || m_column.source == Column::Source::Number; }
    const TextColumn &texts() const { return m_column.source == Column::Source::Id ? m_table.ids() : m_table.numbers(); }
    const AmountColumn &amounts() const { return m_column.source == Column::Source::Units ? m_table.units() : m_table.amounts(static_cast<AmountKind>(m_column.index)); }
    static std::uint32_t prefix(std::string_view text)
    {
        std::uint32_t key = 0;
        for (std::size_t i = 0; i < 4; ++i)
            key = key << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
        return std::min(key, AbsentKey - 1);
    }

    const ClaimTable &m_table;
    const Column &m_column;
    std::vector<std::uint32_t> m_ranks;
};

void sortRuns(const Keys &keys, std::vector<Keyed> &items, bool isDescending)
{
    for (std::size_t from = 0; from < items.size();) {
        std::size_t to = from + 1;
        while (to < items.size() && items[to].key == items[from].key)
            ++to;
        const auto first = items.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = items.begin() + static_cast<std::ptrdiff_t>(to);
        if (to - from > 1 && items[from].key != AbsentKey && std::any_of(first, last, [&](const Keyed &item) { return keys.needsLook(item.row); })) {
            std::stable_sort(first, last, [&](const Keyed &a, const Keyed &b) {
                const int order = keys.compare(a.row, b.row);
                return isDescending ? order > 0 : order < 0;
            });
        }
        from = to;
    }
}

} // namespace

void sortRows(const ClaimTable &table, const QHash<QString, QString> &names, Rows &rows, const std::vector<SortBy> &sorts)
{
    std::vector<Keyed> items;
    // The last key first: sorting by an earlier one keeps the order of its equals.
    for (auto each = sorts.rbegin(); each != sorts.rend(); ++each) {
        const Keys keys(table, *each->column, names);
        keys.fill(rows, items);
        if (each->isDescending) {
            for (Keyed &item : items)
                item.key = item.key == AbsentKey ? AbsentKey : AbsentKey - 1 - item.key;
        }
        radixSort(items);
        if (keys.isRough())
            sortRuns(keys, items, each->isDescending);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = items[i].row;
    }
}

} // namespace pax::claims
