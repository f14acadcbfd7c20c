// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/keybook.h"
#include "app/auth/keyimport.h"
#include "app/core/clock.h"
#include "app/core/secret.h"
#include "app/core/secretstore.h"
#include "app/core/task.h"
#include "app/core/workers.h"

#include <memory>
#include <stop_token>

namespace pax::auth {

/// Which keys of a file are meant.
struct KeyChoice
{
    QString keyId;       ///< kid as registered: names the one key of the file, or chooses among several; empty: the file's own, else the thumbprint
    QString algorithm;   ///< the keys have to sign in this way; empty: any
};

/// Makes, imports and destroys signing keys: the private half goes into the keychain and nowhere else, then the book knows of it.
/// Errors: those of the keychain and of keyimport.h. Thread: GUI.
class KeyService
{
public:
    KeyService(KeyBook &book, core::SecretStore &secrets, core::Workers &workers, const core::Clock &clock) : m_book(book), m_secrets(secrets), m_workers(workers), m_clock(clock) {}

    /// A new key; the first one of a connection signs from now on, a later one waits until it is used.
    [[nodiscard]] core::Task<core::Result<KeyRecord>> create(core::ProfileName profile, QString algorithm, std::stop_token stop);
    /// The keys of a file that \p choice means. Errors: also BadInput (KeyWrongKind) where none signs as wanted.
    [[nodiscard]] core::Task<core::Result<QList<KeyRecord>>> import(core::ProfileName profile, std::shared_ptr<const core::Secret> file, std::shared_ptr<const core::Secret> passphrase,
                                                                   KeyChoice choice, std::stop_token stop);
    [[nodiscard]] core::Task<core::Result<void>> remove(core::ProfileName profile, QString id, std::stop_token stop);
    /// Every key of a connection. What the keychain no longer has counts as removed.
    [[nodiscard]] core::Task<core::Result<void>> removeAll(core::ProfileName profile, std::stop_token stop);

private:
    [[nodiscard]] core::Task<core::Result<KeyRecord>> keep(core::ProfileName profile, std::shared_ptr<PrivateKey> key, bool isMadeHere, std::stop_token stop);

    KeyBook &m_book;
    core::SecretStore &m_secrets;
    core::Workers &m_workers;
    const core::Clock &m_clock;
};

} // namespace pax::auth
