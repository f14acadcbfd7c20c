// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/columns.h"

#include <QtCore/QDate>

#include <algorithm>
#include <cstring>
#include <limits>
#include <unordered_set>

namespace pax::claims {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    __extension__ typedef unsigned __int128 Wide;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t wordAt(const char *at, std::size_t size)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, size);
    return word;
}

} // namespace

std::size_t ColumnSource::sizeOf(std::size_t each)
{
    const auto size = value<std::uint64_t>();
    if (m_isGood && size <= m_left / each)
        return size;
    m_isGood = false;
    return 0;
}

void ColumnSource::copy(void *target, std::size_t size)
{
    m_isGood = m_isGood && size <= m_left;
    char *at = static_cast<char *>(target);
    while (m_isGood && size > 0) {
        if (m_piece.empty() && m_more)
            m_piece = m_more();
        m_isGood = !m_piece.empty();
        const std::size_t part = std::min(size, m_piece.size());
        if (part > 0)
            std::memcpy(at, m_piece.data(), part);
        m_piece.remove_prefix(part);
        at += part;
        size -= part;
        m_left -= part;
    }
}

std::string ColumnSource::text()
{
    std::string each(sizeOf(1), '\0');
    copy(each.data(), each.size());
    return each;
}

std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    constexpr std::uint64_t First = 0xa0761d6478bd642fULL;
    constexpr std::uint64_t Second = 0xe7037ed1a0b428dbULL;
    std::uint64_t hash = seed ^ (text.size() * Second) ^ First;
    const char *at = text.data();
    std::size_t rest = text.size();
    for (; rest >= 16; rest -= 16, at += 16)
        hash = mixed(wordAt(at, 8) ^ First, wordAt(at + 8, 8) ^ hash);
    if (rest >= 8) {
        hash = mixed(wordAt(at, 8) ^ Second, hash ^ First);
        at += 8;
        rest -= 8;
    }
    if (rest > 0)
        hash = mixed(wordAt(at, rest) ^ First, hash ^ Second);
    return mixed(hash ^ Second, First);
}

Dictionary::Dictionary()
{
    m_slots.assign(16, 0);
    add({}, slotOf({}));
}

std::size_t Dictionary::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hashOf(text) & mask;; slot = (slot + 1) & mask) {
        if (m_slots[slot] == 0 || utf8(m_slots[slot] - 1) == text)
            return slot;
    }
}

std::uint32_t Dictionary::add(std::string_view text, std::size_t slot)
{
    const auto next = static_cast<std::uint32_t>(m_places.size());
    m_places.push_back({static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(text.size())});
    m_bytes.append(text);
    m_slots[slot] = next + 1;
    if (m_places.size() * 2 > m_slots.size())
        fillSlots(m_slots.size() * 4);
    return next;
}

void Dictionary::fillSlots(std::size_t count)
{
    m_slots.assign(count, 0);
    for (std::uint32_t code = 0; code < m_places.size(); ++code)
        m_slots[slotOf(utf8(code))] = code + 1;
}

std::uint32_t Dictionary::code(std::string_view text)
{
    const std::size_t slot = slotOf(text);
    return m_slots[slot] != 0 ? m_slots[slot] - 1 : add(text, slot);
}

std::optional<std::uint32_t> Dictionary::find(std::string_view text) const
{
    const std::size_t slot = slotOf(text);
    return m_slots[slot] != 0 ? std::optional(m_slots[slot] - 1) : std::nullopt;
}

QString Dictionary::text(std::uint32_t code) const
{
    return textOf(utf8(code));
}

Dictionary::Names Dictionary::rename(const Names &names)
{
    std::unordered_set<std::string_view> given;
    Names former;
    for (const auto &[code, text] : names) {
        const std::optional<std::uint32_t> holder = find(text);
        if ((holder && *holder != code) || !given.insert(text).second)
            continue;
        former.emplace_back(code, utf8(code));
    }
    // Only now, so that no text that was given up in passing is taken for free.
    auto next = former.begin();
    for (const auto &[code, text] : names) {
        if (next == former.end() || next->first != code)
            continue;
        ++next;
        m_places[code] = {static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(text.size())};
        m_bytes.append(text);
    }
    fillSlots(m_slots.size());
    return former;
}

std::vector<std::uint32_t> Dictionary::merge(const Dictionary &other)
{
    std::vector<std::uint32_t> map(other.size());
    for (std::uint32_t each = 0; each < other.size(); ++each)
        map[each] = code(other.utf8(each));
    return map;
}

