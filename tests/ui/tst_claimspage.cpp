// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/claims/generated.h"
#include "tests/support/testmain.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/claims/claimbrowser.h"
#include "ui/claims/claimcells.h"
#include "ui/claims/claimcharts.h"
#include "ui/claims/claimpanel.h"
#include "ui/claims/claimsout.h"
#include "ui/claims/claimspage.h"
#include "ui/claims/claimstable.h"
#include "ui/common/table.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace pax;
using namespace pax::ui;
using namespace pax::claims;
using namespace Qt::StringLiterals;

/// The claims page over files: charts that filter each other, the table, and what leaves, against what the claims' maker knows.
class TstClaimsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void chartsFilterEachOther();
    void draggingPicksARange();
    void keyboardReachesEveryBar();
    void undoesFilters();
    void searchesAndSorts();
    void sumsTheSelection();
    void chartsHaveTwins();
    void folders();
    void withoutAmountsNoMoneyShows();
    void workbookIsReadByOthers();

private:
    QString write(const QList<tests::MadeClaim> &made, const QString &name);
    void open(const QStringList &paths);
    void settle();
    qint64 shown() const { return m_page->browser().view().shown.claims; }
    ChartView &chart(ClaimChart which) { return m_page->charts().card(which)->view(); }
    QString words() const;
    void shot(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::Workers> m_workers;
    std::unique_ptr<ClaimService> m_service;
    std::unique_ptr<ClaimsPage> m_page;
    QList<tests::MadeClaim> m_made;
};

QString TstClaimsPage::write(const QList<tests::MadeClaim> &made, const QString &name)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (const tests::MadeClaim &each : made)
        file.write(each.json + '\n');
    return file.fileName();
}

void TstClaimsPage::settle()
{
    QSignalSpy views(&m_page->browser(), &ClaimBrowser::viewChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->browser().isBusy(), 20'000);
}

void TstClaimsPage::open(const QStringList &paths)
{
    m_page->openFiles(paths);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->set() && m_page->browser().hasView(), 30'000);
    settle();
}

QString TstClaimsPage::words() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts << label->text();
    for (const ChartCard *card : m_page->findChildren<ChartCard *>())
        texts << card->text();
    for (const QComboBox *box : m_page->findChildren<QComboBox *>()) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    const RowModel &rows = m_page->table().rows();
    for (int column = 0; column < rows.columnCount(); ++column) {
        texts << rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (int row = 0; row < rows.rowCount(); ++row)
            texts << rows.index(row, column).data().toString();
    }
    return texts.join(u'\n');
}

void TstClaimsPage::shot(const QString &name)
{
    const QString folder = qEnvironmentVariable("PAX_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(m_page->grab().save(folder + u'/' + name + u".png"_s));
}

void TstClaimsPage::initTestCase()
{
    theme::install(*qApp, qEnvironmentVariable("PAX_THEME", u"light"_s));
    tests::MakerOptions options;
    options.claims = 600;
    m_made = tests::makeClaims(options);
}

void TstClaimsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<core::Workers>();
    m_service = std::make_unique<ClaimService>(*m_workers, nullptr);
    m_page = std::make_unique<ClaimsPage>(*m_service, *m_workers, nullptr, nullptr);
    m_page->resize(1196, 728);
    m_page->show();
}

void TstClaimsPage::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_workers.reset();
}

void TstClaimsPage::chartsFilterEachOther()
{
    open({write(m_made, u"made.ndjson"_s)});
    shot(u"07-claims-made"_s);
    ChartView &providers = chart(ClaimChart::Provider);
    QVERIFY(providers.data().bars.size() > 1);
    const QString provider = providers.data().bars.first().key;
    QTest::mouseClick(&providers, Qt::LeftButton, {}, providers.barRect(0).center().toPoint());
    settle();
    const auto expected = std::count_if(m_made.begin(), m_made.end(), [&](const tests::MadeClaim &each) { return !each.isOld && each.provider == provider; });
    QCOMPARE(shown(), expected);
    QCOMPARE(providers.data().bars.size(), chart(ClaimChart::Provider).data().bars.size());   // its own bars stay
    QTest::mouseClick(&providers, Qt::LeftButton, Qt::ControlModifier, providers.barRect(1).center().toPoint());
    settle();
    QVERIFY(shown() > expected);
    QTest::keyClick(&m_page->table().table(), Qt::Key_Escape);
    settle();
    QCOMPARE(shown(), m_page->browser().view().all.claims);
}

