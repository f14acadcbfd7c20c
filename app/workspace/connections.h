// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/keyservice.h"
#include "app/auth/profilefile.h"
#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/policy/policy.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <memory>
#include <stop_token>

namespace pax::workspace {

class Home;

/// What came with a connection that is about to be saved; empty ones leave what the keychain has.
struct ConnectionSecrets
{
    std::shared_ptr<const core::Secret> secret;           ///< client secret
    std::shared_ptr<const core::Secret> certificate;      ///< PEM of the client certificate, as importClientCertificate() gives it
};

/// What went with a connection.
struct Removal
{
    int exports = 0;              ///< destroyed with their keys
    bool secretsRemain = false;   ///< the keychain could not be reached: whatever it holds of this connection is still there
};

/// A connection in all the rooms it has a part in, changed as one: the rules are asked and the record is written first, then the keychain,
/// then the list of connections, so that a failure leaves nothing half done that could not be tried again. \p home outlives the tasks.
/// Errors: PolicyDenied (ForbiddenByRule, ReasonWanted, ManagedProfile), BadInput, those of the keychain and of the store. Thread: GUI.

/// Adds or changes a connection. Of one that the organization set up the secrets alone are taken. \return it as it is now, with its keys
[[nodiscard]] core::Task<core::Result<auth::ConnectionProfile>> saveConnection(Home *home, auth::ConnectionProfile profile, ConnectionSecrets secrets, std::stop_token stop);

/// Removes a connection for good: its data with their keys, then its secret, signing keys and client certificate from the keychain, what
/// was learned of its server, and the connection itself. The audit record stays and tells of it.
/// Errors: also NotFound (UnknownProfile), PolicyDenied (OwnedByOther: another process runs its exports).
[[nodiscard]] core::Task<core::Result<Removal>> removeConnection(Home *home, core::ProfileName name, std::stop_token stop);

/// A new signing key; its connection need not be there yet.
[[nodiscard]] core::Task<core::Result<auth::KeyRecord>> createKey(Home *home, core::ProfileName name, QString algorithm, std::stop_token stop);
/// The keys of a file. Errors: as auth::importKeys(). None of the file is null; \p passphrase may be.
[[nodiscard]] core::Task<core::Result<QList<auth::KeyRecord>>> importKeys(Home *home, core::ProfileName name, std::shared_ptr<const core::Secret> file, std::shared_ptr<const core::Secret> passphrase,
                                                                         auth::KeyChoice choice, std::stop_token stop);
/// From now on this key signs; the others wait. Errors: also NotFound (BadKey).
[[nodiscard]] core::Task<core::Result<void>> useKey(Home *home, core::ProfileName name, QString idOrKid, std::stop_token stop);
/// The kid under which the payer registered a key.
[[nodiscard]] core::Task<core::Result<void>> nameKey(Home *home, core::ProfileName name, QString idOrKid, QString keyId, std::stop_token stop);
/// Takes a key out of the keychain and forgets it.
[[nodiscard]] core::Task<core::Result<void>> removeKey(Home *home, core::ProfileName name, QString idOrKid, std::stop_token stop);

/// The connection of a settings file, not saved yet; authorities that came along are put into a file of their own beside the connections.
/// Errors: StorageFull.
core::Result<auth::ConnectionProfile> unpackProfileFile(Home &home, const auth::ProfileFile &file);

/// The connections that the rules of this computer set up.
QList<auth::ConnectionProfile> managedConnections(const policy::Policy &policy);
/// The hosts of a connection that may see its client certificate.
QStringList certificateHosts(const auth::ConnectionProfile &profile);

} // namespace pax::workspace
