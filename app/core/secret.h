// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <cstddef>

class QDebug;

namespace pax::core {

/// Bytes that must not be seen: memory locked against swapping where the system allows, zeroed when freed, move-only,
/// not streamable. The bytes are UTF-8 text or a key; callers copy them out only at the last moment.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// Takes the bytes over and wipes \p source.
    static Secret takeFrom(QByteArray &source);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    Secret clone() const;
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return QByteArrayView(m_data, static_cast<qsizetype>(m_size)); }

private:
    void wipe() noexcept;

    char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites the bytes in place before the array lets go of them.
void wipe(QByteArray &bytes);

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace pax::core
