// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/decimal.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace pax::core {

namespace {

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

constexpr int MaxScale = 18;
constexpr Int128 MaxWide = static_cast<Int128>((~static_cast<UInt128>(0)) >> 1);

constexpr Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

bool scaleUp(Int128 &mantissa, int by)
{
    for (int i = 0; i < by; ++i) {
        if (mantissa > MaxWide / 10 || mantissa < -(MaxWide / 10))
            return false;
        mantissa *= 10;
    }
    return true;
}

std::string digitsOf(Int128 value)
{
    const bool negative = value < 0;
    UInt128 rest = negative ? static_cast<UInt128>(-value) : static_cast<UInt128>(value);
    std::string digits;
    do {
        digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
    } while (rest != 0);
    if (negative)
        digits.push_back('-');
    std::reverse(digits.begin(), digits.end());
    return digits;
}

QString plainText(Int128 mantissa, int scale)
{
    std::string digits = digitsOf(mantissa < 0 ? -mantissa : mantissa);
    if (scale > 0) {
        if (digits.size() <= static_cast<std::size_t>(scale))
            digits.insert(0, static_cast<std::size_t>(scale) + 1 - digits.size(), '0');
        digits.insert(digits.size() - static_cast<std::size_t>(scale), 1, '.');
    }
    if (mantissa < 0)
        digits.insert(0, 1, '-');
    return QString::fromStdString(digits);
}

QString roundedToCents(Int128 mantissa, int scale)
{
    if (scale <= 2) {
        scaleUp(mantissa, 2 - scale);
        return plainText(mantissa, 2);
    }
    const Int128 divisor = powerOfTen(scale - 2);
    Int128 quotient = mantissa / divisor;
    const Int128 rest = mantissa % divisor;
    const Int128 twice = (rest < 0 ? -rest : rest) * 2;
    if (twice > divisor || (twice == divisor && quotient % 2 != 0))
        quotient += mantissa < 0 ? -1 : 1;
    return plainText(quotient, 2);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view token)
{
    std::size_t i = 0;
    const bool negative = i < token.size() && token[i] == '-';
    if (negative)
        ++i;
    if (i >= token.size() || !isDigit(token[i]))
        return std::nullopt;
    if (token[i] == '0' && i + 1 < token.size() && isDigit(token[i + 1]))
        return std::nullopt;

    std::string digits;
    int scale = 0;
    while (i < token.size() && isDigit(token[i]))
        digits.push_back(token[i++]);
    if (i < token.size() && token[i] == '.') {
        ++i;
        if (i >= token.size() || !isDigit(token[i]))
            return std::nullopt;
        while (i < token.size() && isDigit(token[i])) {
            digits.push_back(token[i++]);
            ++scale;
        }
    }
    if (i < token.size() && (token[i] == 'e' || token[i] == 'E')) {
        ++i;
        bool down = false;
        if (i < token.size() && (token[i] == '+' || token[i] == '-'))
            down = token[i++] == '-';
        if (i >= token.size() || !isDigit(token[i]))
            return std::nullopt;
        int exponent = 0;
        while (i < token.size() && isDigit(token[i])) {
            exponent = std::min(exponent * 10 + (token[i] - '0'), 1000);
            ++i;
        }
        scale += down ? exponent : -exponent;
    }
    if (i != token.size())
        return std::nullopt;

    const std::size_t firstNonZero = digits.find_first_not_of('0');
    if (firstNonZero == std::string::npos)
        return Decimal(0, std::clamp(scale, 0, MaxScale));
    digits.erase(0, firstNonZero);
    if (scale < 0) {
        if (-scale > MaxScale)
            return std::nullopt;
        digits.append(static_cast<std::size_t>(-scale), '0');
        scale = 0;
    }
    // Zeros at the far end may go without changing the value.
    while (scale > MaxScale && digits.back() == '0') {
        digits.pop_back();
        --scale;
    }
    if (scale > MaxScale || digits.size() > 19)
        return std::nullopt;
    std::uint64_t mantissa = 0;
    for (const char c : digits)
        mantissa = mantissa * 10 + static_cast<std::uint64_t>(c - '0');
    if (mantissa > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    const auto value = static_cast<std::int64_t>(mantissa);
    return Decimal(negative ? -value : value, scale);
}

QString Decimal::toString() const
{
    return plainText(m_mantissa, m_scale);
}

std::strong_ordering Decimal::compare(const Decimal &other) const
{
    const int scale = std::max<int>(m_scale, other.m_scale);
    const Int128 left = static_cast<Int128>(m_mantissa) * powerOfTen(scale - m_scale);
    const Int128 right = static_cast<Int128>(other.m_mantissa) * powerOfTen(scale - other.m_scale);
    if (left < right)
        return std::strong_ordering::less;
    return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

double Decimal::approximate() const
{
    return static_cast<double>(m_mantissa) / std::pow(10.0, m_scale);
}

bool DecimalSum::add(const Decimal &value)
{
    return add(DecimalSum(value));
}

bool DecimalSum::add(const DecimalSum &other)
{
    const int scale = std::max(m_scale, other.m_scale);
    Wide left = m_mantissa;
    Wide right = other.m_mantissa;
    const bool fits = scaleUp(left, scale - m_scale) && scaleUp(right, scale - other.m_scale)
        && !(right > 0 && left > MaxWide - right) && !(right < 0 && left < -MaxWide - right);
    if (!fits) {
        m_exact = false;
        return false;
    }
    m_mantissa = left + right;
    m_scale = scale;
    m_count += other.m_count;
    m_exact = m_exact && other.m_exact;
    return true;
}

DecimalSum DecimalSum::negated() const
{
    DecimalSum negative = *this;
    negative.m_mantissa = -negative.m_mantissa;
    return negative;
}

std::optional<std::int64_t> DecimalSum::atScale(int scale) const
{
    Wide mantissa = m_mantissa;
    int own = m_scale;
    while (own > scale && mantissa % 10 == 0) {
        mantissa /= 10;
        --own;
    }
    if (own > scale || !scaleUp(mantissa, scale - own) || mantissa > std::numeric_limits<std::int64_t>::max() || mantissa < std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return static_cast<std::int64_t>(mantissa);
}

DecimalSum DecimalSum::fromParts(std::int64_t high, std::uint64_t low, int scale, std::int64_t count)
{
    DecimalSum sum;
    sum.m_mantissa = static_cast<Wide>((static_cast<UInt128>(static_cast<std::uint64_t>(high)) << 64) | low);
    sum.m_scale = scale;
    sum.m_count = count;
    return sum;
}

QString DecimalSum::toString() const
{
    Wide mantissa = m_mantissa;
    int scale = m_scale;
    while (scale > 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        --scale;
    }
    return plainText(mantissa, scale);
}

QString DecimalSum::toMoneyString() const
{
    return roundedToCents(m_mantissa, m_scale);
}

double DecimalSum::approximate() const
{
    return static_cast<double>(m_mantissa) / std::pow(10.0, m_scale);
}

std::strong_ordering DecimalSum::compare(const DecimalSum &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    Wide left = m_mantissa;
    Wide right = other.m_mantissa;
    if (!scaleUp(left, scale - m_scale))
        return m_mantissa > 0 ? std::strong_ordering::greater : std::strong_ordering::less;
    if (!scaleUp(right, scale - other.m_scale))
        return other.m_mantissa > 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    if (left < right)
        return std::strong_ordering::less;
    return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

QString toMoneyString(const Decimal &value)
{
    return roundedToCents(value.mantissa(), value.scale());
}

} // namespace pax::core
