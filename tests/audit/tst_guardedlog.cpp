// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/guardedlog.h"
#include "app/policy/policyfile.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax;
using namespace pax::audit;
using namespace pax::core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TstGuardedLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutRulesEverythingIsRecorded();
    void whatARuleForbidsIsNotDone_data();
    void whatARuleForbidsIsNotDone();
    void asksWhy();
    void aReasonForAnActRunsOut();
    void whileLockedNobodyDoesAnything();

private:
    static AuditEntry entryOf(AuditAction action, const QString &member = {})
    {
        AuditEntry entry;
        entry.action = action;
        entry.member = Phi<QString>(member);
        return entry;
    }
    static policy::Policy policyFrom(const QByteArray &text) { return policy::readPolicy(text, {u"ana"_s, {}}).policy; }

    std::unique_ptr<QTemporaryDir> m_dir;
    tests::FakeSecretStore m_secrets;
    tests::ManualClock m_clock;
    std::chrono::milliseconds m_ticks{0};
    std::shared_ptr<ReasonBook> m_reasons;
    std::shared_ptr<vault::Vault> m_vault;
    std::unique_ptr<GuardedLog> m_log;
};

void TstGuardedLog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_secrets = tests::FakeSecretStore();
    m_ticks = 0ms;
    m_reasons = std::make_shared<ReasonBook>([this] { return m_ticks; });
    m_vault = *tests::await(vault::Vault::open(m_dir->path(), &m_secrets, {}));
    m_log = std::make_unique<GuardedLog>(std::move(*AuditLog::open(m_vault, m_clock, u"Cigna"_s, m_dir->path(), {})), m_reasons, policy::Policy());
}

void TstGuardedLog::withoutRulesEverythingIsRecorded()
{
    for (int i = 0; i < AuditActionCount; ++i)
        QVERIFY(m_log->record(entryOf(static_cast<AuditAction>(i))));
    QCOMPARE(m_log->verify()->entries, AuditActionCount);
}

void TstGuardedLog::whatARuleForbidsIsNotDone_data()
{
    QTest::addColumn<int>("action");
    for (int i = 0; i < AuditActionCount; ++i) {
        if (actOf(static_cast<AuditAction>(i)))
            QTest::newRow(qPrintable(actionName(static_cast<AuditAction>(i)))) << i;
    }
}

void TstGuardedLog::whatARuleForbidsIsNotDone()
{
    QFETCH(int, action);
    const auto forbidden = static_cast<AuditAction>(action);
    const QByteArray act = policy::actionName(*actOf(forbidden)).toUtf8();
    m_log->setPolicy(policyFrom("[organization]\nname = Riverside IT\ncontact = ext. 4410\n[rule \"Not here\"]\nforbid = " + act + "\n"));
    const Result<void> done = m_log->record(entryOf(forbidden, u"m1"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().kind(), ErrorKind::PolicyDenied);
    QCOMPARE(done.error().reason(), ErrorReason::ForbiddenByRule);
    QCOMPARE(done.error().subject(), u"Not here"_s);
    QCOMPARE(done.error().contactName(), u"Riverside IT"_s);
    QCOMPARE(done.error().contact(), u"ext. 4410"_s);
    // That it was tried is recorded, and about whom.
    const QList<AuditEntry> entries = *m_log->entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].action, AuditAction::Refused);
    QCOMPARE(entries[0].member.reveal(), u"m1"_s);
    QVERIFY(entries[0].detail.contains(u"Not here"_s));
}

void TstGuardedLog::asksWhy()
{
    m_log->setPolicy(policyFrom("[rule \"Say why\"]\nask-reason = view-members\n"));
    QVERIFY(m_log->record(entryOf(AuditAction::ViewedPanel)));   // a list is no record
    const Result<void> silent = m_log->record(entryOf(AuditAction::ViewedMember, u"m1"_s));
    QVERIFY(!silent);
    QCOMPARE(silent.error().reason(), ErrorReason::ReasonWanted);
    m_reasons->give(policy::Action::ViewMembers, u"m1"_s, u"Visit preparation"_s);
    QVERIFY(m_log->record(entryOf(AuditAction::ViewedMember, u"m1"_s)));
    QCOMPARE(m_log->entries()->last().reason.reveal(), u"Visit preparation"_s);
    // A reason for one member is none for another.
    QVERIFY(!m_log->record(entryOf(AuditAction::ViewedMember, u"m2"_s)));
    m_reasons->close();
    QVERIFY(!m_log->record(entryOf(AuditAction::ViewedMember, u"m1"_s)));
    m_reasons->giveForAll(u"Nightly load"_s);
    QVERIFY(m_log->record(entryOf(AuditAction::ViewedMember, u"m2"_s)));
}

void TstGuardedLog::aReasonForAnActRunsOut()
{
    m_log->setPolicy(policyFrom("[rule \"Say why\"]\nask-reason = print, save-tables\n"));
    m_reasons->give(policy::Action::Print, {}, u"Care conference"_s);
    QVERIFY(m_log->record(entryOf(AuditAction::Printed, u"m1"_s)));
    QVERIFY(!m_log->record(entryOf(AuditAction::WroteClaims)));
    m_ticks = 11min;
    QVERIFY(!m_log->record(entryOf(AuditAction::Printed, u"m1"_s)));
}

void TstGuardedLog::whileLockedNobodyDoesAnything()
{
    m_log->setLocked(true);
    const Result<void> done = m_log->record(entryOf(AuditAction::ViewedMember, u"m1"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().reason(), ErrorReason::WindowLocked);
    QVERIFY(m_log->record(entryOf(AuditAction::CancelledExport)));
    m_log->setLocked(false);
    QVERIFY(m_log->record(entryOf(AuditAction::ViewedMember, u"m1"_s)));
}

PAX_TEST(TstGuardedLog)
#include "tst_guardedlog.moc"
