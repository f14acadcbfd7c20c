// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/memberheader.h"

#include "app/panel/roster.h"
#include "app/timeline/documenttext.h"
#include "app/words/timelinetext.h"
#include "ui/common/format.h"

#include <QtWidgets/QBoxLayout>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int IdentifiersShown = 2;

QString genderText(const QString &gender)
{
    if (gender == u"female"_s)
        return MemberHeader::tr("Female");
    if (gender == u"male"_s)
        return MemberHeader::tr("Male");
    return gender.isEmpty() ? format::absent() : inertText(gender);
}

} // namespace

MemberHeader::MemberHeader(QWidget *parent) : QFrame(parent)
{
    setProperty("pane", u"surface"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 4);
    column->setSpacing(2);
    auto *crumbs = new QHBoxLayout;
    crumbs->setSpacing(6);
    m_back = new Button(tr("Panels"), {}, "quiet");
    m_back->setProperty("small", true);
    m_back->setProperty("flush", true);   // in line with the name below
    m_back->setShortcut(QKeySequence::Back);
    m_crumb = label({}, "small", Tone::TextSecondary);
    crumbs->addWidget(m_back);
    crumbs->addWidget(m_crumb);
    crumbs->addStretch();
    m_position = label({}, "small", Tone::TextSecondary);
    crumbs->addWidget(m_position);
    column->addLayout(crumbs);
    auto *identity = new QHBoxLayout;
    identity->setSpacing(20);
    m_name = label({}, "title");
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    identity->addWidget(m_name);
    m_facts = new Facts(false);
    identity->addWidget(m_facts, 1);
    m_refresh = iconButton(u"refresh"_s, tr("Ask the payer again"));
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_compare = iconButton(u"columns"_s, tr("Lay another source over this one"));
    m_print = new Button(tr("Print summary"), u"print"_s);
    m_print->setShortcut(QKeySequence::Print);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (Button *button : {m_refresh, m_compare, m_print})
        actions->addWidget(button);
    identity->addLayout(actions);
    column->addLayout(identity);
}

void MemberHeader::clear()
{
    m_facts->clear();
    m_compare->setEnabled(false);
    m_print->setEnabled(false);
}

void MemberHeader::setRoute(const MemberRoute &route)
{
    clear();
    m_name->setText(inertText(route.name.isEmpty() ? route.member.text() : route.name));
    m_crumb->setText((route.panelName.isEmpty() ? QString() : u"›  "_s + route.panelName + u"  "_s) + u"›  "_s + m_name->text());
    m_position->setText(route.count > 0 ? tr("Member %1 of %2 in payer order").arg(format::count(route.position), format::count(route.count)) : QString());
    m_refresh->setVisible(route.fromExport.isEmpty() && route.file.isEmpty());
}

void MemberHeader::addPatient(const PatientSummary &patient, const QDateTime &now)
{
    if (!patient.name.isEmpty())
        m_name->setText(inertText(patient.name));
    const std::optional<panel::Age> age = patient.deceased.isEmpty() ? panel::ageOn(patient.birthDate, now.toLocalTime().date()) : std::nullopt;
    const QString born = patient.birthDate.isEmpty() ? format::absent() : format::date(patient.birthDate);
    m_facts->add(tr("Age, born"), age ? (age->isAbout ? u"~"_s : QString()) + QString::number(age->years) + u", "_s + born : born);
    if (!patient.deceased.isEmpty())
        m_facts->add(tr("Died"), patient.deceased == u"true"_s ? tr("yes, date not sent") : format::date(patient.deceased));
    m_facts->add(tr("Sex"), genderText(patient.gender));
    for (const PatientSummary::Identifier &identifier : patient.identifiers.mid(0, IdentifiersShown)) {
        const QString caption = identifier.type == u"MB"_s     ? tr("Member id (MB)")
                                : identifier.type == u"MR"_s   ? tr("Record no. (MR)")
                                : identifier.type.isEmpty()    ? tr("Identifier")
                                                               : tr("Identifier (%1)").arg(inertText(identifier.type));
        m_facts->add(caption, inertText(identifier.value));
    }
}

/// The coverage that reaches furthest; the others are in their lane.
void MemberHeader::addCoverage(const MemberTimeline &timeline)
{
    const TimelineEvent *furthest = nullptr;
    for (const TimelineEvent &each : timeline.events) {
        if (each.lane == Lane::Coverage && !each.isVoid() && (!furthest || !each.end || (furthest->end && each.end->lastDay() > furthest->end->lastDay())))
            furthest = &each;
    }
    if (!furthest)
        return;
    const QString title = inertText(words::eventTitle(*furthest));
    m_facts->add(tr("Coverage"), furthest->end ? tr("%1, to %2").arg(title, format::date(QString::fromLatin1(furthest->end->text()))) : title);
}

void MemberHeader::setTimeline(const MemberTimeline &timeline, const QString &source, const QDateTime &now)
{
    m_facts->clear();
    if (timeline.patient)
        addPatient(*timeline.patient, now);
    addCoverage(timeline);
    m_facts->add(tr("Source"), source);
    m_compare->setEnabled(!timeline.isArriving);
    m_print->setEnabled(true);
}

} // namespace pax::ui
