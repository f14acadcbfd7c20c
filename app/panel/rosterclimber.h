// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panel/panelservice.h"
#include "app/panel/rosterbuilder.h"

namespace pax::panel {

/// The rungs themselves, each by what it asks for. Thread: GUI. What is given in is taken by value: nothing outlives its maker.
class RosterClimber
{
public:
    explicit RosterClimber(PanelService::Rooms rooms) : m_rooms(std::move(rooms)) {}

    /// Rung 1.
    [[nodiscard]] core::Task<core::Result<Roster>> readGroup(core::PanelId panel, std::stop_token stop) const;
    /// Rung 2: what is known of some members, fifty at a time by search, else one by one, four at once. Members the server does not
    /// give are left out. Errors: the first that says nothing more will come (no sign-in, no network, not offered).
    [[nodiscard]] core::Task<core::Result<People>> readPatients(QList<core::MemberId> members, std::stop_token stop) const;
    /// Members one by one from the first page of $everything, where nothing else is allowed.
    [[nodiscard]] core::Task<core::Result<People>> readFirstPages(QList<core::MemberId> members, std::stop_token stop) const;
    /// A roster out of an export at hand: over what the Group lists, if \p listed, else the export alone.
    [[nodiscard]] core::Task<core::Result<Roster>> fromExport(core::PanelId panel, ExportLayer layer, RosterPtr listed, std::stop_token stop) const;
    /// Names of attributed providers that came as references alone: from the newest export that has any, else by a few reads.
    [[nodiscard]] core::Task<core::Result<Roster>> nameProviders(core::PanelId panel, Roster roster, std::stop_token stop) const;

private:
    [[nodiscard]] core::Task<core::Result<People>> searchPatients(QList<core::MemberId> members, std::stop_token stop) const;

    PanelService::Rooms m_rooms;
};

} // namespace pax::panel
