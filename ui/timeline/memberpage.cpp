// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/memberpage.h"

#include "app/words/errortext.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/timeline/claimstab.h"
#include "ui/timeline/documentstab.h"
#include "ui/timeline/eventtext.h"
#include "ui/timeline/labstab.h"
#include "ui/timeline/memberheader.h"
#include "ui/timeline/memberloader.h"
#include "ui/timeline/memberprint.h"
#include "ui/timeline/overlayloader.h"
#include "ui/timeline/rawtab.h"
#include "ui/timeline/timelinetab.h"
#include "ui/timeline/timelineview.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

#include <utility>

namespace pax::ui {

using namespace core;
using namespace timeline;
using namespace Qt::StringLiterals;

MemberPage::MemberPage(TimelineService &timelines, workspace::Workspace *workspace, const Clock &clock, Navigator *navigator, QWidget *parent)
    : QWidget(parent), m_timelines(timelines), m_workspace(workspace), m_clock(clock), m_navigator(navigator), m_second(new OverlayLoader(timelines, workspace, this)), m_loader(new MemberLoader(timelines, workspace, this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new MemberHeader;
    column->addWidget(m_header);
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("Views of this member"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const QString &title : {tr("Timeline"), tr("Labs and vitals"), tr("Claims"), tr("Documents"), tr("Raw", "records as received")})
        m_tabs->addTab(title);
    auto *tabRow = pane("surface");
    auto *tabColumn = new QHBoxLayout(tabRow);
    tabColumn->setContentsMargins(16, 0, 16, 0);
    tabColumn->addWidget(m_tabs);
    column->addWidget(tabRow);
    column->addWidget(rule(Qt::Horizontal));
    m_banner = new Banner;
    column->addWidget(m_banner);
    m_news = new Banner;
    column->addWidget(m_news);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeTabs());
    m_state = new StatePanel;
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    connectTabs();
    connect(m_header->back(), &QPushButton::clicked, this, [this] {
        keepLook();
        Q_EMIT backWanted();
    });
    connect(m_header->refresh(), &QPushButton::clicked, this, &MemberPage::load);
    connect(m_header->compare(), &QPushButton::clicked, this, &MemberPage::showCompareMenu);
    connect(m_header->print(), &QPushButton::clicked, this, &MemberPage::askPrint);
    connect(m_loader, &MemberLoader::pageArrived, this, [this](int pages) {
        m_state->setProgressText(tr("Reading the record, page %1…").arg(format::count(pages)));
        if (m_timeline && m_timeline->isArriving)
            showArriving();
    });
    connect(m_loader, &MemberLoader::arrived, this, [this](const TimelinePtr &timeline) { showTimeline(timeline, m_timeline != nullptr); });
    connect(m_loader, &MemberLoader::finished, this, [this](const TimelinePtr &timeline) {
        const bool isMore = m_timeline && m_timeline->isArriving;
        showTimeline(timeline, isMore || m_timeline);
        look();
        if (m_wantedSecond)
            compareWith(*std::exchange(m_wantedSecond, std::nullopt));
    });
    connect(m_loader, &MemberLoader::failed, this, &MemberPage::showFailure);
    connect(m_second, &OverlayLoader::ready, this, &MemberPage::showOverlay);
    connect(m_second, &OverlayLoader::failed, this, [this](const Error &error) { m_banner->showError(error); });
}

MemberPage::~MemberPage()
{
    keepLook();
}

QWidget *MemberPage::makeTabs()
{
    m_pages = new QStackedWidget;
    Workers &workers = m_timelines.workers();
    m_timelineTab = new TimelineTab(workers, m_workspace ? &m_workspace->home().settings() : nullptr);
    m_labsTab = new LabsTab(workers);
    m_claimsTab = new ClaimsTab(workers);
    m_documentsTab = new DocumentsTab(workers, m_workspace ? &m_workspace->client() : nullptr);
    m_rawTab = new RawTab(workers);
    for (QWidget *page : std::initializer_list<QWidget *>{m_timelineTab, m_labsTab, m_claimsTab, m_documentsTab, m_rawTab})
        m_pages->addWidget(page);
    return m_pages;
}

void MemberPage::connectTabs()
{
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        showTab(MemberTab::Timeline);
        m_timelineTab->findEvent();
    });
    const auto openInTimeline = [this](int event) {
        showTab(MemberTab::Timeline);
        m_timelineTab->select(event);
    };
    connect(m_timelineTab, &TimelineTab::selected, this, [this](int event) { m_labsTab->select(event); });
    connect(m_timelineTab, &TimelineTab::recordChosen, this, [this](std::size_t record) {
        showTab(MemberTab::Raw);
        m_rawTab->select(record);
    });
    connect(m_labsTab, &LabsTab::opened, this, openInTimeline);
    connect(m_claimsTab, &ClaimsTab::opened, this, openInTimeline);
    const auto copied = [this] { (void)record(audit::AuditAction::Copied, u"record"_s); };
    connect(m_timelineTab, &TimelineTab::copied, this, copied);
    connect(m_rawTab, &RawTab::copied, this, copied);
    m_documentsTab->setSaveGate([this] { return record(audit::AuditAction::Copied, u"document to a file"_s); });
}

