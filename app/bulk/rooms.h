// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditlog.h"
#include "app/auth/quirks.h"
#include "app/core/clock.h"
#include "app/core/workers.h"
#include "app/fhir/client.h"
#include "app/vault/vault.h"

#include <memory>

class QLockFile;

namespace pax::bulk {

/// What exports work with; all outlive them.
struct Rooms
{
    fhir::FhirClient &client;
    core::Workers &workers;
    audit::AuditLog &audit;
    std::shared_ptr<vault::Vault> vault;
    const core::Clock &clock;
    auth::QuirkStore &quirks;
    /// Held while this process runs jobs of the data folder; all connections share it.
    std::shared_ptr<QLockFile> jobsLock;
};

/// Under this a person's consent is remembered that the payer's token may go to a host.
QString tokenHostQuirk(const QString &host);

} // namespace pax::bulk
