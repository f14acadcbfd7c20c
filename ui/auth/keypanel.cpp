// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/keypanel.h"

#include "app/auth/publickey.h"
#include "app/words/credentialtext.h"
#include "ui/auth/draft.h"
#include "ui/auth/secretfile.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/statepanel.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QRadioButton>

namespace pax::ui {

using namespace core;
using namespace auth;
using namespace Qt::StringLiterals;

KeyPanel::KeyPanel(workspace::Home &home, SessionSecrets &session, QWidget *parent) : QWidget(parent), m_home(home), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    m_signs = new QButtonGroup(this);
    auto *make = new FlowLayout(8);
    m_algorithm = new QComboBox;
    m_algorithm->setAccessibleName(tr("Kind of key"));
    m_algorithm->addItem(tr("EC P-384, ES384"), u"ES384"_s);
    m_algorithm->addItem(tr("RSA 3072, RS384"), u"RS384"_s);
    m_create = new Button(tr("Create key"), u"plus"_s);
    m_create->setObjectName(u"createKey"_s);
    auto *import = new Button(tr("Import key…"), u"upload"_s);
    import->setObjectName(u"importKey"_s);
    make->addWidget(m_algorithm);
    make->addWidget(m_create);
    make->addWidget(import);
    column->addLayout(make);
    m_handOver = new QWidget;
    auto *hand = new FlowLayout(8, m_handOver);
    auto *copySet = smallButton(tr("Copy public key set"), u"copy"_s);
    copySet->setObjectName(u"copyJwks"_s);
    auto *saveSet = smallButton(tr("Save public key set…"), u"save"_s);
    auto *copyPem = smallButton(tr("Copy as PEM"), u"copy"_s);
    for (Button *button : {copySet, saveSet, copyPem})
        hand->addWidget(button);
    column->addWidget(m_handOver);
    m_note = label({}, "small", Tone::TextSecondary);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_banner = new Banner;
    column->addWidget(m_banner);

    connect(m_create, &QPushButton::clicked, this, &KeyPanel::create);
    connect(import, &QPushButton::clicked, this, &KeyPanel::import);
    connect(saveSet, &QPushButton::clicked, this, &KeyPanel::saveJwks);
    connect(copySet, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(m_keys.jwks()).toJson()));
        copied(tr("The public key set is on the clipboard."));
    });
    connect(copyPem, &QPushButton::clicked, this, [this] {
        const KeyRecord *key = m_keys.currentKey();
        if (!key)
            return;
        QGuiApplication::clipboard()->setText(QString::fromLatin1(publicPem(key->publicJwk)));
        copied(tr("The public key is on the clipboard."));
    });
}

void KeyPanel::setProfile(const ProfileName &name)
{
    m_name = name;
    m_banner->hide();
    reload();
}

void KeyPanel::suggest(const QString &algorithm)
{
    const int index = m_algorithm->findData(algorithm);
    if (index >= 0 && m_keys.all.isEmpty())
        m_algorithm->setCurrentIndex(index);
}

void KeyPanel::reload()
{
    const Result<ProfileKeys> keys = m_home.profiles().keys().of(m_name);
    if (!keys) {
        fail(keys.error());
        return;
    }
    m_keys = *keys;
    for (QAbstractButton *button : m_signs->buttons())
        m_signs->removeButton(button);
    clearLayout(m_rows);
    for (const KeyRecord &key : m_keys.all)
        addRow(key);
    m_handOver->setVisible(!m_keys.all.isEmpty());
    m_note->setText(m_keys.all.isEmpty()      ? tr("There is no key yet. A key that is made here never leaves this computer’s keychain.")
                    : m_keys.all.size() == 1 ? tr("The payer needs the public half: send the key set, or the PEM where they ask for one.")
                                             : tr("To change keys: send the payer the key set, let the new key sign once they have it, then remove the old one."));
    Q_EMIT keysChanged();
}

