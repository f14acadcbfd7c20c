// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/exportspage.h"

#include "app/policy/policy.h"
#include "app/words/policytext.h"
#include "app/workspace/retention.h"
#include "ui/bulk/joblist.h"
#include "ui/bulk/jobtext.h"
#include "ui/bulk/newexportdialog.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"

#include <QtCore/QLockFile>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace bulk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int SoonMs = 150;             // many files change at once: one look a moment is enough
constexpr auto ClockEvery = 1s;

/// Another process runs the jobs of this data folder.
bool isOwnedByOther(workspace::Home &home)
{
    QLockFile &lock = *home.jobsLock();
    qint64 pid = 0;
    QString host;
    QString program;
    return !lock.isLocked() && lock.getLockInfo(&pid, &host, &program);
}

} // namespace

ExportsPage::ExportsPage(workspace::Workspace &workspace, Navigator &navigator, std::function<QList<panel::PanelHeader>()> panels, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_navigator(navigator), m_panels(std::move(panels))
{
    m_since.start();
    m_list = new JobList;
    m_page = new JobPage(m_workspace.home().workers(), [this]() -> const JobFiles & { return m_workspace.exports().files(m_shown); });
    m_state = new StatePanel;
    m_right = new QStackedWidget;
    QFrame *paper = pane("surface");
    auto *paperColumn = new QVBoxLayout(paper);
    paperColumn->setContentsMargins(0, 0, 0, 0);
    paperColumn->addWidget(m_page);
    m_right->addWidget(paper);
    m_right->addWidget(m_state);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme::scaled(372), theme::scaled(824)});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);

    connect(m_list, &JobList::chosen, this, &ExportsPage::showJob);
    connect(m_list, &JobList::filterChanged, this, &ExportsPage::showJobs);
    connect(m_list, &JobList::newWanted, this, [this] { newExport({}, {}); });
    connect(m_list, &JobList::deleteWanted, this, &ExportsPage::deleteJob);
    connect(m_page, &JobPage::wanted, this, &ExportsPage::act);
    auto *create = new QShortcut(QKeySequence::New, this);
    create->setContext(Qt::WidgetWithChildrenShortcut);
    connect(create, &QShortcut::activated, this, [this] { newExport({}, {}); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_workspace.exports(), &ExportService::jobChanged, &m_soon, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &ExportsPage::reload);
    m_clock.setInterval(ClockEvery);
    connect(&m_clock, &QTimer::timeout, this, &ExportsPage::tick);
    m_clock.start();
    reload();
}

const Job *ExportsPage::current() const
{
    const ExportId id = m_list->current();
    for (const Job &job : m_jobs) {
        if (job.id == id)
            return &job;
    }
    return nullptr;
}

QString ExportsPage::panelName(const PanelId &panel) const
{
    for (const panel::PanelHeader &each : m_panels()) {
        if (each.id == panel && !each.name.isEmpty())
            return each.name;
    }
    return panel.text();
}

std::optional<Job> ExportsPage::runningJob() const
{
    for (const Job &job : m_jobs) {
        if (!isEnded(job.state))
            return job;
    }
    return std::nullopt;
}

QString ExportsPage::progressText(const Job &job) const
{
    const QString note = jobNote(job, left(job), 0, m_workspace.home().clock().now());
    return note.isEmpty() ? jobLook(job).text : note;
}

void ExportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void ExportsPage::reload()
{
    m_jobs = m_workspace.exports().jobs();
    measure();
    // Nobody sees a page that is not shown; the bottom bar wants the jobs all the same.
    if (isVisible() || m_shown.isEmpty()) {
        showJobs();
        showJob();
    }
    Q_EMIT jobsChanged();
}

void ExportsPage::measure()
{
    const std::chrono::milliseconds now(m_since.elapsed());
    QHash<QString, RateMeter> meters;
    for (const Job &job : std::as_const(m_jobs)) {
        if (job.state != JobState::Downloading)
            continue;
        RateMeter meter = m_meters.value(job.id.text());
        meter.sample(now, job.sums.bytes, job.sums.done + job.sums.failed);
        meters.insert(job.id.text(), std::move(meter));
    }
    m_meters = std::move(meters);
}

std::optional<std::chrono::seconds> ExportsPage::left(const Job &job) const
{
    const auto meter = m_meters.constFind(job.id.text());
    if (meter == m_meters.constEnd())
        return std::nullopt;
    const FileSums &sums = job.sums;
    return timeLeft({sums.announcedBytes - sums.bytes, sums.files - sums.done - sums.failed, sums.sized == sums.files && sums.announcedBytes >= sums.bytes}, *meter);
}

