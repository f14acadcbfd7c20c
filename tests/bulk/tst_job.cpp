// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/job.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::bulk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(JobState)
Q_DECLARE_METATYPE(JobEvent)

class TstJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateKnowsItsEvents_data();
    void everyStateKnowsItsEvents();
    void aJobComesBackAsItWas();
    void aFileComesBackAsItWas();
    void namesAreSafe_data();
    void namesAreSafe();
    void nextSinceIsEarlyEnough_data();
    void nextSinceIsEarlyEnough();
    void equalMessagesAreCounted();
    void sumsTakeTheWeakest();
};

void TstJob::everyStateKnowsItsEvents_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("goesTo");
    // For each event in order (Started AcceptedByServer ManifestArrived AllDownloaded Imported ImportedWithLoss ImportedNothing
    // GaveUp CancelledByUser): the state it leads to, or '-' where it has no place.
    const auto row = [](const char *name, JobState state, const char *goesTo) { QTest::newRow(name) << static_cast<int>(state) << QString::fromLatin1(goesTo); };
    row("drafted", JobState::Drafted, "requesting - - - - - - failed cancelled");
    row("requesting", JobState::Requesting, "- accepted ready - - - - failed cancelled");
    row("accepted", JobState::Accepted, "- - ready - - - - failed cancelled");
    row("ready", JobState::Ready, "downloading - - - - - - failed cancelled");
    row("downloading", JobState::Downloading, "- - - importing - - - failed cancelled");
    row("importing", JobState::Importing, "- - - - complete partial empty failed cancelled");
    row("complete", JobState::Complete, "- - - - - - - - -");
    row("partial: failed files are asked for again", JobState::Partial, "downloading - - - - - - - -");
    row("empty", JobState::Empty, "- - - - - - - - -");
    row("failed: files may be asked for again", JobState::Failed, "downloading - - - - - - - -");
    row("cancelled", JobState::Cancelled, "- - - - - - - - -");
}

void TstJob::everyStateKnowsItsEvents()
{
    QFETCH(int, state);
    QFETCH(QString, goesTo);
    QStringList got;
    for (int event = 0; event <= static_cast<int>(JobEvent::CancelledByUser); ++event) {
        const auto to = next(static_cast<JobState>(state), static_cast<JobEvent>(event));
        Job job;
        job.id = ExportId(u"x"_s);
        job.state = to.value_or(JobState::Drafted);
        const QString name = to ? QString::fromUtf8(toJson(job)).section(u"\"state\":\""_s, 1).section(u'"', 0, 0) : u"-"_s;
        got << name;
    }
    QCOMPARE(got.join(u' '), goesTo);
}

void TstJob::aJobComesBackAsItWas()
{
    Job job;
    job.id = ExportId(u"20261125-101112-abcdef"_s);
    job.profile = u"Payer"_s;
    job.user = u"somebody"_s;
    job.spec = {PanelId(u"g/1"_s), {u"Patient"_s}, u"2026-01-01T00:00:00+02:00"_s, u"2026-02-01T00:00:00Z"_s, u"2025-01-01"_s, u"2025-12-31"_s, {u"p1"_s, u"-2"_s}, u"post"_s, u"x"_s, false};
    job.state = JobState::Downloading;
    job.isWaiting = true;
    job.hold = Hold::Permission;
    job.holdUntil = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    job.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    job.kickOffServerDate = job.created.addSecs(-3);
    job.request = u"GET /fhir/Group/g%2F1/$export?_type=Patient"_s;
    job.statusUrl = QUrl(u"https://payer.example/jobs/1?token=a%2Fb"_s);
    job.progress = u"50% — läuft"_s;
    job.transactionTime = u"2026-01-02T03:04:05.123456+00:00"_s;
    job.requiresToken = false;
    job.sums = {7, 3, 1, 123456789012, 5, 2, Grade::Length};
    job.resources = {{u"Patient"_s, 3}, {u"Coverage"_s, 4}};
    job.repeats = 9;
    job.deleted = 2;
    job.messages = {{u"error"_s, u"x"_s, u"text \"quoted\"\n"_s, u"Patient-1"_s, 4}};
    job.log = {u"one"_s, u"two"_s};
    job.kickOffs = 2;
    job.uncertainStarts = 1;
    job.isVerified = true;
    job.problem = u"files-failed"_s;
    job.problemSubject = u"host.example"_s;
    job.httpStatus = 418;
    const auto back = jobFromJson(toJson(job));
    QVERIFY(back);
    QCOMPARE(toJson(*back), toJson(job));
    QCOMPARE(back->spec, job.spec);
    QCOMPARE(back->statusUrl, job.statusUrl);
    for (const QByteArray &nonsense : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("{\"id\":5}"), toJson(job).left(50)})
        QVERIFY(!jobFromJson(nonsense));
}

