// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/policy.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace pax::audit {

/// The reasons a user gave, until they are used up: one for a member lasts until the book is closed, one for an act lasts ten
/// minutes, long enough to choose a file name. Thread: any.
class ReasonBook
{
public:
    using Ticks = std::function<std::chrono::milliseconds()>;
    /// \p ticks  a clock that nobody can set back
    explicit ReasonBook(Ticks ticks = {});

    /// \p subject  the member's id; empty: the next acts of that kind
    void give(policy::Action action, const QString &subject, const QString &reason);
    /// For everything, as long as the book is open: the command line's --reason.
    void giveForAll(const QString &reason);
    std::optional<QString> find(policy::Action action, const QString &subject) const;
    void close();

private:
    struct Given
    {
        QString reason;
        std::optional<std::chrono::milliseconds> until;
    };

    Ticks m_ticks;
    mutable QMutex m_mutex;   ///< guards what follows
    QHash<std::pair<int, QString>, Given> m_given;
    QString m_forAll;
};

} // namespace pax::audit
