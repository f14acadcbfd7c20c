// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"
#include "app/timeline/eventdetail.h"
#include "app/timeline/links.h"

#include <QtCore/QString>

namespace pax::words {

/// What happened, in plain words and without codes: "Stayed in the hospital for 4 nights with heart failure". The date is not in it.
QString eventSentence(const timeline::TimelineEvent &event, const timeline::EventDetail &detail);

/// "Main reason", "Discharged to".
QString detailTitle(timeline::DetailField field);
/// How two records belong together, seen from the one that is open: "During this visit", "Result of this report".
QString linkReason(const timeline::EventLink &link);
/// Where the payer has a record from, of PDex's source codes: "From a claim", "From a C-CDA". Unknown codes come back as they are.
QString provenanceText(const QString &code);
/// A security label in words: "Restricted", "Substance use record (42 CFR Part 2)".
QString labelText(const QString &code);
/// Who says that something is called so: "the payer’s text", "this program’s list".
QString nameSourceText(timeline::NameSource source);
/// "High", "Very low", "Abnormal"; unknown codes as they are, nothing for normal.
QString flagText(const QString &code);
/// Whether a flag calls for attention.
bool isAlarming(const QString &flag);

} // namespace pax::words
