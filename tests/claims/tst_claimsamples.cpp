// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims/claimdetail.h"
#include "app/claims/claimsjson.h"
#include "app/core/decimal.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::claims;
using namespace Qt::StringLiterals;

/// The real claims, against the figures that come with them.
class TstClaimSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileAgreesWithTheFacts_data();
    void everyFileAgreesWithTheFacts();
    void everyClaimHasADetail();
};

namespace {

QJsonObject facts()
{
    QFile file(pax::tests::samplesDir() + u"/facts.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[u"claims"_s].toObject() : QJsonObject();
}

/// The digits of facts.json's sums: its numbers are short enough to come back exactly.
QString plain(const QJsonValue &number)
{
    if (number.isString())
        return number.toString();
    const auto read = Decimal::parse(QByteArray::number(number.toDouble(), 'g', 15).toStdString());
    return read ? DecimalSum(*read).toString() : u"unreadable"_s;
}

} // namespace

void TstClaimSamples::everyFileAgreesWithTheFacts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject all = facts();
    for (auto each = all.begin(); each != all.end(); ++each)
        QTest::newRow(qPrintable(each.key())) << each.key() << each->toObject();
    if (all.isEmpty())
        QTest::newRow("none") << QString() << QJsonObject();
}

void TstClaimSamples::everyFileAgreesWithTheFacts()
{
    PAX_REQUIRE_SAMPLES();
    QFETCH(QString, file);
    QFETCH(QJsonObject, expected);
    ClaimReader reader;
    QVERIFY(reader.addPath(pax::tests::samplesDir() + u"/claims/"_s + file, {}));
    const ClaimSetPtr set = reader.finish();
    Filter filter;
    filter.allVersions = true;
    const QJsonObject summary = QJsonDocument::fromJson(summaryJson(*set, filter, {})).object();
    QCOMPARE(summary[u"claims"_s], expected[u"count"_s]);
    QCOMPARE(summary[u"lines"_s], expected[u"items"_s]);
    QCOMPARE(summary[u"byType"_s], expected[u"claimType"_s]);
    QCOMPARE(summary[u"byStatus"_s], expected[u"status"_s]);
    QCOMPARE(summary[u"byUse"_s], expected[u"use"_s]);
    QCOMPARE(summary[u"members"_s], expected[u"distinctPatients"_s]);
    const QJsonObject supplied = summary[u"suppliedTotals"_s].toObject();
    const QJsonObject totals = expected[u"total"_s].toObject();
    QCOMPARE(supplied.keys(), totals.keys());
    for (const QString &category : totals.keys()) {
        const QJsonObject ours = supplied[category].toObject();
        const QJsonObject theirs = totals[category].toObject();
        QCOMPARE(ours.keys(), theirs.keys());
        for (const QString &currency : theirs.keys()) {
            QCOMPARE(ours[currency][u"count"_s], theirs[currency][u"count"_s]);
            QCOMPARE(plain(ours[currency][u"sum"_s]), plain(theirs[currency][u"sum"_s]));
        }
    }
    const QJsonObject others = expected[u"otherResources"_s].toObject();
    QCOMPARE(summary[u"rejected"_s].toArray().size(), others.contains(u"Bundle"_s) ? 1 : 0);
    if (others.contains(u"Bundle"_s))
        QCOMPARE(summary[u"rejected"_s][0][u"reason"_s].toString(), u"bundle"_s);
}

void TstClaimSamples::everyClaimHasADetail()
{
    PAX_REQUIRE_SAMPLES();
    ClaimReader reader;
    QVERIFY(reader.addPath(pax::tests::samplesDir() + u"/claims"_s, {}));
    const ClaimSetPtr set = reader.finish();
    QVERIFY(set->table.rows() > 1500);
    for (std::uint32_t row = 0; row < set->table.rows(); ++row) {
        const Result<QByteArray> bytes = recordOfFile(set->table.origin(row));
        QVERIFY(bytes);
        const Result<ClaimDetail> detail = readDetail(*bytes);
        QVERIFY2(detail.has_value(), qPrintable(set->table.id(row)));
        QCOMPARE(static_cast<int>(detail->lines.size()), set->table.lines(row));
    }
}

PAX_TEST(TstClaimSamples)
#include "tst_claimsamples.moc"
