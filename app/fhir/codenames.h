// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <string_view>

namespace pax::fhir {

/// Names for codes that come without one: a small list inside the program, and one of the user's own that goes before it.
/// Thread: any; immutable once shared. Cost: a hash look-up.
class CodeNames
{
public:
    struct Found
    {
        QString name;
        bool isOwn = false;   ///< from the user's list
    };

    /// Names of ICD-10-CM, HCPCS Level II, CVX, RxNorm, LOINC, place of service and HL7's own systems, none of other owners'.
    static std::shared_ptr<const CodeNames> bundled();
    /// The bundled list and what \p fileName adds; the bundled list alone when there is no such file.
    static std::shared_ptr<const CodeNames> withOwn(const QString &fileName);

    /// \p system as written in the record, with or without a version behind it
    std::optional<Found> find(std::string_view system, std::string_view code) const;
    qsizetype count() const { return m_names.size(); }
    /// Lines of an own list that say nothing: no name, no system. For telling the user.
    int unusableLines() const { return m_unusable; }

    /// Reads a list: `@ system` begins a section of `code TAB name` lines; a line of three parts is `system TAB code TAB name`, the
    /// system an address or a short name ("ICD-10-CM"); `#` begins a remark.
    void add(QByteArrayView lines, bool isOwn);

private:
    QHash<QByteArray, Found> m_names;
    int m_unusable = 0;
};

/// "ICD-10-CM" for a known system, else the last part of its address.
QString shortSystem(const QString &system);

} // namespace pax::fhir
