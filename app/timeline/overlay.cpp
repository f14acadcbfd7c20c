// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/overlay.h"

#include "app/timeline/builder.h"
#include "app/timeline/readers.h"
#include "app/timeline/recorddiff.h"

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString keyOf(const MemberTimeline &timeline, std::size_t record)
{
    const RecordInfo &info = timeline.infos[record];
    return info.id.isEmpty() ? info.type + u"/#"_s + QString::fromLatin1(contentHash(timeline.records[record]).toHex()) : info.type + u'/' + info.id;
}

} // namespace

Result<Overlay> overlaid(const MemberTimeline &first, const MemberTimeline &second)
{
    Overlay overlay;
    overlay.firstSource = first.source;
    overlay.secondSource = second.source;
    const MemberId member(first.patient ? first.patient->id : second.patient ? second.patient->id : QString());
    TimelineBuilder builder(member, first.source, first.names);
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < first.records.size(); ++i) {
        const Result<void> added = builder.addResource(first.records[i].toByteArray(), first.infos[i].origin);
        if (!added)
            return added.error();
        places.insert(keyOf(first, i), overlay.sides.size());
        overlay.sides.push_back(Side::OnlyFirst);
    }
    for (std::size_t i = 0; i < second.records.size(); ++i) {
        const QString key = keyOf(second, i);
        const auto known = places.constFind(key);
        if (known == places.constEnd()) {
            const Result<void> added = builder.addResource(second.records[i].toByteArray(), second.infos[i].origin);
            if (!added)
                return added.error();
            places.insert(key, overlay.sides.size());
            overlay.sides.push_back(Side::OnlySecond);
            overlay.onlySecond += hasLane(second.infos[i].type) ? 1 : 0;
            continue;
        }
        const bool isSame = contentHash(first.records[*known]) == contentHash(second.records[i]);
        overlay.sides[*known] = isSame ? Side::Both : Side::Differs;
        if (!isSame) {
            overlay.others.insert(*known, second.records[i].toByteArray());
            overlay.differing += hasLane(second.infos[i].type) ? 1 : 0;
        }
    }
    for (std::size_t i = 0; i < first.records.size(); ++i)
        overlay.onlyFirst += overlay.sides[i] == Side::OnlyFirst && hasLane(first.infos[i].type) ? 1 : 0;
    builder.addMessages(first.messages);
    builder.addMessages(second.messages);
    const Result<TimelinePtr> built = builder.finish(first.asOf);
    if (!built)
        return built.error();
    overlay.timeline = *built;
    return overlay;
}

} // namespace pax::timeline
