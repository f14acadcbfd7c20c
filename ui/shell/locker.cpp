// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locker.h"

#include "app/words/errortext.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/passphrasedialog.h"

namespace pax::ui {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

QString lockCauseName(LockCause cause)
{
    switch (cause) {
    case LockCause::Asked:
        return u"asked"_s;
    case LockCause::Idle:
        return u"idle"_s;
    case LockCause::Sleep:
        return u"sleep"_s;
    case LockCause::ScreenLock:
        return u"screen lock"_s;
    case LockCause::Start:
        return u"start"_s;
    }
    return {};
}

Locker::Locker(workspace::Home &home, SessionSecrets &secrets, LockPage &page, QObject *parent)
    : QObject(parent), m_home(home), m_keeper(secrets, home.workers()), m_page(page), m_session(QDBusConnection::systemBus(), QDBusConnection::sessionBus())
{
    connect(&m_page, &LockPage::tried, this, &Locker::open);
    connect(&m_page, &LockPage::chosen, this, &Locker::choose);
    connect(&m_idle, &IdleWatch::idled, this, [this] { lock(LockCause::Idle); });
    connect(&m_session, &SessionWatch::sleepComes, this, [this] {
        if (m_home.policy().lock().onSleep)
            lock(LockCause::Sleep);
    });
    connect(&m_session, &SessionWatch::screenLocked, this, [this] {
        if (m_home.policy().lock().onScreenLock)
            lock(LockCause::ScreenLock);
    });
    connect(&m_home, &workspace::Home::policyChanged, this, &Locker::readRules);
    connect(&m_home.settings(), &Settings::changed, this, &Locker::readRules);
    readRules();
}

void Locker::readRules()
{
    m_idle.setLimit(m_home.policy().lock().idle.value_or(std::chrono::minutes(m_home.settings().number(Setting::IdleMinutes))));
}

QString Locker::note() const
{
    return m_home.policy().lock().exportsGoOn ? tr("Everything is hidden. Running exports go on.") : tr("Everything is hidden. Exports wait.");
}

void Locker::start(std::function<void(bool isKnown)> goOn)
{
    m_task.start(
        this, [this](std::stop_token stop) { return m_keeper.isSet(stop); },
        [this, goOn = std::move(goOn)](Result<bool> isSet) {
            if (!isSet || (!*isSet && !m_home.policy().lock().isPassphraseRequired)) {
                goOn(isSet.has_value());
                return;
            }
            m_goOn = goOn;
            m_isLocked = true;
            Q_EMIT locked(LockCause::Start);
            show(isSet);
        });
}

void Locker::lock(LockCause cause)
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    Q_EMIT locked(cause);
    ask();
}

void Locker::ask()
{
    m_page.showWaiting(tr("Waiting for the keychain…"));
    m_task.start(
        this, [this](std::stop_token stop) { return m_keeper.isSet(stop); }, [this](Result<bool> isSet) { show(isSet); });
}

void Locker::show(const Result<bool> &isSet)
{
    if (isSet && !*isSet) {
        m_page.askNew(tr("No passphrase was set yet. The one you choose now opens this window from here on."), m_home.policy().lock().shortestPassphrase);
        return;
    }
    m_page.askPassphrase(note(), m_home.policy().contact());
    // Not known is not opened.
    if (!isSet)
        m_page.showProblem(words::errorText(isSet.error()).title);
    m_page.showWait(m_keeper.wait());
}

void Locker::open(const QString &passphrase)
{
    const auto tried = std::make_shared<const Secret>(workspace::PassphraseKeeper::fromText(passphrase));
    m_task.start(
        this, [this, tried](std::stop_token stop) { return m_keeper.opens(tried, stop); },
        [this](Result<bool> opens) {
            if (opens && *opens) {
                unlock();
                return;
            }
            m_failures = m_keeper.failures();
            m_page.showProblem(opens ? tr("Not the right one.") : words::errorText(opens.error()).title);
            m_page.showWait(m_keeper.wait());
        });
}

void Locker::choose(const QString &passphrase)
{
    const auto chosen = std::make_shared<const Secret>(workspace::PassphraseKeeper::fromText(passphrase));
    m_task.start(
        this, [this, chosen](std::stop_token stop) { return m_keeper.set(chosen, stop); },
        [this](Result<void> set) {
            if (set)
                unlock();
            else
                m_page.showProblem(words::errorText(set.error()).title);
        });
}

void Locker::unlock()
{
    m_isLocked = false;
    m_idle.touch();
    m_page.showWaiting({});
    const int failures = std::exchange(m_failures, 0);
    const std::function<void(bool)> goOn = std::exchange(m_goOn, {});
    Q_EMIT unlocked(failures);
    if (goOn)
        goOn(true);
}

void Locker::lockOrChoose(QWidget *window)
{
    if (m_isLocked)
        return;
    m_task.start(
        this, [this](std::stop_token stop) { return m_keeper.isSet(stop); },
        [this, window](Result<bool> isSet) {
            if (isSet && !*isSet)
                choosePassphrase(window, [this] { lock(LockCause::Asked); });
            else
                lock(LockCause::Asked);
        });
}

void Locker::choosePassphrase(QWidget *window, std::function<void()> then)
{
    m_task.start(
        this, [this](std::stop_token stop) { return m_keeper.isSet(stop); },
        [this, window, then = std::move(then)](Result<bool> isSet) {
            const bool hasOld = !isSet || *isSet;
            auto *dialog = new PassphraseDialog(m_keeper, hasOld, m_home.policy().lock().shortestPassphrase, window);
            if (then)
                connect(dialog, &QDialog::accepted, this, then);
            dialog->open();
        });
}

} // namespace pax::ui
