// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimspage.h"

#include "ui/claims/claimbrowser.h"
#include "ui/claims/claimcharts.h"
#include "ui/claims/claimopener.h"
#include "ui/claims/claimpanel.h"
#include "ui/claims/claimsout.h"
#include "ui/claims/claimstable.h"
#include "ui/claims/claimtext.h"
#include "ui/claims/filterstrip.h"
#include "ui/claims/totalsstrip.h"
#include "ui/common/adaptivesplitter.h"
#include "ui/common/clipboard.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace claims;
using namespace Qt::StringLiterals;

ClaimsPage::ClaimsPage(ClaimService &service, Workers &workers, workspace::Workspace *workspace, Navigator *navigator, QWidget *parent)
    : QWidget(parent), m_service(service), m_workers(workers), m_workspace(workspace), m_navigator(navigator), m_opener(new ClaimOpener(service, workers, workspace, this)), m_browser(new ClaimBrowser(workers, this)),
      m_out(new ClaimsOut(service, workers, *m_browser, this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    m_claim = new ClaimPanel;
    m_claim->setAccessibleName(tr("Claim"));
    m_splitter = new AdaptiveSplitter(makeMain(), m_claim);
    m_splitter->setSideWidth(theme::scaled(312));
    m_stack->addWidget(m_splitter);
    m_state = new StatePanel;
    m_stack->addWidget(m_state);
    column->addWidget(m_stack);
    connectParts();
    addShortcuts();
    openNewest();
}

ClaimsPage::~ClaimsPage()
{
    m_opener->cancel();
    m_browser->close();
}

QWidget *ClaimsPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(8, tools);
    row->setContentsMargins(12, 8, 12, 8);
    m_tabs = new Segments({tr("Claims"), tr("Prior authorizations")});
    row->addWidget(m_tabs);
    m_source = new Button({}, u"folder"_s);
    m_source->setMaximumWidth(theme::scaled(196));
    row->addWidget(m_source);
    m_latest = new Chip(tr("Latest version only"));
    m_latest->setChecked(true);
    m_latest->setToolTip(tr("Older versions and canceled claims are left out of the list. Sums never count them."));
    row->addWidget(m_latest);
    m_folded = label({}, "small", Tone::TextSecondary);
    row->addWidget(m_folded);
    row->addStretch();
    m_measure = new QComboBox;
    m_measure->setAccessibleName(tr("What the charts measure"));
    m_measure->setToolTip(tr("What the charts measure"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setMinimumContentsLength(7);
    m_columns = iconButton(u"columns"_s, tr("Columns"));
    row->addWidget(m_columns);
    m_export = new Button(tr("Export what I see"), u"download"_s);
    row->addWidget(m_export);
    return tools;
}

QWidget *ClaimsPage::makeMain()
{
    QFrame *main = pane("surface");
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(rule(Qt::Horizontal));
    m_totals = new TotalsStrip;
    auto *figures = new QHBoxLayout;
    figures->setContentsMargins(0, 0, 12, 0);
    figures->addWidget(m_totals, 1);
    figures->addWidget(m_measure, 0, Qt::AlignVCenter);
    column->addLayout(figures);
    column->addWidget(rule(Qt::Horizontal));
    QFrame *charts = pane("window");
    auto *chartColumn = new QVBoxLayout(charts);
    chartColumn->setContentsMargins(0, 0, 0, 0);
    chartColumn->setSpacing(0);
    m_banner = new Banner;
    chartColumn->addWidget(m_banner);
    m_strip = new FilterStrip(*m_browser);
    chartColumn->addWidget(m_strip);
    m_charts = new ClaimCharts(*m_browser);
    chartColumn->addWidget(m_charts, 1);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(charts);
    m_table = new ClaimsTable(*m_browser, m_workers);
    halves->addWidget(m_table);
    halves->setStretchFactor(1, 1);
    halves->setSizes({theme::scaled(356), theme::scaled(290)});
    column->addWidget(halves, 1);
    return main;
}

void ClaimsPage::connectParts()
{
    connect(m_opener, &ClaimOpener::started, this, &ClaimsPage::showLoading);
    connect(m_opener, &ClaimOpener::progressed, this, [this] {
        const QString text = tr("%1 claims, %2 read", "progress of reading").arg(format::count(m_opener->claimsRead()), format::bytes(m_opener->bytes()));
        if (m_stack->currentWidget() == m_state)
            m_state->setProgressText(text);
        else if (m_isPartial)
            m_banner->showText("accent", tr("Still reading."), text);
    });
    connect(m_opener, &ClaimOpener::ready, this, [this](const ExplorerPtr &explorer, bool isPartial) {
        const bool isSame = m_isPartial && m_browser->explorer();
        m_isPartial = isPartial;
        m_browser->open(explorer, isSame);
    });
    connect(m_opener, &ClaimOpener::failed, this, &ClaimsPage::showError);
    connect(m_browser, &ClaimBrowser::viewChanged, this, &ClaimsPage::showView);
    connect(m_browser, &ClaimBrowser::failed, m_banner, &Banner::showError);
    connect(m_tabs, &Segments::changed, this, [this](int tab) { m_browser->setScope(tab == 0 ? Scope::Claims : Scope::Authorizations); });
    connect(m_source, &QPushButton::clicked, this, &ClaimsPage::openSourceMenu);
    connect(m_latest, &QPushButton::toggled, this, [this](bool on) { m_browser->setAllVersions(!on); });
    connect(m_measure, &QComboBox::activated, this, [this] { m_browser->setMeasure(static_cast<Measure>(m_measure->currentData().toInt())); });
    connect(m_columns, &QPushButton::clicked, this, [this] { m_table->chooseColumns(m_columns); });
    connect(m_export, &QPushButton::clicked, this, &ClaimsPage::openOutMenu);
    connect(m_table, &ClaimsTable::currentRowChanged, this, &ClaimsPage::openRow);
    connect(m_table, &ClaimsTable::opened, this, [this] { m_splitter->openSide(true); });
    connect(m_table, &ClaimsTable::copyWanted, m_out, &ClaimsOut::copy);
    connect(m_charts, &ClaimCharts::leaving, m_out, &ClaimsOut::recordThen);
    connect(m_claim, &ClaimPanel::rowChosen, this, &ClaimsPage::openRow);
    connect(m_claim, &ClaimPanel::memberWanted, this, &ClaimsPage::showMember);
    connect(m_claim, &ClaimPanel::copyWanted, m_out, &ClaimsOut::copy);
    connect(m_claim, &ClaimPanel::stepped, m_table, &ClaimsTable::step);
    connect(m_claim, &ClaimPanel::closed, m_splitter, &AdaptiveSplitter::closeSide);
    connect(m_out, &ClaimsOut::done, m_banner, &Banner::showText);
    connect(m_out, &ClaimsOut::failed, m_banner, &Banner::showError);
    m_browser->setScope(Scope::Claims);
    m_browser->setSort({{claims::column(u"start"_s), true}});
    m_browser->setMeasure(Measure::Allowed);
}

void ClaimsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] { m_table->focusSearch(); });
    add(QKeySequence::Undo, [this] { m_browser->undo(); });
    add(QKeySequence::Redo, [this] { m_browser->redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { chooseFiles(); });
}

