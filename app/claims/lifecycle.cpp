// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/lifecycle.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace pax::claims {

namespace {

std::uint64_t keyOf(const std::string &patient, const std::string &identifier)
{
    return hashOf(identifier, hashOf(patient));
}

} // namespace

void Lifecycle::note(std::uint32_t row, const Claim &claim)
{
    for (const std::string &identifier : claim.identifiers)
        m_identifiers.push_back({keyOf(claim.patient, identifier), row});
    for (const std::string &other : claim.replaces)
        m_links.push_back({keyOf(claim.patient, other), row, 1});
    for (const std::string &other : claim.replacedBy)
        m_links.push_back({keyOf(claim.patient, other), row, 0});
}

void Lifecycle::append(const Lifecycle &other, std::uint32_t shift)
{
    append(other.m_identifiers, shift);
    for (const Link &each : other.m_links)
        m_links.push_back({each.other, each.row + shift, each.otherIsOlder});
}

void Lifecycle::append(const std::vector<Identifier> &identifiers, std::uint32_t shift)
{
    for (const Identifier &each : identifiers)
        m_identifiers.push_back({each.hash, each.row + shift});
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

void Lifecycle::markRepeats(ClaimTable &table)
{
    const TextColumn &ids = table.ids();
    std::size_t slots = 16;
    while (slots < std::size_t(table.rows()) * 2)
        slots *= 2;
    // Row + 1 of the newest record of an id; the hash beside it saves most comparisons of texts.
    std::vector<std::uint32_t> newest(slots, 0);
    std::vector<std::uint32_t> tags(slots, 0);
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        const std::string_view id = ids.utf8(row);
        if (id.empty())
            continue;
        const std::uint64_t hash = hashOf(id);
        const auto tag = static_cast<std::uint32_t>(hash >> 32);
        std::size_t slot = hash & (slots - 1);
        while (newest[slot] != 0 && (tags[slot] != tag || ids.utf8(newest[slot] - 1) != id))
            slot = (slot + 1) & (slots - 1);
        tags[slot] = tag;
        if (newest[slot] == 0) {
            newest[slot] = row + 1;
            continue;
        }
        // The payer's time of update decides; without one, what came last.
        const std::uint32_t former = newest[slot] - 1;
        if (table.updated(row) >= table.updated(former)) {
            table.mark(former, Repeated);
            newest[slot] = row + 1;
        } else {
            table.mark(row, Repeated);
        }
    }
}

void Lifecycle::joinLinks()
{
    m_newer.clear();
    m_older.clear();
    if (m_links.empty())
        return;
    std::unordered_map<std::uint64_t, std::vector<const Link *>> wanted;
    constexpr std::size_t Bits = 1 << 20;
    std::vector<bool> maybe(Bits);
    for (const Link &link : m_links) {
        wanted[link.other].push_back(&link);
        maybe[link.other % Bits] = true;
    }
    for (const Identifier &each : m_identifiers) {
        if (!maybe[each.hash % Bits])
            continue;
        const auto links = wanted.find(each.hash);
        if (links == wanted.end())
            continue;
        const auto other = static_cast<std::uint32_t>(each.row);
        for (const Link *link : links->second) {
            if (other == link->row)
                continue;
            m_newer.emplace_back(link->otherIsOlder != 0 ? other : link->row, link->otherIsOlder != 0 ? link->row : other);
        }
    }
    std::sort(m_newer.begin(), m_newer.end());
    m_newer.erase(std::unique(m_newer.begin(), m_newer.end()), m_newer.end());
    for (const auto &[older, newer] : m_newer)
        m_older.emplace_back(newer, older);
    std::sort(m_older.begin(), m_older.end());
}

template <class F>
void Lifecycle::forEachOf(const std::vector<Pair> &pairs, std::uint32_t row, F use)
{
    for (auto each = std::lower_bound(pairs.begin(), pairs.end(), Pair(row, 0)); each != pairs.end() && each->first == row; ++each)
        use(each->second);
}

bool Lifecycle::isReplaced(const ClaimTable &table, std::uint32_t row) const
{
    std::unordered_set<std::uint32_t> reached;
    std::vector<std::uint32_t> open{row};
    while (!open.empty()) {
        const std::uint32_t next = open.back();
        open.pop_back();
        forEachOf(m_newer, next, [&](std::uint32_t newer) {
            if (reached.insert(newer).second)
                open.push_back(newer);
        });
    }
    // Part of a circle: its newest is the one that counts.
    const bool inCircle = reached.contains(row);
    return !inCircle || !std::all_of(reached.begin(), reached.end(), [&](std::uint32_t other) { return other == row || isNewer(table, row, other); });
}

void Lifecycle::mark(ClaimTable &table)
{
    markRepeats(table);
    joinLinks();
    std::vector<std::uint32_t> replaced;
    for (const auto &[older, newer] : m_newer)
        replaced.push_back(older);
    // What the payer calls replaced is, even when its successor did not come along.
    for (const Link &link : m_links) {
        if (link.otherIsOlder == 0)
            replaced.push_back(link.row);
    }
    std::sort(replaced.begin(), replaced.end());
    replaced.erase(std::unique(replaced.begin(), replaced.end()), replaced.end());
    for (const std::uint32_t row : replaced) {
        if (isReplaced(table, row))
            table.mark(row, Superseded);
    }
}

std::vector<std::uint32_t> Lifecycle::family(const ClaimTable &table, std::uint32_t row) const
{
    std::vector<std::uint32_t> members{row};
    std::unordered_set<std::uint32_t> seen{row};
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto take = [&](std::uint32_t next) {
            if (seen.insert(next).second)
                members.push_back(next);
        };
        forEachOf(m_newer, members[i], take);
        forEachOf(m_older, members[i], take);
    }
    std::sort(members.begin(), members.end(), [&table](std::uint32_t a, std::uint32_t b) { return isNewer(table, b, a); });
    return members;
}

bool Lifecycle::hasFamily(std::uint32_t row) const
{
    bool has = false;
    forEachOf(m_newer, row, [&has](std::uint32_t) { has = true; });
    forEachOf(m_older, row, [&has](std::uint32_t) { has = true; });
    return has;
}

std::size_t Lifecycle::byteCount() const
{
    return m_identifiers.capacity() * sizeof(Identifier) + m_links.capacity() * sizeof(Link) + (m_newer.capacity() + m_older.capacity()) * sizeof(Pair);
}

void Lifecycle::save(ColumnSink &sink) const
{
    sink.array(m_newer);
    sink.array(m_older);
    sink.array(m_links);
}

void Lifecycle::load(ColumnSource &source)
{
    source.array(m_newer);
    source.array(m_older);
    source.array(m_links);
}

} // namespace pax::claims
