// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/assistant.h"

#include "app/auth/keyservice.h"
#include "app/words/errortext.h"
#include "ui/auth/panelidspage.h"
#include "ui/auth/payerpage.h"
#include "ui/auth/presettext.h"
#include "ui/auth/serverpage.h"
#include "ui/auth/signinpage.h"
#include "ui/auth/trypage.h"
#include "ui/common/controls.h"
#include "ui/common/statepanel.h"

#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace auth;
using namespace Qt::StringLiterals;

namespace {

constexpr int StepWidth = 168;

QStringList otherNames(const workspace::Home &home, const ProfileName &own)
{
    QStringList names;
    const Result<QList<ConnectionProfile>> all = const_cast<workspace::Home &>(home).profiles().list();
    for (const ConnectionProfile &each : all ? *all : QList<ConnectionProfile>()) {
        if (each.name != own)
            names << each.name.text();
    }
    return names;
}

/// Takes keys back that were made for a connection which is not to be.
Task<Result<void>> removeKeys(workspace::Home *home, ProfileName name, QStringList ids, std::stop_token stop)
{
    KeyService keys(home->profiles().keys(), home->secrets(), home->workers(), home->clock());
    for (const QString &id : ids) {
        const Result<void> removed = co_await keys.remove(name, id, stop);
        if (!removed && removed.error().isCancelled())
            co_return removed;
    }
    co_return Result<void>();
}

} // namespace

ConnectionAssistant::ConnectionAssistant(workspace::Home &home, SessionSecrets &session, const ConnectionProfile &start, bool isNew, QWidget *parent)
    : QDialog(parent), m_home(home), m_session(session)
{
    m_draft.profile = start;
    m_draft.isNew = isNew;
    setObjectName(u"assistant"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("New connection") : tr("Edit connection"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    QFrame *side = pane("surface");
    side->setFixedWidth(theme::scaled(StepWidth));
    auto *stepColumn = new QVBoxLayout(side);
    stepColumn->setContentsMargins(8, 16, 8, 16);
    stepColumn->setSpacing(4);
    m_steps = new QButtonGroup(this);
    halves->addWidget(side);
    halves->addWidget(rule(Qt::Vertical));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 18, 24, 12);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_heading = label({}, "heading");
    m_badge = badge({});
    head->addWidget(m_heading);
    head->addWidget(m_badge);
    head->addStretch();
    column->addLayout(head);
    m_banner = new Banner;
    column->addWidget(m_banner);
    m_pages = new QStackedWidget;
    column->addWidget(m_pages, 1);
    halves->addWidget(content, 1);
    outer->addLayout(halves, 1);
    outer->addWidget(rule(Qt::Horizontal));

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->setContentsMargins(24, 12, 16, 12);
    auto *cancel = new Button(tr("Cancel"));
    m_back = new Button(tr("Back"));
    m_next = new Button(tr("Next"), {}, "primary");
    m_saveNow = new Button(tr("Save"), u"save"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_saveNow->setObjectName(u"saveNow"_s);
    m_next->setDefault(true);
    foot->addWidget(cancel);
    foot->addStretch();
    foot->addWidget(m_saveNow);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    outer->addLayout(foot);

    m_server = new ServerPage(m_draft);
    m_try = new TryPage(m_draft, m_home);
    addPage(new PayerPage(m_draft, otherNames(m_home, isNew ? ProfileName() : start.name)), tr("Payer"));
    addPage(m_server, tr("Server"));
    addPage(new SignInPage(m_draft, m_home, m_session), tr("Sign-in"));
    addPage(new PanelIdsPage(m_draft), tr("Panels"));
    addPage(m_try, tr("Try it"));
    for (QAbstractButton *button : m_steps->buttons())
        stepColumn->addWidget(button);
    stepColumn->addStretch();
    m_reached = isNew ? 0 : m_pages->count() - 1;

    connect(m_steps, &QButtonGroup::idClicked, this, &ConnectionAssistant::goTo);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (step() == m_pages->count() - 1)
            save();
        else
            goTo(step() + 1);
    });
    connect(m_saveNow, &QPushButton::clicked, this, [this] {
        const Result<void> left = page(step())->leave();
        if (!left)
            fail(left.error());
        else
            save();
    });
    resize(QSize(theme::scaled(860), theme::scaled(600)).boundedTo(screen()->availableSize()));
    showStep(isNew ? 0 : 1);
}

ConnectionAssistant::~ConnectionAssistant() = default;

