// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/exportspage.h"

#include "ui/bulk/jobtext.h"
#include "ui/bulk/newexportdialog.h"
#include "ui/common/cardlist.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/common/table.h"

#include <QtCore/QLockFile>
#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace pax::ui {

using namespace core;
using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

bool needsPerson(const Job &job)
{
    return job.state == JobState::Partial || job.state == JobState::Empty || job.state == JobState::Failed;
}

QString fileProblem(const JobFile &file)
{
    if (file.problem == u"html-instead-of-data"_s)
        return ExportsPage::tr("A web page came instead of data");
    if (file.problem == u"count-mismatch"_s)
        return ExportsPage::tr("The count differs");
    if (file.problem == u"hash-mismatch"_s)
        return ExportsPage::tr("The hash differs");
    if (file.problem == u"file-expired"_s)
        return ExportsPage::tr("Expired at the payer");
    return file.problem.isEmpty() ? ExportsPage::tr("Failed") : ExportsPage::tr("Failed: %1").arg(file.problem);
}

} // namespace

ExportsPage::ExportsPage(workspace::Workspace &workspace, Navigator &navigator, std::function<QList<panel::PanelHeader>()> panels, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_navigator(navigator), m_panels(std::move(panels))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeJob());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme::scaled(372), theme::scaled(824)});
    row->addWidget(splitter);
    // Many files change at once; one look a moment is enough.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(150);
    connect(&m_workspace.exports(), &ExportService::jobChanged, soon, [soon] {
        if (!soon->isActive())
            soon->start();
    });
    connect(soon, &QTimer::timeout, this, &ExportsPage::reload);
    reload();
}

QWidget *ExportsPage::makeList()
{
    QFrame *list = pane("surface");
    list->setMinimumWidth(theme::scaled(240));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(16, 8, 12, 8);
    head->addWidget(label(tr("Exports"), "strong"));
    m_count = label({}, "small", Tone::TextSecondary);
    head->addWidget(m_count);
    head->addStretch();
    auto *create = smallButton(tr("New export"), u"plus"_s, "primary");
    connect(create, &QPushButton::clicked, this, [this] { newExport({}, {}); });
    head->addWidget(create);
    column->addLayout(head);
    column->addWidget(rule(Qt::Horizontal));
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->setContentsMargins(16, 8, 12, 8);
    for (const QString &text : {tr("All"), tr("Running"), tr("Needs a person")}) {
        auto *chip = new Chip(text);
        chip->setAutoExclusive(true);
        m_chips.append(chip);
        chips->addWidget(chip);
    }
    m_chips.first()->setChecked(true);
    for (Chip *chip : std::as_const(m_chips))
        connect(chip, &QPushButton::toggled, this, &ExportsPage::showJobs);
    chips->addStretch();
    column->addLayout(chips);
    column->addWidget(rule(Qt::Horizontal));
    m_cards = new CardList(tr("Exports"));
    connect(m_cards, &CardList::currentIdChanged, this, &ExportsPage::showJob);
    column->addWidget(m_cards, 1);
    column->addWidget(rule(Qt::Horizontal));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(new IconLabel(u"save"_s, 14, Tone::TextSecondary));
    m_disk = label({}, "small", Tone::TextSecondary);
    foot->addWidget(m_disk, 1);
    column->addLayout(foot);
    return list;
}

