// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/phi.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace pax::core {

/// What went wrong, in the few kinds the user has to tell apart. A new kind needs words in app/words/errortext.cpp,
/// or nothing compiles.
enum class ErrorKind {
    Cancelled,
    Offline,
    TimedOut,
    TlsRejected,
    Unauthorized,
    Forbidden,
    NotFound,
    Throttled,
    ServerFault,
    Malformed,
    Unsupported,
    KeychainUnavailable,
    KeychainDenied,
    StorageFull,
    StorageCorrupt,
    AuditUnavailable,
    BadInput,      ///< what the user gave cannot be used (a file, an option, a profile)
    PolicyDenied,  ///< a rule of the organization, or another process that owns the data folder
    Internal,
};

/// What was being done when it went wrong; with the kind it chooses the words.
enum class Operation {
    None,
    Token,
    Metadata,
    GroupSearch,
    GroupRead,
    KickOff,
    ExportStatus,
    ExportFile,
    DeleteJob,
    Everything,
    OpenFile,
    ReadVault,
    WriteVault,
    ReadProfile,
    Keychain,
    Audit,
};

/// The finer reason, where it changes what the user should do next.
enum class ErrorReason {
    None,
    HostNotFound,
    ConnectionRefused,
    ConnectionCut,
    HtmlInsteadOfData,
    NotJson,
    NotFhir,
    TooLarge,
    TruncatedBody,
    RedirectRefused,
    InvalidClient,
    InvalidScope,
    UnauthorizedClient,
    ClockSkew,
    NoAccessToken,
    TokenNotAccepted,
    UnknownProfile,
    NoProfile,
    MissingSecret,
    UnsafeSecretFile,
    BadKey,
    BadOption,
    WrongPatient,
    PageLoop,
    ForeignPage,
    PageExpired,
    NoStatusAddress,
    JobGone,
    FileExpired,
    CountMismatch,
    HashMismatch,
    LengthMismatch,
    XmlInsteadOfData,
    ErrorInsteadOfData,   ///< the server's complaint where a file was promised
    NoFileAddress,        ///< a file was announced without a usable address
    MembersNotOffered,    ///< the server cannot export chosen members only
    TokenHostNotAllowed,  ///< files lie on another host and want the token
    NotSealed,
    WrongVaultKey,
    OwnedByOther,
    DiskFull,
    ReadOnly,
    EmptyPanel,
    AlreadyRunning,
    // The connection to a server, and who stands in between.
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongName,
    CertificateSelfSigned,
    CertificateUnknownIssuer,
    CertificateWeak,
    CertificateIntercepted,    ///< issued by a product that reads traffic
    ClientCertificateWanted,
    ClientCertificateRefused,
    NotTls,                    ///< what answers speaks no TLS
    TlsTooOld,                 ///< only versions that are no longer safe
    ProxyUnreachable,
    ProxyWantsSignIn,
    // Sign-in.
    InvalidRequest,
    GrantNotOffered,           ///< the token endpoint knows no client credentials
    UnknownTokenType,
    NoTokenAddress,
    TokenHostUnconfirmed,      ///< found on another host than the records', and nobody has looked at it
    AlgorithmNotOffered,
    AudienceDiffers,
    KeyReplaced,               ///< a young key: the payer may not have its public half yet
    KeyNotRegistered,
    // Keys and certificates of the user's.
    KeyEncrypted,
    WrongPassphrase,
    KeyTooShort,
    KeyWrongKind,
    KeyIsPublic,
    // Connections.
    ManagedProfile,
    SecretInFile,
    NameTaken,
    // Rules of the organization.
    ForbiddenByRule,      ///< a rule of the policy, named by the subject
    ReasonWanted,         ///< a rule asks why, and nobody said
    WindowLocked,
    BadPolicy,            ///< the policy file cannot be used, so nothing is
};
constexpr ErrorReason LastErrorReason = ErrorReason::BadPolicy;

/// The certificate a server showed, in the few facts that words need.
struct CertificateFacts
{
    QString subject;     ///< common name, else the first name it is good for
    QString issuer;      ///< the authority that signed it: common name, else organization
    QDateTime from;      ///< UTC
    QDateTime until;     ///< UTC
    QStringList names;   ///< the names it is good for
};

/// A failure as a value. Holds no sentence for people (app/words speaks) and no health data outside serverText(), which is
/// untrusted text of a server: never logged, shown only when the user asks for the details.
class Error
{
public:
    static Error cancelled();
    static Error of(ErrorKind kind, ErrorReason reason = ErrorReason::None, Operation operation = Operation::None);

    ErrorKind kind() const { return m_kind; }
    ErrorReason reason() const { return m_reason; }
    Operation operation() const { return m_operation; }
    bool isCancelled() const { return m_kind == ErrorKind::Cancelled; }
    /// HTTP status, if there was an answer.
    std::optional<int> httpStatus() const { return m_httpStatus; }
    std::optional<std::chrono::seconds> retryAfter() const { return m_retryAfter; }
    /// OperationOutcome.issue.code values, worst first.
    const QStringList &issueCodes() const { return m_issueCodes; }
    QString requestId() const { return m_requestId; }
    /// Host, file name without folder, setting or option name: a noun without health data that the sentence may name.
    QString subject() const { return m_subject; }
    /// Who can change what stands in the way, and how to reach them; empty where nobody is known.
    QString contactName() const { return m_contactName; }
    QString contact() const { return m_contact; }
    const Phi<QString> &serverText() const { return m_serverText; }
    /// The raw OperationOutcome, if the server sent one. Health data like serverText().
    const Phi<QByteArray> &operationOutcome() const { return m_operationOutcome; }
    /// The certificate that was not accepted, or null.
    const std::shared_ptr<const CertificateFacts> &certificate() const { return m_certificate; }

    Error withOperation(Operation operation) const;
    Error withReason(ErrorReason reason) const;
    Error withHttpStatus(int status) const;
    Error withRetryAfter(std::optional<std::chrono::seconds> wait) const;
    Error withIssueCodes(QStringList codes) const;
    Error withRequestId(QString id) const;
    Error withSubject(QString subject) const;
    Error withContact(QString name, QString contact) const;
    Error withServerText(QString text) const;
    Error withOperationOutcome(QByteArray json) const;
    Error withCertificate(std::shared_ptr<const CertificateFacts> facts) const;

private:
    explicit Error(ErrorKind kind) : m_kind(kind) {}

    ErrorKind m_kind;
    ErrorReason m_reason = ErrorReason::None;
    Operation m_operation = Operation::None;
    std::optional<int> m_httpStatus;
    std::optional<std::chrono::seconds> m_retryAfter;
    QStringList m_issueCodes;
    QString m_requestId;
    QString m_subject;
    QString m_contactName;
    QString m_contact;
    Phi<QString> m_serverText;
    Phi<QByteArray> m_operationOutcome;
    std::shared_ptr<const CertificateFacts> m_certificate;
};

/// Stable lower-case names for logs and the command line's JSON ("not-found", "html-instead-of-data").
QString kindName(ErrorKind kind);
QString reasonName(ErrorReason reason);

} // namespace pax::core
