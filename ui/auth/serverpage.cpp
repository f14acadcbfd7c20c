// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/serverpage.h"

#include "app/auth/clientcertificate.h"
#include "app/auth/presets.h"
#include "app/workspace/trial.h"
#include "ui/auth/presettext.h"
#include "ui/auth/secretfile.h"
#include "ui/common/controls.h"
#include "ui/common/format.h"
#include "ui/common/statepanel.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>

namespace pax::ui {

using namespace core;
using namespace auth;
using namespace Qt::StringLiterals;

namespace {

QString sourceText(DiscoverySource source)
{
    switch (source) {
    case DiscoverySource::SmartConfiguration:
        return u".well-known/smart-configuration"_s;
    case DiscoverySource::Metadata:
        return u"/metadata"_s;
    case DiscoverySource::Udap:
        return u".well-known/udap"_s;
    }
    return {};
}

} // namespace

ServerPage::ServerPage(ConnectionDraft &draft, QWidget *parent) : AssistantPage(draft, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *baseRow = new QHBoxLayout;
    baseRow->setSpacing(8);
    m_base = new QLineEdit;
    m_base->setObjectName(u"base"_s);
    m_base->setAccessibleName(tr("FHIR address"));
    m_base->setPlaceholderText(u"https://payer.example/fhir"_s);
    m_askButton = smallButton(tr("Ask the server"), u"refresh"_s);
    m_askButton->setObjectName(u"ask"_s);
    baseRow->addWidget(m_base, 1);
    baseRow->addWidget(m_askButton);
    form->addRow(tr("FHIR address"), baseRow);
    m_token = new QLineEdit;
    m_token->setObjectName(u"token"_s);
    m_token->setAccessibleName(tr("Sign-in address"));
    m_token->setPlaceholderText(tr("Left empty, the server is asked at each start"));
    form->addRow(tr("Sign-in address"), m_token);
    column->addLayout(form);
    m_isHostRight = new QCheckBox;
    m_isHostRight->setObjectName(u"hostIsRight"_s);
    column->addWidget(m_isHostRight);
    m_banner = new Banner;
    column->addWidget(m_banner);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Asking the server"));
    m_progress->hide();
    column->addWidget(m_progress);
    m_foundTitle = label(tr("What the server says"), "strong");
    column->addWidget(m_foundTitle);
    m_found = new FactGrid(128);
    column->addWidget(m_found);
    column->addWidget(rule(Qt::Horizontal));
    column->addWidget(makeMore());
    column->addStretch();

    connect(m_askButton, &QPushButton::clicked, this, [this] {
        if (m_ask.isRunning()) {
            m_ask.stop();
            m_askedFor.clear();
            showFound();
        } else {
            m_askedFor.clear();
            ask();
        }
    });
    connect(m_base, &QLineEdit::editingFinished, this, &ServerPage::ask);
    connect(m_token, &QLineEdit::textChanged, this, &ServerPage::showHost);
    connect(m_isHostRight, &QCheckBox::toggled, this, &AssistantPage::changed);
}

QWidget *ServerPage::makeMore()
{
    auto *more = new QWidget;
    auto *form = new QFormLayout(more);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto fileRow = [form](const QString &title, const QString &none, QLabel *&value, Button *&clear, const QString &action) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        value = label(none, "small", Tone::TextSecondary);
        value->setWordWrap(true);
        auto *choose = smallButton(action, u"folder"_s);
        clear = smallButton(tr("Remove"), u"close"_s);
        clear->setAccessibleName(tr("Remove: %1").arg(title));
        row->addWidget(value, 1);
        row->addWidget(choose);
        row->addWidget(clear);
        form->addRow(title, row);
        return choose;
    };
    QPushButton *authorities = fileRow(tr("Own authorities"), {}, m_authorities, m_noAuthorities, tr("Choose file…"));
    authorities->setAccessibleName(tr("Choose a file of certificate authorities"));
    QPushButton *certificate = fileRow(tr("Client certificate"), {}, m_certificate, m_noCertificate, tr("Choose file…"));
    certificate->setAccessibleName(tr("Choose a client certificate"));
    connect(authorities, &QPushButton::clicked, this, &ServerPage::chooseAuthorities);
    connect(certificate, &QPushButton::clicked, this, &ServerPage::chooseCertificate);
    connect(m_noAuthorities, &QPushButton::clicked, this, [this] {
        m_draft.profile.caFile.clear();
        showCertificate();
    });
    connect(m_noCertificate, &QPushButton::clicked, this, [this] {
        m_draft.profile.certificate = {};
        m_draft.secrets.certificate.reset();
        showCertificate();
    });
    m_strict = new QCheckBox(tr("Use only the three documented operations"));
    form->addRow(QString(), m_strict);
    QLabel *note = label(tr("Description, whole record and export, without options: what the payer’s published document promises, and nothing else."), "small", Tone::TextSecondary);
    note->setWordWrap(true);
    form->addRow(QString(), note);
    return more;
}

