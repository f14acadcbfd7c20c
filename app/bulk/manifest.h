// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

namespace pax::bulk {

/// What a finished export announces. Versions 1 to 4 of the Bulk Data guide; unknown fields are left alone.
struct Manifest
{
    QString transactionTime;
    std::optional<bool> requiresAccessToken;
    QList<JobFile> files;      ///< output, then deleted, then error/outcome; names are free of clashes
    QUrl next;                 ///< more of the manifest
};

/// \param base  addresses are resolved against it
/// Errors: Malformed (NotJson, NotFhir: neither output, error, outcome nor transactionTime is there). Source: bulk-export.md §5.
core::Result<Manifest> readManifest(QByteArrayView json, const QUrl &base);

} // namespace pax::bulk
