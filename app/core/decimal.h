// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pax::core {

/// A decimal number exactly as written: mantissa × 10^−scale, scale 0–18. "7.0" keeps its zero.
class Decimal
{
public:
    constexpr Decimal() = default;
    constexpr Decimal(std::int64_t mantissa, int scale) : m_mantissa(mantissa), m_scale(static_cast<std::int8_t>(scale)) {}

    /// Reads a JSON number token ("-12.50", "1e2"). Empty when it is no number or does not fit without rounding: the caller
    /// counts and names such a value.
    static std::optional<Decimal> parse(std::string_view token);

    std::int64_t mantissa() const { return m_mantissa; }
    int scale() const { return m_scale; }
    bool isZero() const { return m_mantissa == 0; }
    bool isNegative() const { return m_mantissa < 0; }
    Decimal negated() const { return Decimal(-m_mantissa, m_scale); }

    /// As written, without exponent: "129.16", "-7.0".
    QString toString() const;
    /// By value: 7.0 equals 7.
    std::strong_ordering compare(const Decimal &other) const;
    /// For placing marks on a screen only, never for sums or text.
    double approximate() const;

private:
    std::int64_t m_mantissa = 0;
    std::int8_t m_scale = 0;
};

/// An exact sum of decimals in 128 bits.
class DecimalSum
{
public:
    DecimalSum() = default;
    explicit DecimalSum(const Decimal &value) : m_mantissa(value.mantissa()), m_scale(value.scale()), m_count(1) {}

    /// False when the sum would not fit; the sum is then unchanged and isExact() turns false for good.
    bool add(const Decimal &value);
    bool add(const DecimalSum &other);
    DecimalSum negated() const;
    /// The sum as a count of 10^−scale, where it is one and fits.
    std::optional<std::int64_t> atScale(int scale) const;
    /// The sum as its two halves of 128 bits and a scale, for storing it; and back, as one added value.
    std::int64_t highPart() const { return static_cast<std::int64_t>(m_mantissa >> 64); }
    std::uint64_t lowPart() const { return static_cast<std::uint64_t>(m_mantissa); }
    int scale() const { return m_scale; }
    static DecimalSum fromParts(std::int64_t high, std::uint64_t low, int scale, std::int64_t count = 1);
    std::int64_t count() const { return m_count; }
    bool isExact() const { return m_exact; }
    bool isZero() const { return m_mantissa == 0; }
    /// Exact, without exponent and trailing zeros: "13630", "0.1".
    QString toString() const;
    /// Half-even to two places: "13630.00".
    QString toMoneyString() const;
    /// For placing marks on a screen only.
    double approximate() const;
    std::strong_ordering compare(const DecimalSum &other) const;

private:
    __extension__ typedef __int128 Wide;

    Wide m_mantissa = 0;
    int m_scale = 0;
    std::int64_t m_count = 0;
    bool m_exact = true;
};

/// An amount with its currency as written ("USD"; empty when the payer sent none).
struct Money
{
    Decimal amount;
    QByteArray currency;
};

/// \p value half-even to two places ("28.10"), for screens; the exact text stays available through toString().
QString toMoneyString(const Decimal &value);

} // namespace pax::core
