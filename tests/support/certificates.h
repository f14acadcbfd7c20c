// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace pax::tests {

/// What a certificate should say.
struct CertificateWish
{
    QString commonName = QStringLiteral("localhost");
    QString organization;
    QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};   ///< DNS names and addresses
    QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime until = QDateTime::currentDateTimeUtc().addDays(30);
    int rsaBits = 0;         ///< 0: an EC key on P-256
    bool sha1 = false;       ///< signed with SHA-1
};

/// A certificate with its key, both PEM.
struct Identity
{
    QByteArray certificate;
    QByteArray key;
};

/// A certificate authority that lives as long as a test: real certificates for real TLS, nothing in the project's files.
class TestAuthority
{
public:
    explicit TestAuthority(const QString &commonName = QStringLiteral("Test Root CA"), const QString &organization = QStringLiteral("Tests"));
    ~TestAuthority();

    QByteArray certificate() const;   ///< PEM
    Identity issue(const CertificateWish &wish) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Signed with its own key.
Identity selfSigned(const CertificateWish &wish);
/// Certificate and key as PKCS#12 under a passphrase.
QByteArray pkcs12(const Identity &identity, const QByteArray &passphrase);

} // namespace pax::tests