ClaimSetPtr ClaimsPage::set() const
{
    return m_browser->explorer() && !m_isPartial ? m_browser->explorer()->set() : nullptr;
}

const Rows &ClaimsPage::shownRows() const
{
    return m_browser->rows();
}

void ClaimsPage::openNewest()
{
    if (m_browser->explorer() || m_opener->isRunning())
        return;
    const QList<bulk::Job> exports = m_opener->exports();
    if (exports.isEmpty())
        showNothing();
    else
        openExports({exports.first().id});
}

void ClaimsPage::showNothing()
{
    m_state->showEmpty(u"claim"_s, tr("No claims on this computer"), tr("Export a panel, or drop NDJSON files or folders here."));
    if (m_navigator)
        connect(m_state->addAction(tr("New export"), u"plus"_s, "primary"), &QPushButton::clicked, this, [this] { m_navigator->newExport({}, {}, {}); });
    connect(m_state->addAction(tr("Choose files…"), u"folder"_s), &QPushButton::clicked, this, &ClaimsPage::chooseFiles);
    connect(m_state->addAction(tr("Choose a folder…"), u"folder"_s), &QPushButton::clicked, this, &ClaimsPage::chooseFolder);
    m_stack->setCurrentWidget(m_state);
}

void ClaimsPage::showLoading()
{
    m_isPartial = false;
    m_browser->close();
    m_table->showView();
    m_claim->showNothing();
    m_banner->hide();
    m_source->setText(m_opener->title());
    m_source->setToolTip(m_opener->title());
    m_state->showLoading(tr("Reading claims…"));
    connect(m_state->addAction(tr("Cancel"), u"close"_s), &QPushButton::clicked, this, [this] {
        m_opener->cancel();
        m_state->showEmpty(u"claim"_s, tr("Claims not read"), tr("Reading was stopped."));
        connect(m_state->addAction(tr("Choose files…"), u"folder"_s), &QPushButton::clicked, this, &ClaimsPage::chooseFiles);
    });
    m_stack->setCurrentWidget(m_state);
}

void ClaimsPage::showError(const Error &error)
{
    m_state->showError(error);
    connect(m_state->addAction(tr("Choose files…"), u"folder"_s), &QPushButton::clicked, this, &ClaimsPage::chooseFiles);
    m_stack->setCurrentWidget(m_state);
}

void ClaimsPage::openExports(const QList<ExportId> &exports)
{
    if (!m_workspace)
        return;
    const Result<void> opened = m_opener->openExports(exports);
    if (!opened)
        showError(opened.error());
}

void ClaimsPage::openFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_opener->openPaths(paths);
}

void ClaimsPage::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Open claims"), QString(), tr("NDJSON files (*.ndjson *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ClaimsPage::openFiles);
    dialog->open();
}

void ClaimsPage::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Open a folder of claims"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &ClaimsPage::openFiles);
    dialog->open();
}

