// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditlog.h"

#include <QtCore/QLockFile>
#include <QtCore/QMutex>
#include <QtCore/QSysInfo>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace pax::audit {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString HeadFile = u"head"_s;
constexpr int LongestText = 500;

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

Error unavailable(ErrorReason reason = ErrorReason::None)
{
    return Error::of(ErrorKind::AuditUnavailable, reason, Operation::Audit);
}

/// The record is a row of files: "log", "log-2", … A new one begins where the last cannot grow without something of it being cut off.
QString logFile(int part)
{
    return part == 1 ? u"log"_s : u"log-%1"_s.arg(part);
}

class FileAuditLog final : public AuditLog
{
public:
    FileAuditLog(std::shared_ptr<vault::Vault> vault, std::shared_ptr<vault::SealedSet> set, const Clock &clock, QString profile, QString lockFile, Anchor anchor)
        : m_vault(std::move(vault)), m_set(std::move(set)), m_clock(clock), m_profile(std::move(profile)), m_lockFile(std::move(lockFile)), m_anchor(std::move(anchor))
    {
    }

    Result<void> record(AuditEntry entry) override
    {
        const QMutexLocker guard(&m_mutex);   // everything below the mutex
        QLockFile lock(m_lockFile);
        if (!lock.tryLock(5000))
            return unavailable();
        const Result<void> caughtUp = catchUp();
        if (!caughtUp)
            return caughtUp;
        if (m_foundBroken) {
            AuditEntry broken;
            broken.action = AuditAction::FoundBroken;
            const Result<void> said = write(broken);
            if (!said)
                return said;
            m_foundBroken = false;
        }
        return write(std::move(entry));
    }
    Result<QList<AuditEntry>> entries() const override
    {
        const Result<std::vector<std::optional<QByteArray>>> read = lines();
        if (!read)
            return read.error();
        QList<AuditEntry> all;
        for (const std::optional<QByteArray> &line : *read) {
            if (line)
                all.append(readLine(*line).entry);
        }
        return all;
    }
    Result<AuditCheck> verify() const override
    {
        const Result<std::vector<std::optional<QByteArray>>> read = lines();
        if (!read)
            return read.error();
        const AuditHead head = storedHead();
        AuditCheck check = checkChain(*read, {head, m_anchor.known});
        // A head of its own follows each entry; only the newest may be ahead of it, after a crash between the two writes. Where the
        // head is older, or gone, nothing vouches for the end.
        if (check.intact && check.entries > head.count + 1) {
            check.intact = false;
            check.firstBroken = check.entries + 1;
            check.kind = BreakKind::Cut;
        }
        return check;
    }

    Result<AuditHead> end() override
    {
        const QMutexLocker guard(&m_mutex);
        const Result<void> caughtUp = catchUp();
        if (!caughtUp)
            return caughtUp.error();
        return m_end;
    }

private:
    int lastPart() const
    {
        int part = 1;
        while (m_set->contains(logFile(part + 1)))
            ++part;
        return part;
    }
    Result<std::vector<std::optional<QByteArray>>> lines() const
    {
        std::vector<std::optional<QByteArray>> all;
        const int parts = lastPart();
        for (int part = 1; part <= parts; ++part) {
            Result<vault::FoundFrames> found = m_set->findFrames(logFile(part), 0);
            if (!found)
                return unavailable(found.error().reason());
            for (vault::FoundFrame &frame : found->frames)
                all.push_back(frame.number ? std::optional<QByteArray>(std::move(frame.plain)) : std::nullopt);
        }
        return all;
    }
    AuditHead storedHead() const
    {
        const Result<QByteArray> bytes = m_set->get(HeadFile);
        if (!bytes)
            return {};
        return {bytes->left(bytes->indexOf(' ')).toLongLong(), bytes->mid(bytes->indexOf(' ') + 1)};
    }

    /// Reads where the record ends, if another process may have added to it since. The next number is never one that was given before,
    /// and the next link never hides that something is missing.
    Result<void> catchUp()
    {
        const qint64 bytes = m_set->diskBytes();
        if (m_isCaughtUp && bytes == m_seenBytes)
            return {};
        m_part = lastPart();
        const Result<vault::FoundFrames> found = m_set->findFrames(logFile(m_part), -1);
        if (!found)
            return unavailable(found.error().reason());
        AuditHead end = storedHead();
        bool isBroken = false;
        if (!found->frames.empty()) {
            const vault::FoundFrame &last = found->frames.back();
            const ReadEntry read = last.number ? readLine(last.plain) : ReadEntry();
            isBroken = !read.isTrue || read.entry.number < end.count || (read.entry.number == end.count && read.entry.link != end.link);
            if (read.isTrue && read.entry.number > end.count)
                end = {read.entry.number, read.entry.link};
        } else {
            isBroken = end.count > 0 && m_part == 1;
        }
        isBroken = isBroken || end.count < m_anchor.known.count;
        if (m_anchor.known.count > end.count)
            end = m_anchor.known;
        if (!found->isWhole && m_set->contains(logFile(m_part)))
            ++m_part;
        m_end = end;
        m_length = -1;
        m_seenBytes = bytes;
        m_isCaughtUp = true;
        m_foundBroken = isBroken;
        return {};
    }
    Result<void> write(AuditEntry entry)
    {
        entry.number = m_end.count + 1;
        entry.when = m_clock.now().toUTC();
        entry.user = userName();
        entry.computer = QSysInfo::machineHostName();
        entry.profile = m_profile;
        entry.detail.truncate(LongestText);
        entry.reason = Phi<QString>(entry.reason.reveal().left(LongestText));
        entry.linkBefore = m_end.link;
        const QByteArray line = toLine(entry);
        const Result<qint64> length = m_set->append(logFile(m_part), line, m_length);
        if (!length) {
            m_isCaughtUp = false;
            return unavailable(length.error().reason());
        }
        m_length = *length;
        m_end = {entry.number, entry.link};
        const Result<void> kept = m_set->put(HeadFile, QByteArray::number(m_end.count) + ' ' + m_end.link);
        m_seenBytes = m_set->diskBytes();
        if (!kept)
            return unavailable(kept.error().reason());
        if (m_anchor.moved)
            m_anchor.moved(m_end);
        return {};
    }

    std::shared_ptr<vault::Vault> m_vault;
    std::shared_ptr<vault::SealedSet> m_set;
    const Clock &m_clock;
    const QString m_profile;
    const QString m_lockFile;
    const Anchor m_anchor;
    QMutex m_mutex;
    int m_part = 1;
    qint64 m_length = -1;        ///< of the last part
    qint64 m_seenBytes = -1;
    bool m_isCaughtUp = false;
    bool m_foundBroken = false;  ///< and not yet said in the record
    AuditHead m_end;
};

} // namespace

Result<std::unique_ptr<AuditLog>> AuditLog::open(std::shared_ptr<vault::Vault> vault, const Clock &clock, QString profile, const QString &dataDir, Anchor anchor)
{
    Result<std::shared_ptr<vault::SealedSet>> set = vault->set(u"audit"_s);
    if (!set)
        return set.error();
    return std::unique_ptr<AuditLog>(std::make_unique<FileAuditLog>(std::move(vault), std::move(*set), clock, std::move(profile), dataDir + u"/audit.lock"_s, std::move(anchor)));
}

} // namespace pax::audit
