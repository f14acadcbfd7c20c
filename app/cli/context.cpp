// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

namespace pax::cli {

using namespace core;
using namespace Qt::StringLiterals;

Context::Context(Arguments arguments, Terminal terminal, Folders folders, std::stop_token stop)
    : m_arguments(std::move(arguments)), m_terminal(terminal), m_stop(std::move(stop)), m_home(std::move(folders))
{
    // Where a rule asks why, whoever set up the call says it once for everything it does.
    m_home.reasons()->giveForAll(m_arguments.value(u"reason"_s).trimmed());
}

Result<auth::ConnectionProfile> Context::profile()
{
    if (m_arguments.has(u"profile"_s))
        return m_home.profiles().find(ProfileName(m_arguments.value(u"profile"_s)));
    return m_home.profiles().only();
}

Task<Result<workspace::Workspace *>> Context::openWorkspace()
{
    if (m_workspace)
        co_return m_workspace.get();
    Result<auth::ConnectionProfile> chosen = profile();
    if (!chosen)
        co_return chosen.error();
    auth::ConnectionProfile taken = std::move(*chosen);
    Result<std::unique_ptr<workspace::Workspace>> opened = co_await workspace::Workspace::open(m_home, taken, m_stop);
    if (!opened)
        co_return opened.error();
    m_workspace = std::move(*opened);
    co_return m_workspace.get();
}

} // namespace pax::cli
