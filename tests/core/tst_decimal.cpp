// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/decimal.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace Qt::StringLiterals;

class TstDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten_data();
    void keepsWhatWasWritten();
    void refuses_data();
    void refuses();
    void sumsExactly();
    void roundsHalfEven();
    void comparesByValue();
    void staysWhenASumWouldNotFit();
};

void TstDecimal::keepsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("129.16") << u"129.16"_s;
    QTest::newRow("trailing zero") << QByteArray("7.0") << u"7.0"_s;
    QTest::newRow("negative") << QByteArray("-0.05") << u"-0.05"_s;
    QTest::newRow("Synthea") << QByteArray("28.104000000000003") << u"28.104000000000003"_s;
    QTest::newRow("exponent up") << QByteArray("1.5e3") << u"1500"_s;
    QTest::newRow("exponent down") << QByteArray("15E-1") << u"1.5"_s;
    QTest::newRow("zero") << QByteArray("0") << u"0"_s;
    QTest::newRow("zero with scale") << QByteArray("0.00") << u"0.00"_s;
    QTest::newRow("largest") << QByteArray("9223372036854775807") << u"9223372036854775807"_s;
    QTest::newRow("long zero tail") << QByteArray("1.50000000000000000000000") << u"1.500000000000000000"_s;
}

void TstDecimal::keepsWhatWasWritten()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, text);
    const auto decimal = Decimal::parse(token.toStdString());
    QVERIFY(decimal);
    QCOMPARE(decimal->toString(), text);
}

void TstDecimal::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    for (const char *bad : {"", "-", "+1", ".5", "1.", "01", "1e", "1e+", "NaN", "1,5", " 1", "9223372036854775808", "0.1234567890123456789",
                            "1e19", "1e999999999999"})
        QTest::newRow(bad) << QByteArray(bad);
}

void TstDecimal::refuses()
{
    QFETCH(QByteArray, token);
    QVERIFY(!Decimal::parse(token.toStdString()));
}

void TstDecimal::sumsExactly()
{
    DecimalSum sum;
    for (int i = 0; i < 10; ++i)
        QVERIFY(sum.add(*Decimal::parse("0.1")));
    QCOMPARE(sum.toString(), u"1"_s);
    QVERIFY(sum.add(*Decimal::parse("28.104000000000003")));
    QVERIFY(sum.add(*Decimal::parse("-29.104000000000003")));
    QVERIFY(sum.isZero());
    QCOMPARE(sum.toString(), u"0"_s);
    QCOMPARE(sum.count(), 12);
}

void TstDecimal::roundsHalfEven()
{
    QCOMPARE(toMoneyString(*Decimal::parse("0.125")), u"0.12"_s);
    QCOMPARE(toMoneyString(*Decimal::parse("0.135")), u"0.14"_s);
    QCOMPARE(toMoneyString(*Decimal::parse("-0.135")), u"-0.14"_s);
    QCOMPARE(toMoneyString(*Decimal::parse("12")), u"12.00"_s);
    QCOMPARE(toMoneyString(*Decimal::parse("28.104000000000003")), u"28.10"_s);
}

void TstDecimal::comparesByValue()
{
    QVERIFY(Decimal::parse("7.0")->compare(*Decimal::parse("7")) == 0);
    QVERIFY(Decimal::parse("-1")->compare(*Decimal::parse("0.5")) < 0);
    QVERIFY(Decimal::parse("9223372036854775807")->compare(*Decimal::parse("0.000000000000000001")) > 0);
}

void TstDecimal::staysWhenASumWouldNotFit()
{
    DecimalSum sum;
    QVERIFY(sum.add(*Decimal::parse("0.000000000000000001")));
    bool fitted = true;
    for (int i = 0; i < 30 && fitted; ++i)
        fitted = sum.add(Decimal(9'223'372'036'854'775'807, 0));
    QVERIFY(!fitted);
    QVERIFY(!sum.isExact());
    QVERIFY(sum.toString().endsWith(u".000000000000000001"_s));
}

PAX_TEST(TstDecimal)
#include "tst_decimal.moc"
