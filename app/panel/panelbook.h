// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "app/auth/quirks.h"
#include "app/panel/groupfinder.h"
#include "app/panel/ladder.h"
#include "app/panel/rosterhistory.h"
#include "app/vault/vault.h"

#include <QtCore/QHash>

#include <memory>

namespace pax::panel {

/// What a connection knows of its panels besides their rosters: the ones typed in, the ones the server listed last, members typed
/// by hand, all of these sealed, and which rungs it refused. Thread: GUI.
class PanelBook
{
public:
    PanelBook(std::shared_ptr<vault::SealedSet> store, auth::QuirkStore &quirks, core::ProfileName profile);

    void setTyped(QList<auth::TypedPanel> panels) { m_typed = std::move(panels); }
    /// Adds to what a search brought: panels typed in, and panels listed earlier of which a roster is kept. Remembers the search.
    void complete(GroupList &found, const RosterHistory &history);
    /// Keeps what a read told of a panel: its name beside its id.
    void learn(const PanelHeader &header) { remember({header}); }
    /// As last listed, read or typed; a bare header of that id otherwise.
    PanelHeader header(const core::PanelId &panel) const;
    std::optional<qint64> declaredSize(const core::PanelId &panel) const;

    core::Result<void> typeMembers(const core::PanelId &panel, const QList<core::MemberId> &members);
    QList<core::MemberId> typedMembers(const core::PanelId &panel) const;

    /// A refusal of the whole server is kept with what else was learned about it, one about a panel until the program ends.
    void refuse(Rung rung, const core::PanelId &panel, bool isServerWide, const QDateTime &now);
    QMap<Rung, QDateTime> refused(const core::PanelId &panel) const;
    void forgetRefusals(const core::PanelId &panel);

    core::Result<void> forget(const core::PanelId &panel);

private:
    void remember(const QList<PanelHeader> &listed);

    std::shared_ptr<vault::SealedSet> m_store;
    auth::QuirkStore &m_quirks;
    core::ProfileName m_profile;
    QList<auth::TypedPanel> m_typed;
    QHash<QString, PanelHeader> m_headers;         ///< as last seen, by id
    QHash<QString, QMap<Rung, QDateTime>> m_refusedPanels;
};

} // namespace pax::panel
