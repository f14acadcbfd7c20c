// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demo.h"

#include <QtCore/QCoreApplication>

namespace pax::ui {

using namespace core;

Result<auth::ConnectionProfile> Demo::start(const QString &dataDir, SessionSecrets &secrets)
{
    if (!m_server) {
        sandbox::SandboxOptions options;
        options.dataDir = dataDir;
        auto server = std::make_unique<sandbox::SandboxServer>(options);
        const Result<void> started = server->start();
        if (!started)
            return started.error();
        m_server = std::move(server);
    }
    auth::ConnectionProfile profile;
    profile.name = ProfileName(QCoreApplication::translate("Demo", "Demo panel"));
    profile.baseUrl = m_server->base();
    profile.tokenUrl = m_server->tokenUrl();
    profile.clientId = m_server->clientId();
    profile.environment = auth::Environment::Demo;
    secrets.keep(profile.secretKey(), Secret(m_server->secret().toUtf8()));
    return profile;
}

} // namespace pax::ui
