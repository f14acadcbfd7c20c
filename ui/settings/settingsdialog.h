// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/home.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QFormLayout;

namespace pax::ui {

/// Language, light or dark, text size, how long exports are kept, who sits here, and the lock.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(workspace::Home &home, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Stored; look and size take effect at once, the language at the next start.
    void applied();
    void passphraseWanted();

private:
    void addLock(QFormLayout &form);
    void addRole(QFormLayout &form);

    workspace::Home &m_home;
    QComboBox *m_role = nullptr;
    QComboBox *m_idle = nullptr;
};

} // namespace pax::ui
