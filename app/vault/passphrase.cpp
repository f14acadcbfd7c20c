// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/passphrase.h"

#include <sodium.h>

#include <array>

namespace pax::vault {

using namespace core;

Result<QByteArray> keepsakeOf(const Secret &passphrase)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const QByteArrayView bytes = passphrase.view();
    const bool isMade = sodium_init() >= 0 && !bytes.isEmpty()
        && crypto_pwhash_str(text.data(), bytes.data(), static_cast<unsigned long long>(bytes.size()), crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE) == 0;
    if (!isMade)
        return Error::of(ErrorKind::Internal);
    return QByteArray(text.data());
}

bool isPassphrase(const QByteArray &keepsake, const Secret &passphrase)
{
    // An empty one is never kept, and has no bytes to point to.
    if (passphrase.isEmpty() || sodium_init() < 0 || keepsake.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    std::array<char, crypto_pwhash_STRBYTES> text{};
    std::copy(keepsake.begin(), keepsake.end(), text.begin());
    const QByteArrayView bytes = passphrase.view();
    return crypto_pwhash_str_verify(text.data(), bytes.data(), static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace pax::vault
