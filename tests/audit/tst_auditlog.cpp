// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditlog.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

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
    void noticesAChangedEntry();
    void refusesWhenItCannotWrite();

private:
    std::unique_ptr<AuditLog> openLog()
    {
        m_vault = *await(pax::vault::Vault::open(m_dir->path(), &m_secrets, {}));
        return std::move(*AuditLog::open(m_vault, m_clock, u"Cigna"_s, m_dir->path()));
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

PAX_TEST(TstAuditLog)
#include "tst_auditlog.moc"
