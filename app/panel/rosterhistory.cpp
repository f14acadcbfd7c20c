// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel/rosterhistory.h"

#include "app/panel/rostercodec.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

#include <algorithm>

namespace pax::panel {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeadSize = 1024;   // room of the head before the members, padded: it is read alone

QByteArray headOf(const KeptRoster &kept)
{
    QByteArray head = QJsonDocument(QJsonObject{{u"asOf"_s, kept.asOf.toUTC().toString(Qt::ISODateWithMs)},
                                                {u"kept"_s, kept.kept.toUTC().toString(Qt::ISODateWithMs)},
                                                {u"source"_s, static_cast<int>(kept.source)},
                                                {u"export"_s, kept.exportId},
                                                {u"members"_s, kept.members},
                                                {u"digest"_s, kept.digest},
                                                {u"sameAs"_s, kept.sameAs}})
                          .toJson(QJsonDocument::Compact);
    return head.leftJustified(HeadSize, ' ');
}

std::optional<KeptRoster> headFrom(const QString &file, const QByteArray &bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes.left(HeadSize).trimmed());
    if (!json.isObject())
        return std::nullopt;
    KeptRoster kept;
    kept.file = file;
    kept.asOf = QDateTime::fromString(json[u"asOf"_s].toString(), Qt::ISODateWithMs);
    kept.kept = QDateTime::fromString(json[u"kept"_s].toString(), Qt::ISODateWithMs);
    kept.source = static_cast<RosterSource>(json[u"source"_s].toInt());
    kept.exportId = json[u"export"_s].toString();
    kept.members = json[u"members"_s].toInteger();
    kept.digest = json[u"digest"_s].toString();
    kept.sameAs = json[u"sameAs"_s].toString();
    return kept;
}

/// What providers are told apart by, whatever name they were given.
QSet<QString> providerKeys(const RosterMember &member)
{
    QSet<QString> keys;
    for (const Party &each : member.providers)
        keys.insert(!each.reference.isEmpty() ? each.reference : !each.identifier.value.isEmpty() ? each.identifier.value : each.display);
    return keys;
}

QSet<QString> identifierValues(const RosterMember &member)
{
    QSet<QString> values;
    for (const MemberIdentifier &each : member.identifiers)
        values.insert(each.system + u'|' + each.value);
    return values;
}

bool sameCoverage(const QList<CoverageSummary> &before, const QList<CoverageSummary> &after)
{
    const auto sorted = [](QList<CoverageSummary> list) {
        std::sort(list.begin(), list.end(), [](const CoverageSummary &a, const CoverageSummary &b) { return a.id < b.id; });
        return list;
    };
    return sorted(before) == sorted(after);
}

} // namespace

