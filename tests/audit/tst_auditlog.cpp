// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditlog.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

#include <sys/resource.h>

using namespace pax::audit;
using namespace pax::core;
using namespace pax::tests;
using namespace Qt::StringLiterals;

class TstAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_secrets = FakeSecretStore();
    }
    void keepsWhatHappenedInOrder();
    void twoWritersShareOneChain();
    void noticesAMissingEnd();
    void aCutIsNeverForgotten();
    void noticesAChangedEntry();
    void goesOnBehindDamage_data();
    void goesOnBehindDamage();
    void aHalfWrittenEntryIsNoBreak();
    void anOlderCopyIsFound();
    void aRecordFromElsewhereIsRefused();
    void refusesWhenItCannotWrite();
    void refusesOnAFullDisk();

private:
    std::unique_ptr<AuditLog> openLog(AuditLog::Anchor anchor = {})
    {
        m_vault = *await(pax::vault::Vault::open(m_dir->path(), &m_secrets, {}));
        return std::move(*AuditLog::open(m_vault, m_clock, u"Cigna"_s, m_dir->path(), std::move(anchor)));
    }
    static AuditEntry viewed(const QString &member)
    {
        AuditEntry entry;
        entry.action = AuditAction::ViewedMember;
        entry.member = Phi<QString>(member);
        return entry;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeSecretStore m_secrets;
    ManualClock m_clock;
    std::shared_ptr<pax::vault::Vault> m_vault;
};

void TstAuditLog::keepsWhatHappenedInOrder()
{
    const auto log = openLog();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(log->record(viewed(u"m%1"_s.arg(i))));
        m_clock.advance(std::chrono::seconds(1));
    }
    const auto entries = *openLog()->entries();
    QCOMPARE(entries.size(), 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(entries[i].number, i + 1);
        QCOMPARE(entries[i].member.reveal(), u"m%1"_s.arg(i));
        QCOMPARE(entries[i].profile, u"Cigna"_s);
        QVERIFY(!entries[i].user.isEmpty());
    }
    const AuditCheck check = *openLog()->verify();
    QVERIFY(check.intact);
    QCOMPARE(check.entries, 5);
}

void TstAuditLog::twoWritersShareOneChain()
{
    const auto one = openLog();
    const auto two = openLog();
    for (int i = 0; i < 4; ++i)
        QVERIFY((i % 2 ? one : two)->record(viewed(QString::number(i))));
    const AuditCheck check = *one->verify();
    QVERIFY(check.intact);
    QCOMPARE(check.entries, 4);
}

void TstAuditLog::noticesAMissingEnd()
{
    {
        const auto log = openLog();
        QVERIFY(log->record(viewed(u"a"_s)));
        const qint64 afterOne = QFileInfo(m_dir->path() + u"/sealed/audit/log"_s).size();
        QVERIFY(log->record(viewed(u"b"_s)));
        QVERIFY(log->record(viewed(u"c"_s)));
        QVERIFY(QFile::resize(m_dir->path() + u"/sealed/audit/log"_s, afterOne));
    }
    const AuditCheck check = *openLog()->verify();
    QVERIFY(!check.intact);
    QCOMPARE(check.firstBroken, std::optional<qint64>(2));
}

void TstAuditLog::aCutIsNeverForgotten()
{
    const QString path = m_dir->path() + u"/sealed/audit/log"_s;
    {
        const auto log = openLog();
        QVERIFY(log->record(viewed(u"a"_s)));
        const qint64 afterOne = QFileInfo(path).size();
        QVERIFY(log->record(viewed(u"b"_s)));
        QVERIFY(log->record(viewed(u"c"_s)));
        QVERIFY(QFile::resize(path, afterOne));
    }
    // Going on does not cover what is missing: the numbers go on behind it, and the record itself says that it was broken.
    QVERIFY(openLog()->record(viewed(u"d"_s)));
    const auto entries = *openLog()->entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[1].action, AuditAction::FoundBroken);
    QCOMPARE(entries[1].number, 4);
    QCOMPARE(entries[2].number, 5);
    const AuditCheck check = *openLog()->verify();
    QCOMPARE(check.firstBroken, std::optional<qint64>(2));
    QCOMPARE(check.kind, BreakKind::Missing);
}

void TstAuditLog::goesOnBehindDamage_data()
{
    QTest::addColumn<int>("at");       ///< byte of the third entry's frame that is changed
    QTest::newRow("its size") << 1;
    QTest::newRow("its plain size, absurd") << 6;
    QTest::newRow("its nonce") << 12;
    QTest::newRow("its content") << 60;
}

void TstAuditLog::goesOnBehindDamage()
{
    QFETCH(int, at);
    const QString path = m_dir->path() + u"/sealed/audit/log"_s;
    qint64 afterTwo = 0;
    {
        const auto log = openLog();
        for (int i = 1; i <= 6; ++i) {
            QVERIFY(log->record(viewed(QString::number(i))));
            if (i == 2)
                afterTwo = QFileInfo(path).size();
        }
    }
    const qint64 whole = QFileInfo(path).size();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(afterTwo + at);
    file.putChar(static_cast<char>(0x7f));
    file.close();
    for (int i = 7; i <= 9; ++i)
        QVERIFY(openLog()->record(viewed(QString::number(i))));
    // Not one byte of what was there is gone.
    QVERIFY(QFileInfo(path).size() >= whole);
    const AuditCheck check = *openLog()->verify();
    QVERIFY(!check.intact);
    QCOMPARE(check.firstBroken, std::optional<qint64>(3));
    const auto entries = *openLog()->entries();
    QCOMPARE(entries.last().member.reveal(), u"9"_s);
    QVERIFY(entries.last().number >= 9);
}

