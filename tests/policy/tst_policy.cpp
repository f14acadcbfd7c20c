// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/policyfile.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax::policy;
using namespace Qt::StringLiterals;

class TstPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRule();
    void rolesByUserAndGroup_data();
    void rolesByUserAndGroup();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void findsEveryMistake();
    void trustsOnlySafeFiles();
    void withoutAFileEverythingIsAllowed();

private:
    static PolicyReading read(const QByteArray &text, const QString &user = u"ana"_s, const QStringList &groups = {}) { return readPolicy(text, Person{user, groups}); }
};

void TstPolicy::readsEveryRule()
{
    const PolicyReading reading = read(R"(# Rules of this computer
[organization]
name = Riverside IT
contact = help@riverside.example, ext. 4410

[lock]
idle-minutes = 5
on-sleep = yes
on-screen-lock = no
exports-while-locked = pause
passphrase = required
passphrase-length = 12

[retention]
export-days = 90

[roles]
admin = ana, @billing
support = kim
default = coordinator

[connections]
only-managed = yes

[connection "Cigna"]
base-url = https://fhir.cigna.example/ProviderAccess/v1
token-url = https://login.cigna.example/token
client-id = clinic-17
auth = private-key-jwt
alg = ES384
kid = key-1
scope = system/Group.read system/Patient.read
group = north, south
environment = test
strict = yes

[rule "No bulk files for support staff"]
roles = support
forbid = export, write-files

[rule "Say why"]
roles = admin
ask-reason = view-members, print
reasons = Visit preparation; Billing question
)");
    for (const Problem &problem : reading.problems)
        qWarning("line %d: %s %s", problem.line, qPrintable(problemName(problem.kind)), qPrintable(problem.text));
    QVERIFY(reading.problems.isEmpty());
    const Policy &policy = reading.policy;
    QVERIFY(policy.isManaged());
    QCOMPARE(policy.setBy(), u"Riverside IT"_s);
    QCOMPARE(policy.lock().idle, std::optional(std::chrono::minutes(5)));
    QVERIFY(policy.lock().onSleep);
    QVERIFY(!policy.lock().onScreenLock);
    QVERIFY(!policy.lock().exportsGoOn);
    QVERIFY(policy.lock().isPassphraseRequired);
    QCOMPARE(policy.lock().shortestPassphrase, 12);
    QCOMPARE(policy.retention().exportDays, std::optional(90));
    QCOMPARE(policy.role(), Role::Admin);
    QVERIFY(!policy.mayChooseRole());
    QVERIFY(policy.onlyManagedConnections());
    QCOMPARE(policy.connections().size(), 1);
    const ManagedConnection &connection = policy.connections().first();
    QCOMPARE(connection.name, u"Cigna"_s);
    QCOMPARE(connection.groups, (QStringList{u"north"_s, u"south"_s}));
    QCOMPARE(connection.scopes.size(), 2);
    QVERIFY(connection.strict);

    QVERIFY(policy.decide(Action::Export).isAllowed);
    const std::optional<ReasonRule> reason = policy.reasonFor(Action::ViewMembers);
    QVERIFY(reason);
    QCOMPARE(reason->choices, (QStringList{u"Visit preparation"_s, u"Billing question"_s}));
    QVERIFY(!policy.reasonFor(Action::Export));
    // Who somebody is, is the policy's to say.
    QCOMPARE(policy.withRole(Role::Support).role(), Role::Admin);

    const Policy support = readPolicy("[organization]\nname = IT\n[roles]\nsupport = kim\n[rule \"No files\"]\nroles = support\nforbid = export\n", Person{u"kim"_s, {}}).policy;
    const Verdict refused = support.decide(Action::Export);
    QVERIFY(!refused.isAllowed);
    QCOMPARE(refused.rule, u"No files"_s);
    QCOMPARE(refused.setBy, u"IT"_s);
}

void TstPolicy::rolesByUserAndGroup_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<int>("role");
    QTest::newRow("by name") << u"ana"_s << QStringList{} << static_cast<int>(Role::Admin);
    QTest::newRow("by group") << u"kim"_s << QStringList{u"users"_s, u"desk"_s} << static_cast<int>(Role::Support);
    QTest::newRow("name before group") << u"ana"_s << QStringList{u"desk"_s} << static_cast<int>(Role::Admin);
    QTest::newRow("nobody named") << u"lee"_s << QStringList{u"users"_s} << static_cast<int>(Role::Coordinator);
}

void TstPolicy::rolesByUserAndGroup()
{
    QFETCH(QString, user);
    QFETCH(QStringList, groups);
    QFETCH(int, role);
    const PolicyReading reading = read("[roles]\nadmin = ana\nsupport = @desk\n", user, groups);
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(static_cast<int>(reading.policy.role()), role);
}

