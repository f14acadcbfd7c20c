// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/trypage.h"

#include "app/auth/scopes.h"
#include "app/words/checktext.h"
#include "ui/common/controls.h"
#include "ui/common/statepanel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

TryPage::TryPage(ConnectionDraft &draft, workspace::Home &home, QWidget *parent) : AssistantPage(draft, parent), m_home(home)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title = label({}, "strong");
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    m_again = smallButton(tr("Check again"), u"refresh"_s);
    m_again->setObjectName(u"tryAgain"_s);
    head->addWidget(m_again);
    column->addLayout(head);
    m_banner = new Banner;
    column->addWidget(m_banner);
    m_rows = new QGridLayout;
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(5);
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);
    QLabel *note = label(tr("Nothing is saved and no export is started while this runs."), "small", Tone::TextSecondary);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch();
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (isTrying()) {
            m_make.stop();
            m_run.stop();
            showWaiting();
            m_title->setText(tr("Stopped"));
            m_again->setText(tr("Check again"));
            Q_EMIT changed();
        } else {
            run();
        }
    });
}

void TryPage::enter()
{
    run();
    m_again->setFocus();
}

Result<void> TryPage::leave()
{
    m_make.stop();
    m_run.stop();
    m_trial.reset();
    return {};
}

bool TryPage::hasPassed() const
{
    return !m_checks.isEmpty() && !access::firstProblem(m_checks);
}

void TryPage::run()
{
    m_checks.clear();
    m_banner->hide();
    showWaiting();
    m_title->setText(tr("Trying it out…"));
    m_again->setText(tr("Stop"));
    m_make.start(
        this, [this](std::stop_token stop) { return workspace::Trial::make(&m_home, m_draft.profile, m_draft.secrets, stop); },
        [this](Result<std::shared_ptr<workspace::Trial>> made) {
            if (made) {
                m_trial = *made;
                examine();
                return;
            }
            m_title->setText(tr("It cannot be tried like this"));
            m_again->setText(tr("Check again"));
            m_banner->showError(made.error());
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void TryPage::examine()
{
    const auto trial = m_trial;
    m_run.start(
        this,
        [this, trial](std::stop_token stop) {
            const access::Patient patient{trial->client(), trial->secrets(), m_home.clock(), m_home.workers()};
            access::Examination how;
            how.ended = [this, stop](const access::Check &check) {
                if (!stop.stop_requested())
                    showRow(static_cast<int>(check.id), check, false);
            };
            return access::examine(patient, how, stop);
        },
        // Holding on to the trial: a run that was stopped ends a little later.
        [this, trial](QList<access::Check> checks) { show(checks); });
}

void TryPage::showWaiting()
{
    for (int i = 0; i < access::CheckCount; ++i) {
        access::Check waiting;
        waiting.id = static_cast<access::CheckId>(i);
        showRow(i, waiting, false);
    }
}

void TryPage::showRow(int index, const access::Check &check, bool isFirstProblem)
{
    for (const int column : {0, 1, 2}) {
        if (QLayoutItem *item = m_rows->itemAtPosition(index, column)) {
            m_rows->removeItem(item);
            delete item->widget();
            delete item;
        }
    }
    const words::CheckText text = words::checkText(check);
    const bool isOk = check.status == access::CheckStatus::Ok;
    const bool isBad = check.status == access::CheckStatus::Failed;
    const bool isWarning = check.status == access::CheckStatus::Warning;
    const Tone tone = isOk ? Tone::Good : isBad ? Tone::Bad : isWarning ? Tone::Attention : Tone::TextSecondary;
    m_rows->addWidget(new IconLabel(isOk ? u"passed"_s : isBad ? u"failed"_s : isWarning ? u"warning"_s : u"pending"_s, 16, tone), index, 0, Qt::AlignTop);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    lines->addWidget(label(text.title, "medium"));
    QStringList more;
    if (check.status != access::CheckStatus::Skipped || check.finding != access::Finding::NeedsEarlier)
        more << text.summary;
    if (isFirstProblem)
        more << text.means << text.likely;
    if (isFirstProblem || isWarning)
        more << text.nextStep;
    if (isFirstProblem && !text.whoFixes.isEmpty())
        more << tr("Who fixes it: %1").arg(text.whoFixes);
    more.removeAll(QString());
    for (const QString &line : more) {
        QLabel *made = label(line, "small", Tone::TextSecondary);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(made);
    }
    words->setAccessibleName(text.title + u": "_s + text.status + u". "_s + more.join(u' '));
    m_rows->addWidget(words, index, 1);
    QLabel *state = label(text.status, "small");
    setTone(state, tone);
    m_rows->addWidget(state, index, 2, Qt::AlignTop | Qt::AlignRight);
}

void TryPage::show(const QList<access::Check> &checks)
{
    m_checks = checks;
    const std::optional<access::CheckId> problem = access::firstProblem(checks);
    for (qsizetype i = 0; i < checks.size(); ++i)
        showRow(static_cast<int>(i), checks[i], problem == checks[i].id);
    m_again->setText(tr("Check again"));
    m_title->setText(problem ? tr("Something is not right yet. You can save it all the same and mend it later.") : tr("All that could be tried passed."));
    // An address that was found on the way needs no asking next time.
    if (m_draft.profile.tokenUrl.isEmpty() && m_trial && m_trial->tokens().state().present)
        m_draft.profile.tokenUrl = m_trial->tokens().state().tokenUrl;
    const bool isAboutScopes = problem == access::CheckId::Token && checks[static_cast<int>(access::CheckId::Token)].error && checks[static_cast<int>(access::CheckId::Token)].error->reason() == ErrorReason::InvalidScope;
    if (isAboutScopes)
        offerScopes();
    Q_EMIT changed();
}

/// One after the other on request, never by itself: some servers lock a client out that asks too often.
void TryPage::offerScopes()
{
    m_banner->showText("attention", tr("The payer does not grant these rights."), tr("Try others:"));
    for (const QString &scope : auth::scopesToOffer(m_draft.profile.scopes)) {
        connect(m_banner->addAction(scope), &QPushButton::clicked, this, [this, scope] {
            m_draft.profile.scopes = {scope};
            QMetaObject::invokeMethod(this, &TryPage::run, Qt::QueuedConnection);
        });
    }
}

} // namespace pax::ui
