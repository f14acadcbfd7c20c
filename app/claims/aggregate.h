// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/bitmap.h"
#include "app/claims/columns.h"

#include <unordered_map>

namespace pax::claims {

/// Exact sums of one column of amounts by group, or counts. Cents of 32 bits cannot overflow 64 in four billion rows; the rest is
/// added in 128 bits aside.
class GroupSums
{
public:
    /// \p scale  of what is added as cents; 0 for counts
    explicit GroupSums(std::size_t groups = 0, int scale = AmountColumn::Scale) : m_cents(groups), m_counts(groups), m_scale(scale) {}

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
    void addCount(std::size_t group, std::int64_t number)
    {
        ++m_counts[group];
        m_cents[group] += number;
    }
    std::int64_t count(std::size_t group) const { return m_counts[group]; }
    core::DecimalSum sum(std::size_t group) const;
    /// All groups but these few together.
    GroupSums without(const std::vector<std::uint32_t> &groups) const;
    /// For putting groups in order and placing marks only.
    double approximate(std::size_t group) const;
    std::size_t groups() const { return m_cents.size(); }
    int scale() const { return m_scale; }

private:
    void addAside(std::size_t group, const core::DecimalSum &value);

    std::vector<std::int64_t> m_cents;
    std::vector<std::int64_t> m_counts;
    std::unordered_map<std::size_t, core::DecimalSum> m_aside;
    int m_scale;
};

/// Sums a column by the codes of another over the rows that pass.
void sumByCode(const CodeColumn &codes, const AmountColumn &column, const Bitmap &rows, GroupSums &sums);

} // namespace pax::claims
