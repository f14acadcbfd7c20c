// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"
#include "app/vault/vault.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <memory>
#include <optional>
#include <vector>

namespace pax::timeline {

/// What happened to an event since the user looked last.
enum class Change : std::uint8_t { Same, New, Changed };

/// What one record said when it was looked at.
struct LookedAt
{
    QByteArray hash;
    Lane lane = Lane::Other;
    QString title;
    QString date;      ///< as written; empty: none
};

/// A member's record as it was when the user looked at it last.
struct Look
{
    QDateTime when;
    QHash<QString, LookedAt> events;    ///< by reference
};

/// A timeline against an earlier look.
struct TimelineChanges
{
    QDateTime since;                    ///< invalid: never looked at before
    std::vector<Change> dated;          ///< as MemberTimeline::events
    std::vector<Change> undated;
    QList<LookedAt> vanished;           ///< no longer sent
    int fresh = 0;
    int changed = 0;

    bool isEmpty() const { return fresh == 0 && changed == 0 && vanished.isEmpty(); }
    Change of(int index) const;
};

/// Thread: any. Cost: linear in bytes.
Look lookAt(const MemberTimeline &timeline, const QDateTime &when);
/// What is new in \p now against \p before. A timeline that is not complete cannot tell what vanished.
TimelineChanges changesSince(const Look &before, const Look &now, const MemberTimeline &timeline);

/// Keeps the last look of this user at each member, sealed; names of files say nothing. Thread: any one at a time.
/// Errors: StorageCorrupt, StorageFull.
class LookBook
{
public:
    explicit LookBook(std::shared_ptr<vault::Vault> vault);

    /// \p place  what tells sources apart: profile and kind of source
    core::Result<std::optional<Look>> last(const QString &place, const core::MemberId &member) const;
    core::Result<void> keep(const QString &place, const core::MemberId &member, const Look &look);

private:
    core::Result<QString> fileName(const QString &place, const core::MemberId &member) const;

    std::shared_ptr<vault::Vault> m_vault;
};

} // namespace pax::timeline