Result<void> MemberPage::record(audit::AuditAction action, const QString &detail)
{
    // A file of the user's own is the user's own.
    if (!m_workspace || !m_route.file.isEmpty())
        return {};
    audit::AuditEntry entry;
    entry.action = action;
    entry.member = Phi<QString>(m_route.member.text());
    entry.panel = Phi<QString>(m_route.panel.text());
    entry.detail = detail;
    return m_workspace->audit().record(entry);
}

QDate MemberPage::today() const
{
    return m_clock.now().toLocalTime().date();
}

bool MemberPage::isLoading() const
{
    return m_loader->isRunning();
}

void MemberPage::open(const MemberRoute &route)
{
    keepLook();
    m_looking.stop();
    m_second->stop();
    m_wantedSecond.reset();
    m_route = route;
    m_timeline.reset();
    m_first.reset();
    m_overlay.reset();
    m_changes.reset();
    m_timelineTab->clear();
    m_labsTab->setTimeline(nullptr, {});
    m_claimsTab->setTimeline(nullptr);
    m_documentsTab->setTimeline(nullptr);
    m_rawTab->setTimeline(nullptr);
    m_banner->hide();
    m_news->hide();
    m_header->setRoute(route);
    showTab(MemberTab::Timeline);
    load();
}

void MemberPage::load()
{
    m_looking.stop();
    m_second->stop();
    if (!m_timeline) {
        m_state->showLoading(m_route.file.isEmpty() && m_route.fromExport.isEmpty() ? tr("Asking the payer for the whole record…") : tr("Reading the record…"));
        connect(m_state->addAction(tr("Cancel"), u"close"_s), &QPushButton::clicked, this, [this] {
            m_loader->stop();
            Q_EMIT backWanted();
        });
        m_stack->setCurrentWidget(m_state);
    }
    m_loader->start(m_route);
}

void MemberPage::showTimeline(const TimelinePtr &timeline, bool isMore)
{
    m_timeline = timeline;
    m_first.reset();
    m_overlay.reset();
    m_changes.reset();
    m_news->hide();
    m_timelineTab->setTimeline(m_timeline, today(), isMore);
    m_labsTab->setTimeline(m_timeline, today());
    m_claimsTab->setTimeline(m_timeline);
    m_documentsTab->setTimeline(m_timeline);
    m_rawTab->setTimeline(m_timeline);
    const QString when = format::instant(m_timeline->asOf, m_clock.now());
    m_header->setTimeline(*m_timeline, m_timeline->source == u"live"_s ? tr("Live, %1").arg(when) : sourceName(m_timeline->source), m_clock.now());
    if (m_navigator && m_timeline->asOf.isValid())
        m_navigator->setDataAsOf(when);
    if (m_timeline->size() == 0 && !m_timeline->isArriving && !m_timeline->endedBy) {
        showEmpty();
        return;
    }
    m_stack->setCurrentIndex(0);
    if (m_timeline->isArriving)
        showArriving();
    else
        showEnd();
    if (!isMore)
        m_timelineTab->view()->setFocus();
}

