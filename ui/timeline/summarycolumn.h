// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/membersummary.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace pax::ui {

/// The one-glance summary beside the timeline; a click on a line goes to its event.
class SummaryColumn : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryColumn(QWidget *parent = nullptr);
    void show(const timeline::MemberSummary &summary, const timeline::MemberTimeline &timeline, QDate today);
    void clear();

Q_SIGNALS:
    void chosen(int event);

private:
    void addHead(const QString &title, const QString &note);
    void addLines(const QList<timeline::SummaryLine> &lines, QDate today, bool supply, bool withWho);

    const timeline::MemberTimeline *m_timeline = nullptr;   ///< while lines are made
    QVBoxLayout *m_column;
};

} // namespace pax::ui
