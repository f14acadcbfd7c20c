// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QtNetwork/QHostAddress>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace pax::tests {

namespace {

struct Release
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(PKCS12 *bag) const { PKCS12_free(bag); }
};
template <class T>
using Owned = std::unique_ptr<T, Release>;

Owned<EVP_PKEY> newKey(int rsaBits)
{
    return Owned<EVP_PKEY>(rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(rsaBits)) : EVP_EC_gen("P-256"));
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

void setName(X509_NAME *name, const CertificateWish &wish)
{
    const auto entry = [name](const char *field, const QString &value) {
        const QByteArray text = value.toUtf8();
        if (!text.isEmpty())
            X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text.constData()), -1, -1, 0);
    };
    entry("O", wish.organization);
    entry("CN", wish.commonName);
}

/// Without an issuer the certificate is signed with its own key.
Owned<X509> make(const CertificateWish &wish, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey, bool isAuthority)
{
    Owned<X509> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), wish.from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), wish.until.toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), key);
    setName(X509_get_subject_name(certificate.get()), wish);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer ? issuer : certificate.get()));
    X509 *by = issuer ? issuer : certificate.get();
    addExtension(certificate.get(), by, NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(certificate.get(), by, NID_key_usage, isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature,keyEncipherment");
    QByteArrayList names;
    for (const QString &name : wish.names)
        names << (QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1();
    if (!isAuthority && !names.isEmpty())
        addExtension(certificate.get(), by, NID_subject_alt_name, names.join(','));
    X509_sign(certificate.get(), issuerKey ? issuerKey : key, wish.sha1 ? EVP_sha1() : EVP_sha256());
    return certificate;
}

template <class Write>
QByteArray pem(Write write)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

Identity identity(X509 *certificate, EVP_PKEY *key)
{
    return {pem([&](BIO *bio) { PEM_write_bio_X509(bio, certificate); }),
            pem([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); })};
}

} // namespace

struct TestAuthority::State
{
    Owned<EVP_PKEY> key;
    Owned<X509> certificate;
};

TestAuthority::TestAuthority(const QString &commonName, const QString &organization) : m_state(std::make_unique<State>())
{
    CertificateWish wish;
    wish.commonName = commonName;
    wish.organization = organization;
    wish.from = QDateTime::currentDateTimeUtc().addYears(-5);
    wish.until = QDateTime::currentDateTimeUtc().addYears(5);
    m_state->key = newKey(0);
    m_state->certificate = make(wish, m_state->key.get(), nullptr, nullptr, true);
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const
{
    return pem([this](BIO *bio) { PEM_write_bio_X509(bio, m_state->certificate.get()); });
}

Identity TestAuthority::issue(const CertificateWish &wish) const
{
    const Owned<EVP_PKEY> key = newKey(wish.rsaBits);
    const Owned<X509> certificate = make(wish, key.get(), m_state->certificate.get(), m_state->key.get(), false);
    return identity(certificate.get(), key.get());
}

Identity selfSigned(const CertificateWish &wish)
{
    const Owned<EVP_PKEY> key = newKey(wish.rsaBits);
    const Owned<X509> certificate = make(wish, key.get(), nullptr, nullptr, false);
    return identity(certificate.get(), key.get());
}

QByteArray pkcs12(const Identity &given, const QByteArray &passphrase)
{
    const Owned<BIO> certificateBio(BIO_new_mem_buf(given.certificate.constData(), static_cast<int>(given.certificate.size())));
    const Owned<BIO> keyBio(BIO_new_mem_buf(given.key.constData(), static_cast<int>(given.key.size())));
    const Owned<X509> certificate(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    const Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    const Owned<PKCS12> bag(PKCS12_create(passphrase.constData(), "client", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
    return pem([&](BIO *bio) { i2d_PKCS12_bio(bio, bag.get()); });
}

} // namespace pax::tests
