// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pax::ui {

/// Plain words for codes that claims carry: groups of ours by their name, and the public code systems whose words are free. Codes
/// that are not known come back as they are.
QString diagnosisGroupText(const QString &name);
QString serviceGroupText(const QString &name);
/// CMS place of service codes.
QString placeText(const QString &code);
QString networkText(const QString &code);
QString stateText(const QString &name);
QString outcomeText(const QString &code);
QString statusText(const QString &code);
/// What the state means and why it is said so.
QString stateMeaning(const QString &name);
/// Codes of review decisions (X12 306, Medicare's letters).
QString reviewText(const QString &code);

} // namespace pax::ui
