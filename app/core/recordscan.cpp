// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/recordscan.h"

#include "app/core/json.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace pax::core {

namespace {

constexpr std::size_t SmallestCapacity = 1024 * 1024;
/// In this order: an Observation's subject goes before whatever else names somebody.
constexpr std::array<std::string_view, 5> OwnerNames{"subject", "patient", "beneficiary", "for", "individual"};

std::string_view textOf(const simdjson::dom::element &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

/// "Patient/1" of a reference, however long its address; empty for anything else. "Patient/1/_history/2" is Patient/1.
std::string_view patientOf(const simdjson::dom::element &value)
{
    std::string_view reference;
    if (value["reference"].get(reference) != simdjson::SUCCESS)
        return {};
    if (const std::size_t version = reference.find("/_history/"); version != std::string_view::npos)
        reference = reference.substr(0, version);
    constexpr std::string_view type = "Patient/";
    const std::size_t at = reference.rfind(type);
    const bool isTail = at != std::string_view::npos && reference.find('/', at + type.size()) == std::string_view::npos && (at == 0 || reference[at - 1] == '/');
    return isTail ? reference.substr(at) : std::string_view();
}

} // namespace

struct RecordScanner::State
{
    simdjson::dom::parser parser;
    std::size_t capacity = 0;
};

RecordScanner::RecordScanner() : m_state(std::make_unique<State>()) {}

RecordScanner::~RecordScanner() = default;

std::optional<RecordHead> RecordScanner::scan(QByteArrayView json)
{
    const auto size = static_cast<std::size_t>(json.size());
    // A little room is kept; a rare long line's room goes again with the next one.
    const std::size_t wanted = std::max(SmallestCapacity, size);
    if (m_state->capacity < wanted || (m_state->capacity > SmallestCapacity && size < SmallestCapacity)) {
        if (m_state->parser.allocate(wanted, static_cast<std::size_t>(JsonDocument::MaxDepth)) != simdjson::SUCCESS)
            return std::nullopt;
        m_state->capacity = wanted;
    }
    simdjson::dom::object root;
    if (m_state->parser.parse(json.data(), size, false).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    RecordHead head;
    std::size_t best = OwnerNames.size();
    bool hasType = false;
    bool hasId = false;
    for (const simdjson::dom::key_value_pair field : root) {
        if (!hasType && field.key == "resourceType") {
            head.type = textOf(field.value);
            hasType = true;
        } else if (!hasId && field.key == "id") {
            head.id = textOf(field.value);
            hasId = true;
        } else {
            const auto found = static_cast<std::size_t>(std::find(OwnerNames.begin(), OwnerNames.begin() + static_cast<std::ptrdiff_t>(best), field.key) - OwnerNames.begin());
            if (found < best) {
                const std::string_view patient = patientOf(field.value);
                if (!patient.empty()) {
                    head.patient = patient;
                    best = found;
                }
            }
        }
    }
    if (head.type.empty())
        return std::nullopt;
    return head;
}

} // namespace pax::core
