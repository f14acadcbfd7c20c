// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

#include <QtCore/QString>

namespace pax::ui {

QString laneTitle(timeline::Lane lane);
/// Data mark of a lane, 1–8.
int laneMark(timeline::Lane lane);
/// "Apr 2 – 6, 2026", "2014, goes on", "—".
QString eventWhen(const timeline::TimelineEvent &event);
/// The status in words, with what makes it count less: "Active", "Entered in error", "Refuted".
QString eventStatus(const timeline::TimelineEvent &event);
/// Why an event has no place on the line.
QString undatedReason(const timeline::TimelineEvent &event);
/// "Bundle page 3, entry 41", "ExplanationOfBenefit-1, line 12".
QString originText(const core::RecordOrigin &origin);

} // namespace pax::ui
