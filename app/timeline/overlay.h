// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

#include <vector>

namespace pax::timeline {

/// Which of two sources laid over each other has a record.
enum class Side : std::uint8_t { Both, OnlyFirst, OnlySecond, Differs };

/// Two sources for one member as one timeline, and what differs. Where both have a record with different content the first one's is
/// shown and the other's kept beside it.
struct Overlay
{
    TimelinePtr timeline;
    QString firstSource;
    QString secondSource;
    std::vector<Side> sides;                    ///< by record, as TimelineEvent::record
    QHash<std::size_t, QByteArray> others;      ///< by record: the second source's version where it differs
    int onlyFirst = 0;
    int onlySecond = 0;
    int differing = 0;

    Side side(const TimelineEvent &event) const { return event.record < sides.size() ? sides[event.record] : Side::Both; }
};

/// Lays \p second over \p first. Records are the same by type and id, those without id by content; types that only say who and where
/// are not counted as differences. Errors: Malformed (WrongPatient) where they are of two people. Thread: any. Cost: linear in bytes.
core::Result<Overlay> overlaid(const MemberTimeline &first, const MemberTimeline &second);

} // namespace pax::timeline
