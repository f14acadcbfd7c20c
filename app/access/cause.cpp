// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/cause.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace pax::access {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array CauseNames{
    "none",
    "unknown-host", "connection-refused", "no-answer", "server-silent", "connection-cut", "no-way", "proxy-unreachable", "proxy-wants-sign-in", "turned-away",
    "not-tls", "tls-too-old", "certificate-expired", "certificate-not-yet-valid", "certificate-wrong-name", "certificate-self-signed", "certificate-unknown-issuer", "certificate-weak",
    "intercepted", "client-certificate-wanted", "client-certificate-refused", "no-safe-connection", "clock-off",
    "no-secret", "keychain-locked", "no-keychain", "key-unusable", "settings-incomplete",
    "wrong-secret", "key-not-registered", "key-replaced", "assertion-audience", "assertion-lifetime", "assertion-repeated", "assertion-signature", "assertion-issuer", "assertion-algorithm",
    "method-not-enabled", "scope-refused", "wrong-sign-in-address", "request-not-understood",
    "scope-narrowed", "scope-missing", "token-not-accepted",
    "wrong-base-address", "not-fhir", "other-fhir-version", "web-page",
    "panel-unknown", "panel-empty", "panel-expired", "panel-of-other", "panels-not-listed", "no-panels",
    "export-not-offered", "export-forbidden", "export-running", "export-refused", "no-status-address", "not-cancelled",
    "throttled", "maintenance", "server-fault", "unreadable", "other",
};
static_assert(CauseNames.size() == CauseCount);

/// Causes that the error's reason alone tells.
Cause causeOfReason(ErrorReason reason)
{
    switch (reason) {
    case ErrorReason::HostNotFound:
        return Cause::UnknownHost;
    case ErrorReason::ConnectionRefused:
        return Cause::ConnectionRefused;
    case ErrorReason::ConnectionCut:
    case ErrorReason::TruncatedBody:
        return Cause::ConnectionCut;
    case ErrorReason::ProxyUnreachable:
        return Cause::ProxyUnreachable;
    case ErrorReason::ProxyWantsSignIn:
        return Cause::ProxyWantsSignIn;
    case ErrorReason::NotTls:
        return Cause::NotTls;
    case ErrorReason::TlsTooOld:
        return Cause::TlsTooOld;
    case ErrorReason::CertificateExpired:
        return Cause::CertificateExpired;
    case ErrorReason::CertificateNotYetValid:
        return Cause::CertificateNotYetValid;
    case ErrorReason::CertificateWrongName:
        return Cause::CertificateWrongName;
    case ErrorReason::CertificateSelfSigned:
        return Cause::CertificateSelfSigned;
    case ErrorReason::CertificateUnknownIssuer:
        return Cause::CertificateUnknownIssuer;
    case ErrorReason::CertificateWeak:
        return Cause::CertificateWeak;
    case ErrorReason::CertificateIntercepted:
        return Cause::Intercepted;
    case ErrorReason::ClientCertificateWanted:
        return Cause::ClientCertificateWanted;
    case ErrorReason::ClientCertificateRefused:
        return Cause::ClientCertificateRefused;
    case ErrorReason::ClockSkew:
        return Cause::ClockOff;
    case ErrorReason::MissingSecret:
        return Cause::NoSecret;
    case ErrorReason::BadKey:
    case ErrorReason::KeyEncrypted:
    case ErrorReason::WrongPassphrase:
    case ErrorReason::KeyTooShort:
    case ErrorReason::KeyWrongKind:
    case ErrorReason::KeyIsPublic:
        return Cause::KeyUnusable;
    case ErrorReason::NoTokenAddress:
    case ErrorReason::TokenHostUnconfirmed:
        return Cause::SettingsIncomplete;
    case ErrorReason::AudienceDiffers:
        return Cause::AssertionAudience;
    case ErrorReason::AlgorithmNotOffered:
        return Cause::AssertionAlgorithm;
    case ErrorReason::InvalidScope:
        return Cause::ScopeRefused;
    case ErrorReason::UnauthorizedClient:
    case ErrorReason::GrantNotOffered:
        return Cause::MethodNotEnabled;
    case ErrorReason::InvalidRequest:
    case ErrorReason::UnknownTokenType:
        return Cause::RequestNotUnderstood;
    case ErrorReason::TokenNotAccepted:
        return Cause::TokenNotAccepted;
    case ErrorReason::NoStatusAddress:
        return Cause::NoStatusAddress;
    case ErrorReason::EmptyPanel:
        return Cause::PanelEmpty;
    case ErrorReason::AlreadyRunning:
        return Cause::ExportRunning;
    case ErrorReason::TooLarge:
        return Cause::Unreadable;
    default:
        return Cause::None;
    }
}

