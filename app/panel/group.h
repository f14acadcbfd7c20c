// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/json.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace pax::panel {

/// How a panel came to be. Told apart by profile, code and member type together. Source: panels.md §1–2.
enum class PanelKind { Attributed, Matched, Typed, ResultList, NotAPanel };

QString kindName(PanelKind kind);   ///< "attributed", "matched", "typed", …

/// One member of a Group as the Group tells it.
struct GroupMember
{
    core::MemberId patient;            ///< empty: only an identifier was sent
    QString identifier;                ///< "system|value"
    QString display;
    QString periodStart;
    QString periodEnd;
    bool isInactive = false;
    QString change;                    ///< new, changed, dropped, nochange, cancelled
    QString coverage;                  ///< "Coverage/id"
    QStringList providers;             ///< references or displays; one row may have several
};

/// What a Group says of itself.
struct PanelHeader
{
    core::PanelId id;
    QString name;
    PanelKind kind = PanelKind::Attributed;
    QString listStatus;                ///< draft, open, final
    bool isActive = true;
    QString attributedTo;
    QString periodStart;
    QString periodEnd;
    std::optional<qint64> quantity;    ///< as declared
    std::optional<qint64> listed;      ///< member[] entries, when the Group came with them
    std::optional<qint64> optedOut;    ///< only when the payer sends it
    QString payer;
    QString updated;
    QString source;                    ///< "search", "read", "typed"
};

struct Panel
{
    PanelHeader header;
    QList<GroupMember> members;        ///< one row a patient
    int withoutPatient = 0;            ///< members that are identifiers only
};

/// Reads a Group; members of the same patient become one row with several providers. Empty when it is no Group.
std::optional<Panel> readGroup(const core::JsonValue &group);

/// "Type/id" of a relative, absolute or versioned reference.
QString typeAndId(const QString &reference);

} // namespace pax::panel
