// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/builder.h"
#include "app/timeline/readers.h"
#include "app/timeline/timelinejson.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::timeline;
using namespace Qt::StringLiterals;

/// The real records, against the figures that come with them.
class TstSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberAgreesWithTheFacts_data();
    void everyMemberAgreesWithTheFacts();
    void everyExampleOpens();

private:
    QJsonObject facts() const
    {
        QFile file(pax::tests::samplesDir() + u"/facts.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
};

void TstSamples::everyMemberAgreesWithTheFacts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject members = facts()[u"members"_s].toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        QTest::newRow(qPrintable(member.key())) << (*member)[u"file"_s].toString() << member->toObject();
    if (members.isEmpty())
        QTest::newRow("none") << QString() << QJsonObject();
}

void TstSamples::everyMemberAgreesWithTheFacts()
{
    PAX_REQUIRE_SAMPLES();
    QFETCH(QString, file);
    QFETCH(QJsonObject, expected);
    QFile bundle(pax::tests::samplesDir() + u'/' + file);
    QVERIFY(bundle.open(QIODevice::ReadOnly));
    TimelineBuilder builder(MemberId(expected[u"patientId"_s].toString()), u"live"_s);
    QVERIFY(builder.addPage(bundle.readAll(), u"page 1"_s));
    const Result<TimelinePtr> built = builder.finish(QDateTime());
    QVERIFY(built);

    const QJsonObject json = QJsonDocument::fromJson(timelineJson(**built)).object();
    const QJsonObject resources = json[u"resources"_s].toObject();
    QCOMPARE(resources, expected[u"resourcesByType"_s].toObject());
    int all = 0;
    for (const QJsonValue count : resources)
        all += count.toInt();
    QCOMPARE(all + json[u"duplicates"_s].toInt(), expected[u"resources"_s].toInt());
    QCOMPARE(json[u"patient"_s][u"birthDate"_s], expected[u"birthDate"_s]);
    QCOMPARE(json[u"patient"_s][u"gender"_s], expected[u"gender"_s]);
    QVERIFY(json[u"patient"_s][u"name"_s].toString().contains(expected[u"name"_s][u"family"_s].toString()));

    // Each resource with a lane stands in events or undated exactly once.
    QHash<QString, int> places;
    QHash<QString, QStringList> datesByType;
    for (const QString &list : {u"events"_s, u"undated"_s}) {
        for (const QJsonValue event : json[list].toArray()) {
            const QString reference = event[u"reference"_s].toString();
            ++places[reference];
            QVERIFY2(!event[u"lane"_s].toString().isEmpty(), qPrintable(reference));
            if (list == u"events"_s) {
                QVERIFY2(!event[u"date"_s].toString().isEmpty() && !event[u"precision"_s].toString().isEmpty(), qPrintable(reference));
                datesByType[reference.section(u'/', 0, 0)] << event[u"date"_s].toString().left(10);
            }
        }
    }
    int expectedPlaces = expected[u"deceased"_s].isNull() ? 0 : 1;
    for (auto type = resources.begin(); type != resources.end(); ++type)
        expectedPlaces += hasLane(type.key()) ? type->toInt() : 0;
    QCOMPARE(places.size(), expectedPlaces);
    for (auto place = places.begin(); place != places.end(); ++place)
        QVERIFY2(*place == 1, qPrintable(place.key()));

    // Earliest and latest day as written, for the types that the facts date by the same elements as we do.
    const QJsonObject timeline = expected[u"timeline"_s].toObject();
    for (const QString &type : {u"Encounter"_s, u"Immunization"_s, u"Observation"_s, u"MedicationRequest"_s, u"Procedure"_s, u"DiagnosticReport"_s, u"CarePlan"_s, u"Goal"_s, u"ImagingStudy"_s}) {
        const QJsonObject dates = timeline[type].toObject();
        const bool allPlain = dates[u"missing"_s].toInt() == 0 && dates[u"invalid"_s].toInt() == 0;
        QStringList ours = datesByType.value(type);
        if (dates.isEmpty() || !allPlain || ours.size() != dates[u"present"_s].toInt())
            continue;   // the rest lies on the shelf, for reasons tested elsewhere
        std::sort(ours.begin(), ours.end());
        QCOMPARE(ours.first(), dates[u"minDate"_s].toString());
        QCOMPARE(ours.last(), dates[u"maxDate"_s].toString());
    }
}

void TstSamples::everyExampleOpens()
{
    PAX_REQUIRE_SAMPLES();
    int opened = 0;
    for (const QString &folder : {u"/examples"_s, u"/groups"_s}) {
        QDirIterator walk(pax::tests::samplesDir() + folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            TimelineBuilder builder(MemberId(), u"file"_s);
            QVERIFY2(builder.addFile(file.readAll(), file.fileName()).has_value(), qPrintable(file.fileName()));
            const auto built = builder.finish(QDateTime());
            if (!built) {
                QCOMPARE(built.error().reason(), ErrorReason::WrongPatient);
                continue;
            }
            for (const TimelineEvent &event : (*built)->events)
                QVERIFY2(event.start.has_value(), qPrintable(event.reference));
            QVERIFY(!timelineJson(**built).isEmpty());
            ++opened;
        }
    }
    QVERIFY(opened > 200);
}

PAX_TEST(TstSamples)
#include "tst_samples.moc"
