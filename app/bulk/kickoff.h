// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulk/job.h"
#include "app/fhir/capability.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QUrlQuery>

#include <optional>

namespace pax::bulk {

/// The three ways an export can start.
enum class KickOffForm { GetExport, PostExport, PostDavinci };

/// What the server was found to refuse, by name: "export.no-post", "export.no-_since", … (auth::QuirkStore keeps them).
using Refusals = QSet<QString>;

/// A start, worked out: what goes on the wire, and what of the wish does not.
struct KickOff
{
    KickOffForm form = KickOffForm::GetExport;
    QByteArray method;
    QString operation;            ///< "$export" or "$davinci-data-export"
    QUrlQuery query;              ///< GET
    QByteArray body;              ///< POST: Parameters
    QStringList dropped;          ///< parameters of the wish this server refused before, or that strict mode does not send
    bool needsPatients = false;   ///< the wish names members and this form cannot: it would export everybody
};

/// The first form to try: what the wish says, else what fits the server's description and was not refused before.
/// \p strict  the seed's GET without parameters, whatever the wish. Pure. Source: bulk-export.md §1–2, seed-api.md §3–4.
KickOff planKickOff(const ExportSpec &spec, bool strict, const std::optional<fhir::Capability> &capability, const Refusals &refusals);

/// What an answer to a kick-off asks for next.
enum class KickOffStep {
    Poll,           ///< accepted; the status address is there
    NoAddress,      ///< accepted, and nobody knows where to ask
    TakeBody,       ///< the server answered at once with a manifest
    TakeBundle,     ///< or with the records themselves
    WaitForTwin,    ///< an export already runs
    SlowDown,       ///< too many requests
    OtherForm,      ///< this form is not offered
    DropParameter,  ///< the server names a parameter it does not take
    TryAgain,       ///< a fault of the server
    NobodyThere,    ///< no active members in the panel
    Refused,
};

/// What readKickOffAnswer() needs of an answer.
struct KickOffAnswer
{
    int status = 0;
    QByteArray contentLocation;
    QByteArray location;
    QByteArray body;
    QStringList issueCodes;
    QString serverText;
};

struct KickOffReading
{
    KickOffStep step = KickOffStep::Refused;
    QString parameter;            ///< the one to drop
    QByteArray address;           ///< of the status, or of the twin (perhaps several, comma-joined)
};

/// Pure. Source: bulk-export.md §3, seed-api.md §4.
KickOffReading readKickOffAnswer(const KickOffAnswer &answer, const KickOff &sent);

/// The name under which a refused form or parameter is remembered.
QString refusalName(KickOffForm form);
QString refusalName(const QString &parameter);

} // namespace pax::bulk
