// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/records.h"
#include "app/panel/roster.h"

#include <QtCore/QHash>

#include <stop_token>

namespace pax::panel {

/// The roster a Group alone gives: references, at best with names.
Roster rosterFrom(const Panel &panel, const QDateTime &asOf);

/// What records say of people: patients, coverages by beneficiary, providers' names, and Groups.
struct People
{
    QHash<QString, RosterMember> patients;                  ///< by Patient.id
    QStringList order;                                      ///< ids in the order met
    QHash<QString, QString> byIdentifier;                   ///< "system|value" → Patient.id
    QHash<QString, QList<CoverageSummary>> coverages;       ///< by "Patient/id"
    QHash<QString, QString> providerNames;                  ///< by "Practitioner/id" and by "npi|value"
    QHash<QString, Panel> groups;                           ///< by Group.id

    /// The Group of that id, or the only one.
    const Panel *groupOf(const core::PanelId &panel) const;
};
/// Reads people out of records. Thread: a worker. Cost: linear in the bytes of the types read. Errors: the source's; Cancelled.
core::Result<People> readPeople(core::RecordSource &records, const QStringList &types, std::stop_token stop);
/// Adds one resource to what is known.
void addPerson(const core::JsonValue &resource, People &people);

/// Fills names, birth dates, coverages and providers into a roster. Members given by identifier alone get the id of the one Patient that
/// carries it. Patients the list lacks are added at the end as unlisted when \p addUnlisted.
void fillFrom(const People &people, Roster &roster, bool addUnlisted, QDate today);

/// Carries over what only the former roster knew: details of members who came without any, and members who are gone, marked as not
/// shared since \p fresh. Nothing is inferred from a fresh roster that is not complete.
void keepFormer(const Roster &former, Roster &fresh);

} // namespace pax::panel
