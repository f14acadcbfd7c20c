// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/error.h"

namespace pax::core {

using namespace Qt::StringLiterals;

Error Error::cancelled()
{
    return Error(ErrorKind::Cancelled);
}

Error Error::of(ErrorKind kind, ErrorReason reason, Operation operation)
{
    Error error(kind);
    error.m_reason = reason;
    error.m_operation = operation;
    return error;
}

Error Error::withOperation(Operation operation) const
{
    Error copy = *this;
    copy.m_operation = operation;
    return copy;
}

Error Error::withReason(ErrorReason reason) const
{
    Error copy = *this;
    copy.m_reason = reason;
    return copy;
}

Error Error::withHttpStatus(int status) const
{
    Error copy = *this;
    copy.m_httpStatus = status;
    return copy;
}

Error Error::withRetryAfter(std::optional<std::chrono::seconds> wait) const
{
    Error copy = *this;
    copy.m_retryAfter = wait;
    return copy;
}

Error Error::withIssueCodes(QStringList codes) const
{
    Error copy = *this;
    copy.m_issueCodes = std::move(codes);
    return copy;
}

Error Error::withRequestId(QString id) const
{
    Error copy = *this;
    copy.m_requestId = std::move(id);
    return copy;
}

Error Error::withSubject(QString subject) const
{
    Error copy = *this;
    copy.m_subject = std::move(subject);
    return copy;
}

Error Error::withContact(QString name, QString contact) const
{
    Error copy = *this;
    copy.m_contactName = std::move(name);
    copy.m_contact = std::move(contact);
    return copy;
}

Error Error::withServerText(QString text) const
{
    Error copy = *this;
    copy.m_serverText = Phi<QString>(text.left(2000));
    return copy;
}

Error Error::withOperationOutcome(QByteArray json) const
{
    Error copy = *this;
    copy.m_operationOutcome = Phi<QByteArray>(std::move(json));
    return copy;
}

Error Error::withCertificate(std::shared_ptr<const CertificateFacts> facts) const
{
    Error copy = *this;
    copy.m_certificate = std::move(facts);
    return copy;
}

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::TimedOut:
        return u"timed-out"_s;
    case ErrorKind::TlsRejected:
        return u"tls-rejected"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not-found"_s;
    case ErrorKind::Throttled:
        return u"throttled"_s;
    case ErrorKind::ServerFault:
        return u"server-fault"_s;
    case ErrorKind::Malformed:
        return u"malformed"_s;
    case ErrorKind::Unsupported:
        return u"unsupported"_s;
    case ErrorKind::KeychainUnavailable:
        return u"keychain-unavailable"_s;
    case ErrorKind::KeychainDenied:
        return u"keychain-denied"_s;
    case ErrorKind::StorageFull:
        return u"storage-full"_s;
    case ErrorKind::StorageCorrupt:
        return u"storage-corrupt"_s;
    case ErrorKind::AuditUnavailable:
        return u"audit-unavailable"_s;
    case ErrorKind::BadInput:
        return u"bad-input"_s;
    case ErrorKind::PolicyDenied:
        return u"policy-denied"_s;
    case ErrorKind::Internal:
        return u"internal"_s;
    }
    return {};
}

