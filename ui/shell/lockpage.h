// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"
#include "ui/common/controls.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <chrono>
#include <memory>

namespace pax::ui {

/// A field whose text is not shown, with an eye that shows it and a word when Caps Lock is on.
class PassphraseField : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(const QString &caption, QWidget *parent = nullptr);
    QString text() const { return m_line->text(); }
    void clear();
    void focus() { m_line->setFocus(); }

Q_SIGNALS:
    void changed();
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    Button *m_eye;
    QWidget *m_caps;
};

/// A new passphrase, typed twice; the old one first where there is one.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);
    void start(bool hasOld, int shortest);
    void clear();
    void focus();
    /// What is wrong with it, in words; empty: nothing.
    QString problem() const;
    QString old() const { return m_old->text(); }
    QString text() const { return m_first->text(); }

Q_SIGNALS:
    void changed();
    void entered();

private:
    PassphraseField *m_old;
    PassphraseField *m_first;
    PassphraseField *m_second;
    QLabel *m_rule;
    int m_shortest = 8;
};

/// What stands in the place of everything while the window is locked: no panel, member, payer or user. Thread: GUI.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    /// Asks for the passphrase. \p whom  who can help; may be empty
    void askPassphrase(const QString &note, const QString &whom);
    /// There is none yet: one is chosen before anything shows.
    void askNew(const QString &note, int shortest);
    void showWaiting(const QString &text);
    void showProblem(const QString &text);
    /// Not before that time; counts down.
    void showWait(std::chrono::milliseconds wait);

Q_SIGNALS:
    void tried(const QString &passphrase);
    void chosen(const QString &passphrase);

private:
    enum class Mode { Waiting, Ask, New };
    void setMode(Mode mode);
    void press();
    void showForgotten();
    void tick();

    QLabel *m_note;
    PassphraseField *m_field;
    NewPassphrase *m_new;
    QLabel *m_problem;
    QLabel *m_help;
    Button *m_forgotten;
    Button *m_open;
    QTimer m_clock;
    int m_secondsLeft = 0;
    QString m_whom;
    Mode m_mode = Mode::Waiting;
};

} // namespace pax::ui