void ClaimsPage::openSourceMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<bulk::Job> exports = m_opener->exports();
    for (const bulk::Job &job : exports) {
        QAction *action = menu->addAction(m_opener->titleOf(job), this, [this, id = job.id] { openExports({id}); });
        action->setCheckable(true);
        action->setChecked(m_opener->isOpen(job.id));
    }
    if (exports.size() > 1 && !m_opener->sources().exports.isEmpty()) {
        QMenu *together = menu->addMenu(tr("Look at together with"));
        for (const bulk::Job &job : exports) {
            if (m_opener->isOpen(job.id))
                continue;
            together->addAction(m_opener->titleOf(job), this, [this, id = job.id] {
                QList<ExportId> ids;
                for (const ClaimSources::Export &each : m_opener->sources().exports)
                    ids << ExportId(each.id);
                openExports(ids << id);
            });
        }
    }
    if (!exports.isEmpty())
        menu->addSeparator();
    menu->addAction(theme::icon(u"document"_s), tr("Choose files…"), this, &ClaimsPage::chooseFiles);
    menu->addAction(theme::icon(u"folder"_s), tr("Choose a folder…"), this, &ClaimsPage::chooseFolder);
    menu->popup(m_source->mapToGlobal(QPoint(0, m_source->height() + 2)));
}

void ClaimsPage::openOutMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_out->setSources(m_opener->sources(), m_opener->title());
    m_out->fillMenu(*menu, m_table->columns());
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
}

void ClaimsPage::fillMeasures()
{
    const View &view = m_browser->view();
    const Measure wanted = m_browser->request().measure;
    m_measure->clear();
    for (int i = 0; i < MeasureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        if (view.hasMoney || !amountOf(measure))
            m_measure->addItem(measureTitle(measure), i);
    }
    const int place = m_measure->findData(static_cast<int>(wanted));
    m_measure->setCurrentIndex(std::max(0, place));
    // Without amounts in view the charts count.
    if (place < 0)
        m_browser->setMeasure(Measure::Claims);
}

void ClaimsPage::showView(bool withRows)
{
    m_totals->showView(m_browser->view());
    m_charts->showView();
    if (!withRows)
        return;
    m_out->setSources(m_opener->sources(), m_opener->title());
    fillMeasures();
    m_strip->showView(m_charts->hasUnsureMonths());
    m_folded->setText(m_browser->view().folded > 0 ? tr("%n folded", "older versions of claims", static_cast<int>(m_browser->view().folded)) : QString());
    m_folded->setVisible(m_browser->view().folded > 0);
    m_charts->request();
    m_table->showView();
    m_claim->setHasTimeline(m_navigator && !m_opener->sources().exports.isEmpty());
    showBanner();
    m_stack->setCurrentWidget(m_splitter);
}

void ClaimsPage::showBanner()
{
    const View &view = m_browser->view();
    const QList<RejectedLine> &rejected = m_browser->explorer()->set()->rejected;
    if (m_isPartial)
        return;
    if (!rejected.isEmpty())
        m_banner->showText("attention", tr("%n entry(s) not read.", nullptr, static_cast<int>(rejected.size())), tr("First: %1, line %2 (%3).").arg(rejected.first().file).arg(rejected.first().line).arg(rejected.first().reason));
    else if (view.otherCurrencies > 0)
        m_banner->showText("attention", tr("Several currencies."), tr("%n claim(s) in another currency than %1 are in no sum.", nullptr, static_cast<int>(view.otherCurrencies)).arg(view.currency));
    else if (!view.hasMoney && view.all.claims > 0 && m_browser->request().filter.scope == Scope::Claims)
        m_banner->showText("accent", tr("The payer shares claims without amounts."), tr("Charts count claims, lines, days and units."));
    else
        m_banner->hide();
}

void ClaimsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_browser->isFiltered()) {
        m_browser->clearAll();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ClaimsPage::openRow(int row)
{
    const ClaimSetPtr set = m_browser->explorer() ? m_browser->explorer()->set() : nullptr;
    if (row < 0 || !set)
        return;
    const auto at = static_cast<std::uint32_t>(row);
    const ClaimSources sources = m_opener->sources();
    const RecordOrigin origin = set->table.origin(at);
    const auto work = [sources, origin]() { return ClaimService::record(sources, origin); };
    m_record.start(
        this, [this, work](std::stop_token) { return m_workers.run(work); },
        [this, set, at](Result<QByteArray> json) {
            if (json)
                m_claim->show(set, at, *json);
            else
                m_claim->showError(tr("This record can no longer be read from its source"));
        });
}

void ClaimsPage::showMember(int row)
{
    const ClaimSetPtr set = m_browser->explorer() ? m_browser->explorer()->set() : nullptr;
    if (!m_navigator || !set || m_opener->sources().exports.isEmpty())
        return;
    MemberRoute route;
    route.member = MemberId(set->table.text(TextField::Patient, static_cast<std::uint32_t>(row)).section(u'/', -1));
    route.name = set->memberName(static_cast<std::uint32_t>(row));
    route.fromExport = ExportId(m_opener->sources().exports.first().id);
    m_navigator->showMember(route);
}

void ClaimsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ClaimsPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace pax::ui
