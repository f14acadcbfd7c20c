// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/check.h"
#include "app/auth/profile.h"
#include "app/net/requestlog.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace pax::words {

/// What a payer's help desk needs to find our requests on its side: who asked, when, what went wrong, in plain text. No member, no
/// secret, no words of the server. \p now  in the payer's record times are UTC, so here they are too
QString helpDeskText(const auth::ConnectionProfile &profile, const QList<access::Check> &checks, const QList<net::RequestLogEntry> &requests, const QDateTime &now);

/// The name of a fact: "Request id".
QString factText(access::FactId id);
/// Something learned about a server, as a sentence; a quirk this version does not know is named as it is.
QString quirkText(const QString &key);

} // namespace pax::words