void ServerPage::enter()
{
    m_base->setText(m_draft.profile.baseUrl.toString());
    m_token->setText(m_draft.profile.tokenUrl.toString());
    m_strict->setChecked(m_draft.profile.strict);
    showCertificate();
    showFound();
    showHost();
    (m_base->text().isEmpty() ? m_base : m_token)->setFocus();
    // Where both addresses are known nothing is asked before somebody wants it.
    if (m_token->text().trimmed().isEmpty())
        ask();
}

/// Asks once per address, as soon as one is there.
void ServerPage::ask()
{
    ConnectionProfile profile = m_draft.profile;
    profile.baseUrl = QUrl(m_base->text().trimmed(), QUrl::StrictMode);
    if (!isUsableUrl(profile.baseUrl) || profile.baseUrl == m_askedFor)
        return;
    profile.strict = m_strict->isChecked();
    m_askedFor = profile.baseUrl;
    m_draft.found.reset();
    m_ask.start(
        this, [this, profile](std::stop_token stop) { return workspace::discoverFor(profile, m_draft.secrets, stop); },
        [this](Result<Discovery> found) {
            if (!found) {
                m_banner->showError(found.error());
            } else {
                m_draft.found = *found;
                if (m_token->text().trimmed().isEmpty() && !found->tokenUrl.isEmpty())
                    m_token->setText(found->tokenUrl.toString());
            }
            showFound();
            Q_EMIT changed();
        });
    showFound();
}

void ServerPage::showFound()
{
    const bool isAsking = m_ask.isRunning();
    m_progress->setVisible(isAsking);
    m_askButton->setText(isAsking ? tr("Stop") : tr("Ask the server"));
    m_askButton->setSymbol(isAsking ? u"close"_s : u"refresh"_s);
    m_found->clear();
    m_foundTitle->setVisible(m_draft.found.has_value());
    m_found->setVisible(m_draft.found.has_value());
    if (isAsking)
        m_banner->hide();
    if (!m_draft.found)
        return;
    const Discovery &found = *m_draft.found;
    if (!found.hasAnswered()) {
        m_foundTitle->hide();
        const std::optional<Error> &problem = found.steps.first().error;
        if (problem && (problem->kind() == ErrorKind::Offline || problem->kind() == ErrorKind::TlsRejected || problem->kind() == ErrorKind::TimedOut))
            m_banner->showError(*problem);
        else
            m_banner->showText("accent", tr("The server does not describe itself."), tr("That is normal with some payers. Enter the sign-in address they gave you."));
        return;
    }
    m_banner->hide();
    m_found->add(tr("Sign-in address"), found.tokenUrl.isEmpty() ? tr("Not said") : tr("%1, from %2").arg(found.tokenUrl.toString(), sourceText(found.tokenSource)));
    QStringList methods;
    for (const AuthMethod method : {AuthMethod::SecretBasic, AuthMethod::SecretPost, AuthMethod::PrivateKeyJwt}) {
        const QString name = method == AuthMethod::SecretBasic ? u"client_secret_basic"_s : method == AuthMethod::SecretPost ? u"client_secret_post"_s : u"private_key_jwt"_s;
        if (found.methods.contains(name))
            methods << methodText(method);
    }
    m_found->add(tr("Ways to sign in"), methods.isEmpty() ? tr("Not said") : QLocale().createSeparatedList(methods));
    m_found->add(tr("Signatures"), found.algorithms.isEmpty() ? tr("Not said") : found.algorithms.join(u", "_s));
    m_found->add(tr("Rights"), found.scopes.isEmpty() ? tr("Not said") : found.scopes.mid(0, 6).join(u", "_s) + (found.scopes.size() > 6 ? u" …"_s : QString()));
    if (!found.software.isEmpty() || !found.fhirVersion.isEmpty())
        m_found->add(tr("Server"), QStringList{found.software, found.fhirVersion.isEmpty() ? QString() : tr("FHIR %1").arg(found.fhirVersion)}.filter(QRegularExpression(u"."_s)).join(u", "_s));
}

