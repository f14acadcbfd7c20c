// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/task.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <stop_token>

namespace pax::net {

/// The addresses a name leads to, as text. Errors: Offline (HostNotFound), TimedOut, Cancelled. Thread: GUI.
[[nodiscard]] core::Task<core::Result<QStringList>> lookUp(QString host, std::chrono::milliseconds patience, std::stop_token stop);

/// Opens a connection to a port and closes it again; nothing is sent. \return the address that took it
/// Errors: Offline (ConnectionRefused, HostNotFound, None: no way there), TimedOut (not even a refusal came), Cancelled. Thread: GUI.
[[nodiscard]] core::Task<core::Result<QString>> touch(QString host, quint16 port, std::chrono::milliseconds patience, std::stop_token stop);

} // namespace pax::net
