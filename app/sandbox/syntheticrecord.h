// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/members.h"
#include "app/sandbox/random.h"

#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace pax::sandbox {

int practitionerCount();
QString practitionerId(int index);
QString practitionerName(int index);

/// A visit others refer to: its conditions, its claim.
struct Visit
{
    QString id;
    QString classCode;      ///< AMB, EMER, IMP, VR
    QDate start;
    QDate end;
    int practitioner = 0;
    QString diagnosis;      ///< ICD-10-CM
    QString diagnosisText;
};

/// Builds one member's record, resource by resource, from one source of numbers.
class RecordBuilder
{
public:
    RecordBuilder(int index, QDate today, Random random);

    void build();
    bool sharesRecords() const { return m_shares; }
    SandboxMember take() { return std::move(m_member); }

    // For the claims of the same member.
    void add(QJsonObject resource);
    QString newId(const QString &prefix);
    Random &random() { return m_random; }
    QDate today() const { return m_today; }
    QString patientReference() const { return QStringLiteral("Patient/") + m_member.id; }
    QString memberId() const { return m_member.id; }
    int index() const { return m_index; }
    const std::vector<Visit> &visits() const { return m_visits; }

private:
    void addPatient();
    void addSupport();
    void addCoverage();
    void addVisits();
    void addConditions();
    void addMedicines();
    void addLabs();
    void addVitals(const Visit &visit);
    void addImmunizations();
    void addOthers();
    QDate dayBack(int least, int most) { return m_today.addDays(-m_random.between(least, most)); }
    QJsonObject observation(const QString &category, const QString &loinc, const QString &text, const QDate &day);

    int m_index;
    QDate m_today;
    Random m_random;
    SandboxMember m_member;
    std::vector<Visit> m_visits;
    bool m_shares = true;
    int m_counter = 0;
    int m_birthYear = 1970;
};

/// {"coding":[{system, code, display}], "text"}; an empty display is left out.
QJsonObject codeable(const QString &system, const QString &code, const QString &display = {});
QJsonObject refer(const QString &to);

} // namespace pax::sandbox
