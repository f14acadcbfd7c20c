// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimquery.h"

#include "app/claims/aggregate.h"

#include <algorithm>
#include <unordered_map>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::int64_t, BandCount - 1> BandStarts{0, 1, 10'00, 25'00, 50'00, 100'00, 200'00, 500'00, 1'000'00, 2'000'00, 5'000'00, 10'000'00};

/// For every code of a column, whether it is wanted.
std::vector<std::uint8_t> wantedCodes(const Dictionary &dictionary, const QSet<QString> &values)
{
    std::vector<std::uint8_t> wanted(dictionary.size(), 0);
    for (const QString &value : values) {
        if (const std::optional<std::uint32_t> code = dictionary.find(value.toStdString()))
            wanted[*code] = 1;
    }
    return wanted;
}

Bitmap passingCodes(const CodeColumn &codes, const std::vector<std::uint8_t> &wanted)
{
    Bitmap rows(codes.size());
    const auto chosen = std::count(wanted.begin(), wanted.end(), 1);
    const auto first = static_cast<std::size_t>(std::find(wanted.begin(), wanted.end(), 1) - wanted.begin());
    codes.visit([&](const auto &array) {
        using T = typename std::decay_t<decltype(array)>::value_type;
        // One value is the usual case, and the compiler makes more of comparing than of looking up.
        if (chosen == 1)
            rows.fill([only = static_cast<T>(first), data = array.data()](std::size_t row) { return data[row] == only; });
        else if (chosen > 1)
            rows.fill([look = wanted.data(), data = array.data()](std::size_t row) { return look[data[row]]; });
    });
    return rows;
}

/// Sums of all kinds over rows, by currency and group. Rows of group numbers past the last are left out.
class MoneySums
{
public:
    MoneySums(const ClaimTable &table, std::size_t groups) : m_table(table), m_groups(groups), m_currencies(table.dictionary(TextField::Currency).size()) {}

    /// \p groupOf  a group for each of \p rows
    void add(const Rows &rows, const std::vector<std::uint32_t> &groupOf)
    {
        // The place of each row that counts: its group and currency together.
        std::vector<std::uint32_t> counted;
        std::vector<std::uint32_t> places;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::uint16_t marks = m_table.marks(rows[i]);
            if (!ClaimTable::isSummed(marks) || (marks & MixedCurrency) != 0)
                continue;
            counted.push_back(rows[i]);
            places.push_back(static_cast<std::uint32_t>(groupOf[i] * m_currencies) + m_table.code(TextField::Currency, rows[i]));
        }
        for (std::size_t kind = 0; kind < AmountKindCount; ++kind) {
            const AmountColumn &column = m_table.amounts(static_cast<AmountKind>(kind));
            const std::int32_t *cents = column.cents();
            if (!cents)
                continue;
            GroupSums sums(m_groups * m_currencies);
            for (std::size_t i = 0; i < counted.size(); ++i)
                sums.add(places[i], cents[counted[i]], column);
            m_sums.emplace_back(kind, std::move(sums));
        }
    }
    void put(std::size_t group, Totals &totals) const
    {
        for (std::uint32_t code = 0; code < m_currencies; ++code) {
            const std::size_t place = group * m_currencies + code;
            for (const auto &[kind, sums] : m_sums) {
                if (sums.count(place) == 0)
                    continue;
                const QString currency = m_table.dictionary(TextField::Currency).text(code);
                totals.currencyAssumed = totals.currencyAssumed || currency.isEmpty();
                KindTotal &total = totals.money[currency.isEmpty() ? u"USD"_s : currency][kind];
                total.sum.add(sums.sum(place));
                total.claims += sums.count(place);
            }
        }
    }

private:
    const ClaimTable &m_table;
    std::size_t m_groups;
    std::size_t m_currencies;
    std::vector<std::pair<std::size_t, GroupSums>> m_sums;
};

/// All that is counted but money.
void addCounts(const ClaimTable &table, std::uint32_t row, Totals &totals)
{
    ++totals.claims;
    totals.lines += table.lines(row);
    totals.days += table.days(row).value_or(0);
    table.units().addTo(totals.units, row);
    const std::uint16_t marks = table.marks(row);
    if (!ClaimTable::isSummed(marks))
        return;
    ++totals.summed;
    totals.splitClaims += (marks & SplitAmounts) != 0 ? 1 : 0;
    totals.mixedCurrencyClaims += (marks & MixedCurrency) != 0 ? 1 : 0;
}

} // namespace

std::optional<TextField> fieldOf(Key key)
{
    switch (key) {
    case Key::Month:
        return TextField::Month;
    case Key::Type:
        return TextField::Class;
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
    case Key::Facility:
        return TextField::Facility;
    case Key::DiagnosisGroup:
        return TextField::DiagnosisGroup;
    case Key::State:
        return TextField::State;
    case Key::ServiceGroup:
    case Key::AmountBand:
        break;
    }
    return std::nullopt;
}

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
    case Key::Facility:
        return u"facility"_s;
    case Key::DiagnosisGroup:
        return u"diagnosisGroup"_s;
    case Key::State:
        return u"state"_s;
    case Key::ServiceGroup:
        return u"serviceGroup"_s;
    case Key::AmountBand:
        return u"amountBand"_s;
    }
    return {};
}

std::optional<Key> keyOf(const QString &name)
{
    for (int i = 0; i < KeyCount; ++i) {
        if (keyName(static_cast<Key>(i)) == name && fieldOf(static_cast<Key>(i)))
            return static_cast<Key>(i);
    }
    return std::nullopt;
}

