// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulk/pollrule.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace pax::bulk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TstPollRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void waits_data();
    void waits();
    void shares_data();
    void shares();
};

void TstPollRule::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("exportStatus");
    QTest::addColumn<QString>("progress");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("step");
    const auto row = [](const char *name, int status, const char *exportStatus, const char *progress, const QStringList &codes, PollStep step) {
        QTest::newRow(name) << status << QByteArray(exportStatus) << QString::fromLatin1(progress) << codes << static_cast<int>(step);
    };
    row("running", 202, "", "33%", {}, PollStep::Wait);
    row("done", 200, "", "", {}, PollStep::Ready);
    row("status apart: running", 200, "202", "", {}, PollStep::Wait);
    row("status apart: failed", 200, "500", "", {}, PollStep::Failed);
    row("status apart: done", 200, "200", "", {}, PollStep::Ready);
    row("done elsewhere", 303, "", "", {}, PollStep::Elsewhere);
    row("asked too often", 429, "", "", {}, PollStep::SlowDown);
    row("gone", 404, "", "", {u"deleted"_s}, PollStep::Gone);
    row("expired", 410, "", "", {}, PollStep::Gone);
    row("this question failed", 500, "", "", {u"transient"_s}, PollStep::TryAgain);
    row("the job failed", 500, "", "", {u"exception"_s}, PollStep::Failed);
    row("the job failed without a word", 500, "", "", {}, PollStep::Failed);
    for (const int status : {408, 425, 502, 503, 504})
        QTest::addRow("gateway %d", status) << status << QByteArray() << QString() << QStringList() << static_cast<int>(PollStep::TryAgain);
    for (const int status : {400, 403, 405, 409, 418, 501})
        QTest::addRow("refused %d", status) << status << QByteArray() << QString() << QStringList() << static_cast<int>(PollStep::Failed);
    row("a cancelled job that stays accepted", 202, "", "Build in progress - Status set to CANCELLED at T", {}, PollStep::Dead);
    row("a failed job that stays accepted", 202, "", "Status set to ERRORED", {}, PollStep::Dead);
}

void TstPollRule::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, exportStatus);
    QFETCH(QString, progress);
    QFETCH(QStringList, codes);
    QFETCH(int, step);
    const PollAnswer answer{status, exportStatus, progress, codes};
    QCOMPARE(static_cast<int>(readPollAnswer(answer)), step);
}

void TstPollRule::waits_data()
{
    QTest::addColumn<int>("polls");
    QTest::addColumn<int>("retryAfter");   // −1: absent
    QTest::addColumn<int>("seconds");
    QTest::newRow("first") << 1 << -1 << 5;
    QTest::newRow("second") << 2 << -1 << 8;
    QTest::newRow("seventh") << 7 << -1 << 60;
    QTest::newRow("hundredth") << 100 << -1 << 60;
    QTest::newRow("zero means the floor") << 5 << 0 << 5;
    QTest::newRow("asked for one second") << 5 << 1 << 1;
    QTest::newRow("asked for two minutes") << 1 << 120 << 120;
    QTest::newRow("an epoch value is clamped") << 1 << 1'764'000'000 << 600;
}

void TstPollRule::waits()
{
    QFETCH(int, polls);
    QFETCH(int, retryAfter);
    QFETCH(int, seconds);
    const std::optional<std::chrono::seconds> asked = retryAfter < 0 ? std::nullopt : std::optional(std::chrono::seconds(retryAfter));
    QCOMPARE(pollWait(polls, asked, 0).count(), seconds * 1000);
    QCOMPARE(pollWait(polls, asked, 1).count(), seconds * 1100);
    QCOMPARE(pollWait(polls, asked, -5).count(), seconds * 900);
}

void TstPollRule::shares_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("share");   // −1: not known
    QTest::newRow("bare") << u"33%"_s << 0.33;
    QTest::newRow("in words") << u"In Progress (33%)"_s << 0.33;
    QTest::newRow("with a fraction") << u"RUNNING: 50.50%"_s << 0.505;
    QTest::newRow("done") << u"100% complete"_s << 1.0;
    QTest::newRow("no number") << u"in-progress"_s << -1.0;
    QTest::newRow("too much") << u"250%"_s << -1.0;
}

void TstPollRule::shares()
{
    QFETCH(QString, words);
    QFETCH(double, share);
    QCOMPARE(progressShare(words).value_or(-1), share);
}

PAX_TEST(TstPollRule)
#include "tst_pollrule.moc"
