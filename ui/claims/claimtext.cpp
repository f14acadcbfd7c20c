// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimtext.h"

#include "ui/common/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace pax::ui {

using namespace claims;
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("ClaimText", text, comment);
}

} // namespace

QString classText(ClaimClass value)
{
    switch (value) {
    case ClaimClass::Professional:
        return say("Professional");
    case ClaimClass::Outpatient:
        return say("Outpatient");
    case ClaimClass::Inpatient:
        return say("Inpatient");
    case ClaimClass::Pharmacy:
        return say("Pharmacy");
    case ClaimClass::Dental:
        return say("Dental");
    case ClaimClass::Vision:
        return say("Vision");
    case ClaimClass::PriorAuthorization:
        return say("Prior authorization");
    case ClaimClass::Other:
        return say("Other", "kind of claim");
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
        return say("Billed");
    case AmountKind::Allowed:
        return say("Allowed");
    case AmountKind::Deductible:
        return say("Deductible");
    case AmountKind::Copay:
        return say("Copay");
    case AmountKind::Coinsurance:
        return say("Coinsurance");
    case AmountKind::NotCovered:
        return say("Not covered");
    case AmountKind::OtherPayerPaid:
        return say("Other payer paid");
    case AmountKind::MemberPaid:
        return say("Member paid");
    case AmountKind::PaidToProvider:
        return say("Paid to provider");
    case AmountKind::PaidToPatient:
        return say("Paid to member");
    case AmountKind::MemberLiability:
        return say("Member owes");
    case AmountKind::Discount:
        return say("Discount");
    case AmountKind::DrugCost:
        return say("Drug cost");
    case AmountKind::PlanBenefit:
        return say("Plan benefit");
    case AmountKind::Payment:
        return say("Payment");
    case AmountKind::PlanPaid:
        return say("Plan paid");
    case AmountKind::MemberShare:
        return say("Member share");
    }
    return {};
}

QString keyTitle(Key key)
{
    switch (key) {
    case Key::Month:
        return say("Service month");
    case Key::Type:
        return say("Type");
    case Key::Status:
        return say("Status");
    case Key::Outcome:
        return say("Outcome");
    case Key::Use:
        return say("Use");
    case Key::Provider:
        return say("Provider");
    case Key::Payer:
        return say("Payer");
    case Key::Diagnosis:
        return say("Diagnosis");
    case Key::Service:
        return say("Service");
    case Key::Place:
        return say("Place");
    case Key::Network:
        return say("Network");
    case Key::Decision:
        return say("Decision");
    case Key::Member:
        return say("Member");
    }
    return {};
}

QString keyValueText(Key key, const QString &value)
{
    if (value.isEmpty())
        return say("not sent");
    if (key == Key::Month)
        return format::date(value);
    if (key == Key::Type) {
        for (const ClaimClass each : {ClaimClass::Professional, ClaimClass::Outpatient, ClaimClass::Inpatient, ClaimClass::Pharmacy, ClaimClass::Dental, ClaimClass::Vision, ClaimClass::PriorAuthorization, ClaimClass::Other}) {
            if (className(each) == value)
                return classText(each);
        }
    }
    return value;
}

QString columnTitle(const QString &id)
{
    static const QHash<QString, const char *> titles{
        {u"id"_s, QT_TRANSLATE_NOOP("ClaimText", "Id")},           {u"claimNumber"_s, QT_TRANSLATE_NOOP("ClaimText", "Claim")},     {u"patient"_s, QT_TRANSLATE_NOOP("ClaimText", "Member")},
        {u"type"_s, QT_TRANSLATE_NOOP("ClaimText", "Type")},       {u"status"_s, QT_TRANSLATE_NOOP("ClaimText", "Status")},         {u"outcome"_s, QT_TRANSLATE_NOOP("ClaimText", "Outcome")},
        {u"use"_s, QT_TRANSLATE_NOOP("ClaimText", "Use")},         {u"start"_s, QT_TRANSLATE_NOOP("ClaimText", "Service")},         {u"end"_s, QT_TRANSLATE_NOOP("ClaimText", "Service end")},
        {u"created"_s, QT_TRANSLATE_NOOP("ClaimText", "Created")}, {u"provider"_s, QT_TRANSLATE_NOOP("ClaimText", "Provider")},     {u"facility"_s, QT_TRANSLATE_NOOP("ClaimText", "Facility")},
        {u"payer"_s, QT_TRANSLATE_NOOP("ClaimText", "Payer")},     {u"diagnosis"_s, QT_TRANSLATE_NOOP("ClaimText", "Diagnosis")},   {u"service"_s, QT_TRANSLATE_NOOP("ClaimText", "First service")},
        {u"place"_s, QT_TRANSLATE_NOOP("ClaimText", "Place")},     {u"network"_s, QT_TRANSLATE_NOOP("ClaimText", "Network")},       {u"decision"_s, QT_TRANSLATE_NOOP("ClaimText", "Decision")},
        {u"lines"_s, QT_TRANSLATE_NOOP("ClaimText", "Lines")},     {u"days"_s, QT_TRANSLATE_NOOP("ClaimText", "Days")},             {u"units"_s, QT_TRANSLATE_NOOP("ClaimText", "Units")},
    };
    const auto title = titles.constFind(id);
    if (title != titles.constEnd())
        return say(*title);
    for (int kind = 0; kind < AmountKindCount; ++kind) {
        if (amountName(static_cast<AmountKind>(kind)) == id)
            return amountTitle(static_cast<AmountKind>(kind));
    }
    return id;
}

} // namespace pax::ui
