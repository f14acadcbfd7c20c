// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/timeline/printed.h"

#include "app/timeline/builder.h"

namespace pax::tests {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

TimelinePtr build(const QByteArrayList &resources)
{
    QByteArray page = R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"p","birthDate":"1980-05-01"}})";
    for (const QByteArray &resource : resources)
        page += ",{\"resource\":" + resource + "}";
    TimelineBuilder builder(MemberId(u"p"_s), u"live"_s);
    if (!builder.addPage(page + "]}", u"page 1"_s))
        return nullptr;
    const auto built = builder.finish(QDateTime());
    return built ? *built : nullptr;
}

QString printed(const MemberTimeline &timeline)
{
    QStringList lines;
    for (const auto *list : {&timeline.events, &timeline.undated}) {
        for (const TimelineEvent &event : *list) {
            QString line = laneName(event.lane) + u' ' + (event.start ? QString::fromLatin1(event.start->text()) : u"-"_s);
            if (event.end)
                line += u".."_s + QString::fromLatin1(event.end->text());
            line += u" \""_s + event.title + u'"';
            if (!event.status.isEmpty())
                line += u' ' + event.status;
            for (const auto &[is, word] : {std::pair(event.isOpenEnded, u" open"_s), {event.isUntil, u" until"_s}, {event.endsBeforeStart, u" reversed"_s},
                                           {event.isRetracted, u" retracted"_s}, {event.isRefuted, u" refuted"_s}, {event.didNotHappen, u" undone"_s},
                                           {event.isPlanned, u" planned"_s}, {event.isCancelled, u" cancelled"_s}, {event.undated != Undated::No, u" undated"_s}}) {
                if (is)
                    line += word;
            }
            lines << line;
        }
    }
    return lines.join(u'\n');
}

} // namespace pax::tests
