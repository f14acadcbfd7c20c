// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/auth/quirks.h"
#include "app/core/workers.h"
#include "app/fhir/client.h"
#include "app/panel/groupfinder.h"
#include "app/panel/ladder.h"
#include "app/panel/panelexports.h"
#include "app/panel/roster.h"
#include "app/panel/rosterhistory.h"
#include "app/vault/vault.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace pax::panel {

/// What a roster is wanted for, and how far up the ladder that may go.
struct RosterWish
{
    bool refresh = false;              ///< ask the payer, even if a roster is kept
    Rung most = Rung::RosterExport;    ///< no export rung above this one is climbed
    bool mayBeBig = false;             ///< big rungs need no further yes: the cost was seen
    bool askAgain = false;             ///< what this server refused before is tried once more
};

/// How far the ladder went.
struct RosterAnswer
{
    RosterPtr roster{};                      ///< null: nothing is known of the members yet
    QList<RungPlan> ladder{};                ///< as it stands after this
    std::optional<Rung> next{};              ///< a big rung that waits for a yes, when it would tell more
    std::optional<core::Error> problem{};    ///< what failed, when an older or poorer roster is given all the same
    bool isFinal = true;                     ///< false: more is on its way
};
using RosterNews = std::function<void(RosterAnswer answer)>;

/// Panels and who is in them. Every roster is kept, sealed, and shown with its age; a failed refresh removes nothing; a member who is
/// gone from a later roster stays, as no longer shared. Every roster given out is recorded first.
/// Errors: the client's; AuditUnavailable; the vault's. Thread: GUI; reading and packing run on the workers.
/// Source: seed-api.md §4–5, panels.md.
class PanelService : public QObject
{
    Q_OBJECT

public:
    struct Rooms
    {
        fhir::FhirClient &client;
        core::Workers &workers;
        audit::AuditLog &audit;
        std::shared_ptr<vault::SealedSet> store;
        const core::Clock &clock;
        auth::QuirkStore &quirks;
        PanelExports *exports = nullptr;
    };
    explicit PanelService(Rooms rooms, QObject *parent = nullptr);
    ~PanelService() override;

    /// Every panel there is: what the server lists, what was typed, and what is kept although it is listed no more. A server that
    /// lists none is no error.
    [[nodiscard]] core::Task<core::Result<GroupList>> panels(std::stop_token stop);
    /// A search of its own; what it finds is not added to anything.
    [[nodiscard]] core::Task<core::Result<GroupList>> search(GroupQuery query, std::stop_token stop);
    /// Panels typed into the connection, from now on.
    void setTyped(QList<auth::TypedPanel> panels);

    /// The kept roster, or a new one by the ladder. \p news hears what is there early (may be empty); the answer is the last word.
    [[nodiscard]] core::Task<core::Result<RosterAnswer>> roster(core::PanelId panel, RosterWish wish, RosterNews news, std::stop_token stop);
    /// Rung 2 for some rows: names of members the roster given out last has none for. Learned names stay.
    [[nodiscard]] core::Task<core::Result<RosterPtr>> names(core::PanelId panel, QList<core::MemberId> members, std::stop_token stop);
    /// Whether names() can ask at all.
    bool canReadNames() const;
    /// Where the ladder stands for a panel, without climbing.
    [[nodiscard]] core::Task<core::Result<QList<RungPlan>>> ladder(core::PanelId panel, std::stop_token stop);

    /// Members of a panel typed by hand: kept, sealed. Errors: the vault's.
    core::Result<void> typeMembers(const core::PanelId &panel, const QList<core::MemberId> &members);
    QList<core::MemberId> typedMembers(const core::PanelId &panel) const;

    /// Rosters kept of a panel, newest first, and one of them; giving one out is recorded.
    [[nodiscard]] core::Task<core::Result<QList<KeptRoster>>> history(core::PanelId panel, std::stop_token stop);
    [[nodiscard]] core::Task<core::Result<RosterPtr>> earlier(core::PanelId panel, KeptRoster kept, std::stop_token stop);
    /// Removes every roster, name and typed member of a panel from this computer. Exports are another matter.
    core::Result<void> forget(const core::PanelId &panel);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pax::panel
