// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/signinpage.h"

#include "app/auth/presets.h"
#include "ui/auth/keypanel.h"
#include "ui/auth/presettext.h"
#include "ui/common/controls.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

namespace pax::ui {

using namespace core;
using namespace auth;
using namespace Qt::StringLiterals;

SignInPage::SignInPage(ConnectionDraft &draft, workspace::Home &home, SessionSecrets &session, QWidget *parent) : AssistantPage(draft, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_client = new QLineEdit;
    m_client->setObjectName(u"client"_s);
    m_client->setAccessibleName(tr("Client id"));
    form->addRow(tr("Client id"), m_client);
    m_method = new QComboBox;
    m_method->setObjectName(u"method"_s);
    m_method->setAccessibleName(tr("Way to sign in"));
    for (const AuthMethod each : {AuthMethod::SecretBasic, AuthMethod::SecretPost, AuthMethod::PrivateKeyJwt})
        m_method->addItem(methodText(each), static_cast<int>(each));
    form->addRow(tr("Way to sign in"), m_method);
    m_methodNote = label({}, "small", Tone::TextSecondary);
    m_methodNote->setWordWrap(true);
    form->addRow(QString(), m_methodNote);
    m_secretTitle = label(tr("Secret"));
    m_secret = new QLineEdit;
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Client secret"));
    form->addRow(m_secretTitle, m_secret);
    column->addLayout(form);
    m_keys = new KeyPanel(home, session);
    column->addWidget(m_keys);
    column->addWidget(rule(Qt::Horizontal));
    auto *rights = new QFormLayout;
    rights->setHorizontalSpacing(16);
    rights->setVerticalSpacing(8);
    rights->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_scopes = new QComboBox;
    m_scopes->setObjectName(u"scopes"_s);
    m_scopes->setEditable(true);
    m_scopes->setAccessibleName(tr("Rights to ask for"));
    m_scopes->lineEdit()->setPlaceholderText(tr("None is asked for"));
    m_scopes->addItems({u"system/*.read"_s, u"system/*.rs"_s, u"system/*.*"_s});
    rights->addRow(tr("Rights (scopes)"), m_scopes);
    QLabel *note = label(tr("Separated by spaces. Leave it as it is unless the payer named others; empty asks for none."), "small", Tone::TextSecondary);
    note->setWordWrap(true);
    rights->addRow(QString(), note);
    column->addLayout(rights);
    column->addStretch();
    connect(m_method, &QComboBox::activated, this, [this] {
        m_isMethodChosen = true;
        showMethod();
    });
    connect(m_keys, &KeyPanel::keyMade, this, [this](const QString &id) {
        m_draft.madeKeys << id;
        Q_EMIT changed();
    });
    connect(m_keys, &KeyPanel::keysChanged, this, [this] {
        m_draft.profile.keys = m_keys->keys();
        Q_EMIT changed();
    });
}

AuthMethod SignInPage::method() const
{
    return static_cast<AuthMethod>(m_method->currentData().toInt());
}

void SignInPage::enter()
{
    m_client->setText(m_draft.profile.clientId);
    m_keys->setProfile(m_draft.profile.name);
    // What the server takes decides, until somebody chooses.
    if (m_draft.found && m_draft.isNew && !m_isMethodChosen) {
        const std::optional<AuthMethod> suggested = suggestedMethod(*m_draft.found, !m_keys->keys().all.isEmpty());
        if (suggested)
            m_draft.profile.method = *suggested;
    }
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(m_draft.profile.method)));
    const Preset *preset = findPreset(m_draft.profile.preset);
    const QString algorithm = m_draft.found ? suggestedAlgorithm(*m_draft.found) : QString();
    m_keys->suggest(!algorithm.isEmpty() ? algorithm : preset ? preset->algorithm : QString());
    m_scopes->setEditText(m_draft.profile.scopes.join(u' '));
    showMethod();
    (m_client->text().isEmpty() ? m_client : m_secret->isHidden() ? m_client : m_secret)->setFocus();
}

void SignInPage::showMethod()
{
    const bool signsRequests = method() == AuthMethod::PrivateKeyJwt;
    m_secretTitle->setVisible(!signsRequests);
    m_secret->setVisible(!signsRequests);
    m_keys->setVisible(signsRequests);
    const bool hasSecret = !m_draft.isNew || m_draft.secrets.secret;
    m_secret->setPlaceholderText(hasSecret ? tr("Unchanged; it is never shown") : tr("Goes into the system keychain only"));
    const QString name = method() == AuthMethod::SecretBasic ? u"client_secret_basic"_s : method() == AuthMethod::SecretPost ? u"client_secret_post"_s : u"private_key_jwt"_s;
    const bool isListed = m_draft.found && !m_draft.found->methods.isEmpty();
    m_methodNote->setText(!isListed                                  ? QString()
                          : m_draft.found->methods.contains(name) ? tr("The server takes this way.")
                                                                  : tr("The server does not list this way of signing in."));
    m_methodNote->setVisible(isListed);
}

Result<void> SignInPage::leave()
{
    ConnectionProfile &profile = m_draft.profile;
    profile.clientId = m_client->text().trimmed();
    profile.method = method();
    profile.scopes = m_scopes->currentText().simplified().split(u' ', Qt::SkipEmptyParts);
    if (profile.clientId.isEmpty()) {
        m_client->setFocus();
        return unusableField(tr("Client id"));
    }
    profile.keys = m_keys->keys();
    if (profile.method == AuthMethod::PrivateKeyJwt) {
        profile.algorithm = profile.signingAlgorithm().isEmpty() ? u"ES384"_s : profile.signingAlgorithm();
        return profile.keys.currentKey() ? Result<void>() : Result<void>(Error::of(ErrorKind::NotFound, ErrorReason::MissingSecret, Operation::Token).withSubject(profile.name.text()));
    }
    if (!m_secret->text().isEmpty()) {
        QByteArray bytes = m_secret->text().toUtf8();
        m_draft.secrets.secret = std::make_shared<const Secret>(Secret::takeFrom(bytes));
        m_secret->clear();
    }
    if (m_draft.isNew && !m_draft.secrets.secret) {
        m_secret->setFocus();
        return Error::of(ErrorKind::NotFound, ErrorReason::MissingSecret, Operation::Token).withSubject(profile.name.text());
    }
    return {};
}

} // namespace pax::ui
