// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/laneindex.h"
#include "app/timeline/lanelayout.h"
#include "app/timeline/rangehistory.h"
#include "tests/support/testmain.h"
#include "tests/timeline/printed.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <numeric>

using namespace pax::core;
using namespace pax::timeline;
using pax::tests::build;
using namespace Qt::StringLiterals;

namespace {

std::int64_t day(int year, int month, int number)
{
    return dayNumber(year, month, number) * DayMs;
}

TimelineEvent eventOf(const QByteArray &start, const QByteArray &end = {}, bool isOpen = false)
{
    TimelineEvent event;
    event.start = FhirDate::parse(start.toStdString());
    if (!end.isEmpty())
        event.end = FhirDate::parse(end.toStdString());
    event.isOpenEnded = isOpen;
    return event;
}

LaneIndex indexOf(const std::vector<TimelineEvent> &events, const std::vector<bool> &pairs = {})
{
    std::vector<int> all;
    for (std::size_t i = 0; i < events.size(); ++i)
        all.push_back(static_cast<int>(i));
    return LaneIndex(events, all, day(2026, 11, 24), pairs);
}

/// "point 1", "bar 2 open row 1", "cluster 3": kind, how many, what is special.
QString printed(const LaneLayout &layout)
{
    QStringList lines;
    for (const LaneMark &mark : layout.marks) {
        const char *kinds[] = {"point", "bar", "band", "cluster"};
        QString line = QString::fromLatin1(kinds[static_cast<int>(mark.kind)]);
        if (mark.count > 1)
            line += u' ' + QString::number(mark.count);
        line += mark.goesOnLeft ? u" from before"_s : QString();
        line += mark.isOpen ? u" open"_s : QString();
        line += mark.isPair ? u" pair"_s : QString();
        line += mark.row > 0 ? u" row %1"_s.arg(mark.row) : QString();
        lines << line;
    }
    if (layout.folded > 0)
        lines << u"%1 folded"_s.arg(layout.folded);
    return lines.join(u", "_s);
}

LaneLayout laid(const std::vector<TimelineEvent> &events, TimeRange range, double width = 800, double label = 60, int rows = 3, const std::vector<bool> &pairs = {})
{
    LaneMeasures measures;
    measures.mostRows = rows;
    return layoutLane(indexOf(events, pairs), TimeAxis(range, width), measures, [label](int) { return label; });
}

struct Box
{
    int row;
    double left;
    double right;
};

/// What takes room: marks and titles that stand beside their mark.
QList<Box> boxes(const LaneLayout &layout)
{
    QList<Box> all;
    for (const LaneMark &mark : layout.marks) {
        for (int row = mark.row; row <= mark.row + (mark.isPair ? 1 : 0); ++row) {
            all.append({row, mark.left, mark.right});
            if (mark.labelWidth > 0 && !mark.isLabelInside)
                all.append({row, mark.labelLeft, mark.labelLeft + mark.labelWidth});
        }
    }
    return all;
}

} // namespace

/// Where events stand on the line, without a screen.
class TstLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void axisGoesThereAndBack_data();
    void axisGoesThereAndBack();
    void zoomKeepsThePlaceUnderThePointer_data();
    void zoomKeepsThePlaceUnderThePointer();
    void staysInsideTheWhole_data();
    void staysInsideTheWhole();
    void ticksAreApart_data();
    void ticksAreApart();
    void countsDaysFromAnEvent();
    void marks_data();
    void marks();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void everyEventIsThere();
    void groupsStayWhileTheViewMoves();
    void dayIsWhereItWasWritten_data();
    void dayIsWhereItWasWritten();
    void historyGoesBackAndForward();
    void densityCountsEachOnce();
};

void TstLayout::axisGoesThereAndBack_data()
{
    QTest::addColumn<std::int64_t>("length");
    QTest::newRow("a year") << 365 * DayMs;
    QTest::newRow("an hour") << HourMs;
    QTest::newRow("a day") << DayMs;
    QTest::newRow("a century") << 36'525 * DayMs;
    QTest::newRow("150 years") << 150 * 36'525 / 100 * DayMs;
}

