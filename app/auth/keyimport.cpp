// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keyimport.h"

#include "app/auth/jose.h"

#include <QtCore/QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/pem.h>

#include <cstring>

namespace pax::auth {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestFile = 256 * 1024;
constexpr std::size_t FewestRsaBits = 2048;
constexpr std::size_t NewRsaBits = 3072;
constexpr std::size_t P384Bytes = 48;

Error keyError(ErrorReason reason, const QString &kind = {})
{
    return Error::of(ErrorKind::BadInput, reason, Operation::Token).withSubject(kind);
}

/// A number of a private key, overwritten when done with.
class Number
{
public:
    /// Big-endian, left-padded to \p width (0: as long as it is).
    Number(const EVP_PKEY *key, const char *name, std::size_t width = 0)
    {
        BIGNUM *raw = nullptr;
        if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
            return;
        const Owned<BIGNUM> number(raw);
        m_bytes.resize(std::max(width, static_cast<std::size_t>(BN_num_bytes(number.get()))));
        BN_bn2binpad(number.get(), m_bytes.data(), static_cast<int>(m_bytes.size()));
    }
    ~Number() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }
    Number(const Number &) = delete;
    Number &operator=(const Number &) = delete;

    unsigned char *data() { return m_bytes.data(); }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::vector<unsigned char> m_bytes;
};

struct ReleaseText
{
    void operator()(char *text) const { cjose_get_dealloc()(text); }
};
using OwnedText = std::unique_ptr<char, ReleaseText>;

/// The passphrase for OpenSSL, and whether it was asked for.
struct Passphrase
{
    const Secret &secret;
    bool isAsked = false;

    static int give(char *buffer, int size, int, void *self)
    {
        auto *asked = static_cast<Passphrase *>(self);
        asked->isAsked = true;
        const QByteArrayView bytes = asked->secret.view();
        if (bytes.isEmpty() || bytes.size() > size)
            return -1;
        std::memcpy(buffer, bytes.data(), static_cast<std::size_t>(bytes.size()));
        return static_cast<int>(bytes.size());
    }
};

Owned<cjose_jwk_t> ecJwk(const EVP_PKEY *key)
{
    Number x(key, OSSL_PKEY_PARAM_EC_PUB_X, P384Bytes);
    Number y(key, OSSL_PKEY_PARAM_EC_PUB_Y, P384Bytes);
    Number d(key, OSSL_PKEY_PARAM_PRIV_KEY, P384Bytes);
    cjose_jwk_ec_keyspec spec{};
    spec.crv = CJOSE_JWK_EC_P_384;
    spec.x = x.data(), spec.xlen = x.size();
    spec.y = y.data(), spec.ylen = y.size();
    spec.d = d.data(), spec.dlen = d.size();
    return Owned<cjose_jwk_t>(cjose_jwk_create_EC_spec(&spec, nullptr));
}

