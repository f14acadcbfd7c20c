// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "app/core/sessionsecrets.h"
#include "app/sandbox/sandboxserver.h"

#include <memory>

namespace pax::ui {

/// The embedded Provider Access server as a connection: real HTTP on loopback, credentials of its own kept until the window
/// closes. Thread: GUI.
class Demo
{
public:
    /// \p dataDir  member Bundles from files instead of made-up members. Errors: those of the sandbox.
    core::Result<auth::ConnectionProfile> start(const QString &dataDir, core::SessionSecrets &secrets);

private:
    std::unique_ptr<sandbox::SandboxServer> m_server;
};

} // namespace pax::ui
