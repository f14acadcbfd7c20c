// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/httpdate.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace Qt::StringLiterals;

class TstHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writesWhatItReads();
};

void TstHttpDate::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("fixed form") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("with zone") << QByteArray("Wed, 25 Nov 2026 10:36:50 +0100") << u"2026-11-25T09:36:50Z"_s;
    QTest::newRow("two-digit year") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("two-digit year of this century") << QByteArray("Wednesday, 25-Nov-26 08:49:37 GMT") << u"2026-11-25T08:49:37Z"_s;
    QTest::newRow("C library") << QByteArray("Sun Nov  6 08:49:37 1994") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("spaces around") << QByteArray("  Sun, 06 Nov 1994 08:49:37 GMT\r\n") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("Go time string") << QByteArray("2026-11-26 10:36:50.123456789 +0000 UTC m=+86400.000000001") << QString();
    QTest::newRow("ISO") << QByteArray("2026-11-26T10:36:50Z") << QString();
    QTest::newRow("zero") << QByteArray("0") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << QString();
}

void TstHttpDate::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const QDateTime read = readHttpDate(text);
    QCOMPARE(read.isValid() ? read.toString(Qt::ISODate) : QString(), utc);
}

void TstHttpDate::writesWhatItReads()
{
    const QDateTime when(QDate(2026, 2, 28), QTime(23, 59, 59), Qt::UTC);
    QCOMPARE(httpDate(when), QByteArray("Sat, 28 Feb 2026 23:59:59 GMT"));
    QCOMPARE(readHttpDate(httpDate(when)), when);
}

PAX_TEST(TstHttpDate)
#include "tst_httpdate.moc"