void TstLayout::axisGoesThereAndBack()
{
    QFETCH(std::int64_t, length);
    const std::int64_t from = day(1926, 3, 4);
    const TimeAxis axis({from, from + length}, 1000);
    QCOMPARE(axis.x(from), 0.0);
    QCOMPARE(axis.x(from + length), 1000.0);
    const std::int64_t perPixel = length / 1000 + 1;
    for (const double x : {0.0, 1.0, 333.25, 500.0, 999.5}) {
        const double back = axis.x(axis.at(x));
        QVERIFY2(std::abs(back - x) < 0.01, qPrintable(u"%1 came back as %2"_s.arg(x).arg(back)));
    }
    for (std::int64_t at = from; at < from + length; at += length / 7)
        QVERIFY(std::abs(axis.at(axis.x(at)) - at) <= perPixel);
}

void TstLayout::zoomKeepsThePlaceUnderThePointer_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("x");
    QTest::newRow("in, middle") << 0.8 << 500.0;
    QTest::newRow("out, middle") << 1.25 << 500.0;
    QTest::newRow("in, left edge") << 0.8 << 0.0;
    QTest::newRow("out, right edge") << 1.25 << 1000.0;
    QTest::newRow("far in") << 0.001 << 123.0;
    QTest::newRow("below an hour") << 1e-9 << 700.0;
    QTest::newRow("beyond 150 years") << 1e9 << 700.0;
}

void TstLayout::zoomKeepsThePlaceUnderThePointer()
{
    QFETCH(double, factor);
    QFETCH(double, x);
    const TimeAxis axis({day(2020, 1, 1), day(2026, 1, 1)}, 1000);
    const std::int64_t about = axis.at(x);
    const TimeRange range = zoomed(axis.range(), about, factor);
    QVERIFY(range.length() >= HourMs);
    QVERIFY(range.length() <= 151LL * 366 * DayMs);
    QVERIFY2(std::abs(TimeAxis(range, 1000).x(about) - x) < 0.5, qPrintable(QString::number(TimeAxis(range, 1000).x(about))));
}

void TstLayout::staysInsideTheWhole_data()
{
    QTest::addColumn<std::int64_t>("from");
    QTest::addColumn<std::int64_t>("to");
    QTest::newRow("inside") << day(2021, 1, 1) << day(2022, 1, 1);
    QTest::newRow("beyond the end") << day(2025, 6, 1) << day(2027, 6, 1);
    QTest::newRow("before the start") << day(1900, 1, 1) << day(1901, 1, 1);
}

void TstLayout::staysInsideTheWhole()
{
    QFETCH(std::int64_t, from);
    QFETCH(std::int64_t, to);
    const TimeRange whole{day(2020, 1, 1), day(2026, 1, 1)};
    const TimeRange range = kept({from, to}, whole);
    QVERIFY(range.from >= whole.from && range.to <= whole.to);
    QCOMPARE(range.length(), std::min(to - from, whole.length()));
}

void TstLayout::ticksAreApart_data()
{
    QTest::addColumn<std::int64_t>("length");
    for (const std::int64_t hours : {1LL, 6LL, 24LL, 24LL * 10, 24LL * 60, 24LL * 365, 24LL * 3650, 24LL * 36'525, 24LL * 54'787})
        QTest::addRow("%lld hours", static_cast<long long>(hours)) << hours * HourMs;
}

void TstLayout::ticksAreApart()
{
    QFETCH(std::int64_t, length);
    for (const std::int64_t from : {day(2024, 2, 28), day(1926, 12, 31) + 7 * HourMs, day(1969, 12, 31)}) {
        const TimeAxis axis({from, from + length}, 700);
        const std::vector<Tick> made = ticks(axis, 44);
        QVERIFY2(made.size() <= 17, qPrintable(QString::number(made.size())));
        for (std::size_t i = 1; i < made.size(); ++i)
            QVERIFY(axis.x(made[i].at) - axis.x(made[i - 1].at) >= 40);
    }
}

void TstLayout::countsDaysFromAnEvent()
{
    const std::int64_t zero = day(2026, 4, 6);
    QCOMPARE(daysFrom(zero, zero), 0);
    QCOMPARE(daysFrom(zero, zero + DayMs - 1), 0);
    QCOMPARE(daysFrom(zero, zero - 1), -1);
    QCOMPARE(daysFrom(zero, day(2026, 5, 6)), 30);
    const std::vector<Tick> made = ticksFrom(TimeAxis({day(2026, 2, 1), day(2026, 7, 1)}, 700), zero, 44);
    int majors = 0;
    for (const Tick &tick : made) {
        QCOMPARE((tick.at - zero) % DayMs, 0);
        majors += tick.isMajor ? 1 : 0;
    }
    QCOMPARE(majors, 1);
}

