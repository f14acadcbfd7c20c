// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signingkey.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cjose/cjose.h>
#include <jansson.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <cstdlib>
#include <vector>

namespace pax::auth {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Release
{
    void operator()(cjose_jwk_t *jwk) const { cjose_jwk_release(jwk); }
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
    void operator()(cjose_header_t *header) const { cjose_header_release(header); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(BIGNUM *number) const { BN_clear_free(number); }
};
template <class T>
using Owned = std::unique_ptr<T, Release>;

Error badKey()
{
    return Error::of(ErrorKind::BadInput, ErrorReason::BadKey, Operation::Token);
}

/// A key's number as big-endian bytes, left-padded to \p width (0: as long as it is).
std::vector<unsigned char> numberOf(const EVP_PKEY *key, const char *name, std::size_t width = 0)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const Owned<BIGNUM> number(raw);
    const auto size = static_cast<std::size_t>(BN_num_bytes(number.get()));
    std::vector<unsigned char> bytes(std::max(width, size));
    BN_bn2binpad(number.get(), bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

int refusePassphrase(char *, int, int, void *)
{
    // Never ask on the terminal: a protected key is refused with a clear error instead.
    return 0;
}

Owned<cjose_jwk_t> fromPem(QByteArrayView pem)
{
    const Owned<BIO> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, refusePassphrase, nullptr));
    if (!key)
        return nullptr;
    if (EVP_PKEY_is_a(key.get(), "EC")) {
        char curve[64] = {};
        if (EVP_PKEY_get_utf8_string_param(key.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve, sizeof curve, nullptr) != 1)
            return nullptr;
        if (QByteArrayView(curve) != "secp384r1" && QByteArrayView(curve) != "P-384")
            return nullptr;
        std::vector<unsigned char> x = numberOf(key.get(), OSSL_PKEY_PARAM_EC_PUB_X, 48);
        std::vector<unsigned char> y = numberOf(key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, 48);
        std::vector<unsigned char> d = numberOf(key.get(), OSSL_PKEY_PARAM_PRIV_KEY, 48);
        cjose_jwk_ec_keyspec spec{};
        spec.crv = CJOSE_JWK_EC_P_384;
        spec.x = x.data(), spec.xlen = x.size();
        spec.y = y.data(), spec.ylen = y.size();
        spec.d = d.data(), spec.dlen = d.size();
        return Owned<cjose_jwk_t>(cjose_jwk_create_EC_spec(&spec, nullptr));
    }
    if (EVP_PKEY_is_a(key.get(), "RSA")) {
        auto n = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_N);
        auto e = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_E);
        auto d = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_D);
        auto p = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_FACTOR1);
        auto q = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_FACTOR2);
        auto dp = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_EXPONENT1);
        auto dq = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_EXPONENT2);
        auto qi = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
        cjose_jwk_rsa_keyspec spec{};
        spec.n = n.data(), spec.nlen = n.size();
        spec.e = e.data(), spec.elen = e.size();
        spec.d = d.data(), spec.dlen = d.size();
        spec.p = p.data(), spec.plen = p.size();
        spec.q = q.data(), spec.qlen = q.size();
        spec.dp = dp.data(), spec.dplen = dp.size();
        spec.dq = dq.data(), spec.dqlen = dq.size();
        spec.qi = qi.data(), spec.qilen = qi.size();
        return Owned<cjose_jwk_t>(cjose_jwk_create_RSA_spec(&spec, nullptr));
    }
    return nullptr;
}

Owned<cjose_jwk_t> fromJwk(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const QJsonObject chosen = object[u"keys"_s].isArray() ? object[u"keys"_s][0].toObject() : object;
    if (!chosen.contains(u"d"_s))
        return nullptr;
    QByteArray text = QJsonDocument(chosen).toJson(QJsonDocument::Compact);
    Owned<cjose_jwk_t> key(cjose_jwk_import(text.constData(), static_cast<std::size_t>(text.size()), nullptr));
    core::wipe(text);
    return key;
}