/// The first pages are here and can be worked with.
void MemberPage::showArriving()
{
    m_banner->showText("accent", tr("More is arriving."), tr("Page %1 is here; what came is shown.").arg(format::count(m_loader->pages())));
    connect(m_banner->addAction(tr("Stop"), u"close"_s), &QPushButton::clicked, m_loader, &MemberLoader::stop);
}

void MemberPage::showEnd()
{
    if (m_timeline->endedBy) {
        const bool isStopped = m_timeline->endedBy->isCancelled();
        if (isStopped)
            m_banner->showText("attention", tr("Not the whole record: you stopped the reading."), tr("%n page(s) came and are shown.", nullptr, m_timeline->pages));
        else
            m_banner->showText("attention", tr("Not the whole record: %1").arg(words::errorText(*m_timeline->endedBy).title), tr("%n page(s) came and are shown.", nullptr, m_timeline->pages));
        if (m_loader->canGoOn())
            connect(m_banner->addAction(tr("Continue"), u"play"_s), &QPushButton::clicked, m_loader, &MemberLoader::goOn);
        connect(m_banner->addAction(tr("Start over"), u"refresh"_s), &QPushButton::clicked, this, &MemberPage::load);
        return;
    }
    if (m_timeline->unreadable > 0) {
        m_banner->showText("attention", tr("%n record(s) could not be read.", nullptr, m_timeline->unreadable), tr("The rest is shown; the Raw tab names them."));
        connect(m_banner->addAction(tr("Show"), u"json"_s), &QPushButton::clicked, this, [this] { showTab(MemberTab::Raw); });
        return;
    }
    if (!m_timeline->isComplete) {
        m_banner->showText("attention", tr("Not the whole record."), tr("The source stopped before its end; what came is shown."));
        return;
    }
    m_banner->hide();
}

void MemberPage::showEmpty()
{
    m_state->showEmpty(u"pending"_s, tr("The payer shares no records for this member"), tr("The payer did not say why."));
    connect(m_state->addAction(tr("Ask again"), u"refresh"_s, "primary"), &QPushButton::clicked, this, &MemberPage::load);
    connect(m_state->addAction(tr("Back")), &QPushButton::clicked, this, &MemberPage::backWanted);
    m_stack->setCurrentWidget(m_state);
}

void MemberPage::showFailure(const Error &error)
{
    if (m_timeline) {
        // What is here stays; a record that is going on arriving no longer is.
        m_banner->showError(error);
        if (m_loader->canGoOn())
            connect(m_banner->addAction(tr("Continue"), u"play"_s), &QPushButton::clicked, m_loader, &MemberLoader::goOn);
        connect(m_banner->addAction(tr("Start over"), u"refresh"_s), &QPushButton::clicked, this, &MemberPage::load);
        return;
    }
    m_state->showError(error);
    connect(m_state->addAction(tr("Try again"), u"refresh"_s, "primary"), &QPushButton::clicked, this, &MemberPage::load);
    connect(m_state->addAction(tr("Back")), &QPushButton::clicked, this, &MemberPage::backWanted);
    offerExports();
    if (m_navigator)
        connect(m_state->addAction(tr("Check access"), u"key"_s), &QPushButton::clicked, this, [this] { m_navigator->showAccess(); });
    m_stack->setCurrentWidget(m_state);
}

/// Where the payer does not answer, an export on this computer may.
void MemberPage::offerExports()
{
    if (!m_workspace || !m_route.fromExport.isEmpty() || !m_route.file.isEmpty())
        return;
    for (const bulk::Job &job : m_workspace->exports().jobs()) {
        const bool isUsable = (job.state == bulk::JobState::Complete || job.state == bulk::JobState::Partial) && job.spec.panel == m_route.panel;
        if (!isUsable)
            continue;
        connect(m_state->addAction(tr("Open from the export of %1").arg(format::instant(job.created, m_clock.now())), u"download"_s), &QPushButton::clicked, this, [this, id = job.id] {
            MemberRoute route = m_route;
            route.fromExport = id;
            open(route);
        });
        return;
    }
}