void TstLayout::marks_data()
{
    QTest::addColumn<std::vector<TimelineEvent>>("events");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a day") << std::vector{eventOf("2026-03-04")} << u"point"_s;
    QTest::newRow("a period") << std::vector{eventOf("2026-03-04", "2026-05-06")} << u"bar"_s;
    QTest::newRow("an open period") << std::vector{eventOf("2026-03-04", {}, true)} << u"bar open"_s;
    QTest::newRow("began before the view") << std::vector{eventOf("2014", {}, true)} << u"bar from before open"_s;
    QTest::newRow("a month") << std::vector{eventOf("2026-03")} << u"band"_s;
    QTest::newRow("a year") << std::vector{eventOf("2026")} << u"band"_s;
    QTest::newRow("a year before the view") << std::vector{eventOf("2024")} << QString();
    QTest::newRow("an hour is a point") << std::vector{eventOf("2026-03-04T10:00:00-05:00", "2026-03-04T11:00:00-05:00")} << u"point"_s;
    QTest::newRow("same day, counted") << std::vector{eventOf("2026-03-04"), eventOf("2026-03-04"), eventOf("2026-03-04T10:00:00Z")} << u"cluster 3"_s;
    QTest::newRow("far apart, not counted") << std::vector{eventOf("2026-03-04"), eventOf("2026-06-04")} << u"point, point"_s;
    QTest::newRow("periods side by side take rows") << std::vector{eventOf("2026-02-01", "2026-10-01"), eventOf("2026-03-01", "2026-09-01")} << u"bar, bar row 1"_s;
    QTest::newRow("more than rows") << std::vector{eventOf("2026-02-01", "2026-10-01"), eventOf("2026-02-02", "2026-10-01"), eventOf("2026-02-03", "2026-10-01"), eventOf("2026-02-04", "2026-10-01")}
                                    << u"bar, bar row 1, bar row 2, 1 folded"_s;
    QTest::newRow("beyond the view") << std::vector{eventOf("2030-01-01")} << QString();
    TimelineEvent reversed = eventOf("2026-05-01", "2025-01-01");
    reversed.endsBeforeStart = true;
    QTest::newRow("ends before it begins") << std::vector{reversed} << u"point"_s;
    TimelineEvent until = eventOf("2026-05-01");
    until.isUntil = true;
    QTest::newRow("only an end") << std::vector{until} << u"point"_s;
}

void TstLayout::marks()
{
    QFETCH(std::vector<TimelineEvent>, events);
    QFETCH(QString, expected);
    QCOMPARE(printed(laid(events, {day(2026, 1, 1), day(2027, 1, 1)})), expected);
}

void TstLayout::nothingOverlaps_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("label");
    QTest::newRow("few") << 12 << 365 << 60.0;
    QTest::newRow("many in a year") << 300 << 365 << 120.0;
    QTest::newRow("many in a week") << 300 << 7 << 120.0;
    QTest::newRow("far out") << 2000 << 20'000 << 80.0;
    QTest::newRow("titles wider than the view") << 40 << 365 << 2000.0;
    QTest::newRow("no titles at all") << 40 << 365 << 0.0;
}

void TstLayout::nothingOverlaps()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(double, label);
    QRandomGenerator random(7);
    std::vector<TimelineEvent> events;
    std::vector<bool> pairs;
    for (int i = 0; i < count; ++i) {
        const QByteArray start = dateOfDay(20'000 + random.bounded(days)).toString(Qt::ISODate).toLatin1();
        const QByteArray end = dateOfDay(20'000 + random.bounded(days)).toString(Qt::ISODate).toLatin1();
        const int kind = random.bounded(6);
        events.push_back(kind == 0 && end > start ? eventOf(start, end) : kind == 1 ? eventOf(start.left(7)) : kind == 2 ? eventOf(start + "T10:30:00-05:00") : eventOf(start));
        pairs.push_back(random.bounded(8) == 0);
    }
    for (const double width : {300.0, 800.0, 1600.0}) {
        const LaneLayout layout = laid(events, {20'000 * DayMs, (20'000 + days) * DayMs}, width, label, 5, pairs);
        QList<Box> all = boxes(layout);
        std::sort(all.begin(), all.end(), [](const Box &a, const Box &b) { return a.row != b.row ? a.row < b.row : a.left < b.left; });
        for (qsizetype i = 1; i < all.size(); ++i) {
            if (all[i].row == all[i - 1].row)
                QVERIFY2(all[i].left >= all[i - 1].right - 0.01, qPrintable(u"row %1: %2 – %3 and %4 – %5"_s.arg(all[i].row).arg(all[i - 1].left).arg(all[i - 1].right).arg(all[i].left).arg(all[i].right)));
        }
    }
}