bool fits(const cjose_jwk_t *jwk, const QString &algorithm)
{
    const std::size_t bits = cjose_jwk_get_keysize(jwk, nullptr);
    const cjose_jwk_kty_t type = cjose_jwk_get_kty(jwk, nullptr);
    if (algorithm == u"ES384"_s)
        return type == CJOSE_JWK_KTY_EC && bits == 384;
    return algorithm == u"RS384"_s && type == CJOSE_JWK_KTY_RSA && bits >= 2048;
}

QJsonObject publicFields(const cjose_jwk_t *jwk)
{
    char *text = cjose_jwk_to_json(jwk, false, nullptr);
    const QJsonObject fields = QJsonDocument::fromJson(QByteArray(text)).object();
    std::free(text);
    return fields;
}

/// RFC 7638: SHA-256 of the required members in alphabetical order, base64url.
QString thumbprint(const QJsonObject &jwk)
{
    QJsonObject required;
    for (const QString &name : {u"crv"_s, u"e"_s, u"kty"_s, u"n"_s, u"x"_s, u"y"_s}) {
        if (jwk.contains(name))
            required.insert(name, jwk[name]);
    }
    const QByteArray text = QJsonDocument(required).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

struct SigningKey::State
{
    Owned<cjose_jwk_t> jwk;
    QString algorithm;
    QString keyId;
};

SigningKey::SigningKey(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::read(const Secret &pemOrJwk, const QString &algorithm, const QString &keyId)
{
    const QByteArrayView text = pemOrJwk.view().trimmed();
    auto state = std::make_unique<State>();
    state->jwk = text.startsWith('{') ? fromJwk(text) : fromPem(text);
    state->algorithm = algorithm;
    if (!state->jwk || !fits(state->jwk.get(), algorithm))
        return badKey();
    const char *own = cjose_jwk_get_kid(state->jwk.get(), nullptr);
    state->keyId = !keyId.isEmpty() ? keyId : own ? QString::fromUtf8(own) : thumbprint(publicFields(state->jwk.get()));
    return SigningKey(std::move(state));
}

Result<Secret> SigningKey::create()
{
    const Owned<cjose_jwk_t> jwk(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_384, nullptr));
    if (!jwk)
        return Error::of(ErrorKind::Internal);
    char *text = cjose_jwk_to_json(jwk.get(), true, nullptr);
    if (!text)
        return Error::of(ErrorKind::Internal);
    Secret secret{QByteArrayView(text)};
    explicit_bzero(text, std::strlen(text));
    std::free(text);
    return secret;
}

QString SigningKey::keyId() const
{
    return m_state->keyId;
}

Result<QByteArray> SigningKey::sign(const QJsonObject &claims) const
{
    const Owned<cjose_header_t> header(cjose_header_new(nullptr));
    const QByteArray algorithm = m_state->algorithm.toLatin1();
    const QByteArray keyId = m_state->keyId.toUtf8();
    if (!header || !cjose_header_set(header.get(), CJOSE_HDR_ALG, algorithm.constData(), nullptr)
        || !cjose_header_set(header.get(), CJOSE_HDR_KID, keyId.constData(), nullptr) || !cjose_header_set(header.get(), "typ", "JWT", nullptr))
        return Error::of(ErrorKind::Internal);
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    const Owned<cjose_jws_t> jws(cjose_jws_sign(m_state->jwk.get(), header.get(), reinterpret_cast<const std::uint8_t *>(payload.constData()),
                                                static_cast<std::size_t>(payload.size()), nullptr));
    const char *compact = nullptr;
    if (!jws || !cjose_jws_export(jws.get(), &compact, nullptr))
        return badKey();
    return QByteArray(compact);
}

QJsonObject SigningKey::publicJwk() const
{
    QJsonObject jwk = publicFields(m_state->jwk.get());
    jwk[u"kid"_s] = m_state->keyId;
    jwk[u"alg"_s] = m_state->algorithm;
    jwk[u"use"_s] = u"sig"_s;
    jwk[u"key_ops"_s] = QJsonArray{u"verify"_s};
    return jwk;
}

} // namespace pax::auth
