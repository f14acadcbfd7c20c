// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionactions.h"

#include "app/auth/presets.h"
#include "app/auth/profilefile.h"
#include "app/words/errortext.h"
#include "app/words/policytext.h"
#include "app/workspace/connections.h"
#include "ui/auth/assistant.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace pax::ui {

using namespace core;
using namespace auth;
using namespace Qt::StringLiterals;

ConnectionActions::ConnectionActions(workspace::Home &home, SessionSecrets &secrets, QWidget *window) : QObject(window), m_home(home), m_secrets(secrets), m_window(window) {}

void ConnectionActions::add(const QString &preset)
{
    ConnectionProfile fresh = presetProfile(preset).value_or(ConnectionProfile());
    const Preset *known = findPreset(preset);
    fresh.name = ProfileName(known ? known->title : QString());
    start(fresh, true);
}

void ConnectionActions::edit(const ConnectionProfile &profile)
{
    const Result<ConnectionProfile> stored = m_home.profiles().find(profile.name);
    if (stored)
        start(*stored, false);
    else
        fail(stored.error());
}

void ConnectionActions::start(const ConnectionProfile &profile, bool isNew)
{
    const policy::Verdict verdict = m_home.policy().decide(policy::Action::ChangeConnections);
    if (!verdict.isAllowed) {
        fail(Error::of(ErrorKind::PolicyDenied, ErrorReason::ForbiddenByRule, Operation::ReadProfile).withSubject(verdict.rule).withContact(verdict.setBy, verdict.contact));
        return;
    }
    auto *assistant = new ConnectionAssistant(m_home, m_secrets, profile, isNew, m_window);
    connect(assistant, &ConnectionAssistant::saved, this, &ConnectionActions::saved);
    assistant->open();
}

void ConnectionActions::remove(const ConnectionProfile &profile)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove connection"), tr("Remove “%1”?").arg(profile.name.text()), QMessageBox::Cancel, m_window);
    box->setObjectName(u"removeConnection"_s);
    box->setInformativeText(tr("Its secret, its keys and everything saved of it on this computer are destroyed: exports, rosters and what was learned of its server. This cannot be undone. The audit record stays. The payer is not told."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *really = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(really, &QPushButton::clicked, this, [this, profile] { reallyRemove(profile); });
    box->open();
}

void ConnectionActions::reallyRemove(const ConnectionProfile &profile)
{
    const ProfileName name = profile.name;
    Q_EMIT removing(name.text());
    m_remove.start(
        this, [this, name](std::stop_token stop) { return workspace::removeConnection(&m_home, name, stop); },
        [this, name](Result<workspace::Removal> done) {
            if (!done) {
                fail(done.error());
                return;
            }
            if (done->secretsRemain)
                say(tr("The keychain could not be reached"), tr("Whatever it kept of “%1” on another day is still in it.").arg(name.text()));
            Q_EMIT removed(name.text());
        });
}

void ConnectionActions::loadSettings()
{
    auto *dialog = new QFileDialog(m_window, tr("Load settings file"), QString(), tr("Connection settings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString &>(&ConnectionActions::loadSettings));
    dialog->open();
}

void ConnectionActions::loadSettings(const QString &path)
{
    QFile file(path);
    const Result<ProfileFile> read = file.open(QIODevice::ReadOnly) ? readProfileFile(file.readAll()) : Result<ProfileFile>(Error::of(ErrorKind::NotFound, ErrorReason::None, Operation::OpenFile));
    const Result<ConnectionProfile> profile = read ? workspace::unpackProfileFile(m_home, *read) : Result<ConnectionProfile>(read.error());
    if (profile)
        start(*profile, true);   // the secret is still to be given, and somebody should look at the addresses
    else
        fail(profile.error());
}

void ConnectionActions::saveSettings(const ConnectionProfile &profile)
{
    QString suggestion = profile.name.text();
    suggestion.replace(u'/', u'-');
    auto *dialog = new QFileDialog(m_window, tr("Save settings file"), suggestion + u".json"_s, tr("Connection settings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, profile](const QString &path) {
        const Result<QByteArray> text = writeProfileFile(profile);
        QSaveFile file(path);
        if (!text)
            fail(text.error());
        else if (!file.open(QIODevice::WriteOnly) || file.write(*text) != text->size() || !file.commit())
            fail(Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::OpenFile));
    });
    dialog->open();
}

void ConnectionActions::fillMenu(QMenu *menu, const ConnectionProfile &profile)
{
    if (profile.environment == Environment::Demo)
        return;
    const policy::Verdict verdict = m_home.policy().decide(policy::Action::ChangeConnections);
    const QString why = profile.isManaged ? tr("Set up by your organization") : words::verdictText(verdict);
    QAction *change = menu->addAction(tr("Edit “%1”…").arg(profile.name.text()), this, [this, profile] { edit(profile); });
    QAction *drop = menu->addAction(tr("Remove “%1”…").arg(profile.name.text()), this, [this, profile] { remove(profile); });
    for (QAction *action : {change, drop}) {
        action->setEnabled(!profile.isManaged && verdict.isAllowed);
        action->setToolTip(why);
    }
    menu->addAction(tr("Save settings of “%1”…").arg(profile.name.text()), this, [this, profile] { saveSettings(profile); });
}

void ConnectionActions::fail(const Error &error)
{
    if (error.isCancelled())
        return;
    const words::ErrorText text = words::errorText(error);
    say(text.title, text.meaning + u' ' + text.nextStep);
}

void ConnectionActions::say(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Ok, m_window);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace pax::ui
