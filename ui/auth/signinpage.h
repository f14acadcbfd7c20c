// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/sessionsecrets.h"
#include "ui/auth/draft.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace pax::ui {

class KeyPanel;

/// Who signs in, and with what: client id, secret or key, and the rights asked for.
class SignInPage : public AssistantPage
{
    Q_OBJECT

public:
    SignInPage(ConnectionDraft &draft, workspace::Home &home, core::SessionSecrets &session, QWidget *parent = nullptr);

    void enter() override;
    core::Result<void> leave() override;

private:
    void showMethod();
    auth::AuthMethod method() const;

    QLineEdit *m_client;
    QComboBox *m_method;
    QLabel *m_methodNote;
    QLabel *m_secretTitle;
    QLineEdit *m_secret;
    KeyPanel *m_keys;
    QComboBox *m_scopes;
    bool m_isMethodChosen = false;
};

} // namespace pax::ui
