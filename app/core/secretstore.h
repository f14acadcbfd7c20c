// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"

#include <QtCore/QString>

#include <stop_token>

namespace pax::core {

/// Keeps secrets outside our files. Keys are names such as "profile/Cigna/secret": no health data.
/// Errors: KeychainUnavailable (no keychain, no session bus), KeychainDenied (locked and refused), NotFound (read, erase).
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Task<Result<Secret>> read(QString key, std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<void>> write(QString key, Secret secret, std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<void>> erase(QString key, std::stop_token stop) = 0;
};

} // namespace pax::core
