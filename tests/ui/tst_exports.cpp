// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/language.h"
#include "tests/support/testmain.h"
#include "tests/ui/exportsamples.h"
#include "ui/bulk/filetable.h"
#include "ui/bulk/joblist.h"
#include "ui/bulk/jobpage.h"
#include "ui/bulk/jobsteps.h"
#include "ui/bulk/jobtext.h"
#include "ui/bulk/messagetext.h"
#include "ui/bulk/ratemeter.h"
#include "ui/common/statepanel.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>

using namespace pax;
using namespace pax::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The pages of exports on made-up jobs: words, figures, whose move, and a list of any length.
class TstExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void measuresRates();
    void tellsTimeLeft_data();
    void tellsTimeLeft();
    void saysTimes_data();
    void saysTimes();
    void expires_data();
    void expires();
    void walksTheWay_data();
    void walksTheWay();
    void saysWhoseMoveItIs_data();
    void saysWhoseMoveItIs();
    void advises_data();
    void advises();
    void notesInTheList();
    void listsFiles();
    void sortsFiles_data();
    void sortsFiles();
    void keepsPlaceWhileNewsArrive();
    void offersWhatIsPossible_data();
    void offersWhatIsPossible();
    void leadsFromAMessageToItsFile();
    void everythingHasAName();
    void fitsWithLargeText_data();
    void fitsWithLargeText();

private:
    std::unique_ptr<JobPage> page(const bulk::Job &job);
    static JobView viewOf(const bulk::Job &job);

    core::Workers m_workers;
    bulk::JobFiles m_files;
};

void TstExports::initTestCase()
{
    words::speak(u"en"_s);
    theme::install(*qApp, u"light"_s);
}

JobView TstExports::viewOf(const bulk::Job &job)
{
    JobView view;
    view.job = job;
    view.panelName = job.spec.panel.text();
    return view;
}

std::unique_ptr<JobPage> TstExports::page(const bulk::Job &job)
{
    auto made = std::make_unique<JobPage>(m_workers, [this]() -> const bulk::JobFiles & { return m_files; });
    made->resize(824, 728);
    made->setJob(viewOf(job), tests::sampleNow());
    made->show();
    return made;
}

void TstExports::measuresRates()
{
    RateMeter meter;
    QVERIFY(!meter.bytesPerSecond());
    meter.sample(0s, 0, 0);
    QVERIFY(!meter.bytesPerSecond());
    meter.sample(100ms, 1000, 0);
    QVERIFY(!meter.bytesPerSecond());   // too short to say anything
    for (int i = 1; i <= 100; ++i)
        meter.sample(std::chrono::seconds(i), i * 2000, i / 10);
    QCOMPARE(qRound(*meter.bytesPerSecond()), 2000);
    // A stall shows within the window, not after the whole download.
    for (int i = 101; i <= 131; ++i)
        meter.sample(std::chrono::seconds(i), 200'000, 10);
    QCOMPARE(qRound(*meter.bytesPerSecond()), 0);
    // A file fetched again takes bytes back: no negative rate.
    meter.sample(132s, 150'000, 9);
    QVERIFY(!meter.bytesPerSecond());
}

void TstExports::tellsTimeLeft_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("files");
    QTest::addColumn<bool>("known");
    QTest::addColumn<qint64>("seconds");   // -1: not known
    QTest::newRow("by bytes") << qint64(10'000) << qint64(3) << true << qint64(10);
    QTest::newRow("by files where sizes are not known") << qint64(0) << qint64(6) << false << qint64(12);
    QTest::newRow("nothing left") << qint64(0) << qint64(0) << true << qint64(0);
    QTest::newRow("more came than was announced") << qint64(-5) << qint64(1) << true << qint64(-1);
    QTest::newRow("longer than a month is no estimate") << qint64(1) * 1000 * 3600 * 24 * 60 << qint64(1) << true << qint64(-1);
}

void TstExports::tellsTimeLeft()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, files);
    QFETCH(bool, known);
    QFETCH(qint64, seconds);
    RateMeter meter;
    meter.sample(0s, 0, 0);
    meter.sample(10s, 10'000, 5);
    const auto left = timeLeft({bytes, files, known}, meter);
    QCOMPARE(left ? qint64(left->count()) : qint64(-1), seconds);
    QVERIFY(!timeLeft({bytes, files, known}, RateMeter()));
}

void TstExports::saysTimes_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("counted");
    QTest::newRow("soon") << 48 << u"under a minute"_s << u"0:48"_s;
    QTest::newRow("minutes") << 350 << u"about 6 min"_s << u"5:50"_s;
    QTest::newRow("an hour") << 3600 << u"about 1 h"_s << u"about 1 h"_s;
    QTest::newRow("hours") << 2 * 3600 + 600 << u"about 2 h 10 min"_s << u"about 2 h 10 min"_s;
    QTest::newRow("days") << 3 * 86400 << u"about 3 days"_s << u"about 3 days"_s;
    QTest::newRow("past") << -5 << u"under a minute"_s << u"0:00"_s;
}

