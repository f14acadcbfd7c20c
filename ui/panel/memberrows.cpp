// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/memberrows.h"

#include "ui/common/fold.h"
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pax::ui {

using namespace panel;
using namespace Qt::StringLiterals;

namespace {

constexpr int SoonDays = 30;

QString nameOf(const RosterMember &member)
{
    return member.name.isEmpty() ? QCoreApplication::translate("MemberRows", "Name not sent") : member.name;
}

QString sexText(const QString &gender)
{
    if (gender == u"female"_s)
        return QCoreApplication::translate("MemberRows", "F", "female, one letter");
    if (gender == u"male"_s)
        return QCoreApplication::translate("MemberRows", "M", "male, one letter");
    if (gender == u"other"_s)
        return QCoreApplication::translate("MemberRows", "Other", "gender");
    return gender.isEmpty() ? format::absent() : QCoreApplication::translate("MemberRows", "Unknown", "gender");
}

QString spokenSex(const QString &gender)
{
    if (gender == u"female"_s)
        return QCoreApplication::translate("MemberRows", "female");
    if (gender == u"male"_s)
        return QCoreApplication::translate("MemberRows", "male");
    return sexText(gender);
}

/// The person a reference or display names.
QString providersText(const RosterMember &member)
{
    if (member.providers.isEmpty())
        return format::absent();
    if (member.providers.size() > 1)
        return QCoreApplication::translate("MemberRows", "%n provider(s)", nullptr, static_cast<int>(member.providers.size()));
    return member.providers.first().text();
}

std::optional<QDate> lastDayOf(const QString &fhir)
{
    const auto date = core::FhirDate::parse(fhir.toStdString());
    return date ? std::optional(core::dateOfDay(date->lastDay())) : std::nullopt;
}

int textOrder(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(a.isEmpty()) - int(b.isEmpty());
    return QString::localeAwareCompare(a, b);
}

QString changeText(const QString &change)
{
    if (change == u"new"_s)
        return QCoreApplication::translate("MemberRows", "New", "a member added since the last list");
    if (change == u"changed"_s)
        return QCoreApplication::translate("MemberRows", "Changed", "a member whose data changed since the last list");
    if (change == u"dropped"_s)
        return QCoreApplication::translate("MemberRows", "Dropped", "a member the payer took off the list");
    return {};
}

} // namespace

void MemberRows::setRoster(RosterPtr roster, QDate today)
{
    m_roster = roster ? std::move(roster) : std::make_shared<const Roster>();
    m_today = today;
    m_flags.assign(static_cast<std::size_t>(count()), 0);
    m_search.clear();
    m_search.reserve(m_flags.size());
    for (int row = 0; row < count(); ++row) {
        const RosterMember &each = member(row);
        int flags = 0;
        flags |= !changeText(each.change).isEmpty() || each.notSharedSince.isValid() ? Changed : 0;
        const std::optional<QDate> end = lastDayOf(each.attributedUntil);
        flags |= end && *end >= today && today.daysTo(*end) <= SoonDays ? EndingSoon : 0;
        const bool isCovered = std::any_of(each.coverages.begin(), each.coverages.end(), [today](const CoverageSummary &coverage) { return isCurrent(coverage, today); });
        flags |= isCovered ? 0 : NoCoverage;
        flags |= each.isInactive || each.notSharedSince.isValid() || (end && *end < today) ? NotActive : 0;
        m_flags[static_cast<std::size_t>(row)] = flags;
        QStringList words{each.name, each.birthDate, format::date(each.birthDate), each.id.text(), coverageText(each), each.providerTexts().join(u' ')};
        for (const MemberIdentifier &identifier : each.identifiers)
            words << identifier.value;
        m_search.push_back(folded(words.join(u'\n')));
    }
}

QString MemberRows::coverageText(const RosterMember &member) const
{
    const CoverageSummary *best = nullptr;
    for (const CoverageSummary &coverage : member.coverages) {
        if (!best || (best->status != u"active"_s && coverage.status == u"active"_s))
            best = &coverage;
    }
    if (!best)
        return QCoreApplication::translate("MemberRows", "Not sent", "no coverage was sent");
    const QString plan = best->plan.isEmpty() ? best->payer.isEmpty() ? best->id : best->payer : best->plan;
    if (best->status == u"active"_s)
        return plan;
    return best->periodEnd.isEmpty() ? QCoreApplication::translate("MemberRows", "%1, not active").arg(plan) : QCoreApplication::translate("MemberRows", "Ended %1").arg(format::shortDate(best->periodEnd, m_today));
}

std::vector<TableColumn> MemberRows::columns() const
{
    const auto text = [this](auto &&of) {
        return [this, of](int a, int b) { return textOrder(of(member(a)), of(member(b))); };
    };
    const auto grey = [this](int row) {
        return has(row, NotActive) ? Tone::TextSecondary : Tone::Text;
    };
    return {
        {u"name"_s, QCoreApplication::translate("MemberRows", "Name"), 190, Qt::AlignLeft,
         [this, grey](int row) {
             Cell cell{nameOf(member(row)), grey(row)};
             cell.isBold = false;
             return cell;
         },
         text([](const RosterMember &each) { return each.name; })},
        {u"born"_s, QCoreApplication::translate("MemberRows", "Age, born"), 132, Qt::AlignLeft,
         [this](int row) {
             const RosterMember &each = member(row);
             Cell cell{each.birthDate.isEmpty() ? format::absent() : format::date(each.birthDate), Tone::TextSecondary};
             const std::optional<Age> age = each.deceased.isEmpty() ? ageOn(each.birthDate, m_today) : std::nullopt;
             if (age)
                 cell.lead = (age->isAbout ? u"~"_s : QString()) + QString::number(age->years);
             if (!each.deceased.isEmpty())
                 cell.text = QCoreApplication::translate("MemberRows", "%1, died").arg(cell.text);
             if (age)
                 cell.spoken = QCoreApplication::translate("MemberRows", "%1 years old, born %2").arg(age->years).arg(cell.text);
             return cell;
         },
         text([](const RosterMember &each) { return each.birthDate; })},
        {u"sex"_s, QCoreApplication::translate("MemberRows", "Sex"), 48, Qt::AlignLeft,
         [this](int row) {
             Cell cell{sexText(member(row).gender)};
             cell.spoken = spokenSex(member(row).gender);
             return cell;
         },
         text([](const RosterMember &each) { return each.gender; })},
        {u"number"_s, QCoreApplication::translate("MemberRows", "Member id"), 116, Qt::AlignLeft, [this](int row) { return Cell{member(row).memberNumber().isEmpty() ? format::absent() : member(row).memberNumber()}; },
         text([](const RosterMember &each) { return each.memberNumber(); })},
        {u"coverage"_s, QCoreApplication::translate("MemberRows", "Coverage"), 128, Qt::AlignLeft,
         [this](int row) {
             Cell cell{coverageText(member(row))};
             if (member(row).coverages.isEmpty()) {
                 cell.tone = Tone::Attention;
                 cell.icon = u"warning"_s;
             } else if (has(row, NoCoverage)) {
                 cell.tone = Tone::TextSecondary;
             }
             return cell;
         },
         [this](int a, int b) { return textOrder(coverageText(member(a)), coverageText(member(b))); }},
        {u"providers"_s, QCoreApplication::translate("MemberRows", "Attributed to"), 132, Qt::AlignLeft,
         [this](int row) {
             Cell cell{providersText(member(row))};
             cell.spoken = member(row).providerTexts().join(u", "_s);
             return cell;
         },
         text([](const RosterMember &each) { return each.providerTexts().join(u' '); })},
        {u"ends"_s, QCoreApplication::translate("MemberRows", "Ends", "end of the attribution"), 104, Qt::AlignLeft,
         [this](int row) {
             const QString end = member(row).attributedUntil;
             Cell cell{end.isEmpty() ? format::absent() : format::shortDate(end, m_today), end.isEmpty() ? Tone::TextSecondary : Tone::Text};
             if (has(row, EndingSoon)) {
                 cell.icon = u"clock"_s;
                 cell.tone = Tone::Attention;
             }
             return cell;
         },
         text([](const RosterMember &each) { return each.attributedUntil; })},
        {u"change"_s, QCoreApplication::translate("MemberRows", "Since last list"), 116, Qt::AlignLeft,
         [this](int row) {
             const RosterMember &each = member(row);
             if (each.notSharedSince.isValid())
                 return Cell{QCoreApplication::translate("MemberRows", "Not shared now"), Tone::Attention, u"info"_s};
             const QString change = changeText(each.change);
             return change.isEmpty() ? Cell{each.isInactive ? QCoreApplication::translate("MemberRows", "Inactive") : format::absent(), Tone::TextSecondary} : Cell{change, Tone::Accent};
         },
         text([](const RosterMember &each) { return each.change; })},
    };
}

int MemberRows::countOf(Filter filter) const
{
    return static_cast<int>(std::count_if(m_flags.begin(), m_flags.end(), [filter](int flags) { return (flags & filter) != 0; }));
}

bool MemberRows::matches(int row, const QStringList &words) const
{
    const QString &text = m_search[static_cast<std::size_t>(row)];
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

int MemberRows::row(const core::MemberId &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (member(row).id == id)
            return row;
    }
    return -1;
}

} // namespace pax::ui