QString reasonName(ErrorReason reason)
{
    switch (reason) {
    case ErrorReason::None:
        return u"none"_s;
    case ErrorReason::HostNotFound:
        return u"host-not-found"_s;
    case ErrorReason::ConnectionRefused:
        return u"connection-refused"_s;
    case ErrorReason::ConnectionCut:
        return u"connection-cut"_s;
    case ErrorReason::HtmlInsteadOfData:
        return u"html-instead-of-data"_s;
    case ErrorReason::NotJson:
        return u"not-json"_s;
    case ErrorReason::NotFhir:
        return u"not-fhir"_s;
    case ErrorReason::TooLarge:
        return u"too-large"_s;
    case ErrorReason::TruncatedBody:
        return u"truncated-body"_s;
    case ErrorReason::RedirectRefused:
        return u"redirect-refused"_s;
    case ErrorReason::InvalidClient:
        return u"invalid-client"_s;
    case ErrorReason::InvalidScope:
        return u"invalid-scope"_s;
    case ErrorReason::UnauthorizedClient:
        return u"unauthorized-client"_s;
    case ErrorReason::ClockSkew:
        return u"clock-skew"_s;
    case ErrorReason::NoAccessToken:
        return u"no-access-token"_s;
    case ErrorReason::TokenNotAccepted:
        return u"token-not-accepted"_s;
    case ErrorReason::UnknownProfile:
        return u"unknown-profile"_s;
    case ErrorReason::NoProfile:
        return u"no-profile"_s;
    case ErrorReason::MissingSecret:
        return u"missing-secret"_s;
    case ErrorReason::UnsafeSecretFile:
        return u"unsafe-secret-file"_s;
    case ErrorReason::BadKey:
        return u"bad-key"_s;
    case ErrorReason::BadOption:
        return u"bad-option"_s;
    case ErrorReason::WrongPatient:
        return u"wrong-patient"_s;
    case ErrorReason::PageLoop:
        return u"page-loop"_s;
    case ErrorReason::ForeignPage:
        return u"foreign-page"_s;
    case ErrorReason::PageExpired:
        return u"page-expired"_s;
    case ErrorReason::NoStatusAddress:
        return u"no-status-address"_s;
    case ErrorReason::JobGone:
        return u"job-gone"_s;
    case ErrorReason::FileExpired:
        return u"file-expired"_s;
    case ErrorReason::CountMismatch:
        return u"count-mismatch"_s;
    case ErrorReason::HashMismatch:
        return u"hash-mismatch"_s;
    case ErrorReason::LengthMismatch:
        return u"length-mismatch"_s;
    case ErrorReason::XmlInsteadOfData:
        return u"xml-instead-of-data"_s;
    case ErrorReason::ErrorInsteadOfData:
        return u"error-instead-of-data"_s;
    case ErrorReason::NoFileAddress:
        return u"no-file-address"_s;
    case ErrorReason::MembersNotOffered:
        return u"members-not-offered"_s;
    case ErrorReason::TokenHostNotAllowed:
        return u"token-host-not-allowed"_s;
    case ErrorReason::NotSealed:
        return u"not-sealed"_s;
    case ErrorReason::WrongVaultKey:
        return u"wrong-vault-key"_s;
    case ErrorReason::OwnedByOther:
        return u"owned-by-other"_s;
    case ErrorReason::DiskFull:
        return u"disk-full"_s;
    case ErrorReason::ReadOnly:
        return u"read-only"_s;
    case ErrorReason::EmptyPanel:
        return u"empty-panel"_s;
    case ErrorReason::AlreadyRunning:
        return u"already-running"_s;
    case ErrorReason::CertificateExpired:
        return u"certificate-expired"_s;
    case ErrorReason::CertificateNotYetValid:
        return u"certificate-not-yet-valid"_s;
    case ErrorReason::CertificateWrongName:
        return u"certificate-wrong-name"_s;
    case ErrorReason::CertificateSelfSigned:
        return u"certificate-self-signed"_s;
    case ErrorReason::CertificateUnknownIssuer:
        return u"certificate-unknown-issuer"_s;
    case ErrorReason::CertificateWeak:
        return u"certificate-weak"_s;
    case ErrorReason::CertificateIntercepted:
        return u"certificate-intercepted"_s;
    case ErrorReason::ClientCertificateWanted:
        return u"client-certificate-wanted"_s;
    case ErrorReason::ClientCertificateRefused:
        return u"client-certificate-refused"_s;
    case ErrorReason::NotTls:
        return u"not-tls"_s;
    case ErrorReason::TlsTooOld:
        return u"tls-too-old"_s;
    case ErrorReason::ProxyUnreachable:
        return u"proxy-unreachable"_s;
    case ErrorReason::ProxyWantsSignIn:
        return u"proxy-wants-sign-in"_s;
    case ErrorReason::InvalidRequest:
        return u"invalid-request"_s;
    case ErrorReason::GrantNotOffered:
        return u"grant-not-offered"_s;
    case ErrorReason::UnknownTokenType:
        return u"unknown-token-type"_s;
    case ErrorReason::NoTokenAddress:
        return u"no-token-address"_s;
    case ErrorReason::TokenHostUnconfirmed:
        return u"token-host-unconfirmed"_s;
    case ErrorReason::AlgorithmNotOffered:
        return u"algorithm-not-offered"_s;
    case ErrorReason::AudienceDiffers:
        return u"audience-differs"_s;
    case ErrorReason::KeyReplaced:
        return u"key-replaced"_s;
    case ErrorReason::KeyNotRegistered:
        return u"key-not-registered"_s;
    case ErrorReason::KeyEncrypted:
        return u"key-encrypted"_s;
    case ErrorReason::WrongPassphrase:
        return u"wrong-passphrase"_s;
    case ErrorReason::KeyTooShort:
        return u"key-too-short"_s;
    case ErrorReason::KeyWrongKind:
        return u"key-wrong-kind"_s;
    case ErrorReason::KeyIsPublic:
        return u"key-is-public"_s;
    case ErrorReason::ManagedProfile:
        return u"managed-profile"_s;
    case ErrorReason::SecretInFile:
        return u"secret-in-file"_s;
    case ErrorReason::NameTaken:
        return u"name-taken"_s;
    case ErrorReason::ForbiddenByRule:
        return u"forbidden-by-rule"_s;
    case ErrorReason::ReasonWanted:
        return u"reason-wanted"_s;
    case ErrorReason::WindowLocked:
        return u"window-locked"_s;
    case ErrorReason::BadPolicy:
        return u"bad-policy"_s;
    }
    return {};
}

} // namespace pax::core
