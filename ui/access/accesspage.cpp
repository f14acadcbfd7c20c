// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesspage.h"

#include "app/access/supportbundle.h"
#include "app/net/requestlog.h"
#include "app/words/checktext.h"
#include "app/words/helpdesktext.h"
#include "app/words/policytext.h"
#include "ui/access/bundledialog.h"
#include "ui/access/connectionpane.h"
#include "ui/access/lightrow.h"
#include "ui/access/requestspane.h"
#include "ui/common/format.h"

#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QSplitter>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

AccessPage::AccessPage(workspace::Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(rule(Qt::Horizontal));
    auto *halves = new QSplitter;
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeLights());
    auto *right = new QSplitter(Qt::Vertical);
    right->setHandleWidth(1);
    right->setChildrenCollapsible(false);
    m_connection = new ConnectionPane(workspace);
    m_requests = new RequestsPane(workspace);
    right->addWidget(m_connection);
    right->addWidget(m_requests);
    right->setSizes({theme::scaled(400), theme::scaled(300)});
    halves->addWidget(right);
    halves->setSizes({theme::scaled(596), theme::scaled(600)});
    column->addWidget(halves, 1);
    connect(m_connection, &ConnectionPane::editWanted, this, &AccessPage::editWanted);
    connect(&m_workspace.tokens(), &auth::TokenService::stateChanged, m_connection, &ConnectionPane::showConnection);
}

QWidget *AccessPage::makeHead()
{
    QFrame *head = pane("surface");
    auto *row = new QHBoxLayout(head);
    row->setSpacing(8);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(label(tr("Access to %1").arg(m_workspace.profile().name.text()), "heading"));
    m_verdict = badge({});
    row->addWidget(m_verdict);
    m_checked = label({}, "small", Tone::TextSecondary);
    row->addWidget(m_checked);
    row->addStretch();
    auto *again = new Button(tr("Check again"), u"refresh"_s);
    again->setShortcut(QKeySequence::Refresh);
    connect(again, &QPushButton::clicked, this, &AccessPage::reload);
    row->addWidget(again);
    m_bundle = new Button(tr("Save support bundle…"), u"save"_s);
    connect(m_bundle, &QPushButton::clicked, this, &AccessPage::saveBundle);
    row->addWidget(m_bundle);
    return head;
}

QWidget *AccessPage::makeLights()
{
    QFrame *lights = pane("surface");
    auto *column = new QVBoxLayout(lights);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int i = 0; i < access::CheckCount; ++i) {
        auto *light = new LightRow(i + 1);
        m_lights.append(light);
        column->addWidget(light);
        connect(light, &LightRow::helpDeskTextWanted, this, &AccessPage::copyForHelpDesk);
    }
    QLabel *note = label(tr("Lights run in order. A light after the first red one is tried only if it can work without it."), "small", Tone::TextSecondary);
    note->setWordWrap(true);
    note->setContentsMargins(16, 12, 16, 12);
    column->addWidget(note);
    column->addStretch();
    QWidget *area = scrolling(lights);
    area->setAccessibleName(tr("The ten checks"));
    area->setMinimumWidth(theme::scaled(300));
    return area;
}

void AccessPage::reload()
{
    const policy::Verdict mayBundle = m_workspace.home().policy().decide(policy::Action::SupportBundle);
    m_bundle->setEnabled(mayBundle.isAllowed);
    m_bundle->setToolTip(words::verdictText(mayBundle));
    m_connection->showConnection();
    m_connection->showQuirks();
    m_requests->reload();
    runChecks(false);
    askServer();
}

void AccessPage::runChecks(bool isReal)
{
    setBadge(m_verdict, tr("Checking…"), "");
    m_checked->setText({});
    m_checks.clear();
    for (int i = 0; i < access::CheckCount; ++i) {
        access::Check waiting;
        waiting.id = static_cast<access::CheckId>(i);
        m_lights[i]->showWaiting(words::checkText(waiting).title, false);
    }
    const access::Patient patient{m_workspace.client(), m_workspace.home().secrets(), m_workspace.home().clock(), m_workspace.home().workers()};
    m_examine.start(
        this,
        [this, patient, isReal](std::stop_token stop) {
            // The run may outlast the page by a step.
            const QPointer<AccessPage> page(this);
            access::Examination how;
            how.began = [page, stop](access::CheckId id) {
                if (page && !stop.stop_requested()) {
                    access::Check running;
                    running.id = id;
                    page->m_lights[static_cast<qsizetype>(id)]->showWaiting(words::checkText(running).title, true);
                }
            };
            how.ended = [page, stop](const access::Check &check) {
                if (page && !stop.stop_requested())
                    page->showCheck(check);
            };
            if (isReal)
                how.tryExport = m_workspace.exportTrial();
            return access::examine(patient, how, stop);
        },
        [this](QList<access::Check> checks) {
            m_checks = std::move(checks);
            record(m_checks);
            showChecks();
        });
}

