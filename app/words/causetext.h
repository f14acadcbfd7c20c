// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/check.h"

#include <QtCore/QString>

namespace pax::words {

/// Why a check did not pass, in the order in which somebody wants to know. A part that cannot be told is empty.
struct CauseText
{
    QString summary;    ///< what happened, one line
    QString means;      ///< what follows from it
    QString likely;     ///< why, probably; worded as likely
    QString nextStep;
    QString whoFixes;
};

/// Empty for a check without a cause.
CauseText causeText(const access::Check &check);

} // namespace pax::words
