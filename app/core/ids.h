// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <compare>
#include <utility>

namespace pax::core {

/// An identifier that cannot be mistaken for another kind. Ids are case-sensitive and kept as written.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const Id &) const = default;
    std::strong_ordering operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }

    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using MemberId = Id<struct MemberTag>;   ///< Patient.id on one server
using PanelId = Id<struct PanelTag>;     ///< Group.id on one server
using ExportId = Id<struct ExportTag>;   ///< our own id of an export job
using ProfileName = Id<struct ProfileTag>;

} // namespace pax::core
