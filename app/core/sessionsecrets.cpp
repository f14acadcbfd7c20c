// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/sessionsecrets.h"

#include <functional>
#include <optional>

namespace pax::core {

namespace {

Error withoutKeychain()
{
    return Error::of(ErrorKind::KeychainUnavailable, ErrorReason::None, Operation::Keychain);
}

/// Stops when either of two does, and counts that somebody waits.
class Wait
{
public:
    Wait(int &waiting, const std::stop_token &asker, const std::stop_token &patience)
        : m_waiting(waiting), m_onAsker(asker, [this] { m_either.request_stop(); }), m_onPatience(patience, [this] { m_either.request_stop(); })
    {
        ++m_waiting;
    }
    ~Wait() { --m_waiting; }
    Wait(const Wait &) = delete;
    Wait &operator=(const Wait &) = delete;

    std::stop_token token() const { return m_either.get_token(); }

private:
    int &m_waiting;
    std::stop_source m_either;
    std::stop_callback<std::function<void()>> m_onAsker;
    std::stop_callback<std::function<void()>> m_onPatience;
};

} // namespace

void SessionSecrets::keep(const QString &key, Secret secret)
{
    m_kept.insert_or_assign(key, std::move(secret));
}

void SessionSecrets::goWithoutKeychain()
{
    m_patience.request_stop();
}

void SessionSecrets::useKeychain()
{
    if (isWithoutKeychain())
        m_patience = std::stop_source();
}

Task<Result<Secret>> SessionSecrets::read(QString key, std::stop_token stop)
{
    const auto kept = m_kept.find(key);
    if (kept != m_kept.end())
        co_return kept->second.clone();
    const std::stop_token patience = m_patience.get_token();
    if (patience.stop_requested())
        co_return withoutKeychain();
    const Wait wait(m_waiting, stop, patience);
    Result<Secret> found = co_await m_keychain->read(key, wait.token());
    if (patience.stop_requested() && !stop.stop_requested())
        co_return withoutKeychain();
    co_return found;
}

Task<Result<void>> SessionSecrets::write(QString key, Secret secret, std::stop_token stop)
{
    const std::stop_token patience = m_patience.get_token();
    if (patience.stop_requested()) {
        // Somebody chose this: what is entered now is kept as long as the window is open.
        keep(key, std::move(secret));
        co_return Result<void>();
    }
    const Wait wait(m_waiting, stop, patience);
    const Result<void> written = co_await m_keychain->write(key, std::move(secret), wait.token());
    if (patience.stop_requested() && !stop.stop_requested())
        co_return withoutKeychain();
    // What the keychain has now replaces what was kept for the session.
    if (written)
        m_kept.erase(key);
    co_return written;
}

Task<Result<void>> SessionSecrets::erase(QString key, std::stop_token stop)
{
    const bool wasKept = m_kept.erase(key) > 0;
    const std::stop_token patience = m_patience.get_token();
    if (patience.stop_requested())
        co_return wasKept ? Result<void>() : Result<void>(withoutKeychain());
    const Wait wait(m_waiting, stop, patience);
    const Result<void> erased = co_await m_keychain->erase(key, wait.token());
    if (patience.stop_requested() && !stop.stop_requested())
        co_return withoutKeychain();
    if (wasKept && !erased && erased.error().kind() != ErrorKind::KeychainDenied)
        co_return Result<void>();
    co_return erased;
}

} // namespace pax::core
