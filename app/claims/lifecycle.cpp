// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/lifecycle.h"

#include <QtCore/QSet>

#include <algorithm>

namespace pax::claims {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &patient, const QString &identifier)
{
    return patient + u'\n' + identifier;
}

} // namespace

void Lifecycle::note(std::uint32_t row, const Claim &claim)
{
    if (!claim.id.isEmpty())
        m_byId[claim.id].push_back(row);
    for (const QString &identifier : claim.identifiers)
        m_byIdentifier[keyOf(claim.patient, identifier)].push_back(row);
    for (const QString &other : claim.replaces)
        m_links.push_back({row, keyOf(claim.patient, other), true});
    for (const QString &other : claim.replacedBy)
        m_links.push_back({row, keyOf(claim.patient, other), false});
}

bool Lifecycle::isNewer(const ClaimTable &table, std::uint32_t a, std::uint32_t b)
{
    const PackedDate left = table.date(DateField::Created, a);
    const PackedDate right = table.date(DateField::Created, b);
    if (left.precision != PackedDate::Absent && right.precision != PackedDate::Absent && left.day != right.day)
        return left.day > right.day;
    if (table.updated(a) != table.updated(b))
        return table.updated(a) > table.updated(b);
    return a > b;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> Lifecycle::edges() const
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    for (const Link &link : m_links) {
        const auto others = m_byIdentifier.constFind(link.key);
        if (others == m_byIdentifier.constEnd())
            continue;
        for (const std::uint32_t other : *others) {
            if (other != link.row)
                found.emplace_back(link.otherIsOlder ? other : link.row, link.otherIsOlder ? link.row : other);
        }
    }
    return found;
}

void Lifecycle::mark(ClaimTable &table) const
{
    for (const std::vector<std::uint32_t> &rows : m_byId) {
        if (rows.size() < 2)
            continue;
        // The payer's time of update decides; without one, what came last.
        const std::uint32_t newest = *std::max_element(rows.begin(), rows.end(), [&table](std::uint32_t a, std::uint32_t b) {
            return table.updated(a) != table.updated(b) ? table.updated(a) < table.updated(b) : a < b;
        });
        for (const std::uint32_t row : rows) {
            if (row != newest)
                table.mark(row, Repeated);
        }
    }
    QHash<std::uint32_t, std::vector<std::uint32_t>> newer;
    for (const auto &[older, next] : edges())
        newer[older].push_back(next);
    QSet<std::uint32_t> replaced;
    for (auto each = newer.cbegin(); each != newer.cend(); ++each)
        replaced.insert(each.key());
    // What the payer calls replaced is, even when its successor did not come along.
    for (const Link &link : m_links) {
        if (!link.otherIsOlder)
            replaced.insert(link.row);
    }
    for (const std::uint32_t row : std::as_const(replaced)) {
        QSet<std::uint32_t> reached;
        std::vector<std::uint32_t> open(newer.value(row));
        while (!open.empty()) {
            const std::uint32_t next = open.back();
            open.pop_back();
            if (reached.contains(next))
                continue;
            reached.insert(next);
            const auto more = newer.constFind(next);
            if (more != newer.constEnd())
                open.insert(open.end(), more->begin(), more->end());
        }
        // Part of a circle: its newest is the one that counts.
        const bool inCircle = reached.contains(row);
        const bool isNewest = inCircle && std::all_of(reached.cbegin(), reached.cend(), [&](std::uint32_t other) { return other == row || isNewer(table, row, other); });
        if (!isNewest)
            table.mark(row, Superseded);
    }
}

std::vector<std::uint32_t> Lifecycle::family(const ClaimTable &table, std::uint32_t row) const
{
    QHash<std::uint32_t, std::vector<std::uint32_t>> neighbors;
    for (const auto &[older, next] : edges()) {
        neighbors[older].push_back(next);
        neighbors[next].push_back(older);
    }
    std::vector<std::uint32_t> members{row};
    QSet<std::uint32_t> seen{row};
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (const std::uint32_t next : neighbors.value(members[i])) {
            if (!seen.contains(next)) {
                seen.insert(next);
                members.push_back(next);
            }
        }
    }
    std::sort(members.begin(), members.end(), [&table](std::uint32_t a, std::uint32_t b) { return isNewer(table, b, a); });
    return members;
}

} // namespace pax::claims
