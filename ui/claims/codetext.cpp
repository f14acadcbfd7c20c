// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/codetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace pax::ui {

using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, const char *>;

QString wordOf(const Words &words, const QString &code)
{
    const auto found = words.constFind(code);
    return found == words.constEnd() ? code : QCoreApplication::translate("CodeText", *found);
}

} // namespace

QString diagnosisGroupText(const QString &name)
{
    static const Words words{
        {u"infections"_s, QT_TRANSLATE_NOOP("CodeText", "Infections")},
        {u"cancer"_s, QT_TRANSLATE_NOOP("CodeText", "Cancer, growths")},
        {u"blood"_s, QT_TRANSLATE_NOOP("CodeText", "Blood, immunity")},
        {u"endocrine"_s, QT_TRANSLATE_NOOP("CodeText", "Endocrine, diabetes")},
        {u"mental"_s, QT_TRANSLATE_NOOP("CodeText", "Mental health")},
        {u"nervous"_s, QT_TRANSLATE_NOOP("CodeText", "Nervous system")},
        {u"eye"_s, QT_TRANSLATE_NOOP("CodeText", "Eye")},
        {u"ear"_s, QT_TRANSLATE_NOOP("CodeText", "Ear")},
        {u"heart"_s, QT_TRANSLATE_NOOP("CodeText", "Heart, circulation")},
        {u"lungs"_s, QT_TRANSLATE_NOOP("CodeText", "Lungs, breathing")},
        {u"digestive"_s, QT_TRANSLATE_NOOP("CodeText", "Digestive system")},
        {u"skin"_s, QT_TRANSLATE_NOOP("CodeText", "Skin")},
        {u"musculoskeletal"_s, QT_TRANSLATE_NOOP("CodeText", "Muscles, bones")},
        {u"urinary"_s, QT_TRANSLATE_NOOP("CodeText", "Kidney, urinary")},
        {u"pregnancy"_s, QT_TRANSLATE_NOOP("CodeText", "Pregnancy, birth")},
        {u"newborn"_s, QT_TRANSLATE_NOOP("CodeText", "Newborn")},
        {u"congenital"_s, QT_TRANSLATE_NOOP("CodeText", "Congenital")},
        {u"symptoms"_s, QT_TRANSLATE_NOOP("CodeText", "Symptoms, findings")},
        {u"injury"_s, QT_TRANSLATE_NOOP("CodeText", "Injury, poisoning")},
        {u"external-causes"_s, QT_TRANSLATE_NOOP("CodeText", "External causes")},
        {u"factors"_s, QT_TRANSLATE_NOOP("CodeText", "Checkups, aftercare")},
        {u"special"_s, QT_TRANSLATE_NOOP("CodeText", "Special codes")},
        {u"other-codes"_s, QT_TRANSLATE_NOOP("CodeText", "Other code systems")},
    };
    return wordOf(words, name);
}

