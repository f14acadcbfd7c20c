// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/publickey.h"

#include "app/auth/jose.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QStringList>

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace pax::auth {

using namespace Qt::StringLiterals;

namespace {

const QStringList &publicMembers()
{
    // In alphabetical order, as the thumbprint wants them.
    static const QStringList members{u"crv"_s, u"e"_s, u"kty"_s, u"n"_s, u"x"_s, u"y"_s};
    return members;
}

QJsonObject onlyPublic(const QJsonObject &jwk)
{
    QJsonObject members;
    for (const QString &name : publicMembers()) {
        if (jwk.contains(name))
            members.insert(name, jwk[name]);
    }
    return members;
}

QByteArray bytesOf(const QJsonObject &jwk, const QString &member)
{
    return QByteArray::fromBase64(jwk[member].toString().toLatin1(), QByteArray::Base64UrlEncoding);
}

struct ReleaseParams
{
    void operator()(OSSL_PARAM_BLD *builder) const { OSSL_PARAM_BLD_free(builder); }
    void operator()(OSSL_PARAM *params) const { OSSL_PARAM_free(params); }
};

Owned<EVP_PKEY> publicKey(const QJsonObject &jwk)
{
    const bool isRsa = jwk[u"kty"_s].toString() == u"RSA"_s;
    const std::unique_ptr<OSSL_PARAM_BLD, ReleaseParams> builder(OSSL_PARAM_BLD_new());
    const auto number = [&jwk](const QString &member) {
        const QByteArray bytes = bytesOf(jwk, member);
        return Owned<BIGNUM>(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()), nullptr));
    };
    const Owned<BIGNUM> modulus = number(u"n"_s);
    const Owned<BIGNUM> exponent = number(u"e"_s);
    QByteArray point("\x04");
    if (isRsa) {
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    } else {
        constexpr qsizetype Width = 48;
        point += bytesOf(jwk, u"x"_s).rightJustified(Width, '\0') + bytesOf(jwk, u"y"_s).rightJustified(Width, '\0');
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-384", 0);
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), static_cast<std::size_t>(point.size()));
    }
    const std::unique_ptr<OSSL_PARAM, ReleaseParams> params(OSSL_PARAM_BLD_to_param(builder.get()));
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, isRsa ? "RSA" : "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return nullptr;
    return Owned<EVP_PKEY>(key);
}

} // namespace

QString thumbprint(const QJsonObject &publicJwk)
{
    const QByteArray text = QJsonDocument(onlyPublic(publicJwk)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString fingerprint(const QJsonObject &publicJwk)
{
    const Owned<EVP_PKEY> key = publicKey(publicJwk);
    unsigned char *der = nullptr;
    const int size = key ? i2d_PUBKEY(key.get(), &der) : 0;
    if (size <= 0)
        return {};
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char *>(der), size), QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return QString::fromLatin1(hash.toHex(':').toUpper());
}

QByteArray publicPem(const QJsonObject &publicJwk)
{
    const Owned<EVP_PKEY> key = publicKey(publicJwk);
    const Owned<BIO> out(BIO_new(BIO_s_mem()));
    if (!key || !out || PEM_write_bio_PUBKEY(out.get(), key.get()) != 1)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QByteArray(text, static_cast<qsizetype>(size));
}

QJsonObject registeredJwk(const QJsonObject &publicJwk, const QString &keyId, const QString &algorithm)
{
    QJsonObject jwk = onlyPublic(publicJwk);
    jwk[u"kid"_s] = keyId;
    jwk[u"alg"_s] = algorithm;
    jwk[u"use"_s] = u"sig"_s;
    jwk[u"key_ops"_s] = QJsonArray{u"verify"_s};
    return jwk;
}

} // namespace pax::auth
