// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"

#include <string_view>

namespace pax::timeline {

/// Calls \p take for everything a path of member names leads to ("hospitalization.dischargeDisposition"), lists on the way
/// walked in order, until it returns true. Returns whether it did. Cost: the members on the way.
template <class Take>
bool eachAt(const core::JsonValue &from, std::string_view path, const Take &take)
{
    if (from.isArray()) {
        for (const core::JsonValue element : from) {
            if (eachAt(element, path, take))
                return true;
        }
        return false;
    }
    if (from.isAbsent())
        return false;
    if (path.empty())
        return take(from);
    const std::size_t dot = path.find('.');
    const bool isLast = dot == std::string_view::npos;
    return eachAt(from[path.substr(0, dot)], isLast ? std::string_view() : path.substr(dot + 1), take);
}

} // namespace pax::timeline
