// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditlog.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLockFile>
#include <QtCore/QMutex>

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace pax::audit {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString LogFile = u"log"_s;
const QString HeadFile = u"head"_s;

constexpr std::array Actions{AuditAction::SignedIn,     AuditAction::ViewedPanel, AuditAction::ViewedMember, AuditAction::ViewedClaims, AuditAction::StartedExport, AuditAction::CancelledExport,
                             AuditAction::DeletedExport, AuditAction::WroteExport, AuditAction::WroteClaims,  AuditAction::Printed,      AuditAction::Copied,        AuditAction::ChangedProfile};

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

Error unavailable()
{
    return Error::of(ErrorKind::AuditUnavailable, ErrorReason::None, Operation::Audit);
}

QByteArray toLine(const AuditEntry &entry, const QByteArray &previous)
{
    const QJsonObject json{{u"number"_s, entry.number},
                           {u"when"_s, entry.when.toString(Qt::ISODateWithMs)},
                           {u"user"_s, entry.user},
                           {u"action"_s, actionName(entry.action)},
                           {u"profile"_s, entry.profile},
                           {u"panel"_s, entry.panel.reveal()},
                           {u"member"_s, entry.member.reveal()},
                           {u"export"_s, entry.exportId},
                           {u"detail"_s, entry.detail},
                           {u"previous"_s, QString::fromLatin1(previous)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray hashOf(const QByteArray &line)
{
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
}

AuditEntry fromJson(const QJsonObject &json)
{
    AuditEntry entry;
    entry.number = json[u"number"_s].toInteger();
    entry.when = QDateTime::fromString(json[u"when"_s].toString(), Qt::ISODateWithMs);
    entry.user = json[u"user"_s].toString();
    for (const AuditAction action : Actions) {
        if (actionName(action) == json[u"action"_s].toString())
            entry.action = action;
    }
    entry.profile = json[u"profile"_s].toString();
    entry.panel = Phi<QString>(json[u"panel"_s].toString());
    entry.member = Phi<QString>(json[u"member"_s].toString());
    entry.exportId = json[u"export"_s].toString();
    entry.detail = json[u"detail"_s].toString();
    return entry;
}

class FileAuditLog final : public AuditLog
{
public:
    FileAuditLog(std::shared_ptr<vault::Vault> vault, std::shared_ptr<vault::SealedSet> set, const Clock &clock, QString profile, QString lockFile)
        : m_vault(std::move(vault)), m_set(std::move(set)), m_clock(clock), m_profile(std::move(profile)), m_lockFile(std::move(lockFile))
    {
    }

    Result<void> record(AuditEntry entry) override
    {
        const QMutexLocker guard(&m_mutex);   // m_end, m_last, m_count
        QLockFile lock(m_lockFile);
        if (!lock.tryLock(5000))
            return unavailable();
        if (!catchUp())
            return unavailable();
        entry.number = m_count + 1;
        entry.when = m_clock.now().toUTC();
        entry.user = userName();
        entry.profile = m_profile;
        const QByteArray line = toLine(entry, m_last);
        const Result<qint64> end = m_set->append(LogFile, line, m_end);
        if (!end)
            return unavailable().withReason(end.error().reason());
        m_end = *end;
        m_last = hashOf(line);
        ++m_count;
        const QByteArray head = QByteArray::number(m_count) + ' ' + m_last;
        if (!m_set->put(HeadFile, head))
            return unavailable();
        m_seenBytes = m_set->diskBytes();
        return {};
    }
    Result<QList<AuditEntry>> entries() const override
    {
        const Result<QList<QByteArray>> frames = m_set->frames(LogFile);
        if (!frames)
            return unavailable().withReason(frames.error().reason());
        QList<AuditEntry> all;
        for (const QByteArray &frame : *frames)
            all.append(fromJson(QJsonDocument::fromJson(frame).object()));
        return all;
    }
    Result<AuditCheck> verify() const override
    {
        AuditCheck check;
        const Result<QList<QByteArray>> frames = m_set->frames(LogFile);
        if (!frames) {
            if (frames.error().kind() != ErrorKind::StorageCorrupt)
                return unavailable();
            check.intact = false;
            check.firstBroken = 1;
            return check;
        }
        QByteArray previous;
        for (const QByteArray &frame : *frames) {
            ++check.entries;
            const QJsonObject json = QJsonDocument::fromJson(frame).object();
            if (json[u"previous"_s].toString().toLatin1() != previous || json[u"number"_s].toInteger() != check.entries) {
                check.intact = false;
                check.firstBroken = check.entries;
                return check;
            }
            previous = hashOf(frame);
        }
        // The head says how far the record went; one entry more is a crash between the two writes.
        const Result<QByteArray> head = m_set->get(HeadFile);
        const qint64 announced = head ? head->split(' ').first().toLongLong() : 0;
        const bool agrees = announced == check.entries ? (!head || head->split(' ').last() == previous) : announced + 1 == check.entries;
        if (!agrees) {
            check.intact = false;
            check.firstBroken = check.entries + 1;
        }
        return check;
    }

private:
    /// Reads what another process may have added since.
    bool catchUp()
    {
        const qint64 bytes = m_set->diskBytes();
        if (m_end >= 0 && bytes == m_seenBytes)
            return true;
        const Result<QList<QByteArray>> frames = m_set->frames(LogFile);
        if (!frames)
            return false;
        m_count = frames->size();
        m_last = frames->isEmpty() ? QByteArray() : hashOf(frames->last());
        m_end = -1;
        m_seenBytes = bytes;
        return true;
    }

    std::shared_ptr<vault::Vault> m_vault;
    std::shared_ptr<vault::SealedSet> m_set;
    const Clock &m_clock;
    QString m_profile;
    QString m_lockFile;
    QMutex m_mutex;
    qint64 m_end = -1;
    qint64 m_seenBytes = -1;
    qint64 m_count = 0;
    QByteArray m_last;
};

} // namespace

Result<std::unique_ptr<AuditLog>> AuditLog::open(std::shared_ptr<vault::Vault> vault, const Clock &clock, QString profile, const QString &dataDir)
{
    Result<std::shared_ptr<vault::SealedSet>> set = vault->set(u"audit"_s);
    if (!set)
        return set.error();
    return std::unique_ptr<AuditLog>(std::make_unique<FileAuditLog>(std::move(vault), std::move(*set), clock, std::move(profile), dataDir + u"/audit.lock"_s));
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
    }
    return {};
}

} // namespace pax::audit
