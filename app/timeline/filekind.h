// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pax::timeline {

/// Whether a file looks like one member's record (a Bundle, or lines of several kinds of resources) rather than a file of claims. Only its
/// beginning is read. Thread: any. False for what cannot be read.
bool looksLikeRecord(const QString &fileName);

} // namespace pax::timeline
