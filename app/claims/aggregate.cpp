// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/aggregate.h"

#include <algorithm>
#include <cmath>

namespace pax::claims {

using namespace core;

DecimalSum GroupSums::sum(std::size_t group) const
{
    const auto aside = m_aside.find(group);
    const std::int64_t plain = m_counts[group] - (aside == m_aside.end() ? 0 : aside->second.count());
    DecimalSum sum = DecimalSum::fromParts(m_cents[group] < 0 ? -1 : 0, static_cast<std::uint64_t>(m_cents[group]), m_scale, plain);
    if (aside != m_aside.end())
        sum.add(aside->second);
    return sum;
}

GroupSums GroupSums::without(const std::vector<std::uint32_t> &groups) const
{
    GroupSums rest(1, m_scale);
    for (std::size_t group = 0; group < m_cents.size(); ++group) {
        rest.m_cents[0] += m_cents[group];
        rest.m_counts[0] += m_counts[group];
    }
    for (const std::uint32_t group : groups) {
        rest.m_cents[0] -= m_cents[group];
        rest.m_counts[0] -= m_counts[group];
    }
    for (const auto &[group, sum] : m_aside) {
        if (std::find(groups.begin(), groups.end(), group) == groups.end())
            rest.m_aside[0].add(sum);
    }
    return rest;
}

double GroupSums::approximate(std::size_t group) const
{
    const double plain = static_cast<double>(m_cents[group]) / std::pow(10.0, m_scale);
    const auto aside = m_aside.find(group);
    return aside == m_aside.end() ? plain : plain + aside->second.approximate();
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

} // namespace pax::claims
