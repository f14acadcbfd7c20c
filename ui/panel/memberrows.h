// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panel/roster.h"
#include "ui/common/table.h"

namespace pax::ui {

/// The members of a roster as table rows: columns, search text, and the filters a coordinator asks for. Thread: GUI.
class MemberRows
{
public:
    /// Filters that can be on together: a member is shown if it passes every one that is on.
    enum Filter { Changed = 1, EndingSoon = 2, NoCoverage = 4, NotActive = 8 };

    /// Members first, then those no longer shared.
    void setRoster(panel::RosterPtr roster, QDate today);
    const panel::Roster &roster() const { return *m_roster; }
    const panel::RosterMember &member(int row) const { return row < listed() ? m_roster->members[row] : m_roster->former[row - listed()]; }
    int listed() const { return static_cast<int>(m_roster->members.size()); }
    int count() const { return listed() + static_cast<int>(m_roster->former.size()); }
    std::vector<TableColumn> columns() const;
    bool has(int row, Filter filter) const { return (m_flags[static_cast<std::size_t>(row)] & filter) != 0; }
    int countOf(Filter filter) const;
    /// \p words  folded words that all must occur somewhere in the row
    bool matches(int row, const QStringList &words) const;
    int row(const core::MemberId &id) const;

private:
    QString coverageText(const panel::RosterMember &member) const;

    panel::RosterPtr m_roster = std::make_shared<const panel::Roster>();
    QDate m_today;
    std::vector<int> m_flags;
    std::vector<QString> m_search;
};

} // namespace pax::ui
