// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/aggregate.h"

namespace pax::claims {

using namespace core;

DecimalSum GroupSums::sum(std::size_t group) const
{
    DecimalSum sum = DecimalSum::fromParts(m_cents[group] < 0 ? -1 : 0, static_cast<std::uint64_t>(m_cents[group]), AmountColumn::Scale, m_counts[group]);
    const auto aside = m_aside.find(group);
    if (aside != m_aside.end())
        sum.add(DecimalSum::fromParts(aside->second.highPart(), aside->second.lowPart(), aside->second.scale(), 0));
    return sum;
}

void GroupSums::addAside(std::size_t group, const DecimalSum &value)
{
    m_aside[group].add(value);
}

void sumByCode(const CodeColumn &codes, const AmountColumn &column, const Bitmap &rows, GroupSums &sums)
{
    const std::int32_t *cents = column.cents();
    if (!cents)
        return;
    codes.visit([&](const auto &array) { rows.forEach([&](std::uint32_t row) { sums.add(array[row], cents[row], column); }); });
}

void countByCode(const CodeColumn &codes, const Bitmap &rows, std::vector<std::int64_t> &counts)
{
    codes.visit([&](const auto &array) { rows.forEach([&](std::uint32_t row) { ++counts[array[row]]; }); });
}

} // namespace pax::claims
