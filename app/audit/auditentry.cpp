// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditentry.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pax::audit {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString LinkField = u"link"_s;

QJsonObject toJson(const AuditEntry &entry)
{
    return {{u"number"_s, entry.number},
            {u"when"_s, entry.when.toString(Qt::ISODateWithMs)},
            {u"user"_s, entry.user},
            {u"computer"_s, entry.computer},
            {u"action"_s, actionName(entry.action)},
            {u"profile"_s, entry.profile},
            {u"panel"_s, entry.panel.reveal()},
            {u"member"_s, entry.member.reveal()},
            {u"export"_s, entry.exportId},
            {u"detail"_s, entry.detail},
            {u"reason"_s, entry.reason.reveal()},
            {u"before"_s, QString::fromLatin1(entry.linkBefore)}};
}

/// Over the fields in the order JSON objects keep them, so that the same entry always gives the same link.
QByteArray linkOf(const QJsonObject &json)
{
    return QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex();
}

const QHash<QString, AuditAction> &actionsByName()
{
    static const QHash<QString, AuditAction> known = [] {
        QHash<QString, AuditAction> made;
        for (int i = 0; i < AuditActionCount; ++i)
            made.insert(actionName(static_cast<AuditAction>(i)), static_cast<AuditAction>(i));
        return made;
    }();
    return known;
}

/// Walks the entries and keeps the first thing that does not fit.
class ChainWalk
{
public:
    explicit ChainWalk(const std::vector<std::optional<QByteArray>> &lines)
    {
        m_read.reserve(lines.size());
        for (const std::optional<QByteArray> &line : lines)
            m_read.push_back(line ? std::optional<ReadEntry>(readLine(*line)) : std::nullopt);
        for (const std::optional<ReadEntry> &each : m_read) {
            if (each && each->isTrue)
                m_links.insert(each->entry.number, each->entry.link);
        }
    }

    AuditCheck check(const std::vector<AuditHead> &heads)
    {
        for (const std::optional<ReadEntry> &each : m_read)
            step(each);
        for (const AuditHead &head : heads) {
            if (head.count >= m_expected)
                broken(m_expected, BreakKind::Cut);
            else if (head.count > 0 && m_links.value(head.count) != head.link)
                broken(head.count, BreakKind::Changed);
        }
        return m_check;
    }

private:
    void broken(qint64 number, BreakKind kind)
    {
        if (m_check.firstBroken && *m_check.firstBroken <= number)
            return;
        m_check.intact = false;
        m_check.firstBroken = number;
        m_check.kind = kind;
    }
    void step(const std::optional<ReadEntry> &read)
    {
        if (!read) {
            broken(m_expected, BreakKind::Unreadable);
            ++m_expected;
            m_before.reset();
            return;
        }
        ++m_check.entries;
        const AuditEntry &entry = read->entry;
        if (!read->isTrue)
            broken(m_expected, BreakKind::Changed);
        else if (entry.number > m_expected)
            broken(m_expected, m_links.contains(m_expected) ? BreakKind::Moved : BreakKind::Missing);
        else if (entry.number < m_expected)
            broken(entry.number, BreakKind::Moved);
        else if (m_before && *m_before != entry.linkBefore)
            // Both fit themselves, so the one before was put in the place of another.
            broken(m_expected > 1 ? m_expected - 1 : 1, BreakKind::Changed);
        m_before = entry.link;
        m_expected = std::max(m_expected, entry.number) + 1;
    }

    std::vector<std::optional<ReadEntry>> m_read;
    QHash<qint64, QByteArray> m_links;
    AuditCheck m_check;
    qint64 m_expected = 1;
    std::optional<QByteArray> m_before = QByteArray();
};

} // namespace

QByteArray toLine(AuditEntry &entry)
{
    QJsonObject json = toJson(entry);
    entry.link = linkOf(json);
    json[LinkField] = QString::fromLatin1(entry.link);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ReadEntry readLine(const QByteArray &line)
{
    QJsonObject json = QJsonDocument::fromJson(line).object();
    ReadEntry read;
    AuditEntry &entry = read.entry;
    entry.number = json[u"number"_s].toInteger();
    entry.when = QDateTime::fromString(json[u"when"_s].toString(), Qt::ISODateWithMs);
    entry.user = json[u"user"_s].toString();
    entry.computer = json[u"computer"_s].toString();
    entry.action = actionsByName().value(json[u"action"_s].toString(), AuditAction::ViewedPanel);
    entry.profile = json[u"profile"_s].toString();
    entry.panel = Phi<QString>(json[u"panel"_s].toString());
    entry.member = Phi<QString>(json[u"member"_s].toString());
    entry.exportId = json[u"export"_s].toString();
    entry.detail = json[u"detail"_s].toString();
    entry.reason = Phi<QString>(json[u"reason"_s].toString());
    entry.link = json[LinkField].toString().toLatin1();
    entry.linkBefore = json[u"before"_s].toString().toLatin1();
    json.remove(LinkField);
    read.isTrue = entry.number > 0 && entry.link == linkOf(json);
    return read;
}

AuditCheck checkChain(const std::vector<std::optional<QByteArray>> &lines, const std::vector<AuditHead> &heads)
{
    return ChainWalk(lines).check(heads);
}

QString actionName(AuditAction action)
{
    switch (action) {
    case AuditAction::SignedIn:
        return u"signed-in"_s;
    case AuditAction::ViewedPanel:
        return u"viewed-panel"_s;
    case AuditAction::ViewedMember:
        return u"viewed-member"_s;
    case AuditAction::ViewedClaims:
        return u"viewed-claims"_s;
    case AuditAction::StartedExport:
        return u"started-export"_s;
    case AuditAction::CancelledExport:
        return u"cancelled-export"_s;
    case AuditAction::DeletedExport:
        return u"deleted-export"_s;
    case AuditAction::WroteExport:
        return u"wrote-export"_s;
    case AuditAction::WroteClaims:
        return u"wrote-claims"_s;
    case AuditAction::Printed:
        return u"printed"_s;
    case AuditAction::Copied:
        return u"copied"_s;
    case AuditAction::ChangedProfile:
        return u"changed-profile"_s;
    case AuditAction::Searched:
        return u"searched"_s;
    case AuditAction::OpenedFile:
        return u"opened-file"_s;
    case AuditAction::SavedDocument:
        return u"saved-document"_s;
    case AuditAction::CheckedAccess:
        return u"checked-access"_s;
    case AuditAction::TriedExport:
        return u"tried-export"_s;
    case AuditAction::SavedBundle:
        return u"saved-bundle"_s;
    case AuditAction::ViewedAudit:
        return u"viewed-audit"_s;
    case AuditAction::SavedAudit:
        return u"saved-audit"_s;
    case AuditAction::Locked:
        return u"locked"_s;
    case AuditAction::Unlocked:
        return u"unlocked"_s;
    case AuditAction::Refused:
        return u"refused"_s;
    case AuditAction::ChangedRole:
        return u"changed-role"_s;
    case AuditAction::FoundBroken:
        return u"found-broken"_s;
    }
    return {};
}

QString breakName(BreakKind kind)
{
    switch (kind) {
    case BreakKind::None:
        return u"none"_s;
    case BreakKind::Changed:
        return u"changed"_s;
    case BreakKind::Missing:
        return u"missing"_s;
    case BreakKind::Moved:
        return u"moved"_s;
    case BreakKind::Unreadable:
        return u"unreadable"_s;
    case BreakKind::Cut:
        return u"cut"_s;
    }
    return {};
}

} // namespace pax::audit
