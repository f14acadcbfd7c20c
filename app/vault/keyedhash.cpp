// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keyedhash.h"

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>

#include <sodium.h>

#include <array>

namespace pax::vault {

using namespace core;

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

Hash128 keyedHash(const Secret &key, QByteArrayView bytes)
{
    Q_ASSERT(key.view().size() >= static_cast<qsizetype>(crypto_shorthash_siphashx24_KEYBYTES));
    std::array<unsigned char, crypto_shorthash_siphashx24_BYTES> out;
    crypto_shorthash_siphashx24(out.data(), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), bytesOf(key.view()));
    return {qFromLittleEndian<quint64>(out.data()), qFromLittleEndian<quint64>(out.data() + 8)};
}

QByteArray authTag(const Secret &key, QByteArrayView bytes)
{
    QByteArray tag(crypto_auth_BYTES, Qt::Uninitialized);
    crypto_auth(reinterpret_cast<unsigned char *>(tag.data()), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), bytesOf(key.view()));
    return tag;
}

bool isAuthentic(const Secret &key, QByteArrayView bytes, QByteArrayView tag)
{
    return tag.size() == static_cast<qsizetype>(crypto_auth_BYTES)
        && crypto_auth_verify(bytesOf(tag), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), bytesOf(key.view())) == 0;
}

} // namespace pax::vault
