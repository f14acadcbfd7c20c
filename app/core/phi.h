// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

class QDebug;
class QTextStream;

namespace pax::core {

/// A value that may tell something about a member. It cannot be streamed into a log: only reveal() opens it, and every
/// reveal() is a place a reviewer looks at.
template <class T>
class Phi
{
public:
    Phi() = default;
    explicit Phi(T value) : m_value(std::move(value)) {}

    const T &reveal() const { return m_value; }
    bool operator==(const Phi &) const = default;

private:
    T m_value{};
};

template <class T>
QDebug operator<<(QDebug, const Phi<T> &) = delete;
template <class T>
QTextStream &operator<<(QTextStream &, const Phi<T> &) = delete;

} // namespace pax::core
