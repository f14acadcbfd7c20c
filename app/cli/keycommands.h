// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <QtCore/QJsonArray>

namespace pax::cli {

/// `key create|import|jwks|pem|list|use|name|remove`: signing keys of a connection. Private halves lie in the keychain and are never printed.
[[nodiscard]] core::Task<int> keyCreate(Context &context);
[[nodiscard]] core::Task<int> keyImport(Context &context);
[[nodiscard]] core::Task<int> keyJwks(Context &context);
[[nodiscard]] core::Task<int> keyPem(Context &context);
[[nodiscard]] core::Task<int> keyList(Context &context);
[[nodiscard]] core::Task<int> keyUse(Context &context);
[[nodiscard]] core::Task<int> keyName(Context &context);
[[nodiscard]] core::Task<int> keyRemove(Context &context);

/// What is printed of keys: kid, thumbprint, fingerprint, dates, which one signs.
QJsonArray keysJson(const auth::ProfileKeys &keys, const QDateTime &now);

} // namespace pax::cli
