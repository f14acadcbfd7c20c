// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

#include <memory>
#include <optional>
#include <string_view>

namespace pax::core {

/// What an index needs of a FHIR resource. The views live until the next scan().
struct RecordHead
{
    std::string_view type;          ///< resourceType; never empty
    std::string_view id;            ///< empty: the resource has none
    std::string_view patient;       ///< "Patient/1": its subject, patient, beneficiary, for, individual or participant; empty: nobody's
    std::string_view target;        ///< "Type/id" of a Provenance's first target
};

/// Validates JSON texts one after another and reads their heads, without building anything: for going over millions of
/// records. Thread: one at a time. Cost: linear, about a gigabyte a second.
class RecordScanner
{
public:
    /// Bytes that must be readable behind a text given to scan(); their values do not matter.
    static constexpr qsizetype Padding = 64;

    RecordScanner();
    ~RecordScanner();
    RecordScanner(const RecordScanner &) = delete;
    RecordScanner &operator=(const RecordScanner &) = delete;

    /// Nothing if \p json is no JSON object with a resourceType, or nested over 200 deep. Its first member of a name counts.
    std::optional<RecordHead> scan(QByteArrayView json);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pax::core