std::size_t Dictionary::byteCount() const
{
    return m_bytes.capacity() + m_places.capacity() * sizeof(Place) + m_slots.capacity() * sizeof(std::uint32_t);
}

void Dictionary::save(ColumnSink &sink) const
{
    sink.text(m_bytes);
    sink.array(m_places);
    sink.array(m_slots);
}

void Dictionary::load(ColumnSource &source)
{
    m_bytes = source.text();
    source.array(m_places);
    source.array(m_slots);
    if (m_places.empty() || m_slots.size() < 2)
        *this = Dictionary();
}

void CodeColumn::widen(std::uint32_t code)
{
    const auto to = [this](auto wide) {
        visit([&wide](const auto &codes) { wide.assign(codes.begin(), codes.end()); });
        m_codes = std::move(wide);
    };
    if (code > 0xffff)
        to(std::vector<std::uint32_t>());
    else
        to(std::vector<std::uint16_t>());
}

void CodeColumn::append(std::uint32_t code)
{
    const bool fits = visit([code](const auto &codes) { return code <= std::numeric_limits<typename std::decay_t<decltype(codes)>::value_type>::max(); });
    if (!fits)
        widen(code);
    std::visit([code](auto &codes) { codes.push_back(static_cast<typename std::decay_t<decltype(codes)>::value_type>(code)); }, m_codes);
}

void CodeColumn::appendMapped(const CodeColumn &other, const std::vector<std::uint32_t> &map)
{
    const std::uint32_t largest = map.empty() ? 0 : *std::max_element(map.begin(), map.end());
    const bool fits = visit([largest](const auto &codes) { return largest <= std::numeric_limits<typename std::decay_t<decltype(codes)>::value_type>::max(); });
    if (!fits)
        widen(largest);
    std::visit(
        [&map](auto &mine, const auto &theirs) {
            using T = typename std::decay_t<decltype(mine)>::value_type;
            std::size_t at = mine.size();
            mine.resize(at + theirs.size());
            for (const auto code : theirs)
                mine[at++] = static_cast<T>(map[code]);
        },
        m_codes, other.m_codes);
}

std::uint32_t CodeColumn::at(std::uint32_t row) const
{
    return visit([row](const auto &codes) { return static_cast<std::uint32_t>(codes[row]); });
}

std::size_t CodeColumn::size() const
{
    return visit([](const auto &codes) { return codes.size(); });
}

void CodeColumn::compact()
{
    std::visit([](auto &codes) { codes.shrink_to_fit(); }, m_codes);
}

std::size_t CodeColumn::byteCount() const
{
    return visit([](const auto &codes) { return codes.capacity() * sizeof(codes[0]); });
}

void CodeColumn::save(ColumnSink &sink) const
{
    sink.value(static_cast<std::uint32_t>(m_codes.index()));
    visit([&sink](const auto &codes) { sink.array(codes); });
}

void CodeColumn::load(ColumnSource &source)
{
    switch (source.value<std::uint32_t>()) {
    case 0:
        source.array(m_codes.emplace<0>());
        break;
    case 1:
        source.array(m_codes.emplace<1>());
        break;
    default:
        source.array(m_codes.emplace<2>());
        break;
    }
}

bool TextColumn::append(std::string_view utf8)
{
    if ((m_starts.size() >> BlockBits) == m_blocks.size())
        m_blocks.push_back(m_bytes.size());
    const std::size_t inBlock = m_bytes.size() - m_blocks.back();
    const bool fits = inBlock + utf8.size() <= std::numeric_limits<std::uint32_t>::max();
    m_starts.push_back(static_cast<std::uint32_t>(inBlock));
    if (fits)
        m_bytes.append(utf8);
    return fits;
}

void TextColumn::append(const TextColumn &other)
{
    for (std::uint32_t row = 0; row < other.size(); ++row)
        append(other.utf8(row));
}

std::string_view TextColumn::utf8(std::uint32_t row) const
{
    const std::size_t from = start(row);
    const std::size_t to = row + 1 < m_starts.size() ? start(row + 1) : m_bytes.size();
    return std::string_view(m_bytes).substr(from, to - from);
}

QString TextColumn::text(std::uint32_t row) const
{
    return textOf(utf8(row));
}

std::uint32_t TextColumn::rowAt(std::size_t place) const
{
    // The last row that begins at or before it; empty rows that begin at the same place come earlier.
    std::size_t low = 0;
    std::size_t high = m_starts.size();
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        if (start(middle) <= place)
            low = middle;
        else
            high = middle;
    }
    return static_cast<std::uint32_t>(low);
}

