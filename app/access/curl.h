// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "app/net/requestlog.h"

#include <QtCore/QString>

namespace pax::access {

/// A logged request as a command to try on a terminal: what is secret or names somebody is left to be filled in ($TOKEN, $CLIENT_SECRET, ID).
/// Pure.
QString curlOf(const net::RequestLogEntry &entry, const auth::ConnectionProfile &profile);

} // namespace pax::access
