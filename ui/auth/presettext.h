// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/presets.h"

#include <QtCore/QString>

namespace pax::ui {

/// A payer or a kind of server as it is offered: its name, and in one line for whom it is.
struct PresetText
{
    QString title;
    QString line;
    QString needed;   ///< what one has to have at hand
};
PresetText presetText(const auth::Preset &preset);

QString methodText(auth::AuthMethod method);
/// "PRODUCTION", "TEST" or "DEMO", and the badge it is shown in.
QString environmentText(auth::Environment environment);
const char *environmentBadge(auth::Environment environment);

} // namespace pax::ui