QString serviceGroupText(const QString &name)
{
    static const Words words{
        {u"office-visits"_s, QT_TRANSLATE_NOOP("CodeText", "Office visits")},
        {u"preventive-visits"_s, QT_TRANSLATE_NOOP("CodeText", "Preventive visits")},
        {u"hospital-visits"_s, QT_TRANSLATE_NOOP("CodeText", "Hospital visits")},
        {u"emergency-visits"_s, QT_TRANSLATE_NOOP("CodeText", "Emergency visits")},
        {u"home-facility-visits"_s, QT_TRANSLATE_NOOP("CodeText", "Home, facility visits")},
        {u"behavioral-health"_s, QT_TRANSLATE_NOOP("CodeText", "Behavioral health")},
        {u"therapy"_s, QT_TRANSLATE_NOOP("CodeText", "Therapy, rehab")},
        {u"surgery"_s, QT_TRANSLATE_NOOP("CodeText", "Surgery, procedures")},
        {u"anesthesia"_s, QT_TRANSLATE_NOOP("CodeText", "Anesthesia")},
        {u"imaging"_s, QT_TRANSLATE_NOOP("CodeText", "Imaging")},
        {u"lab-tests"_s, QT_TRANSLATE_NOOP("CodeText", "Lab tests")},
        {u"vaccines"_s, QT_TRANSLATE_NOOP("CodeText", "Vaccines")},
        {u"eye-ear"_s, QT_TRANSLATE_NOOP("CodeText", "Eye, ear care")},
        {u"heart-care"_s, QT_TRANSLATE_NOOP("CodeText", "Heart tests, care")},
        {u"dialysis"_s, QT_TRANSLATE_NOOP("CodeText", "Dialysis")},
        {u"other-medicine"_s, QT_TRANSLATE_NOOP("CodeText", "Other medicine")},
        {u"hospital-room"_s, QT_TRANSLATE_NOOP("CodeText", "Hospital room")},
        {u"operating-room"_s, QT_TRANSLATE_NOOP("CodeText", "Operating room")},
        {u"other-hospital"_s, QT_TRANSLATE_NOOP("CodeText", "Other hospital")},
        {u"home-health-hospice"_s, QT_TRANSLATE_NOOP("CodeText", "Home health, hospice")},
        {u"drugs"_s, QT_TRANSLATE_NOOP("CodeText", "Drugs")},
        {u"injected-drugs"_s, QT_TRANSLATE_NOOP("CodeText", "Injected drugs")},
        {u"equipment"_s, QT_TRANSLATE_NOOP("CodeText", "Equipment, supplies")},
        {u"ambulance"_s, QT_TRANSLATE_NOOP("CodeText", "Ambulance")},
        {u"dental-care"_s, QT_TRANSLATE_NOOP("CodeText", "Dental care")},
        {u"dental-treatment"_s, QT_TRANSLATE_NOOP("CodeText", "Dental treatment")},
        {u"other-codes"_s, QT_TRANSLATE_NOOP("CodeText", "Other code systems")},
        {u"total-line"_s, QT_TRANSLATE_NOOP("CodeText", "Total lines")},
    };
    return wordOf(words, name);
}

