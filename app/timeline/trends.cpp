// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/trends.h"

#include "app/core/json.h"
#include "app/timeline/codeabletext.h"
#include "app/timeline/values.h"

#include <QtCore/QHash>

#include <algorithm>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int EventsBetweenStops = 256;

/// Two spellings of one UCUM unit are one unit; a unit without a code is what it says.
QString unitKey(const JsonValue &quantity)
{
    const QString code = quantity["code"].string();
    return code.isEmpty() ? unitOf(quantity) : code;
}

QString codeKey(const EventCode &code, const QString &title)
{
    return code.code.isEmpty() ? u"text|"_s + title : code.system + u'|' + code.code;
}

class Collector
{
public:
    explicit Collector(const MemberTimeline &timeline) : m_timeline(timeline) {}

    void look(int index)
    {
        const TimelineEvent &event = m_timeline.at(index);
        if (event.type != u"Observation"_s || event.isVoid() || !event.start || event.undated != Undated::No)
            return;
        const Result<JsonDocument> record = JsonDocument::parse(m_timeline.record(event));
        if (!record)
            return;
        const JsonValue observation = record->root();
        const PressurePair pair = pressurePair(observation);
        if (!pair.systolic.isAbsent()) {
            addPressure(observation, event, index, pair);
            return;
        }
        TrendPoint point = pointOf(observation, event, index);
        point.flag = event.flag;
        point.isFlagOurs = event.isFlagOurs;
        bool isPanel = false;
        for (const JsonValue component : observation["component"]) {
            isPanel = true;
            addValue(component, codeableCode(component["code"]), codeableText(component["code"], m_timeline.names.get()), event, pointOf(component, event, index));
        }
        const bool hasOwn = observation["valueQuantity"].isObject() || (!isPanel && observation["hasMember"].isAbsent());
        if (hasOwn)
            addValue(observation, event.code, event.title, event, std::move(point));
    }

    QList<Trend> take()
    {
        for (Waiting &each : m_absent)
            placeAbsent(each.base, each.missing, std::move(each.point));
        for (Trend &trend : m_trends)
            sortPoints(trend);
        std::stable_sort(m_trends.begin(), m_trends.end(), [](const Trend &a, const Trend &b) {
            const int order = a.title.compare(b.title, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.unit < b.unit;
        });
        return std::move(m_trends);
    }

private:
    struct Missing
    {
        QString title;
        EventCode code;
        Lane lane;
    };
    struct Waiting
    {
        QString base;
        Missing missing;
        TrendPoint point;
    };

    TrendPoint pointOf(const JsonValue &holder, const TimelineEvent &event, int index) const
    {
        TrendPoint point;
        point.event = index;
        point.when = *event.start;
        const JsonValue quantity = holder["valueQuantity"];
        point.value = Decimal::parse(quantity["value"].number());
        point.isBound = !quantity["comparator"].utf8().empty();
        const ObservedValue value = observedValue(holder, m_timeline.names.get());
        point.text = value.text;
        point.flag = value.flag;
        point.isFlagOurs = value.isFlagOurs;
        return point;
    }

    Trend &trendOf(const QString &key, const EventCode &code, const QString &title, const QString &unit, Lane lane)
    {
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.constEnd())
            return m_trends[*known];
        m_byKey.insert(key, m_trends.size());
        Trend trend;
        trend.key = key;
        trend.code = code;
        trend.title = title.isEmpty() ? code.code : title;
        trend.unit = unit;
        trend.lane = lane;
        m_trends.append(std::move(trend));
        return m_trends.last();
    }

    static int bandOf(Trend &trend, const JsonValue &holder)
    {
        const Limits limits = limitsOf(holder);
        if (limits.isEmpty() || (!limits.unit.isEmpty() && !trend.unit.isEmpty() && limits.unit != trend.unit))
            return -1;
        const TrendBand band{limits.low, limits.high, limits.text};
        const qsizetype known = trend.bands.indexOf(band);
        if (known >= 0)
            return static_cast<int>(known);
        trend.bands.append(band);
        return static_cast<int>(trend.bands.size()) - 1;
    }

    void addValue(const JsonValue &holder, const EventCode &code, const QString &title, const TimelineEvent &event, TrendPoint point)
    {
        const QString base = codeKey(code, title);
        if (point.value) {
            const JsonValue quantity = holder["valueQuantity"];
            Trend &trend = trendOf(base + u'|' + unitKey(quantity), code, title, unitOf(quantity), event.lane);
            point.band = bandOf(trend, holder);
            trend.points.append(std::move(point));
        } else if (!holder["dataAbsentReason"].isAbsent() || point.text.isEmpty()) {
            m_absent.append({base, {title, code, event.lane}, std::move(point)});
        } else {
            Trend &trend = trendOf(base + u"|text"_s, code, title, {}, event.lane);
            trend.isText = true;
            trend.points.append(std::move(point));
        }
    }

    void addPressure(const JsonValue &observation, const TimelineEvent &event, int index, const PressurePair &pair)
    {
        TrendPoint upper = pointOf(pair.systolic, event, index);
        TrendPoint lower = pointOf(pair.diastolic, event, index);
        const JsonValue &measured = upper.value ? pair.systolic : pair.diastolic;
        const JsonValue quantity = measured["valueQuantity"];
        Trend &trend = trendOf(codeKey(event.code, event.title) + u"|pair|"_s + unitKey(quantity), event.code, event.title, unitOf(quantity), event.lane);
        trend.isPair = true;
        upper.text = observedValue(observation, m_timeline.names.get()).text;
        lower.text = upper.text;
        trend.points.append(std::move(upper));
        trend.second.append(std::move(lower));
    }

    /// A value that was not measured breaks the line of its code; with several units it is told once, in words.
    void placeAbsent(const QString &base, const Missing &missing, TrendPoint point)
    {
        Trend *only = nullptr;
        int found = 0;
        for (Trend &trend : m_trends) {
            if (!trend.isText && trend.key.startsWith(base + u'|')) {
                only = &trend;
                ++found;
            }
        }
        if (found != 1) {
            only = &trendOf(base + u"|text"_s, missing.code, missing.title, {}, missing.lane);
            only->isText = true;
        }
        only->points.append(std::move(point));
    }

    static void sortPoints(Trend &trend)
    {
        QList<qsizetype> order(trend.points.size());
        for (qsizetype i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&trend](qsizetype a, qsizetype b) { return trend.points[a].when.sortKey() < trend.points[b].when.sortKey(); });
        const auto arranged = [&order](const QList<TrendPoint> &points) {
            QList<TrendPoint> made;
            made.reserve(points.size());
            for (const qsizetype each : order)
                made.append(points[each]);
            return made;
        };
        trend.points = arranged(trend.points);
        if (trend.isPair)
            trend.second = arranged(trend.second);
    }

    const MemberTimeline &m_timeline;
    QList<Trend> m_trends;
    QHash<QString, qsizetype> m_byKey;
    QList<Waiting> m_absent;
};

} // namespace

Result<QList<Trend>> trendsOf(const MemberTimeline &timeline, std::stop_token stop)
{
    Collector collector(timeline);
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        if (i % EventsBetweenStops == 0 && stop.stop_requested())
            return Error::cancelled();
        collector.look(static_cast<int>(i));
    }
    return collector.take();
}

} // namespace pax::timeline
