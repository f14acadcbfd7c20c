// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace pax::timeline {

/// The texts of a Bundle's whole entries, found by brackets alone, for a Bundle that cannot be parsed as one: cut short, or with an
/// entry that is broken or nested too deep. Empty for what is no Bundle. Thread: any. Cost: linear in bytes.
std::vector<QByteArrayView> entriesOf(QByteArrayView bundle);

} // namespace pax::timeline
