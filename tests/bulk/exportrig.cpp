// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bulk/exportrig.h"

#include "app/sandbox/exportjobs.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"

#include <QtCore/QFile>

namespace pax::tests {

using namespace core;
using namespace Qt::StringLiterals;

ExportRig::ExportRig(const Setup &setup)
{
    sandbox::SandboxOptions options = setup.server;
    options.strict = setup.strict;
    if (!setup.rules.isEmpty()) {
        QFile rules(m_dir.filePath(u"faults.json"_s));
        if (!rules.open(QIODevice::WriteOnly) || rules.write(setup.rules) < 0)
            m_problem = u"rules"_s;
        options.faultsFile = rules.fileName();
    }
    m_server = std::make_unique<sandbox::SandboxServer>(options);
    if (const Result<void> started = m_server->start(); !started)
        m_problem = u"server: "_s + reasonName(started.error().reason());
    auth::ConnectionProfile profile;
    profile.name = ProfileName(u"rig"_s);
    profile.baseUrl = m_server->base();
    profile.tokenUrl = m_server->tokenUrl();
    if (setup.network) {
        m_relay = std::make_unique<Relay>(static_cast<quint16>(profile.baseUrl.port()));
        m_relay->setRule(*setup.network);
        // Addresses the server hands out lead past the relay: its root is told the relay's.
        profile.baseUrl = m_relay->through(profile.baseUrl);
        profile.tokenUrl = m_relay->through(profile.tokenUrl);
        m_server->setPublicPort(m_relay->port());
    }
    profile.clientId = m_server->clientId();
    profile.strict = setup.strict;
    profile.panels = {{PanelId(u"riverside-family"_s), QString()}};
    auto secrets = std::make_unique<FakeSecretStore>();
    Task<Result<void>> keeping = secrets->write(profile.secretKey(), Secret(m_server->secret().toUtf8()), {});
    (void)keeping;   // memory answers at once
    m_home = std::make_unique<workspace::Home>(Folders::standard(m_dir.filePath(u"c"_s), m_dir.filePath(u"d"_s)), std::move(secrets), std::make_unique<SystemClock>());
    Result<std::unique_ptr<workspace::Workspace>> opened = await(workspace::Workspace::open(*m_home, profile, {}));
    if (opened)
        m_workspace = std::move(*opened);
    else
        m_problem = u"workspace"_s;
}

ExportRig::~ExportRig()
{
    if (m_workspace)
        workspace::Workspace::close(std::move(m_workspace));
    if (m_home)
        drain(*m_home);
}

QHash<QByteArray, int> ExportRig::oracle(const QStringList &types) const
{
    QHash<QByteArray, int> lines;
    for (const sandbox::ExportFile &file : sandbox::exportFiles(m_server->data(), m_server->data().groups.front(), types, 5000)) {
        for (const QByteArray &line : file.bytes.split('\n')) {
            if (!line.isEmpty())
                ++lines[line];
        }
    }
    return lines;
}

std::optional<QHash<QByteArray, int>> ExportRig::received(const ExportId &id)
{
    const Result<std::shared_ptr<RecordSource>> records = exports().records(id);
    if (!records)
        return std::nullopt;
    QHash<QByteArray, int> lines;
    const RecordVisitor visitor = [&lines](QByteArrayView json, const RecordOrigin &) {
        ++lines[json.toByteArray()];
        return Visit::Continue;
    };
    const Result<void> visited = (*records)->visitAll({}, visitor, {});
    return visited ? std::optional(lines) : std::nullopt;
}

} // namespace pax::tests
