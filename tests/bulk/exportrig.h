// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "app/workspace/workspace.h"
#include "tests/support/relay.h"

#include <QtCore/QHash>
#include <QtCore/QTemporaryDir>

#include <memory>
#include <optional>

namespace pax::tests {

/// A server with scripted faults, perhaps behind a bad network, and all rooms of a connection to it, in folders of their own.
class ExportRig
{
public:
    struct Setup
    {
        sandbox::SandboxOptions server{};
        QByteArray rules{};                      ///< faults, JSON
        std::optional<RelayRule> network{};      ///< between the two
        bool strict = false;
    };
    explicit ExportRig(const Setup &setup);
    ~ExportRig();

    /// Empty when all could be made; else why not.
    QString problem() const { return m_problem; }
    sandbox::SandboxServer &server() { return *m_server; }
    Relay *relay() { return m_relay.get(); }
    workspace::Workspace &rooms() { return *m_workspace; }
    bulk::ExportService &exports() { return m_workspace->exports(); }
    QString folder() const { return m_dir.path(); }

    /// Every line the server would send for its whole panel, with how often.
    QHash<QByteArray, int> oracle(const QStringList &types = {}) const;
    /// Every line the export holds, with how often; nothing if it cannot be read.
    std::optional<QHash<QByteArray, int>> received(const core::ExportId &id);

private:
    QTemporaryDir m_dir;
    QString m_problem;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<workspace::Home> m_home;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace pax::tests
