// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QtCore/QByteArray>

namespace pax::vault {

/// What is kept to know a passphrase again: Argon2id with a salt of its own, as text; the passphrase cannot be read out of it.
/// \param passphrase  UTF-8, not empty
/// Errors: Internal (no memory for it). Thread: any worker. Cost: 256 MiB and about a second, on purpose.
core::Result<QByteArray> keepsakeOf(const core::Secret &passphrase);

/// Whether it is the passphrase that the keepsake was made of; false for one that makes no sense. Thread and cost: as keepsakeOf().
bool isPassphrase(const QByteArray &keepsake, const core::Secret &passphrase);

} // namespace pax::vault
