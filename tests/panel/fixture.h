// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "app/workspace/workspace.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace pax::tests {

/// A sandbox and a workspace on it, in folders of their own.
class PanelFixture
{
public:
    /// \param rules  faults of the server, as a rules file's text; empty: none
    explicit PanelFixture(sandbox::SandboxOptions options, const QByteArray &rules = {})
    {
        if (!rules.isEmpty()) {
            options.faultsFile = m_dir.filePath(QStringLiteral("faults.json"));
            QFile file(options.faultsFile);
            if (file.open(QIODevice::WriteOnly))
                file.write(rules);
        }
        server = std::make_unique<sandbox::SandboxServer>(options);
        m_isGood = server->start().has_value();
        profile.name = core::ProfileName(QStringLiteral("Test payer"));
        profile.baseUrl = server->base();
        profile.tokenUrl = server->tokenUrl();
        profile.clientId = server->clientId();
        profile.environment = auth::Environment::Test;
        profile.strict = options.strict;
        open();
    }
    ~PanelFixture()
    {
        workspace.reset();
        home.reset();
    }

    bool isGood() const { return m_isGood && workspace; }
    /// Closes and opens the workspace on the same folders, as the next start of the program does.
    void open()
    {
        workspace.reset();
        home.reset();
        auto secrets = std::make_unique<FakeSecretStore>();
        for (const auto &[key, value] : m_secrets)
            (void)await(secrets->write(key, core::Secret(value), std::stop_token()));
        FakeSecretStore *store = secrets.get();
        (void)await(secrets->write(profile.secretKey(), core::Secret(server->secret().toUtf8()), std::stop_token()));
        auto moved = std::make_unique<ManualClock>(now);
        clock = moved.get();
        home = std::make_unique<workspace::Home>(core::Folders::standard(m_dir.filePath(QStringLiteral("c")), m_dir.filePath(QStringLiteral("d"))), std::move(secrets), std::move(moved));
        core::Result<std::unique_ptr<workspace::Workspace>> opened = await(workspace::Workspace::open(*home, profile, std::stop_token()));
        if (opened)
            workspace = std::move(*opened);
        m_secrets = store->contents();
    }
    panel::PanelService &panels() { return workspace->panels(); }
    core::Result<panel::RosterAnswer> roster(const QString &panel, const panel::RosterWish &wish = {})
    {
        return await(panels().roster(core::PanelId(panel), wish, m_news, std::stop_token()), std::chrono::seconds(60));
    }
    void hear(panel::RosterNews news) { m_news = std::move(news); }

    std::unique_ptr<sandbox::SandboxServer> server;
    auth::ConnectionProfile profile;
    QDateTime now = QDateTime::currentDateTimeUtc();
    ManualClock *clock = nullptr;
    std::unique_ptr<workspace::Home> home;
    std::unique_ptr<workspace::Workspace> workspace;

private:
    QTemporaryDir m_dir;
    std::map<QString, QByteArray> m_secrets;
    panel::RosterNews m_news;
    bool m_isGood = false;
};

} // namespace pax::tests
