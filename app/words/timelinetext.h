// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"

#include <QtCore/QString>

namespace pax::words {

QString laneTitle(timeline::Lane lane);
/// What an event is called, also where the payer sent no name.
QString eventTitle(const timeline::TimelineEvent &event);
/// The status in words, with what makes it count less: "Active", "Entered in error", "Refuted".
QString eventStatus(const timeline::TimelineEvent &event);
/// Why an event has no place on the line.
QString undatedReason(const timeline::TimelineEvent &event);
/// "Bundle page 3, entry 41", "ExplanationOfBenefit-1, line 12".
QString originText(const core::RecordOrigin &origin);

} // namespace pax::words
