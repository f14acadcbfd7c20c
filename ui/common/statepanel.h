// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "ui/common/controls.h"

#include <QtWidgets/QWidget>

class QProgressBar;
class QVBoxLayout;

namespace pax::ui {

/// What a page shows instead of its content: nothing there (and what to do), an error (what, meaning, next step, who), or work
/// that goes on. Every state names a next step.
class StatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget *parent = nullptr);

    void showEmpty(const QString &icon, const QString &title, const QString &text);
    /// The words of app/words; the server's own words under Details, on request.
    void showError(const core::Error &error);
    void showLoading(const QString &text);
    /// Adds a button under what is shown.
    Button *addAction(const QString &text, const QString &icon = {}, const char *role = "");
    void setProgressText(const QString &text);

private:
    void clear();

    QVBoxLayout *m_column;
    QWidget *m_actions = nullptr;
    QLabel *m_progress = nullptr;
};

/// A strip above content that stays: a failed refresh over the last good data, a note on what a source leaves out.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    /// kind "attention", "bad", "accent" or "good".
    void showText(const char *kind, const QString &strong, const QString &text);
    void showError(const core::Error &error);
    Button *addAction(const QString &text, const QString &icon = {});

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_row;
    QList<Button *> m_actions;
};

} // namespace pax::ui
