// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimtext.h"

#include "ui/claims/codetext.h"
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace pax::ui {

using namespace claims;
using namespace Qt::StringLiterals;

QString classText(ClaimClass value)
{
    switch (value) {
    case ClaimClass::Professional:
        return QCoreApplication::translate("ClaimText", "Professional");
    case ClaimClass::Outpatient:
        return QCoreApplication::translate("ClaimText", "Outpatient");
    case ClaimClass::Inpatient:
        return QCoreApplication::translate("ClaimText", "Inpatient");
    case ClaimClass::Pharmacy:
        return QCoreApplication::translate("ClaimText", "Pharmacy");
    case ClaimClass::Dental:
        return QCoreApplication::translate("ClaimText", "Dental");
    case ClaimClass::Vision:
        return QCoreApplication::translate("ClaimText", "Vision");
    case ClaimClass::PriorAuthorization:
        return QCoreApplication::translate("ClaimText", "Prior authorization");
    case ClaimClass::Other:
        return QCoreApplication::translate("ClaimText", "Other", "kind of claim");
    }
    return {};
}

int classMark(ClaimClass value)
{
    switch (value) {
    case ClaimClass::Professional:
        return 1;
    case ClaimClass::Outpatient:
        return 3;
    case ClaimClass::Inpatient:
        return 2;
    case ClaimClass::Pharmacy:
        return 4;
    case ClaimClass::Dental:
        return 5;
    case ClaimClass::Vision:
        return 6;
    case ClaimClass::PriorAuthorization:
        return 7;
    case ClaimClass::Other:
        return 8;
    }
    return 8;
}

QString amountTitle(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Billed:
        return QCoreApplication::translate("ClaimText", "Billed");
    case AmountKind::Allowed:
        return QCoreApplication::translate("ClaimText", "Allowed");
    case AmountKind::Deductible:
        return QCoreApplication::translate("ClaimText", "Deductible");
    case AmountKind::Copay:
        return QCoreApplication::translate("ClaimText", "Copay");
    case AmountKind::Coinsurance:
        return QCoreApplication::translate("ClaimText", "Coinsurance");
    case AmountKind::NotCovered:
        return QCoreApplication::translate("ClaimText", "Not covered");
    case AmountKind::OtherPayerPaid:
        return QCoreApplication::translate("ClaimText", "Other payer paid");
    case AmountKind::MemberPaid:
        return QCoreApplication::translate("ClaimText", "Member paid");
    case AmountKind::PaidToProvider:
        return QCoreApplication::translate("ClaimText", "Paid to provider");
    case AmountKind::PaidToPatient:
        return QCoreApplication::translate("ClaimText", "Paid to member");
    case AmountKind::MemberLiability:
        return QCoreApplication::translate("ClaimText", "Member owes");
    case AmountKind::Discount:
        return QCoreApplication::translate("ClaimText", "Discount");
    case AmountKind::DrugCost:
        return QCoreApplication::translate("ClaimText", "Drug cost");
    case AmountKind::PlanBenefit:
        return QCoreApplication::translate("ClaimText", "Plan benefit");
    case AmountKind::Payment:
        return QCoreApplication::translate("ClaimText", "Payment");
    case AmountKind::PlanPaid:
        return QCoreApplication::translate("ClaimText", "Plan paid");
    case AmountKind::MemberShare:
        return QCoreApplication::translate("ClaimText", "Member share");
    }
    return {};
}

QString measureTitle(Measure measure)
{
    switch (measure) {
    case Measure::Claims:
        return QCoreApplication::translate("ClaimText", "Claims");
    case Measure::Lines:
        return QCoreApplication::translate("ClaimText", "Lines");
    case Measure::Members:
        return QCoreApplication::translate("ClaimText", "Members");
    case Measure::Days:
        return QCoreApplication::translate("ClaimText", "Days");
    case Measure::Units:
        return QCoreApplication::translate("ClaimText", "Units");
    default:
        return amountTitle(*amountOf(measure));
    }
}

QString keyTitle(Key key)
{
    switch (key) {
    case Key::Month:
        return QCoreApplication::translate("ClaimText", "Service month");
    case Key::Type:
        return QCoreApplication::translate("ClaimText", "Type");
    case Key::Status:
        return QCoreApplication::translate("ClaimText", "Status");
    case Key::Outcome:
        return QCoreApplication::translate("ClaimText", "Outcome");
    case Key::Use:
        return QCoreApplication::translate("ClaimText", "Use");
    case Key::Provider:
        return QCoreApplication::translate("ClaimText", "Provider");
    case Key::Payer:
        return QCoreApplication::translate("ClaimText", "Payer");
    case Key::Diagnosis:
        return QCoreApplication::translate("ClaimText", "Diagnosis");
    case Key::Service:
        return QCoreApplication::translate("ClaimText", "Service");
    case Key::Place:
        return QCoreApplication::translate("ClaimText", "Place");
    case Key::Network:
        return QCoreApplication::translate("ClaimText", "Network");
    case Key::Decision:
        return QCoreApplication::translate("ClaimText", "Decision as sent");
    case Key::Member:
        return QCoreApplication::translate("ClaimText", "Member");
    case Key::Facility:
        return QCoreApplication::translate("ClaimText", "Facility");
    case Key::DiagnosisGroup:
        return QCoreApplication::translate("ClaimText", "Diagnosis group");
    case Key::State:
        return QCoreApplication::translate("ClaimText", "Decision");
    case Key::ServiceGroup:
        return QCoreApplication::translate("ClaimText", "Service");
    case Key::AmountBand:
        return QCoreApplication::translate("ClaimText", "Amount");
    }
    return {};
}

