// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/jobpage.h"

#include "ui/bulk/figures.h"
#include "ui/bulk/filetable.h"
#include "ui/bulk/jobsteps.h"
#include "ui/bulk/jobtext.h"
#include "ui/bulk/messagelist.h"
#include "ui/bulk/messagetext.h"
#include "ui/bulk/settingsused.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/common/table.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace pax::ui {

using namespace core;
using namespace bulk;
using namespace Qt::StringLiterals;

namespace {

enum Tab { FilesTab, MessagesTab, SettingsTab, LogTab };
constexpr int BarSteps = 1000;

bool isHeld(const Job &job)
{
    return !isEnded(job.state) && (job.hold == Hold::Person || job.hold == Hold::Permission || job.hold == Hold::Disk || job.hold == Hold::Keychain);
}

} // namespace

JobPage::JobPage(Workers &workers, std::function<const JobFiles &()> files, QWidget *parent) : QWidget(parent)
{
    m_files = new FileTable(workers, std::move(files));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_notice = new Banner;
    m_advice = new Banner;
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(12, 0, 12, 0);
    banners->setSpacing(6);
    banners->addWidget(m_notice);
    banners->addWidget(m_advice);
    column->addLayout(banners);
    column->addWidget(makeFigures());
    column->addWidget(rule(Qt::Horizontal));
    column->addWidget(makeTabs());
    column->addWidget(rule(Qt::Horizontal));

    m_pages = new QStackedWidget;
    auto *filesPage = new QWidget;
    auto *filesColumn = new QVBoxLayout(filesPage);
    filesColumn->setContentsMargins(0, 0, 0, 0);
    filesColumn->setSpacing(0);
    filesColumn->addWidget(m_files, 1);
    filesColumn->addWidget(rule(Qt::Horizontal));
    m_foot = new MessageFoot;
    filesColumn->addWidget(m_foot);
    m_messages = new MessageTable;
    m_settings = new SettingsUsed;
    m_log = new QPlainTextEdit;
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setFont(theme::fixedFont());
    m_log->setAccessibleName(tr("Log"));
    for (QWidget *page : std::initializer_list<QWidget *>{filesPage, m_messages, m_settings, m_log})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        showLog();
    });
    connect(m_foot, &MessageFoot::allWanted, this, [this] { m_tabs->setCurrentIndex(MessagesTab); });
    connect(m_messages, &MessageTable::fileWanted, this, [this](const QString &name) {
        m_tabs->setCurrentIndex(FilesTab);
        m_files->table()->selectSource(m_files->rowOf(name));
        m_files->table()->setFocus();
    });
}

QWidget *JobPage::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = label({}, "heading");
    m_title->setWordWrap(true);
    m_about = label({}, "small", Tone::TextSecondary);
    m_about->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_about);
    row->addLayout(words, 1);
    m_pause = new Button(tr("Pause"), u"pause"_s);
    m_resume = new Button(tr("Resume"), u"play"_s);
    m_cancel = new Button(tr("Cancel…"), u"close"_s, "danger");
    m_more = iconButton(u"more"_s, tr("More actions"));
    for (Button *button : {m_pause, m_resume, m_cancel, m_more})
        row->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(row);
    m_steps = new StepStrip;
    column->addWidget(m_steps);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT wanted(JobAct::Pause); });
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT wanted(JobAct::Resume); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT wanted(JobAct::Cancel); });
    connect(m_more, &QPushButton::clicked, this, &JobPage::showMenu);
    return head;
}

QWidget *JobPage::makeFigures()
{
    QFrame *figures = pane("window");
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    m_figures = new FigureStrip;
    column->addWidget(m_figures);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    column->addWidget(m_bar);
    return figures;
}

