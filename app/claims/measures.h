// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/aggregate.h"
#include "app/claims/claimquery.h"

namespace pax::claims {

/// What charts measure.
enum class Measure { Claims, Lines, Members, Days, Units, Billed, Allowed, PlanPaid, MemberShare };
constexpr int MeasureCount = static_cast<int>(Measure::MemberShare) + 1;
std::optional<AmountKind> amountOf(Measure measure);
QString measureName(Measure measure);   ///< "claims", "planPaid", …

/// One figure, exact, and how many claims (or lines) it is made of.
struct Figure
{
    core::DecimalSum value;
    qint64 claims = 0;

    void add(const Figure &other);
};

/// What stands above the charts. Sums cover current claims of one currency.
struct Strip
{
    qint64 claims = 0;
    qint64 members = 0;
    qint64 providers = 0;
    qint64 lines = 0;
    qint64 days = 0;
    Figure units;
    qint64 summed = 0;                          ///< claims that could carry money
    std::array<Figure, 4> money;                ///< billed, allowed, plan paid, member share
    qint64 estimatedShares = 0;
};
constexpr std::array<AmountKind, 4> MainAmounts{AmountKind::Billed, AmountKind::Allowed, AmountKind::PlanPaid, AmountKind::MemberShare};

/// Sums and counts over rows of one set, by any key. Sums of money cover current claims of the currency most of them have; none is
/// ever added to another. Thread: any; a finished object may be used by several at once. Cost: one pass over the rows asked for.
class Measures
{
public:
    explicit Measures(ClaimSetPtr set);

    /// What is measured of a key where \p wanted is asked for: groups of services belong to lines, which have no members and no days,
    /// and not every payer sends amounts of lines.
    Measure measureFor(Key key, Measure wanted) const;
    /// One group for every code of the key.
    GroupSums by(Key key, Measure measure, const Bitmap &rows) const;
    /// One group for every month and type: month code × ClaimClassCount + class.
    GroupSums byMonthAndClass(Measure measure, const Bitmap &rows) const;
    /// \p groupOf  a group below \p groups for every code of the key; for what codes cannot be added up from, as members are.
    GroupSums byMapped(Key key, const std::vector<std::uint32_t> &groupOf, std::size_t groups, Measure measure, const Bitmap &rows) const;
    Strip strip(const Bitmap &rows) const;

    const QString &currency() const { return m_currency; }
    bool isCurrencyAssumed() const { return m_isCurrencyAssumed; }
    /// Rows that count in sums of money, and rows that have any amount.
    const Bitmap &money() const { return m_money; }
    const Bitmap &withAmounts() const { return m_withAmounts; }
    std::size_t groups(Key key) const;
    /// A code's text: the empty text is "not sent".
    QString text(Key key, std::uint32_t code) const;
    std::optional<std::uint32_t> code(Key key, const QString &text) const;

private:
    struct PlainCodes;
    void findMoney();
    template <class CodeOf>
    GroupSums sums(CodeOf codeOf, std::size_t groups, Measure measure, const Bitmap &rows) const;
    template <class GroupOf>
    GroupSums lineSums(GroupOf groupOf, std::size_t groups, Measure measure, const Bitmap &rows) const;
    const AmountColumn &lineAmounts(Measure measure) const;

    ClaimSetPtr m_set;
    const ClaimTable &m_table;
    QString m_currency;
    bool m_isCurrencyAssumed = false;
    Bitmap m_money;
    Bitmap m_withAmounts;
    CodeColumn m_monthClass;
    std::vector<std::uint16_t> m_days;       ///< 0: not known
    std::vector<std::uint32_t> m_byMember;   ///< rows, those of one member together
};

} // namespace pax::claims
