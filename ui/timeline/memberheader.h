// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"
#include "ui/common/controls.h"
#include "ui/common/navigator.h"

#include <QtCore/QDateTime>

namespace pax::ui {

/// Who it is: the way back, name, age, birth, ids, coverage, source and its time; and what can be done with the record. Thread: GUI.
class MemberHeader : public QFrame
{
    Q_OBJECT

public:
    explicit MemberHeader(QWidget *parent = nullptr);
    void setRoute(const MemberRoute &route);
    /// \p source  as people say it: "Live", "Export …", "Live and export …"
    void setTimeline(const timeline::MemberTimeline &timeline, const QString &source, const QDateTime &now);
    void clear();
    Button *back() const { return m_back; }
    Button *refresh() const { return m_refresh; }
    Button *compare() const { return m_compare; }
    Button *print() const { return m_print; }
    QString name() const { return m_name->text(); }

private:
    void addPatient(const timeline::PatientSummary &patient, const QDateTime &now);
    void addCoverage(const timeline::MemberTimeline &timeline);

    Button *m_back;
    QLabel *m_crumb;
    QLabel *m_position;
    QLabel *m_name;
    Facts *m_facts;
    Button *m_refresh;
    Button *m_compare;
    Button *m_print;
};

} // namespace pax::ui