void TstClaimsPage::draggingPicksARange()
{
    open({write(m_made, u"made.ndjson"_s)});
    ChartView &months = chart(ClaimChart::Months);
    const auto bars = static_cast<int>(months.data().bars.size());
    QVERIFY(bars >= 6);
    const auto at = [&months](int bar) { return months.barRect(bar).center().toPoint(); };
    QTest::mousePress(&months, Qt::LeftButton, {}, at(2));
    for (int bar = 3; bar <= 5; ++bar)
        QTest::mouseMove(&months, at(bar));
    QTest::mouseRelease(&months, Qt::LeftButton, {}, at(5));
    settle();
    QStringList keys;
    for (int bar = 2; bar <= 5; ++bar)
        keys << months.data().bars[bar].key;
    const auto expected = std::count_if(m_made.begin(), m_made.end(), [&](const tests::MadeClaim &each) { return !each.isOld && keys.contains(each.month); });
    QCOMPARE(shown(), expected);
    shot(u"07-claims-range"_s);
    // One end is dragged further.
    const QRectF last = months.barRect(5);
    QTest::mousePress(&months, Qt::LeftButton, {}, QPoint(qRound(last.right()), qRound(last.center().y())));
    QTest::mouseMove(&months, at(4));
    QTest::mouseRelease(&months, Qt::LeftButton, {}, at(4));
    settle();
    keys.removeLast();
    QCOMPARE(m_page->browser().request().filter.where.value(Key::Month), QSet<QString>(keys.begin(), keys.end()));
    QTest::keyClick(&months, Qt::Key_Escape);
    settle();
    QVERIFY(!m_page->browser().isFiltered());
}

void TstClaimsPage::keyboardReachesEveryBar()
{
    open({write(m_made, u"made.ndjson"_s)});
    ChartView &months = chart(ClaimChart::Months);
    QTest::keyClick(&months, Qt::Key_Home);
    QTest::keyClick(&months, Qt::Key_Right);
    QCOMPARE(months.current(), 1);
    QVERIFY(months.accessibleDescription().contains(months.data().bars[1].exact));
    QTest::keyClick(&months, Qt::Key_Return);
    settle();
    QCOMPARE(m_page->browser().request().filter.where.value(Key::Month), QSet<QString>{months.data().bars[1].key});
    QTest::keyClick(&months, Qt::Key_Right, Qt::ShiftModifier);
    settle();
    QCOMPARE(m_page->browser().request().filter.where.value(Key::Month).size(), 2);
}

void TstClaimsPage::undoesFilters()
{
    open({write(m_made, u"made.ndjson"_s)});
    const qint64 all = shown();
    m_page->browser().pick(Key::Type, u"inpatient"_s, false);
    settle();
    const qint64 some = shown();
    QVERIFY(some < all);
    m_page->browser().undo();
    settle();
    QCOMPARE(shown(), all);
    m_page->browser().redo();
    settle();
    QCOMPARE(shown(), some);
}

void TstClaimsPage::searchesAndSorts()
{
    open({write(m_made, u"made.ndjson"_s)});
    const QAbstractItemModelTester tester(&m_page->table().rows());
    const QString id = m_made[7].id;
    m_page->browser().setAllVersions(true);
    m_page->browser().setSearch(id);
    settle();
    QVERIFY(m_page->table().rows().rowCount() >= 1);
    m_page->browser().setSearch({});
    m_page->browser().setSort({{claims::column(u"provider"_s), false}, {claims::column(u"allowed"_s), true}});
    settle();
    const ClaimTable &table = m_page->set()->table;
    const Rows &rows = m_page->shownRows();
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (table.text(TextField::Provider, rows[i - 1]) != table.text(TextField::Provider, rows[i]))
            continue;
        const AmountColumn &allowed = table.amounts(AmountKind::Allowed);
        QVERIFY(!allowed.has(rows[i]) || allowed.compare(rows[i - 1], rows[i]) >= 0);
    }
}

void TstClaimsPage::sumsTheSelection()
{
    open({write(m_made, u"made.ndjson"_s)});
    m_page->table().table().selectAll();
    QTRY_VERIFY(!m_page->table().selectionText().isEmpty());
    const Totals totals = totalsOf(m_page->set()->table, m_page->shownRows());
    QVERIFY(m_page->table().selectionText().contains(QLocale().toString(totals.claims)));
    QVERIFY(totals.of(AmountKind::Allowed).has_value());
}

void TstClaimsPage::chartsHaveTwins()
{
    open({write(m_made, u"made.ndjson"_s)});
    for (ChartCard *card : m_page->findChildren<ChartCard *>()) {
        card->setAsTable(true);
        QVERIFY(card->isTable());
        for (const ChartBar &bar : card->data().bars)
            QVERIFY2(card->text().contains(bar.exact), qPrintable(card->text()));
        card->setAsTable(false);
        QVERIFY(!card->picture(2).isNull());
        const QString path = m_folder->filePath(u"chart.svg"_s);
        QVERIFY(card->writeSvg(path));
        QFile svg(path);
        QVERIFY(svg.open(QIODevice::ReadOnly) && svg.readAll().contains("<svg"));
    }
}

