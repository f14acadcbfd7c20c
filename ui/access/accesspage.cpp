// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesspage.h"

#include "app/net/requestlog.h"
#include "app/words/checktext.h"
#include "ui/access/lightrow.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"
#include "ui/common/table.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QSplitter>
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
    m_checked = label({}, "small", Tone::TextSecondary);
    headRow->addWidget(m_checked);
    headRow->addStretch();
    auto *again = new Button(tr("Check again"), u"refresh"_s);
    again->setShortcut(QKeySequence::Refresh);
    connect(again, &QPushButton::clicked, this, &AccessPage::reload);
    headRow->addWidget(again);
    column->addWidget(head);
    column->addWidget(rule(Qt::Horizontal));

    auto *halves = new QSplitter;
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeLights());
    auto *right = new QSplitter(Qt::Vertical);
    right->setHandleWidth(1);
    right->setChildrenCollapsible(false);
    right->addWidget(makeConnection());
    right->addWidget(makeRequests());
    right->setSizes({theme::scaled(440), theme::scaled(260)});
    halves->addWidget(right);
    halves->setSizes({theme::scaled(596), theme::scaled(600)});
    column->addWidget(halves, 1);
    connect(&m_workspace.tokens(), &auth::TokenService::stateChanged, this, &AccessPage::showConnection);
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
    }
    QLabel *note = label(tr("Lights run in order. A light after the first red one is tried only if it can work without it."), "small", Tone::TextSecondary);
    note->setWordWrap(true);
    note->setContentsMargins(16, 12, 16, 12);
    column->addWidget(note);
    column->addStretch();
    QWidget *area = scrolling(lights);
    area->setAccessibleName(tr("The ten checks"));
    area->setFocusPolicy(Qt::StrongFocus);
    area->setMinimumWidth(theme::scaled(300));
    return area;
}

QWidget *AccessPage::makeConnection()
{
    QFrame *box = pane("surface");
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    const auto section = [column](const QString &title, QWidget *content) {
        auto *inner = new QVBoxLayout;
        inner->setContentsMargins(16, 12, 16, 12);
        inner->setSpacing(8);
        inner->addWidget(label(title, "strong"));
        inner->addWidget(content);
        column->addLayout(inner);
    };
    m_connection = new FactGrid(112);
    section(tr("Connection"), m_connection);
    column->addWidget(rule(Qt::Horizontal));
    m_rights = new FactGrid(200);
    section(tr("Rights"), m_rights);
    column->addWidget(rule(Qt::Horizontal));
    auto *said = new QWidget;
    auto *saidColumn = new QVBoxLayout(said);
    saidColumn->setContentsMargins(0, 0, 0, 0);
    saidColumn->setSpacing(6);
    m_software = label({}, "small", Tone::TextSecondary);
    saidColumn->addWidget(m_software);
    m_server = new QGridLayout;
    m_server->setHorizontalSpacing(16);
    m_server->setVerticalSpacing(6);
    m_server->setColumnStretch(0, 1);
    m_server->setColumnStretch(1, 1);
    saidColumn->addLayout(m_server);
    saidColumn->addStretch();
    m_serverState = new StatePanel;
    m_serverStack = new QStackedWidget;
    m_serverStack->addWidget(said);
    m_serverStack->addWidget(m_serverState);
    section(tr("What the server says it can do"), m_serverStack);
    column->addStretch();
    return scrolling(box);
}

QWidget *AccessPage::makeRequests()
{
    QFrame *requests = pane("surface");
    auto *column = new QVBoxLayout(requests);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(label(tr("Requests"), "strong"));
    m_requestCount = label({}, "small", Tone::TextSecondary);
    head->addWidget(m_requestCount);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(rule(Qt::Horizontal));
    m_rows = new RowModel(this);
    const auto entry = [this](int row) -> const net::RequestLogEntry & { return m_workspace.transport().log().entries()[row]; };
    m_rows->setColumns({
        {u"time"_s, tr("Time"), 66, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).when.toLocalTime().toString(u"HH:mm:ss"_s)}; }, [](int a, int b) { return a - b; }},
        {u"method"_s, tr("Method"), 68, Qt::AlignLeft, [entry](int row) { return Cell{QString::fromLatin1(entry(row).method)}; }, {}},
        {u"address"_s, tr("Address, ids masked"), 150, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).host + entry(row).address}; }, [entry](int a, int b) { return entry(a).address.compare(entry(b).address); }},
        {u"status"_s, tr("Status"), 66, Qt::AlignRight,
         [entry](int row) {
             const int status = entry(row).status;
             Cell cell{status > 0 ? QString::number(status) : entry(row).problem, status >= 400 || status == 0 ? Tone::Bad : Tone::Text};
             cell.isBold = cell.tone == Tone::Bad;
             return cell;
         },
         [entry](int a, int b) { return entry(a).status - entry(b).status; }},
        {u"ms"_s, tr("ms", "milliseconds"), 56, Qt::AlignRight, [entry](int row) { return Cell{format::count(entry(row).duration.count())}; }, [entry](int a, int b) { return static_cast<int>((entry(a).duration - entry(b).duration).count()); }},
        {u"bytes"_s, tr("Bytes"), 74, Qt::AlignRight, [entry](int row) { return Cell{format::bytes(entry(row).bytes)}; }, {}},
        {u"request"_s, tr("Request id"), 108, Qt::AlignLeft, [entry](int row) { return Cell{entry(row).requestId, Tone::TextSecondary}; }, {}},
    });
    m_table = new DataTable(m_rows, true);
    m_table->setAccessibleName(tr("Requests"));
    m_table->layoutColumns(u"address"_s);
    m_table->setMinimumHeight(theme::scaled(80));
    column->addWidget(m_table, 1);
    return requests;
}