void TstPolicy::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no section") << QByteArray("idle-minutes = 5\n") << 1 << u"no-section"_s;
    QTest::newRow("unknown section") << QByteArray("[locks]\n") << 1 << u"unknown-section"_s;
    QTest::newRow("unknown setting") << QByteArray("[lock]\n\nidle = 5\n") << 3 << u"unknown-setting"_s;
    QTest::newRow("no number") << QByteArray("[lock]\nidle-minutes = soon\n") << 2 << u"bad-number"_s;
    QTest::newRow("number out of range") << QByteArray("[lock]\nidle-minutes = 0\n") << 2 << u"bad-number"_s;
    QTest::newRow("neither yes nor no") << QByteArray("[lock]\non-sleep = true\n") << 2 << u"unknown-value"_s;
    QTest::newRow("unknown action") << QByteArray("[rule \"a\"]\nforbid = exports\n") << 2 << u"unknown-value"_s;
    QTest::newRow("unknown role") << QByteArray("[rule \"a\"]\nroles = boss\nforbid = export\n") << 2 << u"unknown-value"_s;
    QTest::newRow("no value") << QByteArray("[lock]\nidle-minutes =\n") << 2 << u"missing-value"_s;
    QTest::newRow("no setting") << QByteArray("[lock]\nlock when I go\n") << 2 << u"not-a-setting"_s;
    QTest::newRow("twice") << QByteArray("[lock]\nidle-minutes = 5\nidle-minutes = 10\n") << 3 << u"repeated"_s;
    QTest::newRow("section twice") << QByteArray("[lock]\nidle-minutes = 5\n[lock]\non-sleep = no\n") << 3 << u"repeated"_s;
    QTest::newRow("rule without a name") << QByteArray("[rule]\nforbid = export\n") << 1 << u"missing-value"_s;
    QTest::newRow("rule that says nothing") << QByteArray("[rule \"a\"]\nroles = admin\n") << 1 << u"missing-value"_s;
    QTest::newRow("forbidden, and a reason asked") << QByteArray("[rule \"a\"]\nforbid = print\n[rule \"b\"]\nroles = admin\nask-reason = print\n") << 3 << u"contradiction"_s;
    QTest::newRow("reasons without an act") << QByteArray("[rule \"a\"]\nforbid = print\nreasons = x; y\n") << 1 << u"contradiction"_s;
    QTest::newRow("one person, two roles") << QByteArray("[roles]\nadmin = ana\nsupport = ana\n") << 3 << u"contradiction"_s;
    QTest::newRow("roles given and free to choose") << QByteArray("[roles]\nadmin = ana\nuser-may-choose = yes\n") << 3 << u"contradiction"_s;
    QTest::newRow("only managed, none there") << QByteArray("[connections]\nonly-managed = yes\n") << 2 << u"contradiction"_s;
    QTest::newRow("plain http") << QByteArray("[connection \"a\"]\nbase-url = http://payer.example/fhir\nclient-id = c\n") << 2 << u"bad-address"_s;
    QTest::newRow("connection without client") << QByteArray("[connection \"a\"]\nbase-url = https://payer.example/fhir\n") << 1 << u"missing-value"_s;
    QTest::newRow("algorithm for a secret") << QByteArray("[connection \"a\"]\nbase-url = https://payer.example/fhir\nclient-id = c\nalg = ES384\n") << 1 << u"contradiction"_s;
    QTest::newRow("no UTF-8") << QByteArray("[lock]\n# \xff\xfe\n") << 0 << u"not-text"_s;
    QTest::newRow("not text at all") << QByteArray("\0\0\0", 3) << 0 << u"not-text"_s;
}

void TstPolicy::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, kind);
    const PolicyReading reading = read(text);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().line, line);
    QCOMPARE(problemName(reading.problems.first().kind), kind);
}

void TstPolicy::findsEveryMistake()
{
    const PolicyReading reading = read("[lock]\nidle-minutes = x\non-sleep = maybe\n[what]\na = b\n[rule \"r\"]\nforbid = fly\n");
    QList<int> lines;
    for (const Problem &problem : reading.problems)
        lines << problem.line;
    QCOMPARE(lines, (QList<int>{2, 3, 4, 7}));
}

void TstPolicy::trustsOnlySafeFiles()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"policy.conf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[lock]\nidle-minutes = 5\n");
    file.close();
    const auto only = [&path] {
        const PolicyReading reading = loadPolicy(path, Person::current());
        return reading.problems.isEmpty() ? QString() : problemName(reading.problems.first().kind);
    };
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    QCOMPARE(only(), QString());
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther | QFileDevice::WriteOther));
    QCOMPARE(only(), u"changeable-by-others"_s);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    // Whoever can write the folder can put another file in its place.
    QVERIFY(QFile::setPermissions(dir.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::WriteOther | QFileDevice::ExeOther | QFileDevice::ReadOther));
    QCOMPARE(only(), u"changeable-by-others"_s);
    QVERIFY(QFile::setPermissions(dir.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QCOMPARE(only(), QString());
    // A folder in the place of the file is no policy that can be read.
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkdir(path));
    QCOMPARE(only(), u"not-readable"_s);
}

void TstPolicy::withoutAFileEverythingIsAllowed()
{
    const PolicyReading reading = loadPolicy(u"/nowhere/policy.conf"_s, Person::current());
    QVERIFY(reading.problems.isEmpty());
    QVERIFY(!reading.policy.isManaged());
    QVERIFY(reading.policy.mayChooseRole());
    for (int i = 0; i < ActionCount; ++i) {
        QVERIFY(reading.policy.decide(static_cast<Action>(i)).isAllowed);
        QVERIFY(!reading.policy.reasonFor(static_cast<Action>(i)));
        QCOMPARE(actionFromName(actionName(static_cast<Action>(i))), std::optional(static_cast<Action>(i)));
    }
    QCOMPARE(reading.policy.withRole(Role::Support).role(), Role::Support);
}

PAX_TEST(TstPolicy)
#include "tst_policy.moc"