void TstClaimsPage::folders()
{
    write(m_made.mid(0, 300), u"one.ndjson"_s);
    write(m_made.mid(300), u"two.ndjson"_s);
    open({m_folder->path()});
    QCOMPARE(m_page->set()->table.rows(), static_cast<std::uint32_t>(m_made.size()));
}

void TstClaimsPage::withoutAmountsNoMoneyShows()
{
    tests::MakerOptions options;
    options.claims = 200;
    options.withMoney = false;
    open({write(tests::makeClaims(options), u"bare.ndjson"_s)});
    shot(u"08-claims-bare"_s);
    QVERIFY(!m_page->browser().view().hasMoney);
    QTRY_COMPARE(m_page->browser().request().measure, Measure::Claims);
    const QString all = words();
    QVERIFY2(!all.contains(u'$'), qPrintable(all.mid(std::max<qsizetype>(0, all.indexOf(u'$') - 60), 120)));
    QVERIFY(all.contains(u"without amounts"_s));
    for (const auto format : {ClaimsOut::Format::Csv, ClaimsOut::Format::Xlsx}) {
        for (const auto extent : {ClaimsOut::Extent::Seen, ClaimsOut::Extent::All}) {
            const QString path = m_folder->filePath(u"out"_s);
            m_page->out().write(path, format, extent, m_page->table().columns());
            QTRY_VERIFY_WITH_TIMEOUT(!m_page->out().isWriting(), 20'000);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (format == ClaimsOut::Format::Csv) {
                const QByteArray csv = file.readAll();
                QVERIFY(!csv.contains('$') && !csv.contains(",0.00"));
                QVERIFY(!csv.contains("Billed") && !csv.contains("Allowed"));
            }
        }
    }
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder->filePath(u"out.pdf"_s));
    m_page->out().paintPages(printer, m_page->table().columns());
    QFile pdf(m_folder->filePath(u"out.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(4) == "%PDF");
}

void TstClaimsPage::workbookIsReadByOthers()
{
    open({write(m_made, u"made.ndjson"_s)});
    const QString xlsx = m_folder->filePath(u"claims.xlsx"_s);
    const QString csv = m_folder->filePath(u"claims.csv"_s);
    m_page->out().write(xlsx, ClaimsOut::Format::Xlsx, ClaimsOut::Extent::All, {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->out().isWriting(), 20'000);
    m_page->out().write(csv, ClaimsOut::Format::Csv, ClaimsOut::Extent::All, {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->out().isWriting(), 20'000);
    // Another program reads both: the same cells, codes as text, amounts as numbers, and a sheet that says what it is.
    static const char Script[] = R"(
import csv, sys
from decimal import Decimal
try:
    import openpyxl
except ImportError:
    print("no openpyxl"); sys.exit(77)
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
rows = list(csv.reader(open(sys.argv[2], encoding="utf-8", newline="")))
assert sheet.max_row == len(rows), (sheet.max_row, len(rows))
head = rows[0]
money = [i for i, name in enumerate(head) if name in ("Billed", "Allowed", "Plan paid")]
assert money
for line, cells in zip(sheet.iter_rows(values_only=True), rows):
    for place, (cell, text) in enumerate(zip(line, cells)):
        if cell is None:
            assert text == "", (head[place], text)
        elif isinstance(cell, str):
            assert cell == text or "'" + cell == text, (head[place], cell, text)
        else:
            assert Decimal(str(cell)) == Decimal(text), (head[place], cell, text)
assert all(isinstance(line[i], (int, float)) for line in sheet.iter_rows(min_row=2, values_only=True) for i in money if line[i] is not None)
assert not isinstance(sheet.cell(2, 1).value, (int, float))
about = dict(book.worksheets[1].iter_rows(values_only=True))
assert {"Source", "Filter", "Data as of"} <= set(about), about
print(len(rows) - 1)
)";
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromUtf8(Script), xlsx, csv});
    QVERIFY(python.waitForFinished(60'000));
    const QByteArray said = python.readAllStandardOutput();
    if (python.exitCode() == 77)
        QSKIP("openpyxl is not installed");
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    QCOMPARE(said.trimmed().toInt(), static_cast<int>(m_made.size()));
}

PAX_TEST(TstClaimsPage)
#include "tst_claimspage.moc"
