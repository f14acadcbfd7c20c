// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/home.h"
#include "app/workspace/passphrasekeeper.h"
#include "ui/common/latest.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/sessionwatch.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace pax::ui {

class LockPage;

/// Why the window is locked.
enum class LockCause { Asked, Idle, Sleep, ScreenLock, Start };
QString lockCauseName(LockCause cause);   ///< "asked", "idle", …; part of the audit record

/// When the window locks, and what opens it again: nobody touched it, the computer goes to sleep, its screen is locked, or somebody
/// says so; a passphrase, never the keychain alone. Whoever owns it hides and shows things. Thread: GUI.
class Locker : public QObject
{
    Q_OBJECT

public:
    Locker(workspace::Home &home, core::SessionSecrets &secrets, LockPage &page, QObject *parent = nullptr);

    bool isLocked() const { return m_isLocked; }
    /// Before anything of a member shows: \p goOn at once where there is no passphrase and no rule wants one; else once it is opened.
    /// Where the keychain cannot say, it goes on, for nothing that is kept opens without it; goOn is then told false.
    void start(std::function<void(bool isKnown)> goOn);
    bool isAsking() const { return m_task.isRunning(); }
    void stopAsking() { m_task.stop(); }
    void lock(LockCause cause);
    /// Locks once there is a passphrase: one is chosen first in a dialog over \p window.
    void lockOrChoose(QWidget *window);
    /// Sets or changes the passphrase in a dialog over \p window.
    void choosePassphrase(QWidget *window, std::function<void()> then = {});
    /// Settings or rules changed.
    void readRules();
    /// For tests that move the time.
    IdleWatch &idleWatch() { return m_idle; }

Q_SIGNALS:
    /// Everything is to be hidden before this returns.
    void locked(pax::ui::LockCause cause);
    /// \p failures  wrong passphrases before the right one
    void unlocked(int failures);

private:
    void ask();
    void show(const core::Result<bool> &isSet);
    void open(const QString &passphrase);
    void choose(const QString &passphrase);
    void unlock();
    QString note() const;

    workspace::Home &m_home;
    workspace::PassphraseKeeper m_keeper;
    LockPage &m_page;
    IdleWatch m_idle;
    SessionWatch m_session;
    Latest m_task;
    std::function<void(bool)> m_goOn;
    int m_failures = 0;
    bool m_isLocked = false;
};

} // namespace pax::ui
