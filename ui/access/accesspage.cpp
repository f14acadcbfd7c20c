// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesspage.h"

#include "app/net/requestlog.h"
#include "app/words/checktext.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/common/table.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

AccessPage::AccessPage(workspace::Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *head = pane("surface");
    auto *headRow = new QHBoxLayout(head);
    headRow->setSpacing(8);
    headRow->setContentsMargins(16, 10, 16, 10);
    headRow->addWidget(label(tr("Access to %1").arg(workspace.profile().name.text()), "heading"));
    m_verdict = badge({});
    headRow->addWidget(m_verdict);
    headRow->addStretch();
    auto *again = new Button(tr("Check again"), u"refresh"_s);
    connect(again, &QPushButton::clicked, this, &AccessPage::reload);
    headRow->addWidget(again);
    column->addWidget(head);
    column->addWidget(rule(Qt::Horizontal));

    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    const auto part = [](const QString &title, QWidget *content) {
        QFrame *box = pane("surface");
        auto *boxColumn = new QVBoxLayout(box);
        boxColumn->setContentsMargins(16, 12, 16, 12);
        boxColumn->setSpacing(8);
        boxColumn->addWidget(label(title, "strong"));
        boxColumn->addWidget(content);
        boxColumn->addStretch();
        return box;
    };
    m_connection = new FactGrid(120);
    halves->addWidget(part(tr("Connection"), m_connection), 1);
    halves->addWidget(rule(Qt::Vertical));
    m_rights = new FactGrid(120);
    halves->addWidget(part(tr("Sign-in and rights"), m_rights), 1);
    halves->addWidget(rule(Qt::Vertical));
    m_server = new FactGrid(140);
    m_serverState = new StatePanel;
    m_serverStack = new QStackedWidget;
    m_serverStack->addWidget(m_server);
    m_serverStack->addWidget(m_serverState);
    halves->addWidget(part(tr("What the server says it can do"), m_serverStack), 1);
    column->addLayout(halves);
    column->addWidget(rule(Qt::Horizontal));

    QFrame *lights = pane("surface");
    auto *lightColumn = new QVBoxLayout(lights);
    lightColumn->setContentsMargins(0, 0, 0, 0);
    lightColumn->setSpacing(0);
    m_checkRows = new RowModel(this);
    const auto check = [this](int row) -> const access::Check & { return m_checks[row]; };
    m_checkRows->setColumns({
        {u"title"_s, tr("Check"), 170, Qt::AlignLeft,
         [check](int row) {
             const access::Check &each = check(row);
             const bool isGood = each.status == access::CheckStatus::Ok;
             const bool isBad = each.status == access::CheckStatus::Failed;
             const bool isSkipped = each.status == access::CheckStatus::Skipped;
             Cell cell{words::checkText(each).title, Tone::Text};
             cell.icon = isGood ? u"passed"_s : isBad ? u"failed"_s : isSkipped ? u"pending"_s : u"warning"_s;
             cell.tone = isGood ? Tone::Good : isBad ? Tone::Bad : isSkipped ? Tone::TextSecondary : Tone::Attention;
             return cell;
         },
         {}},
        {u"status"_s, tr("State"), 90, Qt::AlignLeft, [check](int row) { return Cell{words::checkText(check(row)).status}; }, {}},
        {u"summary"_s, tr("Found"), 420, Qt::AlignLeft, [check](int row) { return Cell{words::checkText(check(row)).summary, Tone::TextSecondary}; }, {}},
        {u"ms"_s, tr("ms", "milliseconds"), 70, Qt::AlignRight, [check](int row) { return Cell{check(row).status == access::CheckStatus::Skipped ? format::absent() : format::count(check(row).ms)}; }, {}},
    });
    m_checkTable = new DataTable(m_checkRows, true);
    m_checkTable->setAccessibleName(tr("The ten checks"));
    m_checkTable->layoutColumns(u"summary"_s);
    m_checkTable->setMinimumHeight(theme::scaled(120));
    lightColumn->addWidget(m_checkTable, 1);
    m_explained = label({}, "small");
    m_explained->setWordWrap(true);
    m_explained->setContentsMargins(16, 8, 16, 8);
    m_explained->hide();
    lightColumn->addWidget(m_explained);
    column->addWidget(lights, 1);
    column->addWidget(rule(Qt::Horizontal));

    QFrame *requests = pane("surface");
    auto *requestColumn = new QVBoxLayout(requests);
    requestColumn->setContentsMargins(0, 0, 0, 0);
    requestColumn->setSpacing(0);
    auto *requestHead = new QHBoxLayout;
    requestHead->setSpacing(8);
    requestHead->setContentsMargins(16, 8, 16, 8);
    requestHead->addWidget(label(tr("Requests"), "strong"));
    m_requestCount = label({}, "small", Tone::TextSecondary);
    requestHead->addWidget(m_requestCount);
    requestHead->addStretch();
    requestColumn->addLayout(requestHead);
    m_rows = new RowModel(this);
    const auto entry = [this](int row) -> const net::RequestLogEntry & { return m_workspace.transport().log().entries()[row]; };
    m_rows->setColumns({
        {u"time"_s, tr("Time"), 90, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).when.toLocalTime().toString(u"HH:mm:ss"_s)}; }, [](int a, int b) { return a - b; }},
        {u"method"_s, tr("Method"), 80, Qt::AlignLeft, [entry](int row) { return Cell{QString::fromLatin1(entry(row).method)}; }, {}},
        {u"address"_s, tr("Address, ids masked"), 320, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).host + entry(row).address}; }, [entry](int a, int b) { return entry(a).address.compare(entry(b).address); }},
        {u"status"_s, tr("Status"), 110, Qt::AlignRight,
         [entry](int row) {
             const int status = entry(row).status;
             Cell cell{status > 0 ? QString::number(status) : entry(row).problem, status >= 400 || status == 0 ? Tone::Bad : Tone::Text};
             cell.isBold = cell.tone == Tone::Bad;
             return cell;
         },
         [entry](int a, int b) { return entry(a).status - entry(b).status; }},
        {u"ms"_s, tr("ms", "milliseconds"), 70, Qt::AlignRight, [entry](int row) { return Cell{format::count(entry(row).duration.count())}; }, [entry](int a, int b) { return static_cast<int>((entry(a).duration - entry(b).duration).count()); }},
        {u"bytes"_s, tr("Bytes"), 90, Qt::AlignRight, [entry](int row) { return Cell{format::bytes(entry(row).bytes)}; }, {}},
        {u"request"_s, tr("Request id"), 170, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).requestId, Tone::TextSecondary}; }, {}},
    });
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Requests"));
    m_table->layoutColumns(u"address"_s);
    requestColumn->addWidget(m_table, 1);
    column->addWidget(requests, 1);
    connect(&m_workspace.tokens(), &auth::TokenService::stateChanged, this, &AccessPage::showConnection);
}