QWidget *JobPage::makeTabs()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(8, bar);
    row->setContentsMargins(4, 0, 16, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    m_tabs = new QTabBar;
    for (const QString &text : {tr("Files"), tr("Messages"), tr("Settings used"), tr("Log")})
        m_tabs->addTab(text);
    m_tabs->setAccessibleName(tr("Views of this export"));
    m_tabs->setUsesScrollButtons(true);
    row->addWidget(m_tabs);
    row->addStretch();
    m_retry = smallButton(tr("Retry failed"), u"refresh"_s);
    m_verify = smallButton(tr("Verify"), u"passed"_s);
    m_openClaims = smallButton(tr("Open claims"), u"claim"_s);
    for (Button *button : {m_retry, m_verify, m_openClaims})
        row->addWidget(button);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT wanted(JobAct::Resume); });
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT wanted(JobAct::Verify); });
    connect(m_openClaims, &QPushButton::clicked, this, [this] { Q_EMIT wanted(JobAct::OpenClaims); });
    return bar;
}

void JobPage::setJob(const JobView &view, const QDateTime &now)
{
    if (view.job.id != m_view.job.id) {
        clearNotice();
        m_logShown = 0;
        m_log->clear();
    }
    m_view = view;
    m_now = now;
    showHead();
    showFigures();
    showButtons();
    showAdvice();
    const Job &job = m_view.job;
    m_tabs->setTabText(FilesTab, tr("Files %1").arg(format::count(job.sums.files)));
    m_tabs->setTabText(MessagesTab, tr("Messages %1").arg(format::count(job.messages.size())));
    m_files->setJob(job, now);
    m_foot->setMessages(job.messages);
    m_messages->setMessages(job.messages);
    m_settings->setJob(job, m_view.panelName, now);
    showLog();
}

void JobPage::tick(const QDateTime &now)
{
    m_now = now;
    showFigures();
    // Clocks of single files move by the minute; the list is drawn again only where it is seen.
    if (nextExpiry(m_view.job).isValid() && m_pages->currentIndex() == FilesTab)
        m_files->setJob(m_view.job, now);
}

void JobPage::showHead()
{
    const Job &job = m_view.job;
    m_title->setText(tr("%1, %2", "panel, what").arg(m_view.panelName, QLocale().toLower(typesText(job.spec.types).left(1)) + typesText(job.spec.types).mid(1)));
    QStringList about;
    about << (job.spec.patients.isEmpty() ? tr("all members") : tr("%n chosen member(s)", nullptr, static_cast<int>(job.spec.patients.size())));
    about << (job.spec.serviceFrom.isEmpty() && job.spec.serviceTo.isEmpty() ? tr("no date limits") : tr("service %1").arg(format::period(job.spec.serviceFrom, job.spec.serviceTo)));
    about << (job.spec.since.isEmpty() ? tr("full download") : tr("changed since %1").arg(format::date(job.spec.since)));
    QString text = about.join(u", "_s);
    text[0] = text[0].toUpper();
    const QString started = job.user.isEmpty() ? tr("Started %1.").arg(format::instant(job.created, m_now)) : tr("Started %1 by %2.").arg(format::instant(job.created, m_now), job.user);
    m_about->setText(text + u". "_s + started);
    m_steps->setJob(job);
}

