// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimquery.h"

#include <algorithm>
#include <map>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::optional<TextField> fieldOf(Key key)
{
    switch (key) {
    case Key::Status:
        return TextField::Status;
    case Key::Outcome:
        return TextField::Outcome;
    case Key::Use:
        return TextField::Use;
    case Key::Provider:
        return TextField::Provider;
    case Key::Payer:
        return TextField::Payer;
    case Key::Diagnosis:
        return TextField::Diagnosis;
    case Key::Service:
        return TextField::Service;
    case Key::Place:
        return TextField::Place;
    case Key::Network:
        return TextField::Network;
    case Key::Decision:
        return TextField::Decision;
    case Key::Member:
        return TextField::Patient;
    case Key::Month:
    case Key::Type:
        break;
    }
    return std::nullopt;
}

/// A row's value of a key as a number that is equal where the texts are.
std::uint64_t keyCode(const ClaimTable &table, Key key, std::uint32_t row)
{
    if (const std::optional<TextField> field = fieldOf(key))
        return table.code(*field, row);
    if (key == Key::Type)
        return static_cast<std::uint64_t>(table.kind(row));
    const PackedDate start = table.date(DateField::Start, row);
    if (start.precision == PackedDate::Absent)
        return 0;
    const QDate date = dateOfDay(start.day);
    const int month = start.precision == PackedDate::Year ? 0 : date.month();
    return static_cast<std::uint64_t>((date.year() + 20000) * 16 + month);
}

/// Which codes of a key pass, for every code there is.
class KeyFilter
{
public:
    KeyFilter(const ClaimTable &table, Key key, const QSet<QString> &values) : m_key(key), m_values(values)
    {
        if (const std::optional<TextField> field = fieldOf(key)) {
            const Dictionary &dictionary = table.dictionary(*field);
            for (std::uint32_t code = 0; code < dictionary.size(); ++code)
                m_passes.push_back(values.contains(dictionary.text(code)));
        }
    }
    bool passes(const ClaimTable &table, std::uint32_t row) const
    {
        return m_passes.empty() ? m_values.contains(keyText(table, m_key, row)) : m_passes[keyCode(table, m_key, row)];
    }

private:
    Key m_key;
    const QSet<QString> &m_values;
    std::vector<bool> m_passes;
};

void addRow(const ClaimTable &table, std::uint32_t row, Totals &totals)
{
    ++totals.claims;
    totals.lines += table.lines(row);
    totals.days += table.days(row).value_or(0);
    table.units().addTo(totals.units, row);
    if (!table.isSummed(row))
        return;
    ++totals.summed;
    if ((table.marks(row) & SplitAmounts) != 0)
        ++totals.splitClaims;
    if ((table.marks(row) & MixedCurrency) != 0) {
        ++totals.mixedCurrencyClaims;
        return;
    }
    QString currency = table.text(TextField::Currency, row);
    std::array<KindTotal, AmountKindCount> *money = nullptr;
    for (std::size_t kind = 0; kind < AmountKindCount; ++kind) {
        const AmountColumn &column = table.amounts(static_cast<AmountKind>(kind));
        if (!column.has(row))
            continue;
        if (!money) {
            totals.currencyAssumed = totals.currencyAssumed || currency.isEmpty();
            money = &totals.money[currency.isEmpty() ? u"USD"_s : currency];
        }
        if (column.addTo((*money)[kind].sum, row))
            ++(*money)[kind].claims;
    }
}

} // namespace

QString keyName(Key key)
{
    switch (key) {
    case Key::Month:
        return u"month"_s;
    case Key::Type:
        return u"type"_s;
    case Key::Status:
        return u"status"_s;
    case Key::Outcome:
        return u"outcome"_s;
    case Key::Use:
        return u"use"_s;
    case Key::Provider:
        return u"provider"_s;
    case Key::Payer:
        return u"payer"_s;
    case Key::Diagnosis:
        return u"diagnosis"_s;
    case Key::Service:
        return u"service"_s;
    case Key::Place:
        return u"place"_s;
    case Key::Network:
        return u"network"_s;
    case Key::Decision:
        return u"decision"_s;
    case Key::Member:
        return u"member"_s;
    }
    return {};
}

std::optional<Key> keyOf(const QString &name)
{
    for (int i = 0; i < KeyCount; ++i) {
        if (keyName(static_cast<Key>(i)) == name)
            return static_cast<Key>(i);
    }
    return std::nullopt;
}

QString keyText(const ClaimTable &table, Key key, std::uint32_t row)
{
    if (const std::optional<TextField> field = fieldOf(key))
        return table.text(*field, row);
    return key == Key::Type ? className(table.kind(row)) : table.date(DateField::Start, row).month();
}

Filter Filter::without(Key key) const
{
    Filter other = *this;
    other.where.remove(key);
    return other;
}

Rows select(const ClaimTable &table, const Filter &filter)
{
    std::vector<KeyFilter> keys;
    for (auto each = filter.where.cbegin(); each != filter.where.cend(); ++each) {
        if (!each.value().isEmpty())
            keys.emplace_back(table, each.key(), each.value());
    }
    Rows rows;
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        if (!filter.allVersions && table.isOldVersion(row))
            continue;
        if (std::all_of(keys.begin(), keys.end(), [&](const KeyFilter &key) { return key.passes(table, row); }))
            rows.push_back(row);
    }
    return rows;
}

QString Totals::currency() const
{
    return money.size() == 1 ? money.firstKey() : QString();
}

std::optional<KindTotal> Totals::of(AmountKind kind) const
{
    if (money.size() != 1)
        return std::nullopt;
    const KindTotal &total = money.first()[static_cast<std::size_t>(kind)];
    return total.claims == 0 ? std::nullopt : std::optional(total);
}

Totals totalsOf(const ClaimTable &table, const Rows &rows)
{
    Totals totals;
    for (const std::uint32_t row : rows)
        addRow(table, row, totals);
    return totals;
}

std::vector<Group> groupBy(const ClaimTable &table, const Rows &rows, const QList<Key> &keys)
{
    std::map<std::vector<std::uint64_t>, std::size_t> places;
    std::vector<Group> groups;
    std::vector<std::uint64_t> codes(static_cast<std::size_t>(keys.size()));
    for (const std::uint32_t row : rows) {
        for (qsizetype i = 0; i < keys.size(); ++i)
            codes[static_cast<std::size_t>(i)] = keyCode(table, keys[i], row);
        const auto [place, isNew] = places.try_emplace(codes, groups.size());
        if (isNew) {
            groups.emplace_back();
            for (const Key key : keys)
                groups.back().values << keyText(table, key, row);
        }
        addRow(table, row, groups[place->second].totals);
    }
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.values < b.values; });
    return groups;
}

void sortRows(const ClaimTable &table, Rows &rows, const Column &column, bool descending)
{
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        const bool absentA = column.text(table, a).isEmpty();
        const bool absentB = column.text(table, b).isEmpty();
        if (absentA || absentB)
            return !absentA && absentB;
        const int order = column.compare(table, a, b);
        return descending ? order > 0 : order < 0;
    });
}

} // namespace pax::claims
