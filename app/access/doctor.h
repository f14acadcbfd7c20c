// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/ids.h"
#include "app/core/secretstore.h"
#include "app/core/task.h"
#include "app/fhir/client.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace pax::access {

/// The ten checks, in order.
enum class CheckId { Name, Connect, Tls, Clock, Registration, Token, Scopes, Metadata, Group, Export };
constexpr int CheckCount = static_cast<int>(CheckId::Export) + 1;
QString checkName(CheckId id);   ///< "name", "connect", …

enum class CheckStatus { Ok, Warning, Failed, Skipped };
QString statusName(CheckStatus status);

/// What a check found, where no error says it.
enum class Finding {
    None,
    Resolved,          ///< value: number of addresses
    Answered,
    CertificateGood,
    NoTlsNeeded,       ///< an address of this computer
    ClockAgrees,       ///< value: seconds apart
    ClockOff,          ///< value: seconds apart
    ClockUnknown,      ///< the server sends no date
    RegisteredHere,
    SignedIn,
    AllGranted,
    FewerGranted,      ///< value: scopes not granted
    GrantNotSaid,
    Described,         ///< value: FHIR version
    OtherFhir,         ///< value: FHIR version
    PanelRead,
    NoPanelToTry,
    NotPartOfStrict,
    ExportOffered,
    ExportNotOffered,
    NeedsEarlier,      ///< an earlier check has to pass first
};

struct Check
{
    CheckId id = CheckId::Name;
    CheckStatus status = CheckStatus::Skipped;
    Finding finding = Finding::NeedsEarlier;
    QString value;
    std::optional<core::Error> error;
    qint64 ms = 0;
};

/// What the checks work with; all outlive the run.
struct Patient
{
    fhir::FhirClient &client;
    core::SecretStore &secrets;
    const core::Clock &clock;
};

/// Tries what a sign-in and an export need, one after another; a check after a failed one is tried only if it can work without it.
/// Harmless: nothing is kicked off, nothing of a member is read. \p group  empty: the connection's first panel
/// Thread: GUI. Source: errors.md, auth.md.
[[nodiscard]] core::Task<QList<Check>> examine(Patient patient, core::PanelId group, std::stop_token stop);

/// The first check that failed, else nothing.
std::optional<CheckId> firstProblem(const QList<Check> &checks);
/// "ok", "problem", or "incomplete" when something could not be tried.
QString verdict(const QList<Check> &checks);

} // namespace pax::access
