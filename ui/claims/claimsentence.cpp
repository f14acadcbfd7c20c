// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsentence.h"

#include "ui/claims/codetext.h"
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

namespace {

struct SentenceText
{
    Q_DECLARE_TR_FUNCTIONS(ClaimSentence)
};

/// The main reason: the principal diagnosis by name, else its group.
QString reasonOf(const ClaimTable &table, std::uint32_t row, const ClaimDetail &detail)
{
    const ClaimDiagnosis *main = nullptr;
    for (const ClaimDiagnosis &each : detail.diagnoses) {
        if (!main || each.types.contains(u"principal"_s))
            main = &each;
        if (each.types.contains(u"principal"_s))
            break;
    }
    if (main && !main->code.display.isEmpty())
        return main->code.display;
    const QString group = table.text(TextField::DiagnosisGroup, row);
    if (!group.isEmpty() && group != u"other-codes"_s)
        return diagnosisGroupText(group).toLower();
    return main ? main->code.code : QString();
}

/// What was done: the first line's service by name, else its group, else its code.
QString serviceOf(const ClaimTable &table, std::uint32_t row, const ClaimDetail &detail)
{
    if (detail.lines.isEmpty())
        return {};
    const ClaimLine &line = detail.lines.first();
    QString text = line.service.display;
    if (text.isEmpty() && table.lines(row) > 0) {
        const auto group = static_cast<ServiceGroup>(table.lineTable().groups.at(table.firstLine(row)));
        const std::string_view name = groupName(group);
        if (!name.empty() && group != ServiceGroup::OtherCodes)
            text = serviceGroupText(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))).toLower();
    }
    if (text.isEmpty())
        text = line.service.code.isEmpty() ? line.revenue.display : line.service.code;
    if (!text.isEmpty() && detail.lines.size() > 1)
        text = SentenceText::tr("%1 and %n more", "services of a claim", static_cast<int>(detail.lines.size() - 1)).arg(text);
    return text;
}

QString nights(const ClaimTable &table, std::uint32_t row)
{
    const std::optional<int> days = table.days(row);
    return days && *days > 1 ? SentenceText::tr("stayed %n night(s)", "in a hospital", *days - 1) : SentenceText::tr("was in hospital");
}

} // namespace

QString codeText(const Code &code)
{
    if (code.display.isEmpty())
        return code.code;
    return code.code.isEmpty() ? code.display : SentenceText::tr("%1 (%2)", "a name and its code").arg(code.display, code.code);
}

QString claimSentence(const ClaimSet &set, std::uint32_t row, const ClaimDetail &detail)
{
    const ClaimTable &table = set.table;
    QString member = set.memberName(row);
    if (member.isEmpty())
        member = table.text(TextField::Patient, row);
    if (member.isEmpty())
        member = SentenceText::tr("A member who is not named");
    const QString facility = table.text(TextField::Facility, row);
    const QString provider = facility.isEmpty() || table.kind(row) != ClaimClass::Inpatient ? table.text(TextField::Provider, row) : facility;
    const QString reason = reasonOf(table, row, detail);
    const QString service = serviceOf(table, row, detail);
    QString text;
    switch (table.kind(row)) {
    case ClaimClass::Inpatient:
        text = SentenceText::tr("%1 %2", "member, what happened: stayed 4 nights").arg(member, nights(table, row));
        break;
    case ClaimClass::Pharmacy:
        text = service.isEmpty() ? SentenceText::tr("%1 filled a prescription").arg(member) : SentenceText::tr("%1 got %2", "member, drug").arg(member, service);
        break;
    case ClaimClass::PriorAuthorization:
        text = service.isEmpty() ? SentenceText::tr("Prior authorization for %1", "a member").arg(member) : SentenceText::tr("Prior authorization for %1: %2", "member, service").arg(member, service);
        break;
    default:
        text = service.isEmpty() ? SentenceText::tr("%1 was treated").arg(member) : SentenceText::tr("%1 had %2", "member, service").arg(member, service);
    }
    if (!provider.isEmpty())
        text = SentenceText::tr("%1 at %2", "what happened, provider").arg(text, provider);
    if (!reason.isEmpty())
        text = SentenceText::tr("%1 for %2", "what happened, why").arg(text, reason);
    return text;
}

QString fieldTitle(const QString &name)
{
    static const QHash<QString, const char *> titles{
        {u"disposition"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Disposition")},
        {u"clmrecvddate"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Received")},
        {u"admissionperiod"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Stay")},
        {u"typeofbill"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Type of bill")},
        {u"pointoforigin"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Point of origin")},
        {u"admtype"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Admission type")},
        {u"discharge-status"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Discharge status")},
        {u"drg"_s, QT_TRANSLATE_NOOP("ClaimSentence", "DRG")},
        {u"medicalrecordnumber"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Medical record")},
        {u"patientaccountnumber"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Patient account")},
        {u"dayssupply"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Days supply")},
        {u"refillnum"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Refill number")},
        {u"refillsauthorized"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Refills allowed")},
        {u"dawcode"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Dispense as written")},
        {u"brandgenericindicator"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Brand or generic")},
        {u"rxorigincode"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Prescription origin")},
        {u"compoundcode"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Compound")},
        {u"coverage"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Coverage")},
        {u"insurer"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Payer")},
        {u"payee"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Paid to")},
        {u"payment.type"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Payment")},
        {u"payment.date"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Payment date")},
        {u"prescription"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Prescription")},
        {u"preAuthRef"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Authorization")},
        {u"servicefacility"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Service facility")},
        {u"info"_s, QT_TRANSLATE_NOOP("ClaimSentence", "More")},
        {u"billingnetworkcontractingstatus"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Billing network")},
        {u"performingnetworkcontractingstatus"_s, QT_TRANSLATE_NOOP("ClaimSentence", "Performing network")},
    };
    const auto title = titles.constFind(name);
    return title == titles.constEnd() ? name : QCoreApplication::translate("ClaimSentence", *title);
}

} // namespace pax::ui