void TstJob::aFileComesBackAsItWas()
{
    JobFile file;
    file.type = u"Patient"_s;
    file.part = 12;
    file.kind = FileKind::Deleted;
    file.url = QUrl(u"https://store.example/a%20b?sig=x%2By"_s);
    file.announced = 0;
    file.announcedBytes = 5'000'000'000;
    file.announcedSha256 = "ab12";
    file.expires = 1234567890;
    file.state = FileState::Damaged;
    file.grade = Grade::LengthAndCount;
    file.lines = 10;
    file.badLines = 2;
    file.badLineNumbers = {3, 7};
    file.bytes = 5'000'000'001;
    file.wireBytes = 77;
    file.sha256 = "cd34";
    file.etag = "\"e\"";
    file.lengthChecked = true;
    file.requests = 3;
    file.refetches = 1;
    file.problem = u"hash-mismatch"_s;
    JobFile back = fileFromJson(announcedJson(file));
    applyProgress(progressJson(file), back);
    QCOMPARE(back, file);
    JobFile odd;
    applyProgress(QJsonValue(u"nonsense"_s), odd);
    QCOMPARE(odd, JobFile());
}

void TstJob::namesAreSafe_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Patient"_s << u"Patient-1"_s;
    QTest::newRow("no type") << QString() << u"File-1"_s;
    QTest::newRow("a way out of the folder") << u"../../etc/passwd"_s << u"etcpasswd-1"_s;
    QTest::newRow("a hidden file") << u".key"_s << u"key-1"_s;
    QTest::newRow("only signs") << u"../.."_s << u"File-1"_s;
    QTest::newRow("other scripts") << u"Пациент"_s << u"File-1"_s;
    QTest::newRow("endless") << QString(500, u'A') << QString(QString(80, u'A') + u"-1"_s);
}

void TstJob::namesAreSafe()
{
    QFETCH(QString, type);
    QFETCH(QString, name);
    JobFile file;
    file.type = type;
    QCOMPARE(file.name(), name);
}

void TstJob::nextSinceIsEarlyEnough_data()
{
    QTest::addColumn<QString>("transactionTime");
    QTest::addColumn<QString>("kickOff");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("since");
    const int complete = static_cast<int>(JobState::Complete);
    QTest::newRow("the payer's time, less five minutes") << u"2026-11-25T10:00:00Z"_s << u"2026-11-25T10:00:30Z"_s << complete << u"2026-11-25T09:55:00Z"_s;
    QTest::newRow("the kick-off, where the payer writes the end") << u"2026-11-25T11:00:00Z"_s << u"2026-11-25T10:00:30Z"_s << complete << u"2026-11-25T09:55:30Z"_s;
    QTest::newRow("with a zone") << u"2026-11-25T12:00:00.5+02:00"_s << QString() << complete << u"2026-11-25T09:55:00Z"_s;
    QTest::newRow("no payer's time") << QString() << u"2026-11-25T10:00:30Z"_s << complete << u"2026-11-25T09:55:30Z"_s;
    QTest::newRow("neither") << QString() << QString() << complete << QString();
    QTest::newRow("nothing changed") << u"2026-11-25T10:00:00Z"_s << QString() << static_cast<int>(JobState::Empty) << u"2026-11-25T09:55:00Z"_s;
    QTest::newRow("a partial one moves nothing") << u"2026-11-25T10:00:00Z"_s << QString() << static_cast<int>(JobState::Partial) << QString();
    QTest::newRow("a failed one moves nothing") << u"2026-11-25T10:00:00Z"_s << QString() << static_cast<int>(JobState::Failed) << QString();
}

void TstJob::nextSinceIsEarlyEnough()
{
    QFETCH(QString, transactionTime);
    QFETCH(QString, kickOff);
    QFETCH(int, state);
    QFETCH(QString, since);
    Job job;
    job.state = static_cast<JobState>(state);
    job.transactionTime = transactionTime;
    job.kickOffServerDate = QDateTime::fromString(kickOff, Qt::ISODate);
    QCOMPARE(job.nextSince(), since);
}

void TstJob::equalMessagesAreCounted()
{
    QList<JobMessage> messages;
    for (int i = 0; i < 5000; ++i)
        addMessage(messages, {u"warning"_s, u"c"_s, u"same"_s, u"F-1"_s, 1});
    addMessage(messages, {u"error"_s, u"c"_s, u"same"_s, u"F-1"_s, 1});
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].count, 5000);
    for (int i = 0; i < 3000; ++i)
        addMessage(messages, {u"warning"_s, u"c"_s, QString::number(i), u"F-1"_s, 1});
    QCOMPARE(messages.size(), 1000);
    qint64 all = 0;
    for (const JobMessage &each : messages)
        all += each.count;
    QCOMPARE(all, 8001);
}

void TstJob::sumsTakeTheWeakest()
{
    JobFiles files(4);
    files[0].state = FileState::Imported;
    files[0].grade = Grade::Hash;
    files[0].bytes = 10;
    files[1].state = FileState::Imported;
    files[1].grade = Grade::Count;
    files[1].bytes = 5;
    files[2].state = FileState::Waiting;
    files[3].state = FileState::Failed;
    files[3].grade = Grade::None;
    QCOMPARE(sumsOf(files).done, 2);
    QCOMPARE(sumsOf(files).failed, 1);
    QCOMPARE(sumsOf(files).bytes, 15);
    QCOMPARE(sumsOf(files).weakest, Grade::None);
    files.pop_back();
    QCOMPARE(sumsOf(files).weakest, Grade::Count);
    QCOMPARE(sumsOf({}).weakest, Grade::None);
}

PAX_TEST(TstJob)
#include "tst_job.moc"
