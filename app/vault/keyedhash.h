// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QtCore/QByteArrayView>

#include <compare>
#include <cstdint>

namespace pax::vault {

/// 128 bits that stand for an identifier where millions of them have to be told apart without keeping their text.
struct Hash128
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    auto operator<=>(const Hash128 &) const = default;
};

/// SipHash-2-4 of 128 bits under a key of 16 bytes or more (more are not used). Two of a billion identifiers share a value with a
/// chance below 10⁻²⁰. Thread: any. Cost: about 20 ns and linear in bytes.
Hash128 keyedHash(const core::Secret &key, QByteArrayView bytes);

/// Tells whether somebody changed \p bytes: a tag of 32 bytes (HMAC-SHA-512-256) under a key of 32.
QByteArray authTag(const core::Secret &key, QByteArrayView bytes);
bool isAuthentic(const core::Secret &key, QByteArrayView bytes, QByteArrayView tag);

} // namespace pax::vault
