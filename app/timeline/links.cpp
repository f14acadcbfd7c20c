// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/links.h"

#include "app/core/json.h"
#include "app/timeline/eventtitle.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t RecordsBetweenStops = 512;

/// A reference in a record and the member names that lead there, without indexes.
struct Named
{
    QString path;
    QString to;
    QString display;
};

void collect(const JsonValue &value, const QString &path, QList<Named> &found)
{
    if (value.isArray()) {
        for (const JsonValue element : value)
            collect(element, path, found);
        return;
    }
    if (!value.isObject())
        return;
    if (value["reference"].isString())
        found.append({path, value["reference"].string(), value["display"].string().simplified()});
    for (const JsonValue member : value) {
        const QString name = QString::fromUtf8(member.name().data(), static_cast<qsizetype>(member.name().size()));
        // Whose record it is and what is inside it tie nothing together.
        if (path.isEmpty() && (name == u"subject"_s || name == u"patient"_s || name == u"beneficiary"_s || name == u"contained"_s))
            continue;
        collect(member, path.isEmpty() ? name : path + u'.' + name, found);
    }
}

QList<Named> namedBy(QByteArrayView record)
{
    QList<Named> found;
    const Result<JsonDocument> parsed = JsonDocument::parse(record);
    if (parsed)
        collect(parsed->root(), {}, found);
    return found;
}

class Finder
{
public:
    Finder(const MemberTimeline &timeline, int index, int most) : m_timeline(timeline), m_index(index), m_most(most)
    {
        const auto add = [this](const TimelineEvent &event, int number) {
            m_events.insert(event.reference, number);
            m_eventOfRecord.insert(event.record, number);
        };
        for (std::size_t i = 0; i < timeline.events.size(); ++i)
            add(timeline.events[i], static_cast<int>(i));
        for (std::size_t i = 0; i < timeline.undated.size(); ++i)
            add(timeline.undated[i], -1 - static_cast<int>(i));
        for (std::size_t i = 0; i < timeline.infos.size(); ++i)
            m_records.insert(timeline.infos[i].type + u'/' + timeline.infos[i].id, i);
    }

    Result<QList<EventLink>> run(std::stop_token stop)
    {
        const TimelineEvent &event = m_timeline.at(m_index);
        addGroup(event);
        addOutgoing(event);
        const Result<void> incoming = addIncoming(event, stop);
        if (!incoming)
            return incoming.error();
        std::stable_sort(m_links.begin(), m_links.end(), [](const EventLink &a, const EventLink &b) { return a.isSameHappening > b.isSameHappening; });
        return m_links;
    }

private:
    bool isFull() const { return m_links.size() >= m_most; }

    void add(EventLink link)
    {
        if (isFull() || link.event == m_index)
            return;
        const QString key = link.event != NoEvent ? QString::number(link.event) : link.name;
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        m_links.append(std::move(link));
    }

    void addGroup(const TimelineEvent &event)
    {
        if (event.group < 0)
            return;
        for (std::size_t i = 0; i < m_timeline.events.size(); ++i) {
            if (m_timeline.events[i].group == event.group)
                add({static_cast<int>(i), EventLink::NoRecord, {}, {}, false, true});
        }
    }

    QString resolved(const QString &reference) const
    {
        const auto alias = m_timeline.aliases.constFind(reference);
        return alias == m_timeline.aliases.constEnd() ? normalReference(reference) : *alias;
    }

    void addOutgoing(const TimelineEvent &event)
    {
        for (const Named &named : namedBy(m_timeline.record(event))) {
            if (named.to.startsWith(u'#'))
                continue;
            const QString to = resolved(named.to);
            const auto known = m_events.constFind(to);
            if (known != m_events.constEnd()) {
                add({*known, EventLink::NoRecord, {}, named.path, false, false});
                continue;
            }
            const auto record = m_records.constFind(to);
            const QString name = !named.display.isEmpty() ? named.display : m_timeline.people.value(to);
            add({NoEvent, record == m_records.constEnd() ? EventLink::NoRecord : *record, name.isEmpty() ? to : name, named.path, false, false});
        }
    }

    Result<void> addIncoming(const TimelineEvent &event, std::stop_token stop)
    {
        // Text that is searched for: what others write to name this one.
        QList<QByteArray> wanted{event.reference.toUtf8()};
        for (auto alias = m_timeline.aliases.begin(); alias != m_timeline.aliases.end(); ++alias) {
            if (*alias == event.reference)
                wanted.append(alias.key().toUtf8());
        }
        for (std::size_t i = 0; i < m_timeline.records.size() && !isFull(); ++i) {
            if (i % RecordsBetweenStops == 0 && stop.stop_requested())
                return Error::cancelled();
            const QByteArrayView record = m_timeline.records[i];
            const bool isNamed = i != event.record && std::any_of(wanted.begin(), wanted.end(), [&record](const QByteArray &text) { return record.indexOf(text) >= 0; });
            const auto from = m_eventOfRecord.constFind(i);
            if (!isNamed || from == m_eventOfRecord.constEnd())
                continue;
            for (const Named &named : namedBy(record)) {
                if (resolved(named.to) == event.reference)
                    add({*from, EventLink::NoRecord, {}, named.path, true, false});
            }
        }
        return {};
    }

    const MemberTimeline &m_timeline;
    int m_index;
    qsizetype m_most;
    QHash<QString, int> m_events;
    QHash<std::size_t, int> m_eventOfRecord;
    QHash<QString, std::size_t> m_records;
    QSet<QString> m_known;
    QList<EventLink> m_links;
};

} // namespace

Result<QList<EventLink>> linksOf(const MemberTimeline &timeline, int index, std::stop_token stop, int most)
{
    return Finder(timeline, index, most).run(stop);
}

} // namespace pax::timeline
