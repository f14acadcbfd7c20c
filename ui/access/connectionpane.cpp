// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/connectionpane.h"

#include "app/auth/publickey.h"
#include "app/auth/scopes.h"
#include "app/words/credentialtext.h"
#include "app/words/helpdesktext.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QStackedWidget>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

ConnectionPane::ConnectionPane(workspace::Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    QFrame *box = pane("surface");
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    const auto section = [column](const QString &title, QWidget *content, QWidget *action = nullptr) {
        auto *inner = new QVBoxLayout;
        inner->setContentsMargins(16, 12, 16, 12);
        inner->setSpacing(8);
        auto *head = new QHBoxLayout;
        head->addWidget(label(title, "strong"), 1);
        if (action)
            head->addWidget(action);
        inner->addLayout(head);
        inner->addWidget(content);
        column->addLayout(inner);
    };
    const auto gridIn = [](QWidget *holder) {
        auto *grid = new QGridLayout(holder);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(6);
        return grid;
    };
    m_connection = new FactGrid(112);
    section(tr("Connection"), m_connection, makeEdit());
    column->addWidget(rule(Qt::Horizontal));
    auto *rights = new QWidget;
    m_rights = gridIn(rights);
    m_rights->setColumnStretch(0, 1);
    section(tr("Rights"), rights);
    column->addWidget(rule(Qt::Horizontal));
    auto *said = new QWidget;
    auto *saidColumn = new QVBoxLayout(said);
    saidColumn->setContentsMargins(0, 0, 0, 0);
    saidColumn->setSpacing(6);
    m_software = label({}, "small", Tone::TextSecondary);
    m_software->setWordWrap(true);
    saidColumn->addWidget(m_software);
    auto *offers = new QWidget;
    m_server = gridIn(offers);
    m_server->setColumnStretch(0, 1);
    m_server->setColumnStretch(1, 1);
    saidColumn->addWidget(offers);
    saidColumn->addStretch();
    m_serverState = new StatePanel;
    m_serverStack = new QStackedWidget;
    m_serverStack->addWidget(said);
    m_serverStack->addWidget(m_serverState);
    section(tr("What the server says it can do"), m_serverStack);
    column->addWidget(rule(Qt::Horizontal));
    auto *learned = new QWidget;
    auto *learnedColumn = new QVBoxLayout(learned);
    learnedColumn->setContentsMargins(0, 0, 0, 0);
    m_noQuirks = label(tr("Nothing yet: no request of this connection was refused for its form."), "small", Tone::TextSecondary);
    m_noQuirks->setWordWrap(true);
    learnedColumn->addWidget(m_noQuirks);
    auto *quirks = new QWidget;
    m_quirks = gridIn(quirks);
    m_quirks->setColumnStretch(0, 1);
    learnedColumn->addWidget(quirks);
    section(tr("What was learned about this server"), learned);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(box));
}

QWidget *ConnectionPane::makeEdit()
{
    const auth::ConnectionProfile &profile = m_workspace.profile();
    auto *edit = smallButton(tr("Edit…"), {}, "quiet");
    edit->setObjectName(u"editConnection"_s);
    edit->setAccessibleName(tr("Edit this connection"));
    edit->setEnabled(!profile.isManaged && profile.environment != auth::Environment::Demo);
    edit->setToolTip(profile.isManaged ? tr("Set up by your organization") : QString());
    connect(edit, &QPushButton::clicked, this, &ConnectionPane::editWanted);
    return edit;
}

void ConnectionPane::showConnection()
{
    const auth::ConnectionProfile &profile = m_workspace.profile();
    m_connection->clear();
    m_connection->add(tr("FHIR address"), profile.baseUrl.toDisplayString());
    const QUrl found = m_workspace.tokens().state().tokenUrl;
    m_connection->add(tr("Sign-in address"), !profile.tokenUrl.isEmpty() ? profile.tokenUrl.toDisplayString() : found.isEmpty() ? tr("Asked of the server") : tr("%1, as the server says").arg(found.toDisplayString()));
    m_connection->add(tr("Client id"), profile.clientId);
    const QDateTime now = m_workspace.home().clock().now();
    showCredential(profile, now);
    m_connection->add(tr("Secret"), profile.environment == auth::Environment::Demo ? tr("Made up, kept until the window closes") : tr("Held in the system keychain, never shown"));
    m_connection->add(tr("Saved data"), m_workspace.vault().isSessionOnly() ? tr("Session only: there is no keychain") : tr("Sealed on this computer"));
    const auth::TokenState state = m_workspace.tokens().state();
    if (state.present)
        m_connection->add(tr("Sign-in pass"), tr("Good until %1").arg(format::instant(state.expires, now)));
    else if (state.expires.isValid())
        m_connection->add(tr("Sign-in pass"), tr("None; the last one was good until %1").arg(format::instant(state.expires, now)), Tone::Bad);
    else
        m_connection->add(tr("Sign-in pass"), tr("None yet"), Tone::TextSecondary);
    if (!profile.documentation.isEmpty())
        m_connection->add(tr("Documentation"), profile.documentation)->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!profile.support.isEmpty())
        m_connection->add(tr("Help desk"), profile.support)->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    showRights();
}

