// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/profile.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace pax::ui {

/// Takes group ids as typed or pasted, one a line, each with a name of the user's own after a comma or tab.
class AddGroupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddGroupDialog(QWidget *parent = nullptr);

    /// Ids and labels in \p text; blank lines and repeats are left out.
    static QList<auth::TypedPanel> parse(const QString &text);

Q_SIGNALS:
    void chosen(const QList<pax::auth::TypedPanel> &panels);

private:
    QPlainTextEdit *m_text;
};

} // namespace pax::ui