Owned<cjose_jwk_t> rsaJwk(const EVP_PKEY *key)
{
    Number n(key, OSSL_PKEY_PARAM_RSA_N);
    Number e(key, OSSL_PKEY_PARAM_RSA_E);
    Number d(key, OSSL_PKEY_PARAM_RSA_D);
    Number p(key, OSSL_PKEY_PARAM_RSA_FACTOR1);
    Number q(key, OSSL_PKEY_PARAM_RSA_FACTOR2);
    Number dp(key, OSSL_PKEY_PARAM_RSA_EXPONENT1);
    Number dq(key, OSSL_PKEY_PARAM_RSA_EXPONENT2);
    Number qi(key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
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

/// Whether what the private half signs is what the public half verifies.
bool halvesMatch(const cjose_jwk_t *key, const QJsonObject &publicJwk, const QString &algorithm)
{
    static const QByteArray message = "a test of the key";
    const QByteArray publicText = QJsonDocument(publicJwk).toJson(QJsonDocument::Compact);
    const Owned<cjose_jwk_t> publicHalf(cjose_jwk_import(publicText.constData(), static_cast<std::size_t>(publicText.size()), nullptr));
    const Owned<cjose_header_t> header(cjose_header_new(nullptr));
    if (!publicHalf || !header || !cjose_header_set(header.get(), CJOSE_HDR_ALG, algorithm.toLatin1().constData(), nullptr))
        return false;
    const Owned<cjose_jws_t> made(cjose_jws_sign(key, header.get(), reinterpret_cast<const std::uint8_t *>(message.constData()), static_cast<std::size_t>(message.size()), nullptr));
    const char *compact = nullptr;
    if (!made || !cjose_jws_export(made.get(), &compact, nullptr))
        return false;
    const Owned<cjose_jws_t> read(cjose_jws_import(compact, std::strlen(compact), nullptr));
    return read && cjose_jws_verify(read.get(), publicHalf.get(), nullptr);
}

QJsonObject publicHalf(const cjose_jwk_t *jwk)
{
    const OwnedText text(cjose_jwk_to_json(jwk, false, nullptr));
    QJsonObject fields = QJsonDocument::fromJson(QByteArray(text.get())).object();
    fields.remove(u"kid"_s);
    return fields;
}

Result<PrivateKey> keep(Owned<cjose_jwk_t> jwk)
{
    if (!jwk)
        return keyError(ErrorReason::BadKey);
    const std::size_t bits = cjose_jwk_get_keysize(jwk.get(), nullptr);
    const bool isRsa = cjose_jwk_get_kty(jwk.get(), nullptr) == CJOSE_JWK_KTY_RSA;
    if (isRsa && bits < FewestRsaBits)
        return keyError(ErrorReason::KeyTooShort, QString::number(bits));
    if (!isRsa && bits != 8 * P384Bytes)
        return keyError(ErrorReason::KeyWrongKind, u"EC P-%1"_s.arg(bits));
    PrivateKey key;
    key.algorithm = isRsa ? u"RS384"_s : u"ES384"_s;
    key.publicJwk = publicHalf(jwk.get());
    if (const char *own = cjose_jwk_get_kid(jwk.get(), nullptr))
        key.keyId = QString::fromUtf8(own);
    if (!halvesMatch(jwk.get(), key.publicJwk, key.algorithm))
        return keyError(ErrorReason::BadKey);
    const OwnedText text(cjose_jwk_to_json(jwk.get(), true, nullptr));
    if (!text)
        return keyError(ErrorReason::BadKey);
    key.jwk = Secret(QByteArrayView(text.get()));
    return key;
}

bool halvesMatch(EVP_PKEY *key)
{
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_pairwise_check(context.get()) == 1;
}

Result<PrivateKey> fromOpenssl(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA")) {
        const auto bits = static_cast<std::size_t>(EVP_PKEY_get_bits(key));
        return bits < FewestRsaBits ? Result<PrivateKey>(keyError(ErrorReason::KeyTooShort, QString::number(bits))) : keep(rsaJwk(key));
    }
    const QString kind = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    if (!EVP_PKEY_is_a(key, "EC"))
        return keyError(ErrorReason::KeyWrongKind, kind);
    char curve[64] = {};
    EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, curve, sizeof curve, nullptr);
    const QByteArrayView name(curve);
    if (name != "secp384r1" && name != "P-384")
        return keyError(ErrorReason::KeyWrongKind, u"EC "_s + QString::fromLatin1(curve));
    // libcjose makes the public half anew from the private one, so this is the last chance to see that they differ.
    return halvesMatch(key) ? keep(ecJwk(key)) : keyError(ErrorReason::BadKey);
}

Result<PrivateKey> fromPemOrDer(QByteArrayView bytes, const Secret &passphrase)
{
    const Owned<BIO> bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    Passphrase asked{passphrase};
    Owned<EVP_PKEY> key;
    if (bytes.contains("-----BEGIN")) {
        if (bytes.contains("BEGIN OPENSSH"))
            return keyError(ErrorReason::KeyWrongKind, u"OpenSSH"_s);
        if (!bytes.contains("PRIVATE KEY-----"))
            return keyError(bytes.contains("PUBLIC KEY-----") || bytes.contains("BEGIN CERTIFICATE") ? ErrorReason::KeyIsPublic : ErrorReason::BadKey);
        key.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, Passphrase::give, &asked));
    } else {
        key.reset(d2i_PrivateKey_bio(bio.get(), nullptr));
        if (!key && BIO_reset(bio.get()) == 1)
            key.reset(d2i_PKCS8PrivateKey_bio(bio.get(), nullptr, Passphrase::give, &asked));
    }
    if (key)
        return fromOpenssl(key.get());
    if (asked.isAsked)
        return keyError(passphrase.isEmpty() ? ErrorReason::KeyEncrypted : ErrorReason::WrongPassphrase);
    return keyError(ErrorReason::BadKey);
}

