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
constexpr std::array<std::string_view, 6> OwnerNames{"subject", "patient", "beneficiary", "for", "individual", "participant"};

std::string_view textOf(const simdjson::dom::element &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

/// "Type/id" of a reference, however long its address: "https://payer.example/fhir/Patient/1/_history/2" is Patient/1. Empty for
/// fragments, URNs and anything else.
std::string_view typeAndId(std::string_view reference)
{
    if (const std::size_t version = reference.find("/_history/"); version != std::string_view::npos)
        reference = reference.substr(0, version);
    const std::size_t slash = reference.rfind('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == reference.size() || reference.front() == '#')
        return {};
    const std::size_t before = reference.rfind('/', slash - 1);
    return before == std::string_view::npos ? reference : reference.substr(before + 1);
}

std::string_view referenceOf(const simdjson::dom::element &value)
{
    std::string_view reference;
    return value["reference"].get(reference) == simdjson::SUCCESS ? typeAndId(reference) : std::string_view();
}

/// The Patient a value refers to: itself, one of a list, or an actor of a list.
std::string_view patientOf(const simdjson::dom::element &value)
{
    constexpr std::string_view type = "Patient/";
    simdjson::dom::array list;
    if (value.get(list) == simdjson::SUCCESS) {
        for (const simdjson::dom::element each : list) {
            simdjson::dom::element actor;
            const std::string_view patient = each["actor"].get(actor) == simdjson::SUCCESS ? patientOf(actor) : patientOf(each);
            if (!patient.empty())
                return patient;
        }
        return {};
    }
    const std::string_view reference = referenceOf(value);
    return reference.substr(0, type.size()) == type ? reference : std::string_view();
}

std::string_view firstTarget(const simdjson::dom::element &value)
{
    simdjson::dom::element first;
    return value.at(0).get(first) == simdjson::SUCCESS ? referenceOf(first) : std::string_view();
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
        } else if (field.key == "target") {
            head.target = firstTarget(field.value);
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
    if (head.type != "Provenance")
        head.target = {};
    return head;
}

} // namespace pax::core