void KeyPanel::addRow(const KeyRecord &key)
{
    QFrame *card = pane("card");
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(10, 6, 8, 6);
    row->setSpacing(10);
    auto *signs = new QRadioButton;
    signs->setChecked(key.id == m_keys.current);
    signs->setAccessibleName(tr("Sign with key %1").arg(key.keyId));
    signs->setToolTip(tr("This key signs"));
    m_signs->addButton(signs);
    connect(signs, &QRadioButton::clicked, this, [this, id = key.id] { use(id); });
    row->addWidget(signs, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    QLabel *kid = label(tr("%1, key id %2").arg(key.algorithm, key.keyId), "medium");
    kid->setWordWrap(true);
    kid->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->addWidget(kid);
    const QString print = fingerprint(key.publicJwk);
    QLabel *prints = label(tr("Fingerprint %1").arg(words::shortFingerprint(print)), "small", Tone::TextSecondary);
    prints->setToolTip(print);
    lines->addWidget(prints);
    const QDateTime now = m_home.clock().now();
    const bool isSoon = rotationOf(key.added, now).daysLeft < words::RotationSoonDays;
    lines->addWidget(label(words::keyAgeText(key, now), "small", isSoon ? Tone::Attention : Tone::TextSecondary));
    row->addLayout(lines, 1);
    auto *rename = smallButton(tr("Key id…"));
    rename->setAccessibleName(tr("Change the id of key %1").arg(key.keyId));
    rename->setToolTip(tr("Some payers give a key an id of their own"));
    connect(rename, &QPushButton::clicked, this, [this, key] { askKeyId(key); });
    row->addWidget(rename, 0, Qt::AlignTop);
    auto *drop = iconButton(u"delete"_s, tr("Remove key %1").arg(key.keyId));
    connect(drop, &QPushButton::clicked, this, [this, key] { confirmRemoval(key); });
    row->addWidget(drop, 0, Qt::AlignTop);
    m_rows->addWidget(card);
}

void KeyPanel::create()
{
    const QString algorithm = m_algorithm->currentData().toString();
    m_create->setEnabled(false);
    m_banner->showText("accent", tr("Making a key…"), {});
    m_work.start(
        this, [this, algorithm](std::stop_token stop) { return workspace::createKey(&m_home, m_name, algorithm, stop); },
        [this](Result<KeyRecord> made) {
            m_create->setEnabled(true);
            m_banner->hide();
            if (!made) {
                fail(made.error(), [this] { create(); });
                return;
            }
            reload();
            Q_EMIT keyMade(made->id);
        });
}

void KeyPanel::import()
{
    chooseSecretFile(this, tr("Private key"), tr("Keys (*.pem *.key *.der *.json *.jwk *.jwks)"), [this](const std::shared_ptr<Secret> &file) {
        const auto right = std::make_shared<Secret>();
        openWithPassphrase(
            this, tr("Private key"),
            [file, right](const Secret &passphrase) -> Result<void> {
                const Result<std::vector<PrivateKey>> keys = importKeys(*file, passphrase);
                if (!keys)
                    return keys.error();
                *right = passphrase.clone();
                return {};
            },
            [this, file, right](const Result<void> &opened) {
                if (opened)
                    take(file, right);
                else if (!opened.error().isCancelled())
                    fail(opened.error());
            });
    });
}

void KeyPanel::take(const std::shared_ptr<Secret> &file, const std::shared_ptr<Secret> &passphrase)
{
    m_work.start(
        this, [this, file, passphrase](std::stop_token stop) { return workspace::importKeys(&m_home, m_name, file, passphrase, KeyChoice(), stop); },
        [this, file, passphrase](Result<QList<KeyRecord>> taken) {
            if (!taken) {
                fail(taken.error(), [this, file, passphrase] { take(file, passphrase); });
                return;
            }
            reload();
            for (const KeyRecord &key : *taken)
                Q_EMIT keyMade(key.id);
        });
}

void KeyPanel::change(std::function<Task<Result<void>>(std::stop_token)> work)
{
    m_work.start(this, std::move(work), [this](Result<void> done) {
        if (!done)
            fail(done.error());
        reload();
    });
}

void KeyPanel::confirmRemoval(const KeyRecord &key)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove key"), tr("Remove the key “%1”?").arg(key.keyId), QMessageBox::Cancel, this);
    box->setObjectName(u"removeKey"_s);
    box->setInformativeText(key.id == m_keys.current ? tr("This key signs now. It is destroyed and cannot be brought back; the payer will refuse this connection until another registered key signs.")
                                                     : tr("It is destroyed and cannot be brought back. Tell the payer to take its public half out of use."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *really = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(really, &QPushButton::clicked, this, [this, id = key.id] { remove(id); });
    box->open();
}

void KeyPanel::remove(const QString &id)
{
    change([this, id](std::stop_token stop) { return workspace::removeKey(&m_home, m_name, id, stop); });
}

void KeyPanel::use(const QString &id)
{
    change([this, id](std::stop_token stop) { return workspace::useKey(&m_home, m_name, id, stop); });
}

void KeyPanel::askKeyId(const KeyRecord &key)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Key id"));
    dialog->setLabelText(tr("The id under which the payer registered this key:"));
    dialog->setTextValue(key.keyId);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = key.id](const QString &text) {
        const QString keyId = text.trimmed();
        if (!keyId.isEmpty())
            change([this, id, keyId](std::stop_token stop) { return workspace::nameKey(&m_home, m_name, id, keyId, stop); });
    });
    dialog->open();
}

void KeyPanel::saveJwks()
{
    auto *dialog = new QFileDialog(this, tr("Save public key set"), u"jwks.json"_s, tr("Key sets (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = QJsonDocument(m_keys.jwks()).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            fail(Error::of(ErrorKind::StorageFull, ErrorReason::ReadOnly, Operation::OpenFile));
        else
            copied(tr("The public key set is saved."));
    });
    dialog->open();
}

void KeyPanel::copied(const QString &what)
{
    m_banner->showText("good", what, tr("It holds nothing secret. Send it to the payer’s onboarding team."));
}

void KeyPanel::fail(const Error &error, std::function<void()> again)
{
    if (error.isCancelled())
        return;
    if (!again || !isWithoutKeychain(error)) {
        m_banner->showError(error);
        return;
    }
    m_banner->showText("attention", tr("The system keychain did not take the key."), tr("It can be kept in memory until you close the window; it is never written to a file."));
    auto *keep = m_banner->addAction(tr("Keep for this session"), u"clock"_s);
    keep->setObjectName(u"keepKeyForSession"_s);
    connect(keep, &QPushButton::clicked, this, [this, again] {
        m_session.goWithoutKeychain();
        // The button that was pressed lives until it has done its work.
        QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
    });
}

} // namespace pax::ui
