// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace pax::fhir {

/// What a server says of itself in its CapabilityStatement. It only ever adds features: its silence removes none of the seed's
/// three operations. Source: seed-api.md §6.
struct Capability
{
    QString fhirVersion;
    QString softwareName;
    QString softwareVersion;
    QString description;
    QStringList implementationGuides;
    QStringList resourceTypes;
    QStringList readTypes;            ///< resource types with read
    QStringList searchTypes;          ///< resource types with search-type
    bool groupRead = false;
    bool groupSearch = false;
    QStringList groupSearchParams;
    bool patientRead = false;
    bool patientSearch = false;
    bool groupExport = false;         ///< $export under any of its names
    bool davinciExport = false;       ///< $davinci-data-export
    bool everything = false;
    bool memberMatch = false;
    std::optional<QUrl> tokenUrl;     ///< oauth-uris extension

    bool isR4() const { return fhirVersion.startsWith(QLatin1String("4.0")); }
};

/// Errors: Malformed (NotJson, NotFhir). STU3 statements and DSTU2 Conformance are read as far as they go.
core::Result<Capability> readCapability(QByteArrayView json);

} // namespace pax::fhir
