// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>

#include <cstdint>

namespace pax::sandbox {

/// A small deterministic source of numbers (SplitMix64): the same everywhere, unlike the library's distributions.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();
    /// 0 … below−1
    int upTo(int below) { return static_cast<int>(next() % static_cast<std::uint64_t>(below)); }
    int between(int least, int most) { return least + upTo(most - least + 1); }
    bool chance(int percent) { return upTo(100) < percent; }
    template <class List>
    const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(upTo(static_cast<int>(list.size())))];
    }

private:
    std::uint64_t m_state;
};

inline std::uint64_t Random::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace pax::sandbox