void TstExports::saysTimes()
{
    QFETCH(int, seconds);
    QTEST(aboutTime(std::chrono::seconds(seconds)), "about");
    QTEST(countdown(std::chrono::seconds(seconds)), "counted");
}

void TstExports::expires_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    QTest::newRow("tomorrow") << 22 * 3600 + 51 * 60 << u"in 22 h 51 min"_s << int(Tone::Text);
    QTest::newRow("days") << 5 * 86400 << u"in 5 days"_s << int(Tone::Text);
    QTest::newRow("last hour") << 40 * 60 << u"in 40 min"_s << int(Tone::Attention);
    QTest::newRow("last minute") << 30 << u"in under a minute"_s << int(Tone::Attention);
    QTest::newRow("past") << 0 << u"expired"_s << int(Tone::Bad);
}

void TstExports::expires()
{
    QFETCH(int, seconds);
    const QDateTime now = tests::sampleNow();
    QTEST(expiryText(now.addSecs(seconds), now), "text");
    QTEST(int(expiryTone(now.addSecs(seconds), now)), "tone");
    QCOMPARE(expiryText({}, now), u"—"_s);
}

void TstExports::walksTheWay_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("over");
    QTest::addColumn<bool>("good");
    using bulk::JobState;
    QTest::newRow("drafted") << int(JobState::Drafted) << int(JobStep::Queue) << false << false;
    QTest::newRow("requesting") << int(JobState::Requesting) << int(JobStep::Queue) << false << false;
    QTest::newRow("accepted") << int(JobState::Accepted) << int(JobStep::Prepare) << false << false;
    QTest::newRow("ready") << int(JobState::Ready) << int(JobStep::Download) << false << false;
    QTest::newRow("downloading") << int(JobState::Downloading) << int(JobStep::Download) << false << false;
    QTest::newRow("importing") << int(JobState::Importing) << int(JobStep::Check) << false << false;
    QTest::newRow("complete") << int(JobState::Complete) << int(JobStep::End) << true << true;
    QTest::newRow("partial") << int(JobState::Partial) << int(JobStep::End) << true << false;
    QTest::newRow("empty is not good") << int(JobState::Empty) << int(JobStep::End) << true << false;
    QTest::newRow("failed while the payer prepared") << int(JobState::Failed) << int(JobStep::Prepare) << true << false;
    QTest::newRow("cancelled while the payer prepared") << int(JobState::Cancelled) << int(JobStep::Prepare) << true << false;
}

void TstExports::walksTheWay()
{
    QFETCH(int, state);
    const JobWay way = wayOf(tests::jobIn(static_cast<bulk::JobState>(state), u"x"_s));
    QTEST(int(way.at), "step");
    QTEST(way.isOver, "over");
    QTEST(way.isGood, "good");
}

