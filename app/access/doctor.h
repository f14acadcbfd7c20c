// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/check.h"
#include "app/core/clock.h"
#include "app/core/ids.h"
#include "app/core/secretstore.h"
#include "app/core/task.h"
#include "app/core/workers.h"
#include "app/fhir/client.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace pax::access {

/// What the checks work with; all outlive the run.
struct Patient
{
    fhir::FhirClient &client;
    core::SecretStore &secrets;
    const core::Clock &clock;
    core::Workers &workers;
};

/// How a real export of a panel went that was started and cancelled at once.
struct ExportTrial
{
    QString form;              ///< "GET $export", …
    int status = 0;            ///< of the kick-off
    bool isCancelled = true;   ///< the payer confirmed that it stopped, or there was nothing to stop
};
using TryExport = std::function<core::Task<core::Result<ExportTrial>>(core::PanelId panel, std::stop_token stop)>;

/// How to look.
struct Examination
{
    core::PanelId panel{};                             ///< empty: the connection's first, else the first the payer lists
    TryExport tryExport{};                             ///< empty: an export is only asked about, none is started
    std::function<void(CheckId)> began{};              ///< a check is being tried
    std::function<void(const Check &)> ended{};        ///< and this is what it came to
    std::chrono::milliseconds patience{10'000};        ///< for a name, a connection; three times that for an answer
};

/// Tries what a sign-in and an export need, one after another; a check after a failed one is tried only if it can work without it.
/// Harmless without \a tryExport: nothing is started, nothing of a member is read. The answer has all ten checks, in order.
/// Thread: GUI. Source: errors.md, auth.md.
[[nodiscard]] core::Task<QList<Check>> examine(Patient patient, Examination how, std::stop_token stop);

} // namespace pax::access
