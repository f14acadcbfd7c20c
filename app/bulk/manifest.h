// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/jobfile.h"
#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

namespace pax::bulk {

/// What a finished export announces. Versions 1 to 4 of the Bulk Data guide; unknown fields are left alone.
struct Manifest
{
    QString transactionTime;
    std::optional<bool> requiresAccessToken;
    JobFiles files;            ///< output, then deleted, then error/outcome; parts numbered within their type
    QUrl next;                 ///< more of the manifest
};

/// \param base  addresses are resolved against it
/// Errors: Malformed (NotJson, NotFhir: neither output, error, outcome nor transactionTime is there). Source: bulk-export.md §5.
core::Result<Manifest> readManifest(QByteArrayView json, const QUrl &base);

/// Adds a later page of the same manifest.
void append(Manifest &manifest, Manifest page);

/// Until when a signed address works, in seconds since 1970; 0 where its query does not say.
qint64 expiryOf(const QUrl &address);

} // namespace pax::bulk