void ExportsPage::showJobs()
{
    JobListLook look;
    look.panelName = [this](const PanelId &panel) { return panelName(panel); };
    look.left = [this](const Job &job) { return left(job); };
    look.retentionDays = workspace::exportRetention(m_workspace.home()).days;
    look.diskFree = m_workspace.vault().diskFree();
    if (m_workspace.vault().isSessionOnly())
        look.note = tr("Goes when you close the window");
    m_list->setJobs(m_jobs, look, m_workspace.home().clock().now());
}

JobView ExportsPage::viewOf(const Job &job) const
{
    workspace::Home &home = m_workspace.home();
    const auto why = [&home](policy::Action action) { return words::verdictText(home.policy().decide(action)); };
    JobView view;
    view.job = job;
    view.panelName = panelName(job.spec.panel);
    view.left = left(job);
    view.bytesPerSecond = m_meters.value(job.id.text()).bytesPerSecond();
    view.isMine = home.jobsLock()->isLocked();
    view.isOwnedByOther = isOwnedByOther(home);
    view.whyNotWrite = why(policy::Action::WriteFiles);
    view.whyNotDelete = why(policy::Action::DeleteExports);
    view.whyNotExport = why(policy::Action::Export);
    return view;
}

void ExportsPage::showJob()
{
    const Job *job = current();
    if (!job) {
        m_shown = {};
        if (!m_jobs.isEmpty()) {
            m_state->showEmpty(u"filter"_s, tr("None of these"), tr("No export fits the chosen filter. Choose “All” to see every export."));
        } else {
            m_state->showEmpty(u"download"_s, tr("No exports yet"), tr("An export downloads what the payer shares about a whole panel and seals it on this computer."));
            connect(m_state->addAction(tr("New export"), u"plus"_s, "primary"), &QPushButton::clicked, this, [this] { newExport({}, {}); });
        }
        m_right->setCurrentWidget(m_state);
        return;
    }
    m_shown = job->id;
    m_page->setJob(viewOf(*job), m_workspace.home().clock().now());
    m_right->setCurrentIndex(0);
}

/// Once a second: clocks, and the jobs of another process, which tells nobody what it does.
void ExportsPage::tick()
{
    if (!isVisible())
        return;
    const bool runs = std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return !isEnded(job.state); });
    if (!runs)
        return;
    if (isOwnedByOther(m_workspace.home())) {
        reload();
        return;
    }
    showJobs();
    const Job *job = current();
    if (job && !isEnded(job->state))
        m_page->tick(m_workspace.home().clock().now());
}

void ExportsPage::select(const ExportId &id)
{
    reload();
    if (!id.isEmpty())
        m_list->select(id);
}

void ExportsPage::newExport(const PanelId &panel, const QList<MemberId> &members)
{
    auto *dialog = new NewExportDialog(m_workspace, m_panels(), panel, members, window());
    connect(dialog, &NewExportDialog::wanted, this, &ExportsPage::start);
    dialog->open();
}

void ExportsPage::start(const ExportSpec &spec)
{
    m_start.start(
        this, [this, spec](std::stop_token stop) { return m_workspace.exports().start(spec, stop); },
        [this](Result<ExportId> started) {
            if (started) {
                m_navigator.showExports(*started);
                return;
            }
            m_navigator.showExports({});
            if (current())
                m_page->notice(started.error());
            else
                m_state->showError(started.error());
        });
}

void ExportsPage::act(JobAct what)
{
    switch (what) {
    case JobAct::Pause:
        pauseOrResume(true);
        return;
    case JobAct::Resume:
        pauseOrResume(false);
        return;
    case JobAct::Cancel:
        cancelJob();
        return;
    case JobAct::Verify:
        verifyJob();
        return;
    case JobAct::OpenClaims:
        m_navigator.showClaims({m_shown});
        return;
    case JobAct::Write:
        writeJob();
        return;
    case JobAct::CheckFolder:
        checkFolder();
        return;
    case JobAct::Delete:
        deleteJob();
        return;
    case JobAct::AllowHost:
        allowHost();
        return;
    case JobAct::Stop:
        m_action.stop();
        return;
    }
}

void ExportsPage::pauseOrResume(bool pauses)
{
    const Job *job = current();
    if (!job)
        return;
    const Result<void> done = pauses ? m_workspace.exports().pause(job->id) : m_workspace.exports().resume(job->id);
    reload();
    if (!done)
        m_page->notice(done.error());
}

