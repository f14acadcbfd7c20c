// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pax::core {

/// \p text as it is searched: without accents and case, so that "munoz" finds "Muñoz". Thread: any. Cost: linear.
QString folded(const QString &text);

} // namespace pax::core
