// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/fold.h"

namespace pax::ui {

using core::folded;

} // namespace pax::ui