void TstExports::saysWhoseMoveItIs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("move");
    QTest::newRow("payer's note") << u"informational"_s << u"Files are kept for 24 hours."_s << u"information"_s << false << u"“Files are kept for 24 hours.”"_s << u"Nothing to do"_s;
    QTest::newRow("payer's error") << u"exception"_s << u"boom"_s << u"error"_s << false << u"“boom”"_s << u"The payer: send its help desk this text"_s;
    QTest::newRow("payer's fatal, no words") << u"exception"_s << QString() << u"fatal"_s << false << u"A note without words (exception)"_s << u"The payer: send its help desk this text"_s;
    QTest::newRow("bad lines") << u"structure"_s << u"unreadable lines: 2 (11482, 20916)"_s << u"warning"_s << true << u"2 lines in Condition-1 could not be read: 11,482, 20,916. The rest was imported."_s << u"The payer: send its help desk the file and line numbers"_s;
    QTest::newRow("more bad lines than are named") << u"structure"_s << u"unreadable lines: 900 (1, 2, 3, 4, 5, 6, 7)"_s << u"warning"_s << true << u"900 lines in Condition-1 could not be read: 1, 2, 3, 4, 5, …. The rest was imported."_s << u"The payer: send its help desk the file and line numbers"_s;
    QTest::newRow("count") << u"count-mismatch"_s << u"announced 28940, read 28938"_s << u"error"_s << true << u"Condition-1: the payer announced 28,940 records, 28,938 came, also the second time."_s << u"You: retry the file; if it differs again, the payer"_s;
    QTest::newRow("parameter") << u"not-supported"_s << u"asked without _typeFilter, which this server refused before"_s << u"information"_s << true << u"Asked without _typeFilter: this server does not take it, so more may have come than was wanted."_s << u"Nothing to do"_s;
    QTest::newRow("a payer that speaks like us is quoted") << u"structure"_s << u"unreadable lines: 2 (1, 2)"_s << u"warning"_s << false << u"“unreadable lines: 2 (1, 2)”"_s << u"The payer, if something is missing to you"_s;
    QTest::newRow("markup stays text") << u"x"_s << u"<b>bold</b>"_s << u"warning"_s << false << u"“<b>bold</b>”"_s << u"The payer, if something is missing to you"_s;
}

void TstExports::saysWhoseMoveItIs()
{
    QFETCH(QString, code);
    QFETCH(QString, said);
    QFETCH(QString, severity);
    QFETCH(bool, ours);
    const MessageText text = messageText({severity, code, said, u"Condition-1"_s, 1, ours});
    QTEST(text.text, "text");
    QTEST(text.move, "move");
    QCOMPARE(text.from, ours ? u"this app"_s : u"payer"_s);
}

void TstExports::advises_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("contains");
    using bulk::JobState;
    QTest::newRow("complete needs no word") << int(JobState::Complete) << QString() << 0 << QString() << QString();
    QTest::newRow("running needs no word") << int(JobState::Accepted) << QString() << 0 << QString() << QString();
    QTest::newRow("cancelled needs no word") << int(JobState::Cancelled) << QString() << 0 << QString() << QString();
    QTest::newRow("empty is amber") << int(JobState::Empty) << QString() << 0 << u"attention"_s << u"nothing received"_s;
    QTest::newRow("server fault") << int(JobState::Failed) << u"server-fault"_s << 500 << u"bad"_s << u"Whose move"_s;
    QTest::newRow("secret refused") << int(JobState::Failed) << u"invalid-client"_s << 401 << u"bad"_s << u"Whose move"_s;
    QTest::newRow("empty panel") << int(JobState::Failed) << u"empty-panel"_s << 406 << u"bad"_s << u"The export failed."_s;
    QTest::newRow("a name nobody knows") << int(JobState::Failed) << u"what-is-this"_s << 0 << u"bad"_s << u"The export failed."_s;
}

