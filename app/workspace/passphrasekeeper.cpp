// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/passphrasekeeper.h"

#include "app/vault/passphrase.h"

#include <algorithm>

namespace pax::workspace {

using namespace core;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Slips of the finger that cost nothing.
constexpr int FreeFailures = 3;
constexpr std::chrono::milliseconds LongestWait = 5min;

std::chrono::milliseconds waitAfter(int failures)
{
    if (failures < FreeFailures)
        return 0ms;
    const int doublings = std::min(failures - FreeFailures, 16);
    return std::min<std::chrono::milliseconds>(2000ms * (1 << doublings), LongestWait);
}

} // namespace

const QString PassphraseKeeper::KeyName = u"lock/passphrase"_s;

PassphraseKeeper::PassphraseKeeper(SessionSecrets &secrets, Workers &workers, Ticks ticks) : m_secrets(secrets), m_workers(workers), m_ticks(std::move(ticks)) {}

Secret PassphraseKeeper::fromText(const QString &typed)
{
    QByteArray bytes = typed.normalized(QString::NormalizationForm_C).toUtf8();
    return Secret::takeFrom(bytes);
}

Task<Result<bool>> PassphraseKeeper::isSet(std::stop_token stop)
{
    const Result<Secret> kept = co_await m_secrets.read(KeyName, stop);
    if (kept)
        co_return !kept->isEmpty();
    if (kept.error().kind() == ErrorKind::NotFound || kept.error().kind() == ErrorKind::KeychainUnavailable)
        co_return false;
    co_return kept.error();
}

Task<Result<void>> PassphraseKeeper::set(std::shared_ptr<const Secret> passphrase, std::stop_token stop)
{
    const auto work = [passphrase] { return vault::keepsakeOf(*passphrase); };
    Task<Result<QByteArray>> making = m_workers.run(work);
    Result<QByteArray> made = co_await making;
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (!made)
        co_return made.error();
    Secret keepsake = Secret::takeFrom(*made);
    Secret copy = keepsake.clone();
    const Result<void> written = co_await m_secrets.write(KeyName, std::move(copy), stop);
    if (!written && written.error().kind() == ErrorKind::KeychainUnavailable) {
        m_secrets.keep(KeyName, std::move(keepsake));
        co_return Result<void>();
    }
    co_return written;
}

Task<Result<bool>> PassphraseKeeper::opens(std::shared_ptr<const Secret> passphrase, std::stop_token stop)
{
    if (wait() > 0ms)
        co_return false;
    Result<Secret> kept = co_await m_secrets.read(KeyName, stop);
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (!kept)
        co_return kept.error();
    const auto keepsake = std::make_shared<const Secret>(std::move(*kept));
    const auto work = [passphrase, keepsake] { return Result<bool>(vault::isPassphrase(keepsake->view().toByteArray(), *passphrase)); };
    Task<Result<bool>> trying = m_workers.run(work);
    const Result<bool> isRight = co_await trying;
    if (stop.stop_requested())
        co_return Error::cancelled();
    if (!isRight)
        co_return isRight.error();
    m_failures = *isRight ? 0 : m_failures + 1;
    m_waitUntil = m_ticks() + waitAfter(m_failures);
    co_return *isRight;
}

std::chrono::milliseconds PassphraseKeeper::wait() const
{
    return m_failures < FreeFailures ? 0ms : std::max<std::chrono::milliseconds>(0ms, m_waitUntil - m_ticks());
}

} // namespace pax::workspace
