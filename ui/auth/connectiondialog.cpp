// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/connectiondialog.h"

#include "app/auth/presets.h"
#include "ui/common/controls.h"
#include "ui/common/statepanel.h"

#include <QtCore/QFile>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPlainTextEdit>

namespace pax::ui {

using namespace core;
using namespace auth;
using namespace Qt::StringLiterals;

namespace {

enum Method { SecretBasic, SecretPost, KeyEs384, KeyRs384 };

} // namespace

ConnectionDialog::ConnectionDialog(ProfileStore &profiles, const QString &preset, QWidget *parent) : QDialog(parent), m_profiles(profiles)
{
    setWindowTitle(tr("New connection"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_preset = presetProfile(preset).value_or(ConnectionProfile());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 16);
    column->setSpacing(12);
    m_banner = new Banner;
    column->addWidget(m_banner);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto field = [&](const QString &title, const QString &value, const QString &example) {
        auto *line = new QLineEdit(value);
        line->setAccessibleName(title);
        line->setPlaceholderText(example);
        form->addRow(title, line);
        return line;
    };
    m_name = field(tr("Name"), preset == u"cigna"_s ? tr("Cigna Provider Access") : QString(), tr("Name of your own"));
    m_environment = new QComboBox;
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->addItem(tr("Production"), static_cast<int>(Environment::Production));
    m_environment->addItem(tr("Test"), static_cast<int>(Environment::Test));
    m_environment->setCurrentIndex(m_preset.environment == Environment::Test ? 1 : 0);
    form->addRow(tr("Environment"), m_environment);
    m_base = field(tr("FHIR address"), m_preset.baseUrl.toString(), u"https://payer.example/fhir"_s);
    m_token = field(tr("Sign-in address"), m_preset.tokenUrl.toString(), u"https://payer.example/oauth2/token"_s);
    m_client = field(tr("Client id"), m_preset.clientId, {});
    m_method = new QComboBox;
    m_method->setAccessibleName(tr("Method"));
    m_method->addItems({tr("Client secret"), tr("Client secret, in the form"), tr("Signed request, ES384"), tr("Signed request, RS384")});
    m_method->setCurrentIndex(m_preset.method == AuthMethod::PrivateKeyJwt ? KeyEs384 : m_preset.method == AuthMethod::SecretPost ? SecretPost : SecretBasic);
    form->addRow(tr("Method"), m_method);
    auto *secretRow = new QHBoxLayout;
    secretRow->setSpacing(8);
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Secret or private key"));
    m_secret->setPlaceholderText(tr("Goes into the system keychain only"));
    secretRow->addWidget(m_secret, 1);
    auto *keyFile = smallButton(tr("Key file…"), u"key"_s);
    connect(keyFile, &QPushButton::clicked, this, &ConnectionDialog::chooseKey);
    secretRow->addWidget(keyFile);
    form->addRow(tr("Secret or key"), secretRow);
    m_groups = new QPlainTextEdit;
    m_groups->setAccessibleName(tr("Group ids, one a line"));
    m_groups->setPlaceholderText(tr("Group ids from your contract, one a line. May stay empty where the payer lists panels."));
    m_groups->setTabChangesFocus(true);
    m_groups->setMaximumHeight(theme::scaled(72));
    form->addRow(tr("Panels"), m_groups);
    m_strict = new QCheckBox(tr("Use only the three documented operations"));
    m_strict->setChecked(m_preset.strict);
    form->addRow(QString(), m_strict);
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(tr("Cancel"));
    auto *connectButton = new Button(tr("Connect"), u"key"_s, "primary");
    connectButton->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(connectButton);
    column->addLayout(buttons);
    resize(theme::scaled(620), sizeHint().height());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(connectButton, &QPushButton::clicked, this, &ConnectionDialog::save);
    (m_name->text().isEmpty() ? m_name : m_client)->setFocus();
}

ConnectionProfile ConnectionDialog::profile() const
{
    ConnectionProfile made = m_preset;
    made.name = ProfileName(m_name->text().trimmed());
    made.environment = static_cast<Environment>(m_environment->currentData().toInt());
    made.baseUrl = QUrl(m_base->text().trimmed(), QUrl::StrictMode);
    made.tokenUrl = QUrl(m_token->text().trimmed(), QUrl::StrictMode);
    made.clientId = m_client->text().trimmed();
    const int method = m_method->currentIndex();
    made.method = method == SecretBasic ? AuthMethod::SecretBasic : method == SecretPost ? AuthMethod::SecretPost : AuthMethod::PrivateKeyJwt;
    made.algorithm = method == KeyEs384 ? u"ES384"_s : method == KeyRs384 ? u"RS384"_s : QString();
    made.strict = m_strict->isChecked();
    made.panels.clear();
    for (const QString &line : m_groups->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            made.panels.append({PanelId(line.trimmed()), QString()});
    }
    return made;
}

void ConnectionDialog::chooseKey()
{
    auto *dialog = new QFileDialog(this, tr("Private key"), QString(), tr("Keys (*.pem *.key *.json *.jwk)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        constexpr qint64 LargestKey = 64 * 1024;
        if (!file.open(QIODevice::ReadOnly) || file.size() > LargestKey) {
            m_banner->showText("bad", tr("This file is no key."), tr("Choose a PEM or JWK file."));
            return;
        }
        QByteArray bytes = file.readAll();
        m_secret->setText(QString::fromUtf8(bytes));
        wipe(bytes);
        if (m_method->currentIndex() < KeyEs384)
            m_method->setCurrentIndex(KeyEs384);
    });
    dialog->open();
}

void ConnectionDialog::save()
{
    const ConnectionProfile made = profile();
    if (m_secret->text().isEmpty()) {
        m_banner->showText("attention", tr("The secret is missing."), tr("The payer’s onboarding team sent it with the client id."));
        m_secret->setFocus();
        return;
    }
    const Result<void> stored = m_profiles.save(made);
    if (!stored) {
        m_banner->showError(stored.error());
        return;
    }
    QByteArray bytes = m_secret->text().toUtf8();
    const auto secret = std::make_shared<Secret>(Secret::takeFrom(bytes));
    m_secret->clear();
    Q_EMIT saved(made, secret);
    accept();
}

} // namespace pax::ui