void TstExports::advises()
{
    QFETCH(int, state);
    QFETCH(QString, problem);
    QFETCH(int, status);
    QFETCH(QString, kind);
    QFETCH(QString, contains);
    const auto advice = jobAdvice(tests::jobIn(static_cast<bulk::JobState>(state), u"x"_s, problem, status));
    QCOMPARE(advice ? QString::fromLatin1(advice->kind) : QString(), kind);
    if (advice)
        QVERIFY2((advice->what + u' ' + advice->next).contains(contains), qPrintable(advice->what + advice->next));
}

void TstExports::notesInTheList()
{
    const QDateTime now = tests::sampleNow();
    const bulk::Job running = tests::runningJob(m_files);
    QCOMPARE(jobNote(running, {}, 90, now), u"8 of 14 files"_s);
    QCOMPARE(jobNote(running, 350s, 90, now), u"8 of 14 files, about 6 min left"_s);
    const bulk::Job complete = tests::completeJob(m_files);
    QCOMPARE(jobNote(complete, {}, 90, now), u"by hash · kept 85 more days"_s);
    QCOMPARE(jobNote(complete, {}, 0, now), u"by hash"_s);
    bulk::Job waiting = tests::jobIn(bulk::JobState::Accepted, u"w"_s);
    waiting.holdUntil = now.addSecs(48);
    QCOMPARE(jobNote(waiting, {}, 90, now), u"Next check in 0:48"_s);
    QVERIFY(needsPerson(tests::jobIn(bulk::JobState::Empty, u"e"_s)));
    QVERIFY(!needsPerson(waiting));
    waiting.hold = bulk::Hold::Permission;
    QVERIFY(needsPerson(waiting));
}

void TstExports::listsFiles()
{
    const bulk::Job job = tests::runningJob(m_files);
    const auto shown = page(job);
    RowModel *rows = shown->files().rows();
    const QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows->rowCount(), 14);
    const auto line = [rows](int row) {
        QStringList cells;
        for (int column = 0; column < rows->columnCount(); ++column)
            cells << rows->index(row, column).data().toString();
        return cells.join(u'|');
    };
    QCOMPARE(line(1), u"Patient|1 of 1|Imported|3.9 MB|1,284|1,284|—|Hash matches"_s);
    QCOMPARE(line(5), u"Condition|1 of 1|The count differs|41.0 MB|28,940|28,938|—|Count, 2 short"_s);
    QCOMPARE(line(9), u"Observation|2 of 3|71 %|152.4 of 214.6 MB|200,000|—|in 22 h 51 min|—"_s);
    QCOMPARE(line(12), u"ExplanationOfBenefit|2 of 2|Waiting|180.0 MB|21,077|—|in 40 min|—"_s);
    QCOMPARE(line(13), u"DocumentReference|1 of 1|Trying again, try 2|30.0 MB|9,318|—|in 22 h 51 min|—"_s);
    // Nothing is green but hash, or length and count.
    m_files[1].grade = bulk::Grade::Count;
    QCOMPARE(int(rows->cell(rows->index(1, 7)).tone), int(Tone::Text));
    m_files[1].grade = bulk::Grade::LengthAndCount;
    QCOMPARE(int(rows->cell(rows->index(1, 7)).tone), int(Tone::Good));
    // Another job with fewer files while the old rows are still asked for.
    m_files.resize(3);
    QVERIFY(rows->index(13, 0).data().isValid());
    shown->setJob(viewOf(tests::completeJob(m_files)), tests::sampleNow());
    QCOMPARE(rows->rowCount(), 3);
    QVERIFY(shown->files().table()->isColumnHidden(6));
}

void TstExports::sortsFiles_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("first");
    QTest::newRow("type") << 0 << int(Qt::AscendingOrder) << 5;            // Condition
    QTest::newRow("state, worst first") << 2 << int(Qt::DescendingOrder) << 5;
    QTest::newRow("largest") << 3 << int(Qt::DescendingOrder) << 8;
    QTest::newRow("least sure") << 7 << int(Qt::AscendingOrder) << 5;
}

