// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/panel/roster.h"
#include "app/vault/vault.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <memory>

namespace pax::panel {

/// One kept roster, without its members.
struct KeptRoster
{
    QString file;
    QDateTime asOf;
    QDateTime kept;
    RosterSource source = RosterSource::GroupRead;
    QString exportId;
    qint64 members = 0;
    QString digest;
    QString sameAs;          ///< the file with the members, when nothing had changed
};

/// Every roster a panel ever had, sealed; one that brought nothing new is kept as a time alone. Names of files say nothing.
/// Thread: any. Errors: the vault's.
class RosterHistory
{
public:
    explicit RosterHistory(std::shared_ptr<vault::SealedSet> store) : m_store(std::move(store)) {}

    /// Newest first. Files that cannot be read are left out and counted in \p damaged.
    QList<KeptRoster> list(const core::PanelId &panel, int *damaged = nullptr) const;
    core::Result<Roster> read(const KeptRoster &kept) const;
    /// The newest of each of these panels that has any, by id. Cost: one look at the folder, one head a panel.
    QHash<QString, KeptRoster> newestOf(const QList<core::PanelId> &panels) const;
    /// The newest that can be read; NotFound when there is none.
    core::Result<Roster> newest(const core::PanelId &panel) const;
    core::Result<void> keep(const Roster &roster, const QDateTime &now);
    /// Removes every roster of a panel.
    core::Result<void> forget(const core::PanelId &panel);

private:
    std::optional<KeptRoster> head(const QString &file) const;

    std::shared_ptr<vault::SealedSet> m_store;
};

/// A file name that says nothing: ids may hold anything.
QString panelFile(const QString &what, const core::PanelId &panel);

/// What differs in one member between two rosters.
enum MemberField { ChangedName = 1, ChangedBirthDate = 2, ChangedSex = 4, ChangedDeath = 8, ChangedIdentifiers = 16, ChangedCoverage = 32, ChangedProviders = 64, ChangedPeriod = 128, ChangedInactive = 256 };

/// Who joined, left and changed between two rosters of one panel. No reason is given, for the payer gives none. Rows are places in the
/// rosters' members.
struct RosterChanges
{
    QList<int> joined;                           ///< rows of the newer
    QList<int> left;                             ///< rows of the older
    QList<std::pair<int, int>> changed;          ///< row of the newer, MemberField bits

    bool isEmpty() const { return joined.isEmpty() && left.isEmpty() && changed.isEmpty(); }
};
/// What only one of the two knows (a list without names against one with) is no change. Cost: linear.
RosterChanges compareRosters(const Roster &older, const Roster &newer);
/// MemberField bits in which the same person differs.
int differences(const RosterMember &before, const RosterMember &after);

} // namespace pax::panel
