// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/bitmap.h"
#include "app/claims/claimset.h"

namespace pax::claims {

/// The rows in which every word of \p text occurs somewhere: member (name or reference), provider, facility, payer, diagnosis, services of
/// any line, place, claim number, id. Without regard to accents and case; numbers and ids also in the middle. No words: all rows.
/// Thread: any. Cost: linear in the dictionaries, the ids and the rows.
Bitmap search(const ClaimSet &set, const QString &text);

} // namespace pax::claims
