// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditcsv.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pax::audit;
using namespace pax::core;
using namespace Qt::StringLiterals;

class TstAuditCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void aFileOfItsOwnerAlone();
};

void TstAuditCsv::cells_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Visit"_s << QByteArray("\"Visit\"");
    QTest::newRow("none") << QString() << QByteArray("\"\"");
    QTest::newRow("comma and quote") << u"a, \"b\""_s << QByteArray("\"a, \"\"b\"\"\"");
    QTest::newRow("a formula") << u"=HYPERLINK(1)"_s << QByteArray("\"'=HYPERLINK(1)\"");
    QTest::newRow("a formula by another sign") << u"@SUM(1)"_s << QByteArray("\"'@SUM(1)\"");
    QTest::newRow("lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
}

void TstAuditCsv::cells()
{
    QFETCH(QString, reason);
    QFETCH(QByteArray, cell);
    AuditEntry entry;
    entry.number = 7;
    entry.when = QDateTime(QDate(2026, 11, 23), QTime(7, 42), Qt::UTC);
    entry.user = u"m.ferreira"_s;
    entry.action = AuditAction::Printed;
    entry.reason = Phi<QString>(reason);
    entry.link = "aa11";
    const QByteArray csv = auditCsv({entry});
    QVERIFY2(csv.endsWith("7,2026-11-23T07:42:00.000Z,\"m.ferreira\",\"\",printed,\"\",\"\",\"\",\"\",\"\"," + cell + ",aa11,\r\n"), csv.constData());
    QCOMPARE(csv.left(csv.indexOf("\r\n")), QByteArray("entry,when,user,computer,action,connection,panel,member,export,detail,reason,link,link_before"));
}

void TstAuditCsv::aFileOfItsOwnerAlone()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"audit.csv"_s);
    QVERIFY(writeAuditCsv(path, {AuditEntry()}));
    QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther), QFileDevice::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), auditCsv({AuditEntry()}));
    const auto nowhere = writeAuditCsv(dir.filePath(u"missing/audit.csv"_s), {});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind(), ErrorKind::StorageFull);
}

PAX_TEST(TstAuditCsv)
#include "tst_auditcsv.moc"
