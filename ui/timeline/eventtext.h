// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"
#include "app/timeline/lookbook.h"

#include <QtCore/QString>

namespace pax::ui {

/// Data mark of a lane, 1–8.
int laneMark(timeline::Lane lane);
/// "Apr 2 – 6, 2026", "since 2014", "—".
QString eventWhen(const timeline::TimelineEvent &event);
/// A source by name: "the live record", an export's id, a file's name.
QString sourceText(const QString &source);
/// Where a record came from, in a few letters: "Live, page 3", "Export 41, line 12".
QString originChip(const core::RecordOrigin &origin);

/// Records that are no longer sent, one a line, the first ones.
QString vanishedText(const QList<timeline::LookedAt> &vanished);

} // namespace pax::ui
