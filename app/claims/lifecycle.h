// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimtable.h"

#include <utility>
#include <vector>

namespace pax::claims {

/// Finds which claims are versions of one another and marks in the table what must not count twice: repeats of one type/id
/// (the newest stays) and claims that another replaces. Chains are followed by identifier, within one member; a circle keeps its
/// newest. Missing neighbors are normal. Identifiers are kept as 64-bit hashes. Source: claims-eob.md §5.
class Lifecycle
{
public:
    /// Notes row \p row of the table, which holds \p claim. Rows come in order.
    void note(std::uint32_t row, const Claim &claim);
    /// What \p other noted, its rows counted from \p shift on.
    void append(const Lifecycle &other, std::uint32_t shift);
    /// Marks the table once every claim was noted; calling it again after more claims is fine. Cost: one hash a row.
    void mark(ClaimTable &table);
    /// Rows of the same family as \p row, oldest first; at least the row itself.
    std::vector<std::uint32_t> family(const ClaimTable &table, std::uint32_t row) const;
    /// Whether the row has neighbors that are here.
    bool hasFamily(std::uint32_t row) const;

    /// What is only needed to mark again, when more claims come: it is kept apart from what is looked at.
    struct Identifier
    {
        std::uint64_t hash;      ///< of member and identifier
        std::uint64_t row;
    };
    std::vector<Identifier> takeIdentifiers() { return std::exchange(m_identifiers, {}); }
    void append(const std::vector<Identifier> &identifiers, std::uint32_t shift);
    std::size_t byteCount() const;
    void save(ColumnSink &sink) const;
    void load(ColumnSource &source);

private:
    struct Link
    {
        std::uint64_t other;     ///< the other's identifier
        std::uint32_t row;
        std::uint32_t otherIsOlder;   ///< this row replaces the other
    };
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    static bool isNewer(const ClaimTable &table, std::uint32_t a, std::uint32_t b);
    static void markRepeats(ClaimTable &table);
    void joinLinks();
    bool isReplaced(const ClaimTable &table, std::uint32_t row) const;
    template <class F>
    static void forEachOf(const std::vector<Pair> &pairs, std::uint32_t row, F use);

    std::vector<Identifier> m_identifiers;
    std::vector<Link> m_links;
    std::vector<Pair> m_newer;   ///< (older, newer) that both are here, sorted
    std::vector<Pair> m_older;   ///< the same the other way round
};

} // namespace pax::claims
