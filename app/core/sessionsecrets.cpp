// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/sessionsecrets.h"

namespace pax::core {

void SessionSecrets::keep(const QString &key, Secret secret)
{
    m_kept.insert_or_assign(key, std::move(secret));
}

Task<Result<Secret>> SessionSecrets::read(QString key, std::stop_token stop)
{
    const auto kept = m_kept.find(key);
    if (kept != m_kept.end())
        co_return kept->second.clone();
    Task<Result<Secret>> reading = m_keychain->read(key, stop);
    Result<Secret> found = co_await reading;
    co_return found;
}

Task<Result<void>> SessionSecrets::write(QString key, Secret secret, std::stop_token stop)
{
    m_kept.erase(key);
    Task<Result<void>> writing = m_keychain->write(key, std::move(secret), stop);
    const Result<void> written = co_await writing;
    co_return written;
}

Task<Result<void>> SessionSecrets::erase(QString key, std::stop_token stop)
{
    if (m_kept.erase(key) > 0)
        co_return Result<void>();
    Task<Result<void>> erasing = m_keychain->erase(key, stop);
    const Result<void> erased = co_await erasing;
    co_return erased;
}

} // namespace pax::core
