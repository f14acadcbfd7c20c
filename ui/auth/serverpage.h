// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/auth/draft.h"
#include "ui/common/latest.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace pax::ui {

class Banner;
class Button;
class FactGrid;

/// The addresses: what the server says of itself is shown, and everything of it can be changed.
class ServerPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ServerPage(ConnectionDraft &draft, QWidget *parent = nullptr);

    void enter() override;
    core::Result<void> leave() override;
    bool isAsking() const { return m_ask.isRunning(); }

private:
    QWidget *makeMore();
    void ask();
    void showFound();
    void showHost();
    void chooseAuthorities();
    void chooseCertificate();
    void showCertificate();
    core::Result<void> takeAddresses();

    Latest m_ask;
    Banner *m_banner;
    QLineEdit *m_base;
    QLineEdit *m_token;
    Button *m_askButton;
    QProgressBar *m_progress;
    QLabel *m_foundTitle;
    FactGrid *m_found;
    QCheckBox *m_isHostRight;
    QCheckBox *m_strict;
    QLabel *m_authorities;
    QLabel *m_certificate;
    Button *m_noAuthorities;
    Button *m_noCertificate;
    QUrl m_askedFor;
};

} // namespace pax::ui