void TstAuditLog::aHalfWrittenEntryIsNoBreak()
{
    const QString path = m_dir->path() + u"/sealed/audit/log"_s;
    {
        const auto log = openLog();
        QVERIFY(log->record(viewed(u"a"_s)));
        QVERIFY(log->record(viewed(u"b"_s)));
    }
    // What a power cut leaves: the beginning of a frame whose entry was never acknowledged.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray frame = file.readAll().mid(32, 60);
    file.write(frame);
    file.close();
    QVERIFY(openLog()->verify()->intact);
    QVERIFY(openLog()->record(viewed(u"c"_s)));
    const AuditCheck check = *openLog()->verify();
    QVERIFY(check.intact);
    QCOMPARE(check.entries, 3);
}

void TstAuditLog::anOlderCopyIsFound()
{
    AuditHead anchored;
    const QString folder = m_dir->path() + u"/sealed/audit/"_s;
    QByteArray oldLog;
    QByteArray oldHead;
    const auto readAll = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto writeAll = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    {
        const auto log = openLog({{}, [&anchored](const AuditHead &head) { anchored = head; }});
        QVERIFY(log->record(viewed(u"a"_s)));
        oldLog = readAll(folder + u"log"_s);
        oldHead = readAll(folder + u"head"_s);
        QVERIFY(log->record(viewed(u"b"_s)));
        QVERIFY(log->record(viewed(u"c"_s)));
    }
    QCOMPARE(anchored.count, 3);
    QVERIFY(writeAll(folder + u"log"_s, oldLog));
    QVERIFY(writeAll(folder + u"head"_s, oldHead));
    // The copy is whole in itself; only what was kept apart from it tells.
    QVERIFY(openLog()->verify()->intact);
    const AuditCheck check = *openLog({anchored, {}})->verify();
    QCOMPARE(check.firstBroken, std::optional<qint64>(2));
    QCOMPARE(check.kind, BreakKind::Cut);
    // And it stays found when the record goes on.
    QVERIFY(openLog({anchored, {}})->record(viewed(u"d"_s)));
    QCOMPARE(openLog()->verify()->firstBroken, std::optional<qint64>(2));
}

void TstAuditLog::aRecordFromElsewhereIsRefused()
{
    QVERIFY(openLog()->record(viewed(u"a"_s)));
    QTemporaryDir other;
    FakeSecretStore otherSecrets;
    {
        const auto vault = *await(pax::vault::Vault::open(other.path(), &otherSecrets, {}));
        QVERIFY((*AuditLog::open(vault, m_clock, u"Cigna"_s, other.path(), {}))->record(viewed(u"x"_s)));
    }
    // Only the entries: they do not open here, at their place.
    const QString log = m_dir->path() + u"/sealed/audit/log"_s;
    QVERIFY(QFile::remove(log));
    QVERIFY(QFile::copy(other.path() + u"/sealed/audit/log"_s, log));
    const AuditCheck check = *openLog()->verify();
    QCOMPARE(check.firstBroken, std::optional<qint64>(1));
    QCOMPARE(check.kind, BreakKind::Unreadable);
    // The whole folder: its key does not open here, so there is no record, and nothing is shown without one.
    const QString key = m_dir->path() + u"/sealed/audit/key.wrapped"_s;
    QVERIFY(QFile::remove(key));
    QVERIFY(QFile::copy(other.path() + u"/sealed/audit/key.wrapped"_s, key));
    m_vault = *await(pax::vault::Vault::open(m_dir->path(), &m_secrets, {}));
    QVERIFY(!AuditLog::open(m_vault, m_clock, u"Cigna"_s, m_dir->path(), {}));
}

void TstAuditLog::noticesAChangedEntry()
{
    {
        const auto log = openLog();
        QVERIFY(log->record(viewed(u"a"_s)));
        QVERIFY(log->record(viewed(u"b"_s)));
    }
    QFile file(m_dir->path() + u"/sealed/audit/log"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 3);
    file.putChar('x');
    file.close();
    const AuditCheck check = *openLog()->verify();
    QVERIFY(!check.intact);
}

void TstAuditLog::refusesWhenItCannotWrite()
{
    const auto log = openLog();
    QVERIFY(log->record(viewed(u"a"_s)));
    // A folder in the place of the file cannot be written by anybody, root included.
    const QString path = m_dir->path() + u"/sealed/audit/log"_s;
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkpath(path));
    const auto refused = log->record(viewed(u"b"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind(), ErrorKind::AuditUnavailable);
}

void TstAuditLog::refusesOnAFullDisk()
{
    const auto log = openLog();
    QVERIFY(log->record(viewed(u"a"_s)));
    const qint64 size = QFileInfo(m_dir->path() + u"/sealed/audit/log"_s).size();
    // No file of this process may grow over this: what a full disk looks like from here.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{static_cast<rlim_t>(size + 50), before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto refused = log->record(viewed(u"b"_s));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind(), ErrorKind::AuditUnavailable);
    QCOMPARE(refused.error().reason(), ErrorReason::DiskFull);
    // With room again it goes on as if nothing had been.
    QVERIFY(log->record(viewed(u"c"_s)));
    const AuditCheck check = *log->verify();
    QVERIFY(check.intact);
    QCOMPARE(check.entries, 2);
}

PAX_TEST(TstAuditLog)
#include "tst_auditlog.moc"
