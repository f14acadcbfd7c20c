// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"
#include "app/timeline/event.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <vector>

namespace pax::timeline {

/// Finds what is one happening told twice: a claim and the visit or act it is for, by a link from one of its lines, an identifier in
/// common, or the same code, provider and day. Nothing is dropped: events get a group's number, and a claim whose
/// decision is there is marked. Source: timeline.md §8.
class Grouping
{
public:
    /// Looks at one event before it is sorted. \p place  where it will stand in the vector given to group().
    void look(const core::JsonValue &resource, const TimelineEvent &event, std::size_t place);
    void group(std::vector<TimelineEvent> &events);

private:
    using Places = QList<std::size_t>;

    void hideDecided(std::vector<TimelineEvent> &events) const;
    void joinBy(const QHash<QString, Places> &index, const std::vector<TimelineEvent> &events);
    std::size_t rootOf(std::size_t place);
    void join(std::size_t a, std::size_t b);

    QHash<QString, Places> m_byIdentifier;
    QHash<QString, Places> m_byAct;            ///< day|code|provider
    QHash<QString, std::size_t> m_visits;
    QHash<QString, QString> m_claimOfResponse; ///< ClaimResponse → Claim
    QSet<QString> m_decidedClaims;
    std::vector<std::size_t> m_parents;
};

} // namespace pax::timeline
