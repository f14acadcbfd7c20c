// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

#include <string_view>
#include <vector>

namespace pax::timeline {

/// How one resource type is read. Paths are member names joined by dots, lists on the way walked in order; the first path that
/// has something wins. Names that begin with @ are rules of their own (eventdates.cpp, eventtitle.cpp).
/// Source: timeline.md §3.
struct TypeRow
{
    using Paths = std::vector<std::string_view>;

    std::string_view type;
    Lane lane = Lane::Other;
    Paths dates{};                        ///< at a date, a Period or a Timing; + before a path: all of its periods together
    Paths titles{};
    Paths subtitles{};
    Paths who{};
    std::string_view status = "status";
    Paths ends{};                         ///< where an end stands apart from the start
    Paths dateTexts{};                    ///< words that stand for a date
    std::string_view parts{};             ///< a list whose elements are counted
    bool takesVisitDate = false;          ///< has the date of its visit when it has none of its own
    bool mayGoOn = false;                 ///< with a start alone and a running status it is drawn to today
    TitleKind fixedTitle = TitleKind::None;
};

/// The row of a type; one without dates for a type that is not in the table.
const TypeRow &rowOf(std::string_view type);
/// Whether the table has the type.
bool isKnownType(std::string_view type);

} // namespace pax::timeline
