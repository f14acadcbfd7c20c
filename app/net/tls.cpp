// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/tls.h"

#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

#include <algorithm>
#include <array>

namespace pax::net {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int LeastRsaBits = 2048;

/// Words in the issuer's name of products that read traffic.
constexpr std::array Interceptors{"zscaler", "netskope", "palo alto", "fortinet", "fortigate", "blue coat", "bluecoat", "symantec web", "umbrella", "skyhigh", "mcafee web",
                                  "forcepoint", "websense", "sophos", "check point", "checkpoint", "barracuda", "watchguard", "sonicwall", "iboss", "lightspeed", "cato networks",
                                  "menlo security", "kaspersky", "avast", "avg technologies", "bitdefender", "eset ssl", "dr.web", "squid", "mitmproxy", "charles proxy",
                                  "fiddler", "burp", "portswigger", "untangle", "smoothwall", "securly", "contentkeeper", "trend micro", "ssl inspection", "tls inspection",
                                  "https inspection", "ssl-inspection", "deep inspection"};

/// Which of several findings to name: the one nearest to what has to be done.
ErrorReason reasonOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return ErrorReason::CertificateSelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return ErrorReason::CertificateUnknownIssuer;
    case QSslError::CertificateExpired:
        return ErrorReason::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return ErrorReason::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return ErrorReason::CertificateWrongName;
    default:
        return ErrorReason::None;
    }
}

bool isWeak(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return false;
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() == QSsl::Rsa && key.length() > 0 && key.length() < LeastRsaBits)
        return true;
    const QString text = certificate.toText();
    return text.contains(u"Signature Algorithm: sha1"_s) || text.contains(u"Signature Algorithm: md5"_s) || text.contains(u"ecdsa-with-SHA1"_s);
}

ErrorReason reasonOfHandshake(const QString &words)
{
    const QString lower = words.toLower();
    const auto says = [&lower](const char *part) { return lower.contains(QLatin1String(part)); };
    if (says("certificate required") || says("certificate_required"))
        return ErrorReason::ClientCertificateWanted;
    if (says("alert bad certificate") || says("alert unknown ca") || says("alert certificate expired") || says("alert certificate unknown") || says("alert certificate revoked")
        || says("alert unsupported certificate"))
        return ErrorReason::ClientCertificateRefused;
    if (says("wrong version number") || says("packet length too long") || says("http request") || says("record layer failure"))
        return ErrorReason::NotTls;
    if (says("unsupported protocol") || says("protocol version") || says("no protocols available") || says("version too low"))
        return ErrorReason::TlsTooOld;
    if (says("key too small") || says("md too weak") || says("dh key too small"))
        return ErrorReason::CertificateWeak;
    return ErrorReason::None;
}

QString nameIn(const QSslCertificate &certificate, bool ofIssuer)
{
    for (const QSslCertificate::SubjectInfo part : {QSslCertificate::CommonName, QSslCertificate::Organization, QSslCertificate::OrganizationalUnitName}) {
        const QString name = (ofIssuer ? certificate.issuerInfo(part) : certificate.subjectInfo(part)).value(0);
        if (!name.isEmpty())
            return name.left(200);
    }
    return {};
}

} // namespace

std::shared_ptr<const CertificateFacts> factsOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return nullptr;
    auto facts = std::make_shared<CertificateFacts>();
    facts->names = certificate.subjectAlternativeNames().values();
    std::sort(facts->names.begin(), facts->names.end());
    facts->subject = nameIn(certificate, false);
    if (facts->subject.isEmpty())
        facts->subject = facts->names.value(0);
    facts->issuer = nameIn(certificate, true);
    facts->from = certificate.effectiveDate().toUTC();
    facts->until = certificate.expiryDate().toUTC();
    return facts;
}

bool isInterceptor(const QSslCertificate &certificate)
{
    QString issuer;
    for (const QSslCertificate::SubjectInfo part : {QSslCertificate::CommonName, QSslCertificate::Organization, QSslCertificate::OrganizationalUnitName})
        issuer += certificate.issuerInfo(part).join(u' ').toLower() + u' ';
    return std::any_of(Interceptors.begin(), Interceptors.end(), [&issuer](const char *word) { return issuer.contains(QLatin1String(word)); });
}

TlsFacts factsOf(const QSslConfiguration &session)
{
    TlsFacts facts;
    facts.certificate = factsOf(session.peerCertificate());
    facts.isIntercepted = isInterceptor(session.peerCertificate());
    if (session.sessionProtocol() == QSsl::TlsV1_3)
        facts.protocol = u"TLS 1.3"_s;
    else if (session.sessionProtocol() == QSsl::TlsV1_2)
        facts.protocol = u"TLS 1.2"_s;
    return facts;
}

Error tlsError(const QList<QSslError> &errors, const QSslCertificate &shown, const QString &words, Operation operation, const QString &host)
{
    // What the user has to do decides: who issued it before what it says.
    static const QList<ErrorReason> order{ErrorReason::CertificateSelfSigned, ErrorReason::CertificateUnknownIssuer, ErrorReason::CertificateExpired,
                                          ErrorReason::CertificateNotYetValid, ErrorReason::CertificateWrongName};
    ErrorReason reason = ErrorReason::None;
    QSslCertificate named = shown;
    for (const QSslError &error : errors) {
        const ErrorReason each = reasonOf(error.error());
        const qsizetype rank = order.indexOf(each);
        if (rank < 0 || (reason != ErrorReason::None && rank >= order.indexOf(reason)))
            continue;
        reason = each;
        const bool isAboutTheOne = each == ErrorReason::CertificateExpired || each == ErrorReason::CertificateNotYetValid;
        if (isAboutTheOne && !error.certificate().isNull())
            named = error.certificate();
    }
    if (named.isNull() && !errors.isEmpty())
        named = errors.first().certificate();
    if (reason == ErrorReason::None)
        reason = !errors.isEmpty() && isWeak(named) ? ErrorReason::CertificateWeak : reasonOfHandshake(words);
    const bool isUntrusted = reason == ErrorReason::CertificateUnknownIssuer || reason == ErrorReason::CertificateSelfSigned;
    if (isUntrusted && isInterceptor(named))
        reason = ErrorReason::CertificateIntercepted;
    return Error::of(ErrorKind::TlsRejected, reason, operation).withSubject(host).withCertificate(factsOf(named));
}

Result<QSslConfiguration> withClientCertificate(QSslConfiguration configuration, const Secret &pem)
{
    const QByteArray text = QByteArray::fromRawData(pem.view().data(), pem.view().size());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(text, QSsl::Pem);
    const Error unusable = Error::of(ErrorKind::BadInput, ErrorReason::BadKey, Operation::OpenFile);
    if (chain.isEmpty())
        return unusable;
    const QSslKey key(text, chain.first().publicKey().algorithm(), QSsl::Pem, QSsl::PrivateKey);
    if (key.isNull())
        return unusable;
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace pax::net
