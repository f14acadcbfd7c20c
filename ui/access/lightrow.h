// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/access/check.h"
#include "ui/common/controls.h"

#include <QtWidgets/QFrame>

class QBoxLayout;

namespace pax::ui {

/// One of the ten lights: its number, drawing, title, what was found, state in words, milliseconds. It opens in place (Enter, Space or
/// a click) and says what it means, why, what to do and who can, and what was seen. Thread: GUI.
class LightRow : public QFrame
{
    Q_OBJECT

public:
    explicit LightRow(int number, QWidget *parent = nullptr);
    /// \p isFirstProblem  opens the row and offers what helps
    void show(const access::Check &check, bool isFirstProblem);
    /// Waiting for its turn, or \p isRunning now.
    void showWaiting(const QString &title, bool isRunning);
    bool isOpen() const;
    void setOpen(bool open);
    /// Something that can be done at this light, as a button in its open part.
    Button *addAction(const QString &text, const QString &icon, const char *role);

Q_SIGNALS:
    void helpDeskTextWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fill(const access::Check &check, bool isFirstProblem);
    void setPane(const QString &kind);

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_state;
    QLabel *m_ms;
    IconLabel *m_arrow;
    QWidget *m_more;
    FactGrid *m_facts;
    QBoxLayout *m_actions;
    QLabel *m_words;
    bool m_hasMore = false;
};

} // namespace pax::ui