void ConnectionAssistant::addPage(AssistantPage *page, const QString &title)
{
    auto *button = new Button(tr("%1  %2").arg(m_pages->count() + 1).arg(title), {}, "step");
    button->setCheckable(true);
    button->setObjectName(u"step%1"_s.arg(m_pages->count()));
    button->setAccessibleName(tr("Step %1: %2").arg(m_pages->count() + 1).arg(title));
    button->setProperty("title", title);
    m_steps->addButton(button, m_pages->count());
    m_pages->addWidget(scrolling(page));
    page->setObjectName(u"page%1"_s.arg(m_pages->count() - 1));
    connect(page, &AssistantPage::changed, this, [this] {
        // What was wrong may be right now.
        if (!m_save.isRunning())
            m_banner->hide();
        refresh();
    });
}

AssistantPage *ConnectionAssistant::page(int step) const
{
    return m_pages->widget(step)->findChild<AssistantPage *>(u"page%1"_s.arg(step));
}

int ConnectionAssistant::step() const
{
    return m_pages->currentIndex();
}

bool ConnectionAssistant::isBusy() const
{
    return m_save.isRunning() || m_undo.isRunning() || m_try->isTrying() || m_server->isAsking();
}

void ConnectionAssistant::goTo(int step)
{
    // Each step on the way has to hold something usable; the first that does not is shown.
    for (int each = this->step(); each < step; ++each) {
        if (each != this->step())
            showStep(each);
        const Result<void> left = page(each)->leave();
        if (!left) {
            fail(left.error());
            refresh();
            return;
        }
        m_reached = std::max(m_reached, each + 1);
    }
    showStep(step);
}

void ConnectionAssistant::showStep(int step)
{
    m_banner->hide();
    if (step < this->step())
        (void)page(this->step())->leave();   // going back keeps what was typed, usable or not
    m_pages->setCurrentIndex(step);
    m_heading->setText(m_steps->button(step)->property("title").toString());
    page(step)->enter();
    refresh();
}

void ConnectionAssistant::refresh()
{
    const bool isLast = step() == m_pages->count() - 1;
    for (QAbstractButton *button : m_steps->buttons()) {
        const int id = m_steps->id(button);
        button->setChecked(id == step());
        button->setEnabled(id <= m_reached);
    }
    setBadge(m_badge, environmentText(m_draft.profile.environment), environmentBadge(m_draft.profile.environment));
    m_back->setEnabled(step() > 0);
    m_saveNow->setVisible(!m_draft.isNew && !isLast);
    m_next->setText(!isLast ? tr("Next") : m_draft.isNew ? (m_try->hasPassed() ? tr("Save and connect") : tr("Save all the same")) : tr("Save"));
    m_next->setEnabled(!m_save.isRunning() && !(isLast && m_try->isTrying()));
    m_saveNow->setEnabled(!m_save.isRunning());
}

void ConnectionAssistant::save()
{
    m_banner->showText("accent", tr("Saving; the system keychain takes the secret…"), {});
    m_save.start(
        this, [this](std::stop_token stop) { return workspace::saveConnection(&m_home, m_draft.profile, m_draft.secrets, stop); },
        [this](Result<ConnectionProfile> done) {
            if (done) {
                m_draft.madeKeys.clear();
                Q_EMIT saved(*done);
                accept();
                return;
            }
            if (isWithoutKeychain(done.error()))
                offerSession();
            else
                fail(done.error());
            refresh();
        });
    refresh();
}

void ConnectionAssistant::offerSession()
{
    m_banner->showText("attention", tr("The system keychain did not take the secret."), tr("It can be kept in memory until you close the window; it is never written to a file."));
    auto *keep = m_banner->addAction(tr("Keep for this session"), u"clock"_s);
    keep->setObjectName(u"keepForSession"_s);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_session.goWithoutKeychain();
        QMetaObject::invokeMethod(this, &ConnectionAssistant::save, Qt::QueuedConnection);
    });
    connect(m_banner->addAction(tr("Try again"), u"refresh"_s), &QPushButton::clicked, this, [this] { QMetaObject::invokeMethod(this, &ConnectionAssistant::save, Qt::QueuedConnection); });
}

void ConnectionAssistant::fail(const Error &error)
{
    if (error.isCancelled()) {
        m_banner->hide();
        return;
    }
    const words::ErrorText text = words::errorText(error);
    m_banner->showText("attention", text.title, (text.meaning + u' ' + text.nextStep).trimmed());
}

void ConnectionAssistant::reject()
{
    // A second time nothing is waited for.
    if (m_draft.madeKeys.isEmpty() || !m_draft.isNew || m_undo.isRunning()) {
        QDialog::reject();
        return;
    }
    m_undo.start(
        this, [this](std::stop_token stop) { return removeKeys(&m_home, m_draft.profile.name, m_draft.madeKeys, stop); }, [this](const Result<void> &) { QDialog::reject(); });
}

} // namespace pax::ui
