// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/fhirdate.h"
#include "app/core/json.h"
#include "app/panel/group.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <utility>

namespace pax::panel {

/// Any identifier of a person. A social security number is kept by its last four digits alone.
struct MemberIdentifier
{
    QString type;     ///< MB, MR, MBI, …; empty if untyped
    QString system;
    QString value;

    bool operator==(const MemberIdentifier &) const = default;
};

/// A Coverage as far as a roster shows it. Source: panels.md §8.
struct CoverageSummary
{
    QString id;
    QString plan;
    QString employerGroup;
    QString relationship;   ///< self, spouse, child, …
    QString status;         ///< active, cancelled, draft
    QString payer;
    QString periodStart;
    QString periodEnd;
    QString memberId;
    QString subscriberId;
    int order = 0;          ///< 0: not sent; 1 is primary

    bool operator==(const CoverageSummary &) const = default;
};
/// Active, and the day lies in its period; a missing end is open.
bool isCurrent(const CoverageSummary &coverage, QDate day);
/// Current ones first, then by order, then by the later start.
void sortCoverages(QList<CoverageSummary> &coverages, QDate day);

/// One person of a panel: what the Group says, and what is known of the Patient and the Coverages.
struct RosterMember
{
    core::MemberId id;                 ///< empty: the payer gave no id at its server, the member cannot be opened
    QString key;                       ///< tells rows apart within a roster and over time; never empty
    QString name;                      ///< empty: not known
    QString birthDate;                 ///< as written
    QString gender;
    QString deceased;                  ///< date, "true" or empty
    QString replacedBy;                ///< id this Patient record was merged into
    QList<MemberIdentifier> identifiers;
    QList<CoverageSummary> coverages;
    QStringList coverageReferences;    ///< the Group's own; told apart from "none"
    bool isInactive = false;
    QString attributedSince;
    QString attributedUntil;
    QString change;                    ///< as the payer marked it: new, changed, dropped, …
    QList<Party> providers;
    QStringList others;
    QString lastSent;
    QString note;                      ///< the payer's words: treatment or opt-out details
    SubmittedPatient submitted;        ///< in match results: who was asked for
    int entries = 1;                   ///< of the Group; 0: in the data, but not in the Group's list
    /// Set once a later roster lacked this member: the payer no longer shares them, nobody said why.
    QDateTime notSharedSince;

    /// The identifier staff know a member by: type MB, else the coverage's, else the first.
    QString memberNumber() const;
    /// "A. Name" or "n providers" is the page's business: the texts here.
    QStringList providerTexts() const;
    bool operator==(const RosterMember &) const = default;
};

enum class RosterSource { GroupRead, RosterExport, FullExport, Typed };
QString sourceName(RosterSource source);   ///< "group-read", …

/// Who is in a panel, by one source at one time. Immutable once given out.
struct Roster
{
    PanelHeader panel;
    RosterSource source = RosterSource::GroupRead;
    QString exportId;                  ///< the export it was read from; empty: none
    QDateTime asOf;                    ///< the payer's time of the data, else of the answer
    QList<RosterMember> members;       ///< in the payer's order
    QList<RosterMember> former;        ///< listed earlier, not now: kept, marked by notSharedSince
    int withoutPatient = 0;            ///< members that cannot be opened: no id at the server
    int unidentified = 0;
    int notPatients = 0;
    int unlisted = 0;                  ///< people of the export whom the Group does not list
    int withoutRecord = 0;             ///< listed members of whom the export holds no Patient
    bool isComplete = true;            ///< false: a file of the export was lost; who is missing is not known to have left

    bool hasNames() const;
    int withoutNames() const;
};
using RosterPtr = std::shared_ptr<const Roster>;

/// Adds what a Patient says; false when it is none.
bool readPatientInto(const core::JsonValue &patient, RosterMember &member);
/// Reads a Coverage and whose it is ("Patient/id", or a key of the beneficiary's identifier). Empty if entered in error or none.
/// Source: panels.md §8.
std::optional<std::pair<QString, CoverageSummary>> readCoverage(const core::JsonValue &coverage);

/// Age in whole years on a day; empty where no year is known. isAbout: only a year or month of birth is known.
struct Age
{
    int years = 0;
    bool isAbout = false;
};
std::optional<Age> ageOn(const QString &birthDate, QDate day);

/// Gives every member without one a key of its own: the id, else an identifier, name and birth date, or the place.
void assignKeys(QList<RosterMember> &members);

/// Finds the same person in another roster: by key, by id, and where one of the two has no id, by an identifier nobody else
/// carries. The list outlives it. Cost: linear to build.
class RosterMatcher
{
public:
    explicit RosterMatcher(const QList<RosterMember> &members);
    /// Row of that person, or −1.
    qsizetype find(const RosterMember &member) const;

private:
    const QList<RosterMember> &m_members;
    QHash<QString, qsizetype> m_keys;
    QHash<QString, qsizetype> m_ids;
    QHash<QString, qsizetype> m_identifiers;   ///< −1: several carry it
};

} // namespace pax::panel
