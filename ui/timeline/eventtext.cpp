// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventtext.h"

#include "app/timeline/documenttext.h"
#include "app/words/timelinetext.h"
#include "ui/common/format.h"

#include <QtCore/QCoreApplication>

namespace pax::ui {

using namespace timeline;
using namespace Qt::StringLiterals;

int laneMark(Lane lane)
{
    switch (lane) {
    case Lane::Visits:
    case Lane::Claims:
        return 1;
    case Lane::Conditions:
    case Lane::Allergies:
        return 2;
    case Lane::Procedures:
    case Lane::PriorAuth:
    case Lane::Devices:
        return 3;
    case Lane::Medicines:
    case Lane::Orders:
        return 4;
    case Lane::Labs:
    case Lane::Results:
        return 5;
    case Lane::Vitals:
    case Lane::Assessments:
        return 6;
    case Lane::Immunizations:
    case Lane::Plans:
        return 7;
    case Lane::Notes:
    case Lane::Coverage:
    case Lane::Other:
        return 8;
    }
    return 8;
}

QString eventWhen(const TimelineEvent &event)
{
    if (!event.start)
        return format::absent();
    const QString start = QString::fromLatin1(event.start->text());
    if (event.isOpenEnded)
        return QCoreApplication::translate("EventText", "since %1").arg(format::date(start));
    if (event.isUntil)
        return QCoreApplication::translate("EventText", "until %1").arg(format::date(start));
    if (event.end && !event.endsBeforeStart)
        return format::period(start, QString::fromLatin1(event.end->text()));
    return format::date(start);
}

QString sourceText(const QString &source)
{
    return source == u"live"_s ? QCoreApplication::translate("EventText", "the live record") : source;
}

QString originChip(const core::RecordOrigin &origin)
{
    if (origin.source != u"live"_s)
        return origin.line > 0 ? QCoreApplication::translate("EventText", "%1, line %2").arg(origin.file.isEmpty() ? origin.source : origin.file).arg(origin.line) : origin.source;
    const QString page = origin.file.section(u' ', -1);
    return page.isEmpty() ? QCoreApplication::translate("EventText", "Live") : QCoreApplication::translate("EventText", "Live, page %1").arg(page);
}

QString vanishedText(const QList<LookedAt> &vanished)
{
    constexpr qsizetype Most = 25;
    QStringList lines;
    for (const LookedAt &each : vanished.mid(0, Most)) {
        const QString date = each.date.isEmpty() ? QCoreApplication::translate("EventText", "not dated") : format::date(each.date);
        lines << inertText(date + u"  "_s + words::laneTitle(each.lane) + u": "_s + each.title);
    }
    if (vanished.size() > Most)
        lines << QCoreApplication::translate("EventText", "and %n more", nullptr, static_cast<int>(vanished.size() - Most));
    return lines.join(u'\n');
}

} // namespace pax::ui
