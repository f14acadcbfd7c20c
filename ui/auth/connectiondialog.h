// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"
#include "app/core/secret.h"

#include <QtWidgets/QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace pax::ui {

class Banner;

/// Everything a connection needs, on one form; a preset fills in what is known of a payer.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionDialog(auth::ProfileStore &profiles, const QString &preset, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The profile is saved; its secret (or key) is for the keychain and lies nowhere yet.
    void saved(const pax::auth::ConnectionProfile &profile, const std::shared_ptr<pax::core::Secret> &secret);

private:
    auth::ConnectionProfile profile() const;
    void chooseKey();
    void save();

    auth::ProfileStore &m_profiles;
    auth::ConnectionProfile m_preset;
    Banner *m_banner;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QLineEdit *m_base;
    QLineEdit *m_token;
    QLineEdit *m_client;
    QComboBox *m_method;
    QLineEdit *m_secret;
    QPlainTextEdit *m_groups;
    QCheckBox *m_strict;
};

} // namespace pax::ui