void AccessPage::reload()
{
    showConnection();
    const qsizetype count = m_workspace.transport().log().entries().size();
    m_rows->setRowCount(static_cast<int>(count));
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_requestCount->setText(format::count(count));
    runChecks();
    askServer();
}

void AccessPage::runChecks()
{
    setBadge(m_verdict, tr("Checking…"), "");
    const access::Patient patient{m_workspace.client(), m_workspace.home().secrets(), m_workspace.home().clock()};
    m_examine.start(
        this, [patient](std::stop_token stop) { return access::examine(patient, PanelId(), stop); },
        [this](QList<access::Check> checks) {
            m_checkRows->setRowCount(0);
            m_checks = std::move(checks);
            m_checkRows->setRowCount(static_cast<int>(m_checks.size()));
            showChecks();
        });
}

void AccessPage::showChecks()
{
    const std::optional<access::CheckId> problem = access::firstProblem(m_checks);
    m_explained->setVisible(problem.has_value());
    if (!problem) {
        const bool isWhole = access::verdict(m_checks) == u"ok"_s;
        setBadge(m_verdict, isWhole ? tr("All that was tried passed") : tr("Not everything could be tried"), isWhole ? "good" : "attention");
        return;
    }
    const int step = static_cast<int>(*problem);
    const words::CheckText text = words::checkText(m_checks[step]);
    setBadge(m_verdict, tr("Stopped at step %1 of %2").arg(step + 1).arg(access::CheckCount), "bad");
    m_explained->setText(text.summary + u"\n"_s + tr("Next: %1").arg(text.nextStep) + u"\n"_s + tr("Who fixes it: %1").arg(text.whoFixes));
    m_checkTable->selectSource(step);
}

