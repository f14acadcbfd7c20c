// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/members.h"

#include <QtCore/QDateTime>

namespace pax::sandbox {

/// Made-up members with US Core style clinical records and CARIN Blue Button claims, and the panels they belong to. The same
/// count, seed and day give the same bytes. Nobody in them exists. Cost: about 60 resources a member.
SandboxData syntheticMembers(int count, quint64 seed, const QDateTime &today);

} // namespace pax::sandbox
