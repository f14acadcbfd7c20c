// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/fhirdate.h"
#include "app/core/json.h"
#include "app/panel/group.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace pax::panel {

struct MemberIdentifier
{
    QString type;     ///< MB, MR, …; empty if untyped
    QString system;
    QString value;
};

struct CoverageSummary
{
    QString id;
    QString plan;
    QString status;
    QString payer;
    QString periodStart;
    QString periodEnd;
    QString memberId;
};

/// One person of a panel: what the Group says, and what is known of the Patient and the Coverages.
struct RosterMember
{
    core::MemberId id;
    QString name;                      ///< empty: not known yet
    QString birthDate;                 ///< as written
    QString gender;
    QString deceased;
    QList<MemberIdentifier> identifiers;
    QList<CoverageSummary> coverages;
    bool isInactive = false;
    QString attributedUntil;
    QString change;
    QStringList providers;
    /// Set once a later roster lacked this member: the payer no longer shares them, nobody said why.
    QDateTime notSharedSince;

    /// The identifier staff know a member by: type MB, else the coverage's, else the first.
    QString memberNumber() const;
};

enum class RosterSource { GroupRead, RosterExport, FullExport, Typed };
QString sourceName(RosterSource source);   ///< "group-read", …

struct Roster
{
    PanelHeader panel;
    RosterSource source = RosterSource::GroupRead;
    QDateTime asOf;
    QList<RosterMember> members;
    int withoutPatient = 0;            ///< members that cannot be opened: identifiers only

    bool hasNames() const;
};

/// Adds what a Patient says; false when it is none.
bool readPatientInto(const core::JsonValue &patient, RosterMember &member);
/// Reads a Coverage and whose it is ("Patient/id"). Source: panels.md §8.
std::optional<std::pair<QString, CoverageSummary>> readCoverage(const core::JsonValue &coverage);

/// Age in whole years on a day; empty for the dead and where no year is known. isAbout: only a year or month of birth is known.
struct Age
{
    int years = 0;
    bool isAbout = false;
};
std::optional<Age> ageOn(const QString &birthDate, QDate day);

QByteArray toJson(const Roster &roster);
std::optional<Roster> rosterFromJson(const QByteArray &json);

/// The command line's documents.
QByteArray groupsJson(const QList<PanelHeader> &panels);
QByteArray membersJson(const Roster &roster);

} // namespace pax::panel
