// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/family.h"

namespace pax::claims {

using namespace Qt::StringLiterals;

QList<FieldChange> changesBetween(const ClaimTable &table, std::uint32_t older, std::uint32_t newer)
{
    static const QStringList derived{u"id"_s, u"claimNumber"_s, u"month"_s, u"diagnosisGroup"_s};
    QList<FieldChange> changes;
    for (const Column &column : columns()) {
        if (derived.contains(column.id))
            continue;
        const QString before = column.text(table, older);
        const QString after = column.text(table, newer);
        if (before != after)
            changes.append({column.id, before, after});
    }
    return changes;
}

} // namespace pax::claims
