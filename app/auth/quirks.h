// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace pax::auth {

/// Something a server was found to do or refuse, so that it is not asked in vain again: "export.no-post", "export.no-_since",
/// "token.basic-encoded". No health data, no secret.
struct Quirk
{
    QString key;
    QDateTime learned;   ///< UTC

    bool operator==(const Quirk &) const = default;
};

/// What was learned about each connection's server: one JSON file in the configuration folder (0600, replaced atomically). A file
/// that cannot be read counts as nothing learned. Thread: GUI. Cost: a small file read once, written with each change.
class QuirkStore
{
public:
    explicit QuirkStore(QString configDir);

    QList<Quirk> of(const core::ProfileName &profile) const;
    bool has(const core::ProfileName &profile, const QString &key) const;
    /// Errors: StorageFull. Remembering twice keeps the first date.
    core::Result<void> remember(const core::ProfileName &profile, const QString &key, const QDateTime &now);
    core::Result<void> forget(const core::ProfileName &profile, const QString &key);
    core::Result<void> forgetAll(const core::ProfileName &profile);

private:
    using Learned = QHash<QString, QList<Quirk>>;   ///< by connection

    const Learned &all() const;
    core::Result<void> save() const;

    QString m_file;
    mutable std::optional<Learned> m_learned;
};

} // namespace pax::auth