QString panelFile(const QString &what, const PanelId &panel)
{
    return what + u'-' + QString::fromLatin1(QCryptographicHash::hash(panel.text().toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

std::optional<KeptRoster> RosterHistory::head(const QString &file) const
{
    const Result<std::unique_ptr<vault::SealedReader>> reader = m_store->read(file);
    const Result<QByteArray> bytes = reader ? (*reader)->read(0, HeadSize) : Result<QByteArray>(reader.error());
    return bytes ? headFrom(file, *bytes) : std::nullopt;
}

QHash<QString, KeptRoster> RosterHistory::newestOf(const QList<PanelId> &panels) const
{
    // File names begin with the panel and then the time they were kept.
    QHash<QString, QString> newest;
    for (const QString &file : m_store->files()) {
        QString &known = newest[file.section(u'-', 0, 1)];
        known = std::max(known, file);
    }
    QHash<QString, KeptRoster> found;
    for (const PanelId &panel : panels) {
        const QString file = newest.value(panelFile(u"roster"_s, panel));
        if (const auto kept = file.isEmpty() ? std::nullopt : head(file))
            found.insert(panel.text(), *kept);
    }
    return found;
}

QList<KeptRoster> RosterHistory::list(const PanelId &panel, int *damaged) const
{
    const QString prefix = panelFile(u"roster"_s, panel) + u'-';
    QList<KeptRoster> all;
    int bad = 0;
    for (const QString &file : m_store->files()) {
        if (!file.startsWith(prefix))
            continue;
        if (const std::optional<KeptRoster> kept = head(file))
            all.append(*kept);
        else
            ++bad;
    }
    std::sort(all.begin(), all.end(), [](const KeptRoster &a, const KeptRoster &b) { return a.file > b.file; });
    if (damaged)
        *damaged = bad;
    return all;
}

Result<Roster> RosterHistory::read(const KeptRoster &kept) const
{
    const Result<QByteArray> bytes = m_store->get(kept.sameAs.isEmpty() ? kept.file : kept.sameAs);
    if (!bytes)
        return bytes.error();
    std::optional<Roster> roster = unpackRoster(bytes->mid(HeadSize));
    if (!roster)
        return Error::of(ErrorKind::StorageCorrupt, ErrorReason::NotSealed, Operation::ReadVault);
    roster->asOf = kept.asOf;
    roster->exportId = kept.exportId;
    return *std::move(roster);
}

Result<Roster> RosterHistory::newest(const PanelId &panel) const
{
    for (const KeptRoster &kept : list(panel)) {
        Result<Roster> roster = read(kept);
        if (roster)
            return roster;
    }
    return Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::ReadVault);
}

Result<void> RosterHistory::keep(const Roster &roster, const QDateTime &now)
{
    KeptRoster kept;
    kept.asOf = roster.asOf;
    kept.kept = now;
    kept.source = roster.source;
    kept.exportId = roster.exportId;
    kept.members = roster.members.size();
    kept.digest = QString::fromLatin1(contentDigest(roster));
    const QList<KeptRoster> earlier = list(roster.panel.id);
    if (!earlier.isEmpty() && earlier.first().digest == kept.digest)
        kept.sameAs = earlier.first().sameAs.isEmpty() ? earlier.first().file : earlier.first().sameAs;
    // Never before the last one, even if the clock went back.
    qint64 stamp = now.toMSecsSinceEpoch();
    if (!earlier.isEmpty())
        stamp = std::max(stamp, earlier.first().file.section(u'-', 2, 2).toLongLong() + 1);
    const QString file = u"%1-%2-%3"_s.arg(panelFile(u"roster"_s, roster.panel.id)).arg(stamp, 14, 10, QChar(u'0')).arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    return m_store->put(file, kept.sameAs.isEmpty() ? headOf(kept) + packRoster(roster) : headOf(kept));
}

Result<void> RosterHistory::forget(const PanelId &panel)
{
    const QString prefix = panelFile(u"roster"_s, panel) + u'-';
    for (const QString &file : m_store->files()) {
        if (!file.startsWith(prefix))
            continue;
        const Result<void> removed = m_store->remove(file);
        if (!removed)
            return removed;
    }
    return {};
}

int differences(const RosterMember &before, const RosterMember &after)
{
    const auto differ = [](const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    int fields = 0;
    fields |= differ(before.name, after.name) ? ChangedName : 0;
    fields |= differ(before.birthDate, after.birthDate) ? ChangedBirthDate : 0;
    fields |= differ(before.gender, after.gender) ? ChangedSex : 0;
    // Two Patients were read: then a missing part is a change too.
    const bool bothKnown = !before.birthDate.isEmpty() && !after.birthDate.isEmpty();
    fields |= bothKnown && before.deceased != after.deceased ? ChangedDeath : 0;
    fields |= bothKnown && identifierValues(before) != identifierValues(after) ? ChangedIdentifiers : 0;
    const bool bothCovered = !before.coverages.isEmpty() && !after.coverages.isEmpty();
    fields |= bothCovered && !sameCoverage(before.coverages, after.coverages) ? ChangedCoverage : 0;
    // Of two lists of a Group; an export alone knows nothing of attribution.
    const bool bothListed = before.entries > 0 && after.entries > 0 && !before.providers.isEmpty() && !after.providers.isEmpty();
    fields |= bothListed && providerKeys(before) != providerKeys(after) ? ChangedProviders : 0;
    fields |= differ(before.attributedUntil, after.attributedUntil) || differ(before.attributedSince, after.attributedSince) ? ChangedPeriod : 0;
    fields |= before.isInactive != after.isInactive ? ChangedInactive : 0;
    return fields;
}

RosterChanges compareRosters(const Roster &older, const Roster &newer)
{
    RosterChanges changes;
    const RosterMatcher earlier(older.members);
    std::vector<bool> met(static_cast<std::size_t>(older.members.size()), false);
    for (int row = 0; row < newer.members.size(); ++row) {
        const qsizetype before = earlier.find(newer.members[row]);
        if (before < 0) {
            changes.joined.append(row);
            continue;
        }
        met[static_cast<std::size_t>(before)] = true;
        const int fields = differences(older.members[before], newer.members[row]);
        if (fields != 0)
            changes.changed.append({row, fields});
    }
    for (int row = 0; row < older.members.size(); ++row) {
        if (!met[static_cast<std::size_t>(row)])
            changes.left.append(row);
    }
    return changes;
}

} // namespace pax::panel
