// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/check.h"
#include "app/auth/profile.h"
#include "app/auth/quirks.h"
#include "app/core/result.h"
#include "app/fhir/capability.h"
#include "app/net/requestlog.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace pax::access {

/// One file of a support bundle, byte for byte as it goes out.
struct BundleFile
{
    QString name;
    QByteArray bytes;
};

/// All that a support bundle may be made of. What a server said in its own words, ids, names and secrets are not among it.
struct BundleFacts
{
    QDateTime now;                              ///< UTC
    bool isSessionOnly = false;
    bool isManaged = false;                     ///< a policy file is there
    auth::ConnectionProfile profile;
    QList<Check> checks;                        ///< empty: none were made
    QString report;                             ///< the text for the help desk
    std::optional<fhir::Capability> capability; ///< as last read
    QList<auth::Quirk> quirks;
    QList<net::RequestLogEntry> requests;
};

/// The files, in the order in which they are shown. JSON with fields that are named one by one here: what is not named does not go out. Pure.
QList<BundleFile> bundleFiles(const BundleFacts &facts);

/// A ZIP archive at \p path, readable by its owner only; an existing file is replaced once the new one is whole.
/// Errors: StorageFull (DiskFull, ReadOnly). Thread: any.
core::Result<void> writeZip(const QString &path, const QList<BundleFile> &files, const QDateTime &now);

} // namespace pax::access
