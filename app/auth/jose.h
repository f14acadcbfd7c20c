// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cjose/cjose.h>
#include <jansson.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>

#include <memory>

namespace pax::auth {

/// Owners for what libcjose and OpenSSL hand out. Included by this room's sources only.
struct Release
{
    void operator()(cjose_jwk_t *jwk) const { cjose_jwk_release(jwk); }
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
    void operator()(cjose_header_t *header) const { cjose_header_release(header); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(BIGNUM *number) const { BN_clear_free(number); }
};
struct ReleaseJson
{
    void operator()(json_t *json) const { json_decref(json); }
};
using OwnedJson = std::unique_ptr<json_t, ReleaseJson>;
template <class T>
using Owned = std::unique_ptr<T, Release>;

/// libcjose and jansson keep copies of private keys while they work: from now on they overwrite what they free. Thread: any.
void wipeWhatJoseFrees();

} // namespace pax::auth