QWidget *ExportsPage::makeJob()
{
    m_right = new QStackedWidget;
    QFrame *job = pane("surface");
    auto *column = new QVBoxLayout(job);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(16, 10, 16, 10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = label({}, "heading");
    m_about = label({}, "small", Tone::TextSecondary);
    m_about->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *phase = new QHBoxLayout;
    phase->setSpacing(6);
    m_phaseIcon = new IconLabel({}, 16, Tone::TextSecondary);
    m_phase = label({}, "medium");
    phase->addWidget(m_phaseIcon);
    phase->addWidget(m_phase);
    phase->addStretch();
    words->addLayout(phase);
    head->addLayout(words, 1);
    m_resume = new Button(tr("Resume"), u"play"_s);
    m_cancel = new Button(tr("Cancel…"), u"close"_s, "danger");
    m_more = iconButton(u"more"_s, tr("More"));
    m_pause = new Button(tr("Pause"), u"pause"_s);
    for (Button *button : {m_pause, m_resume, m_cancel, m_more})
        head->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(rule(Qt::Horizontal));
    connect(m_resume, &QPushButton::clicked, this, [this] {
        const Job *chosen = current();
        const Result<void> resumed = chosen ? m_workspace.exports().resume(chosen->id) : Result<void>();
        if (!resumed)
            m_banner->showError(resumed.error());
        reload();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const Job *chosen = current();
        const Result<void> paused = chosen ? m_workspace.exports().pause(chosen->id) : Result<void>();
        if (!paused)
            m_banner->showError(paused.error());
        reload();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ExportsPage::cancelJob);
    connect(m_more, &QPushButton::clicked, this, [this] {
        const Job *chosen = current();
        if (!chosen)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *write = menu->addAction(tr("Write hand-off folder…"), this, &ExportsPage::writeJob);
        write->setEnabled(isEnded(chosen->state) && chosen->sums.done > 0);
        QAction *erase = menu->addAction(tr("Delete…"), this, &ExportsPage::deleteJob);
        erase->setEnabled(isEnded(chosen->state));
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });

    m_banner = new Banner;
    column->addWidget(m_banner);
    QFrame *figures = pane("window");
    auto *figureColumn = new QVBoxLayout(figures);
    figureColumn->setContentsMargins(16, 10, 16, 12);
    m_facts = new Facts(true);
    figureColumn->addWidget(m_facts);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    figureColumn->addWidget(m_bar);
    column->addWidget(figures);
    column->addWidget(rule(Qt::Horizontal));

    auto *tabRow = new QHBoxLayout;
    tabRow->setSpacing(8);
    tabRow->setContentsMargins(4, 0, 16, 0);
    m_tabs = new QTabBar;
    for (const QString &text : {tr("Files"), tr("Messages"), tr("Log")})
        m_tabs->addTab(text);
    m_tabs->setAccessibleName(tr("Views of this export"));
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    m_openClaims = smallButton(tr("Open claims"), u"claim"_s);
    tabRow->addWidget(m_openClaims);
    connect(m_openClaims, &QPushButton::clicked, this, [this] {
        if (const Job *chosen = current())
            m_navigator.showClaims({chosen->id});
    });
    column->addLayout(tabRow);
    column->addWidget(rule(Qt::Horizontal));

    m_pages = new QStackedWidget;
    const auto file = [this](int row) -> const JobFile & { return shownFile(row); };
    m_files = new RowModel(this);
    m_files->setColumns({
        {u"type"_s, tr("Type"), 180, Qt::AlignLeft, [file](int row) { return Cell{file(row).name()}; }, [file](int a, int b) { return file(a).name().compare(file(b).name()); }},
        {u"state"_s, tr("State"), 170, Qt::AlignLeft,
         [file](int row) {
             const JobFile &each = file(row);
             switch (each.state) {
             case FileState::Waiting:
                 return Cell{each.requests > 0 ? tr("Trying again") : tr("Waiting"), Tone::TextSecondary};
             case FileState::Downloading:
                 return Cell{tr("Downloading"), Tone::Accent, u"download"_s};
             case FileState::Downloaded:
                 return Cell{tr("Downloaded"), Tone::Accent, u"check"_s};
             case FileState::Imported:
                 return Cell{tr("Imported"), Tone::Text, u"check"_s};
             case FileState::Failed:
             case FileState::Damaged:
                 return Cell{fileProblem(each), Tone::Bad, u"failed"_s};
             }
             return Cell{};
         },
         [file](int a, int b) { return static_cast<int>(file(a).state) - static_cast<int>(file(b).state); }},
        {u"size"_s, tr("Size"), 88, Qt::AlignRight, [file](int row) { return Cell{file(row).bytes > 0 ? format::bytes(file(row).bytes) : format::absent()}; }, [file](int a, int b) { return file(a).bytes < file(b).bytes ? -1 : file(a).bytes > file(b).bytes; }},
        {u"promised"_s, tr("Promised"), 84, Qt::AlignRight, [file](int row) { return Cell{file(row).announced ? format::count(*file(row).announced) : format::absent()}; }, {}},
        {u"read"_s, tr("Read"), 84, Qt::AlignRight,
         [file](int row) {
             const JobFile &each = file(row);
             Cell cell{each.state == FileState::Imported ? format::count(each.lines) : format::absent()};
             cell.isBold = each.announced && each.state == FileState::Imported && *each.announced != each.lines;
             return cell;
         },
         [file](int a, int b) { return file(a).lines < file(b).lines ? -1 : file(a).lines > file(b).lines; }},
        {u"grade"_s, tr("Verified by"), 190, Qt::AlignLeft,
         [file](int row) {
             const JobFile &each = file(row);
             if (each.badLines > 0)
                 return Cell{tr("%n line(s) not read", nullptr, static_cast<int>(each.badLines)), Tone::Attention, u"warning"_s};
             const bool isChecked = each.grade != Grade::None && each.grade != Grade::Lines;
             return Cell{gradeText(each.grade), isChecked ? Tone::Good : Tone::TextSecondary, isChecked ? u"passed"_s : QString()};
         },
         {}},
    });
    m_fileTable = new DataTable(m_files, true);
    m_fileTable->setAccessibleName(tr("Files of this export"));
    m_fileTable->layoutColumns(u"type"_s);
    m_pages->addWidget(m_fileTable);
    const auto message = [this](int row) -> const JobMessage & { return m_shown.messages[row]; };
    m_messages = new RowModel(this);
    m_messages->setColumns({
        {u"text"_s, tr("Message"), 480, Qt::AlignLeft,
         [message](int row) {
             const bool isWorse = message(row).severity == u"error"_s || message(row).severity == u"fatal"_s;
             const QString text = message(row).text.isEmpty() ? message(row).code : message(row).text;
             return Cell{text, Tone::Text, isWorse ? u"failed"_s : message(row).severity == u"warning"_s ? u"warning"_s : u"info"_s};
         },
         {}},
        {u"from"_s, tr("From"), 170, Qt::AlignLeft, [message](int row) { return Cell{message(row).file.isEmpty() ? tr("this app") : tr("payer, %1").arg(message(row).file), Tone::TextSecondary}; }, {}},
    });
    m_messageTable = new DataTable(m_messages, true);
    m_messageTable->setAccessibleName(tr("Messages, worst first"));
    m_messageTable->layoutColumns(u"text"_s);
    m_pages->addWidget(m_messageTable);
    m_log = new QPlainTextEdit;
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setFont(theme::fixedFont());
    m_log->setAccessibleName(tr("Log"));
    m_pages->addWidget(m_log);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    column->addWidget(m_pages, 1);
    m_right->addWidget(job);
    m_state = new StatePanel;
    m_right->addWidget(m_state);
    return m_right;
}

const JobFile &ExportsPage::shownFile(int row) const
{
    static const JobFile none;
    const JobFiles &files = m_workspace.exports().files(m_shown.id);
    return row >= 0 && row < static_cast<int>(files.size()) ? files[static_cast<std::size_t>(row)] : none;
}

const Job *ExportsPage::current() const
{
    const QString id = m_cards->currentId();
    for (const Job &job : m_jobs) {
        if (job.id.text() == id)
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

void ExportsPage::reload()
{
    m_jobs = m_workspace.exports().jobs();
    showJobs();
    showJob();
    Q_EMIT jobsChanged();
}

void ExportsPage::showJobs()
{
    const QDateTime now = m_workspace.home().clock().now();
    const int shown = m_chips[Running]->isChecked() ? Running : m_chips[NeedsPerson]->isChecked() ? NeedsPerson : All;
    int running = 0;
    int needing = 0;
    QList<Card> cards;
    for (const Job &job : std::as_const(m_jobs)) {
        const bool isRunning = !isEnded(job.state);
        running += isRunning ? 1 : 0;
        needing += needsPerson(job) ? 1 : 0;
        if ((shown == Running && !isRunning) || (shown == NeedsPerson && !needsPerson(job)))
            continue;
        const JobLook look = jobLook(job);
        Card card;
        card.id = job.id.text();
        card.title = panelName(job.spec.panel);
        card.titleNote = format::instant(job.created, now);
        card.line = jobWhat(job.spec);
        card.state = look.text;
        card.stateIcon = look.icon;
        card.stateTone = look.tone;
        card.note = isRunning ? jobFiles(job) : job.bytes() > 0 ? format::bytes(job.bytes()) : QString();
        card.progress = isRunning && job.sums.files > 0 ? jobShare(job) : -1;
        cards.append(card);
    }
    m_count->setText(format::count(m_jobs.size()));
    m_chips[All]->setCount(m_jobs.size());
    m_chips[Running]->setCount(running);
    m_chips[NeedsPerson]->setCount(needing);
    m_cards->setCards(cards);
    if (m_cards->currentId().isEmpty() && !cards.isEmpty())
        m_cards->select(cards.first().id);
    m_disk->setText(tr("Disk %1 free").arg(format::bytes(m_workspace.vault().diskFree())));
}

void ExportsPage::showJob()
{
    const Job *job = current();
    // The tables read the shown job: they are emptied before another one takes its place.
    const bool isSame = job && job->id == m_shown.id && m_files->rowCount() == static_cast<int>(job->sums.files) && job->messages == m_shown.messages;
    if (!isSame) {
        m_files->setRowCount(0);
        m_messages->setRowCount(0);
    }
    m_shown = job ? *job : Job();
    if (!job) {
        m_state->showEmpty(u"download"_s, tr("No exports yet"), tr("An export downloads what the payer shares about a whole panel and seals it on this computer."));
        connect(m_state->addAction(tr("New export"), u"plus"_s, "primary"), &QPushButton::clicked, this, [this] { newExport({}, {}); });
        m_right->setCurrentWidget(m_state);
        return;
    }
    m_right->setCurrentIndex(0);
    const QDateTime now = m_workspace.home().clock().now();
    const JobLook look = jobLook(*job);
    m_title->setText(panelName(job->spec.panel));
    m_about->setText(jobWhat(job->spec) + u". "_s + tr("Started %1").arg(format::instant(job->created, now)));
    m_phaseIcon->set(look.icon, look.tone);
    m_phase->setText(look.text + (job->progress.isEmpty() || isEnded(job->state) ? QString() : u" · "_s + job->progress));
    setTone(m_phase, look.tone);
    const bool isOver = isEnded(job->state);
    const bool isHeld = !isOver && (job->hold == Hold::Person || job->hold == Hold::Permission || job->hold == Hold::Disk || job->hold == Hold::Keychain);
    const bool isMine = !isOver && !isHeld && m_workspace.home().jobsLock()->isLocked();
    m_pause->setVisible(isMine);
    m_resume->setText(isOver ? tr("Retry failed") : tr("Resume"));
    m_resume->setSymbol(isOver ? u"refresh"_s : u"play"_s);
    m_resume->setVisible(job->state == JobState::Partial || job->state == JobState::Failed || (!isOver && !isMine));
    m_cancel->setVisible(!isOver);
    m_openClaims->setEnabled(isOver && job->resources.value(u"ExplanationOfBenefit"_s) > 0);
    m_facts->clear();
    const QString files = jobFiles(*job);
    m_facts->add(tr("Files"), files.isEmpty() ? format::absent() : files);
    m_facts->add(tr("Received"), job->bytes() > 0 ? format::bytes(job->bytes()) : format::absent());
    qint64 records = 0;
    for (const qint64 each : job->resources)
        records += each;
    m_facts->add(tr("Records"), isOver ? format::count(records) : format::absent(), job->repeats > 0 ? tr("%n repeat(s) folded", nullptr, static_cast<int>(job->repeats)) : QString());
    if (job->expires.isValid() && !isOver)
        m_facts->add(tr("Files expire"), format::instant(job->expires, now));
    m_facts->add(tr("Data as of"), job->transactionTime.isEmpty() ? format::absent() : format::date(job->transactionTime), job->transactionTime.isEmpty() ? QString() : tr("payer’s clock"));
    m_facts->add(tr("Verification"), isOver ? gradeText(job->sums.weakest) : tr("not yet"));
    m_bar->setVisible(!isOver);
    const double share = jobShare(*job);
    m_bar->setRange(0, share < 0 ? 0 : 1000);
    m_bar->setValue(qRound(std::max(0.0, share) * 1000));
    m_tabs->setTabText(0, tr("Files %1").arg(format::count(job->sums.files)));
    m_tabs->setTabText(1, tr("Messages %1").arg(job->messages.size()));
    if (isSame) {
        m_files->refresh();
    } else {
        m_files->setRowCount(static_cast<int>(m_workspace.exports().files(job->id).size()));
        m_messages->setRowCount(static_cast<int>(job->messages.size()));
    }
    m_log->setPlainText(job->log.join(u'\n'));
    if (job->state == JobState::Empty)
        m_banner->showText("attention", tr("Finished, nothing received."), tr("The payer says the export is complete and lists no files. It gave no reason. Check whether anything changed since the chosen day, whether the attribution ran out, and which rights were granted."));
    else if (job->state == JobState::Failed)
        m_banner->showText("bad", tr("The export failed."), tr("Reason: %1. What was received stays here.").arg(job->problem.isEmpty() ? tr("not given") : job->problem));
    else if (job->state == JobState::Partial)
        m_banner->showText("attention", tr("Something is missing."), tr("The files and lines concerned are named below; the rest was imported."));
    else if (job->hold == Hold::Permission)
        askForHost(job->problemSubject);
    else if (job->hold == Hold::Disk)
        m_banner->showText("attention", tr("There is no room to go on."), tr("Free disk space or make the disk writable; the export goes on by itself."));
    else
        m_banner->hide();
}

/// The payer's files lie on another host and want the sign-in: nobody but a person can say that this is right.
void ExportsPage::askForHost(const QString &host)
{
    m_banner->showText("attention", tr("The files lie at %1.").arg(host), tr("That host wants your sign-in to the payer. It was not sent there. Ask the payer whether the host is theirs."));
    connect(m_banner->addAction(tr("It is theirs: allow"), u"check"_s), &QPushButton::clicked, this, [this, host] {
        const Job *chosen = current();
        if (!chosen)
            return;
        Result<void> done = m_workspace.exports().allowTokenHost(host);
        if (done)
            done = m_workspace.exports().resume(chosen->id);
        if (!done)
            m_banner->showError(done.error());
        reload();
    });
}

void ExportsPage::select(const ExportId &id)
{
    reload();
    if (!id.isEmpty() && !m_cards->select(id.text())) {
        m_chips[All]->setChecked(true);
        m_cards->select(id.text());
    }
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
            reload();
            m_right->setCurrentIndex(current() ? 0 : 1);
            if (current())
                m_banner->showError(started.error());
            else
                m_state->showError(started.error());
        });
}

void ExportsPage::ask(const QString &question, const QString &detail, const QString &action, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, question, question, QMessageBox::NoButton, window());
    box->setInformativeText(detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(action, QMessageBox::DestructiveRole);
    box->addButton(tr("Keep it"), QMessageBox::RejectRole);
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
                    m_banner->showError(cancelled.error());
            });
    });
}

void ExportsPage::deleteJob()
{
    const Job *job = current();
    if (!job)
        return;
    const ExportId id = job->id;
    ask(tr("Delete this export?"), tr("Its key is destroyed: nobody can read these records here again. The payer’s data is not touched."), tr("Delete"), [this, id] {
        const Result<void> removed = m_workspace.exports().remove(id);
        reload();
        if (!removed)
            m_banner->showError(removed.error());
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
        m_action.start(
            this, [this, id, target](std::stop_token stop) { return m_workspace.exports().writeOut(id, target, stop); },
            [this, target](Result<void> written) {
                if (written)
                    m_banner->showText("good", tr("Written."), tr("NDJSON files and a manifest with SHA-256 are in the chosen folder. They can be read by anyone who can open it."));
                else if (!written.error().isCancelled())
                    m_banner->showError(written.error());
            });
    });
    dialog->open();
}

} // namespace pax::ui
