// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/lookbook.h"

#include "app/timeline/recorddiff.h"
#include "app/vault/keyedhash.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace pax::timeline {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString SetName = u"looks"_s;
const QString KeyFile = u"names"_s;
constexpr int KeyBytes = 16;
constexpr quint32 Version = 1;

QByteArray packed(const Look &look)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << Version << look.when << static_cast<quint32>(look.events.size());
    for (auto each = look.events.begin(); each != look.events.end(); ++each)
        stream << each.key() << each->hash << static_cast<qint32>(each->lane) << each->title << each->date;
    return bytes;
}

Result<Look> unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    Look look;
    quint32 version = 0;
    quint32 count = 0;
    stream >> version >> look.when >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString reference;
        LookedAt at;
        qint32 lane = 0;
        stream >> reference >> at.hash >> lane >> at.title >> at.date;
        at.lane = lane >= 0 && lane < LaneCount ? static_cast<Lane>(lane) : Lane::Other;
        look.events.insert(reference, at);
    }
    if (version != Version || stream.status() != QDataStream::Ok)
        return Error::of(ErrorKind::StorageCorrupt, ErrorReason::None, Operation::ReadVault);
    return look;
}

/// A record without an id is known by what it says.
QString keyOf(const MemberTimeline &timeline, const TimelineEvent &event)
{
    return event.reference.contains(u"/#"_s) ? event.type + u"/#"_s + QString::fromLatin1(contentHash(timeline.record(event)).toHex()) : event.reference;
}

} // namespace

Change TimelineChanges::of(int index) const
{
    const std::vector<Change> &list = index >= 0 ? dated : undated;
    const auto place = static_cast<std::size_t>(index >= 0 ? index : -1 - index);
    return place < list.size() ? list[place] : Change::Same;
}

Look lookAt(const MemberTimeline &timeline, const QDateTime &when)
{
    Look look;
    look.when = when;
    for (const auto *list : {&timeline.events, &timeline.undated}) {
        for (const TimelineEvent &event : *list)
            look.events.insert(keyOf(timeline, event), {contentHash(timeline.record(event)), event.lane, event.title, event.start ? QString::fromLatin1(event.start->text()) : QString()});
    }
    return look;
}

TimelineChanges changesSince(const Look &before, const Look &now, const MemberTimeline &timeline)
{
    TimelineChanges changes;
    changes.since = before.when;
    const auto judge = [&](const std::vector<TimelineEvent> &events, std::vector<Change> &marks) {
        marks.reserve(events.size());
        for (const TimelineEvent &event : events) {
            const QString key = keyOf(timeline, event);
            const auto known = before.events.constFind(key);
            const Change change = known == before.events.constEnd() ? Change::New : known->hash == now.events.value(key).hash ? Change::Same : Change::Changed;
            changes.fresh += change == Change::New ? 1 : 0;
            changes.changed += change == Change::Changed ? 1 : 0;
            marks.push_back(change);
        }
    };
    judge(timeline.events, changes.dated);
    judge(timeline.undated, changes.undated);
    if (!timeline.isComplete)
        return changes;
    for (auto each = before.events.begin(); each != before.events.end(); ++each) {
        if (!now.events.contains(each.key()))
            changes.vanished.append(*each);
    }
    std::sort(changes.vanished.begin(), changes.vanished.end(), [](const LookedAt &a, const LookedAt &b) { return a.date != b.date ? a.date > b.date : a.title < b.title; });
    return changes;
}

LookBook::LookBook(std::shared_ptr<vault::Vault> vault) : m_vault(std::move(vault)) {}

Result<QString> LookBook::fileName(const QString &place, const MemberId &member) const
{
    const Result<std::shared_ptr<vault::SealedSet>> set = m_vault->set(SetName);
    if (!set)
        return set.error();
    if (!(*set)->contains(KeyFile)) {
        QByteArray key(KeyBytes, Qt::Uninitialized);
        QRandomGenerator::system()->generate(key.begin(), key.end());
        const Result<void> kept = (*set)->put(KeyFile, key);
        if (!kept)
            return kept.error();
    }
    const Result<QByteArray> key = (*set)->get(KeyFile);
    if (!key)
        return key.error();
    const vault::Hash128 hash = vault::keyedHash(Secret(*key), (place + u'\n' + member.text()).toUtf8());
    return u"%1%2"_s.arg(hash.high, 16, 16, QLatin1Char('0')).arg(hash.low, 16, 16, QLatin1Char('0'));
}

Result<std::optional<Look>> LookBook::last(const QString &place, const MemberId &member) const
{
    const Result<QString> name = fileName(place, member);
    if (!name)
        return name.error();
    const Result<std::shared_ptr<vault::SealedSet>> set = m_vault->set(SetName);
    if (!set)
        return set.error();
    if (!(*set)->contains(*name))
        return std::optional<Look>();
    const Result<QByteArray> bytes = (*set)->get(*name);
    if (!bytes)
        return bytes.error();
    Result<Look> look = unpacked(*bytes);
    if (!look)
        return look.error();
    return std::optional<Look>(std::move(*look));
}

Result<void> LookBook::keep(const QString &place, const MemberId &member, const Look &look)
{
    const Result<QString> name = fileName(place, member);
    if (!name)
        return name.error();
    const Result<std::shared_ptr<vault::SealedSet>> set = m_vault->set(SetName);
    if (!set)
        return set.error();
    return (*set)->put(*name, packed(look));
}

} // namespace pax::timeline
