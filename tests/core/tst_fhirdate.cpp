// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/fhirdate.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace Qt::StringLiterals;

class TstFhirDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void neverShiftsTheDay();
    void sortsByInstant();
};

void TstFhirDate::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("days");
    QTest::newRow("day") << QByteArray("2026-04-02") << u"day"_s << u"2026-04-02"_s << 1;
    QTest::newRow("month") << QByteArray("2019-03") << u"month"_s << u"2019-03"_s << 31;
    QTest::newRow("year") << QByteArray("2020") << u"year"_s << u"2020"_s << 366;
    QTest::newRow("time") << QByteArray("2026-04-02T21:18:00-05:00") << u"time"_s << u"2026-04-02"_s << 1;
    QTest::newRow("nine digits") << QByteArray("2026-04-02T21:18:00.123456789Z") << u"time"_s << u"2026-04-02"_s << 1;
    QTest::newRow("no offset") << QByteArray("2026-04-02T21:18:00") << u"time"_s << u"2026-04-02"_s << 1;
    QTest::newRow("no seconds") << QByteArray("2026-04-02T21:18Z") << u"time"_s << u"2026-04-02"_s << 1;
    QTest::newRow("24:00") << QByteArray("2026-04-02T24:00:00Z") << u"time"_s << u"2026-04-02"_s << 1;
    QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << u"time"_s << u"2016-12-31"_s << 1;
    QTest::newRow("leap day") << QByteArray("2024-02-29") << u"day"_s << u"2024-02-29"_s << 1;
}

void TstFhirDate::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, precision);
    QFETCH(QString, date);
    QFETCH(int, days);
    const auto read = FhirDate::parse(text.toStdString());
    QVERIFY(read);
    QCOMPARE(read->precisionName(), precision);
    QCOMPARE(read->dateText(), date);
    QCOMPARE(read->lastDay() - read->firstDay() + 1, days);
    QCOMPARE(read->text(), text);
}

void TstFhirDate::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *bad : {"", "IGNORED_FIELD", "0000", "19", "2026-13", "2026-00", "2026-02-30", "2023-02-29", "2026-4-2", "2026-04-02T", "2026-04-02T25:00:00Z",
                            "2026-04-02T24:00:01Z", "2026-04-02T10:60:00Z", "2026-04-02T10:00:00+5", "2026-04-02T10:00:00.1234567890Z", "2026-04-02 10:00", "2026-04-02Z"})
        QTest::newRow(bad) << QByteArray(bad);
}

void TstFhirDate::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!FhirDate::parse(text.toStdString()));
}

void TstFhirDate::neverShiftsTheDay()
{
    const auto late = FhirDate::parse("2026-04-02T23:30:00-11:00");
    QCOMPARE(late->dateText(), u"2026-04-02"_s);
    QCOMPARE(dateOfDay(late->firstDay()), QDate(2026, 4, 2));
    QCOMPARE(late->hour(), 23);
    QCOMPARE(late->offsetMinutes(), -660);
}

void TstFhirDate::sortsByInstant()
{
    const auto east = FhirDate::parse("2026-04-02T08:00:00+10:00");
    const auto west = FhirDate::parse("2026-04-01T20:00:00-04:00");
    QVERIFY(east->sortKey() < west->sortKey());
    QVERIFY(FhirDate::parse("2026")->sortKey() == FhirDate::parse("2026-01-01")->sortKey());
    QVERIFY(FhirDate::parse("9999-12-31")->isSentinel());
    QVERIFY(FhirDate::parse("1899-12-31")->isSentinel());
    QVERIFY(!FhirDate::parse("1910-09-19")->isSentinel());
}

PAX_TEST(TstFhirDate)
#include "tst_fhirdate.moc"
