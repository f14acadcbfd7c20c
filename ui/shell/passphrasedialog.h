// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/passphrasekeeper.h"
#include "ui/common/latest.h"

#include <QtWidgets/QDialog>

class QLabel;

namespace pax::ui {

class Button;
class NewPassphrase;

/// Sets the passphrase of the lock, or changes it for whoever knows the old one. Thread: GUI.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    PassphraseDialog(workspace::PassphraseKeeper &keeper, bool hasOld, int shortest, QWidget *parent = nullptr);

private:
    void save();
    void store();
    void showProblem(const QString &text);

    workspace::PassphraseKeeper &m_keeper;
    const bool m_hasOld;
    Latest m_task;
    NewPassphrase *m_fields;
    QLabel *m_problem;
    Button *m_save;
};

} // namespace pax::ui