void AccessPage::reload()
{
    showConnection();
    showRequests();
    runChecks();
    askServer();
}

void AccessPage::showRequests()
{
    const qsizetype count = m_workspace.transport().log().entries().size();
    m_rows->setRowCount(static_cast<int>(count));
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_requestCount->setText(format::count(count));
}

void AccessPage::runChecks()
{
    setBadge(m_verdict, tr("Checking…"), "");
    m_checked->setText({});
    for (int i = 0; i < access::CheckCount; ++i) {
        access::Check waiting;
        waiting.id = static_cast<access::CheckId>(i);
        m_lights[i]->showWaiting(words::checkText(waiting).title);
    }
    const access::Patient patient{m_workspace.client(), m_workspace.home().secrets(), m_workspace.home().clock()};
    m_examine.start(
        this, [patient](std::stop_token stop) { return access::examine(patient, PanelId(), stop); },
        [this](QList<access::Check> checks) {
            m_checks = std::move(checks);
            showChecks();
            showRequests();
        });
}

void AccessPage::showChecks()
{
    const std::optional<access::CheckId> problem = access::firstProblem(m_checks);
    qint64 ms = 0;
    for (qsizetype i = 0; i < m_checks.size() && i < m_lights.size(); ++i) {
        m_lights[i]->show(m_checks[i], problem == m_checks[i].id);
        ms += m_checks[i].ms;
    }
    const QDateTime now = m_workspace.home().clock().now();
    m_checked->setText(tr("Checked %1, took %2 s").arg(format::instant(now, now), QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', 1)));
    if (problem) {
        setBadge(m_verdict, tr("Stopped at step %1 of %2").arg(static_cast<int>(*problem) + 1).arg(access::CheckCount), "bad");
        return;
    }
    const bool isWhole = access::verdict(m_checks) == u"ok"_s;
    setBadge(m_verdict, isWhole ? tr("All that was tried passed") : tr("Not everything could be tried"), isWhole ? "good" : "attention");
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
    m_connection->add(tr("Sign-in pass"), state.present ? tr("Good until %1").arg(format::instant(state.expires, m_workspace.home().clock().now())) : tr("None"), state.present ? Tone::Text : Tone::Bad);
    if (state.clockSkew)
        m_connection->add(tr("Clock"), tr("%n second(s) from the payer’s", nullptr, static_cast<int>(std::abs(state.clockSkew->count()))));
    m_rights->clear();
    const QStringList asked = state.asked.isEmpty() ? profile.scopes : state.asked;
    if (asked.isEmpty())
        m_rights->add(tr("None asked for"), state.granted.isEmpty() ? format::absent() : state.granted.join(u' '));
    for (const QString &scope : asked) {
        if (!state.present)
            m_rights->add(scope, tr("Not signed in yet"), Tone::TextSecondary);
        else if (state.granted.isEmpty())
            m_rights->add(scope, tr("The server did not say what it granted"), Tone::TextSecondary);
        else if (state.granted.contains(scope))
            m_rights->add(scope, tr("Granted"));
        else
            m_rights->add(scope, tr("Not granted"), Tone::Attention);
    }
    for (const QString &scope : state.granted) {
        if (!asked.contains(scope))
            m_rights->add(scope, tr("Granted, not asked for"));
    }
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
    showRequests();
    if (!capability) {
        m_serverState->showError(capability.error());
        return;
    }
    clearLayout(m_server);
    const QString version = capability->fhirVersion.isEmpty() ? tr("FHIR version not said") : tr("FHIR %1").arg(capability->fhirVersion);
    m_software->setText(capability->softwareName.isEmpty() ? version : tr("%1, %2").arg((capability->softwareName + u' ' + capability->softwareVersion).trimmed(), version));
    const QList<std::pair<QString, bool>> offers{{tr("Panel search"), capability->groupSearch},           {tr("Panel read"), capability->groupRead},
                                                 {tr("Export, $export"), capability->groupExport},        {tr("Export, $davinci-data-export"), capability->davinciExport},
                                                 {tr("Whole record, $everything"), capability->everything}, {tr("Member match"), capability->memberMatch}};
    for (int i = 0; i < offers.size(); ++i) {
        auto *offer = new QWidget;
        auto *row = new QHBoxLayout(offer);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new IconLabel(offers[i].second ? u"check"_s : u"close"_s, 14, offers[i].second ? Tone::Text : Tone::TextSecondary));
        QLabel *text = label(offers[i].first, "small", offers[i].second ? Tone::Text : Tone::TextSecondary);
        text->setWordWrap(true);
        text->setAccessibleName(offers[i].second ? tr("%1: offered").arg(offers[i].first) : tr("%1: not offered").arg(offers[i].first));
        row->addWidget(text, 1);
        m_server->addWidget(offer, i / 2, i % 2);
    }
    m_serverStack->setCurrentIndex(0);
}

} // namespace pax::ui
