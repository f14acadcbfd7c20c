// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>

#include <memory>

namespace pax::net {

/// How a safe connection was made: for whoever has to say that it was checked.
struct TlsFacts
{
    QString protocol;              ///< "TLS 1.3"
    std::shared_ptr<const core::CertificateFacts> certificate;
    bool isIntercepted = false;    ///< this computer trusts it, but a product that reads traffic issued it
};

/// The facts of a certificate; null for none.
std::shared_ptr<const core::CertificateFacts> factsOf(const QSslCertificate &certificate);
/// Whether its issuer is a product known to read traffic on the way (company proxies, virus scanners, debugging tools).
bool isInterceptor(const QSslCertificate &certificate);
/// The facts of a connection that stands; a null certificate for one without TLS.
TlsFacts factsOf(const QSslConfiguration &session);

/// Why a safe connection could not be made: TlsRejected with the finest reason that can be told and the certificate in question.
/// \param errors  what was found wrong with the server's chain; empty when the handshake failed otherwise
/// \param words   OpenSSL's own words, read only to tell versions and client certificates apart
core::Error tlsError(const QList<QSslError> &errors, const QSslCertificate &shown, const QString &words, core::Operation operation, const QString &host);

/// A configuration that shows a client certificate. \p pem: certificate, its chain, and an unencrypted private key, PEM.
/// Errors: BadInput (BadKey).
core::Result<QSslConfiguration> withClientCertificate(QSslConfiguration configuration, const core::Secret &pem);

} // namespace pax::net