void TstExports::sortsFiles()
{
    QFETCH(int, column);
    QFETCH(int, order);
    QFETCH(int, first);
    const auto shown = page(tests::runningJob(m_files));
    shown->files().table()->sortByColumn(column, static_cast<Qt::SortOrder>(order));
    RowModel *rows = shown->files().rows();
    QTRY_COMPARE(rows->sourceRow(rows->index(0, 0)), first);
}

void TstExports::keepsPlaceWhileNewsArrive()
{
    bulk::Job job = tests::hugeJob(m_files, 2000);
    const auto shown = page(job);
    DataTable *table = shown->files().table();
    table->selectSource(1500);
    const int scrolled = table->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QSignalSpy resets(shown->files().rows(), &QAbstractItemModel::modelReset);
    for (std::size_t i = 1000; i < 1400; ++i) {
        m_files[i].state = bulk::FileState::Imported;
        m_files[i].bytes = *m_files[i].announcedBytes;
        job.sums = bulk::sumsOf(m_files);
        if (i % 50 == 0)
            shown->setJob(viewOf(job), tests::sampleNow());
    }
    QCOMPARE(resets.count(), 0);
    QCOMPARE(table->currentSource(), 1500);
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);
}

void TstExports::offersWhatIsPossible_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("hold");
    QTest::addColumn<QString>("offered");
    using bulk::Hold;
    using bulk::JobState;
    QTest::newRow("running") << int(JobState::Accepted) << int(Hold::None) << u"Pause Cancel…"_s;
    QTest::newRow("paused") << int(JobState::Accepted) << int(Hold::Person) << u"Resume Cancel…"_s;
    QTest::newRow("no room") << int(JobState::Accepted) << int(Hold::Disk) << u"Resume Cancel…"_s;
    QTest::newRow("network") << int(JobState::Accepted) << int(Hold::Network) << u"Pause Cancel…"_s;
    QTest::newRow("failed before there were files") << int(JobState::Failed) << int(Hold::None) << QString();
    QTest::newRow("empty") << int(JobState::Empty) << int(Hold::None) << QString();
}

void TstExports::offersWhatIsPossible()
{
    QFETCH(int, state);
    QFETCH(int, hold);
    m_files.clear();
    bulk::Job job = tests::jobIn(static_cast<bulk::JobState>(state), u"x"_s);
    job.hold = static_cast<bulk::Hold>(hold);
    const auto shown = page(job);
    QStringList offered;
    for (const QPushButton *button : shown->findChildren<QPushButton *>()) {
        const bool isOffer = QStringList{u"Pause"_s, u"Resume"_s, u"Cancel…"_s, u"Retry failed"_s, u"Verify"_s, u"Open claims"_s}.contains(button->text());
        if (isOffer && button->isVisible() && button->isEnabled())
            offered << button->text();
        // What is not possible says why.
        if (isOffer && button->isVisible() && !button->isEnabled())
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
    }
    QTEST(offered.join(u' '), "offered");
}

void TstExports::leadsFromAMessageToItsFile()
{
    const auto shown = page(tests::runningJob(m_files));
    auto *tabs = shown->findChild<QTabBar *>();
    tabs->setCurrentIndex(1);
    DataTable *messages = nullptr;
    for (DataTable *table : shown->findChildren<DataTable *>()) {
        if (table->isVisible())
            messages = table;
    }
    QVERIFY(messages && messages != shown->files().table());
    messages->setCurrentIndex(messages->model()->index(0, 0));   // worst first: the count of Condition
    QTest::keyClick(messages, Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(shown->files().table()->currentSource(), 5);
}

void TstExports::everythingHasAName()
{
    const auto shown = page(tests::runningJob(m_files));
    for (const QWidget *each : shown->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const bool isFocusable = each->focusPolicy() != Qt::NoFocus && each->isVisible() && !each->objectName().startsWith(u"qt_"_s) && !qobject_cast<const QHeaderView *>(each);
        if (isFocusable && !(button && !button->text().isEmpty()))
            QVERIFY2(!each->accessibleName().isEmpty() || each->focusProxy() || qobject_cast<const QLabel *>(each), each->metaObject()->className());
    }
}

void TstExports::fitsWithLargeText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("look");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << u"en"_s << u"light"_s << 100;
    QTest::newRow("dark") << u"en"_s << u"dark"_s << 100;
    QTest::newRow("Spanish") << u"es"_s << u"light"_s << 100;
    QTest::newRow("large") << u"en"_s << u"light"_s << 200;
}

