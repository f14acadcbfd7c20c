// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/json.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace pax::panel {

/// What a Group is. Told apart by profile, code and member type together, never by one of them alone. Source: panels.md §1–2.
enum class PanelKind {
    Attributed,             ///< the payer's own attribution
    Matched,                ///< found by a member match; ends by itself
    Typed,                  ///< an id typed by hand, nothing read yet
    NoMatch,                ///< submitted patients the payer did not find: a result, no panel
    ConsentConstrained,     ///< known to the payer, sharing not permitted: a result, no panel
    OptOut,                 ///< members who opted out
    PayerToPayer,           ///< of an exchange between payers
    TreatmentRelationship,  ///< practitioners of one patient
    NotAPanel,              ///< of devices, animals, substances or nobody
};

QString kindName(PanelKind kind);   ///< "attributed", "matched", "typed", "no-match", …
/// Whether members can be looked at as a panel (attributed, matched or typed).
bool isPanel(PanelKind kind);
/// Whether it lists people of a member match who were not matched.
bool isResultList(PanelKind kind);

/// An identifier as sent, with what it is by its system or type: "npi", "tin", "naic", "mbi", a type code, or empty.
struct GroupIdentifier
{
    QString kind;
    QString system;
    QString value;

    bool operator==(const GroupIdentifier &) const = default;
};

/// Somebody a Group refers to; any part may be missing.
struct Party
{
    QString reference;       ///< "Practitioner/1", empty for a logical reference
    GroupIdentifier identifier;
    QString display;

    bool isEmpty() const { return reference.isEmpty() && identifier.value.isEmpty() && display.isEmpty(); }
    /// What to call it: display, "NPI 123", identifier, reference.
    QString text() const;
    bool operator==(const Party &) const = default;
};

/// What a Group says it is about: a characteristic. An excluded one means "not having".
struct Attribution
{
    Party to;
    QString role;            ///< code: pdexprovidergroup, match, location, careteam, organization, practitioner, attributed-to, …
    QString value;           ///< of any other kind than a reference: text or code
    bool isExcluded = false;
    QString start;
    QString end;

    bool operator==(const Attribution &) const = default;
};

/// A patient as somebody was asked for, or a contained one.
struct SubmittedPatient
{
    QString localId;         ///< contained id without '#'
    QString name;
    QString family;
    QString given;
    QString birthDate;
    QString gender;
    QList<GroupIdentifier> identifiers;

    bool isEmpty() const { return name.isEmpty() && birthDate.isEmpty() && identifiers.isEmpty(); }
    bool operator==(const SubmittedPatient &) const = default;
};

/// One person of a Group as the Group tells it: several entries of one person are one member. Source: panels.md §4.
struct GroupMember
{
    core::MemberId patient;            ///< empty: the Group gives no id at this server
    QString reference;                 ///< as written, where it is no plain "Patient/id"
    QList<GroupIdentifier> identifiers;
    QString display;
    QString since;                     ///< earliest start
    QString until;                     ///< latest end; empty: open
    bool isInactive = false;           ///< in every entry
    QString change;                    ///< new, changed, dropped, nochange, cancelled, add, …: of the entry that still holds
    QStringList coverages;             ///< "Coverage/id"
    QList<Party> providers;            ///< one person may have several
    QStringList others;                ///< other data the payer points at
    QString lastSent;                  ///< when the payer last transmitted this member's data (PDex 2.1)
    QString lastTypes;
    QString lastFilter;
    SubmittedPatient submitted;        ///< who was asked for, in match results
    QString note;                      ///< treatment or opt-out details in the payer's words
    int entries = 1;

    bool operator==(const GroupMember &) const = default;
};

/// What a Group says of itself. Source: panels.md §3.
struct PanelHeader
{
    core::PanelId id;
    QString name;
    PanelKind kind = PanelKind::Attributed;
    QString listStatus;                ///< draft, open, final
    bool isActive = true;
    QList<GroupIdentifier> identifiers;
    QList<Attribution> attributions;
    QString contractStart;
    QString contractEnd;
    GroupIdentifier intendedRecipient; ///< empty value: not sent
    std::optional<qint64> quantity;    ///< as declared
    std::optional<qint64> listed;      ///< member[] entries, when the Group came with them
    std::optional<qint64> optedOut;    ///< only when the payer sends it
    Party payer;
    QString updated;
    QString source;                    ///< "search", "read", "typed", "kept" (not listed any more)

    /// The first party it is attributed to, as text; empty if none was sent.
    QString attributedTo() const;
    /// Contract period of an attributed panel, match period of a matched one; parts may be empty.
    QString periodStart() const;
    QString periodEnd() const;
    bool operator==(const PanelHeader &) const = default;
};

/// When a panel ends. A matched panel without an end ends 30 days after its start by the guide's recommendation: that is assumed.
struct PanelExpiry
{
    QDate day;
    bool isAssumed = false;
};
std::optional<PanelExpiry> expiryOf(const PanelHeader &header);

struct Panel
{
    PanelHeader header;
    QList<GroupMember> members;        ///< one row a person, in the payer's order
    int withoutPatient = 0;            ///< rows without an id at this server: they cannot be opened
    int unidentified = 0;              ///< of these, entries that say nothing at all about who they are
    int notPatients = 0;               ///< entries that are practitioners, devices or others: no rows
    int repeated = 0;                  ///< entries folded into another one's row
};

/// Reads a Group; entries of the same person become one row with several providers. Empty when it is no Group.
/// Thread: any. Cost: linear.
std::optional<Panel> readGroup(const core::JsonValue &group);

/// Reads name, birth date, sex and identifiers of a Patient, contained or not.
SubmittedPatient readSubmitted(const core::JsonValue &patient);
GroupIdentifier readIdentifier(const core::JsonValue &identifier);
Party readParty(const core::JsonValue &reference);

/// "Type/id" of a relative, absolute or versioned reference; URNs and fragments as they are.
QString typeAndId(const QString &reference);

} // namespace pax::panel
