// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/bitmap.h"
#include "app/claims/columns.h"

#include <unordered_map>

namespace pax::claims {

/// Exact sums of one column of amounts by group. Cents of 32 bits cannot overflow 64 in four billion rows; the rest is added in
/// 128 bits aside.
class GroupSums
{
public:
    explicit GroupSums(std::size_t groups) : m_cents(groups), m_counts(groups) {}

    void add(std::size_t group, std::int32_t cents, const AmountColumn &column)
    {
        if (cents == AmountColumn::Absent)
            return;
        ++m_counts[group];
        if (AmountColumn::isAside(cents))
            addAside(group, column.aside(cents));
        else
            m_cents[group] += cents;
    }
    std::int64_t count(std::size_t group) const { return m_counts[group]; }
    core::DecimalSum sum(std::size_t group) const;
    std::size_t groups() const { return m_cents.size(); }

private:
    void addAside(std::size_t group, const core::DecimalSum &value);

    std::vector<std::int64_t> m_cents;
    std::vector<std::int64_t> m_counts;
    std::unordered_map<std::size_t, core::DecimalSum> m_aside;
};

/// Sums a column by the codes of another over the rows that pass.
void sumByCode(const CodeColumn &codes, const AmountColumn &column, const Bitmap &rows, GroupSums &sums);
/// Counts rows by code.
void countByCode(const CodeColumn &codes, const Bitmap &rows, std::vector<std::int64_t> &counts);

} // namespace pax::claims
