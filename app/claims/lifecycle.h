// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimtable.h"

#include <QtCore/QHash>

#include <vector>

namespace pax::claims {

/// Finds which claims are versions of one another and marks in the table what must not count twice: repeats of one type/id
/// (the newest stays) and claims that another replaces. Chains are followed by identifier, within one member; a circle keeps its
/// newest. Missing neighbors are normal. Source: claims-eob.md §5.
class Lifecycle
{
public:
    /// Notes row \p row of the table, which holds \p claim.
    void note(std::uint32_t row, const Claim &claim);
    /// Marks the table once every claim was noted; calling it again after more claims is fine.
    void mark(ClaimTable &table) const;
    /// Rows of the same family as \p row, oldest first; at least the row itself.
    std::vector<std::uint32_t> family(const ClaimTable &table, std::uint32_t row) const;

private:
    struct Link
    {
        std::uint32_t row;
        QString key;          ///< the other's identifier
        bool otherIsOlder;    ///< this row replaces the other
    };
    static bool isNewer(const ClaimTable &table, std::uint32_t a, std::uint32_t b);
    /// Every pair (older, newer) that both are here.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges() const;

    QHash<QString, std::vector<std::uint32_t>> m_byId;
    QHash<QString, std::vector<std::uint32_t>> m_byIdentifier;   ///< member and identifier
    std::vector<Link> m_links;
};

} // namespace pax::claims
