// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "app/core/error.h"

#include <QtCore/QString>

namespace pax::access {

/// The ten checks, in order.
enum class CheckId { Name, Connect, Tls, Clock, Registration, Token, Scopes, Metadata, Group, Export };
constexpr int CheckCount = static_cast<int>(CheckId::Export) + 1;
QString checkName(CheckId id);   ///< "name", "connect", …

/// Why a check did not pass, as far as it can be told. Names are part of the doctor's JSON; app/words says them.
enum class Cause {
    None,
    // The way to the server.
    UnknownHost,
    ConnectionRefused,
    NoAnswer,              ///< not even a refusal: a firewall drops it, often because this address is on no list
    ServerSilent,          ///< the connection stands and nothing is said
    ConnectionCut,
    NoWay,                 ///< no network that leads there
    ProxyUnreachable,
    ProxyWantsSignIn,
    TurnedAway,            ///< a gateway before the server refuses this address or program
    // The safe connection.
    NotTls,
    TlsTooOld,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongName,
    CertificateSelfSigned,
    CertificateUnknownIssuer,
    CertificateWeak,
    Intercepted,
    ClientCertificateWanted,
    ClientCertificateRefused,
    NoSafeConnection,      ///< the handshake failed otherwise
    ClockOff,
    // What is set up here.
    NoSecret,
    KeychainLocked,
    NoKeychain,
    KeyUnusable,
    SettingsIncomplete,
    // Sign-in.
    WrongSecret,
    KeyNotRegistered,
    KeyReplaced,
    AssertionAudience,
    AssertionLifetime,
    AssertionRepeated,
    AssertionSignature,
    AssertionIssuer,
    AssertionAlgorithm,
    MethodNotEnabled,
    ScopeRefused,
    WrongSignInAddress,
    RequestNotUnderstood,
    // Rights.
    ScopeNarrowed,
    ScopeMissing,
    TokenNotAccepted,
    // The server's description.
    WrongBaseAddress,
    NotFhir,
    OtherFhirVersion,
    WebPage,
    // Panel and export.
    PanelUnknown,
    PanelEmpty,
    PanelExpired,
    PanelOfOther,
    PanelsNotListed,
    NoPanels,
    ExportNotOffered,
    ExportForbidden,
    ExportRunning,
    ExportRefused,
    NoStatusAddress,
    NotCancelled,
    // The server itself.
    Throttled,
    Maintenance,
    ServerFault,
    Unreadable,
    Other,
};
constexpr int CauseCount = static_cast<int>(Cause::Other) + 1;
QString causeName(Cause cause);   ///< "unknown-host", …

/// What is known around a failure.
struct Circumstances
{
    auth::AuthMethod method = auth::AuthMethod::SecretBasic;
    bool isConnected = false;        ///< the port took a connection just before
    bool isSignedIn = false;
    bool isClockOff = false;
    bool areScopesNarrowed = false;
};

/// What an error means at a check. Pure. Source: errors.md §1–4, auth.md §2, §6.
Cause causeOf(CheckId check, const core::Error &error, const Circumstances &around);

/// Which rule of a signed request a server's words complain of; None if they name none. \p words  untrusted, only read
Cause refusedRule(const QString &words);

} // namespace pax::access
