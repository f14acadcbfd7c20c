// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace pax::claims {

using Rows = std::vector<std::uint32_t>;

/// One bit a row: which rows pass. Combining two costs a word for 64 rows.
class Bitmap
{
public:
    Bitmap() = default;
    explicit Bitmap(std::size_t size, bool all = false) : m_size(size), m_words((size + 63) / 64, all ? ~std::uint64_t(0) : 0) { trim(); }

    std::size_t size() const { return m_size; }
    bool test(std::size_t row) const { return (m_words[row >> 6] >> (row & 63) & 1) != 0; }
    void set(std::size_t row) { m_words[row >> 6] |= std::uint64_t(1) << (row & 63); }
    std::uint64_t word(std::size_t index) const { return m_words[index]; }
    std::size_t words() const { return m_words.size(); }

    /// Fills from \p passes(row) for every row.
    template <class F>
    void fill(F passes)
    {
        for (std::size_t index = 0; index < m_words.size(); ++index) {
            const std::size_t first = index * 64;
            const std::size_t count = std::min<std::size_t>(64, m_size - first);
            std::uint64_t word = 0;
            for (std::size_t i = 0; i < count; ++i)
                word |= static_cast<std::uint64_t>(passes(first + i)) << i;
            m_words[index] = word;
        }
    }
    /// As fill(), for rows that still pass; whole words without any are left out.
    template <class F>
    void keep(F passes)
    {
        for (std::size_t index = 0; index < m_words.size(); ++index) {
            if (m_words[index] == 0)
                continue;
            const std::size_t first = index * 64;
            const std::size_t count = std::min<std::size_t>(64, m_size - first);
            std::uint64_t word = 0;
            for (std::size_t i = 0; i < count; ++i)
                word |= static_cast<std::uint64_t>(passes(first + i)) << i;
            m_words[index] &= word;
        }
    }
    void operator&=(const Bitmap &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    void operator|=(const Bitmap &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    std::size_t count() const
    {
        std::size_t bits = 0;
        for (const std::uint64_t word : m_words)
            bits += static_cast<std::size_t>(std::popcount(word));
        return bits;
    }
    /// Calls \p use(row) for every row that passes, in order.
    template <class F>
    void forEach(F use) const
    {
        for (std::size_t index = 0; index < m_words.size(); ++index) {
            std::uint64_t word = m_words[index];
            const auto first = static_cast<std::uint32_t>(index * 64);
            if (word == ~std::uint64_t(0)) {
                for (std::uint32_t i = 0; i < 64; ++i)
                    use(first + i);
                continue;
            }
            for (; word != 0; word &= word - 1)
                use(first + static_cast<std::uint32_t>(std::countr_zero(word)));
        }
    }
    Rows rows() const
    {
        Rows all;
        all.reserve(count());
        forEach([&all](std::uint32_t row) { all.push_back(row); });
        return all;
    }

private:
    void trim()
    {
        if (m_size % 64 != 0 && !m_words.empty())
            m_words.back() &= (std::uint64_t(1) << (m_size % 64)) - 1;
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace pax::claims
