// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/secretfile.h"

#include "ui/common/controls.h"
#include "ui/common/statepanel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>

namespace pax::ui {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct SecretFileWords
{
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};

bool wantsPassphrase(const Result<void> &result)
{
    return !result && (result.error().reason() == ErrorReason::KeyEncrypted || result.error().reason() == ErrorReason::WrongPassphrase);
}

/// Asks for the passphrase of a file; stays open while it is wrong.
class PassphraseDialog : public QDialog
{
public:
    PassphraseDialog(QWidget *parent, const QString &title, std::function<Result<void>(const Secret &)> open, std::function<void(const Result<void> &)> done)
        : QDialog(parent), m_open(std::move(open)), m_done(std::move(done)), m_banner(new Banner), m_word(new QLineEdit)
    {
        setWindowTitle(title);
        setObjectName(u"passphraseDialog"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(24, 18, 24, 16);
        column->setSpacing(10);
        QLabel *text = label(SecretFileWords::tr("The file is protected with a passphrase. It is used now and not kept."));
        text->setWordWrap(true);
        column->addWidget(text);
        m_word->setEchoMode(QLineEdit::Password);
        m_word->setAccessibleName(SecretFileWords::tr("Passphrase"));
        m_word->setObjectName(u"passphrase"_s);
        column->addWidget(m_word);
        column->addWidget(m_banner);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        buttons->addStretch();
        auto *cancel = new Button(SecretFileWords::tr("Cancel"));
        auto *openButton = new Button(SecretFileWords::tr("Open"), u"key"_s, "primary");
        openButton->setDefault(true);
        buttons->addWidget(cancel);
        buttons->addWidget(openButton);
        column->addLayout(buttons);
        resize(theme::scaled(420), sizeHint().height());
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        connect(openButton, &QPushButton::clicked, this, [this] { tryWord(); });
        connect(this, &QDialog::rejected, this, [this] { m_done(Error::cancelled()); });
        m_word->setFocus();
    }

private:
    void tryWord()
    {
        QByteArray bytes = m_word->text().toUtf8();
        const Secret passphrase = Secret::takeFrom(bytes);
        const Result<void> opened = m_open(passphrase);
        if (wantsPassphrase(opened)) {
            m_banner->showError(opened.error());
            m_word->selectAll();
            m_word->setFocus();
            return;
        }
        m_word->clear();
        m_done(opened);
        accept();
    }

    std::function<Result<void>(const Secret &)> m_open;
    std::function<void(const Result<void> &)> m_done;
    Banner *m_banner;
    QLineEdit *m_word;
};

} // namespace

void chooseSecretFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(const std::shared_ptr<Secret> &)> taken)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter + u";;"_s + SecretFileWords::tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [taken = std::move(taken)](const QString &path) {
        constexpr qint64 Largest = 1024 * 1024;
        QFile file(path);
        // An empty secret reads as what it is: nothing that can be used.
        QByteArray bytes = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && file.size() <= Largest ? file.readAll() : QByteArray();
        taken(std::make_shared<Secret>(Secret::takeFrom(bytes)));
    });
    dialog->open();
}

void openWithPassphrase(QWidget *parent, const QString &title, std::function<Result<void>(const Secret &)> open, std::function<void(const Result<void> &)> done)
{
    const Secret none;
    const Result<void> opened = open(none);
    if (!wantsPassphrase(opened)) {
        done(opened);
        return;
    }
    auto *dialog = new PassphraseDialog(parent, title, std::move(open), std::move(done));
    dialog->open();
}

} // namespace pax::ui
