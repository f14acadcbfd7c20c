// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/clientcertificate.h"

#include "app/auth/jose.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <ctime>
#include <vector>

namespace pax::auth {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestFile = 1024 * 1024;

Error fileError(ErrorReason reason)
{
    return Error::of(ErrorKind::BadInput, reason, Operation::OpenFile).withSubject(u"certificate"_s);
}

struct ReleaseX509
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(PKCS12 *bag) const { PKCS12_free(bag); }
};
using OwnedX509 = std::unique_ptr<X509, ReleaseX509>;

/// Files of older Windows are in ciphers that OpenSSL 3 keeps apart: a library of its own knows them, for as long as a file is read.
class OldCiphers
{
public:
    OldCiphers() : m_library(OSSL_LIB_CTX_new())
    {
        for (const char *name : {"default", "legacy"})
            m_providers.push_back(OSSL_PROVIDER_load(m_library, name));
    }
    ~OldCiphers()
    {
        for (OSSL_PROVIDER *provider : m_providers)
            OSSL_PROVIDER_unload(provider);
        OSSL_LIB_CTX_free(m_library);
    }
    OldCiphers(const OldCiphers &) = delete;
    OldCiphers &operator=(const OldCiphers &) = delete;
    OSSL_LIB_CTX *library() const { return m_library; }

private:
    OSSL_LIB_CTX *m_library;
    std::vector<OSSL_PROVIDER *> m_providers;
};

/// Certificate first, then whoever signed it.
struct Found
{
    std::unique_ptr<OldCiphers> ciphers;   ///< first: key and certificates may belong to it
    Owned<EVP_PKEY> key;
    std::vector<OwnedX509> certificates;
};

Result<Found> fromPkcs12(QByteArrayView bytes, const Secret &passphrase)
{
    Found found;
    found.ciphers = std::make_unique<OldCiphers>();
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    // A failed read frees what it was to be read into.
    PKCS12 *read = PKCS12_init_ex(NID_pkcs7_data, found.ciphers->library(), nullptr);
    const std::unique_ptr<PKCS12, ReleaseX509> bag(d2i_PKCS12(&read, &at, static_cast<long>(bytes.size())));
    if (!bag)
        return fileError(ErrorReason::BadKey);
    QByteArray word = passphrase.view().toByteArray();
    const bool isRight = PKCS12_verify_mac(bag.get(), word.constData(), static_cast<int>(word.size())) == 1 || (word.isEmpty() && PKCS12_verify_mac(bag.get(), nullptr, 0) == 1);
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *chain = nullptr;
    const bool isRead = isRight && PKCS12_parse(bag.get(), word.constData(), &key, &certificate, &chain) == 1;
    core::wipe(word);
    ERR_clear_error();
    if (!isRead)
        return fileError(isRight ? ErrorReason::BadKey : passphrase.isEmpty() ? ErrorReason::KeyEncrypted : ErrorReason::WrongPassphrase);
    found.key.reset(key);
    if (certificate)
        found.certificates.emplace_back(certificate);
    while (chain && sk_X509_num(chain) > 0)
        found.certificates.emplace_back(sk_X509_shift(chain));
    sk_X509_free(chain);
    return found;
}

int givePassphrase(char *buffer, int size, int, void *given)
{
    const QByteArrayView bytes = static_cast<const Secret *>(given)->view();
    if (bytes.isEmpty() || bytes.size() > size)
        return -1;
    std::copy(bytes.begin(), bytes.end(), buffer);
    return static_cast<int>(bytes.size());
}

Result<Found> fromPem(QByteArrayView bytes, const Secret &passphrase)
{
    Found found;
    const auto open = [&bytes] { return Owned<BIO>(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()))); };
    const Owned<BIO> keys = open();
    found.key.reset(PEM_read_bio_PrivateKey(keys.get(), nullptr, givePassphrase, const_cast<Secret *>(&passphrase)));
    const Owned<BIO> certificates = open();
    while (X509 *certificate = PEM_read_bio_X509(certificates.get(), nullptr, nullptr, nullptr))
        found.certificates.emplace_back(certificate);
    ERR_clear_error();
    if (!found.key && bytes.contains("PRIVATE KEY-----"))
        return fileError(!bytes.contains("ENCRYPTED") ? ErrorReason::BadKey : passphrase.isEmpty() ? ErrorReason::KeyEncrypted : ErrorReason::WrongPassphrase);
    return found;
}

QString commonName(const X509_NAME *name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    unsigned char *text = nullptr;
    const int size = at < 0 ? -1 : ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (size < 0)
        return {};
    const QString read = QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return read;
}

QDateTime instant(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, std::min(parts.tm_sec, 59)), Qt::UTC);
}

Result<Secret> asPem(const Found &found)
{
    const Owned<BIO> out(BIO_new(BIO_s_secmem()));
    bool isWritten = out != nullptr;
    for (const OwnedX509 &certificate : found.certificates)
        isWritten = isWritten && PEM_write_bio_X509(out.get(), certificate.get()) == 1;
    isWritten = isWritten && PEM_write_bio_PrivateKey(out.get(), found.key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    if (!isWritten)
        return fileError(ErrorReason::BadKey);
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    Secret pem{QByteArrayView(text, static_cast<qsizetype>(size))};
    OPENSSL_cleanse(text, static_cast<std::size_t>(size));
    return pem;
}

} // namespace

Result<ClientCertificate> importClientCertificate(const Secret &file, const Secret &passphrase)
{
    const QByteArrayView bytes = file.view();
    if (bytes.isEmpty() || bytes.size() > LargestFile)
        return fileError(ErrorReason::BadKey);
    Result<Found> found = bytes.contains("-----BEGIN") ? fromPem(bytes, passphrase) : fromPkcs12(bytes, passphrase);
    if (!found)
        return found.error();
    if (!found->key)
        return fileError(found->certificates.empty() ? ErrorReason::BadKey : ErrorReason::KeyIsPublic);
    if (found->certificates.empty() || X509_check_private_key(found->certificates.front().get(), found->key.get()) != 1)
        return fileError(ErrorReason::BadKey);
    Result<Secret> pem = asPem(*found);
    if (!pem)
        return pem.error();
    const X509 *own = found->certificates.front().get();
    ClientCertificate certificate;
    certificate.pem = std::move(*pem);
    certificate.subject = commonName(X509_get_subject_name(own));
    certificate.issuer = commonName(X509_get_issuer_name(own));
    certificate.from = instant(X509_get0_notBefore(own));
    certificate.until = instant(X509_get0_notAfter(own));
    return certificate;
}

} // namespace pax::auth