/// The payer's files lie on another host and want the sign-in: nobody but a person can say that this is right.
void ExportsPage::allowHost()
{
    const Job *job = current();
    if (!job)
        return;
    Result<void> done = m_workspace.exports().allowTokenHost(job->problemSubject);
    if (done)
        done = m_workspace.exports().resume(job->id);
    reload();
    if (!done)
        m_page->notice(done.error());
}

void ExportsPage::verifyJob()
{
    const Job *job = current();
    if (!job)
        return;
    const ExportId id = job->id;
    m_page->busy(tr("Reading everything of this export again…"));
    m_action.start(
        this, [this, id](std::stop_token stop) { return m_workspace.exports().verify(id, stop); },
        [this, id](Result<Verification> found) {
            if (m_shown != id)
                return;
            if (!found)
                m_page->notice(found.error());
            else if (found->damaged.isEmpty())
                m_page->notice("good", tr("Everything is as it was stored."), tr("%n file(s), %1, read again just now: every one of the length and hash it had.", nullptr, static_cast<int>(found->files)).arg(format::bytes(found->bytes)));
            else
                m_page->notice("bad", tr("%n file(s) are not as they were stored.", nullptr, static_cast<int>(found->damaged.size())), tr("Something on this computer changed them: %1. Your move: export again, and have the disk checked.").arg(found->damaged.mid(0, 10).join(u", "_s)));
        });
}

void ExportsPage::ask(const QString &question, const QString &detail, const QString &action, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, question, question, QMessageBox::NoButton, window());
    box->setInformativeText(detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(action, QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QMessageBox::buttonClicked, this, [yes, then = std::move(then)](QAbstractButton *clicked) {
        if (clicked == yes)
            then();
    });
    box->open();
}

void ExportsPage::cancelJob()
{
    const Job *job = current();
    if (!job)
        return;
    const ExportId id = job->id;
    ask(tr("Cancel this export?"), tr("The payer is told to stop. What was downloaded so far is kept until you delete it."), tr("Cancel export"), [this, id] {
        m_action.start(
            this, [this, id](std::stop_token stop) { return m_workspace.exports().cancel(id, stop); },
            [this](Result<Job> cancelled) {
                reload();
                if (!cancelled && !cancelled.error().isCancelled())
                    m_page->notice(cancelled.error());
            });
    });
}

void ExportsPage::deleteJob()
{
    const Job *job = current();
    if (!job || !isEnded(job->state))
        return;
    const ExportId id = job->id;
    ask(tr("Delete this export?"), tr("Its key is destroyed: nobody can read these records here again. The payer’s data is not touched."), tr("Delete"), [this, id] {
        const Result<void> removed = m_workspace.exports().remove(id);
        reload();
        if (!removed)
            m_page->notice(removed.error());
    });
}

void ExportsPage::writeJob()
{
    const Job *job = current();
    if (!job)
        return;
    const ExportId id = job->id;
    auto *dialog = new QFileDialog(window(), tr("Folder for readable files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &folder) {
        const QString target = folder + u"/export-"_s + id.text();
        m_page->busy(tr("Writing readable files…"));
        m_action.start(
            this, [this, id, target](std::stop_token stop) { return m_workspace.exports().writeOut(id, target, stop); },
            [this](Result<void> written) {
                if (written)
                    m_page->notice("good", tr("Written."), tr("NDJSON files, a manifest with SHA-256 and counts, and a receipt are in the chosen folder. Anyone who can open it can read them."));
                else if (!written.error().isCancelled())
                    m_page->notice(written.error());
            });
    });
    dialog->open();
}

void ExportsPage::checkFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Hand-off folder to check"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_page->busy(tr("Comparing the folder with its receipt…"));
        m_action.start(
            this, [this, folder](std::stop_token stop) { return m_workspace.exports().verifyFolder(folder, stop); },
            [this](Result<Verification> found) {
                if (!found)
                    m_page->notice(found.error());
                else if (found->damaged.isEmpty())
                    m_page->notice("good", tr("The folder is as it was written."), tr("Every file is there, with the hash its receipt names."));
                else
                    m_page->notice("bad", tr("The folder is not as it was written."), tr("Changed or missing: %1. Your move: write it again.").arg(found->damaged.mid(0, 10).join(u", "_s)));
            });
    });
    dialog->open();
}

} // namespace pax::ui
