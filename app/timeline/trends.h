// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/timeline/event.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <stop_token>

namespace pax::timeline {

/// A reference range as it was sent.
struct TrendBand
{
    std::optional<core::Decimal> low;
    std::optional<core::Decimal> high;
    QString text;

    bool operator==(const TrendBand &other) const { return text == other.text; }
};

/// One measured value in time, in its written digits.
struct TrendPoint
{
    int event = NoEvent;                  ///< as SummaryLine::event
    core::FhirDate when;
    std::optional<core::Decimal> value;   ///< absent: sent without a number; the line breaks there
    QString text;                         ///< "7.0 %", "<0.5 mg/dL", "Positive", or why there is none
    QString flag;                         ///< "H", "LL", …
    bool isFlagOurs = false;              ///< worked out from the reference range
    bool isBound = false;                 ///< "<0.5": a limit, not a value
    int band = -1;                        ///< the reference range sent with it, index into Trend::bands
};

/// Values of one code in one unit, by time. Units are never mixed nor converted. Blood pressure is two lines of one trend.
struct Trend
{
    QString key;                          ///< stands for code and unit
    QString title;
    EventCode code;
    QString unit;
    Lane lane = Lane::Labs;
    bool isPair = false;                  ///< upper values in \a points, lower ones in \a second, as many
    bool isText = false;                  ///< words, not numbers
    QList<TrendPoint> points;
    QList<TrendPoint> second;
    QList<TrendBand> bands;
};

/// All trends of a timeline's Observations, components too, by title. Retracted, refuted, undone and undated ones are left out.
/// Thread: any. Cost: linear in the Observations' bytes. Errors: Cancelled. Source: timeline.md §7.
core::Result<QList<Trend>> trendsOf(const MemberTimeline &timeline, std::stop_token stop);

} // namespace pax::timeline
