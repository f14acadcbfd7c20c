// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fhir/client.h"
#include "app/panel/group.h"

#include <stop_token>

namespace pax::panel {

/// What to look for; nothing set: every group of these credentials. Source: panels.md §5.
struct GroupQuery
{
    QString npi;
    QString tin;
    QString identifier;      ///< "system|value" or a value
    QString name;
    QString code;

    bool isEmpty() const { return npi.isEmpty() && tin.isEmpty() && identifier.isEmpty() && name.isEmpty() && code.isEmpty(); }
};

/// What a search brought.
struct GroupList
{
    QList<PanelHeader> panels;               ///< panels and result lists, each id once, in the payer's order
    int notPanels = 0;                       ///< groups of practitioners, of payers, of things
    int otherTypes = 0;                      ///< entries that are no Group
    int repeats = 0;                         ///< the same Group again
    bool isOffered = false;                  ///< the server lets groups be listed
    std::optional<core::Error> problem;      ///< why there may be more than this: pages that loop or ran out, or a refusal
};

/// Searches groups: follows the pages, leaves out what is none, and asks again more simply where the server refuses a parameter.
/// Errors: the client's, where nothing came at all and it is no refusal. Thread: GUI.
[[nodiscard]] core::Task<core::Result<GroupList>> findGroups(fhir::FhirClient &client, core::Workers &workers, GroupQuery query, std::stop_token stop);

/// The search addresses to try in turn, the most precise first.
QList<QUrl> groupSearches(const QUrl &groups, const GroupQuery &query, const QStringList &declaredParameters);

} // namespace pax::panel