/// Trouble that is the server's own, whatever was asked of it.
Cause causeOfServer(CheckId check, const Error &error)
{
    const int status = error.httpStatus().value_or(0);
    const bool isPage = error.reason() == ErrorReason::HtmlInsteadOfData;
    if (status == 429)
        return Cause::Throttled;
    if (status == 502 || status == 503 || status == 504)
        return Cause::Maintenance;
    // 501 says what is not offered, where something was asked for that need not be.
    const bool isNotOffered = status == 501 && (check == CheckId::Group || check == CheckId::Export);
    if (status >= 500 && !isNotOffered)
        return Cause::ServerFault;
    // A page made for people, and the server had not even asked who we are.
    if (isPage && (status == 403 || (status == 401 && check != CheckId::Token)))
        return Cause::TurnedAway;
    return isPage && status < 300 ? Cause::WebPage : Cause::None;
}

Cause causeOfSignIn(const Error &error, const Circumstances &around)
{
    const int status = error.httpStatus().value_or(0);
    const bool isSigned = around.method == auth::AuthMethod::PrivateKeyJwt;
    if (error.reason() == ErrorReason::RedirectRefused || error.reason() == ErrorReason::NoAccessToken || status == 404 || status == 405)
        return Cause::WrongSignInAddress;
    if (status == 403 && error.reason() == ErrorReason::None)
        return Cause::TurnedAway;
    if (!isSigned)
        return error.kind() == ErrorKind::Unauthorized ? Cause::WrongSecret : Cause::Unreadable;
    const Cause rule = refusedRule(error.serverText().reveal());
    // With a wrong clock every rule about time fails, and only those can be believed to be about it.
    if (around.isClockOff && (rule == Cause::AssertionLifetime || rule == Cause::None))
        return Cause::ClockOff;
    if (rule != Cause::None && rule != Cause::KeyNotRegistered)
        return rule;
    if (error.reason() == ErrorReason::KeyReplaced)
        return Cause::KeyReplaced;
    return error.kind() == ErrorKind::Unauthorized ? Cause::KeyNotRegistered : Cause::Unreadable;
}

Cause causeOfDescription(const Error &error)
{
    const int status = error.httpStatus().value_or(0);
    if (error.reason() == ErrorReason::RedirectRefused || status == 404 || status == 405 || status == 410)
        return Cause::WrongBaseAddress;
    if (status == 401 || status == 403)
        return Cause::TurnedAway;
    if (error.kind() == ErrorKind::Malformed || status == 406 || status == 415)
        return Cause::NotFhir;
    return Cause::Other;
}

Cause causeOfPanel(CheckId check, const Error &error, const Circumstances &around)
{
    const int status = error.httpStatus().value_or(0);
    const bool isList = error.operation() == Operation::GroupSearch;
    const bool isExport = check == CheckId::Export;
    if (status == 401)
        return Cause::TokenNotAccepted;
    if (status == 410)
        return Cause::PanelExpired;
    if (status == 403 || error.kind() == ErrorKind::Forbidden) {
        const QString words = error.serverText().reveal();
        const bool isAboutScope = around.areScopesNarrowed || words.contains(u"scope"_s, Qt::CaseInsensitive);
        if (isAboutScope)
            return Cause::ScopeMissing;
        return isList ? Cause::PanelsNotListed : isExport ? Cause::ExportForbidden : Cause::PanelOfOther;
    }
    if (status == 406)
        return Cause::PanelEmpty;
    if (status == 405 || status == 501 || error.issueCodes().contains(u"not-supported"_s))
        return isExport ? Cause::ExportNotOffered : Cause::PanelsNotListed;
    if (error.kind() == ErrorKind::NotFound)
        return isList ? Cause::PanelsNotListed : Cause::PanelUnknown;
    if (error.reason() == ErrorReason::RedirectRefused)
        return Cause::WrongBaseAddress;
    if (error.kind() == ErrorKind::Malformed)
        return Cause::NotFhir;
    if (isExport && (status == 400 || status == 422))
        return Cause::ExportRefused;
    return isList ? Cause::PanelsNotListed : Cause::Other;
}

} // namespace

