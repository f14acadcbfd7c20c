// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/task.h"
#include "app/core/workers.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pax::core;
using namespace pax::tests;

namespace {

Task<Result<int>> sleepThen(std::chrono::milliseconds wait, int value, std::stop_token stop)
{
    co_await sleepUnlessStopped(wait, stop);
    if (stop.stop_requested())
        co_return Error::cancelled();
    co_return value;
}

} // namespace

class TstTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleeps();
    void wakesWhenStopped();
    void returnsAtOnceWhenAlreadyStopped();
    void worksElsewhereAndComesBack();
    void turnsAThrowIntoAnError();
    void runsManyAtOnce();
    void scopeStopsWhatItLaunched();
    void scopeMayDieFirst();
};

void TstTask::sleeps()
{
    std::stop_source stop;
    const auto value = await(sleepThen(std::chrono::milliseconds(5), 7, stop.get_token()));
    QVERIFY(value);
    QCOMPARE(*value, 7);
}

void TstTask::wakesWhenStopped()
{
    std::stop_source stop;
    QTimer::singleShot(5, this, [&stop] { stop.request_stop(); });
    const auto value = await(sleepThen(std::chrono::hours(1), 7, stop.get_token()));
    QVERIFY(!value);
    QVERIFY(value.error().isCancelled());
}

void TstTask::returnsAtOnceWhenAlreadyStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const auto value = await(sleepThen(std::chrono::hours(1), 7, stop.get_token()));
    QVERIFY(value.error().isCancelled());
}

void TstTask::worksElsewhereAndComesBack()
{
    Workers workers;
    const auto here = QThread::currentThreadId();
    const auto there = await(workers.run([] { return Result<Qt::HANDLE>(QThread::currentThreadId()); }));
    QVERIFY(there);
    QVERIFY(*there != here);
    QCOMPARE(QThread::currentThreadId(), here);
}

void TstTask::turnsAThrowIntoAnError()
{
    Workers workers;
    const auto value = await(workers.run([]() -> Result<int> { throw 1; }));
    QVERIFY(!value);
    QCOMPARE(value.error().kind(), ErrorKind::Internal);
}

void TstTask::runsManyAtOnce()
{
    Workers workers;
    int sum = 0;
    int ended = 0;
    for (int i = 0; i < 200; ++i) {
        QCoro::connect(workers.run([i] { return Result<int>(i); }), this, [&](const Result<int> &value) {
            sum += *value;
            ++ended;
        });
    }
    QTRY_COMPARE(ended, 200);
    QCOMPARE(sum, 199 * 200 / 2);
}

void TstTask::scopeStopsWhatItLaunched()
{
    TaskScope scope;
    QSignalSpy drained(&scope, &TaskScope::drained);
    scope.launch(sleepThen(std::chrono::hours(1), 1, scope.token()));
    scope.launch(sleepThen(std::chrono::hours(1), 2, scope.token()));
    QCOMPARE(scope.running(), 2);
    scope.stop();
    QTRY_COMPARE(drained.count(), 1);
    QCOMPARE(scope.running(), 0);
}

void TstTask::scopeMayDieFirst()
{
    auto scope = std::make_unique<TaskScope>();
    scope->launch(sleepThen(std::chrono::milliseconds(20), 1, scope->token()));
    scope.reset();
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(timer.elapsed() > 40);
}

PAX_TEST(TstTask)
#include "tst_task.moc"
