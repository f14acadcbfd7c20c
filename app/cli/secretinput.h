// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QtCore/QString>

namespace pax::cli {

/// A file with a secret, a key or a passphrase: refused unless only its owner can read it. One final newline belongs to the editor and is
/// dropped. Errors: BadInput (UnsafeSecretFile).
core::Result<core::Secret> readSecretFile(const QString &path);
/// The same for keys and certificates, which may be binary: every byte is kept.
core::Result<core::Secret> readKeyFile(const QString &path);
/// The same from standard input, up to its end.
core::Result<core::Secret> readSecretFromInput();

} // namespace pax::cli