void AccessPage::record(const QList<access::Check> &checks)
{
    audit::AuditEntry entry;
    entry.action = audit::AuditAction::CheckedAccess;
    const std::optional<access::CheckId> problem = access::firstProblem(checks);
    entry.detail = problem ? u"stopped at "_s + access::checkName(*problem) : access::verdict(checks);
    // Nothing of a member is shown by it, so a record that fails holds nothing up.
    (void)m_workspace.audit().record(entry);
}

void AccessPage::showCheck(const access::Check &check)
{
    m_lights[static_cast<qsizetype>(check.id)]->show(check, false);
    m_requests->reload();
}

void AccessPage::showChecks()
{
    const std::optional<access::CheckId> problem = access::firstProblem(m_checks);
    qint64 ms = 0;
    for (qsizetype i = 0; i < m_checks.size() && i < m_lights.size(); ++i) {
        m_lights[i]->show(m_checks[i], problem == m_checks[i].id);
        ms += m_checks[i].ms;
    }
    offerRealExport();
    m_connection->showConnection();
    m_requests->reload();
    const QDateTime now = m_workspace.home().clock().now();
    m_checked->setText(tr("Checked %1, took %2 s").arg(format::instant(now, now), QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', 1)));
    if (problem) {
        const bool isFailed = m_checks[static_cast<qsizetype>(*problem)].status == access::CheckStatus::Failed;
        const QString text = isFailed ? tr("Stopped at step %1 of %2") : tr("Look at step %1 of %2");
        setBadge(m_verdict, text.arg(static_cast<int>(*problem) + 1).arg(access::CheckCount), isFailed ? "bad" : "attention");
        return;
    }
    if (access::verdict(m_checks) != u"ok"_s) {
        setBadge(m_verdict, tr("Not everything could be tried"), "attention");
        return;
    }
    const bool isWhole = std::none_of(m_checks.begin(), m_checks.end(), [](const access::Check &check) { return check.status == access::CheckStatus::Skipped; });
    setBadge(m_verdict, isWhole ? tr("All passed") : tr("Passed as far as tried"), isWhole ? "good" : "accent");
}

void AccessPage::offerRealExport()
{
    const access::Check &check = m_checks.last();
    const bool isAsked = check.finding == access::Finding::ExportOffered || check.finding == access::Finding::ExportNotSaid || check.finding == access::Finding::NotPartOfStrict;
    if (!isAsked)
        return;
    Button *real = m_lights.last()->addAction(tr("Try a real export…"), u"download"_s, "");
    const policy::Verdict may = m_workspace.home().policy().decide(policy::Action::TryExport);
    real->setEnabled(may.isAllowed);
    real->setToolTip(may.isAllowed ? tr("Starts a small export and cancels it at once") : words::verdictText(may));
    connect(real, &QPushButton::clicked, this, &AccessPage::confirmRealExport);
    m_lights.last()->setOpen(check.status == access::CheckStatus::Skipped);
}

void AccessPage::confirmRealExport()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Real export"), tr("Start a real export and cancel it at once?"), QMessageBox::Cancel, this);
    box->setInformativeText(tr("The payer sees that an export was asked for. Nothing is downloaded. It is written into the audit record."));
    QPushButton *start = box->addButton(tr("Start and cancel"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(start, &QPushButton::clicked, this, [this] { runChecks(true); });
    box->open();
}

QString AccessPage::helpDeskText() const
{
    return words::helpDeskText(m_workspace.profile(), m_checks, m_workspace.transport().log().entries(), m_workspace.home().clock().now());
}

void AccessPage::copyForHelpDesk()
{
    QGuiApplication::clipboard()->setText(helpDeskText());
}

void AccessPage::saveBundle()
{
    access::BundleFacts facts;
    facts.now = m_workspace.home().clock().now();
    facts.isSessionOnly = m_workspace.vault().isSessionOnly();
    facts.isManaged = m_workspace.home().policy().isManaged();
    facts.profile = m_workspace.profile();
    facts.checks = m_checks;
    facts.report = helpDeskText();
    facts.capability = m_capability;
    facts.quirks = m_workspace.home().quirks().of(facts.profile.name);
    facts.requests = m_workspace.transport().log().entries();
    auto *dialog = new BundleDialog(m_workspace, access::bundleFiles(facts), this);
    dialog->open();
}

void AccessPage::askServer()
{
    m_connection->showAsking();
    m_ask.start(
        this, [this](std::stop_token stop) { return m_workspace.client().capability(true, stop); },
        [this](Result<fhir::Capability> capability) {
            m_capability = capability ? std::optional(*capability) : std::nullopt;
            m_connection->showCapability(capability);
            m_requests->reload();
        });
}

} // namespace pax::ui
