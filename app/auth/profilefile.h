// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace pax::auth {

/// A connection as a file to hand to a colleague: addresses, method, scopes, panels; never a secret or a key.
struct ProfileFile
{
    ConnectionProfile profile;      ///< its caFile is empty: the authorities come along below
    QByteArray authorities;         ///< PEM of the connection's own certificate authorities, may be empty
    QStringList unknown;            ///< members of the file that mean nothing here; nothing of them was taken
};

/// JSON text. Errors: BadInput (the connection's CA file cannot be read).
core::Result<QByteArray> writeProfileFile(const ConnectionProfile &profile);
/// Reads such a text. One that holds a secret in any form is refused as a whole, so that nobody gets used to it.
/// Errors: BadInput (SecretInFile with the member as subject; NotJson; None with the unusable field as subject).
core::Result<ProfileFile> readProfileFile(const QByteArray &text);

} // namespace pax::auth
