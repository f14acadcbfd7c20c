// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secretstore.h"

namespace pax::core {

/// The operating system's keychain (Secret Service on Linux). Never falls back to a file. Thread: GUI.
/// Errors: KeychainUnavailable also when the first contact fails for whatever reason: no session bus gives no clearer answer.
class Keychain final : public SecretStore
{
public:
    [[nodiscard]] Task<Result<Secret>> read(QString key, std::stop_token stop) override;
    [[nodiscard]] Task<Result<void>> write(QString key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] Task<Result<void>> erase(QString key, std::stop_token stop) override;

private:
    bool m_answered = false;   ///< it has worked once, so a failure is about this key
};

} // namespace pax::core
