// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/common/adaptivesplitter.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>

using namespace pax::ui;
using namespace Qt::StringLiterals;

/// Layouts that keep a page whole on a small screen and with large text.
class TstCommon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wraps_data();
    void wraps();
    void splitsWhereBothFit_data();
    void splitsWhereBothFit();
    void drawerOpensAndCloses();
};

namespace {

QWidget *block(int width, int height)
{
    auto *made = new QWidget;
    made->setFixedSize(width, height);
    return made;
}

QWidget *paneOf(int leastWidth)
{
    auto *made = new QWidget;
    made->setMinimumWidth(leastWidth);
    made->setAccessibleName(u"Claim"_s);
    auto *column = new QVBoxLayout(made);
    column->addWidget(new Button(u"Inside"_s));
    return made;
}

} // namespace

void TstCommon::wraps_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("places");
    // Two of 100 x 20, a hidden one, one of 50 x 30 at the far end.
    QTest::newRow("one line") << 400 << QStringList{u"0,5"_s, u"110,5"_s, u"350,0"_s};
    QTest::newRow("just fits") << 270 << QStringList{u"0,5"_s, u"110,5"_s, u"220,0"_s};
    QTest::newRow("two lines") << 269 << QStringList{u"0,0"_s, u"110,0"_s, u"0,30"_s};
    QTest::newRow("three lines") << 120 << QStringList{u"0,0"_s, u"0,30"_s, u"0,60"_s};
    QTest::newRow("narrower than a widget") << 60 << QStringList{u"0,0"_s, u"0,30"_s, u"0,60"_s};
}

void TstCommon::wraps()
{
    QFETCH(int, width);
    QFETCH(QStringList, places);
    QWidget host;
    auto *flow = new FlowLayout(10, &host);
    const QList<QWidget *> blocks{block(100, 20), block(100, 20), block(80, 20), block(50, 30)};
    for (QWidget *each : blocks) {
        if (each == blocks.last())
            flow->addStretch();
        flow->addWidget(each);
    }
    blocks[2]->hide();
    flow->setGeometry(QRect(0, 0, width, 200));
    QStringList found;
    for (const QWidget *each : {blocks[0], blocks[1], blocks[3]})
        found << u"%1,%2"_s.arg(each->x()).arg(each->y());
    QCOMPARE(found, places);
    const int lines = places[2].endsWith(u",0"_s) ? 30 : places[2].endsWith(u",30"_s) ? 60 : 90;
    QCOMPARE(flow->heightForWidth(width), lines);
}

void TstCommon::splitsWhereBothFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isDrawer");
    QTest::newRow("wide") << 1200 << false;
    QTest::newRow("just fits") << 701 << false;
    QTest::newRow("too narrow") << 700 << true;
    QTest::newRow("narrow") << 450 << true;
}

void TstCommon::splitsWhereBothFit()
{
    QFETCH(int, width);
    QFETCH(bool, isDrawer);
    for (const Qt::Edge edge : {Qt::RightEdge, Qt::LeftEdge}) {
        QWidget *content = paneOf(400);
        QWidget *side = paneOf(300);
        AdaptiveSplitter splitter(content, side, edge);
        splitter.setSideWidth(320);
        splitter.resize(width, 300);
        splitter.show();
        QCOMPARE(splitter.isDrawer(), isDrawer);
        QCOMPARE(side->isVisible(), !isDrawer);
        QVERIFY(splitter.minimumSizeHint().width() <= 450);
        splitter.openSide();
        QVERIFY(side->isVisible());
        QVERIFY(side->width() >= 300);
        QVERIFY(content->width() >= 400);
        const QRect sideRect(side->mapTo(&splitter, QPoint()), side->size());
        QVERIFY(splitter.rect().contains(sideRect));
        QCOMPARE(edge == Qt::RightEdge ? sideRect.right() + 1 : sideRect.left(), edge == Qt::RightEdge ? width : 0);
        // There and back again, nothing is lost.
        splitter.resize(1300, 300);
        QVERIFY(!splitter.isDrawer() && side->isVisible());
        splitter.resize(500, 300);
        QVERIFY(splitter.isDrawer() && !side->isVisible());
    }
}

void TstCommon::drawerOpensAndCloses()
{
    QWidget *content = paneOf(400);
    QWidget *side = paneOf(300);
    AdaptiveSplitter splitter(content, side);
    splitter.resize(600, 300);
    splitter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&splitter));
    splitter.activateWindow();
    QTRY_VERIFY(splitter.isActiveWindow());
    auto *before = content->findChild<Button *>();
    before->setFocus();
    QSignalSpy changed(&splitter, &AdaptiveSplitter::sideOpenChanged);
    QVERIFY(!splitter.isSideOpen());   // a small window closed it
    splitter.openSide(true);
    QVERIFY(splitter.isSideOpen());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::focusWidget(), side->findChild<Button *>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!splitter.isSideOpen());
    QVERIFY(!side->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    // A button that says what it does is always there.
    auto *toggle = splitter.findChild<Button *>(QString(), Qt::FindDirectChildrenOnly);
    for (Button *each : splitter.findChildren<Button *>())
        toggle = each->accessibleName().contains(u"Claim"_s) ? each : toggle;
    QVERIFY(toggle && toggle->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(splitter.isSideOpen());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!splitter.isSideOpen());
}

PAX_TEST(TstCommon)
#include "tst_common.moc"
