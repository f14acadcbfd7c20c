// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/event.h"

namespace pax::timeline {

using namespace Qt::StringLiterals;

QString laneName(Lane lane)
{
    switch (lane) {
    case Lane::Visits:
        return u"visits"_s;
    case Lane::Conditions:
        return u"conditions"_s;
    case Lane::Allergies:
        return u"allergies"_s;
    case Lane::Procedures:
        return u"procedures"_s;
    case Lane::Medicines:
        return u"medicines"_s;
    case Lane::Labs:
        return u"labs"_s;
    case Lane::Vitals:
        return u"vitals"_s;
    case Lane::Immunizations:
        return u"immunizations"_s;
    case Lane::Assessments:
        return u"assessments"_s;
    case Lane::Results:
        return u"results"_s;
    case Lane::Notes:
        return u"notes"_s;
    case Lane::Plans:
        return u"plans"_s;
    case Lane::Orders:
        return u"orders"_s;
    case Lane::Devices:
        return u"devices"_s;
    case Lane::Claims:
        return u"claims"_s;
    case Lane::PriorAuth:
        return u"priorauth"_s;
    case Lane::Coverage:
        return u"coverage"_s;
    case Lane::Other:
        return u"other"_s;
    }
    return {};
}

QString hiddenName(Hidden hidden)
{
    switch (hidden) {
    case Hidden::No:
        return {};
    case Hidden::ClaimHasEob:
        return u"claim-has-eob"_s;
    case Hidden::Retracted:
        return u"retracted"_s;
    case Hidden::Superseded:
        return u"superseded"_s;
    }
    return {};
}

} // namespace pax::timeline