void AccessPage::showConnection()
{
    const auth::ConnectionProfile &profile = m_workspace.profile();
    m_connection->clear();
    m_connection->add(tr("FHIR address"), profile.baseUrl.toDisplayString());
    m_connection->add(tr("Sign-in address"), profile.tokenUrl.isEmpty() ? format::absent() : profile.tokenUrl.toDisplayString());
    m_connection->add(tr("Client id"), profile.clientId);
    m_connection->add(tr("Method"), profile.method == auth::AuthMethod::PrivateKeyJwt ? tr("Signed request, %1").arg(profile.algorithm) : tr("Client secret"));
    m_connection->add(tr("Secret"), profile.environment == auth::Environment::Demo ? tr("Made up, kept until the window closes") : tr("Held in the system keychain, never shown"));
    m_connection->add(tr("Saved data"), m_workspace.vault().isSessionOnly() ? tr("Session only: there is no keychain") : tr("Sealed on this computer"));
    const auth::TokenState state = m_workspace.tokens().state();
    m_rights->clear();
    m_rights->add(tr("Sign-in pass"), state.present ? tr("Good until %1").arg(format::instant(state.expires, m_workspace.home().clock().now())) : tr("None"), state.present ? Tone::Text : Tone::Bad);
    m_rights->add(tr("Asked"), state.asked.isEmpty() ? profile.scopes.join(u'\n') : state.asked.join(u'\n'));
    m_rights->add(tr("Granted"), !state.present ? format::absent() : state.granted.isEmpty() ? tr("the server did not say") : state.granted.join(u'\n'));
    if (state.clockSkew)
        m_rights->add(tr("Clock"), tr("%n second(s) from the payer’s", nullptr, static_cast<int>(std::abs(state.clockSkew->count()))));
}

void AccessPage::askServer()
{
    m_serverState->showLoading(tr("Reading the server’s description…"));
    m_serverStack->setCurrentWidget(m_serverState);
    m_ask.start(
        this, [this](std::stop_token stop) { return m_workspace.client().capability(true, stop); }, [this](Result<fhir::Capability> capability) { showCapability(capability); });
}

void AccessPage::showCapability(const Result<fhir::Capability> &capability)
{
    const qsizetype count = m_workspace.transport().log().entries().size();
    m_rows->setRowCount(static_cast<int>(count));
    m_requestCount->setText(format::count(count));
    if (!capability) {
        m_serverState->showError(capability.error());
        return;
    }
    m_server->clear();
    const auto can = [this](const QString &what, bool offered) { m_server->add(what, offered ? tr("offered") : tr("not offered"), offered ? Tone::Good : Tone::TextSecondary); };
    m_server->add(tr("FHIR version"), capability->fhirVersion.isEmpty() ? format::absent() : capability->fhirVersion);
    m_server->add(tr("Software"), capability->softwareName.isEmpty() ? format::absent() : capability->softwareName + u' ' + capability->softwareVersion);
    can(tr("Panel search"), capability->groupSearch);
    can(tr("Panel read"), capability->groupRead);
    can(tr("Export, $export"), capability->groupExport);
    can(tr("Export, $davinci-data-export"), capability->davinciExport);
    can(tr("Whole record, $everything"), capability->everything);
    can(tr("Member match"), capability->memberMatch);
    m_serverStack->setCurrentWidget(m_server);
}

} // namespace pax::ui
