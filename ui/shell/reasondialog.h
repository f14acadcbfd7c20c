// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/policy.h"

#include <QtWidgets/QDialog>

class QComboBox;

namespace pax::ui {

/// Asks why, where a rule wants to know before something is done. Thread: GUI.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p choices  offered; others may be typed
    ReasonDialog(policy::Action act, const QStringList &choices, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &reason);

private:
    QComboBox *m_reason;
};

} // namespace pax::ui
