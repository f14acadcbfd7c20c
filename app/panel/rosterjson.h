// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panel/ladder.h"
#include "app/panel/roster.h"
#include "app/panel/rosterhistory.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>

namespace pax::panel {

/// The command line's documents; a contract: fields are added, never renamed.
QByteArray groupsJson(const QList<PanelHeader> &panels, QDate today);
QByteArray membersJson(const Roster &roster, QDate today);
QByteArray ladderJson(const PanelHeader &panel, const QList<RungPlan> &ladder);
QByteArray historyJson(const core::PanelId &panel, const QList<KeptRoster> &kept);
QByteArray changesJson(const Roster &older, const Roster &newer, const RosterChanges &changes);

/// "name", "birth-date", …: what MemberField bits stand for.
QStringList fieldNames(int fields);

} // namespace pax::panel