void JobPage::showFigures()
{
    const Job &job = m_view.job;
    const bool isOver = isEnded(job.state);
    const FileSums &sums = job.sums;
    QList<Figure> figures;
    const bool hasFiles = sums.files > 0;
    figures.append({tr("Files"), hasFiles ? tr("%1 of %2", "9 of 14").arg(format::count(sums.done), format::count(sums.files)) : isOver ? format::count(0) : format::absent(),
                    isOver ? (sums.failed > 0 ? tr("%n failed", nullptr, static_cast<int>(sums.failed)) : QString()) : sums.underWay > 0 ? tr("%n at a time", nullptr, static_cast<int>(sums.underWay)) : QString(),
                    isOver && sums.failed > 0 ? Tone::Attention : Tone::Text});
    const bool areSizesKnown = hasFiles && sums.sized == sums.files && sums.announcedBytes >= sums.bytes;
    figures.append({tr("Received"), sums.bytes > 0 ? format::bytes(sums.bytes) : format::absent(), areSizesKnown ? tr("of %1").arg(format::bytes(sums.announcedBytes)) : QString()});
    if (isOver) {
        figures.append({tr("Records"), format::count(job.records()), job.repeats > 0 ? tr("%n repeat(s) folded", nullptr, static_cast<int>(std::min<qint64>(job.repeats, 1'000'000'000))) : QString()});
        if (job.ended.isValid())
            figures.append({tr("Took"), aboutTime(std::chrono::seconds(job.created.secsTo(job.ended))), tr("ended %1").arg(format::instant(job.ended, m_now))});
    } else {
        const bool isRunning = job.state == JobState::Downloading;
        figures.append({tr("Rate"), isRunning && m_view.bytesPerSecond ? tr("%1/s").arg(format::bytes(qRound64(*m_view.bytesPerSecond))) : format::absent(), isRunning ? tr("last 30 s") : QString()});
        const QDateTime doneAt = m_view.left ? m_now.addSecs(m_view.left->count()) : QDateTime();
        figures.append({tr("Time left"), isRunning && m_view.left ? aboutTime(*m_view.left) : format::absent(), isRunning && doneAt.isValid() ? tr("done near %1").arg(format::instant(doneAt, m_now)) : QString()});
        if (job.holdUntil.isValid() && job.holdUntil > m_now)
            figures.append({tr("Next check"), tr("in %1").arg(countdown(std::chrono::seconds(m_now.secsTo(job.holdUntil)))), job.progress});
        const QDateTime expires = nextExpiry(job);
        if (expires.isValid())
            figures.append({tr("Files expire"), expiryText(expires, m_now), format::instant(expires, m_now), expiryTone(expires, m_now)});
        else if (hasFiles)
            figures.append({tr("Files expire"), tr("not said"), tr("fetched at once")});
    }
    figures.append({tr("Data as of"), job.transactionTime.isEmpty() ? format::absent() : format::date(job.transactionTime), job.transactionTime.isEmpty() ? QString() : tr("payer’s clock")});
    const bool isSure = job.state == JobState::Complete && job.isVerified && sums.weakest >= Grade::LengthAndCount;
    figures.append({tr("Verification"), !isOver ? tr("not yet") : sums.failed > 0 ? tr("not complete") : job.isVerified ? gradeShort(sums.weakest) : hasFiles ? tr("not verified") : format::absent(),
                    isOver ? (job.isVerified ? tr("weakest of all files") : QString()) : tr("after the last file"), isSure ? Tone::Good : Tone::Text});
    m_figures->setFigures(figures);
    m_bar->setVisible(!isOver);
    const double share = jobShare(job);
    m_bar->setRange(0, share < 0 ? 0 : BarSteps);
    m_bar->setValue(qRound(std::max(0.0, share) * BarSteps));
}

void JobPage::showButtons()
{
    const Job &job = m_view.job;
    const bool isOver = isEnded(job.state);
    const bool runs = !isOver && m_view.isMine && !isHeld(job);
    const QString other = tr("Another program runs this export: %1").arg(tr("close it, or use it there"));
    m_pause->setVisible(runs);
    m_resume->setVisible(!isOver && !runs);
    m_resume->setEnabled(!m_view.isOwnedByOther && m_view.whyNotExport.isEmpty());
    m_resume->setToolTip(m_view.isOwnedByOther ? other : m_view.whyNotExport);
    m_cancel->setVisible(!isOver);
    m_cancel->setEnabled(!m_view.isOwnedByOther);
    m_cancel->setToolTip(m_view.isOwnedByOther ? other : QString());
    const bool canRetry = job.state == JobState::Partial || (job.state == JobState::Failed && job.sums.files > 0);
    m_retry->setEnabled(canRetry && !m_view.isOwnedByOther && m_view.whyNotExport.isEmpty());
    m_retry->setToolTip(canRetry ? m_view.whyNotExport : tr("No file has failed."));
    m_verify->setEnabled(isOver && job.sums.done > 0);
    m_verify->setToolTip(isOver ? tr("Reads everything again and compares it with what was stored.") : tr("Possible once the export has ended."));
    const bool hasClaims = job.resources.value(u"ExplanationOfBenefit"_s) > 0;
    m_openClaims->setEnabled(isOver && hasClaims);
    m_openClaims->setToolTip(!isOver ? tr("Possible once the export has ended.") : hasClaims ? QString() : tr("This export holds no claims."));
}

void JobPage::showAdvice()
{
    const std::optional<JobAdvice> advice = jobAdvice(m_view.job);
    const QStringList shown = advice ? QStringList{QString::fromLatin1(advice->kind), advice->what, advice->next} : QStringList();
    if (shown == m_adviceShown)
        return;
    m_adviceShown = shown;
    if (!advice) {
        m_advice->hide();
        return;
    }
    m_advice->showText(advice->kind, advice->what, advice->next);
    if (m_view.job.hold == Hold::Permission && !isEnded(m_view.job.state))
        connect(m_advice->addAction(tr("It is theirs: allow"), u"check"_s), &QPushButton::clicked, this, [this] { Q_EMIT wanted(JobAct::AllowHost); });
}

void JobPage::showMenu()
{
    const Job &job = m_view.job;
    const bool isOver = isEnded(job.state);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto offer = [this, menu](const QString &text, JobAct act, bool isPossible, const QString &whyNot) {
        QAction *action = menu->addAction(text, this, [this, act] { Q_EMIT wanted(act); });
        action->setEnabled(isPossible);
        action->setToolTip(isPossible ? text : whyNot);
        action->setStatusTip(isPossible ? QString() : whyNot);
    };
    const QString notYet = tr("Possible once the export has ended.");
    offer(tr("Write hand-off folder…"), JobAct::Write, isOver && job.sums.done > 0 && m_view.whyNotWrite.isEmpty(), !m_view.whyNotWrite.isEmpty() ? m_view.whyNotWrite : isOver ? tr("This export holds no files.") : notYet);
    offer(tr("Check a hand-off folder…"), JobAct::CheckFolder, true, {});
    menu->addSeparator();
    offer(tr("Delete…"), JobAct::Delete, isOver && m_view.whyNotDelete.isEmpty(), m_view.whyNotDelete.isEmpty() ? notYet : m_view.whyNotDelete);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void JobPage::showLog()
{
    if (m_pages->currentIndex() != LogTab)
        return;
    const QStringList &log = m_view.job.log;
    // Lines are only ever added, but for a very long log, whose middle gives way.
    const bool goesOn = m_logShown > 0 && m_logShown <= log.size() && log[m_logShown - 1] == m_lastLogLine;
    if (goesOn && m_logShown == log.size())
        return;
    if (goesOn)
        m_log->appendPlainText(log.mid(m_logShown).join(u'\n'));
    else
        m_log->setPlainText(log.join(u'\n'));
    m_logShown = log.size();
    m_lastLogLine = log.isEmpty() ? QString() : log.last();
}

void JobPage::notice(const char *kind, const QString &what, const QString &more)
{
    m_notice->showText(kind, what, more);
    connect(m_notice->addAction(tr("Close"), u"close"_s), &QPushButton::clicked, this, &JobPage::clearNotice);
}

void JobPage::notice(const Error &error)
{
    m_notice->showError(error);
    connect(m_notice->addAction(tr("Close"), u"close"_s), &QPushButton::clicked, this, &JobPage::clearNotice);
}

void JobPage::busy(const QString &what)
{
    m_notice->showText("accent", what, {});
    connect(m_notice->addAction(tr("Stop"), u"close"_s), &QPushButton::clicked, this, [this] {
        clearNotice();
        Q_EMIT wanted(JobAct::Stop);
    });
}

void JobPage::clearNotice()
{
    m_notice->hide();
}

} // namespace pax::ui