QString keyText(const ClaimTable &table, Key key, std::uint32_t row)
{
    const std::optional<TextField> field = fieldOf(key);
    return field ? table.text(*field, row) : QString();
}

std::optional<std::int64_t> bandStart(int band)
{
    return band == 0 ? std::nullopt : std::optional(BandStarts[static_cast<std::size_t>(band - 1)]);
}

int bandOf(const AmountColumn &column, std::int32_t cents)
{
    if (!AmountColumn::isAside(cents))
        return static_cast<int>(std::upper_bound(BandStarts.begin(), BandStarts.end(), cents) - BandStarts.begin());
    const DecimalSum value = column.aside(cents);
    // Between zero and a cent there is still more than nothing.
    if (value.compare(DecimalSum()) > 0 && value.compare(DecimalSum(Decimal(1, AmountColumn::Scale))) < 0)
        return 2;
    const auto isBefore = [](const DecimalSum &wanted, std::int64_t start) { return wanted.compare(DecimalSum(Decimal(start, AmountColumn::Scale))) < 0; };
    return static_cast<int>(std::upper_bound(BandStarts.begin(), BandStarts.end(), value, isBefore) - BandStarts.begin());
}

Filter Filter::without(Key key) const
{
    Filter other = *this;
    other.where.remove(key);
    if (key == Key::AmountBand)
        other.bands.reset();
    return other;
}

Bitmap baseRows(const ClaimTable &table, const Filter &filter)
{
    Bitmap rows(table.rows());
    const std::uint16_t *marks = table.allMarks().data();
    const int old = filter.allVersions ? 0 : Cancelled | Superseded | Repeated;
    const int outside = filter.scope == Scope::Claims ? OtherUse : 0;
    rows.fill([marks, unwanted = old | outside](std::size_t row) { return (marks[row] & unwanted) == 0; });
    if (filter.scope == Scope::Authorizations)
        rows.keep([marks](std::size_t row) { return (marks[row] & OtherUse) != 0; });
    return rows;
}

Bitmap passing(const ClaimTable &table, Key key, const QSet<QString> &values)
{
    if (const std::optional<TextField> field = fieldOf(key))
        return passingCodes(table.codes(*field), wantedCodes(table.dictionary(*field), values));
    // Any line of the claim: lines lie in the order of their claims.
    std::array<std::uint8_t, ServiceGroupCount> wanted{};
    for (int group = 0; group < ServiceGroupCount; ++group) {
        const std::string_view name = groupName(static_cast<ServiceGroup>(group));
        wanted[static_cast<std::size_t>(group)] = values.contains(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))) ? 1 : 0;
    }
    Bitmap rows(table.rows());
    const std::vector<std::uint32_t> &firsts = table.firstLines();
    table.lineTable().groups.visit([&](const auto &groups) {
        rows.fill([&](std::size_t row) {
            for (std::uint32_t line = firsts[row]; line < firsts[row + 1]; ++line) {
                if (wanted[groups[line]] != 0)
                    return true;
            }
            return false;
        });
    });
    return rows;
}

Bitmap passing(const ClaimTable &table, const Filter::Bands &bands)
{
    Bitmap rows(table.rows());
    const AmountColumn &column = table.amounts(bands.kind);
    const std::int32_t *cents = column.cents();
    if (cents)
        rows.fill([&](std::size_t row) { return cents[row] != AmountColumn::Absent && (bands.picked >> bandOf(column, cents[row]) & 1) != 0; });
    return rows;
}

Rows select(const ClaimTable &table, const Filter &filter)
{
    Bitmap rows = baseRows(table, filter);
    for (auto each = filter.where.cbegin(); each != filter.where.cend(); ++each) {
        if (!each.value().isEmpty())
            rows &= passing(table, each.key(), each.value());
    }
    if (filter.bands)
        rows &= passing(table, *filter.bands);
    return rows.rows();
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
        addCounts(table, row, totals);
    MoneySums money(table, 1);
    money.add(rows, std::vector<std::uint32_t>(rows.size(), 0));
    money.put(0, totals);
    return totals;
}

std::vector<Group> groupBy(const ClaimTable &table, const Rows &rows, const QList<Key> &keys)
{
    // One number for the values of all keys together, where that fits; it nearly always does.
    std::vector<std::uint64_t> combined(rows.size(), 0);
    for (const Key key : keys) {
        const std::optional<TextField> field = fieldOf(key);
        if (!field)
            continue;
        const std::uint64_t size = table.dictionary(*field).size();
        std::unordered_map<std::uint64_t, std::uint64_t> dense;
        for (std::uint64_t &each : combined)
            each = dense.try_emplace(each, dense.size()).first->second;
        table.codes(*field).visit([&](const auto &codes) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                combined[i] = combined[i] * size + codes[rows[i]];
        });
    }
    std::unordered_map<std::uint64_t, std::uint32_t> places;
    std::vector<Group> groups;
    std::vector<std::uint32_t> groupOf(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto [place, isNew] = places.try_emplace(combined[i], static_cast<std::uint32_t>(groups.size()));
        if (isNew) {
            groups.emplace_back();
            for (const Key key : keys)
                groups.back().values << keyText(table, key, rows[i]);
        }
        groupOf[i] = place->second;
        addCounts(table, rows[i], groups[place->second].totals);
    }
    MoneySums money(table, groups.size());
    money.add(rows, groupOf);
    for (std::size_t group = 0; group < groups.size(); ++group)
        money.put(group, groups[group].totals);
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.values < b.values; });
    return groups;
}

} // namespace pax::claims
