// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/discovery.h"
#include "app/auth/tokenservice.h"
#include "app/fhir/client.h"
#include "app/net/transport.h"
#include "app/workspace/connections.h"
#include "app/workspace/home.h"

#include <QtCore/QObject>

#include <memory>
#include <stop_token>

namespace pax::workspace {

/// A connection that is tried before it is saved: its own door to the network, and its secrets in memory before those of the keychain.
/// Nothing is written anywhere. Whoever runs a task with it holds on to it until the task has ended; it dies from the event loop. Thread: GUI.
class Trial : public QObject
{
    Q_OBJECT

public:
    /// A client certificate that is saved already is read from the keychain. Errors: BadInput (CA file, client certificate), Cancelled.
    [[nodiscard]] static core::Task<core::Result<std::shared_ptr<Trial>>> make(Home *home, auth::ConnectionProfile profile, ConnectionSecrets secrets, std::stop_token stop);
    ~Trial() override;

    const auth::ConnectionProfile &profile() const { return m_tokens->profile(); }
    net::Transport &transport() { return *m_transport; }
    auth::TokenService &tokens() { return *m_tokens; }
    fhir::FhirClient &client() { return *m_client; }
    core::SecretStore &secrets() { return *m_secrets; }

private:
    Trial() = default;

    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<net::Transport> m_transport;
    std::unique_ptr<auth::TokenService> m_tokens;
    std::unique_ptr<fhir::FhirClient> m_client;
};

/// What a server says of signing in, with the connection's own authorities and certificate. The address is all that has to be right.
/// Errors: BadInput (the address, CA file, client certificate).
[[nodiscard]] core::Task<core::Result<auth::Discovery>> discoverFor(auth::ConnectionProfile profile, ConnectionSecrets secrets, std::stop_token stop);

} // namespace pax::workspace