QString checkName(CheckId id)
{
    static const std::array<QString, CheckCount> names{u"name"_s, u"connect"_s, u"tls"_s, u"clock"_s, u"registration"_s, u"token"_s, u"scopes"_s, u"metadata"_s, u"group"_s, u"export"_s};
    return names[static_cast<std::size_t>(id)];
}

QString causeName(Cause cause)
{
    return QString::fromLatin1(CauseNames[static_cast<std::size_t>(cause)]);
}

Cause refusedRule(const QString &words)
{
    struct Rule
    {
        const char *pattern;
        Cause cause;
    };
    // In the order in which servers check, so that the words of one rule that mention another are read right.
    static constexpr std::array<Rule, 7> rules{{
        {"\\bjti\\b|replay|already (been )?used|used before|reused", Cause::AssertionRepeated},
        {"\\baud\\b|audience", Cause::AssertionAudience},
        {"\\bkid\\b|unknown key|no (matching |such |registered |public )*key|key (was )?not (found|registered)|\\bjwks\\b|\\bjku\\b", Cause::KeyNotRegistered},
        {"\\bexp\\b|expir|lifetime|\\biat\\b|\\bnbf\\b|too (old|far|long)|not yet valid|in the (past|future)|five minutes|5 minutes", Cause::AssertionLifetime},
        {"\\balg\\b|algorithm|RS384|ES384", Cause::AssertionAlgorithm},
        {"signature|could not be verified|verif(y|ication)", Cause::AssertionSignature},
        {"\\biss\\b|\\bsub\\b|issuer|subject", Cause::AssertionIssuer},
    }};
    for (const Rule &rule : rules) {
        const QRegularExpression pattern(QString::fromLatin1(rule.pattern), QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(words.left(2000)).hasMatch())
            return rule.cause;
    }
    return Cause::None;
}

Cause causeOf(CheckId check, const Error &error, const Circumstances &around)
{
    if (error.isCancelled())
        return Cause::None;
    switch (error.kind()) {
    case ErrorKind::KeychainUnavailable:
        return Cause::NoKeychain;
    case ErrorKind::KeychainDenied:
        return Cause::KeychainLocked;
    default:
        break;
    }
    const Cause told = causeOfReason(error.reason());
    if (told != Cause::None)
        return told;
    if (error.kind() == ErrorKind::TlsRejected)
        return Cause::NoSafeConnection;
    if (error.kind() == ErrorKind::Offline)
        return Cause::NoWay;
    if (error.kind() == ErrorKind::TimedOut && check == CheckId::Name)
        return Cause::UnknownHost;
    if (error.kind() == ErrorKind::TimedOut && !error.httpStatus())
        return around.isConnected ? Cause::ServerSilent : Cause::NoAnswer;
    const Cause own = causeOfServer(check, error);
    if (own != Cause::None)
        return own;
    switch (check) {
    case CheckId::Name:
    case CheckId::Connect:
    case CheckId::Tls:
    case CheckId::Clock:
        return Cause::Other;
    case CheckId::Registration:
        return error.kind() == ErrorKind::NotFound ? Cause::NoSecret : Cause::SettingsIncomplete;
    case CheckId::Token:
    case CheckId::Scopes:
        return error.operation() == Operation::Token ? causeOfSignIn(error, around) : Cause::SettingsIncomplete;
    case CheckId::Metadata:
        return causeOfDescription(error);
    case CheckId::Group:
    case CheckId::Export:
        return causeOfPanel(check, error, around);
    }
    return Cause::Other;
}

} // namespace pax::access