QString placeText(const QString &code)
{
    static const Words words{
        {u"01"_s, QT_TRANSLATE_NOOP("CodeText", "Pharmacy")},
        {u"02"_s, QT_TRANSLATE_NOOP("CodeText", "Telehealth, elsewhere")},
        {u"03"_s, QT_TRANSLATE_NOOP("CodeText", "School")},
        {u"04"_s, QT_TRANSLATE_NOOP("CodeText", "Homeless shelter")},
        {u"09"_s, QT_TRANSLATE_NOOP("CodeText", "Prison")},
        {u"10"_s, QT_TRANSLATE_NOOP("CodeText", "Telehealth, home")},
        {u"11"_s, QT_TRANSLATE_NOOP("CodeText", "Office")},
        {u"12"_s, QT_TRANSLATE_NOOP("CodeText", "Home")},
        {u"13"_s, QT_TRANSLATE_NOOP("CodeText", "Assisted living")},
        {u"14"_s, QT_TRANSLATE_NOOP("CodeText", "Group home")},
        {u"15"_s, QT_TRANSLATE_NOOP("CodeText", "Mobile unit")},
        {u"17"_s, QT_TRANSLATE_NOOP("CodeText", "Walk-in clinic")},
        {u"18"_s, QT_TRANSLATE_NOOP("CodeText", "Workplace")},
        {u"19"_s, QT_TRANSLATE_NOOP("CodeText", "Off-campus hospital")},
        {u"20"_s, QT_TRANSLATE_NOOP("CodeText", "Urgent care")},
        {u"21"_s, QT_TRANSLATE_NOOP("CodeText", "Inpatient hospital")},
        {u"22"_s, QT_TRANSLATE_NOOP("CodeText", "Outpatient hospital")},
        {u"23"_s, QT_TRANSLATE_NOOP("CodeText", "Emergency room")},
        {u"24"_s, QT_TRANSLATE_NOOP("CodeText", "Surgery center")},
        {u"25"_s, QT_TRANSLATE_NOOP("CodeText", "Birthing center")},
        {u"26"_s, QT_TRANSLATE_NOOP("CodeText", "Military facility")},
        {u"31"_s, QT_TRANSLATE_NOOP("CodeText", "Skilled nursing")},
        {u"32"_s, QT_TRANSLATE_NOOP("CodeText", "Nursing facility")},
        {u"33"_s, QT_TRANSLATE_NOOP("CodeText", "Custodial care")},
        {u"34"_s, QT_TRANSLATE_NOOP("CodeText", "Hospice")},
        {u"41"_s, QT_TRANSLATE_NOOP("CodeText", "Ambulance, land")},
        {u"42"_s, QT_TRANSLATE_NOOP("CodeText", "Ambulance, air or water")},
        {u"49"_s, QT_TRANSLATE_NOOP("CodeText", "Independent clinic")},
        {u"50"_s, QT_TRANSLATE_NOOP("CodeText", "Health center")},
        {u"51"_s, QT_TRANSLATE_NOOP("CodeText", "Inpatient psychiatric")},
        {u"52"_s, QT_TRANSLATE_NOOP("CodeText", "Partial psychiatric")},
        {u"53"_s, QT_TRANSLATE_NOOP("CodeText", "Mental health center")},
        {u"54"_s, QT_TRANSLATE_NOOP("CodeText", "Intermediate care")},
        {u"55"_s, QT_TRANSLATE_NOOP("CodeText", "Residential addiction care")},
        {u"57"_s, QT_TRANSLATE_NOOP("CodeText", "Addiction care")},
        {u"60"_s, QT_TRANSLATE_NOOP("CodeText", "Mass vaccination")},
        {u"61"_s, QT_TRANSLATE_NOOP("CodeText", "Inpatient rehab")},
        {u"62"_s, QT_TRANSLATE_NOOP("CodeText", "Outpatient rehab")},
        {u"65"_s, QT_TRANSLATE_NOOP("CodeText", "Dialysis center")},
        {u"71"_s, QT_TRANSLATE_NOOP("CodeText", "Public health clinic")},
        {u"72"_s, QT_TRANSLATE_NOOP("CodeText", "Rural health clinic")},
        {u"81"_s, QT_TRANSLATE_NOOP("CodeText", "Independent lab")},
        {u"99"_s, QT_TRANSLATE_NOOP("CodeText", "Other place")},
    };
    return wordOf(words, code);
}

QString networkText(const QString &code)
{
    static const Words words{{u"innetwork"_s, QT_TRANSLATE_NOOP("CodeText", "In network")},
                             {u"outofnetwork"_s, QT_TRANSLATE_NOOP("CodeText", "Out of network")},
                             {u"other"_s, QT_TRANSLATE_NOOP("CodeText", "Other network")},
                             {u"contracted"_s, QT_TRANSLATE_NOOP("CodeText", "Contracted")},
                             {u"noncontracted"_s, QT_TRANSLATE_NOOP("CodeText", "Not contracted")}};
    return wordOf(words, code);
}

QString stateText(const QString &name)
{
    static const Words words{{u"paid"_s, QT_TRANSLATE_NOOP("CodeText", "Paid")},
                             {u"partly-paid"_s, QT_TRANSLATE_NOOP("CodeText", "Partly paid")},
                             {u"paid-zero"_s, QT_TRANSLATE_NOOP("CodeText", "Paid $0")},
                             {u"denied"_s, QT_TRANSLATE_NOOP("CodeText", "Denied")},
                             {u"not-final"_s, QT_TRANSLATE_NOOP("CodeText", "Not final")},
                             {u"reversal"_s, QT_TRANSLATE_NOOP("CodeText", "Reversal")},
                             {u"processed"_s, QT_TRANSLATE_NOOP("CodeText", "Processed")},
                             {u"cancelled"_s, QT_TRANSLATE_NOOP("CodeText", "Canceled")},
                             {u"draft"_s, QT_TRANSLATE_NOOP("CodeText", "Draft")}};
    return wordOf(words, name);
}

