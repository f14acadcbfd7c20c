// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/claims/claimdetail.h"
#include "app/core/workers.h"
#include "app/timeline/event.h"
#include "ui/common/latest.h"
#include "ui/common/table.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace pax::ui {

class StatePanel;

/// One claim or prior authorization of a member, read for the table.
struct MemberClaim
{
    int event = timeline::NoEvent;
    QString number;
    QString provider;
    int lines = 0;
    QString currency;
    std::optional<core::DecimalSum> billed;
    std::optional<core::DecimalSum> planPaid;
    std::optional<core::DecimalSum> memberShare;
};

/// The claims of a timeline, newest first. Thread: any. Cost: linear in their bytes.
QList<MemberClaim> memberClaims(const timeline::MemberTimeline &timeline);

/// A member's claims and prior authorizations as a table with the lines of the chosen one. Amounts that were not sent are a dash, never
/// zero. Thread: GUI.
class ClaimsTab : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsTab(core::Workers &workers, QWidget *parent = nullptr);
    void setTimeline(timeline::TimelinePtr timeline);
    void select(int event);
    const QList<MemberClaim> &claims() const { return m_claims; }

Q_SIGNALS:
    void selected(int event);
    void opened(int event);

private:
    void makeColumns();
    void showClaims(QList<MemberClaim> claims);
    void choose(int row);

    core::Workers &m_workers;
    timeline::TimelinePtr m_timeline;
    QList<MemberClaim> m_claims;
    claims::ClaimDetail m_detail;
    Latest m_reading;
    QStackedWidget *m_pages;
    StatePanel *m_state;
    QLabel *m_note;
    RowModel *m_rows;
    DataTable *m_table;
    QLabel *m_lineTitle;
    RowModel *m_lineRows;
    DataTable *m_lines;
};

} // namespace pax::ui
