// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace pax::ui {

/// The four ways in, for whoever has no connection yet.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(QWidget *parent = nullptr);
    /// Whether the keychain answers; nothing is known before.
    void setKeychain(bool isWorking);

Q_SIGNALS:
    void cignaWanted();
    void payerWanted();
    void demoWanted();
    void filesWanted();
    void languageWanted();

private:
    QLabel *m_keychain;
};

} // namespace pax::ui
