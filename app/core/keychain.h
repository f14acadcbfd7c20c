// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secretstore.h"

#include <chrono>

namespace pax::core {

/// The operating system's keychain (Secret Service on Linux). Never falls back to a file. Waits while it asks its user to unlock,
/// but not for ever; a stop ends the wait at once. Thread: GUI.
/// Errors: KeychainUnavailable also when the first contact fails for whatever reason: no session bus gives no clearer answer;
/// TimedOut.
class Keychain final : public SecretStore
{
public:
    static constexpr std::chrono::seconds Patience{120};

    explicit Keychain(std::chrono::milliseconds patience = Patience) : m_patience(patience) {}

    [[nodiscard]] Task<Result<Secret>> read(QString key, std::stop_token stop) override;
    [[nodiscard]] Task<Result<void>> write(QString key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] Task<Result<void>> erase(QString key, std::stop_token stop) override;

private:
    std::chrono::milliseconds m_patience;
    bool m_answered = false;   ///< it has worked once, so a failure is about this key
};

} // namespace pax::core