void TstLayout::everyEventIsThere()
{
    std::vector<TimelineEvent> events;
    for (int i = 0; i < 500; ++i)
        events.push_back(eventOf(dateOfDay(20'000 + i * 7 % 365).toString(Qt::ISODate).toLatin1()));
    const LaneLayout layout = laid(events, {20'000 * DayMs, 20'366 * DayMs});
    std::size_t counted = 0;
    for (const LaneMark &mark : layout.marks)
        counted += mark.count;
    QCOMPARE(counted, events.size());
    for (int i = 0; i < 500; ++i)
        QVERIFY(std::any_of(layout.marks.begin(), layout.marks.end(), [&](const LaneMark &mark) { return layout.holds(mark, i); }));
}

void TstLayout::groupsStayWhileTheViewMoves()
{
    std::vector<TimelineEvent> events;
    for (int i = 0; i < 60; ++i)
        events.push_back(eventOf(dateOfDay(20'000 + i * 5).toString(Qt::ISODate).toLatin1()));
    const auto groups = [&](std::int64_t shift) {
        QSet<QString> found;
        const LaneLayout layout = laid(events, {20'050 * DayMs + shift, 20'250 * DayMs + shift}, 400);
        for (const LaneMark &mark : layout.marks) {
            if (mark.left < 60 || mark.right > 340)
                continue;
            QStringList members;
            for (std::uint32_t i = 0; i < mark.count; ++i)
                members << QString::number(layout.eventOf(mark, i));
            found.insert(members.join(u' '));
        }
        return found;
    };
    const QSet<QString> before = groups(0);
    QVERIFY(before.size() > 2);
    // A day on: those well inside the view are gathered as before.
    QSet<QString> both = groups(2 * DayMs);
    both.intersect(before);
    QVERIFY(both.size() >= before.size() - 2);
}

void TstLayout::dayIsWhereItWasWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("number");
    QTest::newRow("a day") << QByteArray("2026-03-08") << dayNumber(2026, 3, 8);
    QTest::newRow("late, west") << QByteArray("2026-03-08T23:30:00-12:00") << dayNumber(2026, 3, 8);
    QTest::newRow("early, east") << QByteArray("2026-03-08T00:10:00+14:00") << dayNumber(2026, 3, 8);
    QTest::newRow("in the hour that summer time leaves out") << QByteArray("2026-03-08T02:30:00-05:00") << dayNumber(2026, 3, 8);
    QTest::newRow("without a zone") << QByteArray("2026-03-08T23:59:59") << dayNumber(2026, 3, 8);
    QTest::newRow("24:00 is the next day's start") << QByteArray("2026-03-08T24:00:00Z") << dayNumber(2026, 3, 9);
}

void TstLayout::dayIsWhereItWasWritten()
{
    QFETCH(QByteArray, written);
    QFETCH(int, number);
    const TimelineEvent event = eventOf(written);
    const LaneIndex index = indexOf({event});
    QCOMPARE(daysFrom(0, index.entries().front().from), number);
}

void TstLayout::historyGoesBackAndForward()
{
    RangeHistory history;
    history.visit({0, 10}, false);
    history.visit({1, 9}, false);
    history.visit({2, 8}, true);
    history.visit({3, 7}, false);
    QVERIFY(history.canGoBack() && !history.canGoForward());
    QCOMPARE(history.back(), (TimeRange{2, 8}));
    QCOMPARE(history.back(), (TimeRange{0, 10}));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.back(), (TimeRange{0, 10}));
    QCOMPARE(history.forward(), (TimeRange{2, 8}));
    history.visit({5, 6}, false);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), (TimeRange{2, 8}));
}

void TstLayout::densityCountsEachOnce()
{
    std::vector<TimelineEvent> events{eventOf("2020-01-01"), eventOf("2020-06-01"), eventOf("2025-12-31"), eventOf("2020", {}, true)};
    std::vector<int> bins(10, 0);
    addDensity(indexOf(events), {day(2020, 1, 1), day(2026, 1, 1)}, bins);
    QCOMPARE(std::accumulate(bins.begin(), bins.end(), 0), 4);
    QCOMPARE(bins.front(), 3);
    QCOMPARE(bins.back(), 1);
}

PAX_TEST(TstLayout)
#include "tst_layout.moc"
