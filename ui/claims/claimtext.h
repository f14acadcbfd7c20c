// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/measures.h"

#include <QtCore/QString>

namespace pax::ui {

QString classText(claims::ClaimClass value);
int classMark(claims::ClaimClass value);
QString amountTitle(claims::AmountKind kind);
QString measureTitle(claims::Measure measure);
QString keyTitle(claims::Key key);
/// A value of a key as staff read it: months as "Mar 2019", absent ones as "not sent".
QString keyValueText(claims::Key key, const QString &value);
/// The payer's decision in words; codes that have none stay as sent.
QString decisionText(const QString &code);
QString columnTitle(const QString &id);

} // namespace pax::ui