QString stateMeaning(const QString &name)
{
    static const Words words{
        {u"paid"_s, QT_TRANSLATE_NOOP("CodeText", "The plan paid something, or the payer says that it paid.")},
        {u"partly-paid"_s, QT_TRANSLATE_NOOP("CodeText", "The payer says that it paid a part.")},
        {u"paid-zero"_s, QT_TRANSLATE_NOOP("CodeText", "Settled, and the plan paid nothing. The payer does not call it denied.")},
        {u"denied"_s, QT_TRANSLATE_NOOP("CodeText", "The payer says that it was denied.")},
        {u"not-final"_s, QT_TRANSLATE_NOOP("CodeText", "Still in process: queued, partial, in error, or not the final action.")},
        {u"reversal"_s, QT_TRANSLATE_NOOP("CodeText", "Takes back an earlier payment; its amounts are negative.")},
        {u"processed"_s, QT_TRANSLATE_NOOP("CodeText", "Processing is complete. Whether and what the plan paid was not sent.")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("CodeText", "Canceled by the payer; it is in no sum.")},
        {u"draft"_s, QT_TRANSLATE_NOOP("CodeText", "A draft, or entered in error; it is in no sum.")}};
    const auto found = words.constFind(name);
    return found == words.constEnd() ? QCoreApplication::translate("CodeText", "The payer sent nothing that says how it ended.") : QCoreApplication::translate("CodeText", *found);
}

QString outcomeText(const QString &code)
{
    static const Words words{{u"queued"_s, QT_TRANSLATE_NOOP("CodeText", "Queued")},
                             {u"complete"_s, QT_TRANSLATE_NOOP("CodeText", "Processing complete")},
                             {u"error"_s, QT_TRANSLATE_NOOP("CodeText", "Error")},
                             {u"partial"_s, QT_TRANSLATE_NOOP("CodeText", "Partial")},
                             {u"(missing)"_s, QT_TRANSLATE_NOOP("CodeText", "not sent")}};
    return wordOf(words, code);
}

QString statusText(const QString &code)
{
    static const Words words{{u"active"_s, QT_TRANSLATE_NOOP("CodeText", "Active")},
                             {u"cancelled"_s, QT_TRANSLATE_NOOP("CodeText", "Canceled")},
                             {u"draft"_s, QT_TRANSLATE_NOOP("CodeText", "Draft")},
                             {u"entered-in-error"_s, QT_TRANSLATE_NOOP("CodeText", "Entered in error")},
                             {u"(missing)"_s, QT_TRANSLATE_NOOP("CodeText", "not sent")}};
    return wordOf(words, code);
}

QString reviewText(const QString &code)
{
    static const Words words{{u"A1"_s, QT_TRANSLATE_NOOP("CodeText", "Certified in total")},
                             {u"A2"_s, QT_TRANSLATE_NOOP("CodeText", "Certified in part")},
                             {u"A3"_s, QT_TRANSLATE_NOOP("CodeText", "Not certified")},
                             {u"A4"_s, QT_TRANSLATE_NOOP("CodeText", "Pending")},
                             {u"A6"_s, QT_TRANSLATE_NOOP("CodeText", "Modified")},
                             {u"C"_s, QT_TRANSLATE_NOOP("CodeText", "Canceled")},
                             {u"CT"_s, QT_TRANSLATE_NOOP("CodeText", "Contact the payer")},
                             {u"NA"_s, QT_TRANSLATE_NOOP("CodeText", "No action required")},
                             {u"A"_s, QT_TRANSLATE_NOOP("CodeText", "Affirmed")},
                             {u"N"_s, QT_TRANSLATE_NOOP("CodeText", "Not affirmed")},
                             {u"P"_s, QT_TRANSLATE_NOOP("CodeText", "Pending")}};
    return wordOf(words, code);
}

} // namespace pax::ui
