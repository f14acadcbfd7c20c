// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/json.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace pax::timeline {

/// A fingerprint of what a record says, without its meta: servers write that anew with every answer. 32 bytes. Text that is no JSON is
/// taken as it is. Thread: any. Cost: linear.
QByteArray contentHash(QByteArrayView record);

/// One place where two versions of a record differ.
struct RecordDifference
{
    QString path;     ///< "code.coding[0].display"
    QString left;     ///< as written; empty: not there
    QString right;
};

/// Where two records differ, in their order, meta left out; at most \p most. Thread: any. Cost: linear.
QList<RecordDifference> differencesOf(const core::JsonValue &left, const core::JsonValue &right, int most = 50);

} // namespace pax::timeline
