// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secretstore.h"

#include <map>
#include <memory>

namespace pax::core {

/// The keychain, with a place in locked memory for what is kept only until the program ends: chosen by the user where there is
/// no keychain, or where it does not answer, never by itself. Thread: GUI.
class SessionSecrets final : public SecretStore
{
public:
    explicit SessionSecrets(std::unique_ptr<SecretStore> keychain) : m_keychain(std::move(keychain)) {}

    /// Keeps a secret in memory; it is found before the keychain's.
    void keep(const QString &key, Secret secret);
    /// From now on the keychain is not asked: whoever waits for it, and whoever reads later, is told KeychainUnavailable at once; what is
    /// written stays in memory.
    void goWithoutKeychain();
    /// The keychain is asked again.
    void useKeychain();
    bool isWithoutKeychain() const { return m_patience.stop_requested(); }
    /// Somebody waits for the keychain's answer: it may be asking its user to unlock it.
    bool isWaiting() const { return m_waiting > 0; }

    [[nodiscard]] Task<Result<Secret>> read(QString key, std::stop_token stop) override;
    [[nodiscard]] Task<Result<void>> write(QString key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] Task<Result<void>> erase(QString key, std::stop_token stop) override;

private:
    std::unique_ptr<SecretStore> m_keychain;
    std::map<QString, Secret> m_kept;
    std::stop_source m_patience;
    int m_waiting = 0;
};

} // namespace pax::core
