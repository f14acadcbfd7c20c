// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

#include <QtCore/QByteArrayList>

namespace pax::tests {

/// The timeline of a Bundle with these resources after a Patient "p" born in May 1980; null when it is refused.
timeline::TimelinePtr build(const QByteArrayList &resources);

/// "lane date..end "title" status flags", a line an event, the undated ones last.
QString printed(const timeline::MemberTimeline &timeline);

} // namespace pax::tests
