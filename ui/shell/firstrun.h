// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace pax::ui {

/// What is known of the system's keychain.
enum class KeychainState { Asking, Silent, Working, Locked, Missing };

/// The four ways in, for whoever has no connection yet.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(QWidget *parent = nullptr);
    void setKeychain(KeychainState state);

Q_SIGNALS:
    void cignaWanted();
    void payerWanted();
    void demoWanted();
    void filesWanted();
    void languageWanted();
    void settingsFileWanted();

private:
    QLabel *m_keychain;
};

} // namespace pax::ui
