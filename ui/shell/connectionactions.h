// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/sessionsecrets.h"
#include "app/workspace/home.h"
#include "ui/common/latest.h"

#include <QtCore/QObject>

class QMenu;
class QWidget;

namespace pax::ui {

/// What can be done with connections: add, edit, remove, hand on as a file. Dialogs belong to the window and are open()ed. Thread: GUI.
class ConnectionActions : public QObject
{
    Q_OBJECT

public:
    ConnectionActions(workspace::Home &home, core::SessionSecrets &secrets, QWidget *window);

    /// \p preset  "cigna", …; empty: another payer
    void add(const QString &preset);
    void edit(const auth::ConnectionProfile &profile);
    void remove(const auth::ConnectionProfile &profile);
    void loadSettings();
    void loadSettings(const QString &path);
    void saveSettings(const auth::ConnectionProfile &profile);
    /// The entries for one connection, at the end of \p menu.
    void fillMenu(QMenu *menu, const auth::ConnectionProfile &profile);
    bool isRemoving() const { return m_remove.isRunning(); }

Q_SIGNALS:
    /// Saved, new or changed: its pages are to be opened afresh.
    void saved(const pax::auth::ConnectionProfile &profile);
    /// About to be removed: its pages have to go first.
    void removing(const QString &name);
    void removed(const QString &name);

private:
    void start(const auth::ConnectionProfile &profile, bool isNew);
    void reallyRemove(const auth::ConnectionProfile &profile);
    void fail(const core::Error &error);
    void say(const QString &title, const QString &text);

    workspace::Home &m_home;
    core::SessionSecrets &m_secrets;
    QWidget *m_window;
    Latest m_remove;
};

} // namespace pax::ui
