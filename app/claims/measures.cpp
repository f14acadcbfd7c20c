// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/measures.h"

#include <algorithm>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

std::optional<AmountKind> amountOf(Measure measure)
{
    switch (measure) {
    case Measure::Billed:
        return AmountKind::Billed;
    case Measure::Allowed:
        return AmountKind::Allowed;
    case Measure::PlanPaid:
        return AmountKind::PlanPaid;
    case Measure::MemberShare:
        return AmountKind::MemberShare;
    case Measure::Claims:
    case Measure::Lines:
    case Measure::Members:
    case Measure::Days:
    case Measure::Units:
        break;
    }
    return std::nullopt;
}

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Claims:
        return u"claims"_s;
    case Measure::Lines:
        return u"lines"_s;
    case Measure::Members:
        return u"members"_s;
    case Measure::Days:
        return u"days"_s;
    case Measure::Units:
        return u"units"_s;
    case Measure::Billed:
    case Measure::Allowed:
    case Measure::PlanPaid:
    case Measure::MemberShare:
        break;
    }
    return amountName(*amountOf(measure));
}

void Figure::add(const Figure &other)
{
    value.add(other.value);
    claims += other.claims;
}

Measures::Measures(ClaimSetPtr set) : m_set(std::move(set)), m_table(m_set->table)
{
    findMoney();
    const std::uint32_t rows = m_table.rows();
    const CodeColumn &months = m_table.codes(TextField::Month);
    m_days.resize(rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
        m_monthClass.append(months.at(row) * ClaimClassCount + static_cast<std::uint32_t>(m_table.kind(row)));
        m_days[row] = static_cast<std::uint16_t>(std::clamp(m_table.days(row).value_or(0), 0, 0xffff));
    }
    // By member: counting sort over their codes.
    const CodeColumn &members = m_table.codes(TextField::Patient);
    std::vector<std::uint32_t> places(m_table.dictionary(TextField::Patient).size() + 1, 0);
    for (std::uint32_t row = 0; row < rows; ++row)
        ++places[members.at(row) + 1];
    for (std::size_t i = 1; i < places.size(); ++i)
        places[i] += places[i - 1];
    m_byMember.resize(rows);
    for (std::uint32_t row = 0; row < rows; ++row)
        m_byMember[places[members.at(row)]++] = row;
}

void Measures::findMoney()
{
    const std::uint32_t rows = m_table.rows();
    const std::uint16_t *marks = m_table.allMarks().data();
    m_withAmounts = Bitmap(rows);
    for (int kind = 0; kind < AmountKindCount; ++kind) {
        const std::int32_t *cents = m_table.amounts(static_cast<AmountKind>(kind)).cents();
        if (!cents)
            continue;
        Bitmap has(rows);
        has.fill([cents](std::size_t row) { return cents[row] != AmountColumn::Absent; });
        m_withAmounts |= has;
    }
    // The currency of most claims; where none was sent, US dollars are meant.
    const Dictionary &currencies = m_table.dictionary(TextField::Currency);
    const CodeColumn &codes = m_table.codes(TextField::Currency);
    std::vector<qint64> counts(currencies.size(), 0);
    const auto isCounted = [marks](std::uint32_t row) { return ClaimTable::isSummed(marks[row]) && (marks[row] & MixedCurrency) == 0; };
    m_withAmounts.forEach([&](std::uint32_t row) { counts[codes.at(row)] += isCounted(row) ? 1 : 0; });
    const std::optional<std::uint32_t> dollars = currencies.find("USD");
    std::vector<std::uint8_t> same(currencies.size(), 0);
    if (dollars) {
        counts[*dollars] += counts[0];
        counts[0] = 0;
    }
    const auto most = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    same[most] = 1;
    if (dollars && most == *dollars)
        same[0] = 1;
    m_currency = most == 0 ? u"USD"_s : currencies.text(static_cast<std::uint32_t>(most));
    m_money = Bitmap(rows);
    m_money.fill([&](std::size_t row) { return m_withAmounts.test(row) && isCounted(static_cast<std::uint32_t>(row)) && same[codes.at(static_cast<std::uint32_t>(row))] != 0; });
    m_money.forEach([&](std::uint32_t row) { m_isCurrencyAssumed = m_isCurrencyAssumed || codes.at(row) == 0; });
}