void MemberPage::showTab(MemberTab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

MemberTab MemberPage::tab() const
{
    return static_cast<MemberTab>(m_tabs->currentIndex());
}

void MemberPage::select(int index)
{
    m_timelineTab->select(index);
}

QString MemberPage::place() const
{
    return (m_workspace ? m_workspace->profile().name.text() : QString()) + (m_route.fromExport.isEmpty() ? u"|live"_s : u"|export"_s);
}

/// Compares with what was here when the user looked last.
void MemberPage::look()
{
    if (!m_workspace || !m_route.file.isEmpty() || !m_timeline || m_timeline->size() == 0)
        return;
    struct Seen
    {
        Look now;
        std::shared_ptr<const TimelineChanges> changes;
    };
    m_looking.start(
        this,
        [this](std::stop_token) {
            const auto work = [looks = m_workspace->looks(), timeline = m_timeline, where = place(), member = m_route.member, now = m_clock.now()]() -> Result<Seen> {
                Seen seen{lookAt(*timeline, now), nullptr};
                const Result<std::optional<Look>> before = looks->last(where, member);
                if (!before)
                    return before.error();
                if (*before)
                    seen.changes = std::make_shared<const TimelineChanges>(changesSince(**before, seen.now, *timeline));
                return seen;
            };
            return m_timelines.workers().run(work);
        },
        [this](Result<Seen> seen) {
            if (!seen)
                return;
            // Part of a record is no look at it: what is missing would seem new next time.
            if (m_timeline->isComplete)
                m_look = std::move(seen->now);
            m_changes = seen->changes;
            showNews();
        });
}

void MemberPage::keepLook()
{
    if (!m_look || !m_workspace)
        return;
    // Should it fail, the same is shown as new once more.
    (void)m_workspace->looks()->keep(place(), m_route.member, *m_look);
    m_look.reset();
}

void MemberPage::showNews()
{
    m_timelineTab->setChanges(m_changes);
    if (!m_changes || m_changes->isEmpty())
        return;
    QStringList parts;
    if (m_changes->fresh > 0)
        parts << tr("%n new", "events", m_changes->fresh);
    if (m_changes->changed > 0)
        parts << tr("%n changed", "events", m_changes->changed);
    if (!m_changes->vanished.isEmpty())
        parts << tr("%n no longer sent", "events", static_cast<int>(m_changes->vanished.size()));
    m_news->showText("accent", tr("Since your last look, %1:").arg(format::instant(m_changes->since, m_clock.now())), parts.join(u", "_s) + u'.');
    if (m_changes->fresh + m_changes->changed > 0)
        connect(m_news->addAction(tr("Show only these"), u"filter"_s), &QPushButton::clicked, this, [this] { m_timelineTab->showOnlyChanged(); });
    if (!m_changes->vanished.isEmpty())
        connect(m_news->addAction(tr("What is gone")), &QPushButton::clicked, this, &MemberPage::showVanished);
    connect(m_news->addAction(tr("Close", "a message"), u"close"_s), &QPushButton::clicked, m_news, &QWidget::hide);
}

void MemberPage::showVanished()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("No longer sent"), tr("The payer sent these when you looked last, and does not now:"), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(vanishedText(m_changes->vanished));
    box->open();
}

QString MemberPage::sourceName(const QString &source) const
{
    if (source == u"live"_s)
        return tr("Live");
    if (m_workspace) {
        for (const bulk::Job &job : m_workspace->exports().jobs()) {
            if (job.id.text() == source)
                return tr("Export of %1").arg(format::instant(job.created, m_clock.now()));
        }
    }
    return tr("File %1").arg(source);
}

