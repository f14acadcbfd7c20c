// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "app/core/task.h"
#include "app/workspace/home.h"
#include "app/workspace/workspace.h"

#include <memory>
#include <stop_token>

namespace pax::cli {

/// What a command works with. Making it costs nothing: keychain, vault and network are touched by openWorkspace().
class Context
{
public:
    Context(Arguments arguments, Terminal terminal, core::Folders folders, std::stop_token stop);

    const Arguments &arguments() const { return m_arguments; }
    const Terminal &terminal() const { return m_terminal; }
    std::stop_token stop() const { return m_stop; }
    workspace::Home &home() { return m_home; }
    /// The connection named by --profile, or the only one.
    core::Result<auth::ConnectionProfile> profile();
    /// All rooms for that connection.
    [[nodiscard]] core::Task<core::Result<workspace::Workspace *>> openWorkspace();

private:
    Arguments m_arguments;
    Terminal m_terminal;
    std::stop_token m_stop;
    workspace::Home m_home;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

/// A command: its shape and what it does. The task gives the exit code.
struct Command
{
    CommandSpec spec;
    core::Task<int> (*run)(Context &context);
};

const std::vector<Command> &commands();

} // namespace pax::cli
