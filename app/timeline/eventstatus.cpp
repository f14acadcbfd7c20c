// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/eventstatus.h"

#include "app/timeline/codeabletext.h"
#include "app/timeline/paths.h"

#include <algorithm>
#include <array>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

enum class Meaning { Plain, Retracted, NotDone, Cancelled, Planned, NotFinal, Corrected, Superseded, Past, Unknown };

struct Word
{
    std::string_view word;
    Meaning meaning;
};

// By word, for the binary search.
constexpr std::array<Word, 29> Words{{
    {"abandoned", Meaning::Cancelled},    {"amended", Meaning::Corrected},  {"appended", Meaning::Corrected},  {"cancelled", Meaning::Cancelled}, {"completed", Meaning::Past},
    {"corrected", Meaning::Corrected},    {"declined", Meaning::NotDone},   {"draft", Meaning::Planned},       {"entered-in-error", Meaning::Retracted}, {"inactive", Meaning::Past},
    {"intended", Meaning::Planned},       {"noshow", Meaning::Cancelled},   {"not-done", Meaning::NotDone},    {"not-taken", Meaning::NotDone},   {"partial", Meaning::NotFinal},
    {"planned", Meaning::Planned},        {"preliminary", Meaning::NotFinal}, {"preparation", Meaning::Planned}, {"proposed", Meaning::Planned},  {"registered", Meaning::NotFinal},
    {"rejected", Meaning::Cancelled},     {"remission", Meaning::Past},     {"resolved", Meaning::Past},       {"revoked", Meaning::Cancelled},   {"stopped", Meaning::Past},
    {"superseded", Meaning::Superseded},  {"unknown", Meaning::Unknown},    {"waitlist", Meaning::Planned},    {"withdrawn", Meaning::Cancelled},
}};

Meaning meaningOf(std::string_view word)
{
    const auto place = std::lower_bound(Words.begin(), Words.end(), word, [](const Word &each, std::string_view wanted) { return each.word < wanted; });
    return place != Words.end() && place->word == word ? place->meaning : Meaning::Plain;
}

void takeMeaning(std::string_view word, TimelineEvent &event)
{
    switch (meaningOf(word)) {
    case Meaning::Plain:
        break;
    case Meaning::Retracted:
        event.isRetracted = true;
        break;
    case Meaning::NotDone:
        event.didNotHappen = true;
        break;
    case Meaning::Cancelled:
        event.isCancelled = true;
        break;
    case Meaning::Planned:
        event.isPlanned = true;
        break;
    case Meaning::NotFinal:
        event.isNotFinal = true;
        break;
    case Meaning::Corrected:
        event.isCorrected = true;
        break;
    case Meaning::Superseded:
        event.hidden = Hidden::Superseded;
        break;
    case Meaning::Past:
        event.isPast = true;
        break;
    case Meaning::Unknown:
        event.isStatusUnknown = true;
        break;
    }
}

/// Claim-derived conditions may carry words of clinicalStatus here: only the words of the set have a meaning.
void readVerification(const JsonValue &resource, TimelineEvent &event)
{
    const QString verification = plainCode(resource["verificationStatus"]);
    if (verification == u"entered-in-error"_s)
        event.isRetracted = true;
    else if (verification == u"refuted"_s)
        event.isRefuted = true;
    else if (verification == u"unconfirmed"_s || verification == u"provisional"_s || verification == u"differential"_s)
        event.isSuspected = true;
    else if (event.status.isEmpty() && verification != u"confirmed"_s)
        event.status = verification;
}

} // namespace

void readStatus(const JsonValue &resource, const TypeRow &row, const fhir::CodeNames *names, TimelineEvent &event)
{
    event.status = plainCode(resource[row.status]);
    takeMeaning(event.status.toStdString(), event);
    const bool isClinical = row.status == "clinicalStatus";
    if (isClinical)
        readVerification(resource, event);
    if (row.status != "status" && meaningOf(resource["status"].utf8()) == Meaning::Retracted)
        event.isRetracted = true;
    if (event.status.isEmpty() && !row.type.empty()) {
        // An encounter's diagnosis may go without.
        const bool mayBeMissing = isClinical && hasCode(resource["category"], "encounter-diagnosis");
        event.isStatusUnknown = !mayBeMissing;
    }
    const std::string_view intent = resource["intent"].utf8();
    event.isPlanned = event.isPlanned || intent == "proposal" || intent == "option";
    event.isReported = (row.type == "MedicationRequest" && intent == "plan") || resource["reportedBoolean"].boolean().value_or(false) || resource["reportedReference"].isObject()
        || !resource["primarySource"].boolean().value_or(true);
    if (event.didNotHappen || event.isCancelled || event.isPast) {
        for (const std::string_view path : {"statusReason", "statusReasonCodeableConcept", "reasonNotTaken"}) {
            if (event.statusReason.isEmpty())
                eachAt(resource, path, [&](const JsonValue &reason) { return !(event.statusReason = codeableText(reason, names)).isEmpty(); });
        }
    }
    if (event.isRetracted)
        event.hidden = Hidden::Retracted;
}

} // namespace pax::timeline
