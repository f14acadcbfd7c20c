// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/core/fhirdate.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace pax::ui::format {

/// What stands where the payer sent nothing.
QString absent();

/// A FHIR date with the precision it came with: "1947", "Mar 2019", "Mar 14, 1958". Text that is no date comes back as it is.
QString date(const QString &fhir);
/// As date(), without the year where it is this one: "Nov 10".
QString shortDate(const QString &fhir, QDate today);
/// "Apr 2 – 6, 2026", "Jan 1 – Dec 31, 2026"; one side may be missing ("since …", "until …").
QString period(const QString &from, const QString &to);
/// A date with its clock time as written, where there is one: "Apr 2, 2026, 9:18 PM (−05:00)".
QString dateTime(const core::FhirDate &when);
/// An instant of this computer's clock, in local time: "Nov 23, 2026, 7:42 AM"; "today 7:42 AM" where it is.
QString instant(const QDateTime &when, const QDateTime &now);

QString count(qint64 value);
QString bytes(qint64 value);
QString milliseconds(qint64 value);
/// Exact amount as money of its currency: "$1,214.40", "−$12.00", "CAD 3.00"; empty currency counts as USD.
QString money(const core::DecimalSum &amount, const QString &currency);
/// As money(), rounded to whole thousands or millions for marks on a chart: "$70k".
QString roughMoney(double amount, const QString &currency);

} // namespace pax::ui::format
