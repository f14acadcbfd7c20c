// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/bitmap.h"
#include "app/claims/claimset.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>
#include <vector>

namespace pax::claims {

/// What claims can be grouped and filtered by. The command line knows all but the last two.
enum class Key {
    Month,
    Type,
    Status,
    Outcome,
    Use,
    Provider,
    Payer,
    Diagnosis,
    Service,
    Place,
    Network,
    Decision,
    Member,
    Facility,
    DiagnosisGroup,
    State,
    ServiceGroup,   ///< of any of a claim's lines
    AmountBand,     ///< where an amount of one kind lies; see Filter::bands
};
constexpr int KeyCount = static_cast<int>(Key::AmountBand) + 1;
QString keyName(Key key);
/// By its name on the command line.
std::optional<Key> keyOf(const QString &name);
/// The column a key reads; nothing for the last two.
std::optional<TextField> fieldOf(Key key);

/// A row's value of a key as text; empty where the payer sent none (never "0" or a guess).
QString keyText(const ClaimTable &table, Key key, std::uint32_t row);

/// Steps of the distribution of amounts: below zero, zero, then up to 10, 25, 50, 100, 200, 500, 1,000, 2,000, 5,000, 10,000 (each
/// without its end), and more.
constexpr int BandCount = 13;
/// Where a step begins, in cents; nothing for the first.
std::optional<std::int64_t> bandStart(int band);
int bandOf(const AmountColumn &column, std::int32_t cents);

/// Which uses of a claim: prior authorizations and estimates are never looked at together with claims on screen.
enum class Scope { Everything, Claims, Authorizations };

/// Which claims to look at: within a key any of the values, between keys all of them. An empty value means "not sent".
struct Filter
{
    struct Bands
    {
        AmountKind kind = AmountKind::Allowed;
        std::uint32_t picked = 0;   ///< a bit for each step
        bool operator==(const Bands &) const = default;
    };
    QMap<Key, QSet<QString>> where;
    std::optional<Bands> bands;
    bool allVersions = false;
    Scope scope = Scope::Everything;

    /// The same filter without one key: what a chart of that key shows.
    Filter without(Key key) const;
    bool isEmpty() const { return where.isEmpty() && !bands; }
    bool operator==(const Filter &) const = default;
};

/// The rows of a filter's scope and versions. Cost: linear in rows.
Bitmap baseRows(const ClaimTable &table, const Filter &filter);
/// The rows that one key's values let through. Cost: linear in rows (of lines for ServiceGroup).
Bitmap passing(const ClaimTable &table, Key key, const QSet<QString> &values);
Bitmap passing(const ClaimTable &table, const Filter::Bands &bands);
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
    enum class Source { Id, Number, Text, Date, Amount, Units, Lines, Days };
    QString id;
    Kind kind;
    Source source;
    int index = 0;                         ///< TextField, DateField or AmountKind
    std::optional<AmountKind> amount{};

    /// As written; empty: absent.
    QString text(const ClaimTable &table, std::uint32_t row) const;
};
const std::vector<Column> &columns();
const Column *column(const QString &id);

} // namespace pax::claims
