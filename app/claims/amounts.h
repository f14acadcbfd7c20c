// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/core/json.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

namespace pax::claims {

/// Kinds of amounts. All but the last two are what payers send; those are made of them. Source: claims-eob.md §4.
enum class AmountKind {
    Billed,
    Allowed,
    Deductible,
    Copay,
    Coinsurance,
    NotCovered,
    OtherPayerPaid,
    MemberPaid,
    PaidToProvider,
    PaidToPatient,
    MemberLiability,
    Discount,
    DrugCost,
    PlanBenefit,
    Payment,
    PlanPaid,
    MemberShare,
};
constexpr int AmountKindCount = static_cast<int>(AmountKind::MemberShare) + 1;
QString amountName(AmountKind kind);   ///< "billed", "planPaid", …

/// An amount of one kind at one claim: absent is not zero.
struct ClaimAmount
{
    core::DecimalSum value;
    bool isEstimated = false;      ///< member share made of its parts
    bool differsFromLines = false; ///< total and lines are more than a cent apart
};

/// The amounts of a claim by kind, each taken from one level: its totals, else its header, else its lines.
struct Amounts
{
    std::array<std::optional<ClaimAmount>, AmountKindCount> values;
    std::array<bool, AmountKindCount> split{};  ///< several entries that are not parts of one sum: no value, shown one by one
    QByteArray currency;                        ///< empty: the payer sent none
    bool mixedCurrencies = false;

    const std::optional<ClaimAmount> &of(AmountKind kind) const { return values[static_cast<std::size_t>(kind)]; }
};

/// The main amounts of one line.
struct LineAmounts
{
    std::optional<core::DecimalSum> billed;
    std::optional<core::DecimalSum> allowed;
    std::optional<core::DecimalSum> planPaid;
    std::optional<core::DecimalSum> memberShare;
};

/// Reads a claim's amounts by the totals rule, and those of its lines into \p lines (one each). Amounts that do not fit are left out
/// and counted in \p unreadable. A line of revenue code 0001 repeats the sum of the others and is not added to them.
/// Thread: any. Source: claims-eob.md §3, §4, §6, §8.
Amounts readAmounts(const core::JsonValue &eob, std::vector<LineAmounts> &lines, int &unreadable);

/// What an adjudication category means, every coding tried; empty for a category that is none of ours or no amount of its own.
std::optional<AmountKind> amountKind(const core::JsonValue &category);

/// An amount's value, or nothing where none was sent. What does not fit is counted in \p unreadable.
std::optional<core::Decimal> amountValue(const core::JsonValue &money, int *unreadable);
/// Its currency, of either shape; empty where none was sent.
QByteArray amountCurrency(const core::JsonValue &money);

/// The exact sum of every total[] as supplied, before any interpretation: category key → currency → sum.
struct SuppliedTotal
{
    qint64 count = 0;
    core::DecimalSum sum;
};
using SuppliedTotals = QMap<QString, QMap<QString, SuppliedTotal>>;

void addSuppliedTotals(const core::JsonValue &eob, SuppliedTotals &totals);

/// `system|code` of the first coding, else `text:` and the text, else `(none)`.
QString conceptKey(const core::JsonValue &codeable);

} // namespace pax::claims