QString textOf(const json_t *jwk, const char *member)
{
    return QString::fromLatin1(json_string_value(json_object_get(jwk, member)));
}

Result<PrivateKey> fromJwk(json_t *jwk)
{
    const char *type = json_string_value(json_object_get(jwk, "kty"));
    const QByteArrayView kind(type ? type : "");
    if (kind != "RSA" && kind != "EC")
        return type ? keyError(ErrorReason::KeyWrongKind, QString::fromUtf8(type)) : keyError(ErrorReason::BadKey);
    const char *curve = json_string_value(json_object_get(jwk, "crv"));
    if (kind == "EC" && QByteArrayView(curve ? curve : "") != "P-384")
        return keyError(ErrorReason::KeyWrongKind, u"EC "_s + QString::fromUtf8(curve ? curve : "?"));
    if (!json_object_get(jwk, "d"))
        return keyError(ErrorReason::KeyIsPublic);
    const QJsonObject said{{u"x"_s, textOf(jwk, "x")}, {u"y"_s, textOf(jwk, "y")}};
    Result<PrivateKey> key = keep(Owned<cjose_jwk_t>(cjose_jwk_import_json(jwk, nullptr)));
    const bool isWhole = !key || kind == "RSA" || (key->publicJwk[u"x"_s] == said[u"x"_s] && key->publicJwk[u"y"_s] == said[u"y"_s]);
    return isWhole ? std::move(key) : Result<PrivateKey>(keyError(ErrorReason::BadKey));
}

Result<std::vector<PrivateKey>> fromJson(QByteArrayView text)
{
    const OwnedJson json(json_loadb(text.data(), static_cast<std::size_t>(text.size()), JSON_REJECT_DUPLICATES, nullptr));
    if (!json_is_object(json.get()))
        return keyError(ErrorReason::BadKey);
    std::vector<PrivateKey> keys;
    std::optional<Error> problem;
    const auto take = [&keys, &problem](json_t *jwk) {
        Result<PrivateKey> key = fromJwk(jwk);
        if (key)
            keys.push_back(std::move(*key));
        else if (!problem)
            problem = key.error();
    };
    json_t *const list = json_object_get(json.get(), "keys");
    if (!json_is_array(list))
        take(json.get());
    for (std::size_t i = 0; i < json_array_size(list); ++i)
        take(json_array_get(list, i));
    if (keys.empty())
        return problem.value_or(keyError(ErrorReason::BadKey));
    return keys;
}

} // namespace

Result<std::vector<PrivateKey>> importKeys(const Secret &file, const Secret &passphrase)
{
    wipeWhatJoseFrees();
    const QByteArrayView text = file.view().trimmed();
    if (text.isEmpty() || text.size() > LargestFile)
        return keyError(ErrorReason::BadKey);
    if (text.startsWith('{'))
        return fromJson(text);
    // A binary key may end on a byte that looks like white space: nothing of it is cut off.
    Result<PrivateKey> key = fromPemOrDer(file.view(), passphrase);
    if (!key)
        return key.error();
    std::vector<PrivateKey> keys;
    keys.push_back(std::move(*key));
    return keys;
}

Result<PrivateKey> createKey(const QString &algorithm)
{
    wipeWhatJoseFrees();
    if (algorithm == u"ES384"_s)
        return keep(Owned<cjose_jwk_t>(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_384, nullptr)));
    if (algorithm != u"RS384"_s)
        return keyError(ErrorReason::KeyWrongKind, algorithm);
    const Owned<EVP_PKEY> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", NewRsaBits));
    if (!key)
        return Error::of(ErrorKind::Internal);
    return fromOpenssl(key.get());
}

} // namespace pax::auth