QString keyValueText(Key key, const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("ClaimText", "not sent");
    switch (key) {
    case Key::Month:
        return format::date(value);
    case Key::DiagnosisGroup:
        return diagnosisGroupText(value);
    case Key::ServiceGroup:
        return serviceGroupText(value);
    case Key::State:
        return stateText(value);
    case Key::Place:
        return placeText(value);
    case Key::Network:
        return networkText(value);
    case Key::Outcome:
        return outcomeText(value);
    case Key::Status:
        return statusText(value);
    default:
        break;
    }
    if (key == Key::Type) {
        for (const ClaimClass each : {ClaimClass::Professional, ClaimClass::Outpatient, ClaimClass::Inpatient, ClaimClass::Pharmacy, ClaimClass::Dental, ClaimClass::Vision, ClaimClass::PriorAuthorization, ClaimClass::Other}) {
            if (className(each) == value)
                return classText(each);
        }
    }
    if (key == Key::Decision)
        return decisionText(value);
    return value;
}

QString decisionText(const QString &code)
{
    if (code == u"paid"_s)
        return QCoreApplication::translate("ClaimText", "Paid", "the payer's decision on a claim");
    if (code == u"denied"_s)
        return QCoreApplication::translate("ClaimText", "Denied", "the payer's decision on a claim");
    if (code == u"partiallypaid"_s)
        return QCoreApplication::translate("ClaimText", "Partly paid", "the payer's decision on a claim");
    return code;
}

QString columnTitle(const QString &id)
{
    static const QHash<QString, const char *> titles{
        {u"id"_s, QT_TRANSLATE_NOOP("ClaimText", "Id")},           {u"claimNumber"_s, QT_TRANSLATE_NOOP("ClaimText", "Claim")},     {u"patient"_s, QT_TRANSLATE_NOOP("ClaimText", "Member")},
        {u"type"_s, QT_TRANSLATE_NOOP("ClaimText", "Type")},       {u"status"_s, QT_TRANSLATE_NOOP("ClaimText", "Status")},         {u"outcome"_s, QT_TRANSLATE_NOOP("ClaimText", "Outcome")},
        {u"use"_s, QT_TRANSLATE_NOOP("ClaimText", "Use")},         {u"start"_s, QT_TRANSLATE_NOOP("ClaimText", "Service")},         {u"end"_s, QT_TRANSLATE_NOOP("ClaimText", "Service end")},
        {u"created"_s, QT_TRANSLATE_NOOP("ClaimText", "Adjudicated")}, {u"provider"_s, QT_TRANSLATE_NOOP("ClaimText", "Provider")},     {u"facility"_s, QT_TRANSLATE_NOOP("ClaimText", "Facility")},
        {u"payer"_s, QT_TRANSLATE_NOOP("ClaimText", "Payer")},     {u"diagnosis"_s, QT_TRANSLATE_NOOP("ClaimText", "Diagnosis")},   {u"service"_s, QT_TRANSLATE_NOOP("ClaimText", "First service")},
        {u"place"_s, QT_TRANSLATE_NOOP("ClaimText", "Place")},     {u"network"_s, QT_TRANSLATE_NOOP("ClaimText", "Network")},       {u"decision"_s, QT_TRANSLATE_NOOP("ClaimText", "Decision as sent")},
        {u"lines"_s, QT_TRANSLATE_NOOP("ClaimText", "Lines")},     {u"days"_s, QT_TRANSLATE_NOOP("ClaimText", "Days")},             {u"units"_s, QT_TRANSLATE_NOOP("ClaimText", "Units")},
        {u"state"_s, QT_TRANSLATE_NOOP("ClaimText", "Decision")},  {u"diagnosisGroup"_s, QT_TRANSLATE_NOOP("ClaimText", "Diagnosis group")}, {u"month"_s, QT_TRANSLATE_NOOP("ClaimText", "Service month")},
        {u"currency"_s, QT_TRANSLATE_NOOP("ClaimText", "Currency")},
    };
    const auto title = titles.constFind(id);
    if (title != titles.constEnd())
        return QCoreApplication::translate("ClaimText", *title);
    for (int kind = 0; kind < AmountKindCount; ++kind) {
        if (amountName(static_cast<AmountKind>(kind)) == id)
            return amountTitle(static_cast<AmountKind>(kind));
    }
    return id;
}

} // namespace pax::ui
