// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/sessionsecrets.h"
#include "app/core/task.h"
#include "app/core/workers.h"

#include <QtCore/QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace pax::workspace {

/// The passphrase that opens the locked window. What is kept of it lies in the keychain; where there is none, in memory until the
/// program ends. Each wrong one makes the next wait longer, by a clock that nobody can set. Thread: GUI.
class PassphraseKeeper
{
public:
    /// Name of the keepsake in the keychain.
    static const QString KeyName;

    PassphraseKeeper(core::SessionSecrets &secrets, core::Workers &workers, core::Ticks ticks = core::bootTicks);

    /// Whether there is one. Errors: KeychainDenied.
    [[nodiscard]] core::Task<core::Result<bool>> isSet(std::stop_token stop);
    /// Errors: those of the keychain, but for one that is not there.
    [[nodiscard]] core::Task<core::Result<void>> set(std::shared_ptr<const core::Secret> passphrase, std::stop_token stop);
    /// Whether it is the right one; always false while wait() is not over.
    [[nodiscard]] core::Task<core::Result<bool>> opens(std::shared_ptr<const core::Secret> passphrase, std::stop_token stop);
    /// How long until another one is tried.
    std::chrono::milliseconds wait() const;
    /// Wrong ones since the last right one.
    int failures() const { return m_failures; }

    /// A passphrase as typed, in the one form in which it is kept, whatever keyboard wrote its accents.
    static core::Secret fromText(const QString &typed);

private:
    core::SessionSecrets &m_secrets;
    core::Workers &m_workers;
    core::Ticks m_ticks;
    int m_failures = 0;
    std::chrono::milliseconds m_waitUntil{0};
};

} // namespace pax::workspace