void MemberPage::showCompareMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_overlay) {
        menu->addAction(tr("Show the first source alone"), this, &MemberPage::endOverlay);
        menu->addSeparator();
    }
    const auto offer = [this, menu](const QString &title, const MemberRoute &route) { menu->addAction(title, this, [this, route] { compareWith(route); }); };
    MemberRoute second = m_route;
    second.file.clear();
    second.fromExport = ExportId();
    if (m_workspace && !m_route.member.isEmpty() && (!m_route.fromExport.isEmpty() || !m_route.file.isEmpty()))
        offer(tr("The payer’s live record"), second);
    if (m_workspace && !m_route.member.isEmpty()) {
        for (const bulk::Job &job : m_workspace->exports().jobs()) {
            const bool isUsable = (job.state == bulk::JobState::Complete || job.state == bulk::JobState::Partial) && job.id != m_route.fromExport;
            second.fromExport = job.id;
            if (isUsable)
                offer(tr("The export of %1").arg(format::instant(job.created, m_clock.now())), second);
        }
    }
    menu->addAction(tr("A file…"), this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Lay a file over this record"), QString(), tr("NDJSON and JSON files (*.ndjson *.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
            MemberRoute route = m_route;
            route.fromExport = ExportId();
            route.file = file;
            compareWith(route);
        });
        dialog->open();
    });
    menu->popup(m_header->compare()->mapToGlobal(QPoint(0, m_header->compare()->height() + 2)));
}

void MemberPage::compareWith(const MemberRoute &second)
{
    if (!m_timeline || isLoading()) {
        m_wantedSecond = second;
        return;
    }
    m_banner->showText("accent", tr("Reading the second source…"), {});
    connect(m_banner->addAction(tr("Stop"), u"close"_s), &QPushButton::clicked, this, [this] {
        m_second->stop();
        m_banner->hide();
    });
    m_second->start(m_first ? m_first : m_timeline, second);
}

void MemberPage::showOverlay(const Overlay &overlay)
{
    const TimelinePtr first = m_first ? m_first : m_timeline;
    showTimeline(overlay.timeline, true);
    m_first = first;
    m_overlay = std::make_shared<const Overlay>(overlay);
    m_timelineTab->setOverlay(m_overlay);
    const QString one = sourceName(overlay.firstSource);
    const QString two = sourceName(overlay.secondSource);
    m_header->setTimeline(*m_timeline, tr("1: %1, 2: %2").arg(one, two), m_clock.now());
    m_banner->showText("accent", tr("Two sources, one over the other."),
                       tr("Only in %1: %2. Only in %3: %4. In both, but different: %5.").arg(one, format::count(overlay.onlyFirst), two, format::count(overlay.onlySecond), format::count(overlay.differing)));
    connect(m_banner->addAction(tr("Show the first source alone")), &QPushButton::clicked, this, &MemberPage::endOverlay);
}

void MemberPage::endOverlay()
{
    if (!m_first)
        return;
    const TimelinePtr first = m_first;
    showTimeline(first, true);
    look();
}

MemberPrint MemberPage::printJob() const
{
    return {m_timeline, m_timelineTab->shown(), m_timelineTab->view()->range(), m_header->name(), sourceName(m_timeline->source), m_clock.now()};
}

void MemberPage::askPrint()
{
    if (!m_timeline)
        return;
    const QPoint at = m_header->print()->mapToGlobal(QPoint(0, m_header->print()->height() + 2));
    offerPrint(
        this, at, printJob(), [this](const QString &what) { return record(audit::AuditAction::Printed, what); },
        [this](const Result<void> &ended, bool isFile) {
            if (!ended)
                m_banner->showError(ended.error());
            else if (isFile)
                m_banner->showText("attention", tr("Saved outside this program."), tr("The file is not sealed: anybody who can open it can read it."));
        });
}

Result<void> MemberPage::printTo(const QString &fileName)
{
    if (!m_timeline)
        return Error::of(ErrorKind::BadInput);
    const Result<void> recorded = record(audit::AuditAction::Printed, u"summary as PDF"_s);
    return recorded ? savePdf(fileName, printJob()) : recorded;
}

void MemberPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_timeline && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// A file dropped on an open member is laid over it.
void MemberPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    MemberRoute route = m_route;
    route.fromExport = ExportId();
    route.file = urls.first().toLocalFile();
    compareWith(route);
}

} // namespace pax::ui