/// Before the first secret goes to another host, somebody looks at its name.
void ServerPage::showHost()
{
    const QUrl token(m_token->text().trimmed(), QUrl::StrictMode);
    const QUrl base(m_base->text().trimmed(), QUrl::StrictMode);
    const std::optional<ConnectionProfile> preset = presetProfile(m_draft.profile.preset, m_draft.profile.environment);
    const bool isPublished = preset && !preset->tokenUrl.isEmpty() && preset->tokenUrl == token;
    const bool isOther = isUsableUrl(token) && !isSameHost(token, base) && !isPublished;
    m_isHostRight->setVisible(isOther);
    m_isHostRight->setText(tr("%1 is the payer’s sign-in server: the secret may be sent there").arg(token.host()));
    if (m_isHostRight->property("host").toString() != token.host()) {
        m_isHostRight->setProperty("host", token.host());
        // What was saved before has been looked at before.
        m_isHostRight->setChecked(!m_draft.isNew && token == m_draft.profile.tokenUrl);
    }
    Q_EMIT changed();
}

void ServerPage::chooseAuthorities()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authorities"), QString(), tr("Certificates (*.pem *.crt *.cer)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_draft.profile.caFile = path;
        showCertificate();
        m_askedFor.clear();
        ask();
    });
    dialog->open();
}

void ServerPage::chooseCertificate()
{
    chooseSecretFile(this, tr("Client certificate"), tr("Certificates with key (*.p12 *.pfx *.pem)"), [this](const std::shared_ptr<Secret> &file) {
        openWithPassphrase(
            this, tr("Client certificate"),
            [this, file](const Secret &passphrase) -> Result<void> {
                Result<ClientCertificate> read = importClientCertificate(*file, passphrase);
                if (!read)
                    return read.error();
                m_draft.secrets.certificate = std::make_shared<const Secret>(std::move(read->pem));
                m_draft.profile.certificate = {read->subject, read->issuer, read->until};
                return {};
            },
            [this](const Result<void> &done) {
                if (!done)
                    m_banner->showError(done.error());
                showCertificate();
                m_askedFor.clear();
                ask();
            });
    });
}

void ServerPage::showCertificate()
{
    const ConnectionProfile &profile = m_draft.profile;
    m_authorities->setText(profile.caFile.isEmpty() ? tr("Only those this computer trusts") : QFileInfo(profile.caFile).fileName());
    m_authorities->setToolTip(profile.caFile);
    m_noAuthorities->setVisible(!profile.caFile.isEmpty());
    const CertificateNote &note = profile.certificate;
    m_certificate->setText(note.isThere() ? tr("%1, good until %2").arg(note.subject, QLocale().toString(note.until.toLocalTime().date(), QLocale::ShortFormat)) : tr("None; few payers want one"));
    m_noCertificate->setVisible(note.isThere());
}

Result<void> ServerPage::takeAddresses()
{
    ConnectionProfile &profile = m_draft.profile;
    profile.baseUrl = QUrl(m_base->text().trimmed(), QUrl::StrictMode);
    while (profile.baseUrl.path().endsWith(u'/'))
        profile.baseUrl.setPath(profile.baseUrl.path().chopped(1));
    const QString typed = m_token->text().trimmed();
    profile.tokenUrl = QUrl(typed, QUrl::StrictMode);
    if (!isUsableUrl(profile.baseUrl) || profile.baseUrl.hasQuery()) {
        m_base->setFocus();
        return unusableField(tr("FHIR address"));
    }
    if (!typed.isEmpty() && !isUsableUrl(profile.tokenUrl)) {
        m_token->setFocus();
        return unusableField(tr("Sign-in address"));
    }
    return {};
}

Result<void> ServerPage::leave()
{
    m_draft.profile.strict = m_strict->isChecked();
    const Result<void> taken = takeAddresses();
    if (!taken)
        return taken;
    if (!m_isHostRight->isHidden() && !m_isHostRight->isChecked()) {
        m_isHostRight->setFocus();
        return Error::of(ErrorKind::BadInput, ErrorReason::TokenHostUnconfirmed, Operation::Token).withSubject(m_draft.profile.tokenUrl.host());
    }
    return {};
}

} // namespace pax::ui
