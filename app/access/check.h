// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/cause.h"
#include "app/core/error.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace pax::access {

enum class CheckStatus { Ok, Warning, Failed, Skipped };
QString statusName(CheckStatus status);   ///< "ok", "warning", "failed", "skipped"

/// What a check found, where no error says it.
enum class Finding {
    None,
    Resolved,          ///< value: number of addresses
    LeftToProxy,       ///< value: the proxy
    Answered,          ///< value: port
    AnsweredByProxy,   ///< value: the proxy
    CertificateGood,   ///< value: TLS version; time: until when
    NoTlsNeeded,       ///< an address of this computer
    ReadOnTheWay,      ///< trusted here, but issued by a product that reads traffic; value: the issuer
    ClockAgrees,       ///< value: seconds this computer is ahead
    ClockOff,          ///< value: seconds this computer is ahead
    ClockUnknown,      ///< the server sends no date
    RegisteredHere,
    SignedIn,
    AllGranted,
    FewerGranted,      ///< value: scopes not granted
    GrantNotSaid,
    Described,         ///< value: FHIR version
    OtherFhir,         ///< value: FHIR version
    PanelRead,         ///< value: number of members, where it is said
    PanelHasNobody,
    NoPanelThere,      ///< the list is empty
    NoPanelToTry,
    NotPartOfStrict,
    ExportOffered,
    ExportNotSaid,     ///< the server does not say that it offers it, which proves nothing
    ExportTried,       ///< a real one was accepted and cancelled
    ExportNotCancelled,///< accepted, and the payer did not confirm that it stopped
    NeedsEarlier,      ///< an earlier check has to pass first
};

/// What a check saw that a help desk can use: nothing of a member and nothing secret by construction, for each fact is put in by name.
enum class FactId {
    Host,
    Addresses,
    Port,
    Proxy,
    TlsVersion,
    CertificateSubject,
    CertificateNames,
    CertificateIssuer,
    CertificateFrom,
    CertificateUntil,
    ServerTime,
    OwnTime,
    SecondsAhead,
    ClientId,
    Method,
    Algorithm,
    KeyId,
    SignInHost,
    ScopesAsked,
    ScopesGranted,
    FhirVersion,
    Software,
    HttpStatus,
    IssueCodes,
    RequestId,
    RetryAfter,
    Members,
    ExportForm,
};
QString factName(FactId id);   ///< "host", "certificateIssuer", …

struct Fact
{
    FactId id;
    QString value;
};

struct Check
{
    CheckId id = CheckId::Name;
    CheckStatus status = CheckStatus::Skipped;
    Finding finding = Finding::NeedsEarlier;
    QString value;
    Cause cause = Cause::None;
    std::optional<core::Error> error;
    QList<Fact> evidence;
    qint64 ms = 0;
};

/// The first check that failed or, where none did, the first that found something to mend; nothing if all is well as far as tried.
std::optional<CheckId> firstProblem(const QList<Check> &checks);
/// "problem", "incomplete" when something could not be tried, else "ok".
QString verdict(const QList<Check> &checks);

} // namespace pax::access
