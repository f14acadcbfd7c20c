// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimset.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>
#include <vector>

namespace pax::claims {

/// What claims can be grouped and filtered by.
enum class Key { Month, Type, Status, Outcome, Use, Provider, Payer, Diagnosis, Service, Place, Network, Decision, Member };
constexpr int KeyCount = static_cast<int>(Key::Member) + 1;
QString keyName(Key key);
std::optional<Key> keyOf(const QString &name);

/// A row's value of a key as text; empty where the payer sent none (never "0" or a guess).
QString keyText(const ClaimTable &table, Key key, std::uint32_t row);

/// Which claims to look at: within a key any of the values, between keys all of them. An empty value means "not sent".
struct Filter
{
    QMap<Key, QSet<QString>> where;
    bool allVersions = false;
    /// The same filter without one key: what a chart of that key shows pale.
    Filter without(Key key) const;
    bool operator==(const Filter &) const = default;
};

using Rows = std::vector<std::uint32_t>;

/// The rows a filter lets through, in table order. Thread: any. Cost: linear in rows × keys.
Rows select(const ClaimTable &table, const Filter &filter);

/// The exact sum of one kind over claims of one currency.
struct KindTotal
{
    core::DecimalSum sum;
    qint64 claims = 0;
};

/// Counts and sums over rows. Sums cover current claims only and never mix currencies.
struct Totals
{
    qint64 claims = 0;
    qint64 lines = 0;
    qint64 summed = 0;                     ///< claims that could carry money: current, use "claim"
    qint64 days = 0;
    core::DecimalSum units;
    /// currency ("USD" where none was sent) → kind → sum
    QMap<QString, std::array<KindTotal, AmountKindCount>> money;
    bool currencyAssumed = false;          ///< at least one amount came without a currency
    qint64 mixedCurrencyClaims = 0;        ///< claims with several currencies: in no sum
    qint64 splitClaims = 0;                ///< claims with amounts that are not parts of one sum

    /// The only currency, or empty when there is none or more than one.
    QString currency() const;
    /// The total of a kind in the only currency; nothing where no claim has one.
    std::optional<KindTotal> of(AmountKind kind) const;
};
Totals totalsOf(const ClaimTable &table, const Rows &rows);

/// Rows that share the values of some keys.
struct Group
{
    QStringList values;   ///< one per key; empty: not sent
    Totals totals;
};
/// Groups in the order of their values. Cost: linear in rows.
std::vector<Group> groupBy(const ClaimTable &table, const Rows &rows, const QList<Key> &keys);

/// Columns of the claims table, as named on the command line.
struct Column
{
    enum class Kind { Text, Date, Number, Amount };
    QString id;
    Kind kind;
    QString (*text)(const ClaimTable &table, std::uint32_t row);           ///< as written; empty: absent
    int (*compare)(const ClaimTable &table, std::uint32_t a, std::uint32_t b);
    std::optional<AmountKind> amount;
};
const std::vector<Column> &columns();
const Column *column(const QString &id);

/// Sorts rows by a column, keeping the order of equals; absent values last either way. Cost: n log n.
void sortRows(const ClaimTable &table, Rows &rows, const Column &column, bool descending);

} // namespace pax::claims