/// What signs in, in everything that may be shown of it.
void ConnectionPane::showCredential(const auth::ConnectionProfile &profile, const QDateTime &now)
{
    const bool signsRequests = profile.method == auth::AuthMethod::PrivateKeyJwt;
    m_connection->add(tr("Method"), signsRequests ? tr("Signed request, %1").arg(profile.signingAlgorithm()) : profile.method == auth::AuthMethod::SecretPost ? tr("Client secret, in the form") : tr("Client secret"));
    if (signsRequests && !profile.signingKeyId().isEmpty())
        m_connection->add(tr("Key id"), profile.signingKeyId());
    const std::optional<int> left = words::credentialDaysLeft(profile, now);
    const Tone tone = left && *left < words::RotationSoonDays ? Tone::Attention : Tone::Text;
    const auth::KeyRecord *key = signsRequests ? profile.keys.currentKey() : nullptr;
    if (key) {
        const QString print = auth::fingerprint(key->publicJwk);
        m_connection->add(tr("Key fingerprint"), words::shortFingerprint(print))->setToolTip(print);
        m_connection->add(tr("Key age"), words::keyAgeText(*key, now), tone);
    } else if (!signsRequests && profile.secretSince.isValid()) {
        m_connection->add(tr("Secret age"), words::secretAgeText(profile.secretSince, now), tone);
    }
    if (profile.certificate.isThere())
        m_connection->add(tr("Client certificate"), tr("%1, good until %2").arg(profile.certificate.subject, QLocale().toString(profile.certificate.until.toLocalTime().date(), QLocale::ShortFormat)),
                          profile.certificate.until < now ? Tone::Bad : Tone::Text);
}

void ConnectionPane::showRights()
{
    clearLayout(m_rights);
    const auth::TokenState state = m_workspace.tokens().state();
    const QStringList asked = state.asked.isEmpty() ? m_workspace.profile().scopes : state.asked;
    int row = 0;
    const auto add = [this, &row](const QString &scope, const QString &wasAsked, const QString &granted, Tone tone) {
        QLabel *name = label(scope, "small");
        name->setFont(theme::fixedFont());
        name->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rights->addWidget(name, row, 0);
        m_rights->addWidget(label(wasAsked, "small"), row, 1);
        m_rights->addWidget(label(granted, "small", tone), row, 2);
        ++row;
    };
    m_rights->addWidget(label(tr("Right"), "smallstrong", Tone::TextSecondary), row, 0);
    m_rights->addWidget(label(tr("Asked"), "smallstrong", Tone::TextSecondary), row, 1);
    m_rights->addWidget(label(tr("Granted"), "smallstrong", Tone::TextSecondary), row++, 2);
    const QStringList missing = auth::missingScopes(asked, state.granted);
    for (const QString &scope : asked) {
        if (!state.obtained.isValid())
            add(scope, tr("Yes"), tr("Not signed in yet"), Tone::TextSecondary);
        else if (state.granted.isEmpty())
            add(scope, tr("Yes"), tr("The server did not say"), Tone::TextSecondary);
        else if (missing.contains(scope))
            add(scope, tr("Yes"), tr("Not granted"), Tone::Attention);
        else
            add(scope, tr("Yes"), tr("Granted"), Tone::Text);
    }
    for (const QString &scope : state.granted) {
        if (!asked.contains(scope))
            add(scope, tr("No"), tr("Granted"), Tone::Text);
    }
    if (asked.isEmpty() && state.granted.isEmpty())
        add(tr("None asked for"), tr("No"), format::absent(), Tone::TextSecondary);
}

void ConnectionPane::showQuirks()
{
    clearLayout(m_quirks);
    const ProfileName name = m_workspace.profile().name;
    const QList<auth::Quirk> quirks = m_workspace.home().quirks().of(name);
    m_noQuirks->setVisible(quirks.isEmpty());
    const QDateTime now = m_workspace.home().clock().now();
    for (int row = 0; row < quirks.size(); ++row) {
        const QString key = quirks[row].key;
        const QString text = words::quirkText(key);
        QLabel *what = label(text, "small");
        what->setWordWrap(true);
        m_quirks->addWidget(what, row, 0);
        m_quirks->addWidget(label(format::instant(quirks[row].learned, now), "small", Tone::TextSecondary), row, 1);
        Button *forget = smallButton(tr("Forget"), {}, "quiet");
        forget->setAccessibleName(tr("Forget: %1").arg(text));
        forget->setToolTip(tr("The server is asked anew the next time"));
        connect(forget, &QPushButton::clicked, this, [this, name, key] {
            (void)m_workspace.home().quirks().forget(name, key);
            // After this click is over: its own button goes.
            QMetaObject::invokeMethod(this, &ConnectionPane::showQuirks, Qt::QueuedConnection);
        });
        m_quirks->addWidget(forget, row, 2);
    }
}

void ConnectionPane::showAsking()
{
    m_serverState->showLoading(tr("Reading the server’s description…"));
    m_serverStack->setCurrentWidget(m_serverState);
}

void ConnectionPane::showCapability(const Result<fhir::Capability> &capability)
{
    if (!capability) {
        m_serverState->showError(capability.error());
        m_serverStack->setCurrentWidget(m_serverState);
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
