// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock.h"

namespace pax::core {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace pax::core
