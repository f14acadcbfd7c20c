// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secret.h"

#include "app/core/lockedmemory.h"

#include <cstring>
#include <utility>

namespace pax::core {

Secret::Secret(QByteArrayView bytes) : m_size(static_cast<std::size_t>(bytes.size()))
{
    if (m_size == 0)
        return;
    m_data = allocateLocked(m_size);
    std::memcpy(m_data, bytes.data(), m_size);
}

Secret Secret::takeFrom(QByteArray &source)
{
    Secret secret{QByteArrayView(source)};
    core::wipe(source);
    return secret;
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(view());
}

void Secret::wipe() noexcept
{
    if (!m_data)
        return;
    releaseLocked(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace pax::core