void TextColumn::compact()
{
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}

std::size_t TextColumn::byteCount() const
{
    return m_bytes.capacity() + m_starts.capacity() * sizeof(std::uint32_t) + m_blocks.capacity() * sizeof(std::uint64_t);
}

void TextColumn::save(ColumnSink &sink) const
{
    sink.text(m_bytes);
    sink.array(m_starts);
    sink.array(m_blocks);
}

void TextColumn::load(ColumnSource &source)
{
    m_bytes = source.text();
    source.array(m_starts);
    source.array(m_blocks);
}

std::int32_t AmountColumn::put(const DecimalSum &value)
{
    const std::optional<std::int64_t> cents = value.atScale(Scale);
    if (cents && *cents > LastAside && *cents < std::numeric_limits<std::int32_t>::max())
        return static_cast<std::int32_t>(*cents);
    m_aside.push_back({value.highPart(), value.lowPart(), value.scale()});
    return static_cast<std::int32_t>(Absent + static_cast<std::int64_t>(m_aside.size()));
}

void AmountColumn::append(const std::optional<DecimalSum> &value)
{
    ++m_size;
    if (!value && m_cents.empty())
        return;
    m_cents.resize(m_size - 1, Absent);
    m_cents.push_back(value ? put(*value) : Absent);
}

void AmountColumn::append(const AmountColumn &other)
{
    const std::size_t before = m_size;
    m_size += other.m_size;
    if (other.m_cents.empty() && m_cents.empty())
        return;
    m_cents.resize(before, Absent);
    const auto shift = static_cast<std::int32_t>(m_aside.size());
    m_aside.insert(m_aside.end(), other.m_aside.begin(), other.m_aside.end());
    for (const std::int32_t cents : other.m_cents)
        m_cents.push_back(isAside(cents) ? cents + shift : cents);
    m_cents.resize(m_size, Absent);
}

DecimalSum AmountColumn::aside(std::int32_t cents) const
{
    const Aside &value = m_aside[static_cast<std::size_t>(static_cast<std::int64_t>(cents) - Absent - 1)];
    return DecimalSum::fromParts(value.high, value.low, static_cast<int>(value.scale));
}

std::optional<DecimalSum> AmountColumn::at(std::uint32_t row) const
{
    if (!has(row))
        return std::nullopt;
    const std::int32_t cents = m_cents[row];
    return isAside(cents) ? aside(cents) : DecimalSum(Decimal(cents, Scale));
}

bool AmountColumn::addTo(DecimalSum &sum, std::uint32_t row) const
{
    const std::optional<DecimalSum> value = at(row);
    return value && sum.add(*value);
}

int AmountColumn::compare(std::uint32_t a, std::uint32_t b) const
{
    const std::optional<DecimalSum> left = at(a);
    const std::optional<DecimalSum> right = at(b);
    if (!left || !right)
        return int(left.has_value()) - int(right.has_value());
    const std::strong_ordering order = left->compare(*right);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

void AmountColumn::compact()
{
    m_cents.shrink_to_fit();
    m_aside.shrink_to_fit();
}

std::size_t AmountColumn::byteCount() const
{
    return m_cents.capacity() * sizeof(std::int32_t) + m_aside.capacity() * sizeof(Aside);
}

void AmountColumn::save(ColumnSink &sink) const
{
    sink.value(static_cast<std::uint64_t>(m_size));
    sink.array(m_cents);
    sink.array(m_aside);
}

void AmountColumn::load(ColumnSource &source)
{
    m_size = source.value<std::uint64_t>();
    source.array(m_cents);
    source.array(m_aside);
}

PackedDate PackedDate::of(const std::optional<FhirDate> &date)
{
    if (!date)
        return {};
    switch (date->precision()) {
    case FhirDate::Precision::Year:
        return {date->firstDay(), Year};
    case FhirDate::Precision::Month:
        return {date->firstDay(), Month};
    case FhirDate::Precision::Day:
    case FhirDate::Precision::Time:
        break;
    }
    return {date->firstDay(), Day};
}

QString PackedDate::text() const
{
    if (precision == Absent)
        return {};
    const QDate date = dateOfDay(day);
    switch (precision) {
    case Year:
        return date.toString(u"yyyy"_s);
    case Month:
        return date.toString(u"yyyy-MM"_s);
    case Absent:
    case Day:
        break;
    }
    return date.toString(u"yyyy-MM-dd"_s);
}

QString PackedDate::month() const
{
    return precision == Year ? text() : text().left(7);
}

} // namespace pax::claims
