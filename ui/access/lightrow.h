// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/doctor.h"
#include "ui/common/controls.h"

#include <QtWidgets/QFrame>

namespace pax::ui {

/// One of the ten lights: its number, drawing, title, what was found, state in words, milliseconds. The first that failed opens in
/// place and says what to do and who can. Thread: GUI.
class LightRow : public QFrame
{
    Q_OBJECT

public:
    explicit LightRow(int number, QWidget *parent = nullptr);
    /// \p isFirstProblem  opens the row: next step, who fixes it
    void show(const access::Check &check, bool isFirstProblem);
    /// Running now, or waiting for its turn.
    void showWaiting(const QString &title);

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_state;
    QLabel *m_ms;
    FactGrid *m_more;
};

} // namespace pax::ui
