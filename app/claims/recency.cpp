// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/recency.h"

#include <algorithm>

namespace pax::claims {

using namespace core;

namespace {

constexpr int LongestDelay = 180;       ///< what looks slower was loaded afresh or moved in time, not settled late
constexpr int UsualDelay = 90;
constexpr std::size_t FewestClaims = 30;

} // namespace

bool Recency::isTooRecent(const QString &month) const
{
    const QDate first = QDate::fromString(month.size() == 4 ? month + QStringLiteral("-12-01") : month + QStringLiteral("-01"), Qt::ISODate);
    return completeUntil.isValid() && first.isValid() && first.addMonths(1).addDays(-1) > completeUntil;
}

Recency recencyOf(const ClaimTable &table, QDate asOf)
{
    const std::vector<std::int32_t> &starts = table.packedDates(DateField::Start);
    const std::vector<std::int32_t> &ends = table.packedDates(DateField::End);
    const std::vector<std::int32_t> &settled = table.packedDates(DateField::Created);
    const std::int32_t past = dayNumber(1900, 1, 1);
    const std::int32_t never = asOf.isValid() ? dayNumber(asOf.year(), asOf.month(), asOf.day()) : dayNumber(9999, 1, 1);
    // How many claims were settled after so many days; slower ones together.
    std::vector<std::size_t> delays(LongestDelay + 2, 0);
    std::size_t known = 0;
    std::int32_t newest = past;
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        const PackedDate created = PackedDate::unpacked(settled[row]);
        if (created.precision != PackedDate::Day || created.day <= past || created.day > never)
            continue;
        newest = std::max(newest, created.day);
        const PackedDate end = PackedDate::unpacked(ends[row] != 0 ? ends[row] : starts[row]);
        if (end.precision != PackedDate::Day || end.day > created.day)
            continue;
        ++known;
        ++delays[static_cast<std::size_t>(std::min(created.day - end.day, LongestDelay + 1))];
    }
    Recency recency;
    recency.asOf = asOf.isValid() ? asOf : newest > past ? dateOfDay(newest) : QDate();
    if (!recency.asOf.isValid())
        return recency;
    std::size_t settledBy = 0;
    int delay = 0;
    while (delay <= LongestDelay && (settledBy += delays[static_cast<std::size_t>(delay)]) * 10 < known * 9)
        ++delay;
    recency.isMeasured = known >= FewestClaims && delay <= LongestDelay;
    recency.usualDelay = recency.isMeasured ? delay : UsualDelay;
    recency.completeUntil = recency.asOf.addDays(-recency.usualDelay);
    return recency;
}

} // namespace pax::claims