std::size_t Measures::groups(Key key) const
{
    if (const std::optional<TextField> field = fieldOf(key))
        return m_table.dictionary(*field).size();
    return key == Key::ServiceGroup ? ServiceGroupCount : BandCount;
}

QString Measures::text(Key key, std::uint32_t code) const
{
    if (const std::optional<TextField> field = fieldOf(key))
        return m_table.dictionary(*field).text(code);
    if (key != Key::ServiceGroup)
        return QString::number(code);
    const std::string_view name = groupName(static_cast<ServiceGroup>(code));
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<std::uint32_t> Measures::code(Key key, const QString &text) const
{
    if (const std::optional<TextField> field = fieldOf(key))
        return m_table.dictionary(*field).find(text.toStdString());
    for (std::uint32_t code = 0; code < groups(key); ++code) {
        if (this->text(key, code) == text)
            return code;
    }
    return std::nullopt;
}

const AmountColumn &Measures::lineAmounts(Measure measure) const
{
    const LineTable &lines = m_table.lineTable();
    switch (measure) {
    case Measure::Allowed:
        return lines.allowed;
    case Measure::PlanPaid:
        return lines.planPaid;
    case Measure::MemberShare:
        return lines.memberShare;
    case Measure::Units:
        return lines.units;
    case Measure::Claims:
    case Measure::Lines:
    case Measure::Members:
    case Measure::Days:
    case Measure::Billed:
        break;
    }
    return lines.billed;
}

Measure Measures::measureFor(Key key, Measure wanted) const
{
    if (key != Key::ServiceGroup)
        return wanted;
    const bool isOfLines = wanted == Measure::Units || amountOf(wanted);
    return isOfLines && !lineAmounts(wanted).isEmpty() ? wanted : Measure::Lines;
}

template <class CodeOf>
GroupSums Measures::sums(CodeOf codeOf, std::size_t groups, Measure measure, const Bitmap &rows) const
{
    if (const std::optional<AmountKind> kind = amountOf(measure)) {
        GroupSums money(groups);
        const AmountColumn &column = m_table.amounts(*kind);
        if (const std::int32_t *cents = column.cents()) {
            Bitmap counted = rows;
            counted &= m_money;
            counted.forEach([&](std::uint32_t row) { money.add(codeOf(row), cents[row], column); });
        }
        return money;
    }
    if (measure == Measure::Units) {
        GroupSums units(groups);
        const AmountColumn &column = m_table.units();
        if (const std::int32_t *cents = column.cents())
            rows.forEach([&](std::uint32_t row) { units.add(codeOf(row), cents[row], column); });
        return units;
    }
    GroupSums counts(groups, 0);
    if (measure == Measure::Claims) {
        rows.forEach([&](std::uint32_t row) { counts.addCount(codeOf(row), 1); });
    } else if (measure == Measure::Lines) {
        const std::uint32_t *firsts = m_table.firstLines().data();
        rows.forEach([&](std::uint32_t row) { counts.addCount(codeOf(row), firsts[row + 1] - firsts[row]); });
    } else if (measure == Measure::Days) {
        rows.forEach([&](std::uint32_t row) {
            if (m_days[row] != 0)
                counts.addCount(codeOf(row), m_days[row]);
        });
    } else {
        // Each member once in each group: rows of one member stand together, and a group remembers whom it saw last.
        std::vector<std::uint32_t> last(groups, UINT32_MAX);
        m_table.codes(TextField::Patient).visit([&](const auto &members) {
            for (const std::uint32_t row : m_byMember) {
                if (!rows.test(row) || members[row] == 0)
                    continue;
                const std::size_t group = codeOf(row);
                if (std::exchange(last[group], static_cast<std::uint32_t>(members[row])) != members[row])
                    counts.addCount(group, 1);
            }
        });
    }
    return counts;
}

template <class GroupOf>
GroupSums Measures::lineSums(GroupOf groupOf, std::size_t groups, Measure measure, const Bitmap &rows) const
{
    const std::uint32_t *firsts = m_table.firstLines().data();
    GroupSums sums(groups, measure == Measure::Lines ? 0 : AmountColumn::Scale);
    m_table.lineTable().groups.visit([&](const auto &lineGroups) {
        // The line that repeats the sum of the others is added to nothing.
        constexpr auto Total = static_cast<std::size_t>(ServiceGroup::TotalLine);
        const auto eachLine = [&](const Bitmap &of, auto add) {
            of.forEach([&](std::uint32_t row) {
                for (std::uint32_t line = firsts[row]; line < firsts[row + 1]; ++line) {
                    if (lineGroups[line] != Total)
                        add(groupOf(lineGroups[line]), line);
                }
            });
        };
        if (measure == Measure::Lines) {
            eachLine(rows, [&](std::size_t group, std::uint32_t) { sums.addCount(group, 1); });
            return;
        }
        const AmountColumn &column = lineAmounts(measure);
        const std::int32_t *cents = column.cents();
        if (!cents)
            return;
        Bitmap counted = rows;
        if (amountOf(measure))
            counted &= m_money;
        eachLine(counted, [&](std::size_t group, std::uint32_t line) { sums.add(group, cents[line], column); });
    });
    return sums;
}

GroupSums Measures::by(Key key, Measure measure, const Bitmap &rows) const
{
    if (key == Key::ServiceGroup)
        return lineSums([](std::size_t group) { return group; }, ServiceGroupCount, measureFor(key, measure), rows);
    const std::optional<TextField> field = fieldOf(key);
    if (!field)
        return GroupSums(groups(key));
    return m_table.codes(*field).visit([&](const auto &codes) { return sums([data = codes.data()](std::uint32_t row) -> std::size_t { return data[row]; }, groups(key), measure, rows); });
}

GroupSums Measures::byMapped(Key key, const std::vector<std::uint32_t> &groupOf, std::size_t groups, Measure measure, const Bitmap &rows) const
{
    const std::uint32_t *map = groupOf.data();
    if (key == Key::ServiceGroup)
        return lineSums([map](std::size_t group) -> std::size_t { return map[group]; }, groups, measureFor(key, measure), rows);
    const std::optional<TextField> field = fieldOf(key);
    if (!field)
        return GroupSums(groups);
    return m_table.codes(*field).visit([&](const auto &codes) { return sums([data = codes.data(), map](std::uint32_t row) -> std::size_t { return map[data[row]]; }, groups, measure, rows); });
}

GroupSums Measures::byMonthAndClass(Measure measure, const Bitmap &rows) const
{
    const std::size_t count = m_table.dictionary(TextField::Month).size() * ClaimClassCount;
    return m_monthClass.visit([&](const auto &codes) { return sums([data = codes.data()](std::uint32_t row) -> std::size_t { return data[row]; }, count, measure, rows); });
}

Strip Measures::strip(const Bitmap &rows) const
{
    Strip strip;
    std::vector<std::uint8_t> members(m_table.dictionary(TextField::Patient).size(), 0);
    std::vector<std::uint8_t> providers(m_table.dictionary(TextField::ProviderKey).size(), 0);
    const std::uint32_t *firsts = m_table.firstLines().data();
    const std::uint16_t *marks = m_table.allMarks().data();
    m_table.codes(TextField::Patient).visit([&](const auto &codes) { rows.forEach([&](std::uint32_t row) { members[codes[row]] = 1; }); });
    m_table.codes(TextField::ProviderKey).visit([&](const auto &codes) { rows.forEach([&](std::uint32_t row) { providers[codes[row]] = 1; }); });
    rows.forEach([&](std::uint32_t row) {
        ++strip.claims;
        strip.lines += firsts[row + 1] - firsts[row];
        strip.days += m_days[row];
        strip.summed += ClaimTable::isSummed(marks[row]) ? 1 : 0;
    });
    strip.members = std::count(members.begin() + 1, members.end(), 1);
    strip.providers = std::count(providers.begin() + 1, providers.end(), 1);
    const auto one = [](std::uint32_t) -> std::size_t { return 0; };
    const auto figure = [](const GroupSums &all) { return Figure{all.sum(0), all.count(0)}; };
    strip.units = figure(sums(one, 1, Measure::Units, rows));
    constexpr std::array Main{Measure::Billed, Measure::Allowed, Measure::PlanPaid, Measure::MemberShare};
    for (std::size_t i = 0; i < Main.size(); ++i)
        strip.money[i] = figure(sums(one, 1, Main[i], rows));
    if (const std::int32_t *shares = m_table.amounts(AmountKind::MemberShare).cents()) {
        Bitmap counted = rows;
        counted &= m_money;
        counted.forEach([&](std::uint32_t row) { strip.estimatedShares += (marks[row] & EstimatedShare) != 0 && shares[row] != AmountColumn::Absent ? 1 : 0; });
    }
    return strip;
}

} // namespace pax::claims