/// The page stays within the window, also with text twice as large; with PAX_SHOTS it leaves pictures.
void TstExports::fitsWithLargeText()
{
    QFETCH(QString, language);
    QFETCH(QString, look);
    QFETCH(int, percent);
    words::speak(language);
    theme::install(*qApp, look, percent);
    const bulk::Job running = tests::runningJob(m_files);
    QSplitter frame;
    auto *list = new JobList;
    auto *shown = new JobPage(m_workers, [this]() -> const bulk::JobFiles & { return m_files; });
    frame.addWidget(list);
    frame.addWidget(shown);
    frame.resize(1196, 728);
    frame.setSizes({372, 824});
    bulk::JobFiles others;
    bulk::Job paused = tests::jobIn(bulk::JobState::Accepted, u"p"_s);
    paused.holdUntil = tests::sampleNow().addSecs(48);
    bulk::Job partial = tests::jobIn(bulk::JobState::Partial, u"i"_s);
    partial.sums.files = 12;
    partial.sums.done = 11;
    partial.sums.failed = 1;
    JobListLook how;
    how.panelName = [](const core::PanelId &panel) { return panel.text(); };
    how.left = [](const bulk::Job &job) { return job.state == bulk::JobState::Downloading ? std::optional(350s) : std::nullopt; };
    how.retentionDays = 90;
    how.diskFree = 214'000'000'000;
    list->setJobs({running, tests::jobIn(bulk::JobState::Empty, u"e"_s), tests::completeJob(others), partial, paused, tests::jobIn(bulk::JobState::Failed, u"f"_s, u"server-fault"_s, 500)}, how, tests::sampleNow());
    JobView view = viewOf(running);
    view.bytesPerSecond = 1'600'000;
    view.left = 350s;
    shown->setJob(view, tests::sampleNow());
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    const QString folder = qEnvironmentVariable("PAX_SHOTS");
    const QString suffix = look == u"dark"_s ? u"-dark"_s : language == u"es"_s ? u"-es"_s : percent == 200 ? u"-200"_s : QString();
    for (int tab = 0; tab < 3; ++tab) {
        shown->findChild<QTabBar *>()->setCurrentIndex(tab);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(frame.minimumSizeHint().width() <= 1196, qPrintable(QString::number(frame.minimumSizeHint().width())));
        QVERIFY2(frame.minimumSizeHint().height() <= 728, qPrintable(QString::number(frame.minimumSizeHint().height())));
        if (!folder.isEmpty())
            QVERIFY(frame.grab().save(folder + u"/05-running-%1"_s.arg(tab) + suffix + u".png"_s));
    }
    shown->findChild<QTabBar *>()->setCurrentIndex(0);
    m_files.clear();
    shown->setJob(viewOf(tests::jobIn(bulk::JobState::Failed, u"f"_s, u"server-fault"_s, 500)), tests::sampleNow());
    if (!folder.isEmpty())
        QVERIFY(frame.grab().save(folder + u"/05-failed"_s + suffix + u".png"_s));
    words::speak(u"en"_s);
    theme::install(*qApp, u"light"_s);
}

PAX_TEST(TstExports)
#include "tst_exports.moc"
